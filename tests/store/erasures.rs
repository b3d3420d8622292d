//! Customers that are no more: what is left of them, and what is not.

use crate::world::{World, added, applied, create, key, removed, term, update};
use castile::store::{
    Answer, Batch, ChangeKind, Departed, Erasure, Filter, Id, Mode, Outcome, Write,
};

fn erasure(customer: Id, expected: i64) -> Erasure {
    Erasure {
        customer,
        expected,
        at: 9_000,
        terms: Some(Vec::new()),
        keys: Vec::new(),
        marks: Vec::new(),
    }
}

/// Writes all or none.
async fn together(world: &World, writes: Vec<Write>) -> Vec<Outcome> {
    let batch = Batch {
        writes,
        mode: Mode::All,
        request: None,
    };
    match world.engine.write(batch).await.unwrap() {
        Answer::Now(outcomes) => outcomes,
        Answer::Before(answered) => panic!("{answered:?}"),
    }
}

/// Erases all or none; whether it was all.
async fn erase(world: &World, erasures: Vec<Erasure>) -> bool {
    let writes = erasures.into_iter().map(Write::from).collect();
    let outcomes = together(world, writes).await;
    outcomes.iter().all(Outcome::is_applied)
}

fn by_term(token: i64) -> Filter {
    Filter {
        terms: vec![term(13, token)],
        ..Filter::default()
    }
}

#[tokio::test]
async fn an_erasure_leaves_an_id_a_version_a_time_and_its_keys_tokens() {
    let world = World::new().await;
    let engine = &world.engine;
    let (gone, other) = (Id::new(), Id::new());
    for (id, name) in [(gone, "1"), (other, "2")] {
        let mut write = create(id);
        write.keys = added(vec![key("SAP", name)]);
        write.terms = added(vec![term(13, 5), term(13, 6)]);
        assert_eq!(world.apply(write).await, applied(1));
    }
    let whole = Erasure {
        terms: Some(vec![term(13, 5), term(13, 6)]),
        keys: vec![key("SAP", "1")],
        marks: vec![term(25, 77), term(25, 78)],
        ..erasure(gone, 1)
    };
    assert!(erase(&world, vec![whole]).await);
    assert_eq!(engine.find(gone).await.unwrap(), None);
    assert_eq!(engine.find_by_key(&key("SAP", "1")).await.unwrap(), None);
    assert_eq!(world.search(by_term(5)).await, [other]);
    let left = Departed {
        customer: gone,
        version: 2,
        at: 9_000,
        survivor: None,
    };
    assert_eq!(engine.departed(vec![gone, other]).await.unwrap(), [left]);
    assert_eq!(engine.departed(vec![other]).await.unwrap(), []);
    let mut later = term(25, 78);
    later.version += 1;
    let tokens = [term(25, 1), later, term(25, 78)];
    let holders = engine.erased_holders(tokens.to_vec()).await.unwrap();
    let holders = tokens.map(|token| holders.get(&token).copied());
    assert_eq!(holders, [None, None, Some(gone)]);
    let holders = engine.erased_holders(Vec::new()).await.unwrap();
    assert!(holders.is_empty());
    let changes = engine.changes(2, 10).await.unwrap();
    let told: Vec<_> = changes
        .iter()
        .map(|one| (one.position, one.customer, one.version, one.kind))
        .collect();
    assert_eq!(told, [(3, gone, 2, ChangeKind::Erased)]);
}

#[tokio::test]
async fn an_erasure_of_a_customer_that_was_written_meanwhile_does_nothing() {
    let world = World::new().await;
    let (one, two) = (Id::new(), Id::new());
    world.apply(create(one)).await;
    world.apply(create(two)).await;
    world.apply(update(two, 1)).await;
    let both = vec![erasure(one, 1), erasure(two, 1)];
    assert!(!erase(&world, both).await);
    assert!(!erase(&world, vec![erasure(Id::new(), 1)]).await);
    assert_eq!(world.version(one).await, Some(1));
    assert_eq!(world.engine.departed(vec![one]).await.unwrap(), []);
    let both = vec![erasure(one, 1), erasure(two, 2)];
    assert!(erase(&world, both).await);
    assert_eq!(
        (world.version(one).await, world.version(two).await),
        (None, None)
    );
}

