//! `castile client`: who may call. Works beside a running server, which follows within 5 s.

use actix_web::rt::System;
use clap::{Args, Subcommand};

use super::{Error, output::say, storage::StorageSettings};
use crate::access::{
    Scope, Scopes,
    clients::{self, Listed, NewPassword},
};

#[derive(Debug, Subcommand)]
pub(super) enum ClientCommand {
    /// Adds a client and prints its password, once
    Add {
        #[command(flatten)]
        client: Name,
        /// What it may do; may be given several times [default: customers:read, customers:write and customers:sensitive]
        #[arg(long, value_name = "SCOPE", value_parser = scope, value_delimiter = ',')]
        scope: Vec<Scope>,
    },
    /// Lists the clients, their scopes and whether they are let in
    List {
        #[command(flatten)]
        storage: StorageSettings,
    },
    /// Turns a client away
    Disable(Name),
    /// Lets a disabled client in again
    Enable(Name),
    /// Gives a client a new password and prints it, once
    Rotate(Name),
}

#[derive(Debug, Args)]
pub(super) struct Name {
    /// The client's name
    name: String,
    #[command(flatten)]
    storage: StorageSettings,
}

pub(super) fn run(command: &ClientCommand) -> Result<(), Error> {
    System::new().block_on(obey(command))
}

async fn obey(command: &ClientCommand) -> Result<(), Error> {
    let storage = match command {
        ClientCommand::List { storage } => storage,
        ClientCommand::Add { client, .. }
        | ClientCommand::Disable(client)
        | ClientCommand::Enable(client)
        | ClientCommand::Rotate(client) => &client.storage,
    };
    let opened = storage.open_for_tool().await?;
    let store = &*opened.engine;
    match command {
        ClientCommand::Add { client, scope } => {
            let scopes = if scope.is_empty() {
                Scopes::usual()
            } else {
                scope.iter().copied().collect()
            };
            show(&clients::add(store, &client.name, scopes).await?);
        }
        ClientCommand::List { .. } => {
            for client in clients::list(store).await? {
                say(line(&client));
            }
        }
        ClientCommand::Disable(client) => {
            clients::disable(store, &client.name).await?;
            say(format!("{} is turned away", client.name));
        }
        ClientCommand::Enable(client) => {
            clients::enable(store, &client.name).await?;
            say(format!("{} is let in", client.name));
        }
        ClientCommand::Rotate(client) => show(&clients::rotate(store, &client.name).await?),
    }
    Ok(())
}

fn show(made: &NewPassword) {
    say(format!("client    {}", made.name));
    say(format!("password  {}", made.password.as_str()));
}

fn line(client: &Listed) -> String {
    let state = if client.enabled {
        "enabled"
    } else {
        "disabled"
    };
    format!("{}\t{state}\t{}", client.name, client.scopes)
}

fn scope(name: &str) -> Result<Scope, String> {
    Scope::parse(name).ok_or_else(|| {
        let known: Vec<_> = Scope::ALL.into_iter().map(Scope::name).collect();
        format!("the scopes are {}", known.join(", "))
    })
}
