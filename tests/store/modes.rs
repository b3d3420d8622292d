//! Batches of which all, none or only an answer is wanted, and requests that come again.

use crate::world::{World, added, applied, create, key, update};
use castile::store::{
    Answer, Answered, Batch, Filter, Id, Mode, Outcome, Part, Refusal, Request, Settled, Write,
    WriteSet,
};

const DAY: i64 = 86_400_000;

fn batch(mode: Mode, writes: Vec<WriteSet>) -> Batch {
    Batch {
        writes: writes.into_iter().map(Write::from).collect(),
        mode,
        request: None,
    }
}

/// A request; `None` is a record that one write is to tell of.
fn request(id: &str, now: i64, records: Vec<Option<Settled>>) -> Request {
    let part = |record: Option<Settled>| record.map_or(Part::Writes(1), Part::Settled);
    Request {
        client: "erp".to_owned(),
        id: id.to_owned(),
        operation: "CreateCustomers".to_owned(),
        digest: vec![0, 1, 7],
        now,
        expires: now + DAY,
        records: records.into_iter().map(part).collect(),
    }
}

fn keyed(id: Id, number: &str) -> WriteSet {
    let mut write = create(id);
    write.keys = added(vec![key("S", number)]);
    write
}

async fn now(world: &World, batch: Batch) -> Vec<Outcome> {
    match world.engine.write(batch).await.unwrap() {
        Answer::Now(outcomes) => outcomes,
        Answer::Before(answered) => panic!("{answered:?}"),
    }
}

#[tokio::test]
async fn all_are_written_or_none_and_each_is_told_what_would_have_become_of_it() {
    let world = World::new().await;
    let [one, two, three] = [(); 3].map(|()| Id::new());
    let writes = vec![keyed(one, "1"), keyed(two, "1"), create(three)];
    let duplicate = Outcome::DuplicateKey {
        key: key("S", "1"),
        holder: one,
    };
    let outcomes = now(&world, batch(Mode::All, writes)).await;
    assert_eq!(outcomes, [applied(1), duplicate, applied(1)]);
    assert!(world.search(Filter::default()).await.is_empty());
    assert_eq!(world.engine.changes(0, 10).await.unwrap(), []);
    let writes = vec![keyed(one, "1"), update(one, 1), create(three)];
    let outcomes = now(&world, batch(Mode::All, writes)).await;
    assert_eq!(outcomes, [applied(1), applied(2), applied(1)]);
    assert_eq!(world.version(one).await, Some(2));
    let changes = world.engine.changes(0, 10).await.unwrap();
    let positions: Vec<_> = changes.iter().map(|change| change.position).collect();
    assert_eq!(positions, [1, 2, 3]);
}

#[tokio::test]
async fn a_dry_batch_is_judged_and_leaves_nothing() {
    let world = World::new().await;
    let [one, two] = [(); 2].map(|()| Id::new());
    world.apply(keyed(one, "1")).await;
    let duplicate = Outcome::DuplicateKey {
        key: key("S", "1"),
        holder: one,
    };
    let stale = Outcome::VersionConflict { current: 2 };
    let writes = vec![
        keyed(two, "1"),
        update(one, 1),
        update(one, 1),
        create(Id::new()),
    ];
    let outcomes = now(&world, batch(Mode::Dry, writes)).await;
    assert_eq!(outcomes, [duplicate, applied(2), stale, applied(1)]);
    assert_eq!(world.version(one).await, Some(1));
    assert_eq!(world.search(Filter::default()).await, [one]);
    assert_eq!(world.engine.changes(0, 10).await.unwrap().len(), 1);
}

/// Its later writes were planned on the refused one: another's write may have given the customer
/// the version that they expect.
#[tokio::test]
async fn what_builds_on_a_refused_write_is_refused() {
    let world = World::new().await;
    let id = Id::new();
    world.apply(create(id)).await;
    world.apply(update(id, 1)).await;
    let writes = vec![update(id, 1), update(id, 2)];
    let outcomes = now(&world, writes.into()).await;
    let stale = Outcome::VersionConflict { current: 2 };
    assert_eq!(outcomes, [stale.clone(), stale]);
    assert_eq!(world.version(id).await, Some(2));
}

