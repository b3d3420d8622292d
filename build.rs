//! Compiles the contract: `wsdl/` and `schemas/` become `OUT_DIR/customers.rs`.

fn main() {
    if let Err(error) = castile_codegen::compile("wsdl/customers.wsdl") {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
