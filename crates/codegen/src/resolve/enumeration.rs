//! Enumerations: their values, less those that other facets exclude.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::ops::Add;
use std::rc::Rc;
use std::str::FromStr;

use regex::Regex;

use super::Resolver;
use crate::builtin::{Builtin, Family};
use crate::model::{Bound, Shape, Simple, TypeId, Value, WhiteSpace};
use crate::pattern::Patterns;
use crate::schema::{Facet, SimpleType};

impl Resolver<'_> {
    /// An enumeration of the values that the facets beside it leave.
    pub(super) fn enumeration(
        &mut self,
        simple: &SimpleType,
        values: Vec<Value>,
        kept: Simple,
    ) -> Shape {
        let left = within(values, &kept, &mut self.patterns);
        if left.is_empty() {
            let hint = "XML Schema part 2 §4.3: a value meets every facet of its type";
            self.problem(
                &simple.at,
                "an enumeration without a value that its other facets allow",
                hint,
            );
            return Shape::Unknown;
        }
        Shape::Enumeration(left, kept)
    }

    /// A restriction of an enumeration: some of its values. `None` where others have been told.
    pub(super) fn narrowed(
        &mut self,
        base: TypeId,
        kept: &Simple,
        values: &[&Facet],
    ) -> Option<Vec<Value>> {
        let white_space = kept.facets.white_space;
        let known = self.values_of(base);
        let mut lawful = true;
        for facet in values {
            let value = canonical(kept.builtin, &value_of(facet, white_space));
            if value.is_some_and(|value| !known.contains(&value)) {
                let message = format!("`{}` is no value of the base type", facet.value);
                self.problem(&facet.at, message, "a restriction only leaves values out");
                lawful = false;
            }
        }
        lawful.then(|| distinct(values, white_space))
    }

    /// The values of an enumeration, in one spelling: a set for all that restrict it, who may be
    /// thousands.
    fn values_of(&mut self, base: TypeId) -> Rc<BTreeSet<String>> {
        if let Some(known) = self.values.get(&base) {
            return Rc::clone(known);
        }
        let shape = self.types.get(base.0).map(|base| &base.shape);
        let mut canonicals = BTreeSet::new();
        if let Some(Shape::Enumeration(values, kept)) = shape {
            let values = values.iter();
            canonicals.extend(values.filter_map(|value| canonical(kept.builtin, value)));
        }
        let values = Rc::new(canonicals);
        self.values.insert(base, Rc::clone(&values));
        values
    }
}

/// The values that these facets name, each once.
pub(super) fn distinct(facets: &[&Facet], white_space: WhiteSpace) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    let values = facets.iter().map(|facet| value_of(facet, white_space));
    values
        .filter(|value| seen.insert(value.value.clone()))
        .collect()
}

/// The values that the other facets leave. A pattern is about what is written, so that it tells of
/// texts only: a number that it excludes may be written in another way.
fn within(mut values: Vec<Value>, kept: &Simple, patterns: &mut Patterns) -> Vec<Value> {
    let facets = &kept.facets;
    match kept.builtin.family {
        Family::Text => {
            let stated = facets.patterns.iter();
            let patterns: Vec<Rc<Regex>> = stated
                .filter_map(|pattern| patterns.compiled(&pattern.translated).ok())
                .collect();
            values.retain(|Value { value, .. }| {
                let length = value.chars().count() as u64;
                facets.length.is_none_or(|exact| length == exact)
                    && facets.min_length.is_none_or(|least| length >= least)
                    && facets.max_length.is_none_or(|most| length <= most)
                    && patterns.iter().all(|pattern| pattern.is_match(value))
            });
        }
        Family::Number => values.retain(|Value { value, .. }| {
            let mut bounds = facets.bounds.iter();
            bounds.all(|bound| keeps(bound, value))
        }),
        _ => {}
    }
    values
}

/// Whether a decimal keeps a bound. What is too long to compare is left to whoever reads it.
fn keeps(bound: &Bound, value: &str) -> bool {
    let places = places(value).max(places(&bound.value));
    let (Some(value), Some(limit)) = (scaled(value, places), scaled(&bound.value, places)) else {
        return true;
    };
    match bound.facet {
        "minInclusive" => value >= limit,
        "minExclusive" => value > limit,
        "maxInclusive" => value <= limit,
        _ => value < limit,
    }
}

fn places(decimal: &str) -> usize {
    let point = decimal.find('.');
    point.map_or(0, |point| decimal.len() - point - 1)
}

