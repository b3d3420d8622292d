//! Bringing the tables up to date.

use crate::store::schema::terms;
use crate::store::tables::{Found, OldRow, TermRow};
use crate::store::{Error, queries};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// How many rows are completed at once.
const ROWS: i64 = 1_000;

/// Brings the tables up to date, all or nothing, and tells the names of the migrations that were
/// run; of two processes that start at once, one does it.
pub(super) fn run(connection: &mut SqliteConnection) -> Result<Vec<String>, Error> {
    let run = run_pending(connection)?;
    complete_rows(connection)?;
    Ok(run)
}

fn run_pending(connection: &mut SqliteConnection) -> Result<Vec<String>, Error> {
    if !is_pending(connection)? {
        return Ok(Vec::new());
    }
    let run = connection.immediate_transaction(|connection| {
        let mut names = Vec::new();
        for migration in connection.pending_migrations(MIGRATIONS)? {
            connection.run_migration(&migration)?;
            names.push(migration.name().to_string());
        }
        Ok(names)
    });
    run.map_err(Error::Storage)
}

/// Brings rows of an older program up to date, some at a time: keys for names, terms for what is
/// in clear.
fn complete_rows(connection: &mut SqliteConnection) -> Result<(), Error> {
    loop {
        let rows: Vec<OldRow> = queries::without_sort_key(ROWS).load(connection)?;
        if rows.is_empty() {
            return Ok(());
        }
        let rows: Vec<(Found, Vec<TermRow>)> = rows
            .into_iter()
            .map(OldRow::found)
            .collect::<Result<_, _>>()?;
        connection.immediate_transaction(|connection| {
            for (found, terms) in rows {
                diesel::update(&found).set(&found).execute(connection)?;
                for term in terms {
                    diesel::insert_or_ignore_into(terms::table)
                        .values(term)
                        .execute(connection)?;
                }
            }
            QueryResult::Ok(())
        })?;
    }
}

/// Refuses tables that are not this program's: a tool brings nothing up to date beside a server.
/// Writes nothing.
pub(in crate::store) fn check(connection: &mut SqliteConnection) -> Result<(), Error> {
    // Where diesel's own table is missing, to ask for what is pending would make it.
    let kept = sql::<BigInt>("SELECT count(*) FROM sqlite_schema WHERE name = ")
        .bind::<Text, _>("__diesel_schema_migrations");
    if kept.get_result::<i64>(connection)? == 0 || is_pending(connection)? {
        return Err(Error::Outdated);
    }
    Ok(())
}

fn is_pending(connection: &mut SqliteConnection) -> Result<bool, Error> {
    let pending = connection.has_pending_migration(MIGRATIONS);
    pending.map_err(Error::Storage)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        count: i64,
    }

    #[test]
    fn migrations_can_be_taken_back_and_run_again() {
        let mut connection = SqliteConnection::establish(":memory:").unwrap();
        let names = run(&mut connection).unwrap();
        assert_eq!(names.first().unwrap(), "2026-11-22-190000_create_tables");
        connection.revert_all_migrations(MIGRATIONS).unwrap();
        let left = "SELECT count(*) AS count FROM sqlite_schema WHERE name NOT LIKE '%migrations%'";
        let left: Count = diesel::sql_query(left).get_result(&mut connection).unwrap();
        assert_eq!(left.count, 0);
        assert!(matches!(check(&mut connection), Err(Error::Outdated)));
        assert_eq!(run(&mut connection).unwrap(), names);
        assert!(run(&mut connection).unwrap().is_empty());
        check(&mut connection).unwrap();
        for list in [
            "contact_points",
            "addresses",
            "consents",
            "tags",
            "attributes",
        ] {
            let rows = format!("SELECT count(*) AS count FROM customer_{list}");
            let rows: Count = diesel::sql_query(rows).get_result(&mut connection).unwrap();
            assert_eq!(rows.count, 0);
        }
    }
}
