//! The text of one file, and the places in it.

use std::path::PathBuf;
use std::rc::Rc;

use roxmltree::{Document, Node, ParsingOptions};

use super::{Error, tags};
use crate::problem::{Position, Problem};

/// The text of one file.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// Its path: as given, or relative to the file that imports it.
    pub(crate) path: PathBuf,
    /// Its content.
    pub(crate) text: Rc<str>,
    /// The namespace of the schema that includes it, where it has none of its own: its names then
    /// have that namespace (XML Schema part 1 §4.2.1).
    pub(crate) adopted: Option<String>,
    /// Where each line begins.
    lines: Vec<usize>,
    /// The bytes that begin no character, so that columns need no walk along a line.
    inner: Vec<usize>,
}

impl Source {
    pub(crate) fn new(path: PathBuf, text: impl Into<Rc<str>>, adopted: Option<String>) -> Self {
        let text = text.into();
        let mut lines = vec![0];
        let mut inner = Vec::new();
        for (offset, byte) in text.bytes().enumerate() {
            match byte {
                b'\n' => lines.push(offset + 1),
                0x80..=0xBF => inner.push(offset),
                _ => {}
            }
        }
        Self {
            path,
            text,
            adopted,
            lines,
            inner,
        }
    }

    /// Its tree.
    pub(crate) fn document(&self) -> Result<Document<'_>, Error> {
        tags::judge(&self.text).map_err(|(offset, message, hint)| {
            Error::Malformed(Problem::new(&self.position_at(offset), message, hint))
        })?;
        let options = ParsingOptions::default();
        Document::parse_with_options(&self.text, options).map_err(|error| {
            if matches!(error, roxmltree::Error::DtdDetected) {
                return Error::Malformed(Problem::new(
                    &self.position_at(prolog(&self.text)),
                    "a document type declaration (<!DOCTYPE>)",
                    "take it out, and write what its entities stand for in their place",
                ));
            }
            let position = error.pos();
            let at = Position {
                file: self.path.clone(),
                line: position.row,
                column: position.col,
            };
            Error::Malformed(Problem::new(
                &at,
                format!("not well-formed XML: {error}"),
                "mend it there, unless something else than the contract was saved under its name",
            ))
        })
    }

    /// The position of a node.
    pub(crate) fn position(&self, node: Node<'_, '_>) -> Position {
        self.position_at(node.range().start)
    }

    fn position_at(&self, offset: usize) -> Position {
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let inner_before = |end: usize| self.inner.partition_point(|byte| *byte < end);
        let bytes = offset.saturating_sub(start);
        let column = bytes.saturating_sub(inner_before(offset) - inner_before(start));
        Position {
            file: self.path.clone(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX).saturating_add(1),
        }
    }
}

/// Where what stands before a document type declaration or the root ends: the XML declaration,
/// comments, processing instructions (XML 1.0 §2.8).
fn prolog(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        match tags::behind_aside(rest) {
            Some(behind) => rest = behind,
            None => return text.len() - rest.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn positions_are_those_of_the_parser() {
        let text = "<ä>\n  <é b='ü'/><b/>\r\n\u{1F600}<c/></ä>";
        let source = Source::new("a.xml".into(), text.to_string(), None);
        let document = source.document().unwrap();
        for node in document.descendants() {
            let expected = document.text_pos_at(node.range().start);
            let position = source.position(node);
            assert_eq!(
                (position.line, position.column),
                (expected.row, expected.col),
                "{node:?}"
            );
        }
    }
}