#[tokio::test]
async fn a_request_that_comes_again_gets_its_first_outcome() {
    let world = World::new().await;
    let [one, two] = [(); 2].map(|()| Id::new());
    world.apply(keyed(one, "1")).await;
    let refused = Settled::Refused(vec![Refusal {
        code: "ValidationFailed".to_owned(),
        message: "too long".to_owned(),
        path: Some("/email".to_owned()),
    }]);
    let records = vec![None, Some(refused.clone()), None];
    let first = Batch {
        writes: vec![create(two).into(), keyed(Id::new(), "1").into()],
        mode: Mode::Each,
        request: Some(request("r", 5, records)),
    };
    let outcomes = now(&world, first.clone()).await;
    assert_eq!(outcomes[0], applied(1));
    let written = Settled::Written {
        id: two,
        version: 1,
        created: true,
    };
    let answered = Answered {
        operation: "CreateCustomers".to_owned(),
        digest: vec![0, 1, 7],
        records: vec![written, refused, Settled::Duplicate { holder: one }],
    };
    let again = Batch {
        writes: vec![create(Id::new()).into()],
        ..first
    };
    let answer = world.engine.write(again).await.unwrap();
    assert_eq!(answer, Answer::Before(answered.clone()));
    assert_eq!(world.search(Filter::default()).await, [one, two]);
    let kept = world.engine.answered("erp", "r", 5).await.unwrap();
    assert_eq!(kept, Some(answered));
    for (client, id) in [("crm", "r"), ("erp", "R")] {
        assert_eq!(world.engine.answered(client, id, 5).await.unwrap(), None);
    }
}

#[tokio::test]
async fn what_nothing_was_written_of_is_not_kept() {
    let world = World::new().await;
    let held = Id::new();
    world.apply(keyed(held, "1")).await;
    let refused = Batch {
        writes: vec![create(Id::new()).into(), keyed(Id::new(), "1").into()],
        mode: Mode::All,
        request: Some(request("r", 5, vec![None, None])),
    };
    now(&world, refused).await;
    assert_eq!(world.engine.answered("erp", "r", 5).await.unwrap(), None);
    assert_eq!(world.search(Filter::default()).await, [held]);
}

#[tokio::test]
async fn a_request_without_a_write_is_kept() {
    let world = World::new().await;
    let settled = Settled::Written {
        id: Id::new(),
        version: 3,
        created: false,
    };
    let batch = Batch {
        writes: Vec::new(),
        mode: Mode::All,
        request: Some(request("r", 5, vec![Some(settled.clone())])),
    };
    assert_eq!(now(&world, batch).await, []);
    let kept = world.engine.answered("erp", "r", 5).await.unwrap();
    assert_eq!(kept.unwrap().records, [settled]);
}

#[tokio::test]
async fn a_request_is_forgotten_after_its_time() {
    let world = World::new().await;
    let batch = |name: &str, now| Batch {
        writes: vec![create(Id::new()).into()],
        mode: Mode::All,
        request: Some(request(name, now, vec![None])),
    };
    for name in ["a", "b", "c"] {
        now(&world, batch(name, 5)).await;
    }
    let engine = &world.engine;
    assert!(
        engine
            .answered("erp", "a", 4 + DAY)
            .await
            .unwrap()
            .is_some()
    );
    assert_eq!(engine.answered("erp", "a", 5 + DAY).await.unwrap(), None);
    // It may come again before it is swept, and then counts anew.
    assert_eq!(now(&world, batch("a", 5 + DAY)).await, [applied(1)]);
    assert_eq!(engine.forget_requests(4 + DAY, 10).await.unwrap(), 0);
    assert_eq!(engine.forget_requests(5 + DAY, 1).await.unwrap(), 1);
    assert_eq!(engine.forget_requests(5 + DAY, 10).await.unwrap(), 1);
    assert!(
        engine
            .answered("erp", "a", 5 + DAY)
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn of_requests_with_one_id_at_once_one_runs() {
    let world = World::new().await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let engine = world.engine.clone();
        tasks.spawn(async move {
            let batch = Batch {
                writes: vec![create(Id::new()).into()],
                mode: Mode::All,
                request: Some(request("r", 5, vec![None])),
            };
            engine.write(batch).await.unwrap()
        });
    }
    let answers = tasks.join_all().await;
    let mut repeated = answers.iter().filter_map(|answer| match answer {
        Answer::Now(_) => None,
        Answer::Before(answered) => Some(answered),
    });
    let first = repeated.next().unwrap();
    assert!(repeated.all(|answered| answered == first));
    let only = world.search(Filter::default()).await;
    let Settled::Written { id, .. } = first.records[0] else {
        panic!("{first:?}")
    };
    assert_eq!(only, [id]);
}
