//! quick-xml's events, reduced to what may stand in a message, as slices of the input.
//!
//! What quick-xml lets through and this layer refuses: DOCTYPE, processing instructions, misplaced
//! declarations, `--` in comments.

use super::{ErrorKind, declaration};
use quick_xml::errors::{Error as SyntaxError, IllFormedError};
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use std::borrow::Cow;

/// A piece of the document, borrowed from it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Token<'x> {
    /// `<name ...>` or `<name .../>`: what stands between the brackets, the name's length, and
    /// whether the element is empty.
    Start(&'x str, usize, bool),
    End,
    /// Character data between markup, unchecked.
    Text(&'x str),
    /// A CDATA section's content, unchecked.
    Cdata(&'x str),
    /// What stands between `&` and `;`.
    Reference(&'x str),
    /// A comment's content, unchecked but for `--`.
    Comment(&'x str),
    EndOfInput,
}

/// The token stream of one document.
#[derive(Debug)]
pub(super) struct Tokens<'x> {
    text: &'x str,
    reader: Reader<&'x [u8]>,
}

impl<'x> Tokens<'x> {
    pub(super) fn new(text: &'x str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_comments = true;
        Self { text, reader }
    }

    /// Whether a second byte-order mark stands at the start (the first belongs to the encoding).
    /// quick-xml would drop it without counting it, and slices are cut by its count.
    pub(super) fn begins_with_mark(&self) -> bool {
        self.text.starts_with('\u{FEFF}')
    }

    /// Line and column of the place that has been read up to, counted from 1.
    pub(super) fn position(&self) -> (usize, usize) {
        let read = self.text.get(..self.offset()).unwrap_or(self.text);
        let line = read.bytes().filter(|&byte| byte == b'\n').count() + 1;
        let start = read.rfind('\n').map_or(0, |at| at + 1);
        let column = read.get(start..).unwrap_or_default().chars().count() + 1;
        (line, column)
    }

    fn offset(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    #[inline]
    pub(super) fn next(&mut self) -> Result<Token<'x>, ErrorKind> {
        let start = self.offset();
        match self.reader.read_event() {
            Ok(Event::Start(tag)) => self.tag(start, tag.len(), tag.name().0.len(), false),
            Ok(Event::Empty(tag)) => self.tag(start, tag.len(), tag.name().0.len(), true),
            Ok(Event::End(_)) => Ok(Token::End),
            Ok(Event::Text(text)) => borrowed(text.into_inner()).map(Token::Text),
            Ok(Event::CData(data)) => borrowed(data.into_inner()).map(Token::Cdata),
            Ok(Event::GeneralRef(reference)) => {
                borrowed(reference.into_inner()).map(Token::Reference)
            }
            Ok(Event::Comment(comment)) => borrowed(comment.into_inner()).map(Token::Comment),
            Ok(Event::Eof) => Ok(Token::EndOfInput),
            Ok(Event::Decl(_)) => {
                self.declaration(start)?;
                self.next()
            }
            Ok(Event::DocType(_)) => Err(ErrorKind::Doctype),
            Ok(Event::PI(_)) => Err(ErrorKind::ProcessingInstruction),
            Err(error) => Err(self.refusal(&error)),
        }
    }

    #[inline]
    fn tag(
        &self,
        start: usize,
        length: usize,
        name: usize,
        empty: bool,
    ) -> Result<Token<'x>, ErrorKind> {
        let content = (self.text.get(start + 1..start + 1 + length)).ok_or(ErrorKind::Markup)?;
        Ok(Token::Start(content, name, empty))
    }

    #[cold]
    fn declaration(&self, start: usize) -> Result<(), ErrorKind> {
        if start != 0 {
            return Err(ErrorKind::Declaration("does not stand at the very start"));
        }
        let content = (self.text.get(..self.offset()))
            .and_then(|written| written.strip_prefix("<?xml")?.strip_suffix("?>"))
            .ok_or(ErrorKind::Declaration("is malformed"))?;
        declaration::parse(content).map_err(ErrorKind::Declaration)?;
        Ok(())
    }

    #[cold]
    fn refusal(&self, error: &SyntaxError) -> ErrorKind {
        use quick_xml::errors::SyntaxError as Syntax;
        match error {
            SyntaxError::Syntax(Syntax::UnclosedDoctype)
            | SyntaxError::IllFormed(IllFormedError::MissingDoctypeName) => ErrorKind::Doctype,
            SyntaxError::Syntax(Syntax::InvalidBangMarkup) => ErrorKind::Markup,
            // Not closed; or read over, and then its beginning was wrong.
            SyntaxError::Syntax(Syntax::UnclosedComment | Syntax::UnclosedCData)
                if self.offset() < self.text.len() =>
            {
                ErrorKind::Markup
            }
            SyntaxError::Syntax(_) => ErrorKind::EndOfInput,
            SyntaxError::IllFormed(IllFormedError::DoubleHyphenInComment) => ErrorKind::Comment,
            SyntaxError::IllFormed(IllFormedError::UnclosedReference) => ErrorKind::Ampersand,
            _ => ErrorKind::EndTag,
        }
    }
}

/// Events of a slice reader borrow from the slice.
#[inline]
#[expect(clippy::needless_pass_by_value, reason = "it is taken apart")]
fn borrowed(text: Cow<'_, str>) -> Result<&str, ErrorKind> {
    match text {
        Cow::Borrowed(text) => Ok(text),
        Cow::Owned(_) => Err(ErrorKind::Markup),
    }
}
