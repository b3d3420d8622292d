//! A write is applied whole, against the version that was read, or leaves nothing.

use crate::world::{Apply, World, added, applied, create, key, removed, row, term, update};
use castile::store::{ChangeKind, Edit, Filter, Id, Outcome};

#[tokio::test]
async fn a_created_customer_is_read_back_as_it_was_written() {
    let world = World::new().await;
    let mut write = create(Id::new());
    write.row.legal_name = Some("Aguas del Sur, S. A.".to_owned());
    write.row.credit_limit = Some("1234.5".to_owned());
    write.row.payment_term_days = Some(30);
    write.row.addresses = Some(r#"[{"kind":"billing","city":"Ávila"}]"#.to_owned());
    assert_eq!(world.apply(write.clone()).await, applied(1));
    let stored = world.engine.find(write.row.id).await.unwrap().unwrap();
    assert_eq!(stored.row, write.row);
    assert_eq!(stored.data_key, write.data_key);
}

#[tokio::test]
async fn an_update_needs_the_version_that_is_stored() {
    let world = World::new().await;
    let id = Id::new();
    assert_eq!(world.apply(update(id, 1)).await, Outcome::Missing);
    assert_eq!(world.apply(create(id)).await, applied(1));
    assert_eq!(
        world.apply(create(id)).await,
        Outcome::VersionConflict { current: 1 }
    );
    assert_eq!(world.apply(update(id, 1)).await, applied(2));
    assert_eq!(
        world.apply(update(id, 1)).await,
        Outcome::VersionConflict { current: 2 }
    );
    assert_eq!(world.version(id).await, Some(2));
}

#[tokio::test]
async fn an_update_writes_every_column_and_empties_what_is_absent() {
    let world = World::new().await;
    let id = Id::new();
    let mut first = create(id);
    first.row.tags = Some(r#"["vip"]"#.to_owned());
    world.apply(first).await;
    let mut second = update(id, 1);
    second.row.status = Some("blocked".to_owned());
    second.row.sealed = vec![1, 2, 3];
    assert_eq!(world.apply(second.clone()).await, applied(2));
    let stored = world.engine.find(id).await.unwrap().unwrap();
    assert_eq!(stored.row, second.row);
}

#[tokio::test]
async fn an_external_key_belongs_to_one_customer() {
    let world = World::new().await;
    let (one, two) = (Id::new(), Id::new());
    let mut first = create(one);
    first.keys = added(vec![key("SAP", "1"), key("SAP", "2")]);
    assert_eq!(world.apply(first).await, applied(1));

    let mut second = create(two);
    second.keys = added(vec![key("SAP", "3"), key("SAP", "2")]);
    second.terms = added(vec![term(20, 5)]);
    let refusal = Outcome::DuplicateKey {
        key: key("SAP", "2"),
        holder: one,
    };
    assert_eq!(world.apply(second.clone()).await, refusal);
    assert_eq!(world.version(two).await, None);
    assert_eq!(
        world.engine.find_by_key(&key("SAP", "3")).await.unwrap(),
        None
    );

    // Case and system count; the one who gives a key up frees it.
    let mut other = create(Id::new());
    other.keys = added(vec![key("sap", "2"), key("CRM", "2")]);
    assert_eq!(world.apply(other).await, applied(1));
    let mut freed = update(one, 1);
    freed.keys = removed(vec![key("SAP", "2")]);
    assert_eq!(world.apply(freed).await, applied(2));
    assert_eq!(world.apply(second).await, applied(1));
    let holder = world.engine.find_by_key(&key("SAP", "2")).await.unwrap();
    assert_eq!(holder.unwrap().row.id, two);
}

#[tokio::test]
async fn a_stale_write_reports_its_version_before_its_keys() {
    let world = World::new().await;
    let (one, two) = (Id::new(), Id::new());
    let mut first = create(one);
    first.keys = added(vec![key("SAP", "1")]);
    world.apply(first).await;
    world.apply(create(two)).await;
    let mut stale = update(two, 9);
    stale.keys = added(vec![key("SAP", "1")]);
    assert_eq!(
        world.apply(stale).await,
        Outcome::VersionConflict { current: 1 }
    );
}

#[tokio::test]
async fn a_deleted_customer_stays_with_its_keys_and_leaves_the_search() {
    let world = World::new().await;
    let id = Id::new();
    let mut first = create(id);
    first.keys = added(vec![key("SAP", "1")]);
    world.apply(first).await;
    let mut delete = update(id, 1);
    delete.row = row(id, 2);
    delete.row.deleted_at = Some(1_002);
    delete.change = ChangeKind::Deleted;
    assert_eq!(world.apply(delete).await, applied(2));
    let found = world.engine.find_by_key(&key("SAP", "1")).await.unwrap();
    assert_eq!(found.unwrap().row.deleted_at, Some(1_002));
    assert!(world.search(Filter::default()).await.is_empty());
}

#[tokio::test]
async fn a_batch_goes_in_order_and_one_refusal_leaves_the_others_alone() {
    let world = World::new().await;
    let (one, two, three) = (Id::new(), Id::new(), Id::new());
    let mut first = create(one);
    first.keys = added(vec![key("ERP", "7")]);
    first.terms = added(vec![term(20, 1)]);
    let mut second = create(two);
    second.keys = added(vec![key("ERP", "7")]);
    second.terms = added(vec![term(20, 1)]);
    let mut again = update(one, 1);
    again.terms = Edit {
        added: vec![term(20, 2)],
        removed: vec![term(20, 1)],
    };
    let outcomes = world
        .engine
        .apply(vec![first, second, again, create(three), update(three, 5)])
        .await
        .unwrap();
    let duplicate = Outcome::DuplicateKey {
        key: key("ERP", "7"),
        holder: one,
    };
    let stale = Outcome::VersionConflict { current: 1 };
    assert_eq!(
        outcomes,
        [applied(1), duplicate, applied(2), applied(1), stale]
    );
    let has = |token| Filter {
        terms: vec![term(20, token)],
        ..Filter::default()
    };
    assert!(world.search(has(1)).await.is_empty());
    assert_eq!(world.search(has(2)).await, [one]);
    let changes = world.engine.changes(0, 10).await.unwrap();
    let positions: Vec<_> = changes.iter().map(|c| (c.position, c.customer)).collect();
    assert_eq!(positions, [(1, one), (2, one), (3, three)]);
}

#[tokio::test]
async fn changes_are_numbered_without_gaps_whoever_writes() {
    let world = World::new().await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let engine = world.engine.clone();
        tasks.spawn(async move {
            for _ in 0..10 {
                let id = Id::new();
                let stale = update(id, 3);
                engine.apply(vec![create(id), stale]).await.unwrap();
            }
        });
    }
    tasks.join_all().await;
    let changes = world.engine.changes(0, 1_000).await.unwrap();
    let positions: Vec<i64> = changes.iter().map(|change| change.position).collect();
    assert_eq!(positions, (1..=200).collect::<Vec<_>>());
    let page = world.engine.changes(197, 2).await.unwrap();
    assert_eq!(page.as_slice(), &changes[197..199]);
    assert_eq!(page[0].kind, ChangeKind::Created);
    assert_eq!(page[0].version, 1);
}

#[tokio::test]
async fn no_update_is_lost_among_many_writers() {
    let world = World::new().await;
    let id = Id::new();
    world.apply(create(id)).await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let engine = world.engine.clone();
        tasks.spawn(async move {
            let mut done = 0;
            while done < 25 {
                let current = engine.find(id).await.unwrap().unwrap().row.version;
                let outcomes = engine.apply(vec![update(id, current)]).await.unwrap();
                done += usize::from(outcomes == [applied(current + 1)]);
            }
        });
    }
    tasks.join_all().await;
    assert_eq!(world.version(id).await, Some(201));
}
