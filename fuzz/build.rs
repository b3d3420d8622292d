//! The customers' contract, compiled as the gateway's own build compiles it.

fn main() {
    if let Err(error) = castile_codegen::compile("../wsdl/customers.wsdl") {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
