//! Simple types: enumerations, and aliases with their facets.

use std::collections::BTreeSet;

use super::layout::{Expression, Text};
use super::naming::{Naming, has_facets};
use crate::builtin::Family;
use crate::model::{Bound, Facets, Pattern, Simple, Type, TypeId, Value, WhiteSpace};
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

fn text_facets(constant: &str, facets: &Facets) -> Expression {
    let mut fields = Vec::new();
    if facets.white_space != WhiteSpace::Preserve {
        let white_space = pascal(&facets.white_space.to_string());
        fields.push((
            "white_space",
            Expression::atom(format!("WhiteSpace::{white_space}")),
        ));
    }
    let mut lengths = Vec::new();
    for (name, value) in [
        ("length", facets.length),
        ("min_length", facets.min_length),
        ("max_length", facets.max_length),
    ] {
        if let Some(value) = value {
            let value = Expression::atom(grouped(&value.to_string()));
            lengths.push((name, Expression::call("Some", [value])));
        }
    }
    if !lengths.is_empty() {
        let complete = lengths.len() == 3;
        let mut expression = Expression::fields("LengthFacets", lengths);
        if !complete {
            expression = expression.with_rest("..LengthFacets::NONE");
        }
        fields.push(("length", expression));
    }
    if !facets.patterns.is_empty() {
        fields.push((
            "patterns",
            Expression::atom(format!("&{constant}_PATTERNS")),
        ));
    }
    let complete = fields.len() == 3;
    let expression = Expression::fields("TextFacets", fields);
    if complete {
        expression
    } else {
        expression.with_rest("..TextFacets::NONE")
    }
}

fn patterns(patterns: &[Pattern]) -> Expression {
    Expression::Owned(
        patterns
            .iter()
            .map(|pattern| {
                Expression::call(
                    "Pattern::new",
                    [raw(&pattern.written), raw(&pattern.translated)],
                )
            })
            .collect(),
    )
}

/// A pattern as a literal, raw where it has backslashes or quotes.
fn raw(text: &str) -> Expression {
    let mut fence = String::new();
    while text.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    if text.chars().any(char::is_control) {
        Expression::atom(format!("{text:?}"))
    } else if text.contains(['\\', '"']) {
        Expression::atom(format!("r{fence}\"{text}\"{fence}"))
    } else {
        Expression::atom(format!("\"{text}\""))
    }
}

fn number_facets(
    constant: &str,
    simple: &Simple,
    facets: &Facets,
) -> Vec<(String, Option<Expression>)> {
    let mut fields = Vec::new();
    let digits: Vec<(&str, Expression)> = [
        ("total", facets.total_digits),
        ("fraction", facets.fraction_digits),
    ]
    .into_iter()
    .map(|(name, digits)| {
        let digits = digits.map(|digits| Expression::atom(digits.to_string()));
        (name, Expression::option(digits))
    })
    .collect();
    if facets.total_digits.is_some() || facets.fraction_digits.is_some() {
        fields.push(("digits", Expression::fields("DigitFacets", digits)));
    }
    if !facets.bounds.is_empty() {
        let bounds = facets
            .bounds
            .iter()
            .map(|bound| (field_of(bound.facet), bound_value(simple, bound)))
            .collect();
        let range = Expression::fields("RangeFacets", bounds).with_rest("..RangeFacets::NONE");
        fields.push(("range", range));
    }
    if !facets.patterns.is_empty() {
        fields.push((
            "patterns",
            Expression::atom(format!("&{constant}_PATTERNS")),
        ));
    }
    let complete = fields.len() == 3;
    let mut fields: Vec<(String, Option<Expression>)> = fields
        .into_iter()
        .map(|(name, value)| (name.to_string(), Some(value)))
        .collect();
    if !complete {
        fields.push(("..NumberFacets::NONE".to_string(), None));
    }
    fields
}

fn field_of(facet: &str) -> &'static str {
    match facet {
        "minInclusive" => "min_inclusive",
        "minExclusive" => "min_exclusive",
        "maxInclusive" => "max_inclusive",
        _ => "max_exclusive",
    }
}

fn bound_value(simple: &Simple, bound: &Bound) -> Expression {
    if matches!(simple.builtin.rust, "Decimal" | "Integer") {
        Expression::atom(format!("{:?}.parse().ok()", bound.value))
    } else {
        let value = grouped(bound.value.trim_start_matches('+'));
        Expression::call("Some", [Expression::atom(value)])
    }
}

/// A number with its thousands set apart, as clippy wants long ones.
fn grouped(number: &str) -> String {
    let (sign, digits) = match number.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", number),
    };
    let digits = digits.trim_start_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) && digits.len() > 4 {
            out.push('_');
        }
        out.push(digit);
    }
    format!("{sign}{out}")
}

fn document(text: &mut Text, described: &Type) {
    if described.documentation.is_empty() {
        text.doc(&format!("The type `{}`.", described.name.local));
    } else {
        text.doc(&described.documentation);
    }
}
