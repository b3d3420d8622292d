//! A sample request: the required elements, and words where values go.

use castile_soap::describe::{
    Content, ContractDescription, FieldDescription, OperationDescription, TypeDescription,
};

/// How deep a sample goes into a type that holds itself.
const DEPTH: usize = 6;

/// A SOAP 1.1 envelope around the operation's request.
pub(super) fn envelope(contract: &ContractDescription, operation: &OperationDescription) -> String {
    let mut text = String::from(
        "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <soap:Body>\n",
    );
    let name = operation.input.element.local;
    let open = format!("{name} xmlns=\"{}\"", contract.namespace);
    element(&mut text, &open, name, operation.input.content, 2);
    text.push_str("  </soap:Body>\n</soap:Envelope>\n");
    text
}

fn element(text: &mut String, open: &str, name: &str, content: &TypeDescription, depth: usize) {
    let indent = "  ".repeat(depth);
    let children = chosen(content);
    if children.is_empty() || depth > DEPTH {
        text.push_str(&format!("{indent}<{open}>{}</{name}>\n", word(content)));
        return;
    }
    text.push_str(&format!("{indent}<{open}>\n"));
    for field in children {
        element(text, field.name(), field.name(), field.content, depth + 1);
    }
    text.push_str(&format!("{indent}</{name}>\n"));
}

/// The required fields; of a type in which all is optional, the first three that are plain.
fn chosen(content: &TypeDescription) -> Vec<&'static FieldDescription> {
    let fields = content.fields().iter().copied();
    let required: Vec<_> = fields
        .clone()
        .filter(|field| field.min_occurs > 0)
        .collect();
    if !required.is_empty() {
        return required;
    }
    let plain = |field: &&FieldDescription| field.content.fields().is_empty();
    let some: Vec<_> = fields.clone().filter(plain).take(3).collect();
    if some.is_empty() {
        fields.take(1).collect()
    } else {
        some
    }
}

fn word(content: &TypeDescription) -> &'static str {
    match content.content {
        Content::Enumeration(values) => values.first().map_or("", |value| value.value),
        Content::Structure(_) | Content::Family(_) | Content::Any => "",
        Content::List(item) => word(item),
        Content::Union(members) => members.first().map_or("", |member| word(member)),
        Content::Simple { primitive, .. } => match primitive {
            "boolean" => "true",
            "date" => "2001-02-03",
            "dateTime" => "2001-02-03T04:05:06Z",
            "decimal" => "12.50",
            "string" | "token" | "normalizedString" | "anyURI" => "...",
            _ => "1",
        },
    }
}
