//! The page's section of types, and the tables of fields.

use castile_soap::describe::{
    Content, ContractDescription, FacetDescription, FieldDescription, TypeDescription,
    ValueDescription,
};

use super::{super::publication::escape, paragraphs};
use crate::contract::CONTRACT;

pub(super) fn section(contract: &ContractDescription) -> String {
    let mut text =
        String::from("<section aria-labelledby=\"types\">\n<h2 id=\"types\">Types</h2>\n");
    for described in contract
        .types
        .iter()
        .filter(|described| is_listed(described))
    {
        let name = escape(described.name);
        text += &format!(
            "<article aria-labelledby=\"type-{name}\">\n<h3 id=\"type-{name}\">{name}</h3>\n"
        );
        text += &paragraphs(described.documentation);
        text += &match described.content {
            Content::Structure(_) => fields("Elements, in this order", described),
            Content::Enumeration(values) => enumeration(values),
            Content::Simple { primitive, facets } => {
                format!("<p>{}</p>\n", simple(primitive, facets))
            }
            Content::List(item) => format!("<p>Several of {}</p>\n", link(item)),
            Content::Union(members) | Content::Family(members) => {
                let links: Vec<String> = members.iter().map(|member| link(member)).collect();
                format!("<p>One of {}</p>\n", links.join(", "))
            }
            Content::Any => "<p>Anything</p>\n".to_owned(),
        };
        text += "</article>\n";
    }
    text + "</section>\n"
}

/// A wrapper stands with its operation; every other type of the contract has a place of its own.
fn is_listed(described: &TypeDescription) -> bool {
    let is_wrapper = CONTRACT.operations.iter().any(|operation| {
        std::ptr::eq(operation.input.content, described)
            || std::ptr::eq(operation.output.content, described)
    });
    let is_ours = CONTRACT
        .types
        .iter()
        .any(|ours| std::ptr::eq(*ours, described));
    is_ours && !is_wrapper
}

/// The type's name, as a link where it has a place on the page.
pub(super) fn link(described: &TypeDescription) -> String {
    let name = escape(described.name);
    if is_listed(described) {
        format!("<a href=\"#type-{name}\"><code>{name}</code></a>")
    } else if let Content::Simple { primitive, facets } = described.content {
        simple(primitive, facets)
    } else {
        format!("<code>{name}</code>")
    }
}

/// The table of a structure's child elements.
pub(super) fn fields(caption: &str, described: &TypeDescription) -> String {
    if described.fields().is_empty() {
        return String::new();
    }
    let mut text = format!(
        "<table>\n<caption>{caption}</caption>\n<thead><tr><th scope=\"col\">Element</th>\
         <th scope=\"col\">Type</th><th scope=\"col\">Occurs</th><th scope=\"col\">Meaning</th>\
         </tr></thead>\n<tbody>\n"
    );
    for field in described.fields() {
        text += &format!(
            "<tr><th scope=\"row\"><code>{}</code></th><td>{}</td><td>{}</td><td>{}{}</td></tr>\n",
            escape(field.name()),
            link(field.content),
            occurs(field),
            paragraphs(field.documentation),
            marks(field),
        );
    }
    text + "</tbody>\n</table>\n"
}

fn occurs(field: &FieldDescription) -> String {
    match (field.min_occurs, field.max_occurs) {
        (1, Some(1)) => "once".to_owned(),
        (0, Some(1)) => "optional".to_owned(),
        (least, Some(most)) => format!("{least} to {most}"),
        (0, None) => "any number".to_owned(),
        (least, None) => format!("{least} or more"),
    }
}

fn marks(field: &FieldDescription) -> String {
    let mut text = String::new();
    if field.protected {
        text += "<span class=\"mark\">kept encrypted</span> ";
    }
    if field.index.is_some() {
        text += "<span class=\"mark\">searchable</span> ";
    }
    text
}

fn enumeration(values: &[ValueDescription]) -> String {
    let mut text = String::from("<dl>\n");
    for value in values {
        text += &format!(
            "<dt><code>{}</code></dt>\n<dd>{}</dd>\n",
            escape(value.value),
            escape(value.documentation)
        );
    }
    text + "</dl>\n"
}

fn simple(primitive: &str, facets: &[FacetDescription]) -> String {
    let mut text = format!("<code>xs:{}</code>", escape(primitive));
    for facet in facets.iter().filter(|facet| facet.name != "whiteSpace") {
        text += &format!(
            ", {} <code>{}</code>",
            escape(facet.name),
            escape(facet.value)
        );
    }
    text
}