#[tokio::test]
async fn a_customer_whose_values_do_not_open_is_erased_too() {
    let world = World::new().await;
    let (gone, other) = (Id::new(), Id::new());
    for id in [gone, other] {
        let mut write = create(id);
        write.terms = added(vec![term(13, 5)]);
        world.apply(write).await;
    }
    let blind = Erasure {
        terms: None,
        ..erasure(gone, 1)
    };
    assert!(erase(&world, vec![blind]).await);
    assert_eq!(world.search(by_term(5)).await, [other]);
}

#[tokio::test]
async fn a_key_of_an_erased_customer_stays_taken() {
    let world = World::new().await;
    let gone = Id::new();
    world.apply(create(gone)).await;
    let marked = Erasure {
        marks: vec![term(25, 77)],
        ..erasure(gone, 1)
    };
    assert!(erase(&world, vec![marked]).await);
    let mut write = create(Id::new());
    write.keys = added(vec![key("SAP", "0"), key("SAP", "1")]);
    write.marks = vec![(0, term(25, 76)), (1, term(25, 77))];
    let refusal = Outcome::DuplicateKey {
        key: key("SAP", "1"),
        holder: gone,
    };
    assert_eq!(world.apply(write.clone()).await, refusal);
    assert_eq!(world.version(write.row.id).await, None);
    write.keys = added(vec![key("SAP", "0")]);
    write.marks = vec![(0, term(25, 76))];
    assert_eq!(world.apply(write).await, applied(1));
}

#[tokio::test]
async fn writes_that_belong_together_are_all_written_or_none() {
    let world = World::new().await;
    let (survivor, merged) = (Id::new(), Id::new());
    for (id, name) in [(survivor, "1"), (merged, "2")] {
        let mut write = create(id);
        write.keys = added(vec![key("SAP", name)]);
        world.apply(write).await;
    }
    let mut losing = update(merged, 1);
    losing.row.deleted_at = Some(9);
    losing.keys = removed(vec![key("SAP", "2")]);
    losing.survivor = Some(survivor);
    losing.change = ChangeKind::Merged;
    let mut gaining = update(survivor, 1);
    gaining.keys = added(vec![key("SAP", "2")]);
    let stale = vec![losing.clone().into(), update(survivor, 7).into()];
    let outcomes = together(&world, stale).await;
    assert_eq!(
        outcomes,
        [applied(2), Outcome::VersionConflict { current: 1 }]
    );
    assert_eq!(world.version(merged).await, Some(1));
    assert_eq!(world.engine.departed(vec![merged]).await.unwrap(), []);
    assert_eq!(world.engine.changes(0, 10).await.unwrap().len(), 2);

    let outcomes = together(&world, vec![losing.into(), gaining.into()]).await;
    assert_eq!(outcomes, [applied(2), applied(2)]);
    let holder = world.engine.find_by_key(&key("SAP", "2")).await.unwrap();
    assert_eq!(holder.unwrap().row.id, survivor);
    let departed = world.engine.departed(vec![merged]).await.unwrap()[0];
    assert_eq!((departed.version, departed.survivor), (2, Some(survivor)));
    assert_eq!(
        world.engine.merged_into(survivor).await.unwrap(),
        [departed]
    );
    let changes = world.engine.changes(2, 10).await.unwrap();
    let told: Vec<_> = changes
        .iter()
        .map(|one| (one.customer, one.kind, one.survivor))
        .collect();
    let expected = [
        (merged, ChangeKind::Merged, Some(survivor)),
        (survivor, ChangeKind::Updated, None),
    ];
    assert_eq!(told, expected);
}
