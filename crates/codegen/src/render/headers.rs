//! Header blocks that a binding declares: typed, beside the Body.

use std::collections::BTreeSet;

use super::expression::Expression;
use super::layout::Text;
use super::messages::{pattern, whole_element};
use super::naming::{Naming, request_headers, response_headers, variant};
use crate::model::{GlobalElement, Operation};
use crate::names::{snake, unique};
use crate::schema::QName;

/// A struct for each message that has headers.
pub(super) fn render(text: &mut Text, naming: &Naming<'_>) {
    for operation in &naming.interface.operations {
        let request = format!("The header blocks of a request of `{}`.", operation.name);
        let name = request_headers(operation);
        structure(text, naming, &name, &request, &operation.input_headers);
        let answer = format!("The header blocks of an answer of `{}`.", operation.name);
        let name = response_headers(operation);
        structure(text, naming, &name, &answer, &operation.output_headers);
    }
}

/// Each block with the name of its field.
fn fields(blocks: &[GlobalElement]) -> Vec<(String, &GlobalElement)> {
    let mut taken = BTreeSet::new();
    blocks
        .iter()
        .map(|block| (unique(&snake(&block.name.local), &mut taken), block))
        .collect()
}

fn structure(
    text: &mut Text,
    naming: &Naming<'_>,
    name: &str,
    documentation: &str,
    blocks: &[GlobalElement],
) {
    if blocks.is_empty() {
        return;
    }
    let fields = fields(blocks);
    text.blank();
    text.doc(documentation);
    text.line("#[derive(Clone, Debug, Default, PartialEq)]");
    text.open(&format!("pub struct {name} {{"));
    for (field, block) in &fields {
        let content = naming.type_ident(block.content);
        text.doc(&format!("The header `{}`.", block.name.local));
        text.line(&format!("pub {field}: Option<{content}>,"));
    }
    text.close("}");
    text.blank();
    text.open(&format!("impl Headers for {name} {{"));
    text.open(
        "fn decode(&mut self, name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<bool, Error> {",
    );
    text.open("match (name.namespace, name.local) {");
    for (field, block) in &fields {
        let pattern = pattern(naming, Some(block));
        let element = naming.element(block);
        text.open(&format!("{pattern} => {{"));
        text.open(&format!("if from.begin(&{element})? {{"));
        let reader = naming.reader(block.content);
        text.line(&format!("self.{field} = {reader}(from)?;"));
        text.close("}");
        text.close("}");
    }
    text.line("_ => return Ok(false),");
    text.close("}");
    text.line("Ok(true)");
    text.close("}");
    text.blank();
    text.open("fn encode(&self, to: &mut Writer) {");
    for (field, block) in &fields {
        text.open(&format!("if let Some(value) = &self.{field} {{"));
        whole_element(text, naming, block, "value");
        text.close("}");
    }
    text.close("}");
    text.close("}");
}

/// The functions of `Request` that read headers, where an operation has any.
pub(super) fn of_request(text: &mut Text, naming: &Naming<'_>) {
    let with: Vec<&Operation> = headed(naming, |operation| &operation.input_headers);
    if with.is_empty() {
        return;
    }
    text.blank();
    text.doc("The header blocks that an operation knows.");
    let blocks = with.iter().flat_map(|operation| &operation.input_headers);
    let blocks = blocks.map(|block| Some(&block.name));
    names(text, naming, "pub const HEADERS", blocks);
    text.blank();
    text.doc("Reads the header block, of this name, that has just been entered; `false` where its operation has no such block, and nothing has been read.");
    text.open("pub fn decode_header(");
    text.line("&mut self,");
    text.line("name: Name<'_>,");
    text.line("from: &mut Decoder<'_, '_>,");
    text.depth_back();
    text.open(") -> Result<bool, Error> {");
    text.open("match self {");
    for operation in &naming.interface.operations {
        let variant = variant(operation);
        text.line(&if operation.input_headers.is_empty() {
            format!("Self::{variant}(_) => Ok(false),")
        } else {
            format!("Self::{variant}(value) => value.headers.decode(name, from),")
        });
    }
    text.close("}");
    text.close("}");
}

/// A constant, `pub const X` or `const X`, of these names, each once; none is the child of an empty Body.
pub(super) fn names<'m>(
    text: &mut Text,
    naming: &Naming<'_>,
    constant: &str,
    names: impl Iterator<Item = Option<&'m QName>>,
) {
    let mut known = BTreeSet::new();
    let names = names.filter(|name| known.insert(*name)).map(|name| {
        let Some(name) = name else {
            return Expression::atom("Name::EMPTY");
        };
        let namespace = Expression::atom(naming.namespace(&name.namespace));
        let local = Expression::text(&name.local);
        Expression::fields("Name", vec![("namespace", namespace), ("local", local)])
    });
    let head = format!("{constant}: &'static [Name<'static>] =");
    text.item(&head, &Expression::Array(names.collect()));
}

/// The function of `Response` that writes headers, where an operation has any.
pub(super) fn of_response(text: &mut Text, naming: &Naming<'_>) {
    let with: Vec<&Operation> = headed(naming, |operation| &operation.output_headers);
    if with.is_empty() {
        return;
    }
    text.blank();
    text.doc("Writes its header blocks.");
    text.open("pub fn encode_headers(&self, to: &mut Writer) {");
    text.open("match self {");
    for operation in &naming.interface.operations {
        let variant = variant(operation);
        text.line(&if operation.output_headers.is_empty() {
            format!("Self::{variant}(_) => {{}}")
        } else {
            format!("Self::{variant}(value) => value.headers.encode(to),")
        });
    }
    text.close("}");
    text.close("}");
}

/// The blocks that an operation's answer may have: what its client understands.
pub(super) fn understood(text: &mut Text, naming: &Naming<'_>, operation: &Operation) {
    if !operation.output_headers.is_empty() {
        let blocks = operation.output_headers.iter();
        let blocks = blocks.map(|block| Some(&block.name));
        names(text, naming, "const HEADERS", blocks);
    }
}

/// The functions of an operation's type that a client needs for headers.
pub(super) fn of_operation(text: &mut Text, operation: &Operation) {
    if !operation.input_headers.is_empty() {
        text.blank();
        text.open("fn encode_headers(input: &Self::Input, to: &mut Writer) {");
        text.line("input.headers.encode(to);");
        text.close("}");
    }
    if !operation.output_headers.is_empty() {
        text.blank();
        text.open("fn decode_header(");
        text.line("output: &mut Self::Output,");
        text.line("name: Name<'_>,");
        text.line("from: &mut Decoder<'_, '_>,");
        text.depth_back();
        text.open(") -> Result<bool, Error> {");
        text.line("output.headers.decode(name, from)");
        text.close("}");
    }
}

/// Whether any operation's messages have headers, of requests and of answers.
pub(super) fn any(naming: &Naming<'_>) -> (bool, bool) {
    let requests = headed(naming, |operation| &operation.input_headers);
    let answers = headed(naming, |operation| &operation.output_headers);
    (!requests.is_empty(), !answers.is_empty())
}

fn headed<'m>(
    naming: &Naming<'m>,
    blocks: impl Fn(&Operation) -> &Vec<GlobalElement>,
) -> Vec<&'m Operation> {
    let operations = naming.interface.operations.iter();
    operations
        .filter(|operation| !blocks(operation).is_empty())
        .collect()
}
