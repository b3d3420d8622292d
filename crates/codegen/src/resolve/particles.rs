//! Content models: sequences are laid out flat; what repeats as a whole becomes a type of its own,
//! which stands in its owner's element, as a choice does.

use std::collections::BTreeSet;

use super::Resolver;
use super::room::{FIELD, LISTED, MENTION};
use crate::limits;
use crate::model::{Field, Kind, Shape, TypeId};
use crate::problem::Position;
use crate::schema::{Element, Occurs, Particle, QName, Term, Wildcard};

impl<'a> Resolver<'a> {
    /// Adds what a particle brings; says whether that may stand in any order.
    pub(super) fn members(
        &mut self,
        owner: &QName,
        particle: &'a Particle,
        fields: &mut Vec<Field>,
    ) -> bool {
        self.term(owner, &particle.at, particle.occurs, &particle.term, fields)
    }

    fn term(
        &mut self,
        owner: &QName,
        at: &Position,
        occurs: Occurs,
        term: &'a Term,
        fields: &mut Vec<Field>,
    ) -> bool {
        if !self.has_room(at, FIELD) {
            return false;
        }
        match term {
            Term::Element(element) => fields.push(self.element(owner, element, occurs)),
            Term::Any(wildcard) => fields.push(self.any(at, wildcard, occurs)),
            Term::Sequence(parts) | Term::Choice(parts) if single(parts, occurs).is_some() => {
                if let Some((part, occurs)) = single(parts, occurs) {
                    return self.term(owner, &part.at, occurs, &part.term, fields);
                }
            }
            Term::Sequence(parts) if occurs == Occurs::ONCE => {
                for part in parts {
                    self.members(owner, part, fields);
                }
            }
            Term::Sequence(parts) => {
                let group = self.sequence(owner, at, occurs, term, parts);
                fields.extend(group);
            }
            Term::Choice(parts) => fields.extend(self.choice(owner, at, occurs, parts)),
            // Where all may be absent, what is required is so once another has come.
            Term::All(parts) if occurs.min == 0 && parts.iter().any(|part| part.occurs.min > 0) => {
                let group = self.sequence(owner, at, occurs, term, parts);
                fields.extend(group);
            }
            Term::All(parts) => {
                for part in parts {
                    self.members(owner, part, fields);
                }
                return true;
            }
            Term::Group(name) => {
                if let Some((name, term)) = self.open_group(at, name) {
                    let unordered = self.term(owner, at, occurs, term, fields);
                    self.open_groups.remove(name);
                    return unordered;
                }
            }
        }
        false
    }

    /// What a group holds; `None` where there is none, or it stands inside itself.
    pub(super) fn open_group(
        &mut self,
        at: &Position,
        name: &QName,
    ) -> Option<(&'a QName, &'a Term)> {
        let Some((name, group)) = self.groups.get_key_value(name) else {
            self.unknown(at, "group", name);
            return None;
        };
        let (name, term) = (*name, &group.particle.as_ref()?.term);
        if !self.open_groups.insert(name.clone()) {
            let message = format!("the group `{}` holds itself", name.local);
            self.problem(at, message, "XML Schema part 1 §3.8.6 forbids it");
            return None;
        }
        if self.open_groups.len() > limits::NESTED_GROUPS {
            let most = limits::NESTED_GROUPS;
            let message = format!("groups that hold each other more than {most} levels deep");
            self.problem(at, message, "make one of them a type, and an element of it");
            self.open_groups.remove(name);
            return None;
        }
        Some((name, term))
    }

    pub(super) fn element(&mut self, owner: &QName, element: &'a Element, occurs: Occurs) -> Field {
        if element.reference
            && let Some(choice) = self.substitution(&element.name)
        {
            let fields = self.types.get(choice.0).map(|choice| choice.fields().len());
            self.has_room(&element.at, MENTION * fields.unwrap_or(0).min(LISTED));
            let mut field = Field::new(&element.at, Kind::Group, &element.name, choice);
            field.occurs = occurs;
            return field;
        }
        let field = self.field(owner, element, occurs);
        self.has_room_for(&element.at, std::slice::from_ref(&field));
        field
    }

    pub(super) fn any(&mut self, at: &Position, wildcard: &Wildcard, occurs: Occurs) -> Field {
        let content = self.type_named(at, &QName::xsd("anyType"));
        let kind = Kind::Any(wildcard.clone());
        let mut field = Field::new(at, kind, &QName::new("", "any"), content);
        field.occurs = occurs;
        field
    }

    /// A sequence that does not stand exactly once.
    pub(super) fn sequence(
        &mut self,
        owner: &QName,
        at: &Position,
        occurs: Occurs,
        term: &'a Term,
        parts: &'a [Particle],
    ) -> Option<Field> {
        let label = label_of(term);
        let (name, id) = self.inline(owner, &label, at);
        let mut members = Vec::new();
        let mut unordered = matches!(term, Term::All(_));
        for part in parts {
            unordered |= self.members(&name, part, &mut members);
        }
        if members.is_empty() {
            return None;
        }
        let emptiable = members.iter().all(|member| member.occurs.min == 0);
        super::structure::label(&mut members);
        if let Some(place) = self.types.get_mut(id.0) {
            place.unordered = unordered;
            place.shape = Shape::Structure(members);
        }
        Some(group(at, &label, id, occurs, emptiable))
    }

