//! What a browser shows at a SOAP address: the service, read from the contract's description.
//!
//! One document without scripts, pictures or anything from elsewhere; it reads in order, by
//! keyboard, on paper and in a text browser.

#![expect(
    clippy::format_push_string,
    reason = "the page is rendered once, and reads better in one piece"
)]

mod operations;
mod sample;
mod types;

use std::sync::LazyLock;

use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        StatusCode,
        header::{CONTENT_SECURITY_POLICY, HeaderValue},
    },
};
use castile_soap::describe::ContractDescription;

use super::{
    answer::{HTML, Reading},
    body::Unwanted,
    paths,
    publication::{self, escape},
    refusal,
    subject::Subject,
    worker::Visit,
};
use crate::contract::CONTRACT;

const STYLE: &str = include_str!("style.css");
const POLICY: HeaderValue =
    HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'");

/// Stands for the address until it is known.
const BASE: &str = "{base}";

static PAGE: LazyLock<String> = LazyLock::new(|| render(&CONTRACT));

/// `GET` and `HEAD` of a SOAP address: the page without a query, the WSDL with `?wsdl`.
pub(super) async fn address(visit: Visit, request: HttpRequest, body: Unwanted) -> HttpResponse {
    let query = request.query_string();
    if query.is_empty() {
        let base = publication::base(&visit, &request);
        let text = PAGE.replace(BASE, &escape(&base));
        let mut response = visit.begin(StatusCode::OK);
        response.insert_header((CONTENT_SECURITY_POLICY, POLICY));
        let reading = Reading::document(Subject::Page, HTML, text);
        visit.answer_with(&request, response, reading)
    } else if query.eq_ignore_ascii_case("wsdl") || query.eq_ignore_ascii_case("singlewsdl") {
        publication::one_port(visit, request, body).await
    } else {
        refusal::not_found(visit, request, body).await
    }
}

fn render(contract: &ContractDescription) -> String {
    let name = escape(contract.service);
    let mut page = String::with_capacity(64 << 10);
    page.push_str("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.push_str(&format!(
        "<title>{name}: a SOAP service</title>\n<style>\n{STYLE}</style>\n"
    ));
    page.push_str("</head>\n<body>\n<header>\n");
    page.push_str(&format!(
        "<h1>{name}</h1>\n{}",
        paragraphs(contract.documentation)
    ));
    page.push_str(&addresses(contract));
    page.push_str("</header>\n<nav aria-label=\"Contents\">\n");
    page.push_str(&contents(contract));
    page.push_str("</nav>\n<main>\n");
    page.push_str(&first_call(contract));
    page.push_str(&operations::section(contract));
    page.push_str(&types::section(contract));
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// Where to send requests, and where to get the WSDL.
fn addresses(contract: &ContractDescription) -> String {
    let row = |what: &str, path: &str, wsdl: &str| {
        format!(
            "<tr><th scope=\"row\">{what}</th><td><code>{BASE}{path}</code></td>\
             <td><a href=\"{BASE}{wsdl}\">{wsdl}</a></td></tr>\n"
        )
    };
    let wsdl = |path: &str| format!("{path}?wsdl");
    let mut text = String::from(
        "<table>\n<caption>Addresses</caption>\n<thead><tr><th scope=\"col\">Port</th>\
         <th scope=\"col\">Requests go to</th><th scope=\"col\">WSDL</th></tr></thead>\n<tbody>\n",
    );
    text += &row("SOAP 1.1", paths::SOAP11, &wsdl(paths::SOAP11));
    text += &row("SOAP 1.2", paths::SOAP12, &wsdl(paths::SOAP12));
    text += "</tbody>\n</table>\n";
    text += &format!(
        "<p>Each of the two is complete in itself. <a href=\"{BASE}{}\">One WSDL with both ports</a> \
         imports <a href=\"{BASE}{}\">its schema</a> beside it. Namespace: <code>{}</code>. \
         Calls sign in with HTTP Basic.</p>\n",
        paths::WSDL,
        paths::XSD,
        escape(contract.namespace)
    );
    text
}

fn contents(contract: &ContractDescription) -> String {
    let mut text = String::from("<p>Operations</p>\n<ul>\n");
    for operation in contract.operations {
        let name = escape(operation.name);
        text += &format!("<li><a href=\"#operation-{name}\">{name}</a></li>\n");
    }
    text += "</ul>\n<p><a href=\"#types\">Types</a></p>\n";
    text
}

/// A call that can be pasted into a terminal.
fn first_call(contract: &ContractDescription) -> String {
    let Some(operation) = contract.operations.first() else {
        return String::new();
    };
    let envelope = sample::envelope(contract, operation);
    let lines = format!(
        "curl -u NAME:PASSWORD {BASE}{path} \\\n  -H 'Content-Type: text/xml; charset=utf-8' \\\n  \
         -H 'SOAPAction: \"{action}\"' \\\n  --data-binary @- <<'END'\n{envelope}END\n",
        path = paths::SOAP11,
        action = operation.action,
    );
    format!(
        "<section aria-labelledby=\"first-call\">\n<h2 id=\"first-call\">A first call</h2>\n\
         <pre tabindex=\"0\"><code>{}</code></pre>\n</section>\n",
        escape(&lines)
    )
}

/// Documentation as the schema has it: blank lines part its paragraphs.
fn paragraphs(documentation: &str) -> String {
    documentation
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .flat_map(|paragraph| ["<p>".into(), escape(paragraph), "</p>\n".into()])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_every_operation_and_every_type() {
        let page = render(&CONTRACT);
        for operation in CONTRACT.operations {
            assert!(page.contains(&format!("id=\"operation-{}\"", operation.name)));
        }
        for described in CONTRACT.types {
            assert!(
                page.contains(&*escape(described.name)),
                "{}",
                described.name
            );
        }
    }

    #[test]
    fn every_link_within_the_page_has_its_target() {
        let page = render(&CONTRACT);
        for link in page.split("href=\"#").skip(1) {
            let target = link.split('"').next().unwrap();
            assert!(page.contains(&format!("id=\"{target}\"")), "{target}");
        }
    }
}
