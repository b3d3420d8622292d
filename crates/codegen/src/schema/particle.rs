//! Content models: elements, sequences, choices, groups and wildcards.

use roxmltree::Node;

use super::parse::{Parser, collapsed, xsd_children};
use super::{
    ComplexType, Constraint, Derivation, Element, Group, Other, Particle, QName, Term, TypeUse,
    Wildcard,
};
use crate::limits::NESTED_DEFINITIONS;
use crate::problem::Position;

impl Parser<'_> {
    pub(super) fn element(&mut self, node: Node<'_, '_>, global: bool) -> Element {
        let at = self.source.position(node);
        let qualified = match collapsed(node, "form") {
            Some(form) => form == "qualified",
            None => self.qualified,
        };
        let (name, reference) = self.name_or_reference(node, global || qualified);
        let heads = collapsed(node, "substitutionGroup");
        Element {
            declared: self.type_use(node, "type"),
            annotation: self.annotation(node),
            nillable: is_true(node, "nillable"),
            is_abstract: is_true(node, "abstract"),
            constraint: constraint(node),
            substitutes: heads.map(|head| self.qname(node, head)),
            others: self.element_others(node),
            reference,
            at,
            name,
        }
    }

    /// The name of a declaration, or of what it refers to.
    pub(super) fn name_or_reference(
        &mut self,
        node: Node<'_, '_>,
        qualified: bool,
    ) -> (QName, bool) {
        match (collapsed(node, "ref"), collapsed(node, "name")) {
            (Some(reference), _) => (self.qname(node, reference), true),
            (None, Some(name)) => {
                let namespace = if qualified { &self.target } else { "" };
                (QName::new(namespace, name), false)
            }
            (None, None) => {
                let at = self.source.position(node);
                let what = node.tag_name().name();
                self.problem(&at, format!("`xs:{what}` without name or ref"), "");
                (QName::new("", ""), false)
            }
        }
    }

    /// What an element holds that has no place in the tree. Identity constraints are passed over:
    /// they range over whole documents, and no toolkit judges them.
    fn element_others(&self, node: Node<'_, '_>) -> Vec<Other> {
        let known = |name| {
            matches!(
                name,
                "annotation" | "complexType" | "simpleType" | "key" | "keyref" | "unique"
            )
        };
        xsd_children(node)
            .filter(|child| !known(child.tag_name().name()))
            .map(|child| self.other(child))
            .collect()
    }

    pub(super) fn complex_type(&mut self, node: Node<'_, '_>) -> ComplexType {
        let mut complex = ComplexType {
            at: self.source.position(node),
            name: self.name(node),
            annotation: self.annotation(node),
            is_abstract: is_true(node, "abstract"),
            mixed: is_true(node, "mixed"),
            derivation: None,
            particle: None,
            attributes: self.attributes(node),
            others: Vec::new(),
        };
        if self.descend(&complex.at) {
            self.content(node, &mut complex);
            self.ascend();
        }
        complex
    }

    fn content(&mut self, node: Node<'_, '_>, complex: &mut ComplexType) {
        for child in xsd_children(node) {
            match child.tag_name().name() {
                "annotation" | "attribute" | "attributeGroup" | "anyAttribute" => {}
                "sequence" | "choice" | "all" | "group" => {
                    complex.particle = self.particle(child);
                }
                "complexContent" => {
                    complex.mixed |= is_true(child, "mixed");
                    self.derivation(child, complex);
                }
                "simpleContent" => self.derivation(child, complex),
                _ => complex.others.push(self.other(child)),
            }
        }
    }

    fn derivation(&mut self, content: Node<'_, '_>, complex: &mut ComplexType) {
        let simple = content.tag_name().name() == "simpleContent";
        for child in xsd_children(content) {
            let extends = match child.tag_name().name() {
                "annotation" => continue,
                "extension" => true,
                "restriction" => false,
                _ => {
                    complex.others.push(self.other(child));
                    continue;
                }
            };
            let at = self.source.position(child);
            let Some(base) = child.attribute("base") else {
                self.problem(&at, "a derivation without base", "");
                continue;
            };
            let base = self.qname(child, base);
            let text = simple.then(|| {
                if extends {
                    (TypeUse::Absent, Vec::new())
                } else {
                    (self.type_use(child, "itemType"), self.facets(child))
                }
            });
            complex.attributes = self.attributes(child);
            if !simple {
                self.content(child, complex);
            }
            complex.derivation = Some(Derivation {
                at,
                base,
                extends,
                text,
            });
        }
    }

    /// A part of a content model; `None` where it may not stand at all.
    fn particle(&mut self, node: Node<'_, '_>) -> Option<Particle> {
        let at = self.source.position(node);
        let occurs = self.occurs(node);
        if occurs.max == Some(0) || !self.descend(&at) {
            return None;
        }
        let term = match node.tag_name().name() {
            "element" => Some(Term::Element(Box::new(self.element(node, false)))),
            "sequence" => Some(Term::Sequence(self.particles(node))),
            "choice" => Some(Term::Choice(self.particles(node))),
            "all" => Some(Term::All(self.particles(node))),
            "any" => Some(Term::Any(self.wildcard(node))),
            "group" => node
                .attribute("ref")
                .map(|name| Term::Group(self.qname(node, name))),
            _ => None,
        };
        if term.is_none() {
            let what = node.tag_name().name();
            self.problem(&at, format!("`xs:{what}` has no place here"), "");
        }
        self.ascend();
        term.map(|term| Particle { at, occurs, term })
    }

    fn particles(&mut self, node: Node<'_, '_>) -> Vec<Particle> {
        xsd_children(node)
            .filter(|child| child.tag_name().name() != "annotation")
            .filter_map(|child| self.particle(child))
            .collect()
    }

    pub(super) fn group(&mut self, node: Node<'_, '_>) -> Option<Group> {
        let name = self.name(node)?;
        let model = xsd_children(node).find(|child| child.tag_name().name() != "annotation");
        let particle = model.and_then(|model| self.particle(model));
        Some(Group { name, particle })
    }

    pub(super) fn wildcard(&self, node: Node<'_, '_>) -> Wildcard {
        match collapsed(node, "namespace") {
            None | Some("##any") => Wildcard::Any,
            Some("##other") => Wildcard::Other(self.target.clone()),
            Some(list) => Wildcard::Among(
                list.split_ascii_whitespace()
                    .map(|namespace| match namespace {
                        "##targetNamespace" => self.target.clone(),
                        "##local" => String::new(),
                        other => other.to_string(),
                    })
                    .collect(),
            ),
        }
    }

    /// Goes a level deeper; false where that is too deep.
    pub(super) fn descend(&mut self, at: &Position) -> bool {
        if self.depth >= NESTED_DEFINITIONS {
            self.problem(
                at,
                format!("a definition nested more than {NESTED_DEFINITIONS} levels deep"),
                "name the inner types",
            );
            return false;
        }
        self.depth += 1;
        true
    }

    pub(super) fn ascend(&mut self) {
        self.depth -= 1;
    }
}

pub(super) fn is_true(node: Node<'_, '_>, attribute: &str) -> bool {
    matches!(collapsed(node, attribute), Some("true" | "1"))
}

pub(super) fn constraint(node: Node<'_, '_>) -> Option<Constraint> {
    let default = node.attribute("default");
    let fixed = node.attribute("fixed");
    fixed
        .map(|value| Constraint::Fixed(value.to_string()))
        .or_else(|| default.map(|value| Constraint::Default(value.to_string())))
}
