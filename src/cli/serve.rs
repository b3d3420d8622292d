//! `castile serve`: opens the store, lets the first client in, answers until told to stop.

use std::{net::SocketAddr, sync::Arc};

use actix_web::rt::{self, System};

use super::{Error, environment, logging, output::say, settings::ServeSettings};
use crate::{
    access::{
        Gate,
        clients::{self, FirstClient},
    },
    crypto::RootKeySource,
    http::{Doors, SOAP11, Server},
    service::{Gateway, MessageLimits},
    store::{self, Opened, Purpose, Settings},
};

pub(super) fn run(settings: &ServeSettings) -> Result<(), Error> {
    let log = logging::start();
    let served = System::new().block_on(serve(settings));
    log.finish();
    served
}

async fn serve(settings: &ServeSettings) -> Result<(), Error> {
    let options = settings.http()?;
    let bootstrap = environment::variable(environment::BOOTSTRAP_CLIENT)?;
    let storage = settings.storage.store(settings.write_group)?;
    let opened = store::open(&storage, Purpose::Serve).await?;
    let first = clients::bootstrap(&*opened.engine, bootstrap.as_deref()).await?;
    // At once: whatever fails from here on, a password made here is made only once.
    introduce(&storage, &opened, &first);
    let doors = Doors {
        gate: Arc::new(Gate::new(Arc::clone(&opened.engine))?),
        gateway: Arc::new(Gateway::new(
            Arc::clone(&opened.engine),
            Arc::clone(&opened.keyring),
            MessageLimits {
                bytes: options.limits.body_bytes,
                time: options.limits.request_time,
            },
        )),
    };
    let public = options.public_url.as_ref().map(ToString::to_string);
    let server = Server::bind(options, &doors).map_err(|cause| Error::Server {
        what: format!("cannot listen on {}", settings.listen),
        cause,
    })?;
    for address in server.addresses() {
        let url = public.clone().unwrap_or_else(|| reachable(*address));
        say(format!(
            "castile {}: open {url}{SOAP11} in a browser",
            env!("CARGO_PKG_VERSION")
        ));
        say(format!("castile: listening on http://{address}"));
    }
    let gateway = Arc::clone(&doors.gateway);
    let retention = settings.change_retention;
    let upkeep = rt::spawn(async move { gateway.upkeep(retention).await });
    let ended = server.run().await;
    upkeep.abort();
    ended.map_err(|cause| Error::Server {
        what: "the server ended".to_owned(),
        cause,
    })?;
    log::info!("stopped");
    Ok(())
}

/// Says what a first start has made. A password made here stands nowhere else.
fn introduce(storage: &Settings, opened: &Opened, first: &FirstClient) {
    if opened.new {
        say("castile: the first start on this database");
        say(format!("  data directory  {}", storage.data_dir.display()));
        say(format!("  database        {}", storage.database()));
        say(match opened.root_key {
            RootKeySource::Environment => "  root key        from CASTILE_ROOT_KEY".to_owned(),
            RootKeySource::File => {
                format!("  root key        {}", storage.root_key_path().display())
            }
            RootKeySource::Created => format!(
                "  root key        {} (new; keep a copy elsewhere: without it nobody reads the data)",
                storage.root_key_path().display()
            ),
        });
    }
    match first {
        FirstClient::Present => {}
        FirstClient::Given(name) => {
            say(format!(
                "  first client    {name} (from CASTILE_BOOTSTRAP_CLIENT)"
            ));
        }
        FirstClient::Made(made) => {
            say(format!("  first client    {}", made.name));
            say(format!(
                "  password        {} (shown this once)",
                made.password.as_str()
            ));
        }
    }
}

/// An address of every interface is reached by this machine's own.
fn reachable(address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        format!("http://localhost:{}", address.port())
    } else {
        format!("http://{address}")
    }
}
