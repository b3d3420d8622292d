//! Parts of content models that have no element of their own: choices, repeated groups, what may
//! stand in any order, wildcards. Which of them comes next is told by the name of
//! the next child alone (XSD part 1 §3.8.6, Unique Particle Attribution).

use super::{Decoder, ElementName, Occurs};
use crate::any::{AnyElement, Wildcard};
use crate::xml::{Error, Name};

/// A part of a content model, which stands in its owner's element.
pub trait Particle: Sized {
    /// The elements that it may begin with.
    const FIRST: &'static [&'static ElementName];
    /// The wildcards that it may begin with.
    const ANY: &'static [Wildcard] = &[];

    /// Whether an element of this name begins it.
    fn begins(name: Name<'_>) -> bool {
        Self::FIRST.iter().any(|first| first.is(name))
            || Self::ANY.iter().any(|any| any.allows(name))
    }

    /// Reads it; its first child, of this name, is next. `None`: a violation says why.
    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error>;
}

impl<P: Particle> Particle for Box<P> {
    const FIRST: &'static [&'static ElementName] = P::FIRST;
    const ANY: &'static [Wildcard] = P::ANY;

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(P::read(name, from)?.map(Self::new))
    }
}

impl<'x> Decoder<'_, 'x> {
    /// A part that must stand here; its absence is a violation `required`.
    pub fn group<P: Particle>(&mut self) -> Result<Option<P>, Error> {
        if let Some(name) = self.begins::<P>()? {
            return P::read(name, self);
        }
        let names: Vec<_> = P::FIRST.iter().map(|first| first.local).collect();
        self.demand_one(&names);
        Ok(None)
    }

    /// The violation that none of these elements stands here.
    pub(super) fn demand_one(&mut self, names: &[&str]) {
        let message = match names {
            [] => "An element is missing at the end.".to_owned(),
            [one] => format!("The element \"{one}\" is required."),
            several => format!("One of these is required: {}.", several.join(", ")),
        };
        self.violate("required", None, message);
    }

    /// A part that may stand here.
    pub fn optional_group<P: Particle>(&mut self) -> Result<Option<P>, Error> {
        match self.begins::<P>()? {
            Some(name) => P::read(name, self),
            None => Ok(None),
        }
    }

    /// A part that may stand several times.
    pub fn repeated_group<P: Particle>(&mut self, occurs: Occurs) -> Result<Vec<P>, Error> {
        let max = occurs.max.map_or(usize::MAX, |max| max as usize);
        let mut list = Vec::new();
        let mut count = 0;
        while count < max
            && let Some(name) = self.begins::<P>()?
        {
            count += 1;
            let outer = std::mem::replace(&mut self.repeating, count < max);
            let read = P::read(name, self)?;
            self.repeating = outer;
            list.extend(read);
        }
        self.demand(count, occurs.min);
        Ok(list)
    }

    fn demand(&mut self, count: usize, min: u32) {
        if count < min as usize {
            let message = format!("A part of it must stand at least {min} times.");
            self.violate("minOccurs", Some(min.to_string()), message);
        }
    }

    /// The name of the next child, if that begins this part.
    fn begins<P: Particle>(&mut self) -> Result<Option<Name<'x>>, Error> {
        match self.reader.peek()? {
            Some(name) if P::begins(name) => Ok(Some(name)),
            _ => {
                self.absent.extend(P::FIRST);
                Ok(None)
            }
        }
    }

    /// The number of the next child among these, each of which may stand once, in any order.
    /// `None`: none of them is next; those that must stand and did not are violations.
    pub fn unordered(
        &mut self,
        elements: &[(&'static ElementName, bool)],
        seen: &mut [bool],
    ) -> Result<Option<usize>, Error> {
        let next = self.reader.peek()?;
        let places = elements.iter().zip(seen.iter_mut());
        for (number, ((element, _), seen)) in places.enumerate() {
            if !*seen && next.is_some_and(|name| element.is(name)) {
                *seen = true;
                return Ok(Some(number));
            }
        }
        for ((element, required), seen) in elements.iter().zip(seen.iter()) {
            if !*seen {
                self.absent.push(element);
                if *required {
                    self.missing(element, "required", None);
                }
            }
        }
        Ok(None)
    }

    /// An element that a wildcard lets in and that must stand here.
    pub fn any(&mut self, wildcard: Wildcard) -> Result<Option<AnyElement>, Error> {
        let found = self.optional_any(wildcard)?;
        if found.is_none() {
            let message = "An element of any name is required at the end.".to_owned();
            self.violate("required", None, message);
        }
        Ok(found)
    }

    /// One that may stand here.
    pub fn optional_any(&mut self, wildcard: Wildcard) -> Result<Option<AnyElement>, Error> {
        match self.reader.peek()? {
            Some(name) if wildcard.allows(name) => {
                self.passed = self.absent.len();
                self.found = None;
                Ok(Some(AnyElement::captured(self.reader.capture()?)))
            }
            _ => Ok(None),
        }
    }

    /// Those that may stand here.
    pub fn repeated_any(
        &mut self,
        wildcard: Wildcard,
        occurs: Occurs,
    ) -> Result<Vec<AnyElement>, Error> {
        let max = occurs.max.map_or(usize::MAX, |max| max as usize);
        let mut list = Vec::new();
        while list.len() < max
            && let Some(element) = self.optional_any(wildcard)?
        {
            list.push(element);
        }
        self.demand(list.len(), occurs.min);
        Ok(list)
    }
}
