//! The database under test: a file, or where `CASTILE_TEST_POSTGRES` names a server, a schema of
//! one's own there. Each suite runs once for each.

use castile::store::{Database, Settings};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use tokio_postgres::NoTls;

/// A directory, and a schema if it is a server's turn; both go in the end.
pub(crate) struct Home {
    directory: PathBuf,
    schema: Option<Schema>,
}

/// A schema on the server.
struct Schema {
    server: String,
    name: String,
}

impl Home {
    /// An empty one.
    pub(crate) async fn new() -> Self {
        match std::env::var("CASTILE_TEST_POSTGRES") {
            Ok(server) => Self::on(server).await,
            Err(_) => Self::embedded(),
        }
    }

    /// An empty one for the embedded engine, whoever's turn it is.
    pub(crate) fn embedded() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("castile_test_{}_{number}", std::process::id());
        let directory = std::env::temp_dir().join(name);
        std::fs::create_dir(&directory).unwrap();
        Self {
            directory,
            schema: None,
        }
    }

    async fn on(server: String) -> Self {
        let mut home = Self::embedded();
        let name = home
            .directory
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        run(&server, &format!("CREATE SCHEMA {name}")).await;
        home.schema = Some(Schema { server, name });
        home
    }

    /// The data directory.
    pub(crate) fn path(&self) -> &Path {
        &self.directory
    }

    /// How a node opens the database.
    pub(crate) fn settings(&self) -> Settings {
        Settings {
            database: self
                .url()
                .map(|url| Database::Postgres(Box::new(url.parse().unwrap()))),
            ..Settings::new(self.path())
        }
    }

    /// The server's URL, with the schema, if it is a server's turn.
    pub(crate) fn url(&self) -> Option<String> {
        let Schema { server, name } = self.schema.as_ref()?;
        let joint = if server.contains('?') { '&' } else { '?' };
        Some(format!("{server}{joint}options=-csearch_path%3D{name}"))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.directory);
        if let Some(Schema { server, name }) = self.schema.take() {
            let dropping = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build();
                runtime
                    .unwrap()
                    .block_on(run(&server, &format!("DROP SCHEMA {name} CASCADE")));
            });
            let _ = dropping.join();
        }
    }
}

/// Runs statements on a connection of their own.
pub(crate) async fn run(url: &str, statements: &str) {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    let driver = tokio::spawn(connection);
    client.batch_execute(statements).await.unwrap();
    drop(client);
    driver.await.unwrap().unwrap();
}