/// A decimal without its point, as many places behind it as these.
fn scaled(decimal: &str, places: usize) -> Option<i128> {
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    format!("{whole}{fraction:0<places$}").parse().ok()
}

pub(super) fn value_of(facet: &Facet, white_space: WhiteSpace) -> Value {
    let words = facet.value.split([' ', '\t', '\n', '\r']);
    let value = match white_space {
        WhiteSpace::Preserve => facet.value.clone(),
        WhiteSpace::Replace => facet.value.replace(['\t', '\n', '\r'], " "),
        WhiteSpace::Collapse => {
            let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
            words.join(" ")
        }
    };
    Value {
        value,
        name: facet.expanded.clone(),
        documentation: facet.documentation.clone(),
    }
}

/// The one spelling of a value, which is equal where the value is (part 2 §4.3.5). Dates, times and
/// durations have none here: they are left to whoever reads them.
fn canonical(builtin: &Builtin, value: &Value) -> Option<String> {
    let text = &*value.value;
    Some(match (builtin.family, builtin.rust) {
        (Family::Number, _) => decimal(text),
        (Family::Ordered, "Double") => float::<f64>(text),
        (Family::Ordered, "Float") => float::<f32>(text),
        (Family::Ordered, _) => return None,
        (Family::Binary, "HexBinary") => text.to_ascii_uppercase(),
        (Family::Binary, _) => text.replace(' ', ""),
        (Family::Unordered, "bool") => match text {
            "1" => "true".to_string(),
            "0" => "false".to_string(),
            _ => text.to_string(),
        },
        (Family::Unordered, "QName") => value.name.as_ref()?.to_string(),
        (Family::Unordered | Family::Text, _) => text.to_string(),
    })
}

/// Without a plus and without zeros at the ends.
fn decimal(text: &str) -> String {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = whole.trim_start_matches('0');
    match (whole, fraction.trim_end_matches('0')) {
        ("", "") => "0".to_string(),
        (whole, fraction) => format!("{sign}{whole}.{fraction}"),
    }
}

/// As the number is written that the text is read as; both zeros are equal.
fn float<T: FromStr + Display + Default + Add<Output = T>>(text: &str) -> String {
    let number = text.parse::<T>();
    number.map_or_else(
        |_| text.to_string(),
        |number| (number + T::default()).to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::{Value, canonical, keeps};
    use crate::builtin;
    use crate::model::Bound;
    use crate::schema::QName;

    #[test]
    fn decimals_are_compared_as_such() {
        for (facet, limit, value, kept) in [
            ("minInclusive", "-1.5", "-1.50", true),
            ("minExclusive", "-1.5", "-1.50", false),
            ("minInclusive", "-1.5", "-2", false),
            ("maxInclusive", "+10", "9.99", true),
            ("maxExclusive", "10", "10.0", false),
            ("maxInclusive", "10", ".5", true),
        ] {
            let value_of = limit.to_string();
            let bound = Bound {
                facet,
                value: value_of,
            };
            assert_eq!(keeps(&bound, value), kept, "{facet} {limit}: {value}");
        }
    }

    fn value(text: &str) -> Value {
        Value {
            value: text.to_string(),
            name: Some(QName::new("urn:t", text.rsplit(':').next().unwrap_or(text))),
            documentation: String::new(),
        }
    }

    #[test]
    fn values_that_are_equal_have_one_spelling() {
        for (name, one, other, equal) in [
            ("decimal", "1.0", "1", true),
            ("decimal", ".50", "+0.5", true),
            ("decimal", "-0", "0.0", true),
            ("decimal", "10", "1", false),
            ("decimal", "-1", "1", false),
            ("int", "1", "+01", true),
            ("boolean", "true", "1", true),
            ("boolean", "true", "0", false),
            ("double", "1", "1.0E0", true),
            ("double", "-0", "0", true),
            ("double", "NaN", "INF", false),
            ("float", "0.1", "0.10000000001", true),
            ("hexBinary", "0a", "0A", true),
            ("base64Binary", "QUJD", "QU JD", true),
            ("base64Binary", "QUJD", "qUJD", false),
            ("QName", "a:x", "b:x", true),
            ("QName", "a:x", "a:y", false),
            ("string", "1.0", "1", false),
        ] {
            let builtin = builtin::find(name).unwrap();
            let [one, other] = [one, other].map(|text| canonical(builtin, &value(text)).unwrap());
            assert_eq!(one == other, equal, "{name}: {one} and {other}");
        }
    }
}
