//! `GetCustomerChanges`.

use crate::world::{World, caller, everything, violations};
use castile::access::Scope;
use castile::contract::*;

impl World {
    async fn changes(&self, content: &str) -> ChangePage {
        match self.answer("GetCustomerChanges", content).await {
            Response::GetCustomerChanges(answer) => answer.page,
            other => panic!("no changes: {other:?}"),
        }
    }
}

fn after(token: &str) -> String {
    format!("<changeToken>{token}</changeToken>")
}

fn person(name: &str) -> String {
    format!("<type>person</type><familyName>{name}</familyName>")
}

fn told(page: &ChangePage) -> Vec<(&str, &str, ChangeKind)> {
    let changes = page.changes.change.iter();
    changes
        .map(|change| (change.id.as_str(), change.version.as_str(), change.kind))
        .collect()
}

#[tokio::test]
async fn a_reader_hears_of_every_write_once_and_in_order() {
    let world = World::new().await;
    let empty = world.changes("").await;
    assert_eq!((told(&empty), empty.more), (vec![], false));
    let one = world.create(&person("One")).await.id;
    let two = world.create(&person("Two")).await.id;
    let update = format!("<id>{one}</id><version>1</version><data><notes>n</notes></data>");
    world.write("UpdateCustomer", &update).await;
    let first = world.changes(&after(&empty.next_token)).await;
    let created = ChangeKind::Created;
    let expected = [
        (one.as_str(), "1", created),
        (two.as_str(), "1", created),
        (one.as_str(), "2", ChangeKind::Updated),
    ];
    assert_eq!((told(&first), first.more), (expected.to_vec(), false));
    assert_eq!(told(&world.changes("").await), expected);
    world
        .write("DeleteCustomer", &format!("<id>{two}</id>"))
        .await;
    let second = world.changes(&after(&first.next_token)).await;
    assert_eq!(told(&second), [(two.as_str(), "2", ChangeKind::Deleted)]);
    let stored = world.get(&one).await;
    let at = |page: &ChangePage, index: usize| page.changes.change.get(index).unwrap().at;
    assert_eq!(at(&first, 2), stored.updated_at);
    // A token may be used again: the answer was lost on its way, or the reader has crashed.
    assert_eq!(
        told(&world.changes(&after(&first.next_token)).await).len(),
        1
    );
    assert!(told(&world.changes(&after(&second.next_token)).await).is_empty());
}

#[tokio::test]
async fn pages_join_and_say_whether_there_is_more() {
    let world = World::new().await;
    for number in 0..5 {
        world.create(&person(&number.to_string())).await;
    }
    let mut sizes = Vec::new();
    let mut page = world.changes("<pageSize>2</pageSize>").await;
    loop {
        sizes.push((page.changes.change.len(), page.more));
        if !page.more {
            break;
        }
        let next = format!("{}<pageSize>2</pageSize>", after(&page.next_token));
        page = world.changes(&next).await;
    }
    assert_eq!(sizes, [(2, true), (2, true), (1, false)]);
}

#[tokio::test]
async fn a_reader_may_begin_at_now() {
    let world = World::new().await;
    world.create(&person("Before")).await;
    let now = world.changes("<startAt>now</startAt>").await;
    assert_eq!((told(&now), now.more), (vec![], false));
    let made = world.create(&person("After")).await;
    let page = world.changes(&after(&now.next_token)).await;
    assert_eq!(told(&page), [(made.id.as_str(), "1", ChangeKind::Created)]);
    assert_eq!(
        told(&world.changes("<startAt>oldest</startAt>").await).len(),
        2
    );
    let both = format!("{}<startAt>now</startAt>", after(&now.next_token));
    assert_eq!(
        violations(world.fault("GetCustomerChanges", &both).await),
        [(
            "/GetCustomerChanges/startAt".to_owned(),
            "unique".to_owned()
        )]
    );
}

#[tokio::test]
async fn a_token_is_its_clients_and_no_cursor() {
    let world = World::new().await;
    for name in ["One", "Two"] {
        world.create(&person(name)).await;
    }
    let token = world.changes("").await.next_token;
    let search = "<criteria><type>person</type></criteria><pageSize>1</pageSize>";
    let cursor = world.page(search).await.next_cursor.unwrap();
    let mut altered = token.clone();
    altered.replace_range(..1, if token.starts_with('A') { "B" } else { "A" });
    let other = caller("other", &[Scope::Read]);
    for (who, token) in [
        (&other, &token),
        (&everything(), &altered),
        (&everything(), &cursor),
    ] {
        let failure = world.send(who, "GetCustomerChanges", &after(token)).await;
        match failure.unwrap_err().fault {
            Fault::InvalidCursor(detail) => assert_eq!(detail.reason, CursorReason::Unreadable),
            other => panic!("{other:?}"),
        }
    }
    let writer = caller("writer", &[Scope::Write]);
    let refused = world.send(&writer, "GetCustomerChanges", "").await;
    assert!(matches!(
        refused.unwrap_err().fault,
        Fault::NotAuthorized(_)
    ));
}

#[tokio::test]
async fn a_token_whose_changes_are_gone_is_refused_and_no_other() {
    let world = World::new().await;
    let start = world.changes("").await.next_token;
    world.create(&person("One")).await;
    let first = world.changes("").await.next_token;
    world.create(&person("Two")).await;
    let second = world.changes("").await.next_token;
    let made = world.create(&person("Three")).await;
    let store = world.gateway.store();
    assert_eq!(store.newest_change().await.unwrap(), 3);
    assert_eq!(store.forget_changes(i64::MAX, 1_000).await.unwrap(), 2);
    for token in [&start, &first] {
        match world.fault("GetCustomerChanges", &after(token)).await {
            Fault::ChangeTokenExpired(detail) => {
                assert_eq!(detail.oldest_at, Some(world.get(&made.id).await.created_at));
            }
            other => panic!("{other:?}"),
        }
    }
    // All that follows the second is still there; and a new reader begins at what is.
    for content in [after(&second), String::new()] {
        let page = world.changes(&content).await;
        assert_eq!(told(&page), [(made.id.as_str(), "1", ChangeKind::Created)]);
    }
    let next = world.changes("").await.next_token;
    world.create(&person("Four")).await;
    assert_eq!(told(&world.changes(&after(&next)).await).len(), 1);
}

#[tokio::test]
async fn a_page_of_changes_has_a_limit() {
    let world = World::new().await;
    let asked = "<pageSize>2001</pageSize>";
    match world.fault("GetCustomerChanges", asked).await {
        Fault::LimitExceeded(detail) => {
            assert_eq!((detail.limit.as_str(), detail.maximum), ("pageSize", 2000));
        }
        other => panic!("{other:?}"),
    }
}
