//! Simple types: facets of each step of derivation, gathered.

use super::Resolver;
use crate::builtin::Family;
use crate::model::{Bound, Facets, Shape, Simple, TypeId, Value, WhiteSpace};
use crate::pattern;
use crate::schema::{Facet, SimpleType};

impl Resolver<'_> {
    /// The shape of a restriction of this base.
    pub(super) fn restriction(&mut self, base: TypeId, simple: &SimpleType) -> Shape {
        let values: Vec<&Facet> = simple
            .facets
            .iter()
            .filter(|facet| facet.name == "enumeration")
            .collect();
        let inherited = match self.types.get(base.0).map(|base| &base.shape) {
            Some(Shape::Simple(inherited)) => inherited.clone(),
            Some(Shape::Enumeration(of_base, white_space)) => {
                let (of_base, white_space) = (of_base.clone(), *white_space);
                let narrowed = self.narrowed(of_base, simple, &values);
                return Shape::Enumeration(narrowed, white_space);
            }
            Some(Shape::Structure(_)) => {
                let hint = "a simple type restricts a simple type";
                self.problem(&simple.at, "a simple type of a complex base", hint);
                return Shape::Unknown;
            }
            Some(Shape::Unknown) | None => return Shape::Unknown,
        };
        if values.is_empty() {
            let facets = self.facets(&inherited, simple);
            return Shape::Simple(Simple {
                builtin: inherited.builtin,
                facets,
            });
        }
        if inherited.builtin.family != Family::Text {
            let name = inherited.builtin.name;
            self.problem(
                &simple.at,
                format!("an enumeration of `xs:{name}` is not built yet"),
                "enumerate strings, or use bounds",
            );
            return Shape::Unknown;
        }
        self.only_enumeration(simple);
        let values = values.into_iter().map(value_of).collect();
        Shape::Enumeration(values, inherited.facets.white_space)
    }

    /// A restriction of an enumeration: some of its values.
    fn narrowed(&mut self, base: Vec<Value>, simple: &SimpleType, values: &[&Facet]) -> Vec<Value> {
        self.only_enumeration(simple);
        if values.is_empty() {
            return base;
        }
        for facet in values {
            if !base.iter().any(|value| value.value == facet.value) {
                let message = format!("`{}` is no value of the base type", facet.value);
                self.problem(&facet.at, message, "a restriction only leaves values out");
            }
        }
        values.iter().map(|facet| value_of(facet)).collect()
    }

    fn only_enumeration(&mut self, simple: &SimpleType) {
        for facet in &simple.facets {
            if !matches!(facet.name.as_str(), "enumeration" | "whiteSpace") {
                self.problem(
                    &facet.at,
                    format!("`xs:{}` beside an enumeration is not built yet", facet.name),
                    "leave it out: the values say it",
                );
            }
        }
    }

    fn facets(&mut self, inherited: &Simple, simple: &SimpleType) -> Facets {
        let mut facets = inherited.facets.clone();
        let mut alternatives = Vec::new();
        for facet in &simple.facets {
            if !applies(inherited.builtin.family, &facet.name) {
                let name = inherited.builtin.name;
                self.problem(
                    &facet.at,
                    format!("`xs:{}` on `xs:{name}` is not built yet", facet.name),
                    "leave it out, or check it in the service",
                );
                continue;
            }
            let value = facet.value.trim();
            match facet.name.as_str() {
                "pattern" => alternatives.push(facet.value.clone()),
                "whiteSpace" => {
                    facets.white_space = self.white_space(facet);
                    self.only_narrower(inherited.facets.white_space, facets.white_space, facet);
                }
                "length" => facets.length = self.count(facet),
                "minLength" => facets.min_length = self.count(facet),
                "maxLength" => facets.max_length = self.count(facet),
                "totalDigits" => facets.total_digits = self.digits(facet),
                "fractionDigits" => facets.fraction_digits = self.digits(facet),
                "minInclusive" => bound(&mut facets, "minInclusive", value),
                "minExclusive" => bound(&mut facets, "minExclusive", value),
                "maxInclusive" => bound(&mut facets, "maxInclusive", value),
                "maxExclusive" => bound(&mut facets, "maxExclusive", value),
                other => {
                    let message = format!("`xs:{other}` is no facet");
                    self.problem(&facet.at, message, "see XML Schema part 2 §4.3");
                }
            }
        }
        if !alternatives.is_empty() {
            match pattern::translate_all(&alternatives) {
                Ok(pattern) => facets.patterns.push(pattern),
                Err(reason) => {
                    let at = simple.facets.iter().find(|facet| facet.name == "pattern");
                    let at = at.map_or(&simple.at, |facet| &facet.at);
                    self.problem(at, reason, "see XML Schema part 2 appendix F");
                }
            }
        }
        facets
    }

    fn white_space(&mut self, facet: &Facet) -> WhiteSpace {
        match facet.value.as_str() {
            "replace" => WhiteSpace::Replace,
            "collapse" => WhiteSpace::Collapse,
            "preserve" => WhiteSpace::Preserve,
            other => {
                let message = format!("whiteSpace \"{other}\"");
                self.problem(&facet.at, message, "expected preserve, replace or collapse");
                WhiteSpace::Preserve
            }
        }
    }

    /// Part 2 §4.3.6: a base that collapses white space is not derived from to keep it.
    fn only_narrower(&mut self, base: WhiteSpace, stated: WhiteSpace, facet: &Facet) {
        if stated < base {
            let message = format!("whiteSpace \"{}\" is wider than the base's", facet.value);
            self.problem(
                &facet.at,
                message,
                "start from `xs:string`, or leave it out",
            );
        }
    }

    fn count(&mut self, facet: &Facet) -> Option<u64> {
        let count = facet.value.trim().parse().ok();
        if count.is_none() {
            let message = format!("{} \"{}\" is no number", facet.name, facet.value);
            self.problem(&facet.at, message, "expected digits");
        }
        count
    }

    fn digits(&mut self, facet: &Facet) -> Option<u32> {
        self.count(facet)
            .map(|count| u32::try_from(count).unwrap_or(u32::MAX))
    }
}

fn value_of(facet: &Facet) -> Value {
    Value {
        value: facet.value.clone(),
        documentation: facet.documentation.clone(),
    }
}

/// A lower bound replaces a lower one, an upper one an upper one: a restriction only narrows.
fn bound(facets: &mut Facets, facet: &'static str, value: &str) {
    let side = facet.get(..3);
    facets.bounds.retain(|bound| bound.facet.get(..3) != side);
    facets.bounds.push(Bound {
        facet,
        value: value.to_string(),
    });
}

fn applies(family: Family, facet: &str) -> bool {
    match facet {
        "length" | "minLength" | "maxLength" => family == Family::Text,
        "minInclusive" | "minExclusive" | "maxInclusive" | "maxExclusive" | "totalDigits"
        | "fractionDigits" => family == Family::Number,
        "pattern" => matches!(family, Family::Text | Family::Number),
        _ => true,
    }
}
