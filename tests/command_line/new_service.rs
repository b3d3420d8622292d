//! `castile contract new-service`, and the settings that it shares with `check`.

use super::{Directory, castile};

/// What a file of a new service says.
fn laid_out(home: &Directory, file: &str) -> String {
    let path = home.0.join(file);
    let text = std::fs::read_to_string(&path);
    text.map_err(|error| format!("{}: {error}", path.display()))
        .unwrap()
}

fn new_service(home: &Directory, arguments: &[&str]) {
    let arguments: Vec<&str> = [&["contract", "new-service"], arguments].concat();
    let (code, said, complained) = castile(&home.0, &[], &arguments);
    assert_eq!(code, Some(0), "{said}{complained}");
    assert!(said.contains("src/service.rs"), "{said}");
}

/// A file of this tree.
macro_rules! tree {
    ($path:literal) => {
        concat!(env!("CARGO_MANIFEST_DIR"), "/", $path)
    };
}

#[test]
fn a_new_service_has_its_contract_with_the_schema_beside_it_and_castile_where_it_was_built() {
    let home = Directory::new("sibling");
    new_service(&home, &[tree!("wsdl/customers.wsdl"), "My Customers"]);
    let whole = |file: &str| std::fs::read_to_string(file).unwrap();
    assert_eq!(
        laid_out(&home, "My Customers/wsdl/wsdl/customers.wsdl"),
        whole(tree!("wsdl/customers.wsdl"))
    );
    assert_eq!(
        laid_out(&home, "My Customers/wsdl/schemas/customers.xsd"),
        whole(tree!("schemas/customers.xsd"))
    );
    let build = laid_out(&home, "My Customers/build.rs");
    assert!(
        build.contains("castile_codegen::compile(\"wsdl/wsdl/customers.wsdl\")"),
        "{build}"
    );
    let manifest = laid_out(&home, "My Customers/Cargo.toml");
    for line in [
        "name = \"my-customers\"",
        concat!(
            "castile-soap = { path = \"",
            tree!("crates/soap"),
            "\", features = [\"actix\"] }"
        ),
        concat!(
            "castile-codegen = { path = \"",
            tree!("crates/codegen"),
            "\" }"
        ),
    ] {
        assert!(
            manifest.lines().any(|other| other == line),
            "{line} in {manifest}"
        );
    }
    let service = laid_out(&home, "My Customers/src/service.rs");
    assert!(service.contains("async fn get_customer("), "{service}");
    assert!(!service.contains("::*"), "{service}");
}

#[test]
fn a_new_service_is_called_for_the_directory_that_it_is_begun_in() {
    let home = Directory::new("here");
    let here = home.0.join("2-parcels");
    std::fs::create_dir(&here).unwrap();
    let wsdl = tree!("examples/your_own_wsdl/wsdl/parcels.wsdl");
    let (code, _, complained) = castile(&here, &[], &["contract", "new-service", wsdl, "."]);
    assert_eq!(code, Some(0), "{complained}");
    let manifest = laid_out(&home, "2-parcels/Cargo.toml");
    assert!(
        manifest.contains("name = \"service-2-parcels\""),
        "{manifest}"
    );
    let build = laid_out(&home, "2-parcels/build.rs");
    assert!(build.contains("compile(\"wsdl/parcels.wsdl\")"), "{build}");
    let service = laid_out(&home, "2-parcels/src/service.rs");
    for line in [
        "use crate::contract::{",
        "use castile_soap::headed::Headed;",
        "use castile_soap::operation::Failure;",
        "        _input: Headed<ReportEventHeaders, ReportEvent>,",
    ] {
        assert!(
            service.lines().any(|other| other == line),
            "{line} in {service}"
        );
    }

    let (code, _, complained) = castile(&here, &[], &["contract", "new-service", wsdl, "."]);
    assert_eq!(code, Some(1));
    assert!(complained.contains("name a new one"), "{complained}");
}

#[test]
fn a_new_service_of_several_port_types_answers_each_at_its_address() {
    let home = Directory::new("several");
    let wsdl = tree!("crates/codegen/tests/features/several_port_types/contract.wsdl");
    new_service(&home, &[wsdl, "shop", "--castile", tree!("")]);
    let main = laid_out(&home, "shop/src/main.rs");
    for part in [
        "\"/shop\",",
        "Arc::new(crate::contract::shop::ShopServer::new(Arc::clone(&service))),",
        "\"/stock\",",
        "Arc::new(crate::contract::stock::StockServer::new(Arc::clone(&service))),",
    ] {
        assert!(main.contains(part), "{part} in {main}");
    }
    let service = laid_out(&home, "shop/src/service.rs");
    assert!(
        service.contains("\nmod shop {\n") && service.contains("\nmod stock {\n"),
        "{service}"
    );
}

#[test]
fn a_new_service_of_a_wsdl_in_parts_has_all_of_them() {
    let home = Directory::new("parts");
    let wsdl = tree!("crates/codegen/tests/features/imports/contract.wsdl");
    new_service(&home, &[wsdl, "shop"]);
    for file in [
        "contract.wsdl",
        "abstract/interface.wsdl",
        "abstract/messages.wsdl",
        "goods.xsd",
    ] {
        assert!(home.0.join("shop/wsdl").join(file).is_file(), "{file}");
    }
}

#[test]
fn what_a_contract_lacks_is_named_and_what_it_cannot_keep_left_out() {
    let home = Directory::new("catalog");
    let remote = tree!("crates/codegen/tests/refusals/remote_include/contract.wsdl");
    let check = |arguments: &[&str]| {
        let arguments: Vec<&str> = [&["contract", "check"], arguments].concat();
        let (code, said, complained) = castile(&home.0, &[], &arguments);
        (code, said + &complained)
    };
    let (code, said) = check(&[remote]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("--catalog URI=FILE"), "{said}");

    let schema = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:example:shop'/>";
    std::fs::create_dir(home.0.join("elsewhere")).unwrap();
    std::fs::write(home.0.join("elsewhere/x.xsd"), schema).unwrap();
    let catalog = ["--catalog", "http://example.com/x.xsd=elsewhere/x.xsd"];
    let (code, said) = check(&[remote, catalog[0], catalog[1]]);
    assert_eq!(code, Some(0), "{said}");
    new_service(&home, &[remote, "shop", catalog[0], catalog[1]]);
    let build = laid_out(&home, "shop/build.rs");
    let line = build
        .lines()
        .find(|line| line.contains(".catalog("))
        .unwrap();
    let place = line.split('"').nth(3).unwrap();
    assert_eq!(laid_out(&home, &format!("shop/{place}")), schema);

    let attached = tree!("crates/codegen/tests/refusals/attachments/contract.wsdl");
    let (_, said) = check(&[attached]);
    assert!(
        said.contains("leave the operation out: --without Order\n"),
        "{said}"
    );
    let parcels = tree!("examples/your_own_wsdl/wsdl/parcels.wsdl");
    let (code, said) = check(&[parcels, "--without", "ReportEvent"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("TrackParcel") && !said.contains("ReportEvent"),
        "{said}"
    );
    new_service(&home, &[parcels, "parcels", "--without", "ReportEvent"]);
    let build = laid_out(&home, "parcels/build.rs");
    assert!(build.contains(".without(\"ReportEvent\")"), "{build}");
    let service = laid_out(&home, "parcels/src/service.rs");
    assert!(!service.contains("report_event"), "{service}");

    let (code, said) = check(&[parcels, "--without", "Nothing"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("no operation is named `Nothing`"), "{said}");
    let (code, said) = check(&[parcels, "--catalog", "x"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("URI"), "{said}");
}
