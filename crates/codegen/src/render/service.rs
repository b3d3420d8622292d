//! The service trait, its dispatch, and the client.

use super::headers;
use super::layout::Text;
use super::naming::{Naming, method, trait_of, variant};
use super::shared;
use crate::model::Operation;

pub(super) fn render(text: &mut Text, naming: &Naming<'_>) {
    service(text, naming);
    dispatch(text, naming);
    server(text, naming);
    client(text, naming);
}

fn document(text: &mut Text, operation: &Operation) {
    if operation.documentation.is_empty() {
        text.doc(&format!("The operation `{}`.", operation.name));
    } else {
        text.doc(&operation.documentation);
    }
}

fn service(text: &mut Text, naming: &Naming<'_>) {
    let name = trait_of(naming.interface);
    text.blank();
    if naming.interface.documentation.is_empty() {
        text.doc(&format!("The port type `{}`.", naming.interface.port_type));
    } else {
        text.doc(&naming.interface.documentation);
    }
    text.open(&format!("pub trait {name}: Send + Sync {{"));
    text.doc("What an operation is told beside its request, such as who calls.");
    text.line("type Context: Send + Sync;");
    for operation in &naming.interface.operations {
        let input = naming.input(operation);
        let output = naming.output(operation);
        let fault = format!("{}Fault", variant(operation));
        text.blank();
        document(text, operation);
        text.open(&format!("fn {}(", method(operation)));
        text.line("&self,");
        text.line("context: &Self::Context,");
        text.line(&format!("input: {input},"));
        let result = format!("Result<{output}, Failure<{fault}>>");
        text.depth_back();
        let line = format!(") -> impl Future<Output = {result}> + Send;");
        if text.fits(&line) {
            text.line(&line);
        } else {
            text.open(") -> impl Future<");
            text.line(&format!("Output = {result},"));
            text.close("> + Send;");
        }
    }
    text.close("}");
}

fn dispatch(text: &mut Text, naming: &Naming<'_>) {
    let name = trait_of(naming.interface);
    text.blank();
    text.doc("Hands a request to its operation.");
    let of = &naming.parameters.service;
    text.open(&format!("pub async fn dispatch<{of}: {name}>("));
    text.line(&format!("service: &{of},"));
    text.line(&format!("context: &{of}::Context,"));
    text.line("request: Request,");
    text.depth_back();
    text.open(") -> Result<Response, Failure<Fault>> {");
    text.open("match request {");
    for operation in &naming.interface.operations {
        let variant = variant(operation);
        let method = method(operation);
        text.open(&format!("Request::{variant}(input) => {{"));
        text.line(&format!(
            "let answer = service.{method}(context, input).await;"
        ));
        text.line(&format!("Failure::answer(answer, Response::{variant})"));
        text.close("}");
    }
    text.close("}");
    text.close("}");
}

/// What `castile_soap::server` drives.
fn server(text: &mut Text, naming: &Naming<'_>) {
    let service = trait_of(naming.interface);
    let name = format!("{service}Server");
    let of = &naming.parameters.service;
    let (request_headers, response_headers) = headers::any(naming);
    text.blank();
    text.doc(&format!(
        "A server of `{}`, for any transport.",
        naming.interface.port_type
    ));
    text.line("#[derive(Clone, Debug)]");
    text.open(&format!("pub struct {name}<{of}> {{"));
    text.line(&format!("service: {of},"));
    text.close("}");
    text.blank();
    text.open(&format!("impl<{of}> {name}<{of}> {{"));
    text.doc("A server that this service answers.");
    text.open(&format!("pub fn new(service: {of}) -> Self {{"));
    text.line("Self { service }");
    text.close("}");
    text.close("}");
    text.blank();
    text.open(&format!(
        "impl<{of}: {service}> Service for {name}<{of}> {{"
    ));
    text.line(&format!("type Context = {of}::Context;"));
    text.line("type Request = Request;");
    text.line("type Response = Response;");
    text.line("type Fault = Fault;");
    text.blank();
    text.line("const CONTRACT: &'static ContractDescription = &CONTRACT;");
    if request_headers {
        text.line("const HEADERS: &'static [Name<'static>] = Request::HEADERS;");
    }
    if shared::any(naming) {
        text.line("const SHARED: &'static [Name<'static>] = Request::SHARED;");
    }
    text.blank();
    text.open("fn find(name: Name<'_>) -> Option<&'static OperationDescription> {");
    text.line("Request::find(name)");
    text.close("}");
    text.blank();
    text.open(
        "fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Request>, Error> {",
    );
    text.line("Request::decode(name, from)");
    text.close("}");
    if shared::any(naming) {
        shared::of_service(text);
    }
    if request_headers {
        text.blank();
        text.open("fn decode_header(");
        text.line("request: &mut Request,");
        text.line("name: Name<'_>,");
        text.line("from: &mut Decoder<'_, '_>,");
        text.depth_back();
        text.open(") -> Result<bool, Error> {");
        text.line("request.decode_header(name, from)");
        text.close("}");
    }
    text.blank();
    text.open("fn call(");
    text.line("&self,");
    text.line(&format!("context: &{of}::Context,"));
    text.line("request: Request,");
    text.depth_back();
    text.open(") -> impl Future<Output = Result<Response, Failure<Fault>>> + Send {");
    text.line("dispatch(&self.service, context, request)");
    text.close("}");
    text.blank();
    text.open("fn encode(response: &Response, to: &mut Writer) {");
    text.line("response.encode(to);");
    text.close("}");
    if response_headers {
        text.blank();
        text.open("fn encode_headers(response: &Response, to: &mut Writer) {");
        text.line("response.encode_headers(to);");
        text.close("}");
    }
    text.blank();
    text.open("fn encode_fault(fault: &Fault, to: &mut Writer) {");
    text.line("fault.encode(to);");
    text.close("}");
    text.blank();
    text.open("fn message(fault: &Fault) -> &str {");
    text.line("fault.message().unwrap_or(fault.name())");
    text.close("}");
    text.close("}");
}

fn client(text: &mut Text, naming: &Naming<'_>) {
    let name = format!("{}Client", trait_of(naming.interface));
    let over = &naming.parameters.transport;
    text.blank();
    text.doc(&format!(
        "A client for `{}`, over any transport.",
        naming.interface.port_type
    ));
    text.line("#[derive(Clone, Debug)]");
    text.open(&format!("pub struct {name}<{over}> {{"));
    text.line(&format!("client: Client<{over}>,"));
    text.close("}");
    text.blank();
    text.open(&format!("impl<{over}: Transport> {name}<{over}> {{"));
    text.doc("A client that speaks this version of SOAP.");
    text.open(&format!(
        "pub fn new(transport: {over}, version: Version) -> Self {{"
    ));
    text.line("let client = Client::new(transport, version);");
    text.line("Self { client }");
    text.close("}");
    for operation in &naming.interface.operations {
        let variant = variant(operation);
        let input = naming.input(operation);
        let output = naming.output(operation);
        text.blank();
        document(text, operation);
        let method = method(operation);
        let result = format!("Result<{output}, CallError<{variant}Fault>>");
        let line = format!("pub async fn {method}(&self, input: &{input}) -> {result} {{");
        if text.fits(&line) {
            text.open(&line);
        } else {
            text.open(&format!("pub async fn {method}("));
            text.line("&self,");
            text.line(&format!("input: &{input},"));
            text.depth_back();
            text.open(&format!(") -> {result} {{"));
        }
        text.line(&format!(
            "Client::call::<operations::{variant}>(&self.client, input).await"
        ));
        text.close("}");
    }
    text.close("}");
}
