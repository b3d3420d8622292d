//! The program as a person or a script calls it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod new_service;

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
