//! What an administrator does with clients, and the first one.

use std::time::{SystemTime, UNIX_EPOCH};

use zeroize::Zeroizing;

use super::basic::{Credentials, is_name};
use super::password::{ITERATIONS, Verifier, generate};
use super::{Error, Scopes};
use crate::store::{Client, Engine};

/// The name of the first client, if nothing else is said.
const FIRST: &str = "admin";

/// A password that has just been made; it is shown once and kept nowhere. No `Debug`.
#[expect(missing_debug_implementations, reason = "it holds a password")]
pub struct NewPassword {
    /// The client.
    pub name: String,
    /// 43 characters of base64url.
    pub password: Zeroizing<String>,
}

/// What became of the first client at a start.
#[expect(missing_debug_implementations, reason = "it may hold a password")]
pub enum FirstClient {
    /// There were clients already; nothing was done.
    Present,
    /// `CASTILE_BOOTSTRAP_CLIENT` was added; its name.
    Given(String),
    /// One was made. Its password is to be printed, once.
    Made(NewPassword),
}

/// A client as it may be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The name that it signs in with.
    pub name: String,
    /// Its scopes, with spaces between them.
    pub scopes: String,
    /// Whether it is let in.
    pub enabled: bool,
    /// Milliseconds since 1970 UTC.
    pub created_at: i64,
    /// When its password or state last changed, in milliseconds since 1970 UTC.
    pub updated_at: i64,
}

/// Adds a client, with a password made for it.
pub async fn add(store: &dyn Engine, name: &str, scopes: Scopes) -> Result<NewPassword, Error> {
    let password = generate()?;
    insert(store, name, &password, scopes).await?;
    Ok(NewPassword {
        name: name.to_owned(),
        password,
    })
}

/// Every client, by name.
pub async fn list(store: &dyn Engine) -> Result<Vec<Listed>, Error> {
    let rows = store.clients().await?.into_iter();
    Ok(rows
        .map(|row| Listed {
            name: row.name,
            scopes: row.scopes,
            enabled: row.enabled != 0,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
        .collect())
}

/// Turns a client away from now on; running servers follow within 5 s.
pub async fn disable(store: &dyn Engine, name: &str) -> Result<(), Error> {
    change(store, name, |row| row.enabled = 0).await
}

/// Lets a disabled client in again.
pub async fn enable(store: &dyn Engine, name: &str) -> Result<(), Error> {
    change(store, name, |row| row.enabled = 1).await
}

/// Gives a client a new password; running servers refuse the old one within 5 s.
pub async fn rotate(store: &dyn Engine, name: &str) -> Result<NewPassword, Error> {
    let password = generate()?;
    let credential = hash(&password)?;
    change(store, name, |row| row.credential.clone_from(&credential)).await?;
    Ok(NewPassword {
        name: name.to_owned(),
        password,
    })
}

/// Sees to it that there is a client: where there is none, the one that `given` (the value of
/// `CASTILE_BOOTSTRAP_CLIENT`, `name:password`) describes, else one named `admin`. It holds every
/// scope.
pub async fn bootstrap(store: &dyn Engine, given: Option<&str>) -> Result<FirstClient, Error> {
    if !store.clients().await?.is_empty() {
        return Ok(FirstClient::Present);
    }
    let made = match given {
        None => add(store, FIRST, Scopes::all())
            .await
            .map(FirstClient::Made),
        Some(given) => {
            let given = Credentials::from_pair(given).ok_or(Error::Bootstrap)?;
            let added = insert(store, &given.name, &given.password, Scopes::all()).await;
            added.map(|()| FirstClient::Given(given.name))
        }
    };
    match made {
        // Another node of the same start was faster.
        Err(Error::Taken(_)) => Ok(FirstClient::Present),
        made => made,
    }
}

async fn insert(
    store: &dyn Engine,
    name: &str,
    password: &str,
    scopes: Scopes,
) -> Result<(), Error> {
    if !is_name(name) {
        return Err(Error::Name(name.to_owned()));
    }
    let now = milliseconds();
    let row = Client {
        name: name.to_owned(),
        credential: hash(password)?,
        scopes: scopes.to_string(),
        enabled: 1,
        created_at: now,
        updated_at: now,
    };
    if store.insert_client(row).await? {
        Ok(())
    } else {
        Err(Error::Taken(name.to_owned()))
    }
}

async fn change(
    store: &dyn Engine,
    name: &str,
    edit: impl Fn(&mut Client) + Send,
) -> Result<(), Error> {
    loop {
        let unknown = || Error::Unknown(name.to_owned());
        let read = store.client(name).await?.ok_or_else(unknown)?;
        let mut row = read.clone();
        edit(&mut row);
        row.updated_at = milliseconds();
        // Else somebody has changed it meanwhile: a rotation must not let in again whom another
        // command has just turned away.
        if store.update_client(read, row).await? {
            return Ok(());
        }
    }
}

/// On the command line and at a first start, where nobody waits beside.
fn hash(password: &str) -> Result<String, Error> {
    Ok(Verifier::of(password, ITERATIONS)?.to_string())
}

fn milliseconds() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    })
}
