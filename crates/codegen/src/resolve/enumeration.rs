//! Enumerations: their values, less those that other facets exclude.

use std::collections::BTreeSet;
use std::rc::Rc;

use regex::Regex;

use super::Resolver;
use crate::builtin::Family;
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

    /// A restriction of an enumeration: some of its values.
    pub(super) fn narrowed(
        &mut self,
        base: TypeId,
        kept: &Simple,
        values: &[&Facet],
    ) -> Vec<Value> {
        let known = self.values_of(base);
        let mut narrowed = Vec::new();
        for facet in values {
            let value = value_of(facet, kept.facets.white_space);
            if known.contains(&*value.value) {
                narrowed.push(value);
            } else {
                let message = format!("`{}` is no value of the base type", facet.value);
                self.problem(&facet.at, message, "a restriction only leaves values out");
            }
        }
        narrowed
    }

    /// The values of an enumeration: a set for all that restrict it, who may be thousands.
    fn values_of(&mut self, base: TypeId) -> Rc<BTreeSet<String>> {
        if let Some(known) = self.values.get(&base) {
            return Rc::clone(known);
        }
        let shape = self.types.get(base.0).map(|base| &base.shape);
        let values = match shape {
            Some(Shape::Enumeration(values, _)) => values.as_slice(),
            _ => &[],
        };
        let values = values.iter().map(|value| value.value.clone());
        let values = Rc::new(values.collect());
        self.values.insert(base, Rc::clone(&values));
        values
    }
}

/// The values that these facets name, each once.
pub(super) fn distinct(facets: Vec<&Facet>, white_space: WhiteSpace) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    let values = facets.into_iter().map(|facet| value_of(facet, white_space));
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

#[cfg(test)]
mod tests {
    use super::keeps;
    use crate::model::Bound;

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
}
