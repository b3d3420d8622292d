//! The feed of changes.

use super::Id;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Integer;
use diesel::{backend::Backend, prelude::*};

/// One change of one customer. It holds no payload: a reader of the feed reads the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = super::schema::changes, treat_none_as_default_value = false)]
pub struct Change {
    /// Its place in the feed: from 1, without gaps.
    pub position: i64,
    /// The customer.
    pub customer: Id,
    /// The version that the change made.
    pub version: i64,
    /// What was done.
    pub kind: ChangeKind,
    /// When, in milliseconds since 1970 UTC.
    pub at: i64,
    /// Whom the customer was merged into.
    pub survivor: Option<Id>,
}

/// What was done to a customer. The numbers are stored: one is never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Integer)]
#[repr(i32)]
pub enum ChangeKind {
    /// Created.
    Created = 1,
    /// Changed.
    Updated = 2,
    /// Deleted; it can be restored.
    Deleted = 3,
    /// Restored.
    Restored = 4,
    /// Merged into another customer, and deleted.
    Merged = 5,
    /// Erased: nothing of it is left.
    Erased = 6,
}

impl ChangeKind {
    /// As it is stored.
    pub(super) fn number(self) -> i32 {
        self as i32
    }
}

impl<DB: Backend> ToSql<Integer, DB> for ChangeKind
where
    i32: ToSql<Integer, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        match self {
            Self::Created => 1.to_sql(out),
            Self::Updated => 2.to_sql(out),
            Self::Deleted => 3.to_sql(out),
            Self::Restored => 4.to_sql(out),
            Self::Merged => 5.to_sql(out),
            Self::Erased => 6.to_sql(out),
        }
    }
}

impl<DB: Backend> FromSql<Integer, DB> for ChangeKind
where
    i32: FromSql<Integer, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        match i32::from_sql(bytes)? {
            1 => Ok(Self::Created),
            2 => Ok(Self::Updated),
            3 => Ok(Self::Deleted),
            4 => Ok(Self::Restored),
            5 => Ok(Self::Merged),
            6 => Ok(Self::Erased),
            other => Err(format!("unknown kind of change {other}").into()),
        }
    }
}
