//! The contract becomes Rust at build time, as in any project that calls a SOAP service.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    castile_codegen::compile("../../wsdl/customers.wsdl")?;
    Ok(())
}
