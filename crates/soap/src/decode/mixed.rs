//! Mixed content: texts, and elements in the order that the schema has for them.

use super::{Decoder, ElementName, Occurs, Particle};
use crate::any::Wildcard;
use crate::xml::{Error, Name};

/// A particle among texts.
pub trait Mixed: Particle {
    /// Which elements stand in which order.
    const ORDER: Place;

    /// A text as one of its alternatives.
    fn text(text: String) -> Self;
}

/// A place in a content model: what stands there, how often at least, and how often at most (`None`
/// for unbounded).
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// An element.
    Element(&'static ElementName, u32, Option<u32>),
    /// One of these elements.
    OneOf(&'static [&'static ElementName], u32, Option<u32>),
    /// An element that a wildcard lets in.
    Any(Wildcard, u32, Option<u32>),
    /// These, one behind the other.
    Sequence(&'static [Place], u32, Option<u32>),
    /// One of these.
    Choice(&'static [Place], u32, Option<u32>),
    /// These, in any order.
    All(&'static [Place], u32, Option<u32>),
}

impl Place {
    fn occurs(&self) -> Occurs {
        match *self {
            Self::Element(_, min, max)
            | Self::OneOf(_, min, max)
            | Self::Any(_, min, max)
            | Self::Sequence(_, min, max)
            | Self::Choice(_, min, max)
            | Self::All(_, min, max) => Occurs::new(min, max),
        }
    }

    /// Whether an element of this name begins it.
    fn begins(&self, name: Name<'_>) -> bool {
        match *self {
            Self::Element(element, ..) => element.is(name),
            Self::OneOf(elements, ..) => elements.iter().any(|element| element.is(name)),
            Self::Any(wildcard, ..) => wildcard.allows(name),
            Self::Choice(places, ..) | Self::All(places, ..) => {
                places.iter().any(|place| place.begins(name))
            }
            Self::Sequence(places, ..) => first(places).any(|place| place.begins(name)),
        }
    }

    /// Whether nothing need stand in it.
    fn is_emptiable(&self) -> bool {
        let within = match *self {
            Self::Element(..) | Self::OneOf(..) | Self::Any(..) => false,
            Self::Choice(places, ..) => places.iter().any(Self::is_emptiable),
            Self::Sequence(places, ..) | Self::All(places, ..) => {
                places.iter().all(Self::is_emptiable)
            }
        };
        within || self.occurs().min == 0
    }

    /// The elements that it may begin with.
    fn beginnings(&self, to: &mut Vec<&'static ElementName>) {
        match *self {
            Self::Element(element, ..) => to.push(element),
            Self::OneOf(elements, ..) => to.extend(elements),
            Self::Any(..) => {}
            Self::Choice(places, ..) | Self::All(places, ..) => {
                for place in places {
                    place.beginnings(to);
                }
            }
            Self::Sequence(places, ..) => first(places).for_each(|place| place.beginnings(to)),
        }
    }
}

/// The places that a sequence may begin in: up to the first where something must stand.
fn first(places: &'static [Place]) -> impl Iterator<Item = &'static Place> {
    let before = places
        .iter()
        .take_while(|place| place.is_emptiable())
        .count();
    places.iter().take(before + 1)
}

impl Decoder<'_, '_> {
    /// Texts and elements up to the end of the entered element, or to one that is out of place.
    pub fn mixed<P: Mixed>(&mut self) -> Result<Vec<P>, Error> {
        let mut list = Vec::new();
        self.text_before(&mut list)?;
        self.stand(&P::ORDER, &mut list)?;
        Ok(list)
    }

    fn text_before<P: Mixed>(&mut self, list: &mut Vec<P>) -> Result<(), Error> {
        let text = self.reader.leading_text()?;
        if !text.is_empty() {
            list.push(P::text(text));
        }
        Ok(())
    }

    /// What stands in a place, as often as it may.
    fn stand<P: Mixed>(&mut self, place: &Place, list: &mut Vec<P>) -> Result<(), Error> {
        let occurs = place.occurs();
        let mut count = 0;
        while occurs.max.is_none_or(|max| count < max)
            && let Some(name) = self.reader.peek()?
            && place.begins(name)
        {
            count += 1;
            self.stand_once(place, name, list)?;
        }
        if occurs.max == Some(count) {
            return Ok(());
        }
        let known = self.absent.len();
        place.beginnings(&mut self.absent);
        if count < occurs.min && !place.is_emptiable() {
            let names = self.absent.get(known..).unwrap_or_default();
            let names: Vec<_> = names.iter().map(|name| name.local).collect();
            self.demand_one(&names);
        }
        Ok(())
    }

    fn stand_once<P: Mixed>(
        &mut self,
        place: &Place,
        name: Name<'_>,
        list: &mut Vec<P>,
    ) -> Result<(), Error> {
        match *place {
            Place::Element(..) | Place::OneOf(..) | Place::Any(..) => {
                list.extend(P::read(name, self)?);
                self.text_before(list)
            }
            Place::Sequence(places, ..) => places.iter().try_for_each(|one| self.stand(one, list)),
            Place::Choice(places, ..) => match places.iter().find(|one| one.begins(name)) {
                Some(one) => self.stand(one, list),
                None => Ok(()),
            },
            Place::All(places, ..) => self.stand_in_any_order(places, list),
        }
    }

    fn stand_in_any_order<P: Mixed>(
        &mut self,
        places: &[Place],
        list: &mut Vec<P>,
    ) -> Result<(), Error> {
        let mut left: Vec<&Place> = places.iter().collect();
        while let Some(name) = self.reader.peek()?
            && let Some(next) = left.iter().position(|place| place.begins(name))
        {
            self.stand(left.remove(next), list)?;
        }
        // What has not come is missing where it must stand.
        left.into_iter()
            .try_for_each(|place| self.stand(place, list))
    }
}
