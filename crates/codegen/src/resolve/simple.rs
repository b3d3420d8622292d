//! Simple types: facets of each step of derivation, gathered.

use super::Resolver;
use super::enumeration::{distinct, value_of};
use crate::builtin::{Builtin, Family};
use crate::model::{Bound, Facets, Shape, Simple, TypeId, WhiteSpace};
use crate::pattern::{self, Refusal};
use crate::schema::{Facet, QName, SimpleType, TypeUse, Variety};

impl<'a> Resolver<'a> {
    pub(super) fn simple_type(&mut self, id: TypeId, simple: &'a SimpleType) {
        self.unbuilt(&simple.others);
        self.describe(id, &simple.at, &simple.annotation.documentation);
        let name = self.types.get(id.0).map(|place| place.name.clone());
        let name = name.unwrap_or_else(|| QName::new("", "type"));
        let inner = |suffix: &str| name.of_part(suffix);
        let shape = match &simple.variety {
            Variety::Restriction(base) => {
                if matches!(base, TypeUse::Absent) {
                    self.problem(&simple.at, "a simple type that is made of nothing", "");
                }
                let base = self.type_use(&simple.at, base, || inner("base"));
                if let Some(place) = self.types.get_mut(id.0) {
                    place.base = Some(base);
                }
                self.restriction(base, simple)
            }
            Variety::List(item) => {
                let item = self.type_use(&simple.at, item, || inner("item"));
                let white_space = WhiteSpace::Collapse;
                Shape::List(
                    item,
                    Facets {
                        white_space,
                        ..Facets::default()
                    },
                )
            }
            Variety::Union(members) => {
                let members = members
                    .iter()
                    .map(|member| self.type_use(&simple.at, member, || inner("member")))
                    .collect();
                Shape::Union(members, Facets::default())
            }
        };
        self.shape(id, shape);
    }

    /// The shape of a restriction of this base.
    pub(super) fn restriction(&mut self, base: TypeId, simple: &SimpleType) -> Shape {
        let values: Vec<&Facet> = simple
            .facets
            .iter()
            .filter(|facet| facet.name == "enumeration")
            .collect();
        if self.room.is_full() {
            return Shape::Unknown;
        }
        let inherited = match self.types.get(base.0).map(|base| &base.shape) {
            Some(Shape::Simple(inherited)) => inherited.clone(),
            Some(Shape::Enumeration(of_base, kept)) => {
                let mut kept = kept.clone();
                let narrowed = if values.is_empty() {
                    let of_base = of_base.clone();
                    self.has_room_for_values(&simple.at, &of_base);
                    Some(of_base)
                } else {
                    self.narrowed(base, &kept, &values)
                };
                kept.facets = self.facets(kept.builtin, &kept.facets, simple);
                return match narrowed {
                    Some(narrowed) => self.enumeration(simple, narrowed, kept),
                    None => Shape::Unknown,
                };
            }
            Some(Shape::List(item, facets)) => {
                let (item, facets) = (*item, facets.clone());
                return Shape::List(
                    item,
                    self.narrower(Family::Binary, &facets, simple, &values),
                );
            }
            Some(Shape::Union(members, facets)) => {
                let (members, facets) = (members.clone(), facets.clone());
                let facets = self.narrower(Family::Unordered, &facets, simple, &values);
                return Shape::Union(members, facets);
            }
            Some(Shape::Unknown) | None => return Shape::Unknown,
            Some(_) => {
                let hint = "a simple type restricts a simple type";
                self.problem(&simple.at, "a simple type of a complex base", hint);
                return Shape::Unknown;
            }
        };
        let facets = self.facets(inherited.builtin, &inherited.facets, simple);
        let restricted = Simple {
            builtin: inherited.builtin,
            facets,
        };
        if values.is_empty() {
            return Shape::Simple(restricted);
        }
        let values = distinct(&values, restricted.facets.white_space);
        self.enumeration(simple, values, restricted)
    }

    /// The facets of a restricted list or union. A union leaves white space to its members (part 2
    /// §4.3.6).
    fn narrower(
        &mut self,
        family: Family,
        inherited: &Facets,
        simple: &SimpleType,
        values: &[&Facet],
    ) -> Facets {
        let mut facets = self.facets_of(family, "a list or a union", inherited, simple);
        if !values.is_empty() {
            facets.values = values
                .iter()
                .map(|facet| value_of(facet, inherited.white_space).value)
                .collect();
        }
        facets
    }

    fn facets(
        &mut self,
        builtin: &'static Builtin,
        inherited: &Facets,
        simple: &SimpleType,
    ) -> Facets {
        let name = format!("`xs:{}`", builtin.name);
        let mut facets = self.facets_of(builtin.family, &name, inherited, simple);
        self.judge_bounds(builtin, &mut facets, simple);
        facets
    }

    /// A bound of an integer must be one; one that its type keeps anyway is not needed.
    fn judge_bounds(&mut self, builtin: &Builtin, facets: &mut Facets, simple: &SimpleType) {
        if builtin.family != Family::Number {
            return;
        }
        let range = builtin.range();
        facets.bounds.retain(|bound| {
            let value = bound.value.trim_start_matches('+');
            let digits = value.trim_start_matches('-');
            let plain = |sign: char| sign.is_ascii_digit() || (range.is_none() && sign == '.');
            if digits.is_empty() || !digits.chars().all(plain) {
                let message = format!("{} \"{}\" is no number", bound.facet, bound.value);
                self.problem(&simple.at, message, "expected one of the base type");
                return false;
            }
            let (Some((least, most)), Ok(value)) = (range, value.parse::<i128>()) else {
                return range.is_none();
            };
            if bound.facet.starts_with("min") {
                value >= least
            } else {
                value <= most
            }
        });
    }

    fn facets_of(
        &mut self,
        family: Family,
        of: &str,
        inherited: &Facets,
        simple: &SimpleType,
    ) -> Facets {
        let mut facets = inherited.clone();
        self.has_room_for_facets(&simple.at, &facets);
        let mut alternatives = Vec::new();
        for facet in &simple.facets {
            if !applies(family, &facet.name) {
                let message = format!("`xs:{}` is no facet of {of}", facet.name);
                self.problem(&facet.at, message, "see XML Schema part 2 §4.1.5");
                continue;
            }
            let value = facet.value.trim();
            match facet.name.as_str() {
                "enumeration" => {}
                "pattern" => alternatives.push(facet.value.clone()),
                "whiteSpace" => {
                    facets.white_space = self.white_space(facet);
                    self.only_narrower(inherited.white_space, facets.white_space, facet);
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
            match pattern::translate_all(&alternatives, &mut self.patterns) {
                Ok(pattern) => facets.patterns.push(pattern),
                Err(Refusal { message, hint }) => {
                    let at = simple.facets.iter().find(|facet| facet.name == "pattern");
                    let at = at.map_or(&simple.at, |facet| &facet.at);
                    self.problem(at, message, hint);
                }
            }
        }
        facets
    }

    fn white_space(&mut self, facet: &Facet) -> WhiteSpace {
        match facet.value.trim() {
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
        "length" | "minLength" | "maxLength" => {
            matches!(family, Family::Text | Family::Binary | Family::Unordered)
        }
        "minInclusive" | "minExclusive" | "maxInclusive" | "maxExclusive" => {
            matches!(family, Family::Number | Family::Ordered)
        }
        "totalDigits" | "fractionDigits" => family == Family::Number,
        _ => true,
    }
}
