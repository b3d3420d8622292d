//! The rows that a search looks through, in the order that was asked for.
//!
//! What leads to those that may be sought is an index, and an index has one order. Where it is the one
//! that was asked for, its rows are looked through a page at a time. Where it is not, and they are
//! few, the places of all are put in order; where they are many, the rows of the order that was asked
//! for are looked through, and most that may be sought are met soon.

use super::criteria::{self, Lead};
use crate::contract::{SearchCriteria, SearchSort, SortKey};
use crate::crypto::Keyring;
use crate::store::{Between, Engine, Error, Filter, Id, Lookup, Place, Query, Span, Stored, Walk};
use std::cmp::Ordering;

/// The most customers that are put in order, or that may match blind tokens.
pub(super) const CANDIDATES: u32 = 10_000;

/// The order of a search's results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) by: SortKey,
    pub(super) descending: bool,
}

impl Order {
    pub(super) fn of(criteria: &SearchCriteria, sort: Option<&SearchSort>) -> Self {
        let usual = match criteria.changed_since {
            Some(_) => SortKey::UpdatedAt,
            None => SortKey::CreatedAt,
        };
        Self {
            by: sort.map_or(usual, |sort| sort.by),
            descending: sort.and_then(|sort| sort.descending).unwrap_or(false),
        }
    }

    fn compare(self, one: &Place, other: &Place) -> Ordering {
        let key = match self.by {
            SortKey::CreatedAt => Ordering::Equal,
            SortKey::UpdatedAt => one.updated_at.cmp(&other.updated_at),
            SortKey::SortName => one.sort_key.cmp(&other.sort_key),
        };
        let order = key.then(one.id.cmp(&other.id));
        if self.descending {
            order.reverse()
        } else {
            order
        }
    }
}

/// Where a page begins.
#[derive(Clone, Debug)]
pub(super) struct Start {
    /// After this place.
    pub(super) place: Place,
    /// Whether the pages before were found in the order's own index.
    pub(super) walks: bool,
}

/// Rows still to be looked through.
pub(super) struct Rows<'a> {
    store: &'a dyn Engine,
    way: Way,
    /// Those that are counted before the second page: more than [`CANDIDATES`] are too many.
    counted: Option<Filter>,
}

enum Way {
    Ids(Query),
    Index(Walk),
    Sorted(std::vec::IntoIter<Place>),
}

/// Why there are none to look through.
#[derive(Debug)]
pub(super) enum Refused {
    /// Too many may match.
    TooMany,
    Failed(Error),
}

impl From<Error> for Refused {
    fn from(cause: Error) -> Self {
        Self::Failed(cause)
    }
}

impl<'a> Rows<'a> {
    /// The rows of a search from this place on.
    pub(super) async fn begin(
        store: &'a dyn Engine,
        keyring: &Keyring,
        criteria: &SearchCriteria,
        order: Order,
        start: Option<&Start>,
    ) -> Result<Self, Refused> {
        let place = start.map(|start| &start.place);
        let rows = |way| Self {
            store,
            way,
            counted: None,
        };
        let lead = criteria::lead(criteria, keyring).map_err(Error::from)?;
        let way = match (lead, order.by) {
            (Lead::Nobody, _) => Way::Sorted(Vec::new().into_iter()),
            (Lead::One(lookup), _) => one(store, lookup).await?,
            (Lead::Filter(filter), SortKey::CreatedAt) => {
                let counted = place.is_none() && criteria::is_protected(criteria);
                let counted = counted.then(|| filter.clone());
                return Ok(Self {
                    store,
                    way: ids(filter, order, place),
                    counted,
                });
            }
            (Lead::Span(Span::Updates(_)), SortKey::UpdatedAt)
            | (Lead::Span(Span::SortNames(_)), SortKey::SortName) => along(criteria, order, place),
            _ if start.is_some_and(|start| start.walks) => along(criteria, order, place),
            (lead, _) => match gather(store, lead).await? {
                Some(places) => sorted(places, order, place),
                None if criteria::is_protected(criteria) => return Err(Refused::TooMany),
                None => along(criteria, order, place),
            },
        };
        Ok(rows(way))
    }

    /// Whether they are found in the order's own index.
    pub(super) fn walks(&self) -> bool {
        matches!(self.way, Way::Ids(_) | Way::Index(_))
    }

