//! A start tag: its name, its attributes, its namespace declarations.

use super::attribute::{self, Attribute};
use super::characters::{is_space, split_name};
use super::error::Refusal;
use super::scope::Scope;
use super::{ErrorKind, Limits, Name};

/// Reads start tags; keeps its buffers from one to the next.
#[derive(Debug, Default)]
pub(super) struct Tags<'x> {
    /// The attributes of the tag read last.
    pub(super) attributes: Vec<Attribute<'x>>,
    written: Vec<Written<'x>>,
}

/// An attribute before its prefix is resolved.
#[derive(Debug)]
struct Written<'x> {
    prefix: &'x str,
    local: &'x str,
    raw: &'x str,
}

impl<'x> Tags<'x> {
    /// A tag without attributes, whose name has been told to be one: prefix and local part.
    #[inline]
    pub(super) fn plain(
        &mut self,
        (prefix, local): (&'x str, &'x str),
        scope: &mut Scope<'x>,
    ) -> Result<Name<'x>, Refusal> {
        self.attributes.clear();
        expanded(prefix, local, scope)
    }

    /// Reads `content`, what stands between `<` and `>` or `/>`, of which the first `name_len`
    /// bytes are the name. Declares its namespaces in `scope`.
    #[inline]
    pub(super) fn read(
        &mut self,
        content: &'x str,
        name_len: usize,
        scope: &mut Scope<'x>,
        limits: &Limits,
    ) -> Result<Name<'x>, Refusal> {
        let Some((name, rest)) = content.split_at_checked(name_len) else {
            return Err(ErrorKind::Name.into());
        };
        let Some((prefix, local)) = split_name(name) else {
            return Err(ErrorKind::Name.into());
        };
        self.attributes.clear();
        if !rest.is_empty() {
            self.read_attributes(rest, scope, limits)?;
        }
        expanded(prefix, local, scope)
    }

    fn read_attributes(
        &mut self,
        text: &'x str,
        scope: &mut Scope<'x>,
        limits: &Limits,
    ) -> Result<(), Refusal> {
        self.written.clear();
        let first_binding = scope.len();
        let mut count = 0;
        let mut rest = text;
        while let Some((written, after)) = next(rest, limits)? {
            rest = after;
            count += 1;
            if count > limits.attributes {
                return Err(
                    ErrorKind::limit("attributes of one element", limits.attributes).into(),
                );
            }
            let declared = match (written.prefix, written.local) {
                ("", "xmlns") => Some(""),
                ("xmlns", prefix) => Some(prefix),
                _ => None,
            };
            let Some(prefix) = declared else {
                self.written.push(written);
                continue;
            };
            if scope.declares(prefix, first_binding) {
                return Err(ErrorKind::DuplicateAttribute(written.local.to_owned()).into());
            }
            // As written: a namespace name with a reference in it would have to be rewritten to be
            // compared, and no contract has one. It is only another name that nobody knows.
            scope.declare(prefix, written.raw)?;
            if scope.len() > limits.bindings {
                return Err(
                    ErrorKind::limit("namespace bindings in scope", limits.bindings).into(),
                );
            }
        }
        for Written { prefix, local, raw } in self.written.drain(..) {
            let namespace = if prefix.is_empty() {
                ""
            } else {
                resolve(prefix, scope)?
            };
            self.attributes
                .push(Attribute::new(Name { namespace, local }, raw));
        }
        self.refuse_duplicates()
    }

    /// Namespaces in XML §6.3. Sorted once there are many: 64 attributes a tag are allowed.
    fn refuse_duplicates(&self) -> Result<(), Refusal> {
        let twice = if self.attributes.len() <= 8 {
            (self.attributes.iter().enumerate())
                .find(|(at, one)| {
                    self.attributes
                        .iter()
                        .take(*at)
                        .any(|other| other.name == one.name)
                })
                .map(|(_, one)| one.name)
        } else {
            let mut names: Vec<_> = (self.attributes.iter())
                .map(|one| (one.name.local, one.name.namespace))
                .collect();
            names.sort_unstable();
            (names.iter().zip(names.iter().skip(1)))
                .find(|(one, other)| one == other)
                .map(|(&(local, namespace), _)| Name { namespace, local })
        };
        match twice {
            Some(name) => Err(ErrorKind::DuplicateAttribute(name.local.to_owned()).into()),
            None => Ok(()),
        }
    }
}

/// The name of an element (Namespaces in XML §6.2).
#[inline]
fn expanded<'x>(
    prefix: &'x str,
    local: &'x str,
    scope: &mut Scope<'x>,
) -> Result<Name<'x>, Refusal> {
    let namespace = if prefix.is_empty() {
        scope.default_namespace()
    } else {
        resolve(prefix, scope)?
    };
    Ok(Name { namespace, local })
}

fn resolve<'x>(prefix: &'x str, scope: &mut Scope<'x>) -> Result<&'x str, Refusal> {
    if prefix == "xmlns" {
        return Err(ErrorKind::Name.into());
    }
    scope
        .resolve(prefix)
        .ok_or_else(|| ErrorKind::UnboundPrefix(prefix.to_owned()).into())
}

/// The next `S Name Eq "value"`, and what follows it.
fn next<'x>(text: &'x str, limits: &Limits) -> Result<Option<(Written<'x>, &'x str)>, Refusal> {
    let rest = after_space(text);
    if rest.is_empty() {
        return Ok(None);
    }
    if rest.len() == text.len() {
        return Err(ErrorKind::Attribute("does not begin after white space").into());
    }
    let end = (rest.bytes())
        .position(|byte| byte == b'=' || is_space(byte))
        .unwrap_or(rest.len());
    if end > limits.name_bytes {
        return Err(ErrorKind::limit("bytes in one name", limits.name_bytes).into());
    }
    let (name, rest) = rest.split_at_checked(end).ok_or(ErrorKind::Name)?;
    let (prefix, local) = split_name(name).ok_or(ErrorKind::Name)?;
    let rest = after_space(rest)
        .strip_prefix('=')
        .ok_or(ErrorKind::Attribute("has no value"))?;
    let rest = after_space(rest);
    let (raw, rest) = match rest.as_bytes().first() {
        Some(b'"') => rest.get(1..).and_then(|rest| rest.split_once('"')),
        Some(b'\'') => rest.get(1..).and_then(|rest| rest.split_once('\'')),
        _ => return Err(ErrorKind::Attribute("has a value without quotes").into()),
    }
    .ok_or(ErrorKind::Attribute("has a value without an end"))?;
    if raw.len() > limits.attribute_bytes {
        return Err(ErrorKind::limit("bytes in one attribute", limits.attribute_bytes).into());
    }
    attribute::check(raw)?;
    Ok(Some((Written { prefix, local, raw }, rest)))
}

fn after_space(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\r', '\n'])
}
