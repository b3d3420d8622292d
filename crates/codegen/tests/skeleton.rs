//! The first text of a service.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::fs;
use std::path::Path;

mod contracts;

fn features() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features")
}

fn skeleton(feature: &str) -> (String, Vec<(String, String)>) {
    let folder = features().join(feature);
    let compiler = contracts::compiler(&folder);
    compiler.skeleton(folder.join("contract.wsdl")).unwrap()
}

/// Else a contract's type that is called as one of ours would be an ambiguous name.
#[test]
fn every_name_is_imported_by_itself() {
    for entry in fs::read_dir(features()).unwrap() {
        let feature = entry.unwrap().file_name().into_string().unwrap();
        let (text, servers) = skeleton(&feature);
        assert!(!text.contains('*'), "{feature}: {text}");
        assert!(!servers.is_empty(), "{feature}");
    }
}

#[test]
fn values_come_from_the_run_time_and_messages_from_the_contract() {
    let (text, _) = skeleton("bare_values");
    for line in [
        "use crate::contract::{DownloadFault, ResizeFault, Sizes, UploadFault};",
        "use castile_soap::operation::Failure;",
        "use castile_soap::xsd::Base64Binary;",
        "    ) -> Result<i32, Failure<UploadFault>> {",
    ] {
        assert!(text.lines().any(|other| other == line), "{line} in {text}");
    }
}

#[test]
fn port_types_have_their_faults_from_their_modules() {
    let (text, servers) = skeleton("several_port_types");
    for line in [
        "    use crate::contract::stock::{CountFault, OrderFault};",
        "    use crate::contract::{Count, CountResponse, Order, OrderResponse};",
        "    impl crate::contract::stock::Stock for std::sync::Arc<Service> {",
    ] {
        assert!(text.lines().any(|other| other == line), "{line} in {text}");
    }
    let stock = "crate::contract::stock::StockServer".to_string();
    assert!(
        servers.contains(&("stock".to_string(), stock)),
        "{servers:?}"
    );
}
