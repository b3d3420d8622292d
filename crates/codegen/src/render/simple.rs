//! Simple types: enumerations, and aliases with their facets.

use std::collections::BTreeSet;

use super::expression::Expression;
use super::facets::{length_facets, number_facets, ordered_facets, patterns, text_facets};
use super::functions::{parser, reader};
use super::layout::Text;
use super::names_in_values;
use super::naming::{Naming, has_facets};
use crate::builtin::Family;
use crate::model::{Facets, Simple, Type, TypeId, Value, WhiteSpace};
use crate::names::{pascal, unique};

pub(super) fn enumeration(
    text: &mut Text,
    described: &Type,
    name: &str,
    values: &[Value],
    simple: &Simple,
    parsed: bool,
) {
    let names = simple.builtin.rust == "QName";
    let mut taken = BTreeSet::from(["ALL", "Self", "VALUES"].map(str::to_string));
    let variants: Vec<(String, &Value)> = values
        .iter()
        .map(|value| (unique(&pascal(&value.value), &mut taken), value))
        .collect();
    text.blank();
    document(text, described);
    text.derive("Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash");
    text.open(&format!("pub enum {name} {{"));
    for (variant, value) in &variants {
        if value.documentation.is_empty() && value.value.is_empty() {
            text.doc("The empty value.");
        } else if value.documentation.is_empty() {
            text.doc(&format!("The value `{}`.", value.value));
        } else {
            text.doc(&value.documentation);
        }
        if *variant != value.value {
            text.serde(&[&format!("rename = {:?}", value.value)]);
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
    text_traits(text, name, &variants, simple);
    if names {
        names_in_values::enumeration(text, name, &variants);
        return;
    }
    content(text, name, simple.facets.white_space);
    if parsed {
        lexical(text, name, simple.facets.white_space);
    }
}

fn text_traits(text: &mut Text, name: &str, variants: &[(String, &Value)], simple: &Simple) {
    text.blank();
    text.open(&format!("impl FromStr for {name} {{"));
    text.line("type Err = ValueError;");
    text.blank();
    text.open("fn from_str(text: &str) -> Result<Self, ValueError> {");
    text.open("match text {");
    for (variant, value) in variants {
        text.line(&format!("{:?} => Ok(Self::{variant}),", value.value));
    }
    // Of types other than texts, what is written differently may be equal.
    let rust = simple.builtin.rust;
    if matches!(simple.builtin.family, Family::Text | Family::Unordered) {
        text.line("_ => Err(enumeration_error(Self::VALUES)),");
    } else {
        text.line(&format!(
            "_ => enumerated::<{rust}, _>(text, Self::VALUES, Self::ALL),"
        ));
    }
    text.close("}");
    text.close("}");
    text.close("}");
    text.blank();
    text.open(&format!("impl fmt::Display for {name} {{"));
    text.open("fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {");
    text.line("f.write_str(self.as_str())");
    text.close("}");
    text.close("}");
}

/// An enumeration as the content of an element.
fn content(text: &mut Text, name: &str, white_space: WhiteSpace) {
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

/// An enumeration as text.
fn lexical(text: &mut Text, name: &str, white_space: WhiteSpace) {
    text.blank();
    text.open(&format!("impl Lexical for {name} {{"));
    text.open("fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {");
    text.line(match white_space {
        WhiteSpace::Collapse => "collapse(text).parse()",
        WhiteSpace::Replace => "WhiteSpace::Replace.apply(text).parse()",
        WhiteSpace::Preserve => "text.parse()",
    });
    text.close("}");
    text.blank();
    text.open("fn write(&self, to: &mut Writer) {");
    text.line("to.attribute(self.as_str());");
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
    let id = TypeId(number);
    let constant = naming.constant(id);
    if described.at.is_some() {
        text.blank();
        document(text, described);
        text.line(&format!("pub type {name} = {rust};"));
    }
    let (read, parsed) = (
        naming.uses.read.contains(&id),
        naming.uses.parsed.contains(&id),
    );
    if !has_facets(simple) || !(read || parsed) {
        return;
    }
    statics(text, constant, simple);
    let unordered = simple.builtin.family == Family::Unordered;
    if read {
        let call = if naming.holds_names(id) {
            format!("from.value(|text| {constant}.value_in(text, in_scope))")
        } else if unordered {
            format!("from.value(|text| {constant}.value(text))")
        } else {
            format!("{constant}.decode(from)")
        };
        reader(text, naming, id, rust, &call);
    }
    if parsed {
        let call = match simple.builtin.family {
            Family::Text => format!("{constant}.read(text).map(Cow::into_owned)"),
            Family::Unordered if naming.holds_names(id) => {
                format!("{constant}.value_in(text, in_scope)")
            }
            Family::Unordered => format!("{constant}.value(text)"),
            _ => format!("{constant}.read(text)"),
        };
        parser(text, naming, id, rust, &call);
    }
}

/// The facets as statics.
fn statics(text: &mut Text, constant: &str, simple: &Simple) {
    let (rust, facets) = (simple.builtin.rust, &simple.facets);
    text.blank();
    pattern_statics(text, constant, facets);
    let lazy = |name: &str, value| {
        Expression::call(
            "LazyLock::new",
            [Expression::fields_of(&format!("|| {name}"), value)],
        )
    };
    match simple.builtin.family {
        Family::Number if matches!(rust, "Decimal" | "Integer") => text.item(
            &format!("static {constant}: LazyLock<NumberFacets<{rust}>> ="),
            &lazy("NumberFacets", number_facets(constant, simple, facets)),
        ),
        Family::Number => text.item(
            &format!("static {constant}: NumberFacets<{rust}> ="),
            &Expression::fields_of("NumberFacets", number_facets(constant, simple, facets)),
        ),
        Family::Ordered => text.item(
            &format!("static {constant}: LazyLock<OrderedFacets<{rust}>> ="),
            &lazy("OrderedFacets", ordered_facets(constant, simple, facets)),
        ),
        Family::Binary => text.item(
            &format!("static {constant}: BinaryFacets ="),
            &length_facets("BinaryFacets", constant, facets),
        ),
        Family::Text | Family::Unordered => text.item(
            &format!("static {constant}: TextFacets ="),
            &text_facets(constant, simple),
        ),
    }
}

pub(super) fn pattern_statics(text: &mut Text, constant: &str, facets: &Facets) {
    if !facets.patterns.is_empty() {
        let count = facets.patterns.len();
        text.item(
            &format!("static {constant}_PATTERNS: [Pattern; {count}] ="),
            &patterns(&facets.patterns),
        );
        text.blank();
    }
}

pub(super) fn document(text: &mut Text, described: &Type) {
    if described.documentation.is_empty() {
        text.doc(&format!("The type `{}`.", described.name.local));
    } else {
        text.doc(&described.documentation);
    }
}
