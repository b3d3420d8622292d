//! The contract that the manual's examples are compiled with is what the generator makes today.

use std::path::Path;
use std::{env, fs};

#[test]
fn the_manuals_contract_is_what_the_generator_makes() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR"));
    let wsdl = crates.join("../../examples/your_own_wsdl/wsdl/parcels.wsdl");
    let kept = crates.join("tests/manual");
    if env::var_os("UPDATE_EXPECTED").is_some() {
        castile_codegen::compile_to(&wsdl, &kept).unwrap();
    }
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join("manual");
    castile_codegen::compile_to(&wsdl, &made).unwrap();
    for entry in fs::read_dir(&made).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        let (made, kept) = (
            fs::read_to_string(&path),
            fs::read_to_string(kept.join(name)),
        );
        assert!(
            made.unwrap() == kept.unwrap_or_default(),
            "tests/manual/{} is of another generator: set UPDATE_EXPECTED=1 and read the diff",
            name.display()
        );
    }
}
