//! Compiles the contract: `wsdl/` becomes `OUT_DIR/parcels.rs`.

fn main() {
    if let Err(error) = castile_codegen::compile("wsdl/parcels.wsdl") {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
