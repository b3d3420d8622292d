//! How the reader goes from token to token: what may stand where, and how much of it.

use super::super::characters::{self, Text, is_space};
use super::super::token::Token;
use super::super::{ErrorKind, Name, reference};
use super::{Ahead, Reader};
use std::borrow::Cow;

impl<'x> Reader<'x> {
    pub(super) fn find_root(&mut self) -> Result<Name<'x>, ErrorKind> {
        if self.tokens.begins_with_mark() {
            return Err(ErrorKind::TextOutsideRoot);
        }
        loop {
            match self.tokens.next()? {
                Token::Start(content, name, empty) => return self.child(content, name, empty),
                Token::Comment(text) => self.comment(text)?,
                Token::Text(text) if text.bytes().all(is_space) => self.bound_text(text.len())?,
                Token::EndOfInput => return Err(ErrorKind::NoRoot),
                Token::End => return Err(ErrorKind::EndTag),
                Token::Text(_) | Token::Cdata(_) | Token::Reference(_) => {
                    return Err(ErrorKind::TextOutsideRoot);
                }
            }
        }
    }

    pub(super) fn find_end(&mut self) -> Result<(), ErrorKind> {
        loop {
            match self.tokens.next()? {
                Token::EndOfInput => return Ok(()),
                Token::Comment(text) => self.comment(text)?,
                Token::Text(text) if text.bytes().all(is_space) => self.bound_text(text.len())?,
                Token::Start(..) => return Err(ErrorKind::SecondRoot),
                Token::End => return Err(ErrorKind::EndTag),
                Token::Text(_) | Token::Cdata(_) | Token::Reference(_) => {
                    return Err(ErrorKind::TextOutsideRoot);
                }
            }
        }
    }

    /// The next child, among white space and comments only.
    pub(super) fn find_child(&mut self) -> Result<Option<Name<'x>>, ErrorKind> {
        loop {
            match self.tokens.next()? {
                Token::Text(text) => {
                    if !text.bytes().all(is_space) {
                        characters::check_text(text)?;
                        return Err(ErrorKind::UnexpectedText);
                    }
                    self.bound_text(text.len())?;
                }
                Token::Start(content, name, empty) => {
                    return self.child(content, name, empty).map(Some);
                }
                Token::End => {
                    self.ahead = Ahead::End;
                    return Ok(None);
                }
                Token::Comment(text) => self.comment(text)?,
                Token::Cdata(text) if text.bytes().all(is_space) => self.bound_text(text.len())?,
                Token::Cdata(_) => return Err(ErrorKind::UnexpectedText),
                Token::Reference(body) => {
                    if !matches!(reference::resolve(body)?, ' ' | '\t' | '\r' | '\n') {
                        return Err(ErrorKind::UnexpectedText);
                    }
                }
                Token::EndOfInput => return Err(ErrorKind::EndOfInput),
            }
        }
    }

    /// The next child or the end, over text of any kind.
    pub(super) fn skip_to_markup(&mut self) -> Result<Option<Name<'x>>, ErrorKind> {
        match self.ahead {
            Ahead::Child { name, .. } => return Ok(Some(name)),
            Ahead::End => return Ok(None),
            Ahead::Unknown => {}
        }
        let mut length = 0;
        loop {
            match self.tokens.next()? {
                Token::Text(text) => {
                    length += text.len();
                    self.bound_text(length)?;
                    characters::check_text(text)?;
                }
                Token::Cdata(text) => {
                    length += text.len();
                    self.bound_text(length)?;
                    characters::check_chars(text)?;
                }
                Token::Reference(body) => {
                    length += body.len() + 2;
                    self.bound_text(length)?;
                    reference::resolve(body)?;
                }
                Token::Comment(text) => self.comment(text)?,
                Token::Start(content, name, empty) => {
                    return self.child(content, name, empty).map(Some);
                }
                Token::End => {
                    self.ahead = Ahead::End;
                    return Ok(None);
                }
                Token::EndOfInput => return Err(ErrorKind::EndOfInput),
            }
        }
    }

    /// A start tag has been read.
    #[inline]
    fn child(
        &mut self,
        content: &'x str,
        name_len: usize,
        empty: bool,
    ) -> Result<Name<'x>, ErrorKind> {
        self.elements += 1;
        if self.elements > self.limits.elements {
            return Err(limit("elements in all", self.limits.elements));
        }
        if self.open.len() >= self.limits.depth {
            return Err(limit("levels of elements", self.limits.depth));
        }
        if let Some(parent) = self.open.last_mut() {
            parent.children += 1;
            if parent.children > self.limits.children {
                return Err(limit("child elements of one element", self.limits.children));
            }
        }
        let bindings = self.scope.len();
        let name = (self.tags).read(content, name_len, &mut self.scope, &self.limits)?;
        self.ahead = Ahead::Child {
            name,
            bindings,
            empty,
        };
        Ok(name)
    }

    pub(super) fn read_content(&mut self) -> Result<Cow<'x, str>, ErrorKind> {
        match self.ahead {
            Ahead::End => return Ok(Cow::Borrowed("")),
            Ahead::Child { name, .. } => return Err(unexpected_child(name)),
            Ahead::Unknown => {}
        }
        let first = match self.tokens.next()? {
            Token::End => return Ok(Cow::Borrowed("")),
            Token::Text(text) => {
                self.bound_text(text.len())?;
                let found = characters::check_text(text)?;
                let next = self.tokens.next()?;
                if matches!((next, found), (Token::End, Text::Plain)) {
                    return Ok(Cow::Borrowed(text));
                }
                let mut content = String::with_capacity(text.len() + 16);
                characters::push_normalized(text, &mut content);
                return self.read_pieces(next, text.len(), content);
            }
            other => other,
        };
        self.read_pieces(first, 0, String::new())
    }

    /// The content of an element from `token` on, after `content`: text in more than one piece.
    fn read_pieces(
        &mut self,
        mut token: Token<'x>,
        mut length: usize,
        mut content: String,
    ) -> Result<Cow<'x, str>, ErrorKind> {
        loop {
            match token {
                Token::End => return Ok(Cow::Owned(content)),
                Token::Text(text) => {
                    length += text.len();
                    self.bound_text(length)?;
                    characters::check_text(text)?;
                    characters::push_normalized(text, &mut content);
                }
                Token::Cdata(text) => {
                    length += text.len();
                    self.bound_text(length)?;
                    characters::check_chars(text)?;
                    characters::push_normalized(text, &mut content);
                }
                Token::Reference(body) => {
                    length += body.len() + 2;
                    self.bound_text(length)?;
                    content.push(reference::resolve(body)?);
                }
                Token::Comment(text) => self.comment(text)?,
                Token::Start(tag, name, empty) => {
                    let name = self.child(tag, name, empty)?;
                    return Err(unexpected_child(name));
                }
                Token::EndOfInput => return Err(ErrorKind::EndOfInput),
            }
            token = self.tokens.next()?;
        }
    }

    fn comment(&self, text: &str) -> Result<(), ErrorKind> {
        self.bound_text(text.len())?;
        characters::check_chars(text)?;
        Ok(())
    }

    #[inline]
    fn bound_text(&self, length: usize) -> Result<(), ErrorKind> {
        if length > self.limits.text_bytes {
            return Err(limit("bytes in one text", self.limits.text_bytes));
        }
        Ok(())
    }
}

fn limit(limit: &'static str, maximum: usize) -> ErrorKind {
    ErrorKind::Limit { limit, maximum }
}

#[cold]
fn unexpected_child(name: Name<'_>) -> ErrorKind {
    ErrorKind::unexpected(name, "this element holds text only".to_owned())
}
