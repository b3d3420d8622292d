//! A copy of the database in another file, made while it is served.
//!
//! `VACUUM INTO` reads one snapshot: every commit before it is in the copy, none after it, and
//! writers go on (the log grows until it is done). The copy is written anew, so that no page of it
//! holds what was deleted. `SQLite`'s own backup calls would begin again with each write of another
//! process, or copy those pages, too.

use super::connection;
use crate::store::Error;
use crate::store::schema::customers;
use diesel::prelude::*;
use diesel::sql_types::Text;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// What a backup holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Customers, deleted ones among them.
    pub customers: i64,
    /// The file's length.
    pub bytes: u64,
}

/// Copies the database in the file `source`, whatever its tables' version is, into the new file
/// `target`, readable by its owner alone. The file is there whole, checked and on the disk, or not
/// at all. It needs no root key, and holds none.
///
/// # Errors
///
/// [`Error::Directory`] when there is a `target` already, or another backup is making one.
pub fn backup(source: &Path, target: &Path) -> Result<Backup, Error> {
    if is_there(target) {
        return Err(taken(target));
    }
    let unfinished = Unfinished::create(target)?;
    let mut connection = connection::plain(source)?;
    diesel::sql_query("VACUUM INTO ?")
        .bind::<Text, _>(connection::name(&unfinished.0)?)
        .execute(&mut connection)?;
    drop(connection);
    let customers = inspect(&unfinished.0)?;
    let bytes = unfinished.finish(target)?;
    Ok(Backup { customers, bytes })
}

/// Reads the copy through, and counts its customers.
fn inspect(copy: &Path) -> Result<i64, Error> {
    #[derive(QueryableByName)]
    struct Finding {
        #[diesel(sql_type = Text)]
        quick_check: String,
    }
    let mut connection = connection::plain(copy)?;
    let check = diesel::sql_query("PRAGMA quick_check(1)");
    let finding: Finding = check.get_result(&mut connection)?;
    if finding.quick_check != "ok" {
        return Err(Error::Storage(finding.quick_check.into()));
    }
    Ok(customers::table.count().get_result(&mut connection)?)
}

/// The file while it is being made; it goes unless it is finished.
struct Unfinished(PathBuf);

impl Unfinished {
    /// Makes the file, empty: `SQLite` fills it and leaves its mode as it is.
    fn create(target: &Path) -> Result<Self, Error> {
        let path = target.with_added_extension("part");
        let made = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path);
        match made {
            Ok(_) => Ok(Self(path)),
            Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {
                let text = "it is there already: another backup is under way, or one was cut \
                            short; remove it then";
                Err(failed(&path, io::Error::new(cause.kind(), text)))
            }
            Err(cause) => Err(failed(&path, cause)),
        }
    }

    /// Gives the file its name once it is on the disk; its length.
    fn finish(self, target: &Path) -> Result<u64, Error> {
        let file = File::open(&self.0).map_err(|cause| failed(&self.0, cause))?;
        file.sync_all().map_err(|cause| failed(&self.0, cause))?;
        let bytes = file.metadata().map_err(|cause| failed(&self.0, cause))?;
        // A link, unlike a renaming, never replaces a file; not every file system has links.
        match std::fs::hard_link(&self.0, target) {
            Ok(()) => {}
            Err(cause) if cause.kind() == ErrorKind::AlreadyExists => return Err(taken(target)),
            Err(_) if is_there(target) => return Err(taken(target)),
            Err(_) => std::fs::rename(&self.0, target).map_err(|cause| failed(target, cause))?,
        }
        drop(self);
        sync_directory(target).map_err(|cause| failed(target, cause))?;
        Ok(bytes.len())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
        let mut journal = self.0.clone().into_os_string();
        journal.push("-journal");
        let _ = std::fs::remove_file(journal);
    }
}

fn is_there(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok()
}

/// A file's name is durable only with its directory.
fn sync_directory(file: &Path) -> io::Result<()> {
    let directory = match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    File::open(directory)?.sync_all()
}

fn taken(target: &Path) -> Error {
    let text = "it is there already, and a backup replaces no file";
    failed(target, io::Error::new(ErrorKind::AlreadyExists, text))
}

fn failed(path: &Path, cause: io::Error) -> Error {
    Error::Directory {
        path: path.to_owned(),
        cause,
    }
}
