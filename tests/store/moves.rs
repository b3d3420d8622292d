//! Terms that wait and terms in their index are found alike, on the embedded engine.

use crate::database::Home;
use crate::world::{Apply, added, applied, create, removed, row, term, update};
use castile::store::sqlite::Sqlite;
use castile::store::{Edit, Engine, Filter, Id, Query};

/// More than may wait.
const CUSTOMERS: usize = 9_000;

async fn having(engine: &dyn Engine, token: i64, after: Option<Id>, limit: u32) -> Vec<Id> {
    let filter = Filter {
        terms: vec![term(13, token)],
        ..Filter::default()
    };
    let query = Query {
        filter,
        after,
        limit,
        ..Query::default()
    };
    let page = engine.candidates(query).await.unwrap();
    page.iter().map(|stored| stored.row.id).collect()
}

#[tokio::test]
async fn a_search_finds_terms_before_and_after_they_are_moved() {
    let directory = Home::embedded();
    let path = directory.path().join("castile.db");
    let engine = Sqlite::open(&path, 256).unwrap();
    let mut ids = Vec::new();
    while ids.len() < CUSTOMERS {
        let batch: Vec<_> = (0..200)
            .map(|_| {
                let id = Id::new();
                let mut write = create(id);
                let number = i64::try_from(ids.len()).unwrap();
                ids.push(id);
                write.terms = added(vec![term(13, number), term(13, -1 - number % 100)]);
                write
            })
            .collect();
        engine.apply(batch).await.unwrap();
        // A search between the batches keeps the picture of what waits up to date.
        let newest = i64::try_from(ids.len() - 1).unwrap();
        assert_eq!(having(&engine, newest, None, 5).await, ids[ids.len() - 1..]);
    }
    let mut frequent = Vec::new();
    loop {
        let page = having(&engine, -1, frequent.last().copied(), 7).await;
        if page.is_empty() {
            break;
        }
        frequent.extend(page);
    }
    let expected: Vec<Id> = ids.iter().step_by(100).copied().collect();
    assert_eq!(frequent, expected);
    // One that was moved and one that waits lose their terms; both are gone, here and for a
    // process that looks for the first time.
    for number in [0, CUSTOMERS - 1] {
        let mut less = update(ids[number], 1);
        less.terms = removed(vec![term(13, i64::try_from(number).unwrap())]);
        assert_eq!(engine.apply(vec![less]).await.unwrap(), [applied(2)]);
        assert!(
            having(&engine, i64::try_from(number).unwrap(), None, 5)
                .await
                .is_empty()
        );
    }
    assert_eq!(having(&engine, 1, None, 5).await, [ids[1]]);
    let beside = Sqlite::open(&path, 256).unwrap();
    for number in [0, 1, 4_000, CUSTOMERS - 2, CUSTOMERS - 1] {
        let found = having(&beside, i64::try_from(number).unwrap(), None, 5).await;
        let gone = number == 0 || number == CUSTOMERS - 1;
        let expected = [ids[number]];
        assert_eq!(found, if gone { &[] } else { &expected[..] });
    }
}

#[tokio::test]
async fn terms_on_both_sides_of_a_move_are_found_together() {
    let directory = Home::embedded();
    let engine = Sqlite::open(&directory.path().join("castile.db"), 256).unwrap();
    let id = Id::new();
    let mut first = create(id);
    first.terms = added(vec![term(13, 1)]);
    engine.apply(vec![first]).await.unwrap();
    for _ in 0..CUSTOMERS / 200 {
        let batch = (0..200).map(|_| {
            let mut write = create(Id::new());
            write.terms = added(vec![term(20, 1)]);
            write
        });
        engine.apply(batch.collect()).await.unwrap();
    }
    let mut more = update(id, 1);
    more.row = row(id, 2);
    more.terms = Edit {
        added: vec![term(13, 2)],
        removed: Vec::new(),
    };
    engine.apply(vec![more]).await.unwrap();
    for terms in [
        vec![term(13, 1), term(13, 2)],
        vec![term(13, 2), term(13, 1)],
    ] {
        let filter = Filter {
            terms,
            ..Filter::default()
        };
        let query = Query {
            filter,
            limit: 5,
            ..Query::default()
        };
        let page = engine.candidates(query).await.unwrap();
        assert_eq!(page.len(), 1);
        assert_eq!(page[0].row.id, id);
    }
}
