//! The operations as types.

use super::code::{code_of, mentioned};
use super::headers;
use super::layout::Text;
use super::messages::whole_element;
use super::naming::{Naming, constant, variant};
use crate::model::Operation;

/// What an operation's implementation may need from the module around it, sorted.
static IMPORTS: [&str; 10] = [
    "Decoder",
    "Encode",
    "Error",
    "Headers",
    "NAMESPACE",
    "Name",
    "Operation",
    "OperationDescription",
    "Writer",
    "description",
];

pub(super) fn render(text: &mut Text, naming: &Naming<'_>) {
    let mut body = text.inner();
    for operation in &naming.interface.operations {
        body.blank();
        of(&mut body, naming, operation);
    }
    let body = body.into_string();
    let code = code_of(&body);
    let mut used: Vec<&str> = mentioned(&code, &IMPORTS).into_iter().collect();
    // Methods of a trait are called without naming it.
    for (method, import) in [(".encode(to)", "Encode"), (".headers.", "Headers")] {
        if body.contains(method) && !used.contains(&import) {
            used.push(import);
        }
    }
    if body.contains("description::") {
        used.push("description");
    }
    used.sort_unstable();
    used.dedup();
    text.blank();
    text.doc("The operations, as types.");
    text.open("pub mod operations {");
    super::import_line(text, "super", &used);
    text.raw(&body);
    text.close("}");
}

fn of(text: &mut Text, naming: &Naming<'_>, operation: &Operation) {
    let name = variant(operation);
    if operation.documentation.is_empty() {
        text.doc(&format!("The operation `{}`.", operation.name));
    } else {
        text.doc(&operation.documentation);
    }
    text.line("#[derive(Debug)]");
    text.line(&format!("pub enum {name} {{}}"));
    text.blank();
    text.open(&format!("impl Operation for {name} {{"));
    text.line(&format!("const NAME: &'static str = {:?};", operation.name));
    text.line(&format!(
        "const ACTION: &'static str = {:?};",
        operation.action
    ));
    text.line(&format!(
        "const DESCRIPTION: &'static OperationDescription = &description::{};",
        constant(operation)
    ));
    headers::understood(text, naming, operation);
    let input = from_inside(&naming.input(operation));
    let output = from_inside(&naming.output(operation));
    text.line(&format!("type Input = {input};"));
    text.line(&format!("type Output = {output};"));
    text.line(&format!("type Fault = super::{name}Fault;"));
    text.blank();
    let Some(element) = &operation.input else {
        text.line("fn encode_input(_: &Self::Input, _: &mut Writer) {}");
        headers::of_operation(text, operation);
        text.close("}");
        return;
    };
    text.open("fn encode_input(input: &Self::Input, to: &mut Writer) {");
    whole_element(text, naming, element, "input");
    text.close("}");
    headers::of_operation(text, operation);
    text.close("}");
}

/// A type as it is named in a module below: what Rust itself names needs no path.
fn from_inside(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some(at) = rest.find(|sign: char| sign.is_alphanumeric()) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from.find(|sign: char| !sign.is_alphanumeric() && sign != '_');
        let (word, after) = from.split_at(end.unwrap_or(from.len()));
        let ours = !word.starts_with(char::is_lowercase);
        if ours && !["Box", "Option", "String", "Vec"].contains(&word) {
            out.push_str("super::");
        }
        out.push_str(word);
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::from_inside;

    #[test]
    fn only_the_contracts_types_need_a_path() {
        for (name, expected) in [
            ("Order", "super::Order"),
            ("()", "()"),
            ("u32", "u32"),
            ("Vec<String>", "Vec<String>"),
            ("编号", "super::编号"),
            (
                "Headed<OrderHeaders, Order_2>",
                "super::Headed<super::OrderHeaders, super::Order_2>",
            ),
        ] {
            assert_eq!(from_inside(name), expected);
        }
    }
}
