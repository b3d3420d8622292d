//! Requests and answers of any operation, and the operations as types.

use super::expression::Expression;
use super::layout::Text;
use super::naming::Naming;
use crate::model::{GlobalElement, Operation};
use crate::names::{pascal, screaming};

pub(super) fn render(text: &mut Text, naming: &Naming<'_>) {
    elements(text, naming);
    request(text, naming);
    response(text, naming);
    operations(text, naming);
}

/// Writes `value` as the whole of an element.
pub(super) fn whole_element(
    text: &mut Text,
    naming: &Naming<'_>,
    element: &GlobalElement,
    value: &str,
) {
    let open = Expression::text(&naming.root_tag(element));
    text.expression("", &Expression::call("to.markup", [open]), ";");
    text.line(&format!("{value}.encode(to);"));
    let close = Expression::text(&format!("</{}>", naming.prefixed(&element.name)));
    text.expression("", &Expression::call("to.markup", [close]), ";");
}

fn elements(text: &mut Text, naming: &Naming<'_>) {
    text.blank();
    text.line("/// The elements that messages consist of.");
    text.open("mod elements {");
    text.line("use super::{ElementName, NAMESPACE};");
    for (name, constant) in &naming.elements {
        text.blank();
        let value = Expression::call(
            "ElementName::new",
            [
                Expression::atom(naming.namespace(&name.namespace)),
                Expression::text(&name.local),
            ],
        );
        text.item(
            &format!("pub(super) static {constant}: ElementName ="),
            &value,
        );
    }
    text.close("}");
}

fn request(text: &mut Text, naming: &Naming<'_>) {
    variants(text, naming, ("Request", "A request"), |operation| {
        &operation.input
    });
    text.blank();
    text.open("impl Request {");
    text.doc("The operation whose request is this element.");
    text.open("pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {");
    text.open("match (name.namespace, name.local) {");
    for operation in &naming.model.operations {
        text.arm(
            &pattern(naming, &operation.input),
            &format!("Some(&description::{})", screaming(&operation.name)),
        );
    }
    text.line("_ => None,");
    text.close("}");
    text.close("}");
    text.blank();
    text.doc("The request whose element, of this name, has just been entered. `None`: no operation has it, and nothing has been read; or a violation was recorded.");
    text.open(
        "pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {",
    );
    text.open("let request = match (name.namespace, name.local) {");
    for operation in &naming.model.operations {
        let element = naming.element(&operation.input);
        let content = naming.type_ident(operation.input.content);
        let variant = pascal(&operation.name);
        text.arm(
            &format!(
                "{} if from.begin(&{element})?",
                pattern(naming, &operation.input)
            ),
            &format!("{content}::decode(from)?.map(Self::{variant})"),
        );
    }
    text.line("_ => None,");
    text.close("};");
    text.line("Ok(request)");
    text.close("}");
    text.blank();
    its_operation(text, naming);
    encode(text, naming, |operation| &operation.input);
    text.close("}");
}

fn response(text: &mut Text, naming: &Naming<'_>) {
    variants(text, naming, ("Response", "An answer"), |operation| {
        &operation.output
    });
    text.blank();
    text.open("impl Response {");
    its_operation(text, naming);
    encode(text, naming, |operation| &operation.output);
    text.close("}");
}

fn its_operation(text: &mut Text, naming: &Naming<'_>) {
    text.doc("Its operation.");
    text.open("pub fn operation(&self) -> &'static OperationDescription {");
    text.open("match self {");
    for operation in &naming.model.operations {
        let variant = pascal(&operation.name);
        let constant = screaming(&operation.name);
        text.arm(
            &format!("Self::{variant}(_)"),
            &format!("&description::{constant}"),
        );
    }
    text.close("}");
    text.close("}");
}

fn encode(text: &mut Text, naming: &Naming<'_>, element: impl Fn(&Operation) -> &GlobalElement) {
    text.blank();
    text.doc("Writes its element.");
    text.open("pub fn encode(&self, to: &mut Writer) {");
    text.open("match self {");
    for operation in &naming.model.operations {
        text.open(&format!("Self::{}(value) => {{", pascal(&operation.name)));
        whole_element(text, naming, element(operation), "value");
        text.close("}");
    }
    text.close("}");
    text.close("}");
}

fn variants(
    text: &mut Text,
    naming: &Naming<'_>,
    (name, told): (&str, &str),
    element: impl Fn(&Operation) -> &GlobalElement,
) {
    text.blank();
    text.doc(&format!("{told} of any operation."));
    text.line("#[derive(Clone, Debug, PartialEq)]");
    let reason = format!("{} is moved once", told.to_lowercase());
    text.line(&format!(
        "#[allow(clippy::large_enum_variant, reason = {reason:?})]"
    ));
    text.open(&format!("pub enum {name} {{"));
    for operation in &naming.model.operations {
        text.doc(&format!("Of `{}`.", operation.name));
        let content = naming.type_ident(element(operation).content);
        text.line(&format!("{}({content}),", pascal(&operation.name)));
    }
    text.close("}");
}

fn pattern(naming: &Naming<'_>, element: &GlobalElement) -> String {
    let namespace = naming.namespace(&element.name.namespace);
    format!("({namespace}, {:?})", element.name.local)
}

fn operations(text: &mut Text, naming: &Naming<'_>) {
    text.blank();
    text.doc("The operations, as types.");
    text.open("pub mod operations {");
    text.line("use super::{Encode, Operation, OperationDescription, Writer, description};");
    for operation in &naming.model.operations {
        let name = pascal(&operation.name);
        let constant = screaming(&operation.name);
        text.blank();
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
            "const DESCRIPTION: &'static OperationDescription = &description::{constant};"
        ));
        let input = naming.type_ident(operation.input.content);
        let output = naming.type_ident(operation.output.content);
        text.line(&format!("type Input = super::{input};"));
        text.line(&format!("type Output = super::{output};"));
        text.line(&format!("type Fault = super::{name}Fault;"));
        text.blank();
        text.open("fn encode_input(input: &Self::Input, to: &mut Writer) {");
        whole_element(text, naming, &operation.input, "input");
        text.close("}");
        text.close("}");
    }
    text.close("}");
}
