//! Messages: what their parts put into the Body and into the Header.

use std::collections::BTreeSet;

use super::Resolver;
use crate::model::GlobalElement;
use crate::problem::Position;
use crate::schema::QName;
use crate::wsdl::{BoundMessage, Message, Part};

impl<'a> Resolver<'a> {
    /// The Body's child of a message, if it has one, and its header blocks.
    pub(super) fn message(
        &mut self,
        at: &Position,
        name: &QName,
        bound: &[&'a BoundMessage],
    ) -> Option<(Option<GlobalElement>, Vec<GlobalElement>)> {
        let message = self.find_message(at, name)?;
        let mut headers: Vec<GlobalElement> = Vec::new();
        let mut known: BTreeSet<QName> = BTreeSet::new();
        let mut in_header: BTreeSet<&str> = BTreeSet::new();
        for header in bound.iter().flat_map(|bound| &bound.headers) {
            if header.message == *name {
                in_header.insert(&header.part);
            }
            let Some(element) = self.header(&header.at, &header.message, &header.part) else {
                continue;
            };
            // Both versions' bindings name it.
            if known.insert(element.name.clone()) {
                headers.push(element);
            }
        }
        let attached = bound.iter().flat_map(|bound| &bound.attachments);
        let attached: BTreeSet<&str> = attached.map(|(_, part)| &**part).collect();
        let listed = bound.iter().find_map(|bound| bound.parts.as_ref());
        let listed: Option<BTreeSet<&String>> = listed.map(|parts| parts.iter().collect());
        let parts: Vec<&Part> = message
            .parts
            .iter()
            .filter(|part| match &listed {
                Some(listed) => listed.contains(&part.name),
                None => !in_header.contains(&*part.name) && !attached.contains(&*part.name),
            })
            .collect();
        let body = match parts.as_slice() {
            [] => None,
            [part] => Some(self.part(part)?),
            _ => {
                self.too_many_parts(message, parts.len());
                return None;
            }
        };
        Some((body, headers))
    }

    /// The element of a message that must have one part, such as a fault's.
    pub(super) fn only_part(&mut self, at: &Position, name: &QName) -> Option<GlobalElement> {
        let message = self.find_message(at, name)?;
        match message.parts.as_slice() {
            [part] => self.part(part),
            parts => {
                self.too_many_parts(message, parts.len());
                None
            }
        }
    }

    fn header(&mut self, at: &Position, message: &QName, part: &str) -> Option<GlobalElement> {
        let message = self.find_message(at, message)?;
        let found = message.parts.iter().find(|known| known.name == part);
        let Some(part) = found else {
            let name = QName::new(&message.name.namespace, part);
            self.unknown(at, "part", &name);
            return None;
        };
        self.part(part)
    }

    fn find_message(&mut self, at: &Position, name: &QName) -> Option<&'a Message> {
        let found = self.messages.get(name).copied();
        if found.is_none() {
            self.unknown(at, "message", name);
        }
        found
    }

    fn too_many_parts(&mut self, message: &Message, parts: usize) {
        let text = format!("message `{}` has {parts} parts", message.name.local);
        let hint = "document/literal has one part that names an element (WS-I BP R2210)";
        self.problem(&message.at, text, hint);
    }

    fn part(&mut self, part: &Part) -> Option<GlobalElement> {
        let Some(element) = &part.element else {
            let text = format!("part `{}` names no element", part.name);
            let hint = "document/literal: use element=\"...\", not type (WS-I BP R2204)";
            self.problem(&part.at, text, hint);
            return None;
        };
        Some(self.global_element(&part.at, element))
    }
}
