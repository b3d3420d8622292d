//! Types that hold themselves other than in a list have no size, so such fields are boxed.

use crate::model::{Shape, Type};

/// Marks the fields whose type lies on a cycle with their owner.
pub(super) fn mark_boxed(types: &mut [Type]) {
    let edges: Vec<Vec<usize>> = types.iter().map(held).collect();
    let cycles = Cycles::new(&edges);
    for (owner, holder) in types.iter_mut().enumerate() {
        if let Shape::Structure(fields) | Shape::Choice(fields) = &mut holder.shape {
            for field in fields.iter_mut().filter(|field| !field.is_list()) {
                field.boxed = cycles.same(owner, field.content.0);
            }
        }
    }
}

/// The types that a type holds as they are. A family's members are boxed, lists lie apart.
fn held(holder: &Type) -> Vec<usize> {
    holder
        .fields()
        .iter()
        .filter(|field| !field.is_list())
        .map(|field| field.content.0)
        .collect()
}

/// Which types reach each other, by Tarjan's algorithm; without recursion, as a chain of types may
/// be long.
struct Cycles {
    component: Vec<usize>,
    /// Whether a type holds itself: it is alone on its cycle then.
    own: Vec<bool>,
}

impl Cycles {
    fn new(edges: &[Vec<usize>]) -> Self {
        let mut search = Search {
            edges,
            order: vec![0; edges.len()],
            low: vec![0; edges.len()],
            component: vec![usize::MAX; edges.len()],
            stack: Vec::new(),
            visited: 0,
        };
        for start in 0..edges.len() {
            search.from(start);
        }
        let own = edges
            .iter()
            .enumerate()
            .map(|(owner, held)| held.contains(&owner))
            .collect();
        Self {
            component: search.component,
            own,
        }
    }

    fn same(&self, one: usize, other: usize) -> bool {
        if one == other {
            return self.own.get(one).copied().unwrap_or(false);
        }
        let component = |node: usize| self.component.get(node);
        component(one).is_some() && component(one) == component(other)
    }
}

struct Search<'e> {
    edges: &'e [Vec<usize>],
    /// From 1, in the order of visits; 0 for what has not been visited.
    order: Vec<usize>,
    low: Vec<usize>,
    component: Vec<usize>,
    stack: Vec<usize>,
    visited: usize,
}

impl Search<'_> {
    fn from(&mut self, start: usize) {
        if at(&self.order, start) > 0 {
            return;
        }
        let mut path = vec![(start, 0)];
        self.visit(start);
        while let Some((node, next)) = path.pop() {
            let held = self.edges.get(node).and_then(|held| held.get(next));
            let Some(&child) = held else {
                self.leave(node);
                if let Some(&(parent, _)) = path.last() {
                    self.lower(parent, at(&self.low, node));
                }
                continue;
            };
            path.push((node, next + 1));
            if at(&self.order, child) == 0 {
                self.visit(child);
                path.push((child, 0));
            } else if at(&self.component, child) == usize::MAX {
                self.lower(node, at(&self.order, child));
            }
        }
    }

    fn visit(&mut self, node: usize) {
        self.visited += 1;
        put(&mut self.order, node, self.visited);
        put(&mut self.low, node, self.visited);
        self.stack.push(node);
    }

    fn lower(&mut self, node: usize, low: usize) {
        let low = low.min(at(&self.low, node));
        put(&mut self.low, node, low);
    }

    /// A node whose lowest is itself closes a component.
    fn leave(&mut self, node: usize) {
        if at(&self.low, node) != at(&self.order, node) {
            return;
        }
        while let Some(member) = self.stack.pop() {
            put(&mut self.component, member, node);
            if member == node {
                break;
            }
        }
    }
}

fn at(list: &[usize], index: usize) -> usize {
    list.get(index).copied().unwrap_or(0)
}

fn put(list: &mut [usize], index: usize, value: usize) {
    if let Some(place) = list.get_mut(index) {
        *place = value;
    }
}
