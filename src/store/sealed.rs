//! The column of sealed values.
//!
//! All protected values of a customer stand in one column, one after another, numbers big-endian:
//!
//! ```text
//! field 2 | entry 2 | length 4 | sealed value, `length` bytes
//! ```
//!
//! `field` is the contract's number; `entry` the place in a list, from 0, and 0 for a single
//! value; the sealed value is one of [`crate::crypto`]'s, which is bound to both. A field without
//! a value is absent.

use super::{Error, Id};
use crate::crypto::{DataKey, Nonces};
use castile_soap::describe::FieldDescription;
use castile_soap::sensitive::Sensitive;
use std::fmt::{Display, Write};
use std::str::FromStr;
use zeroize::{Zeroize, Zeroizing};

/// Bytes before each sealed value.
const HEAD: usize = 8;

/// Fills the column.
pub(super) struct Sealer<'k> {
    key: &'k DataKey,
    nonces: &'k mut Nonces,
    column: Vec<u8>,
    /// Holds one value's lexical form at a time.
    text: Zeroizing<String>,
}

impl<'k> Sealer<'k> {
    pub(super) fn new(key: &'k DataKey, nonces: &'k mut Nonces) -> Self {
        Self {
            key,
            nonces,
            column: Vec::with_capacity(2048),
            text: Zeroizing::new(String::new()),
        }
    }

    /// Seals a text, if there is one.
    pub(super) fn text(
        &mut self,
        field: &FieldDescription,
        entry: u16,
        value: Option<&Sensitive<String>>,
    ) -> Result<(), Error> {
        match value {
            Some(value) => self.bytes(field, entry, value.expose().as_bytes()),
            None => Ok(()),
        }
    }

    /// Seals the lexical form of another value, if there is one.
    pub(super) fn lexical<T: Display + Zeroize>(
        &mut self,
        field: &FieldDescription,
        value: Option<&Sensitive<T>>,
    ) -> Result<(), Error> {
        let Some(value) = value else { return Ok(()) };
        let mut text = std::mem::take(&mut self.text);
        text.clear();
        // Writing to a String does not fail.
        let _ = write!(text, "{}", value.expose());
        let sealed = self.bytes(field, 0, text.as_bytes());
        self.text = text;
        sealed
    }

    fn bytes(&mut self, field: &FieldDescription, entry: u16, value: &[u8]) -> Result<(), Error> {
        self.column.extend_from_slice(&field.id.to_be_bytes());
        self.column.extend_from_slice(&entry.to_be_bytes());
        let start = self.column.len() + 4;
        self.column.extend_from_slice(&[0; 4]);
        self.key
            .seal(field.id, entry, value, self.nonces, &mut self.column)?;
        let length = u32::try_from(self.column.len() - start).unwrap_or(u32::MAX);
        if let Some(place) = self.column.get_mut(start - 4..start) {
            place.copy_from_slice(&length.to_be_bytes());
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.column
    }
}

/// Field, entry and sealed value.
type Value<'c> = (u16, u16, &'c [u8]);

/// Reads the column. Values are usually asked for in the order in which they stand.
pub(super) struct Opener<'c> {
    customer: Id,
    key: DataKey,
    /// Those that have not been taken.
    values: Vec<Option<Value<'c>>>,
    next: usize,
}

impl<'c> Opener<'c> {
    pub(super) fn new(customer: Id, key: DataKey, mut column: &'c [u8]) -> Result<Self, Error> {
        let mut values = Vec::with_capacity(24);
        while !column.is_empty() {
            let (value, rest) = split(column)
                .ok_or_else(|| damaged(customer, "its sealed column is cut short".to_owned()))?;
            values.push(Some(value));
            column = rest;
        }
        Ok(Self {
            customer,
            key,
            values,
            next: 0,
        })
    }

    /// Opens a text, if there is one.
    pub(super) fn text(
        &mut self,
        field: &FieldDescription,
        entry: u16,
    ) -> Result<Option<Sensitive<String>>, Error> {
        let Some(sealed) = self.take(field.id, entry) else {
            return Ok(None);
        };
        let opened = self.key.open_text(field.id, entry, sealed);
        let mut text = opened.map_err(|cause| damaged(self.customer, cause.to_string()))?;
        Ok(Some(Sensitive::new(std::mem::take(&mut *text))))
    }

    /// Opens another value from its lexical form, if there is one.
    pub(super) fn lexical<T: FromStr + Zeroize>(
        &mut self,
        field: &FieldDescription,
    ) -> Result<Option<Sensitive<T>>, Error> {
        let Some(text) = self.text(field, 0)? else {
            return Ok(None);
        };
        match text.expose().parse() {
            Ok(value) => Ok(Some(Sensitive::new(value))),
            Err(_) => Err(damaged(self.customer, unread(field.element.local))),
        }
    }

    /// Fails if a value is left over: it would be lost with the next write.
    pub(super) fn finish(self) -> Result<(), Error> {
        match self.values.into_iter().flatten().next() {
            None => Ok(()),
            Some((field, entry, _)) => {
                let what =
                    format!("it has a value of field {field}, entry {entry}, which is unknown");
                Err(damaged(self.customer, what))
            }
        }
    }

    fn take(&mut self, field: u16, entry: u16) -> Option<&'c [u8]> {
        let wanted = |value: &Option<Value<'_>>| matches!(value, Some((f, e, _)) if (*f, *e) == (field, entry));
        let ahead = self.values.get(self.next).is_some_and(wanted);
        let place = if ahead {
            self.next
        } else {
            self.values.iter().position(wanted)?
        };
        self.next = place + 1;
        let (_, _, sealed) = self.values.get_mut(place)?.take()?;
        Some(sealed)
    }
}

/// The first value of a column and what follows it.
fn split(column: &[u8]) -> Option<(Value<'_>, &[u8])> {
    let ([f0, f1, e0, e1, length @ ..], rest) = column.split_first_chunk::<HEAD>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (sealed, rest) = rest.split_at_checked(length)?;
    let field = u16::from_be_bytes([*f0, *f1]);
    let entry = u16::from_be_bytes([*e0, *e1]);
    Some(((field, entry, sealed), rest))
}

/// What to say of a value that is not as the contract has it.
pub(super) fn unread(field: &str) -> String {
    format!("its {field} does not read as the contract says")
}

pub(super) fn damaged(customer: Id, what: String) -> Error {
    Error::Damaged {
        customer: customer.to_string(),
        what,
    }
}
