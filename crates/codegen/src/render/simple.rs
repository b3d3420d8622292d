//! Simple types: enumerations, and aliases with their facets.

use std::collections::BTreeSet;

use super::expression::Expression;
use super::facets::{number_facets, patterns, text_facets};
use super::layout::Text;
use super::naming::{Naming, has_facets};
use crate::builtin::Family;
use crate::model::{Simple, Type, TypeId, Value, WhiteSpace};
use crate::names::{pascal, unique};

pub(super) fn enumeration(
    text: &mut Text,
    described: &Type,
    name: &str,
    values: &[Value],
    white_space: WhiteSpace,
) {
    let mut taken = BTreeSet::from(["Self".to_string()]);
    let variants: Vec<(String, &Value)> = values
        .iter()
        .map(|value| (unique(&pascal(&value.value), &mut taken), value))
        .collect();
    text.blank();
    document(text, described);
    text.line(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]",
    );
    text.open(&format!("pub enum {name} {{"));
    for (variant, value) in &variants {
        if value.documentation.is_empty() {
            text.doc(&format!("The value `{}`.", value.value));
        } else {
            text.doc(&value.documentation);
        }
        if *variant != value.value {
            text.line(&format!("#[serde(rename = {:?})]", value.value));
        }
        text.line(&format!("{variant},"));
    }
    text.close("}");
    text.blank();
    text.open(&format!("impl {name} {{"));
    text.doc("Every value, in the schema's order.");
    let all = variants
        .iter()
        .map(|(variant, _)| Expression::atom(format!("Self::{variant}")));
    text.item(
        "pub const ALL: &'static [Self] =",
        &Expression::Array(all.collect()),
    );
    text.blank();
    text.doc("Every value as the contract spells it.");
    let values = variants
        .iter()
        .map(|(_, value)| Expression::text(&value.value));
    text.item(
        "pub const VALUES: &'static [&'static str] =",
        &Expression::Array(values.collect()),
    );
    text.blank();
    text.doc("The value as the contract spells it.");
    text.open("pub const fn as_str(self) -> &'static str {");
    text.open("match self {");
    for (variant, value) in &variants {
        text.line(&format!("Self::{variant} => {:?},", value.value));
    }
    text.close("}");
    text.close("}");
    text.close("}");
    enumeration_traits(text, name, &variants, white_space);
}

fn enumeration_traits(
    text: &mut Text,
    name: &str,
    variants: &[(String, &Value)],
    white_space: WhiteSpace,
) {
    text.blank();
    text.open(&format!("impl FromStr for {name} {{"));
    text.line("type Err = ValueError;");
    text.blank();
    text.open("fn from_str(text: &str) -> Result<Self, ValueError> {");
    text.open("match text {");
    for (variant, value) in variants {
        text.line(&format!("{:?} => Ok(Self::{variant}),", value.value));
    }
    text.line("_ => Err(enumeration_error(Self::VALUES)),");
    text.close("}");
    text.close("}");
    text.close("}");
    text.blank();
    text.open(&format!("impl fmt::Display for {name} {{"));
    text.open("fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {");
    text.line("f.write_str(self.as_str())");
    text.close("}");
    text.close("}");
    text.blank();
    text.open(&format!("impl Decode for {name} {{"));
    text.open("fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {");
    match white_space {
        WhiteSpace::Collapse => text.line("from.value(|text| collapse(text).parse())"),
        WhiteSpace::Replace => {
            text.line("from.value(|text| WhiteSpace::Replace.apply(text).parse())");
        }
        WhiteSpace::Preserve => text.line("from.value(|text| text.parse())"),
    }
    text.close("}");
    text.close("}");
    text.blank();
    text.open(&format!("impl Encode for {name} {{"));
    text.open("fn encode(&self, to: &mut Writer) {");
    text.line("to.text(self.as_str());");
    text.close("}");
    text.close("}");
}

/// A type alias, and what reads its values.
pub(super) fn alias(
    text: &mut Text,
    naming: &Naming<'_>,
    number: usize,
    described: &Type,
    simple: &Simple,
) {
    let rust = simple.builtin.rust;
    let name = naming.ident(number);
    let constant = naming.constant(TypeId(number));
    if described.at.is_some() {
        text.blank();
        document(text, described);
        text.line(&format!("pub type {name} = {rust};"));
    }
    let id = TypeId(number);
    if !has_facets(simple) || !naming.is_read(id) {
        return;
    }
    text.blank();
    let facets = &simple.facets;
    if !facets.patterns.is_empty() {
        let count = facets.patterns.len();
        text.item(
            &format!("static {constant}_PATTERNS: [Pattern; {count}] ="),
            &patterns(&facets.patterns),
        );
        text.blank();
    }
    if simple.builtin.family == Family::Number {
        let value = number_facets(&constant, simple, facets);
        if matches!(rust, "Decimal" | "Integer") {
            text.item(
                &format!("static {constant}: LazyLock<NumberFacets<{rust}>> ="),
                &Expression::call(
                    "LazyLock::new",
                    [Expression::fields_of("|| NumberFacets", value)],
                ),
            );
        } else {
            text.item(
                &format!("static {constant}: NumberFacets<{rust}> ="),
                &Expression::fields_of("NumberFacets", value),
            );
        }
    } else {
        text.item(
            &format!("static {constant}: TextFacets ="),
            &text_facets(&constant, facets),
        );
    }
    text.blank();
    text.open(&format!(
        "fn {}(from: &mut Decoder<'_, '_>) -> Result<Option<{rust}>, Error> {{",
        naming.reader(TypeId(number))
    ));
    text.line(&format!("{constant}.decode(from)"));
    text.close("}");
}

fn document(text: &mut Text, described: &Type) {
    if described.documentation.is_empty() {
        text.doc(&format!("The type `{}`.", described.name.local));
    } else {
        text.doc(&described.documentation);
    }
}
