//! The interface's calls: the queries that both engines run, each on one connection.

use super::{Postgres, Work, erase, feed, find, keys, lag, requests, write};
use crate::crypto::{Term, WrappedKeys};
use crate::store::pages::{self, PlaceRow, page, walk};
use crate::store::queries::{self, StoredRow};
use crate::store::schema::clients;
use crate::store::{
    Activity, Answer, Answered, Batch, Change, Client, Departed, Engine, Error, ExternalKey,
    FeedLag, Id, Lookup, Place, Query, Stored, Walk,
};
use async_trait::async_trait;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::{AsyncConnection, RunQueryDsl};
use futures_util::FutureExt;
use std::collections::HashMap;
use std::sync::Arc;

#[async_trait]
impl Engine for Postgres {
    async fn find(&self, id: Id) -> Result<Option<Stored>, Error> {
        self.on_connection(move |connection| {
            async move {
                let row = queries::find(id).get_result::<StoredRow>(connection).await;
                Ok(row.optional()?.map(Stored::from))
            }
            .boxed()
        })
        .await
    }

    async fn find_by_key(&self, key: &ExternalKey) -> Result<Option<Stored>, Error> {
        let key = key.clone();
        self.on_connection(move |connection| {
            async move {
                let row = queries::find_by_key(&key)
                    .get_result::<StoredRow>(connection)
                    .await;
                Ok(row.optional()?.map(Stored::from))
            }
            .boxed()
        })
        .await
    }

    async fn candidates(&self, query: Query) -> Result<Vec<Stored>, Error> {
        self.on_connection(move |connection| {
            async move {
                let rows: Work<'_, Vec<StoredRow>> =
                    page!(diesel::pg::Pg, &query, queries::stored(), |page| {
                        let once = connection;
                        RunQueryDsl::load(page, once).boxed()
                    });
                Ok(rows.await?.into_iter().map(Stored::from).collect())
            }
            .boxed()
        })
        .await
    }

    async fn places(&self, query: Query) -> Result<Vec<Place>, Error> {
        self.on_connection(move |connection| {
            async move {
                let rows: Work<'_, Vec<PlaceRow>> =
                    page!(diesel::pg::Pg, &query, pages::place(), |page| {
                        let once = connection;
                        RunQueryDsl::load(page, once).boxed()
                    });
                Ok(rows.await?.into_iter().map(Place::from).collect())
            }
            .boxed()
        })
        .await
    }

    async fn walk(&self, walk: Walk) -> Result<Vec<Stored>, Error> {
        self.on_connection(move |connection| {
            async move {
                let rows: Work<'_, Vec<StoredRow>> =
                    walk!(diesel::pg::Pg, &walk, queries::stored(), |page| {
                        let once = connection;
                        RunQueryDsl::load(page, once).boxed()
                    });
                Ok(rows.await?.into_iter().map(Stored::from).collect())
            }
            .boxed()
        })
        .await
    }

    async fn walk_places(&self, walk: Walk) -> Result<Vec<Place>, Error> {
        self.on_connection(move |connection| {
            async move {
                let rows: Work<'_, Vec<PlaceRow>> =
                    walk!(diesel::pg::Pg, &walk, pages::place(), |page| {
                        let once = connection;
                        RunQueryDsl::load(page, once).boxed()
                    });
                Ok(rows.await?.into_iter().map(Place::from).collect())
            }
            .boxed()
        })
        .await
    }

    async fn find_all(&self, lookups: Vec<Lookup>) -> Result<Vec<Option<Stored>>, Error> {
        self.on_connection(move |connection| {
            async move { find::all(connection, &lookups).await }.boxed()
        })
        .await
    }

    async fn write(&self, batch: Batch) -> Result<Answer, Error> {
        if batch.writes.is_empty() && batch.request.is_none() {
            return Ok(Answer::Now(Vec::new()));
        }
        let pool = Arc::clone(&self.pool);
        self.run(async move { write::write(&pool, &batch).await })
            .await
    }

    async fn answered(&self, client: &str, id: &str, now: i64) -> Result<Option<Answered>, Error> {
        let (client, id) = (client.to_owned(), id.to_owned());
        let row = self
            .on_connection(move |connection| {
                async move { requests::answered(connection, &client, &id, now).await }.boxed()
            })
            .await?;
        row.map(Answered::try_from).transpose()
    }

