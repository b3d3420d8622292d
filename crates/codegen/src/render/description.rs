//! The static description of the contract, and the contract as it is published.

use super::expression::Expression;
use super::layout::Text;
use super::naming::{Naming, constant};
use super::types;
use crate::model::{GlobalElement, Model, Operation, TypeId};
use crate::publish::Published;

/// What one port type says.
pub(super) fn render(text: &mut Text, naming: &Naming<'_>) {
    contract(text, naming);
    operations(text, naming);
}

/// What port types share: the contract as it is published, and its types.
pub(super) fn types(text: &mut Text, naming: &Naming<'_>, published: Option<&Published>) {
    if let Some(published) = published {
        publication(text, published);
    }
    types::fields(text, naming);
    types::types(text, naming);
}

fn contract(text: &mut Text, naming: &Naming<'_>) {
    let model = naming.model;
    let interface = naming.interface;
    let operations = interface
        .operations
        .iter()
        .map(|operation| Expression::atom(format!("&description::{}", constant(operation))));
    let listed = model
        .types
        .iter()
        .enumerate()
        .filter_map(|(number, described)| {
            described.at.as_ref().filter(|_| !described.inline)?;
            Some(Expression::atom(format!(
                "&types::{}",
                naming.constant(TypeId(number))
            )))
        });
    text.blank();
    text.doc("What the contract says, as data.");
    text.item(
        "pub static CONTRACT: ContractDescription =",
        &Expression::fields(
            "ContractDescription",
            vec![
                ("service", Expression::text(&interface.service)),
                ("port_type", Expression::text(&interface.port_type)),
                ("namespace", Expression::atom("NAMESPACE")),
                ("documentation", Expression::text(&interface.documentation)),
                ("revision", Expression::atom(revision(model).to_string())),
                ("operations", Expression::Array(operations.collect())),
                ("types", Expression::Array(listed.collect())),
            ],
        ),
    );
}

/// The newest revision that anything carries.
fn revision(model: &Model) -> u16 {
    let operations = model.operations().map(|operation| operation.since);
    let fields = model
        .types
        .iter()
        .flat_map(|described| described.fields().iter().map(|field| field.since));
    operations.chain(fields).max().unwrap_or(1)
}

fn publication(text: &mut Text, published: &Published) {
    let include = |name: &str| Expression::atom(format!("include_str!({name:?})"));
    let file = |name: &str| {
        Expression::fields(
            "PublishedFile",
            vec![("name", Expression::text(name)), ("text", include(name))],
        )
    };
    let alone = |document: Option<&(String, String)>| {
        Expression::option(document.map(|(name, _)| include(name)))
    };
    let schemas = published.schemas.iter().map(|(name, _)| file(name));
    text.blank();
    text.doc("The contract as it is published.");
    text.item(
        "pub static WSDL: PublishedContract =",
        &Expression::fields(
            "PublishedContract",
            vec![
                ("soap11", alone(published.soap11.as_ref())),
                ("soap12", alone(published.soap12.as_ref())),
                ("wsdl", file(&published.wsdl.0)),
                ("schemas", Expression::Array(schemas.collect())),
            ],
        ),
    );
}

fn operations(text: &mut Text, naming: &Naming<'_>) {
    let mut body = text.inner();
    for operation in &naming.interface.operations {
        body.blank();
        let head = format!(
            "pub(super) static {}: OperationDescription =",
            constant(operation)
        );
        body.item(&head, &describe_operation(naming, operation));
    }
    super::module(
        text,
        "description",
        "The operations, as data.",
        &body.into_string(),
    );
}

fn describe_operation(naming: &Naming<'_>, operation: &Operation) -> Expression {
    let faults = operation.faults.iter().map(|fault| {
        Expression::fields(
            "FaultDescription",
            vec![
                ("name", Expression::text(&fault.name)),
                ("documentation", Expression::text(&fault.documentation)),
                ("detail", message(naming, &fault.detail)),
            ],
        )
    });
    let scope = operation.scope.as_deref().map(Expression::text);
    Expression::fields(
        "OperationDescription",
        vec![
            ("name", Expression::text(&operation.name)),
            ("action", Expression::text(&operation.action)),
            ("documentation", Expression::text(&operation.documentation)),
            ("scope", Expression::option(scope)),
            ("since", Expression::atom(operation.since.to_string())),
            ("input", body(naming, operation.input.as_ref())),
            ("output", body(naming, operation.output.as_ref())),
            ("one_way", Expression::atom(operation.one_way.to_string())),
            ("faults", Expression::Array(faults.collect())),
        ],
    )
}

fn body(naming: &Naming<'_>, element: Option<&GlobalElement>) -> Expression {
    element.map_or_else(
        || Expression::atom("MessageDescription::EMPTY".to_string()),
        |element| message(naming, element),
    )
}

fn message(naming: &Naming<'_>, element: &GlobalElement) -> Expression {
    let constant = naming.constant(element.content);
    Expression::fields(
        "MessageDescription",
        vec![
            (
                "element",
                Expression::atom(format!("&super::{}", naming.element(element))),
            ),
            (
                "content",
                Expression::atom(format!("&super::types::{constant}")),
            ),
        ],
    )
}
