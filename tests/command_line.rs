//! The program as a person or a script calls it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// Variables, arguments, and what the complaint must contain.
type Call = (
    &'static [(&'static str, &'static str)],
    &'static [&'static str],
    &'static str,
);

/// A directory that goes when the test does.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("castile-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs the program with these arguments and variables, and no other setting: its exit code, what
/// it said, what it complained of.
fn castile(
    home: &Path,
    variables: &[(&str, &str)],
    arguments: &[&str],
) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_castile"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CASTILE_") {
            command.env_remove(name);
        }
    }
    let output = command
        .current_dir(home)
        .envs(variables.iter().copied())
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn what_is_no_setting_is_refused_before_anything_is_made() {
    let home = Directory::new("refused");
    let calls: [Call; 8] = [
        (&[], &["--lisen", "127.0.0.1:0"], "--listen"),
        (&[("CASTILE_LISEN", "x")], &[], "CASTILE_LISTEN"),
        (&[("CASTILE_LIMIT_DEPTH", "deep")], &[], "invalid value"),
        (&[("CASTILE_PUBLIC_URL", "ftp://x")], &["serve"], "http://"),
        (&[], &["--trusted-proxy", "proxy.example"], "10.0.0.0/8"),
        (&[], &["--database-url", "postgres:///y"], "no host"),
        (&[], &["--database-url", "mysql://x/y"], "postgres://"),
        (&[], &["--database-url", "sqlite::memory:"], "no file"),
    ];
    for (variables, arguments, hint) in calls {
        let (code, said, complained) = castile(&home.0, variables, arguments);
        assert_eq!(code, Some(2), "{complained}");
        assert!(complained.contains(hint), "no {hint} in {complained}");
        assert_eq!(said, "");
    }
    assert_eq!(std::fs::read_dir(&home.0).unwrap().count(), 0);
}

#[test]
fn what_cannot_be_done_is_said_in_one_line() {
    let home = Directory::new("failed");
    let calls: [Call; 8] = [
        // The discard port, which nobody serves.
        (
            &[("CASTILE_DATABASE_URL", "postgres://u:canary@127.0.0.1:9/y")],
            &["client", "list"],
            "the database cannot be reached",
        ),
        (&[], &["client", "list"], "--data-dir"),
        (&[], &["migrate"], "--data-dir"),
        (&[], &["backup", "file"], "--data-dir"),
        (
            &[("CASTILE_DATABASE_URL", "postgres://u:canary@db/y")],
            &["backup", "file"],
            "pg_dump",
        ),
        (&[], &["contract", "check", "missing.wsdl"], "missing.wsdl"),
        (&[], &["--listen", "nowhere"], "nowhere"),
        (
            &[("CASTILE_ROOT_KEY", "short")],
            &["--listen", "127.0.0.1:0"],
            "root key",
        ),
    ];
    for (variables, arguments, hint) in calls {
        let (code, _, complained) = castile(&home.0, variables, arguments);
        assert_eq!(code, Some(1), "{complained}");
        assert_eq!(complained.lines().count(), 1, "{complained}");
        assert!(
            complained.starts_with("castile: ") && complained.contains(hint),
            "{complained}"
        );
        assert!(!complained.contains("canary"), "{complained}");
    }
}

/// Else nobody would ever know it: the next start finds the client made.
#[test]
fn the_first_password_is_shown_even_if_the_port_is_taken() {
    let home = Directory::new("taken");
    let other = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = other.local_addr().unwrap().to_string();
    let (code, said, complained) = castile(&home.0, &[], &["--listen", &address]);
    assert_eq!(code, Some(1));
    assert!(complained.contains("cannot listen"), "{complained}");
    assert!(said.contains("password"), "{said}");
    let (_, said, _) = castile(&home.0, &[], &["--listen", &address]);
    assert!(!said.contains("password"), "{said}");
}

#[test]
fn settings_of_the_server_do_not_disturb_its_tools() {
    let home = Directory::new("tools");
    let variables = [
        ("CASTILE_LISTEN", "127.0.0.1:0"),
        ("CASTILE_SOAP_SENDER_400", "false"),
    ];
    let (code, said, complained) = castile(&home.0, &variables, &["help"]);
    assert_eq!((code, complained.as_str()), (Some(0), ""));
    assert!(
        said.contains("contract") && said.contains("--limit-depth"),
        "{said}"
    );
    let (code, _, complained) = castile(&home.0, &variables, &["client", "list"]);
    assert_eq!(code, Some(1));
    assert!(complained.contains("there is no database"), "{complained}");
}

#[test]
fn help_does_not_show_the_password_of_the_database() {
    let home = Directory::new("help");
    let url = [("CASTILE_DATABASE_URL", "postgres://u:canary@db/y")];
    for arguments in [&["serve", "--help"][..], &["client", "add", "--help"]] {
        let (code, said, _) = castile(&home.0, &url, arguments);
        assert_eq!(code, Some(0));
        assert!(
            said.contains("CASTILE_DATABASE_URL") && !said.contains("canary"),
            "{said}"
        );
    }
}

#[test]
fn a_contract_is_checked() {
    let home = Directory::new("contract");
    let wsdl = concat!(env!("CARGO_MANIFEST_DIR"), "/wsdl/customers.wsdl");
    let (code, said, _) = castile(&home.0, &[], &["contract", "check", wsdl]);
    assert_eq!(code, Some(0));
    assert!(
        said.contains("GetCustomer") && said.contains("CustomerData"),
        "{said}"
    );

    let broken = home.0.join("broken.wsdl");
    std::fs::write(
        &broken,
        "<wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/'/>",
    )
    .unwrap();
    let (code, said, complained) = castile(&home.0, &[], &["contract", "check", "broken.wsdl"]);
    assert_eq!(code, Some(1), "{said}{complained}");
    assert!(said.contains("broken.wsdl:1:"), "{said}");
    assert!(complained.contains("problem"), "{complained}");
}

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
        "Arc::new(crate::contract::shop::ShopServer::new(*service)),",
        "\"/stock\",",
        "Arc::new(crate::contract::stock::StockServer::new(*service)),",
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
