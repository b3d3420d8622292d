//! How the reader goes from token to token: what may stand where, and how much of it.

use super::super::characters::{self, Text, is_space};
use super::super::error::Refusal;
use super::super::token::Token;
use super::super::{ErrorKind, Name, reference};
use super::{Ahead, Reader};
use std::borrow::Cow;

impl<'x> Reader<'x> {
    pub(super) fn find_root(&mut self) -> Result<(), Refusal> {
        if self.tokens.begins_with_mark() {
            return Err(ErrorKind::TextOutsideRoot.into());
        }
        loop {
            match self.tokens.next()? {
                token @ (Token::Start | Token::Empty) => return self.child(token),
                Token::EndOfInput => return Err(ErrorKind::NoRoot.into()),
                token => self.outside(token)?,
            }
        }
    }

    pub(super) fn find_end(&mut self) -> Result<(), Refusal> {
        loop {
            match self.tokens.next()? {
                Token::EndOfInput => return Ok(()),
                Token::Start | Token::Empty => return Err(ErrorKind::SecondRoot.into()),
                token => self.outside(token)?,
            }
        }
    }

    /// Before or after the root: white space and comments.
    fn outside(&self, token: Token) -> Result<(), Refusal> {
        let slice = self.tokens.slice();
        match token {
            Token::Comment => self.comment(slice),
            Token::Text if is_blank(slice) => self.bound_text(slice.len()),
            Token::End => Err(ErrorKind::EndTag.into()),
            _ => Err(ErrorKind::TextOutsideRoot.into()),
        }
    }

    /// Finds the next child or the end, among white space and comments only.
    pub(super) fn find_child(&mut self) -> Result<(), Refusal> {
        loop {
            match self.tokens.next()? {
                token @ (Token::Start | Token::Empty) => return self.child(token),
                Token::End => {
                    self.ahead = Ahead::End;
                    return Ok(());
                }
                token => self.between(token)?,
            }
        }
    }

    /// Between children: white space and comments.
    fn between(&self, token: Token) -> Result<(), Refusal> {
        let slice = self.tokens.slice();
        match token {
            Token::Text | Token::Cdata if is_blank(slice) => self.bound_text(slice.len()),
            Token::Comment => self.comment(slice),
            Token::Reference => match reference::resolve(slice)? {
                ' ' | '\t' | '\r' | '\n' => Ok(()),
                _ => Err(ErrorKind::UnexpectedText.into()),
            },
            Token::EndOfInput => Err(ErrorKind::EndOfInput.into()),
            _ => {
                // Text that is not well-formed is told as that.
                characters::check_text(slice)?;
                Err(ErrorKind::UnexpectedText.into())
            }
        }
    }

    /// Finds the next child or the end, over text of any kind.
    pub(super) fn skip_to_markup(&mut self) -> Result<(), Refusal> {
        if !matches!(self.ahead, Ahead::Unknown) {
            return Ok(());
        }
        let mut length = 0;
        loop {
            let token = self.tokens.next()?;
            match token {
                Token::Start | Token::Empty => return self.child(token),
                Token::End => {
                    self.ahead = Ahead::End;
                    return Ok(());
                }
                _ => self.piece(token, &mut length, None)?,
            }
        }
    }

    /// Finds the next child or the end; gives the text before it.
    pub(super) fn read_leading(&mut self) -> Result<String, Refusal> {
        let mut length = 0;
        let mut text = String::new();
        loop {
            let token = self.tokens.next()?;
            match token {
                Token::Start | Token::Empty => {
                    self.child(token)?;
                    return Ok(text);
                }
                Token::End => {
                    self.ahead = Ahead::End;
                    return Ok(text);
                }
                _ => self.piece(token, &mut length, Some(&mut text))?,
            }
        }
    }

