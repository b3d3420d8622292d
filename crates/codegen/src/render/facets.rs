//! The facets of simple types, as statics of generated code.

use super::expression::Expression;
use crate::builtin::Family;
use crate::model::{Bound, Facets, Pattern, Simple, WhiteSpace};
use crate::names::pascal;

pub(super) fn text_facets(constant: &str, simple: &Simple) -> Expression {
    let facets = &simple.facets;
    let mut fields = Vec::new();
    if facets.white_space != WhiteSpace::Preserve {
        let white_space = pascal(&facets.white_space.to_string());
        fields.push((
            "white_space",
            Expression::atom(format!("WhiteSpace::{white_space}")),
        ));
    }
    if simple.builtin.family == Family::Text {
        fields.extend(lengths(facets).map(|lengths| ("length", lengths)));
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

/// Bounds on a number of characters, octets or items.
fn lengths(facets: &Facets) -> Option<Expression> {
    let lengths: Vec<(&str, Expression)> = [
        ("length", facets.length),
        ("min_length", facets.min_length),
        ("max_length", facets.max_length),
    ]
    .into_iter()
    .filter_map(|(name, value)| {
        let value = Expression::atom(grouped(&value?.to_string()));
        Some((name, Expression::call("Some", [value])))
    })
    .collect();
    if lengths.is_empty() {
        return None;
    }
    let complete = lengths.len() == 3;
    let expression = Expression::fields("LengthFacets", lengths);
    Some(if complete {
        expression
    } else {
        expression.with_rest("..LengthFacets::NONE")
    })
}

/// The facets of octets or of a list.
pub(super) fn length_facets(name: &str, constant: &str, facets: &Facets) -> Expression {
    let mut fields: Vec<(&str, Expression)> = Vec::new();
    fields.extend(lengths(facets).map(|lengths| ("length", lengths)));
    if !facets.patterns.is_empty() {
        let patterns = Expression::atom(format!("&{constant}_PATTERNS"));
        fields.push(("patterns", patterns));
    }
    if !facets.values.is_empty() {
        let values = facets.values.iter().map(|value| Expression::text(value));
        fields.push(("values", Expression::Array(values.collect())));
    }
    let all = if name == "ListFacets" { 3 } else { 2 };
    match fields.len() {
        0 => Expression::atom(format!("{name}::NONE")),
        count if count == all => Expression::fields(name, fields),
        _ => Expression::fields(name, fields).with_rest(&format!("..{name}::NONE")),
    }
}

pub(super) fn ordered_facets(
    constant: &str,
    simple: &Simple,
    facets: &Facets,
) -> Vec<(String, Option<Expression>)> {
    let mut fields = Vec::new();
    if !facets.bounds.is_empty() {
        fields.push(("range".to_string(), Some(range(simple, facets))));
    }
    if !facets.patterns.is_empty() {
        let patterns = Expression::atom(format!("&{constant}_PATTERNS"));
        fields.push(("patterns".to_string(), Some(patterns)));
    }
    if fields.len() < 2 {
        fields.push(("..OrderedFacets::NONE".to_string(), None));
    }
    fields
}

fn range(simple: &Simple, facets: &Facets) -> Expression {
    let bounds = facets
        .bounds
        .iter()
        .map(|bound| (field_of(bound.facet), bound_value(simple, bound)))
        .collect();
    Expression::fields("RangeFacets", bounds).with_rest("..RangeFacets::NONE")
}

pub(super) fn patterns(patterns: &[Pattern]) -> Expression {
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

pub(super) fn number_facets(
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
        fields.push(("range", range(simple, facets)));
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
    if simple.builtin.range().is_none() {
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
