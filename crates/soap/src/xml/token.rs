//! What may stand in a message, as slices of the input.
//!
//! Plain tags, texts and the declaration are cut from the input here, whatever else is quick-xml's
//! to read: it keeps a buffer of names and checks UTF-8 again at every event, which is half of what
//! reading costs. What it lets through and this layer refuses: DOCTYPE, processing instructions,
//! misplaced declarations, `--` in comments.

use super::characters::is_space;
use super::error::Refusal;
use super::plain::{self, EndTag, PlainTag, Run};
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
    /// How many bytes have been read.
    at: usize,
    /// For what is not plain. It sees the input from `at` on, always between two tokens of its own:
    /// texts are never its to read.
    reader: Reader<&'x [u8]>,
    /// The names of the open elements that began plainly; `None` for those that quick-xml knows.
    open: Vec<Option<&'x str>>,
    slice: &'x str,
    name_len: usize,
    /// Bytes before the colon, if the start tag read last is a plain name and nothing else.
    prefix_len: Option<usize>,
    /// Whether nothing in the text read last needs a second look.
    plain: bool,
    /// Where the start tag read last begins.
    start: usize,
}

impl<'x> Tokens<'x> {
    pub(super) fn new(text: &'x str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_comments = true;
        Self {
            text,
            at: 0,
            reader,
            open: Vec::with_capacity(16),
            slice: "",
            name_len: 0,
            prefix_len: None,
            plain: false,
            start: 0,
        }
    }

    /// Whether a second byte-order mark stands at the start (the first belongs to the encoding).
    /// quick-xml would drop it without a word.
    pub(super) fn begins_with_mark(&self) -> bool {
        self.text.starts_with('\u{FEFF}')
    }

    /// Line and column of the place that has been read up to, counted from 1.
    pub(super) fn position(&self) -> (usize, usize) {
        let read = self.text.get(..self.at).unwrap_or(self.text);
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
        self.text.get(start..self.at).unwrap_or_default()
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

    /// Prefix (empty for none) and local part of the start tag read last, if that is nothing but a
    /// plain name.
    #[inline]
    pub(super) fn plain_name(&self) -> Option<(&'x str, &'x str)> {
        match self.prefix_len? {
            0 => Some(("", self.slice)),
            length => Some((self.slice.get(..length)?, self.slice.get(length + 1..)?)),
        }
    }

    /// Whether nothing in the text read last needs a second look.
    #[inline]
    pub(super) fn is_plain(&self) -> bool {
        self.plain
    }

    #[inline]
    pub(super) fn next(&mut self) -> Result<Token, Refusal> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        match rest.as_bytes() {
            [b'<', b'?', ..] if self.at == 0 => self.prolog(),
            [b'<', b'/', after @ ..] => match self.open.last() {
                Some(&Some(name)) => self.end(after, name),
                _ => self.other(),
            },
            [b'<', after @ ..] => match plain::start_tag(after) {
                Some(tag) => Ok(self.plain_tag(rest, tag)),
                None => self.other(),
            },
            [b'&', ..] | [] => self.other(),
            bytes => {
                let Run { len, plain } = plain::text(bytes);
                self.slice = rest.get(..len).unwrap_or_default();
                self.plain = plain;
                self.at += len;
                Ok(Token::Text)
            }
        }
    }

    #[inline]
    fn plain_tag(&mut self, rest: &'x str, tag: PlainTag) -> Token {
        self.slice = rest.get(1..=tag.len).unwrap_or_default();
        self.name_len = tag.name_len;
        self.prefix_len = (tag.len == tag.name_len).then_some(tag.prefix_len);
        self.start = self.at;
        if tag.empty {
            self.at += tag.len + 3;
            return Token::Empty;
        }
        self.at += tag.len + 2;
        self.open.push(rest.get(1..=tag.name_len));
        Token::Start
    }

    #[inline]
    fn end(&mut self, rest: &[u8], name: &str) -> Result<Token, Refusal> {
        match plain::end_tag(rest, name.as_bytes()) {
            EndTag::Closes(length) => {
                self.at += 2 + length;
                self.open.pop();
                Ok(Token::End)
            }
            EndTag::Mismatched => Err(ErrorKind::EndTag.into()),
            EndTag::Unfinished => Err(ErrorKind::EndOfInput.into()),
        }
    }

    /// What is not plain.
    fn other(&mut self) -> Result<Token, Refusal> {
        let start = self.at;
        *self.reader.get_mut() = self.text.as_bytes().get(start..).unwrap_or_default();
        let before = self.reader.buffer_position();
        let event = self.reader.read_event();
        let read = self.reader.buffer_position() - before;
        self.at = start.saturating_add(usize::try_from(read).unwrap_or(usize::MAX));
        match event {
            Ok(Event::Start(tag)) => {
                self.open.push(None);
                self.tag(start, tag.len(), tag.name().0.len(), Token::Start)
            }
            Ok(Event::Empty(tag)) => self.tag(start, tag.len(), tag.name().0.len(), Token::Empty),
            Ok(Event::End(_)) => {
                self.open.pop();
                Ok(Token::End)
            }
            Ok(Event::CData(data)) => self.keep(data.into_inner(), Token::Cdata),
            Ok(Event::GeneralRef(body)) => self.keep(body.into_inner(), Token::Reference),
            Ok(Event::Comment(comment)) => self.keep(comment.into_inner(), Token::Comment),
            Ok(Event::Eof) => Ok(Token::EndOfInput),
            Ok(Event::Decl(_)) => {
                Err(ErrorKind::Declaration("does not stand at the very start").into())
            }
            Ok(Event::DocType(_)) => Err(ErrorKind::Doctype.into()),
            Ok(Event::PI(_)) => Err(ErrorKind::ProcessingInstruction.into()),
            // Texts are read above.
            Ok(Event::Text(_)) => Err(ErrorKind::Markup.into()),
            Err(error) => Err(self.refusal(&error).into()),
        }
    }

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
        self.prefix_len = None;
        self.start = start;
        Ok(token)
    }

    /// Events of a slice reader borrow from the slice.
    #[expect(clippy::needless_pass_by_value, reason = "it is taken apart")]
    fn keep(&mut self, text: Cow<'x, str>, token: Token) -> Result<Token, Refusal> {
        let Cow::Borrowed(text) = text else {
            return Err(ErrorKind::Markup.into());
        };
        self.slice = text;
        Ok(token)
    }

    /// The declaration, if there is one, and the first token behind it.
    fn prolog(&mut self) -> Result<Token, Refusal> {
        let declaration = self.text.strip_prefix("<?xml");
        let Some(rest) = declaration.filter(|rest| rest.bytes().next().is_some_and(is_space))
        else {
            return self.other();
        };
        let Some((content, behind)) = rest.split_once("?>") else {
            return Err(ErrorKind::EndOfInput.into());
        };
        declaration::parse(content).map_err(ErrorKind::Declaration)?;
        self.at = self.text.len() - behind.len();
        self.next()
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
                if self.at < self.text.len() =>
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
