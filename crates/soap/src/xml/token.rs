//! quick-xml's events, reduced to what may stand in a message, as slices of the input.
//!
//! What quick-xml lets through and this layer refuses: DOCTYPE, processing instructions, misplaced
//! declarations, `--` in comments.

use super::error::Refusal;
use super::{ErrorKind, declaration};
use quick_xml::errors::{Error as SyntaxError, IllFormedError};
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use std::borrow::Cow;

/// The kind of a piece of the document; its text is [`Tokens::slice`].
///
/// Kind and text are apart so that the kind comes back in a register: this is called three times
/// for an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// `<name ...>`: what stands between the brackets.
    Start,
    /// `<name .../>`: what stands between the brackets, without the slash.
    Empty,
    End,
    /// Character data between markup, unchecked.
    Text,
    /// A CDATA section's content, unchecked.
    Cdata,
    /// What stands between `&` and `;`.
    Reference,
    /// A comment's content, unchecked but for `--`.
    Comment,
    EndOfInput,
}

/// The token stream of one document.
#[derive(Debug)]
pub(super) struct Tokens<'x> {
    text: &'x str,
    reader: Reader<&'x [u8]>,
    slice: &'x str,
    name_len: usize,
    /// Where the start tag read last begins.
    start: usize,
}

impl<'x> Tokens<'x> {
    pub(super) fn new(text: &'x str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_comments = true;
        Self {
            text,
            reader,
            slice: "",
            name_len: 0,
            start: 0,
        }
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

    /// Where the start tag read last begins, in bytes.
    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// The input from there up to the place that has been read up to.
    pub(super) fn since(&self, start: usize) -> &'x str {
        self.text.get(start..self.offset()).unwrap_or_default()
    }

    fn offset(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    /// The text of the last token; empty for an end.
    #[inline]
    pub(super) fn slice(&self) -> &'x str {
        self.slice
    }

    /// How many bytes of a start tag's text are its name.
    #[inline]
    pub(super) fn name_len(&self) -> usize {
        self.name_len
    }

    #[inline]
    pub(super) fn next(&mut self) -> Result<Token, Refusal> {
        let start = self.offset();
        match self.reader.read_event() {
            Ok(Event::Start(tag)) => self.tag(start, tag.len(), tag.name().0.len(), Token::Start),
            Ok(Event::Empty(tag)) => self.tag(start, tag.len(), tag.name().0.len(), Token::Empty),
            Ok(Event::End(_)) => Ok(Token::End),
            Ok(Event::Text(text)) => self.keep(text.into_inner(), Token::Text),
            Ok(Event::CData(data)) => self.keep(data.into_inner(), Token::Cdata),
            Ok(Event::GeneralRef(body)) => self.keep(body.into_inner(), Token::Reference),
            Ok(Event::Comment(comment)) => self.keep(comment.into_inner(), Token::Comment),
            Ok(Event::Eof) => Ok(Token::EndOfInput),
            Ok(Event::Decl(_)) => {
                self.declaration(start)?;
                self.next()
            }
            Ok(Event::DocType(_)) => Err(ErrorKind::Doctype.into()),
            Ok(Event::PI(_)) => Err(ErrorKind::ProcessingInstruction.into()),
            Err(error) => Err(self.refusal(&error).into()),
        }
    }

    #[inline]
    fn tag(
        &mut self,
        start: usize,
        length: usize,
        name_len: usize,
        token: Token,
    ) -> Result<Token, Refusal> {
        // Events borrow their tags' text from themselves, so it is cut from the input again.
        let Some(content) = self.text.get(start + 1..start + 1 + length) else {
            return Err(ErrorKind::Markup.into());
        };
        self.slice = content;
        self.name_len = name_len;
        self.start = start;
        Ok(token)
    }

    /// Events of a slice reader borrow from the slice.
    #[inline]
    #[expect(clippy::needless_pass_by_value, reason = "it is taken apart")]
    fn keep(&mut self, text: Cow<'x, str>, token: Token) -> Result<Token, Refusal> {
        let Cow::Borrowed(text) = text else {
            return Err(ErrorKind::Markup.into());
        };
        self.slice = text;
        Ok(token)
    }

    #[cold]
    fn declaration(&self, start: usize) -> Result<(), Refusal> {
        if start != 0 {
            return Err(ErrorKind::Declaration("does not stand at the very start").into());
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
