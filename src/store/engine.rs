//! The interface that every engine implements.

use super::{
    Activity, Answer, Answered, Batch, Change, Client, Departed, Error, ExternalKey, FeedLag, Id,
    Lookup, Place, Query, Stored, Walk,
};
use crate::crypto::{Term, WrappedKeys};
use async_trait::async_trait;
use std::collections::HashMap;
use std::fmt::Debug;

/// A database of customers. Shared as `Arc<dyn Engine>`.
///
/// Whatever a method has answered is durable, and seen by every later call on any node.
#[async_trait]
pub trait Engine: Debug + Send + Sync {
    /// The customer's row and wrapped data key, deleted or not.
    async fn find(&self, id: Id) -> Result<Option<Stored>, Error>;

    /// The customer that holds this external key, deleted or not.
    async fn find_by_key(&self, key: &ExternalKey) -> Result<Option<Stored>, Error>;

    /// One page of the rows that may match, in order of id. Blind tokens are shortened, so that
    /// the caller opens each row and compares.
    async fn candidates(&self, query: Query) -> Result<Vec<Stored>, Error>;

    /// Where the rows of such a page stand.
    async fn places(&self, query: Query) -> Result<Vec<Place>, Error>;

    /// One page of rows in the order of another key.
    async fn walk(&self, walk: Walk) -> Result<Vec<Stored>, Error>;

    /// Where the rows of such a page stand.
    async fn walk_places(&self, walk: Walk) -> Result<Vec<Place>, Error>;

    /// Several customers, deleted or not, in the order asked for.
    async fn find_all(&self, lookups: Vec<Lookup>) -> Result<Vec<Option<Stored>>, Error>;

    /// Applies the writes of a batch in order, each whole or not at all, as its mode says, and
    /// tells what became of each. A write of a customer of whom an earlier write of the batch was
    /// refused is refused, too: it was planned on that one.
    ///
    /// A request that is kept runs once, whichever node it comes to however often: what it wrote
    /// and its outcome are one transaction.
    ///
    /// # Errors
    ///
    /// [`Error::Uncertain`] when the answer to a commit was lost: it may have been written. With
    /// every other error nothing was.
    async fn write(&self, batch: Batch) -> Result<Answer, Error>;

    /// The kept outcome of a request that has not expired by `now`.
    async fn answered(&self, client: &str, id: &str, now: i64) -> Result<Option<Answered>, Error>;

    /// Forgets some requests that expired by `now`, at most `limit`; how many those were.
    async fn forget_requests(&self, now: i64, limit: u32) -> Result<usize, Error>;

    /// Removes what the engine's log still holds of those who were erased; `false` when others are
    /// in the way, and it is to be tried again.
    async fn scrub(&self) -> Result<bool, Error>;

    /// What is known of those of these customers that are no more, in any order.
    async fn departed(&self, ids: Vec<Id>) -> Result<Vec<Departed>, Error>;

    /// The customers that were merged into this one.
    async fn merged_into(&self, survivor: Id) -> Result<Vec<Departed>, Error>;

    /// The erased customers that held the external keys of these tokens.
    async fn erased_holders(&self, tokens: Vec<Term>) -> Result<HashMap<Term, Id>, Error>;

    /// Changes after a position, in order, at most `limit`. Every change whose write was answered
    /// is among them or follows them.
    async fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>, Error>;

    /// The position of the newest change; 0 before the first.
    async fn newest_change(&self) -> Result<i64, Error>;

    /// The changes that wait for their place in the feed; `None` where each gets it as it is
    /// written.
    async fn feed_lag(&self) -> Result<Option<FeedLag>, Error>;

    /// Forgets changes from before `before` (milliseconds since 1970 UTC), at most `limit`, from
    /// the oldest on: those that stay follow one another without a gap. The newest always stays.
    /// The answer is how many were forgotten.
    async fn forget_changes(&self, before: i64, limit: u32) -> Result<u32, Error>;

    /// Every client, by name.
    async fn clients(&self) -> Result<Vec<Client>, Error>;

    /// One client.
    async fn client(&self, name: &str) -> Result<Option<Client>, Error>;

    /// Adds a client; `false` when the name is taken.
    async fn insert_client(&self, client: Client) -> Result<bool, Error>;

    /// Replaces the client `read` by `client`; `false` when there is none, or no longer as it was
    /// read.
    async fn update_client(&self, read: Client, client: Client) -> Result<bool, Error>;

    /// The wrapped keys of the keyring.
    async fn keys(&self) -> Result<WrappedKeys, Error>;

    /// Whether there are keys or customers, deleted or not: then a lost root key is missed, and no
    /// new one is made.
    async fn holds_data(&self) -> Result<bool, Error>;

    /// Stores the first keys; `false`, and nothing stored, when there is data already.
    async fn insert_first_keys(&self, keys: WrappedKeys) -> Result<bool, Error>;

    /// Whether a read and the way to the writer work at this moment.
    async fn ready(&self) -> Result<(), Error>;

    /// What the engine is doing at this moment, and has done so far.
    fn activity(&self) -> Activity;
}
