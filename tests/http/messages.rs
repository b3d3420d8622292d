//! The messages in `examples/messages` are true: its README's lines, played in order, get the answers
//! that stand beside the requests. `UPDATE_EXPECTED=1` writes both anew.

use std::fs;
use std::path::{Path, PathBuf};

use castile::contract::CONTRACT;

use crate::support::{Gateway, authorization};

/// One `curl` line of the README.
struct Call {
    media_type: String,
    request: PathBuf,
    answer: PathBuf,
    path: String,
}

/// The README's calls, in order.
fn calls() -> Vec<Call> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/messages");
    let readme = fs::read_to_string(folder.join("README.md")).unwrap();
    let lines = readme.lines().map(str::trim);
    lines
        .filter(|line| line.starts_with("curl "))
        .map(|line| {
            let name = between(line, "--data-binary @", ".xml ");
            Call {
                media_type: between(line, "Content-Type: ", "'").to_owned(),
                request: folder.join(format!("{name}.xml")),
                answer: folder.join(format!("{name}.answer.xml")),
                path: line.split_once(":8080").unwrap().1.to_owned(),
            }
        })
        .collect()
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}

/// The ids in an answer, in order.
fn ids(answer: &str) -> impl Iterator<Item = &str> {
    let parts = answer.split("<id>").skip(1);
    parts.filter_map(|part| Some(part.split_once("</id>")?.0))
}

/// An answer without what differs from run to run: moments and the number of the request.
fn masked(answer: &str) -> String {
    let mut text = answer.to_owned();
    for (before, after) in [
        ("<createdAt>", "</createdAt>"),
        ("<updatedAt>", "</updatedAt>"),
        ("<timestamp>", "</timestamp>"),
        ("<at>", "</at>"),
        ("<nextToken>", "</nextToken>"),
        ("(request ", ")"),
    ] {
        let mut parts = text.split(before);
        let mut rest = parts.next().unwrap().to_owned();
        for part in parts {
            rest.push_str(before);
            rest.push_str(&part[part.find(after).unwrap()..]);
        }
        text = rest;
    }
    text
}

/// What stands in the files for an id, and what this run has in its place.
#[derive(Default)]
struct Ids(Vec<(String, String)>);

impl Ids {
    fn learn(&mut self, shown: &str, answered: &str) {
        for (shown, answered) in ids(shown).zip(ids(answered)) {
            self.0.push((shown.to_owned(), answered.to_owned()));
        }
    }

    fn live(&self, shown: &str) -> String {
        let replaced = |text: String, (shown, live): &(String, String)| text.replace(shown, live);
        self.0.iter().fold(shown.to_owned(), replaced)
    }
}

fn play(gateway: &Gateway, call: &Call, ids: &mut Ids) {
    let request = ids.live(&fs::read_to_string(&call.request).unwrap());
    let shown = fs::read_to_string(&call.answer).unwrap();
    let answer = gateway.send(format!(
        "POST {} HTTP/1.1\r\nHost: {}\r\n{}Content-Type: {}\r\nContent-Length: {}\r\n\r\n{request}",
        call.path,
        gateway.host(),
        authorization(),
        call.media_type,
        request.len()
    ));
    let answered = answer.text();
    ids.learn(&shown, &answered);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&call.request, request).unwrap();
        fs::write(&call.answer, format!("{answered}\n")).unwrap();
    } else {
        let shown = masked(&ids.live(shown.trim_end()));
        assert_eq!(masked(&answered), shown, "{}", call.request.display());
    }
    assert_eq!(answer.status == 500, answered.contains("Fault>"));
}

#[test]
fn the_messages_by_hand_get_the_answers_that_stand_beside_them() {
    let gateway = Gateway::start();
    let mut ids = Ids::default();
    for call in calls() {
        play(&gateway, &call, &mut ids);
    }
}

#[test]
fn each_operation_has_its_message() {
    let requests: Vec<String> = (calls().iter())
        .map(|call| fs::read_to_string(&call.request).unwrap())
        .collect();
    for operation in CONTRACT.operations {
        let start = format!("<{} ", operation.name);
        let shown = requests.iter().any(|request| request.contains(&start));
        assert!(shown, "examples/messages has no {}", operation.name);
    }
}
