//! Two processes on one database find what a model of it says, whatever waits and whatever was
//! moved.

use super::moves::Move;
use super::*;
use crate::crypto::{Term, WrappedDataKey};
use crate::store::{ChangeKind, Edit, Filter, Outcome, Row, WriteSet};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// One step of a story.
#[derive(Clone, Debug)]
enum Step {
    /// A new customer with these tokens.
    Create(BTreeSet<i64>),
    /// Another set of tokens for a customer.
    Update(usize, BTreeSet<i64>),
    /// The end of a customer.
    Delete(usize),
    /// What waits goes into its index, slice by slice.
    Move,
    /// The feed forgets what it may.
    Forget,
    /// A search for all of these tokens, so many a page.
    Search(BTreeSet<i64>, u32),
}

/// What should be found: tokens, version, deleted.
type Model = BTreeMap<Id, (BTreeSet<i64>, i64, bool)>;

fn steps() -> impl Strategy<Value = Vec<(Step, bool)>> {
    let tokens = |most| prop::collection::btree_set(0..4i64, 0..=most);
    let sought = prop::collection::btree_set(0..4i64, 1..=3usize);
    let step = prop_oneof![
        3 => tokens(3usize).prop_map(Step::Create),
        4 => (any::<usize>(), tokens(3)).prop_map(|(who, tokens)| Step::Update(who, tokens)),
        1 => any::<usize>().prop_map(Step::Delete),
        3 => Just(Step::Move),
        1 => Just(Step::Forget),
        5 => (sought, 1..4u32).prop_map(|(sought, page)| Step::Search(sought, page)),
    ];
    prop::collection::vec((step, any::<bool>()), 1..60)
}

fn terms<'a>(tokens: impl IntoIterator<Item = &'a i64>) -> Vec<Term> {
    let term = |token: &i64| Term {
        field: 13,
        version: 1,
        token: *token,
    };
    tokens.into_iter().map(term).collect()
}

fn write(
    id: Id,
    version: i64,
    old: &BTreeSet<i64>,
    new: &BTreeSet<i64>,
    deleted: bool,
) -> WriteSet {
    let row = Row {
        id,
        version,
        created_at: 0,
        updated_at: version,
        deleted_at: deleted.then_some(version),
        kind: None,
        status: None,
        legal_name: None,
        legal_name_key: None,
        sort_key: None,
        sort_name: None,
        registration_number: None,
        language: None,
        currency: None,
        credit_limit: None,
        payment_term_days: None,
        contact_points: None,
        addresses: None,
        external_keys: None,
        consents: None,
        tags: None,
        attributes: None,
        sealed: Vec::new(),
    };
    let data_key = WrappedDataKey {
        kek_version: 1,
        wrapped: vec![9; 62],
    };
    WriteSet {
        expected: (version > 1).then_some(version - 1),
        row,
        data_key: (version == 1).then_some(data_key),
        terms: Edit::between(terms(old), terms(new)),
        keys: Edit::default(),
        change: ChangeKind::Updated,
        survivor: None,
        marks: Vec::new(),
    }
}

async fn found(engine: &Sqlite, sought: &BTreeSet<i64>, limit: u32) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::new();
    loop {
        let filter = Filter {
            terms: terms(sought),
            ..Filter::default()
        };
        let query = Query {
            filter,
            after: ids.last().copied(),
            limit,
            ..Query::default()
        };
        let page = engine.candidates(query).await.unwrap();
        ids.extend(page.iter().map(|stored| stored.row.id));
        if page.len() < usize::try_from(limit).unwrap() {
            return ids;
        }
    }
}

/// Begins a move, or brings the one under way a slice further.
async fn move_on(engine: &Sqlite, moving: &mut Option<Move>) {
    let under_way = moving.take();
    let moved = engine.writer.run(|connection| {
        let Some(mut moving) = under_way else {
            return Ok(Some(Move::begin(connection)?));
        };
        let more = connection.immediate_transaction(|connection| moving.slice(connection, 1))?;
        Ok(more.then_some(moving))
    });
    *moving = moved.await.unwrap();
}

async fn take(step: Step, engine: &Sqlite, moving: &mut Option<Move>, model: &mut Model) {
    let nth = |model: &Model, who: usize| {
        let living: Vec<Id> = model
            .iter()
            .filter(|(_, c)| !c.2)
            .map(|(id, _)| *id)
            .collect();
        living.get(who % living.len().max(1)).copied()
    };
    let (id, new, deleted) = match step {
        Step::Create(tokens) => (Id::new(), tokens, false),
        Step::Update(who, tokens) => match nth(model, who) {
            Some(id) => (id, tokens, false),
            None => return,
        },
        Step::Delete(who) => match nth(model, who) {
            Some(id) => (id, model[&id].0.clone(), true),
            None => return,
        },
        Step::Move => return move_on(engine, moving).await,
        Step::Forget => {
            engine.forget_changes(i64::MAX, 3).await.unwrap();
            return;
        }
        Step::Search(sought, page) => {
            let is_sought = |(tokens, _, deleted): &(BTreeSet<i64>, i64, bool)| {
                !deleted && sought.is_subset(tokens)
            };
            let expected = model.iter().filter(|(_, customer)| is_sought(customer));
            let expected: Vec<Id> = expected.map(|(id, _)| *id).collect();
            assert_eq!(found(engine, &sought, page).await, expected);
            // Backwards, and without the rows.
            let query = Query {
                filter: Filter {
                    terms: terms(&sought),
                    ..Filter::default()
                },
                descending: true,
                limit: 1_000,
                ..Query::default()
            };
            let places = engine.places(query).await.unwrap();
            let backwards = places.iter().rev().map(|place| place.id);
            assert!(backwards.eq(expected));
            return;
        }
    };
    let (old, version, _) = model.get(&id).cloned().unwrap_or_default();
    let set = write(id, version + 1, &old, &new, deleted);
    let applied = Outcome::Applied {
        version: version + 1,
    };
    let answer = engine.write(vec![set].into()).await.unwrap();
    assert_eq!(answer, Answer::Now(vec![applied]));
    model.insert(id, (new, version + 1, deleted));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn a_search_finds_what_was_written_here_or_beside(story in steps()) {
        let path = std::env::temp_dir().join(format!("castile-story-{}.db", Id::new()));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let engines = [(); 2].map(|()| Sqlite::open(&path, 256).unwrap());
        let mut model = Model::new();
        // A move of each process: they may be under way at once.
        let mut moving = [None, None];
        for (step, beside) in story {
            let here = usize::from(beside);
            runtime.block_on(take(step, &engines[here], &mut moving[here], &mut model));
        }
        drop(engines);
        for suffix in ["", "-wal", "-shm"] {
            let mut file = path.clone().into_os_string();
            file.push(suffix);
            let _ = std::fs::remove_file(file);
        }
    }
}
