//! Searches: pages in order, every condition at once.

use crate::world::{Apply, World, added, create, key, removed, term, update};
use castile::store::{Filter, Id, Query};

/// Twenty customers: every second one has token 1 of field 13, every third token 2 of it, every
/// fifth is an organization, the last four are blocked; each has a key.
async fn twenty(world: &World) -> Vec<Id> {
    let ids: Vec<Id> = (0..20).map(|_| Id::new()).collect();
    let writes = ids.iter().enumerate().map(|(number, id)| {
        let mut write = create(*id);
        let tokens = [(2, 1), (3, 2)];
        let tokens = tokens.iter().filter(|(each, _)| number % each == 0);
        write.terms = added(tokens.map(|(_, token)| term(13, *token)).collect());
        if number % 5 == 0 {
            write.row.kind = Some("organization".to_owned());
        }
        if number >= 16 {
            write.row.status = Some("blocked".to_owned());
        }
        write.keys = added(vec![key("CRM", &number.to_string())]);
        write
    });
    world.engine.apply(writes.collect()).await.unwrap();
    ids
}

#[tokio::test]
async fn unknown_ids_and_keys_find_nothing() {
    let world = World::new().await;
    assert_eq!(world.engine.find(Id::new()).await.unwrap(), None);
    let found = world.engine.find_by_key(&key("CRM", "1")).await.unwrap();
    assert_eq!(found, None);
    assert!(world.search(Filter::default()).await.is_empty());
}

#[tokio::test]
async fn pages_come_in_order_of_id_and_conditions_narrow_them() {
    let world = World::new().await;
    let ids = twenty(&world).await;
    let pick = |wanted: &dyn Fn(usize) -> bool| -> Vec<Id> {
        (0..20).filter(|n| wanted(*n)).map(|n| ids[n]).collect()
    };
    let all = Filter::default();
    assert_eq!(world.search(all.clone()).await, ids);
    let terms = |tokens: &[i64]| Filter {
        terms: tokens.iter().map(|token| term(13, *token)).collect(),
        ..Filter::default()
    };
    assert_eq!(world.search(terms(&[1])).await, pick(&|n| n % 2 == 0));
    assert_eq!(world.search(terms(&[2, 1])).await, pick(&|n| n % 6 == 0));
    assert!(world.search(terms(&[3])).await.is_empty());
    let blocked = Some("blocked".to_owned());
    let organization = Some("organization".to_owned());
    let status = Filter {
        status: blocked.clone(),
        ..all.clone()
    };
    assert_eq!(world.search(status).await, pick(&|n| n >= 16));
    let kind = Filter {
        kind: organization.clone(),
        ..all.clone()
    };
    assert_eq!(world.search(kind).await, pick(&|n| n % 5 == 0));
    let three = Filter {
        status: blocked.clone(),
        kind: Some("person".to_owned()),
        ..terms(&[1])
    };
    assert_eq!(world.search(three).await, pick(&|n| n >= 16 && n % 2 == 0));
}

#[tokio::test]
async fn terms_of_another_field_or_index_version_do_not_count() {
    let world = World::new().await;
    let id = Id::new();
    let mut write = create(id);
    let mut later = term(20, 7);
    later.version = 2;
    write.terms = added(vec![term(13, 7), later]);
    world.apply(write).await;
    let with = |term| Filter {
        terms: vec![term],
        ..Filter::default()
    };
    assert!(world.search(with(term(20, 7))).await.is_empty());
    assert_eq!(world.search(with(later)).await, [id]);
}

#[tokio::test]
async fn removed_terms_are_not_found_again() {
    let world = World::new().await;
    let id = Id::new();
    let mut write = create(id);
    write.terms = added((0..40).map(|token| term(13, token)).collect());
    world.apply(write).await;
    let mut less = update(id, 1);
    less.terms = removed((0..39).map(|token| term(13, token)).collect());
    world.apply(less).await;
    for token in 0..40 {
        let filter = Filter {
            terms: vec![term(13, token)],
            ..Filter::default()
        };
        assert_eq!(world.search(filter).await.len(), usize::from(token == 39));
    }
}

#[tokio::test]
async fn a_page_stays_stable_while_others_write() {
    let world = World::new().await;
    let ids = twenty(&world).await;
    let query = |after| Query {
        after,
        limit: 5,
        ..Query::default()
    };
    let first = world.engine.candidates(query(None)).await.unwrap();
    world.apply(create(Id::new())).await;
    world.apply(update(ids[7], 1)).await;
    let last = first.last().map(|stored| stored.row.id);
    let second = world.engine.candidates(query(last)).await.unwrap();
    let second: Vec<Id> = second.iter().map(|stored| stored.row.id).collect();
    assert_eq!(second, ids[5..10]);
}

#[tokio::test]
async fn what_was_acknowledged_is_read_by_every_thread() {
    let world = World::new().await;
    let id = Id::new();
    world.apply(create(id)).await;
    for current in 1..=20 {
        world.apply(update(id, current)).await;
        let engine = world.engine.clone();
        let read = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread();
            let runtime = { runtime }.build().unwrap();
            runtime.block_on(engine.find(id)).unwrap().unwrap()
        });
        assert_eq!(world.version(id).await, Some(current + 1));
        assert_eq!(read.join().unwrap().row.version, current + 1);
    }
}
