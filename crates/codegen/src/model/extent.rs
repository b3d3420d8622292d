//! How much a contract asks of rustc.

use super::{Model, Shape, TypeId};

impl Model {
    /// The members of all types.
    pub fn members(&self) -> usize {
        let members = self.types.iter().map(|described| described.fields().len());
        members.sum()
    }

    /// The types on the longest way of a walk that enters each type once, by its members. rustc takes
    /// such a walk to see whether a request may go to another thread, and counts its steps.
    pub fn chain(&self) -> usize {
        let mut entered = vec![false; self.types.len()];
        let mut longest = 0;
        for start in 0..self.types.len() {
            let mut way = Vec::new();
            self.enter(TypeId(start), &mut entered, &mut way);
            while let Some(next) = way.last_mut().map(Vec::pop) {
                longest = longest.max(way.len());
                match next {
                    Some(member) => self.enter(member, &mut entered, &mut way),
                    None => drop(way.pop()),
                }
            }
        }
        longest
    }

    /// Puts what a type leads to on the way, unless it has been entered before.
    fn enter(&self, id: TypeId, entered: &mut [bool], way: &mut Vec<Vec<TypeId>>) {
        if let (Some(was), Some(described)) = (entered.get_mut(id.0), self.types.get(id.0))
            && !std::mem::replace(was, true)
        {
            way.push(match &described.shape {
                Shape::Structure(fields) | Shape::Choice(fields) => {
                    fields.iter().map(|field| field.content).collect()
                }
                Shape::Family(members) | Shape::Union(members, _) => members.clone(),
                Shape::List(item, _) => vec![*item],
                Shape::Enumeration(..) | Shape::Simple(_) | Shape::Any | Shape::Unknown => {
                    Vec::new()
                }
            });
        }
    }
}
