//! Choices: each becomes a type of its own, which stands in its owner's element.

use std::collections::BTreeSet;

use super::Resolver;
use super::particles::{group, single};
use super::room::FIELD;
use crate::model::{Field, Kind, Shape};
use crate::problem::Position;
use crate::schema::{Occurs, Particle, QName, Term};

/// The alternatives of a choice under construction.
#[derive(Default)]
struct Alternatives {
    fields: Vec<Field>,
    /// The elements and groups among them: which is which, and its name.
    known: BTreeSet<(bool, QName)>,
    /// Whether none of them need stand.
    emptiable: bool,
}

impl<'a> Resolver<'a> {
    pub(super) fn choice(
        &mut self,
        owner: &QName,
        at: &Position,
        occurs: Occurs,
        parts: &'a [Particle],
    ) -> Option<Field> {
        let (name, id) = self.inline(owner, "choice", at);
        let mut alternatives = Alternatives::default();
        for part in parts {
            self.alternative(&name, &part.at, part.occurs, &part.term, &mut alternatives);
        }
        let emptiable = alternatives.emptiable;
        let mut fields = alternatives.fields;
        if fields.is_empty() {
            return None;
        }
        if occurs.max.is_none() {
            // Runs of one alternative are the choice several times.
            for field in fields.iter_mut().filter(|field| field.occurs.min == 1) {
                field.occurs = Occurs::ONCE;
            }
        }
        super::structure::label(&mut fields);
        self.shape(id, Shape::Choice(fields));
        Some(group(at, "choice", id, occurs, emptiable))
    }

    fn alternative(
        &mut self,
        owner: &QName,
        at: &Position,
        occurs: Occurs,
        term: &'a Term,
        to: &mut Alternatives,
    ) {
        if !self.has_room(at, FIELD) {
            return;
        }
        let field = match term {
            Term::Element(element) => Some(self.element(owner, element, occurs)),
            Term::Any(wildcard) => Some(self.any(at, wildcard, occurs)),
            Term::Sequence(parts) | Term::Choice(parts) if single(parts, occurs).is_some() => {
                if let Some((part, occurs)) = single(parts, occurs) {
                    self.alternative(owner, &part.at, occurs, &part.term, to);
                }
                return;
            }
            Term::Choice(parts) if occurs.max == Some(1) => {
                to.emptiable |= occurs.min == 0;
                for part in parts {
                    self.alternative(owner, &part.at, part.occurs, &part.term, to);
                }
                return;
            }
            Term::Choice(parts) => self.choice(owner, at, occurs, parts),
            Term::Sequence(parts) | Term::All(parts) => {
                self.sequence(owner, at, occurs, term, parts)
            }
            Term::Group(name) => {
                if let Some((name, term)) = self.open_group(at, name) {
                    self.alternative(owner, at, occurs, term, to);
                    self.open_groups.remove(name);
                }
                return;
            }
        };
        let Some(mut field) = field else {
            to.emptiable = true;
            return;
        };
        if field.occurs.min == 0 {
            to.emptiable = true;
            field.occurs.min = 1;
        }
        let is_element = field.kind == Kind::Element;
        let named = is_element || field.kind == Kind::Group;
        let is_new = !named || to.known.insert((is_element, field.name.clone()));
        if is_new || field.name.local == "choice" {
            to.fields.push(field);
        }
    }
}
