//! Requests and answers of any operation, and the operations as types.

use super::expression::Expression;
use super::headers;
use super::layout::Text;
use super::naming::{Naming, constant, variant};
use super::shared;
use crate::model::{GlobalElement, Operation};
use crate::schema::QName;

pub(super) fn render(text: &mut Text, naming: &Naming<'_>) {
    request(text, naming);
    response(text, naming);
}

/// So many operations make a match of theirs longer than clippy likes.
const LONG: usize = 20;

/// Writes `value` as the whole of an element.
pub(super) fn whole_element(
    text: &mut Text,
    naming: &Naming<'_>,
    element: &GlobalElement,
    value: &str,
) {
    let tag = naming.root_tag(element);
    let markup = |text: &mut Text, markup: &str| {
        let markup = Expression::call("to.markup", [Expression::text(markup)]);
        text.expression("", &markup, ";");
    };
    if naming.has_attributes(element.content) {
        markup(text, tag.trim_end_matches('>'));
        text.line(&format!("{value}.attributes(to);"));
        markup(text, ">");
    } else {
        markup(text, &tag);
    }
    text.line(&format!("{value}.encode(to);"));
    markup(text, &format!("</{}>", naming.prefixed(&element.name)));
}

pub(super) fn elements(text: &mut Text, naming: &Naming<'_>) {
    text.blank();
    text.line("/// The elements that messages consist of.");
    text.open("mod elements {");
    let own = |name: &QName| name.namespace == naming.model.namespace;
    text.line(if naming.elements.keys().any(own) {
        "use super::{ElementName, NAMESPACE};"
    } else {
        "use super::ElementName;"
    });
    for (name, constant) in &naming.elements {
        text.blank();
        let plain = format!(
            "ElementName::new({}, {:?})",
            naming.namespace(&name.namespace),
            name.local
        );
        let mut value = Expression::atom(plain.clone());
        if let Some(content) = naming.message(name) {
            if naming.is_named(content) && naming.has_name(content) {
                let types = naming.constant(content);
                value =
                    Expression::Chain(plain, format!("with_types(super::types::{types}_NAMES)"));
            }
            value = naming.named(super::derived::with(naming, value, content), content);
        }
        text.item(
            &format!("pub(super) static {constant}: ElementName ="),
            &value,
        );
    }
    text.close("}");
}

fn request(text: &mut Text, naming: &Naming<'_>) {
    variants(text, naming, ("Request", "A request"), |operation| {
        naming.input(operation)
    });
    text.blank();
    text.open("impl Request {");
    find(text, naming);
    text.blank();
    decode(text, naming);
    text.blank();
    its_operation(text, naming);
    encode(text, naming, |operation| operation.input.as_ref());
    shared::of_request(text, naming);
    headers::of_request(text, naming);
    text.close("}");
}

fn find(text: &mut Text, naming: &Naming<'_>) {
    text.doc(if shared::any(naming) {
        "The operation whose request is this element; the first, where there are several."
    } else {
        "The operation whose request is this element."
    });
    text.open("pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {");
    text.open("match (name.namespace, name.local) {");
    for operation in shared::first(naming) {
        text.arm(
            &pattern(naming, operation.input.as_ref()),
            &format!("Some(&description::{})", constant(operation)),
        );
    }
    text.line("_ => None,");
    text.close("}");
    text.close("}");
}

fn decode(text: &mut Text, naming: &Naming<'_>) {
    text.doc("The request whose element, of this name, has just been entered. `None`: no operation has it, and nothing has been read; or a violation was recorded.");
    text.open(
        "pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {",
    );
    text.open("let request = match (name.namespace, name.local) {");
    for operation in shared::first(naming) {
        let mut pattern = pattern(naming, operation.input.as_ref());
        if let Some(input) = &operation.input {
            pattern = format!("{pattern} if from.begin(&{})?", naming.element(input));
        }
        let reader = reader(naming, operation);
        let variant = variant(operation);
        let turn = if operation.input_headers.is_empty() {
            format!("Self::{variant}")
        } else {
            format!("|body| Self::{variant}(Headed::from(body))")
        };
        text.arm(&pattern, &format!("{reader}(from)?.map({turn})"));
    }
    text.line("_ => None,");
    text.close("};");
    text.line("Ok(request)");
    text.close("}");
}

/// The function that reads the Body of a request.
fn reader(naming: &Naming<'_>, operation: &Operation) -> String {
    match &operation.input {
        Some(input) => naming.reader(input.content),
        None => "<()>::decode".to_string(),
    }
}

fn response(text: &mut Text, naming: &Naming<'_>) {
    variants(text, naming, ("Response", "An answer"), |operation| {
        naming.output(operation)
    });
    text.blank();
    text.open("impl Response {");
    its_operation(text, naming);
    encode(text, naming, |operation| operation.output.as_ref());
    headers::of_response(text, naming);
    text.close("}");
}

fn its_operation(text: &mut Text, naming: &Naming<'_>) {
    text.doc("Its operation.");
    text.open("pub fn operation(&self) -> &'static OperationDescription {");
    text.open("match self {");
    for operation in &naming.interface.operations {
        text.arm(
            &format!("Self::{}(_)", variant(operation)),
            &format!("&description::{}", constant(operation)),
        );
    }
    text.close("}");
    text.close("}");
}

fn encode(
    text: &mut Text,
    naming: &Naming<'_>,
    element: impl Fn(&Operation) -> Option<&GlobalElement>,
) {
    let operations = &naming.interface.operations;
    let writes = operations
        .iter()
        .any(|operation| element(operation).is_some());
    text.blank();
    text.doc("Writes its element.");
    if operations.len() >= LONG {
        text.line("#[allow(clippy::too_many_lines, reason = \"five for each operation\")]");
    }
    let to = if writes { "to" } else { "_" };
    text.open(&format!("pub fn encode(&self, {to}: &mut Writer) {{"));
    text.open("match self {");
    for operation in operations {
        let variant = variant(operation);
        let Some(element) = element(operation) else {
            text.line(&format!("Self::{variant}(_) => {{}}"));
            continue;
        };
        text.open(&format!("Self::{variant}(value) => {{"));
        whole_element(text, naming, element, "value");
        text.close("}");
    }
    text.close("}");
    text.close("}");
}

fn variants(
    text: &mut Text,
    naming: &Naming<'_>,
    (name, told): (&str, &str),
    content: impl Fn(&Operation) -> String,
) {
    text.blank();
    text.doc(&format!("{told} of any operation."));
    text.line("#[derive(Clone, Debug, PartialEq)]");
    let reason = format!("{} is moved once", told.to_lowercase());
    text.line(&format!(
        "#[allow(clippy::large_enum_variant, reason = {reason:?})]"
    ));
    text.open(&format!("pub enum {name} {{"));
    for operation in &naming.interface.operations {
        text.doc(&format!("Of `{}`.", operation.name));
        text.line(&format!("{}({}),", variant(operation), content(operation)));
    }
    text.close("}");
}

/// The pattern of an element's name; an empty Body is told by an empty one.
pub(super) fn pattern(naming: &Naming<'_>, element: Option<&GlobalElement>) -> String {
    let Some(element) = element else {
        return "(\"\", \"\")".to_string();
    };
    let namespace = naming.namespace(&element.name.namespace);
    format!("({namespace}, {:?})", element.name.local)
}
