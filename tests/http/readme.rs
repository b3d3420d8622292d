//! The README's call is true: what it shows being sent gets what it shows being answered.

use crate::support::{Gateway, post};

/// The README's blocks of XML, in order.
fn blocks() -> Vec<String> {
    let readme = include_str!("../../README.md");
    let block = |text: &str| text.split("```").next().unwrap().trim_end().to_owned();
    readme.split("```xml\n").skip(1).map(block).collect()
}

/// The id in an answer.
fn id(answer: &str) -> &str {
    let (_, after) = answer.split_once("<id>").unwrap();
    after.split_once("</id>").unwrap().0
}

/// An answer without its ids, of the customer and of the request.
fn masked(answer: &str) -> String {
    let answer = answer.replace(id(answer), "ID");
    let Some((before, after)) = answer.split_once("(request ") else {
        return answer;
    };
    format!("{before}{}", after.split_once(')').unwrap().1)
}

#[test]
fn the_readmes_call_gets_the_readmes_answers() {
    let [request, created, refused] = blocks().try_into().unwrap();
    let gateway = Gateway::start();
    for (status, shown) in [(200, created), (500, refused)] {
        let answer = gateway.send(post(&gateway, "/soap/v1/customers", false, &request));
        assert_eq!(answer.status, status);
        assert_eq!(masked(&answer.text()), masked(&shown));
    }
}
