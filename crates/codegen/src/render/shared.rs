//! Elements that several operations take. Whoever reads a request takes it for that of the first; the
//! action then assigns it to its operation.

use std::collections::BTreeMap;

use super::headers;
use super::layout::Text;
use super::naming::{Naming, variant};
use crate::model::Operation;
use crate::schema::QName;

/// Each operation with the first that takes its element, which may be itself.
fn operations<'m>(
    naming: &Naming<'m>,
) -> impl Iterator<Item = (&'m Operation, &'m Operation)> + use<'m> {
    let mut first: BTreeMap<Option<&QName>, &Operation> = BTreeMap::new();
    let operations = naming.interface.operations.iter();
    operations.map(move |operation| {
        let first = *first.entry(operation.element()).or_insert(operation);
        (operation, first)
    })
}

/// The operations that are the first to take their element.
pub(super) fn first<'m>(naming: &Naming<'m>) -> impl Iterator<Item = &'m Operation> + use<'m> {
    operations(naming)
        .filter(|(operation, first)| operation.name == first.name)
        .map(|(operation, _)| operation)
}

/// The others, each with the first.
fn others<'m>(naming: &Naming<'m>) -> Vec<(&'m Operation, &'m Operation)> {
    operations(naming)
        .filter(|(operation, first)| operation.name != first.name)
        .collect()
}

/// Whether there are any.
pub(super) fn any(naming: &Naming<'_>) -> bool {
    !others(naming).is_empty()
}

/// What `Request` has of it.
pub(super) fn of_request(text: &mut Text, naming: &Naming<'_>) {
    let others = others(naming);
    if others.is_empty() {
        return;
    }
    text.blank();
    text.doc("The elements that several operations take: their actions tell them apart.");
    let elements = others.iter().map(|(_, first)| first.element());
    headers::names(text, naming, "pub const SHARED", elements);
    text.blank();
    text.doc("The same request as that of another operation that takes its element.");
    text.line("#[must_use]");
    text.open("pub fn assigned(self, operation: &OperationDescription) -> Self {");
    text.open("match (self, operation.name) {");
    for (operation, first) in others {
        let from = variant(first);
        let pattern = format!("(Self::{from}(value), {:?})", operation.name);
        let to = variant(operation);
        text.arm(
            &pattern,
            &format!("Self::{to}({})", turned(first, operation)),
        );
    }
    text.line("(request, _) => request,");
    text.close("}");
    text.close("}");
}

/// The input of one operation as that of another. Headers are read later.
fn turned(from: &Operation, to: &Operation) -> &'static str {
    match (from.input_headers.is_empty(), to.input_headers.is_empty()) {
        (true, true) => "value",
        (true, false) => "Headed::from(value)",
        (false, true) => "value.body",
        (false, false) => "Headed::from(value.body)",
    }
}

/// What `Service` has of it.
pub(super) fn of_service(text: &mut Text) {
    text.blank();
    text.open("fn assigned(request: Request, operation: &OperationDescription) -> Request {");
    text.line("request.assigned(operation)");
    text.close("}");
}
