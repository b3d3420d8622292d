//! What a contract says beyond XML Schema, in `xs:appinfo`.

use super::Resolver;
use crate::problem::Position;
use crate::schema::{Annotation, Element, Note};

/// The notes on a field.
#[derive(Debug)]
pub(super) struct FieldNotes {
    pub(super) id: u16,
    pub(super) since: u16,
    pub(super) protected: bool,
    pub(super) index: Option<(String, u8)>,
    pub(super) batch: bool,
}

/// The notes on an operation's request.
#[derive(Debug)]
pub(super) struct OperationNotes {
    pub(super) scope: Option<String>,
    pub(super) since: u16,
}

impl Resolver<'_> {
    pub(super) fn field_notes(&mut self, element: &Element) -> FieldNotes {
        let mut notes = FieldNotes {
            id: 0,
            since: 1,
            protected: false,
            index: None,
            batch: false,
        };
        let mut bits = 32;
        let mut index = None;
        for note in &element.annotation.notes {
            if note.name == "batch" {
                notes.batch = true;
                continue;
            }
            if note.name != "field" {
                self.unknown_note(note, "`ct:field` or `ct:batch`");
                continue;
            }
            for (name, value) in &note.attributes {
                match name.as_str() {
                    "id" => notes.id = self.number(&note.at, name, value).unwrap_or(0),
                    "since" => notes.since = self.number(&note.at, name, value).unwrap_or(1),
                    "bits" => bits = self.number(&note.at, name, value).unwrap_or(bits),
                    "protected" => notes.protected = self.boolean(&note.at, name, value),
                    "index" if ["email", "phone", "identifier", "name"].contains(&&**value) => {
                        index = Some(value.clone());
                    }
                    _ => self.problem(
                        &note.at,
                        format!("`ct:field` with {name}=\"{value}\""),
                        "expected id, since, protected, index (email, phone, identifier, name), bits",
                    ),
                }
            }
        }
        notes.index = index.map(|kind| (kind, u8::try_from(bits).unwrap_or(32)));
        notes
    }

    pub(super) fn operation_notes(&mut self, annotation: &Annotation) -> OperationNotes {
        let mut notes = OperationNotes {
            scope: None,
            since: 1,
        };
        for note in &annotation.notes {
            if note.name != "operation" {
                self.unknown_note(note, "`ct:operation`");
                continue;
            }
            for (name, value) in &note.attributes {
                match name.as_str() {
                    "scope" => notes.scope = Some(value.clone()),
                    "since" => notes.since = self.number(&note.at, name, value).unwrap_or(1),
                    _ => self.problem(
                        &note.at,
                        format!("`ct:operation` with {name}=\"{value}\""),
                        "expected scope, since",
                    ),
                }
            }
        }
        notes
    }

    fn unknown_note(&mut self, note: &Note, expected: &str) {
        let message = format!("`ct:{}` stands where it means nothing", note.name);
        self.problem(&note.at, message, &format!("expected {expected}"));
    }

    fn number(&mut self, at: &Position, name: &str, value: &str) -> Option<u16> {
        let number = value.parse().ok().filter(|number| *number > 0);
        if number.is_none() {
            let message = format!("{name}=\"{value}\" is no number");
            self.problem(at, message, "expected 1 to 65535");
        }
        number
    }

    fn boolean(&mut self, at: &Position, name: &str, value: &str) -> bool {
        match value {
            "true" | "1" => true,
            "false" | "0" => false,
            _ => {
                let message = format!("{name}=\"{value}\" is no boolean");
                self.problem(at, message, "expected true or false");
                false
            }
        }
    }
}
