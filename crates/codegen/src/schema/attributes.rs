//! Attributes, attribute groups and their wildcards.

use roxmltree::Node;

use super::parse::{Parser, collapsed, xsd_children};
use super::particle::constraint;
use super::{Attribute, AttributeGroup, Attributes, Presence};

impl Parser<'_> {
    pub(super) fn attributes(&mut self, node: Node<'_, '_>) -> Attributes {
        let mut attributes = Attributes::default();
        for child in xsd_children(node) {
            match child.tag_name().name() {
                "attribute" => attributes.own.push(self.attribute(child, false)),
                "attributeGroup" => {
                    if let Some(name) = child.attribute("ref") {
                        let at = self.source.position(child);
                        attributes.groups.push((at, self.qname(child, name)));
                    }
                }
                "anyAttribute" => {
                    let at = self.source.position(child);
                    attributes.any = Some((at, self.wildcard(child)));
                }
                _ => {}
            }
        }
        attributes
    }

    pub(super) fn attribute(&mut self, node: Node<'_, '_>, global: bool) -> Attribute {
        let at = self.source.position(node);
        let qualified = match collapsed(node, "form") {
            Some(form) => form == "qualified",
            None => self.qualified_attributes,
        };
        let (name, reference) = self.name_or_reference(node, global || qualified);
        self.note_array(node, &name);
        Attribute {
            declared: self.type_use(node, "type"),
            presence: match collapsed(node, "use") {
                Some("required") => Presence::Required,
                Some("prohibited") => Presence::Prohibited,
                _ => Presence::Optional,
            },
            constraint: constraint(node),
            annotation: self.annotation(node),
            reference,
            at,
            name,
        }
    }

    pub(super) fn attribute_group(&mut self, node: Node<'_, '_>) -> Option<AttributeGroup> {
        let name = self.name(node)?;
        let attributes = self.attributes(node);
        Some(AttributeGroup { name, attributes })
    }
}
