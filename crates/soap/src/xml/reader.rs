//! The bounded, namespace-resolving pull reader.
//!
//! It goes through a document the way a decoder does: enter an element, look at its next child,
//! enter that or read its text, leave. Names and plain texts are borrowed from the input; nothing
//! is allocated for an element, and nothing in proportion to a number that a document declares.

use super::attribute::Attribute;
use super::characters;
use super::namespace_scope::Shared;
use super::scope::Scope;
use super::tag::Tags;
use super::token::Tokens;
use super::{Error, ErrorKind, Limits, Name, NamespaceScope};
use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};

mod capture;
mod progress;

/// Reads one document from front to back.
#[derive(Debug)]
pub struct Reader<'x> {
    tokens: Tokens<'x>,
    tags: Tags<'x>,
    scope: Scope<'x>,
    limits: Limits,
    /// The elements entered and not yet left.
    open: Vec<Open<'x>>,
    /// The attributes of the element entered last.
    attributes: Vec<Attribute<'x>>,
    ahead: Ahead,
    /// The name of the start tag read last.
    name: Name<'x>,
    elements: usize,
    /// How many of the open elements stand above the root of paths.
    path_root: usize,
    /// The namespaces of values that are names.
    namespaces: OnceLock<Shared>,
}

/// An entered element.
#[derive(Debug)]
struct Open<'x> {
    local: &'x str,
    /// Bindings in scope before its own.
    bindings: usize,
    children: usize,
    /// Its number among its like, from 1; 0 where the contract has only one.
    occurrence: usize,
}

/// What is known of the input after the current place.
#[derive(Clone, Copy, Debug)]
enum Ahead {
    Unknown,
    /// A start tag, read but not entered.
    Child {
        /// Bindings in scope before its own.
        bindings: usize,
        empty: bool,
    },
    /// The end of the entered element, read but not left.
    End,
}

impl<'x> Reader<'x> {
    /// A reader at the start of the document.
    pub fn new(text: &'x str, limits: Limits) -> Self {
        Self {
            tokens: Tokens::new(text),
            tags: Tags::default(),
            scope: Scope::default(),
            limits,
            open: Vec::with_capacity(16),
            attributes: Vec::new(),
            ahead: Ahead::Unknown,
            name: Name {
                namespace: "",
                local: "",
            },
            elements: 0,
            path_root: 0,
            namespaces: OnceLock::new(),
        }
    }