    /// A start tag has been read.
    #[inline]
    fn child(&mut self, token: Token) -> Result<(), Refusal> {
        self.elements += 1;
        if self.elements > self.limits.elements {
            return Err(ErrorKind::limit("elements in all", self.limits.elements).into());
        }
        if self.open.len() >= self.limits.depth {
            return Err(ErrorKind::limit("levels of elements", self.limits.depth).into());
        }
        if let Some(parent) = self.open.last_mut() {
            parent.children += 1;
            if parent.children > self.limits.children {
                let limit = "child elements of one element";
                return Err(ErrorKind::limit(limit, self.limits.children).into());
            }
        }
        let bindings = self.scope.len();
        let name_len = self.tokens.name_len();
        if name_len > self.limits.name_bytes {
            return Err(ErrorKind::limit("bytes in one name", self.limits.name_bytes).into());
        }
        self.name = if let Some(name) = self.tokens.plain_name() {
            self.tags.plain(name, &mut self.scope)?
        } else {
            let slice = self.tokens.slice();
            (self.tags).read(slice, name_len, &mut self.scope, &self.limits)?
        };
        self.ahead = Ahead::Child {
            bindings,
            empty: token == Token::Empty,
        };
        Ok(())
    }

    /// Reads the text of the entered element, through its end tag.
    pub(super) fn read_content(&mut self) -> Result<Cow<'x, str>, Refusal> {
        match self.ahead {
            Ahead::End => return Ok(Cow::Borrowed("")),
            Ahead::Child { .. } => return Err(unexpected_child(self.name).into()),
            Ahead::Unknown => {}
        }
        let first = self.tokens.next()?;
        if first == Token::End {
            return Ok(Cow::Borrowed(""));
        }
        if first != Token::Text {
            return self.read_pieces(first, 0, String::new());
        }
        let text = self.tokens.slice();
        self.bound_text(text.len())?;
        let found = if self.tokens.is_plain() {
            Text::Plain
        } else {
            characters::check_text(text)?
        };
        let next = self.tokens.next()?;
        if next == Token::End && found == Text::Plain {
            return Ok(Cow::Borrowed(text));
        }
        let mut content = String::with_capacity(text.len() + 16);
        characters::push_normalized(text, &mut content);
        self.read_pieces(next, text.len(), content)
    }

    /// The content of an element from `token` on, after `content`: text in more than one piece.
    fn read_pieces(
        &mut self,
        mut token: Token,
        mut length: usize,
        mut content: String,
    ) -> Result<Cow<'x, str>, Refusal> {
        loop {
            match token {
                Token::End => return Ok(Cow::Owned(content)),
                Token::Start | Token::Empty => {
                    self.child(token)?;
                    return Err(unexpected_child(self.name).into());
                }
                _ => self.piece(token, &mut length, Some(&mut content))?,
            }
            token = self.tokens.next()?;
        }
    }

    /// One piece of text, checked, and added to `content` if that is wanted.
    fn piece(
        &self,
        token: Token,
        length: &mut usize,
        content: Option<&mut String>,
    ) -> Result<(), Refusal> {
        let slice = self.tokens.slice();
        match token {
            Token::Comment => return self.comment(slice),
            Token::EndOfInput => return Err(ErrorKind::EndOfInput.into()),
            _ => {}
        }
        // With the ampersand and the semicolon of a reference.
        *length += slice.len() + if token == Token::Reference { 2 } else { 0 };
        self.bound_text(*length)?;
        if token == Token::Reference {
            let character = reference::resolve(slice)?;
            if let Some(content) = content {
                content.push(character);
            }
            return Ok(());
        }
        if token == Token::Cdata {
            characters::check_chars(slice)?;
        } else {
            characters::check_text(slice)?;
        }
        if let Some(content) = content {
            characters::push_normalized(slice, content);
        }
        Ok(())
    }

    fn comment(&self, text: &str) -> Result<(), Refusal> {
        self.bound_text(text.len())?;
        characters::check_chars(text)?;
        Ok(())
    }

    #[inline]
    fn bound_text(&self, length: usize) -> Result<(), Refusal> {
        if length > self.limits.text_bytes {
            return Err(ErrorKind::limit("bytes in one text", self.limits.text_bytes).into());
        }
        Ok(())
    }
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(is_space)
}

#[cold]
fn unexpected_child(name: Name<'_>) -> ErrorKind {
    ErrorKind::unexpected(name, "this element holds text only".to_owned())
}