    async fn forget_requests(&self, now: i64, limit: u32) -> Result<usize, Error> {
        self.on_connection(move |connection| {
            async move { requests::forget(connection, now, limit).await }.boxed()
        })
        .await
    }

    /// The server's own logs are not ours to clean.
    async fn scrub(&self) -> Result<bool, Error> {
        Ok(true)
    }

    async fn departed(&self, ids: Vec<Id>) -> Result<Vec<Departed>, Error> {
        self.on_connection(move |connection| queries::departed(ids).load(connection).boxed())
            .await
    }

    async fn merged_into(&self, survivor: Id) -> Result<Vec<Departed>, Error> {
        self.on_connection(move |connection| {
            queries::merged_into(survivor).load(connection).boxed()
        })
        .await
    }

    async fn erased_holders(&self, tokens: Vec<Term>) -> Result<HashMap<Term, Id>, Error> {
        self.on_connection(move |connection| {
            async move { erase::holders(connection, tokens.iter()).await }.boxed()
        })
        .await
    }

    async fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>, Error> {
        self.on_connection(move |connection| {
            async move { feed::changes(connection, after, limit).await }.boxed()
        })
        .await
    }

    async fn newest_change(&self) -> Result<i64, Error> {
        self.on_connection(|connection| async move { feed::newest(connection).await }.boxed())
            .await
    }

    async fn feed_lag(&self) -> Result<Option<FeedLag>, Error> {
        self.on_connection(|connection| async move { lag::look(connection).await }.boxed())
            .await
            .map(Some)
    }

    async fn forget_changes(&self, before: i64, limit: u32) -> Result<u32, Error> {
        self.on_connection(move |connection| {
            async move { feed::forget(connection, before, limit).await }.boxed()
        })
        .await
    }

    async fn clients(&self) -> Result<Vec<Client>, Error> {
        self.on_connection(|connection| queries::all_clients().load(connection).boxed())
            .await
    }

    async fn client(&self, name: &str) -> Result<Option<Client>, Error> {
        let name = name.to_owned();
        self.on_connection(move |connection| {
            async move {
                queries::client(&name)
                    .get_result(connection)
                    .await
                    .optional()
            }
            .boxed()
        })
        .await
    }

    async fn insert_client(&self, client: Client) -> Result<bool, Error> {
        self.on_connection(move |connection| {
            async move {
                let added = diesel::insert_into(clients::table)
                    .values(&client)
                    .on_conflict_do_nothing()
                    .execute(connection)
                    .await?;
                Ok(added == 1)
            }
            .boxed()
        })
        .await
    }

    async fn update_client(&self, read: Client, client: Client) -> Result<bool, Error> {
        self.on_connection(move |connection| {
            async move {
                let as_read = queries::client_as_read(&read);
                let changed = diesel::update(as_read)
                    .set(&client)
                    .execute(connection)
                    .await?;
                Ok(changed == 1)
            }
            .boxed()
        })
        .await
    }

    async fn keys(&self) -> Result<WrappedKeys, Error> {
        self.on_connection(|connection| keys::all(connection).boxed())
            .await
    }

    async fn holds_data(&self) -> Result<bool, Error> {
        self.on_connection(|connection| {
            diesel::select(queries::holds_data())
                .get_result(connection)
                .boxed()
        })
        .await
    }

    async fn insert_first_keys(&self, first: WrappedKeys) -> Result<bool, Error> {
        self.on_connection(move |connection| {
            async move {
                let stored = connection
                    .transaction(async |connection| keys::insert_first(connection, &first).await)
                    .await;
                match stored {
                    Err(diesel::result::Error::RollbackTransaction) => Ok(false),
                    stored => stored.map(|()| true),
                }
            }
            .boxed()
        })
        .await
    }

    async fn ready(&self) -> Result<(), Error> {
        self.on_connection(|connection| {
            async move {
                diesel::select(queries::holds_data())
                    .get_result::<bool>(connection)
                    .await?;
                let writable = sql::<Bool>("current_setting('transaction_read_only') = 'off'");
                diesel::select(writable).get_result(connection).await
            }
            .boxed()
        })
        .await
        .and_then(|writable: bool| {
            let standby =
                || Error::Unreachable("it is a standby, which takes no writes".to_owned());
            writable.then_some(()).ok_or_else(standby)
        })
    }

    fn activity(&self) -> Activity {
        Activity::Pool(self.pool.activity())
    }
}