    /// The next of them, and whether these were the last.
    pub(super) async fn next(
        &mut self,
        limit: u32,
    ) -> Result<(Vec<(Place, Stored)>, bool), Refused> {
        let rows = match &mut self.way {
            Way::Ids(query) => {
                query.limit = limit;
                let rows = self.store.candidates(query.clone()).await?;
                query.after = rows.last().map(|stored| stored.row.id);
                rows
            }
            Way::Index(walk) => {
                walk.limit = limit;
                let rows = self.store.walk(walk.clone()).await?;
                if let Some(last) = rows.last() {
                    place_after(&mut walk.span, &place(last));
                }
                rows
            }
            Way::Sorted(places) => {
                let places: Vec<Place> = places.take(limit as usize).collect();
                let exhausted = places.len() < limit as usize;
                let ids = places.iter().map(|place| Lookup::Id(place.id)).collect();
                let rows = self.store.find_all(ids).await?;
                let rows = places.into_iter().zip(rows);
                let rows = rows.filter_map(|(place, row)| row.map(|row| (place, row)));
                return Ok((rows.collect(), exhausted));
            }
        };
        let exhausted = rows.len() < limit as usize;
        if let Some(filter) = self.counted.take()
            && !exhausted
            && gather(self.store, Lead::Filter(filter)).await?.is_none()
        {
            return Err(Refused::TooMany);
        }
        let rows = rows.into_iter().map(|row| (place(&row), row));
        Ok((rows.collect(), exhausted))
    }
}

/// The places of all to whom this leads; `None` if they are too many.
async fn gather(store: &dyn Engine, lead: Lead) -> Result<Option<Vec<Place>>, Error> {
    let limit = CANDIDATES + 1;
    let places = match lead {
        Lead::Filter(filter) => {
            let query = Query {
                filter,
                limit,
                ..Query::default()
            };
            store.places(query).await?
        }
        Lead::Span(span) => {
            let walk = Walk {
                span,
                descending: false,
                limit,
            };
            store.walk_places(walk).await?
        }
        Lead::Nobody | Lead::One(_) => Vec::new(),
    };
    Ok((places.len() < limit as usize).then_some(places))
}

async fn one(store: &dyn Engine, lookup: Lookup) -> Result<Way, Error> {
    let found = store.find_all(vec![lookup]).await?;
    let places: Vec<Place> = found.iter().flatten().map(place).collect();
    Ok(Way::Sorted(places.into_iter()))
}

fn sorted(mut places: Vec<Place>, order: Order, start: Option<&Place>) -> Way {
    places.retain(|place| start.is_none_or(|start| order.compare(place, start).is_gt()));
    places.sort_unstable_by(|one, other| order.compare(one, other));
    Way::Sorted(places.into_iter())
}

/// The rows of the order's own index.
fn along(criteria: &SearchCriteria, order: Order, start: Option<&Place>) -> Way {
    let mut span = match order.by {
        SortKey::CreatedAt => return ids(criteria::clear(criteria), order, start),
        SortKey::UpdatedAt => Span::Updates(criteria::updates(criteria)),
        SortKey::SortName => Span::SortNames(criteria::sort_names(criteria)),
    };
    if let Some(start) = start {
        place_after(&mut span, start);
    }
    Way::Index(Walk {
        span,
        descending: order.descending,
        limit: 0,
    })
}

fn ids(filter: Filter, order: Order, start: Option<&Place>) -> Way {
    Way::Ids(Query {
        filter,
        descending: order.descending,
        after: start.map(|start| start.id),
        limit: 0,
    })
}

fn place(stored: &Stored) -> Place {
    let row = &stored.row;
    Place {
        id: row.id,
        updated_at: row.updated_at,
        sort_key: row.sort_key.clone().unwrap_or_default(),
    }
}

fn place_after(span: &mut Span, place: &Place) {
    fn set<K>(between: &mut Between<K>, key: K, id: Id) {
        between.after = Some((key, id));
    }
    match span {
        Span::Updates(between) => set(between, place.updated_at, place.id),
        Span::SortNames(between) => set(between, place.sort_key.clone(), place.id),
        // Nothing is sorted by it.
        Span::LegalNames(_) => {}
    }
}
