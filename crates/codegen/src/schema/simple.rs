//! `xs:simpleType`, and facets wherever they stand.

use roxmltree::Node;

use super::parse::{Parser, expand, xsd_children};
use super::{Facet, SimpleType, TypeUse, Variety};

impl Parser<'_> {
    pub(super) fn simple_type(&mut self, node: Node<'_, '_>) -> SimpleType {
        let mut simple = SimpleType {
            at: self.source.position(node),
            name: self.name(node),
            annotation: self.annotation(node),
            variety: Variety::Restriction(TypeUse::Absent),
            facets: Vec::new(),
            others: Vec::new(),
        };
        if !self.descend(&simple.at) {
            return simple;
        }
        for child in xsd_children(node) {
            match child.tag_name().name() {
                "annotation" => {}
                "restriction" => {
                    simple.variety = Variety::Restriction(self.type_use(child, "base"));
                    simple.facets = self.facets(child);
                }
                "list" => simple.variety = Variety::List(self.type_use(child, "itemType")),
                "union" => simple.variety = self.union(child),
                _ => simple.others.push(self.other(child)),
            }
        }
        self.ascend();
        simple
    }

    fn union(&mut self, node: Node<'_, '_>) -> Variety {
        let mut members = Vec::new();
        for name in node
            .attribute("memberTypes")
            .unwrap_or("")
            .split_ascii_whitespace()
        {
            members.push(TypeUse::Named(self.qname(node, name)));
        }
        for child in xsd_children(node) {
            if child.tag_name().name() == "simpleType" {
                let simple = self.simple_type(child);
                members.push(TypeUse::simple(simple));
            }
        }
        Variety::Union(members)
    }

    pub(super) fn facets(&mut self, restriction: Node<'_, '_>) -> Vec<Facet> {
        let mut facets = Vec::new();
        for child in xsd_children(restriction) {
            let name = child.tag_name().name();
            let apart = [
                "annotation",
                "simpleType",
                "attribute",
                "attributeGroup",
                "anyAttribute",
            ];
            if apart.contains(&name) {
                continue;
            }
            let at = self.source.position(child);
            let Some(value) = child.attribute("value") else {
                self.problem(&at, format!("facet `xs:{name}` without value"), "");
                continue;
            };
            facets.push(Facet {
                at,
                name: name.to_string(),
                value: value.to_string(),
                expanded: (name == "enumeration")
                    .then(|| expand(self.source, child, value).ok())
                    .flatten(),
                documentation: self.annotation(child).documentation,
            });
        }
        facets
    }
}
