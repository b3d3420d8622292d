//! The queries that bring a page of a search.
//!
//! They are put together from what is asked for, which diesel can only do for a named backend: the
//! macros do it for the engine's, `$backend`, and hand the query to `$load`.

use super::Place;
use super::schema::customers;
use diesel::dsl::auto_type;

/// Where a row stands in each order.
#[auto_type(no_type_alias)]
pub(super) fn place() -> _ {
    (customers::id, customers::updated_at, customers::sort_key)
}

/// What [`place`] is loaded as.
pub(super) type PlaceRow = (super::Id, i64, Option<String>);

impl From<PlaceRow> for Place {
    fn from((id, updated_at, sort_key): PlaceRow) -> Self {
        Self {
            id,
            updated_at,
            sort_key: sort_key.unwrap_or_default(),
        }
    }
}

/// The page of a [`Query`](super::Query), as these columns:
/// `SELECT ... WHERE ... ORDER BY id LIMIT n`.
macro_rules! page {
    ($backend:ty, $query:expr, $columns:expr, $load:expr) => {{
        use $crate::store::schema::{customers, terms};
        let query: &$crate::store::Query = $query;
        let filter = &query.filter;
        macro_rules! narrow {
            ($page:ident, $id:expr) => {
                if let Some(status) = &filter.status {
                    $page = $page.filter(customers::status.eq(status));
                }
                if let Some(kind) = &filter.kind {
                    $page = $page.filter(customers::kind.eq(kind));
                }
                if let Some(name) = &filter.legal_name {
                    $page = $page.filter(customers::legal_name_key.eq(name));
                }
                $page = $page
                    .filter(customers::deleted_at.is_null())
                    .limit(i64::from(query.limit));
                match (query.after, query.descending) {
                    (Some(after), false) => $page = $page.filter($id.gt(after)),
                    (Some(after), true) => $page = $page.filter($id.lt(after)),
                    (None, _) => {}
                }
                $page = if query.descending {
                    $page.order($id.desc())
                } else {
                    $page.order($id.asc())
                };
            };
        }
        if let Some((first, others)) = filter.terms.split_first() {
            // The token's entries are walked in their own order, which is the page's.
            let mut page = terms::table
                .inner_join(customers::table.on(customers::id.eq(terms::customer)))
                .filter(terms::field.eq(i32::from(first.field)))
                .filter(terms::index_version.eq(i32::from(first.version)))
                .filter(terms::token.eq(first.token))
                .select($columns)
                .into_boxed::<$backend>();
            for term in others {
                let other = diesel::alias!(terms as other);
                page = page.filter(diesel::dsl::exists(
                    other
                        .filter(other.field(terms::field).eq(i32::from(term.field)))
                        .filter(
                            other
                                .field(terms::index_version)
                                .eq(i32::from(term.version)),
                        )
                        .filter(other.field(terms::token).eq(term.token))
                        .filter(other.field(terms::customer).eq(customers::id)),
                ));
            }
            narrow!(page, terms::customer);
            $load(page)
        } else {
            let mut page = customers::table.select($columns).into_boxed::<$backend>();
            narrow!(page, customers::id);
            $load(page)
        }
    }};
}

/// The page of a [`Walk`](super::Walk), as these columns:
/// `SELECT ... WHERE key >= ... AND key < ... ORDER BY key, id LIMIT n`.
macro_rules! walk {
    ($backend:ty, $walk:expr, $columns:expr, $load:expr) => {{
        use diesel::sql_types::{BigInt, Text};
        use $crate::store::Span;
        use $crate::store::schema::customers;
        let walk: &$crate::store::Walk = $walk;
        macro_rules! along {
            ($span:expr, $key:expr, $kind:ty, $text:literal) => {{
                let span = $span;
                let mut page = customers::table
                    .select($columns)
                    .filter(customers::deleted_at.is_null())
                    .limit(i64::from(walk.limit))
                    .into_boxed::<$backend>();
                // A place in the middle is a pair, which both engines seek in the index; a second
                // bound on the same side would only mislead them.
                let (from, until) = match (&span.after, walk.descending) {
                    (Some((key, id)), false) => {
                        page = page.filter(beyond!($text, ">", $kind, key, id));
                        (None, Some(&span.until))
                    }
                    (Some((key, id)), true) => {
                        page = page.filter(beyond!($text, "<", $kind, key, id));
                        (Some(&span.from), None)
                    }
                    (None, _) => (Some(&span.from), Some(&span.until)),
                };
                if let Some(from) = from {
                    page = page.filter($key.ge(from));
                }
                if let Some(until) = until {
                    page = page.filter($key.lt(until));
                }
                page = if walk.descending {
                    page.order(($key.desc(), customers::id.desc()))
                } else {
                    page.order(($key.asc(), customers::id.asc()))
                };
                $load(page)
            }};
        }
        macro_rules! beyond {
            ($text:literal, $sign:literal, $kind:ty, $place:expr, $id:expr) => {
                diesel::dsl::sql::<diesel::sql_types::Bool>(concat!(
                    "(customers.",
                    $text,
                    ", customers.id) ",
                    $sign,
                    " ("
                ))
                .bind::<$kind, _>($place)
                .sql(", ")
                .bind::<diesel::sql_types::Binary, _>(*$id)
                .sql(")")
            };
        }
        match &walk.span {
            Span::Updates(span) => along!(span, customers::updated_at, BigInt, "updated_at"),
            Span::SortNames(span) => along!(span, customers::sort_key, Text, "sort_key"),
            Span::LegalNames(span) => {
                along!(span, customers::legal_name_key, Text, "legal_name_key")
            }
        }
    }};
}

pub(super) use {page, walk};