    /// What an element of mixed content may hold: texts and these elements, with the order in which
    /// they stand beside them.
    pub(super) fn mixed(
        &mut self,
        owner: &QName,
        at: &Position,
        particle: Option<&'a Particle>,
        inherited: &[Field],
    ) -> Field {
        let (name, id) = self.inline(owner, "content", at);
        let text = self.type_named(at, &QName::xsd("string"));
        let text = Field::new(at, Kind::Text, &QName::new("", "text"), text);
        let mut order = Vec::new();
        for field in inherited {
            if self.room.is_full() {
                break;
            }
            let before = self.types.get(field.content.0);
            let before = before.filter(|_| field.kind == Kind::Mixed);
            order.extend_from_slice(before.map_or(std::slice::from_ref(field), |one| &one.order));
            let count = order.len();
            self.has_room(at, MENTION * count);
        }
        let unordered = particle.is_some_and(|particle| self.members(&name, particle, &mut order));
        let mut flat = Flat::default();
        self.flatten(order.clone(), &mut flat);
        let mut flat: Vec<Field> = std::iter::once(text).chain(flat.fields).collect();
        self.has_room_for(at, &flat);
        super::structure::label(&mut flat);
        if let Some(place) = self.types.get_mut(id.0) {
            place.order = order;
            place.unordered = unordered;
        }
        self.shape(id, Shape::Choice(flat));
        let mut field = Field::new(at, Kind::Mixed, &QName::new("", "content"), id);
        field.occurs = Occurs { min: 0, max: None };
        field
    }

    /// The elements of groups and of the groups in them, each once.
    fn flatten(&mut self, members: Vec<Field>, flat: &mut Flat) {
        for mut field in members {
            if field.kind == Kind::Group {
                let inner = self.types.get(field.content.0);
                let inner = inner.filter(|_| flat.groups.insert(field.content));
                let inner = inner.map_or(Vec::new(), |group| group.fields().to_vec());
                if self.has_room(&field.at, MENTION * inner.len()) {
                    self.flatten(inner, flat);
                }
                continue;
            }
            field.occurs = Occurs::ONCE;
            let is_new = match &field.kind {
                Kind::Any(wildcard) => flat.wildcards.insert(wildcard.clone()),
                _ => flat.elements.insert(field.name.clone()),
            };
            if is_new {
                flat.fields.push(field);
            }
        }
    }

    pub(super) fn inline(&mut self, owner: &QName, label: &str, at: &Position) -> (QName, TypeId) {
        let name = owner.of_part(label);
        let id = self.reserve(name.clone(), true);
        self.set(id, super::Progress::Filled);
        self.describe(id, at, "");
        if let Some(place) = self.types.get_mut(id.0) {
            place.inline = true;
        }
        (name, id)
    }
}

/// The elements of mixed content, and by what they are known.
#[derive(Default)]
struct Flat {
    fields: Vec<Field>,
    elements: BTreeSet<QName>,
    wildcards: BTreeSet<Wildcard>,
    groups: BTreeSet<TypeId>,
}

pub(super) fn group(
    at: &Position,
    label: &str,
    id: TypeId,
    occurs: Occurs,
    emptiable: bool,
) -> Field {
    let mut field = Field::new(at, Kind::Group, &QName::new("", label), id);
    field.occurs = occurs;
    if emptiable {
        field.occurs.min = 0;
    }
    field
}

/// The only part of a group, and how often it stands by both their counts, where that can be said.
pub(super) fn single(parts: &[Particle], outer: Occurs) -> Option<(&Particle, Occurs)> {
    let [part] = parts else {
        return None;
    };
    let inner = part.occurs;
    let max = match (inner.max, outer.max) {
        (Some(1), max) => max,
        (max, Some(1)) if outer.min == 1 || inner.min <= 1 => max,
        (None, _) if inner.min <= 1 => None,
        _ => return None,
    };
    let min = inner.min.saturating_mul(outer.min);
    Some((part, Occurs { min, max }))
}

/// What to call a group: by its first member, and the second where that is an element.
fn label_of(term: &Term) -> String {
    let parts = match term {
        Term::Element(element) => return element.name.local.clone(),
        Term::Group(name) => return name.local.clone(),
        Term::Any(_) => return "any".to_string(),
        Term::Choice(_) => return "choice".to_string(),
        Term::Sequence(parts) | Term::All(parts) => parts,
    };
    let Some(first) = parts.first() else {
        return "group".to_string();
    };
    let first = label_of(&first.term);
    match parts.get(1).map(|second| &second.term) {
        Some(Term::Element(second)) => {
            let mut letters = second.name.local.chars();
            let capital: String = letters
                .next()
                .into_iter()
                .flat_map(char::to_uppercase)
                .collect();
            format!("{first}And{capital}{}", letters.as_str())
        }
        _ => first,
    }
}
