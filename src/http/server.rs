//! The listening server: sockets, workers, time limits of connections, the graceful end.

use std::{
    fmt, io,
    net::{SocketAddr, TcpListener},
    rc::Rc,
    sync::Arc,
    time::Duration,
};

use actix_http::{HttpService, KeepAlive, Protocol, error::DispatchError};
use actix_server::GracefulShutdownSignal;
use actix_service::{
    IntoServiceFactory as _, ServiceFactory, ServiceFactoryExt as _, fn_service, map_config,
};
use actix_web::{App, dev::AppConfig, rt::net::TcpStream};
use socket2::{Domain, Socket, Type};
use tokio::signal::unix::{SignalKind, signal};

use super::{
    beside::Beside,
    connection::{Connection, Times, Watch},
    doors::Doors,
    metrics::Metrics,
    options::Options,
    routes,
    worker::Worker,
};

/// How long a connection may idle between requests.
const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// For how long a reader may leave its answer unread before its connection is closed.
const UNREAD: Duration = Duration::from_secs(30);
/// How long requests in flight may take to finish once the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(30);
/// Connections that may wait to be accepted.
const BACKLOG: i32 = 1024;

/// A server whose sockets are bound, and which does not answer yet.
pub struct Server {
    running: actix_server::Server,
    addresses: Vec<SocketAddr>,
}

impl Server {
    /// Binds the sockets. Call it inside an actix system.
    pub fn bind(options: Options, doors: &Doors) -> io::Result<Self> {
        let mut server = actix_server::Server::build()
            .workers(options.workers)
            .max_concurrent_connections(connections_a_worker(&options))
            .shutdown_signal(told_to_stop())
            .shutdown_timeout(FAREWELL.as_secs());
        let shared = Shared {
            doors: doors.clone(),
            beside: Arc::new(Beside::start(options.workers)?),
            metrics: Arc::new(Metrics::new()),
            options: Arc::new(options),
            farewell: server.graceful_shutdown_signal(),
        };
        let mut addresses = Vec::new();
        for address in &shared.options.listen {
            let listener = listen(*address)?;
            let local = listener.local_addr()?;
            let shared = shared.clone();
            server = server.listen(local.to_string(), listener, move || worker(&shared, local))?;
            addresses.push(local);
        }
        Ok(Self {
            addresses,
            running: server.run(),
        })
    }

    /// The bound addresses: where port 0 was asked for, the port that it became.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Answers until the process is told to stop, and then until the requests in flight are
    /// answered, 30 s at most.
    pub async fn run(self) -> io::Result<()> {
        self.running.await
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("addresses", &self.addresses)
            .finish_non_exhaustive()
    }
}

/// What every worker is given.
#[derive(Clone)]
struct Shared {
    doors: Doors,
    options: Arc<Options>,
    beside: Arc<Beside>,
    metrics: Arc<Metrics>,
    farewell: GracefulShutdownSignal,
}

/// One worker, as a service from connections to nothing.
fn worker(
    shared: &Shared,
    local: SocketAddr,
) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()>
+ use<> {
    let (doors, options) = (shared.doors.clone(), Arc::clone(&shared.options));
    let watch = Watch::start(times(&options));
    let (beside, metrics) = (Arc::clone(&shared.beside), Arc::clone(&shared.metrics));
    let worker = Worker::new(doors, options, beside, metrics, local);
    let app = App::new()
        .app_data(Rc::new(worker))
        .configure(routes::configure)
        .into_factory()
        .map_err(|error| error.error_response());
    let farewell = shared.farewell.clone();
    let http = HttpService::build()
        .keep_alive(KeepAlive::Os) // the watch ends idle connections
        .client_request_timeout(Duration::ZERO) // and slow heads
        .client_disconnect_timeout(Duration::from_secs(1))
        .graceful_shutdown_signal(move || {
            let farewell = farewell.clone();
            async move { farewell.notified().await }
        })
        .on_connect_ext(|connection: &Connection, data| {
            data.insert(Rc::clone(connection.state()));
        })
        .finish(map_config(app, |()| AppConfig::default()));
    fn_service(move |stream: TcpStream| {
        let connection = accept(stream, &watch);
        async move { Ok(connection) }
    })
    .and_then(http)
}

/// Each worker's share of the connections, within what the process may open: the database needs
/// files, too.
fn connections_a_worker(options: &Options) -> usize {
    const OTHER_FILES: usize = 128;
    let files = open_files().map_or(usize::MAX, |most| most.saturating_sub(OTHER_FILES));
    if files < options.max_connections {
        log::warn!("the limit of open files leaves room for {files} connections");
    }
    (options.max_connections.min(files) / options.workers.max(1)).max(1)
}

/// The process's soft limit of open files, where the system tells it.
fn open_files() -> Option<usize> {
    std::fs::read_to_string("/proc/self/limits")
        .ok()?
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"))?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

fn times(options: &Options) -> Times {
    Times {
        idle: KEEP_ALIVE,
        head: options.limits.head_time,
        unread: UNREAD,
    }
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

fn accept(stream: TcpStream, watch: &Rc<Watch>) -> (Connection, Protocol, Option<SocketAddr>) {
    let _ = stream.set_nodelay(true); // slower without, and no wrong answer
    let peer = stream.peer_addr().ok();
    (Connection::new(stream, watch), Protocol::Http1, peer)
}

/// Ends with the first SIGTERM or SIGINT.
async fn told_to_stop() {
    let signals = (
        signal(SignalKind::terminate()),
        signal(SignalKind::interrupt()),
    );
    let (Ok(mut terminate), Ok(mut interrupt)) = signals else {
        log::error!("signals cannot be received: stop this process by SIGKILL");
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => log::info!("SIGTERM: stopping"),
        _ = interrupt.recv() => log::info!("SIGINT: stopping"),
    }
}
