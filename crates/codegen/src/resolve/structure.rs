//! Structures: their fields, and those that hold themselves.

use super::Resolver;
use crate::model::{Field, Shape, Type, TypeId};
use crate::schema::{ComplexType, Element, QName};

impl Resolver<'_> {
    pub(super) fn structure(&mut self, id: TypeId, complex: &ComplexType) -> Shape {
        self.unbuilt(&complex.others);
        let owner = self
            .types
            .get(id.0)
            .map_or_else(String::new, |owner| owner.name.local.clone());
        let mut fields: Vec<Field> = Vec::new();
        for element in &complex.members {
            let field = self.field(&owner, element);
            if fields.iter().any(|other| other.name == field.name) {
                self.problem(
                    &element.at,
                    format!("`{}` stands twice in one sequence", field.name.local),
                    "not built yet: give the second another name, or one of them maxOccurs",
                );
            }
            fields.push(field);
        }
        Shape::Structure(fields)
    }

    fn field(&mut self, owner: &str, element: &Element) -> Field {
        let definitions = self.elements.clone();
        let declaration = if element.reference {
            definitions.get(&element.name).copied().unwrap_or_else(|| {
                self.unknown(&element.at, "element", &element.name);
                element
            })
        } else {
            element
        };
        self.unbuilt(&element.others);
        let content = if element.reference {
            self.global_element(&element.at, &element.name).content
        } else {
            let name = format!("{owner}-{}", element.name.local);
            self.type_use(&element.at, &element.declared, || {
                QName::new(&element.name.namespace, &name)
            })
        };
        let notes = self.field_notes(element);
        let documentation = if element.annotation.documentation.is_empty() {
            &declaration.annotation.documentation
        } else {
            &element.annotation.documentation
        };
        Field {
            at: element.at.clone(),
            name: element.name.clone(),
            documentation: documentation.clone(),
            content,
            occurs: element.occurs,
            id: notes.id,
            since: notes.since,
            protected: notes.protected,
            index: notes.index,
            batch: notes.batch,
            boxed: false,
        }
    }
}

/// A structure that holds itself other than in a list has no size, so that field is boxed.
pub(super) fn mark_boxed(types: &mut [Type]) {
    let edges: Vec<Vec<usize>> = types
        .iter()
        .map(|structure| match &structure.shape {
            Shape::Structure(fields) => fields
                .iter()
                .filter(|field| !field.is_list())
                .map(|field| field.content.0)
                .collect(),
            _ => Vec::new(),
        })
        .collect();
    for (owner, structure) in types.iter_mut().enumerate() {
        if let Shape::Structure(fields) = &mut structure.shape {
            for field in fields.iter_mut().filter(|field| !field.is_list()) {
                field.boxed = reaches(&edges, field.content.0, owner);
            }
        }
    }
}

fn reaches(edges: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = vec![false; edges.len()];
    let mut open = vec![from];
    while let Some(next) = open.pop() {
        if next == to {
            return true;
        }
        let fresh = seen
            .get_mut(next)
            .is_some_and(|seen| !std::mem::replace(seen, true));
        if fresh {
            open.extend(edges.get(next).into_iter().flatten());
        }
    }
    false
}
