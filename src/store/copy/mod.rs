//! A whole database from the embedded engine into an empty one on a `PostgreSQL` server.
//!
//! Rows go as they are: sealed values stay sealed, data keys wrapped, versions and positions what
//! they were, and the same root key opens them there. A copy that was cut short goes on where it
//! stopped. In the end both sides are read once more and compared, and only then the target gets the
//! keys without which no server starts on it.

mod source;
mod tables;
mod target;
#[cfg(test)]
mod tests;
mod value;

use self::source::Source;
use self::tables::{CHANGES, CONTENT, KEYS, Table};
use self::target::Target;
use self::value::{Digest, Row, hex};
use super::open::lock;
use super::postgres::{Address, Postgres};
use super::{Error, Settings};
use crate::crypto::{Keyring, RootKey};
use std::path::Path;

/// What is told while a copy is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// How many rows there are, and how many of them an earlier attempt has copied.
    Begun {
        /// In all tables.
        rows: u64,
        /// In the target already.
        present: u64,
    },
    /// So many more rows of this table were copied.
    Copied(&'static str, u64),
    /// So many more rows of this table were compared.
    Compared(&'static str, u64),
}

/// A table that was copied, and is the same on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The table.
    pub table: &'static str,
    /// Its rows.
    pub rows: u64,
    /// SHA-256 over all of them in order of their key, in hexadecimal.
    pub digest: String,
}

/// Copies the database in the file `from` to `to`, or goes on with it. `settings` say where the root
/// key is, and which data directory must have no server meanwhile.
///
/// # Errors
///
/// [`Error::Locked`] while a server runs on the data directory, [`Error::Keys`] where the root key is
/// not the source's, [`Error::Outdated`] for an older program's source, [`Error::Copy`] for a target
/// that holds anything else, and for whatever is not the same on both sides in the end.
pub async fn copy(
    settings: &Settings,
    from: &Path,
    to: &Address,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<Vec<Verified>, Error> {
    let _lock = lock(&settings.data_dir)?;
    let mut source = Source::open(from)?;
    let given = settings.root_key.as_ref().map(|key| key.as_str());
    let (root, _) = RootKey::obtain(given, &settings.root_key_path(), true)?;
    Keyring::open(&root, &source.keys()?)?;
    let target = Target::connect(to).await?;
    let fingerprint = source.fingerprint()?;
    if !target.is_begun(&fingerprint).await? {
        Postgres::migrate(to).await?;
        target.begin(&fingerprint).await?;
    }
    let mut copying = Copying {
        source,
        target,
        progress,
    };
    let mut verified = copying.content().await?;
    verified.extend(copying.keys().await?);
    Ok(verified)
}

/// A table, and its columns as the source has them.
struct Layout {
    table: &'static Table,
    columns: Vec<String>,
}

impl Layout {
    /// The columns, as SQL.
    fn list(&self) -> String {
        let quoted = self.columns.iter().map(|name| format!("\"{name}\""));
        quoted.collect::<Vec<_>>().join(", ")
    }

    /// The query of the first rows, or those after a key, whose values stand for `marks`.
    fn batch(&self, after: bool, marks: &str) -> String {
        let Table { name, key, batch } = self.table;
        let (columns, key) = (self.list(), key.join(", "));
        let after = if after {
            format!(" WHERE ({key}) > ({marks})")
        } else {
            String::new()
        };
        format!("SELECT {columns} FROM {name}{after} ORDER BY {key} LIMIT {batch}")
    }

    /// A row's key.
    fn key(&self, row: &Row) -> Row {
        let named = self.columns.iter().zip(&row.0);
        let value = |part: &&str| {
            let mut named = named.clone();
            named.find_map(|(name, value)| (name == part).then(|| value.clone()))
        };
        let key = self.table.key.iter().filter_map(value);
        Row(key.collect())
    }
}

struct Copying<'a> {
    source: Source,
    target: Target,
    progress: &'a mut (dyn FnMut(Progress) + Send),
}

impl Copying<'_> {
    fn layout(&mut self, table: &'static Table) -> Result<Layout, Error> {
        let columns = self.source.columns(table)?;
        Ok(Layout { table, columns })
    }

    /// Copies what an earlier attempt has not, and compares everything.
    async fn content(&mut self) -> Result<Vec<Verified>, Error> {
        let mut layouts = Vec::with_capacity(CONTENT.len());
        let (mut rows, mut present) = (0, 0);
        for table in &CONTENT {
            let layout = self.layout(table)?;
            let (last, there) = self.target.last(&layout).await?;
            rows += self.source.count(table)?;
            present += there;
            layouts.push((layout, last));
        }
        (self.progress)(Progress::Begun { rows, present });
        for (layout, last) in &layouts {
            self.rows(layout, last.clone()).await?;
        }
        let mut verified = Vec::with_capacity(layouts.len());
        for (layout, _) in &layouts {
            // Without it the first searches there would be planned for empty tables.
            let analyze = format!("ANALYZE {}", layout.table.name);
            self.target.run(&analyze).await?;
            verified.push(self.compare(layout).await?);
        }
        Ok(verified)
    }

    async fn rows(&mut self, layout: &Layout, mut last: Option<Row>) -> Result<(), Error> {
        loop {
            let rows = self.source.batch(layout, last.as_ref())?;
            let Some(newest) = rows.last() else {
                return Ok(());
            };
            last = Some(layout.key(newest));
            self.target.write(layout, &rows).await?;
            (self.progress)(Progress::Copied(layout.table.name, rows.len() as u64));
        }
    }

    /// Reads both sides of a table from its beginning to its end.
    async fn compare(&mut self, layout: &Layout) -> Result<Verified, Error> {
        let table = layout.table.name;
        let mut digest = Digest::new();
        let mut last = None;
        loop {
            let here = self.source.batch(layout, last.as_ref())?;
            let there = self.target.batch(layout, last.as_ref()).await?;
            if here != there {
                return Err(Error::Copy(format!(
                    "{table} are not the same on both sides: the first {} rows are, but not all of \
                     the next {}. Empty the target, and begin anew",
                    digest.rows(),
                    here.len().max(there.len())
                )));
            }
            let Some(newest) = there.last() else { break };
            last = Some(layout.key(newest));
            digest.add(&there);
            (self.progress)(Progress::Compared(table, there.len() as u64));
        }
        let rows = digest.rows();
        let digest = hex(&digest.finish());
        Ok(Verified {
            table,
            rows,
            digest,
        })
    }

    /// Makes the copy a database that a server starts on, if nobody else has.
    async fn keys(mut self) -> Result<Vec<Verified>, Error> {
        let begin = format!(
            "BEGIN; UPDATE sequencer SET position = \
             (SELECT coalesce(max(position), 0) FROM {CHANGES})"
        );
        self.target.run(&begin).await?;
        let mut verified = Vec::with_capacity(KEYS.len());
        for table in &KEYS {
            let layout = self.layout(table)?;
            self.rows(&layout, None).await?;
            verified.push(self.compare(&layout).await?);
        }
        self.source.end()?;
        let end = "DROP TABLE copy_under_way; COMMIT";
        self.target.run(end).await?;
        Ok(verified)
    }
}