    /// Enters the root element.
    pub fn root(&mut self) -> Result<Name<'x>, Error> {
        self.find_root().map_err(|kind| self.error(*kind))?;
        let name = self.name;
        self.enter()?;
        Ok(name)
    }

    /// The next child of the entered element; `None` once its end tag is next.
    #[inline]
    pub fn peek(&mut self) -> Result<Option<Name<'x>>, Error> {
        self.look()?;
        Ok(match self.ahead {
            Ahead::Child { .. } => Some(self.name),
            _ => None,
        })
    }

    /// Reads up to the next child or the end, if that has not been done.
    #[inline]
    fn look(&mut self) -> Result<(), Error> {
        match self.ahead {
            Ahead::Unknown => self.find_child().map_err(|kind| self.error(*kind)),
            _ => Ok(()),
        }
    }

    /// Enters the peeked child.
    #[inline]
    pub fn enter(&mut self) -> Result<(), Error> {
        self.enter_occurrence(0)
    }

    /// Enters the peeked child as the one of that number (from 1) among its like: `[n]` in paths.
    #[inline]
    pub fn enter_occurrence(&mut self, occurrence: usize) -> Result<(), Error> {
        self.look()?;
        let Ahead::Child { bindings, empty } = self.ahead else {
            return Err(self.error(ErrorKind::EndOfInput));
        };
        self.open.push(Open {
            local: self.name.local,
            bindings,
            children: 0,
            occurrence,
        });
        std::mem::swap(&mut self.attributes, &mut self.tags.attributes);
        self.ahead = if empty { Ahead::End } else { Ahead::Unknown };
        Ok(())
    }

    /// Leaves the entered element; a child that is still there is refused.
    #[inline]
    pub fn leave(&mut self) -> Result<(), Error> {
        match self.peek()? {
            None => {
                self.close();
                Ok(())
            }
            Some(found) => Err(self.unexpected(found, String::new())),
        }
    }

    /// The entered element's text, which must be all it holds; leaves it.
    #[inline]
    pub fn text(&mut self) -> Result<Cow<'x, str>, Error> {
        let text = self.content()?;
        self.close();
        Ok(text)
    }

    /// Reads over the rest of the entered element, whatever it holds; leaves it. What is skipped
    /// is bounded and well-formed all the same.
    pub fn skip(&mut self) -> Result<(), Error> {
        let depth = self.open.len();
        while self.open.len() >= depth {
            self.skip_to_markup().map_err(|kind| self.error(*kind))?;
            match self.ahead {
                Ahead::Child { .. } => self.enter()?,
                _ => self.close(),
            }
        }
        Ok(())
    }

    /// Reads to the end of the input, once the root has been left: only comments and white space.
    pub fn finish(&mut self) -> Result<(), Error> {
        self.find_end().map_err(|kind| self.error(*kind))
    }

    /// The value of an attribute of the entered element, until a child of it is entered.
    pub fn attribute(&self, namespace: &str, local: &str) -> Option<Cow<'x, str>> {
        (self.attributes.iter())
            .find(|attribute| attribute.name == Name { namespace, local })
            .map(Attribute::value)
    }

    /// The attributes of the entered element, until a child of it is entered; namespace
    /// declarations are not among them.
    #[inline]
    pub fn attributes(&self) -> &[Attribute<'x>] {
        &self.attributes
    }

    /// The expanded name that a qualified name in content (`xsi:type`, `faultcode`) denotes in the
    /// entered element; without a prefix it is in the default namespace.
    pub fn resolve<'q>(&self, qname: &'q str) -> Option<Name<'q>>
    where
        'x: 'q,
    {
        let (prefix, local) = characters::split_name(qname)?;
        let namespace = match self.scope.find(prefix, self.bindings()) {
            Some(namespace) => namespace,
            None if prefix.is_empty() => "",
            None => return None,
        };
        Some(Name { namespace, local })
    }

    /// What prefixes stand for in the entered element.
    pub fn namespace_scope(&self) -> NamespaceScope<'x> {
        let shared = self.namespaces.get_or_init(Shared::default);
        NamespaceScope::new(self.scope.clone(), self.bindings(), Arc::clone(shared))
    }

    /// How many bindings are in scope of the entered element.
    fn bindings(&self) -> usize {
        match self.ahead {
            Ahead::Child { bindings, .. } => bindings,
            _ => self.scope.len(),
        }
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Paths begin at the entered element from now on.
    pub fn set_path_root(&mut self) {
        self.path_root = self.open.len().saturating_sub(1);
    }

    /// The path of the entered element, of local names: `/CreateCustomers/customers/customer[57]`.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for open in self.open.iter().skip(self.path_root) {
            path.push('/');
            path.push_str(open.local);
            if open.occurrence > 0 {
                // Writing to a string does not fail.
                let _ = write!(path, "[{}]", open.occurrence);
            }
        }
        path
    }

    /// A refusal of the peeked child.
    pub fn unexpected(&self, found: Name<'_>, advice: String) -> Error {
        self.error(ErrorKind::unexpected(found, advice))
    }

    /// A refusal here.
    #[cold]
    pub fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind, self.path(), self.tokens.position())
    }

    /// The entered element's text, through its end tag; does not leave it, so that `path` still
    /// names it.
    pub(crate) fn content(&mut self) -> Result<Cow<'x, str>, Error> {
        match self.read_content() {
            Ok(text) => {
                self.ahead = Ahead::End;
                Ok(text)
            }
            Err(kind) => Err(self.error(*kind)),
        }
    }

    /// Leaves the entered element, whose end has been read.
    #[inline]
    pub(crate) fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.scope.truncate(open.bindings);
        }
        self.attributes.clear();
        self.ahead = Ahead::Unknown;
    }
}
