//! The static description of the contract, and the contract as it is published.

use super::expression::Expression;
use super::layout::Text;
use super::naming::Naming;
use super::types;
use crate::model::{GlobalElement, Model, Operation, Shape, TypeId};
use crate::names::screaming;
use crate::publish::Published;

pub(super) fn render(text: &mut Text, naming: &Naming<'_>, published: Option<&Published>) {
    contract(text, naming);
    if let Some(published) = published {
        publication(text, published);
    }
    operations(text, naming);
    types::fields(text, naming);
    types::types(text, naming);
}

fn contract(text: &mut Text, naming: &Naming<'_>) {
    let model = naming.model;
    let operations = model
        .operations
        .iter()
        .map(|operation| Expression::atom(format!("&description::{}", screaming(&operation.name))));
    let listed = model
        .types
        .iter()
        .enumerate()
        .filter_map(|(number, described)| {
            described.at.as_ref()?;
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
                ("service", Expression::text(&model.service)),
                ("port_type", Expression::text(&model.port_type)),
                ("namespace", Expression::atom("NAMESPACE")),
                ("documentation", Expression::text(&model.documentation)),
                ("revision", Expression::atom(revision(model).to_string())),
                ("operations", Expression::Array(operations.collect())),
                ("types", Expression::Array(listed.collect())),
            ],
        ),
    );
}

/// The newest revision that anything carries.
fn revision(model: &Model) -> u16 {
    let operations = model.operations.iter().map(|operation| operation.since);
    let fields = model
        .types
        .iter()
        .flat_map(|described| match &described.shape {
            Shape::Structure(fields) => fields.iter().map(|field| field.since).collect(),
            _ => Vec::new(),
        });
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
    let mut body = Text::inside();
    for operation in &naming.model.operations {
        body.blank();
        let head = format!(
            "pub(super) static {}: OperationDescription =",
            screaming(&operation.name)
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
            ("input", message(naming, &operation.input)),
            ("output", message(naming, &operation.output)),
            ("faults", Expression::Array(faults.collect())),
        ],
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
