//! Contracts that are small and grow, or nest: each is answered at once, with a problem.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

/// The contract of the group's refusal, its `xs:group`s replaced by these components.
fn check(name: &str, components: &str) -> (String, Duration) {
    let pattern = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refusals/group_in_itself");
    let pattern = fs::read_to_string(pattern.join("contract.wsdl")).unwrap();
    let (head, rest) = pattern.split_once("<xs:group name=\"A\">").unwrap();
    let (_, tail) = rest
        .split_once("<xs:element name=\"OrderResponse\">")
        .unwrap();
    let text = format!("{head}{components}<xs:element name=\"OrderResponse\">{tail}");
    let path = env::temp_dir().join(format!("castile-{}-{name}.wsdl", std::process::id()));
    fs::write(&path, text).unwrap();
    let start = Instant::now();
    let answer = match castile_codegen::rust_text(&path) {
        Ok(text) => format!("{} bytes", text.len()),
        Err(error) => error.to_string(),
    };
    let elapsed = start.elapsed();
    fs::remove_file(&path).unwrap();
    (answer, elapsed)
}

const PROMPT: Duration = Duration::from_secs(20);

#[test]
fn groups_that_double_forty_times_are_refused() {
    let mut components = String::new();
    for level in 0..40 {
        let group = format!("<xs:group ref=\"tns:g{}\"/>", level + 1);
        let name = if level == 0 {
            "A".to_owned()
        } else {
            format!("g{level}")
        };
        write!(
            components,
            "<xs:group name=\"{name}\"><xs:sequence>{group}{group}</xs:sequence></xs:group>"
        )
        .unwrap();
    }
    components.push_str(
        "<xs:group name=\"g40\"><xs:sequence><xs:element name=\"e\" type=\"xs:string\"/>\
         </xs:sequence></xs:group>",
    );
    let (answer, elapsed) = check("groups", &components);
    assert!(answer.contains("more than 200000 elements"), "{answer}");
    assert!(elapsed < PROMPT, "{elapsed:?}");
}

#[test]
fn particles_nested_thousands_deep_are_refused() {
    let open = "<xs:sequence>".repeat(20_000);
    let close = "</xs:sequence>".repeat(20_000);
    let components = format!("<xs:group name=\"A\">{open}{close}</xs:group>");
    let (answer, elapsed) = check("nested", &components);
    assert!(answer.contains("nested more than 64 levels"), "{answer}");
    assert!(elapsed < PROMPT, "{elapsed:?}");
}

#[test]
fn types_in_a_chain_of_thousands_are_taken() {
    let mut components = String::from(
        "<xs:group name=\"A\"><xs:sequence><xs:element name=\"e\" type=\"tns:T0\"/>\
         </xs:sequence></xs:group>",
    );
    for number in 0..2_000 {
        write!(
            components,
            "<xs:complexType name=\"T{number}\"><xs:sequence>\
             <xs:element name=\"next\" type=\"tns:T{}\"/></xs:sequence></xs:complexType>",
            (number + 1) % 2_000
        )
        .unwrap();
    }
    let (answer, elapsed) = check("chain", &components);
    assert!(answer.ends_with(" bytes"), "{answer}");
    assert!(elapsed < PROMPT, "{elapsed:?}");
}

#[test]
fn a_name_that_stands_thousands_of_times_is_numbered_at_once() {
    let element = "<xs:element name=\"e\"><xs:complexType/></xs:element>".repeat(2_000);
    let components =
        format!("<xs:group name=\"A\"><xs:sequence>{element}</xs:sequence></xs:group>");
    let (answer, elapsed) = check("alike", &components);
    assert!(answer.ends_with(" bytes"), "{answer}");
    assert!(elapsed < PROMPT, "{elapsed:?}");
}
