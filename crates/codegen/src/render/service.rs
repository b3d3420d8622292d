//! The service trait, its dispatch, and the client.

use super::layout::Text;
use super::naming::Naming;
use crate::model::Operation;
use crate::names::{pascal, snake};

pub(super) fn render(text: &mut Text, naming: &Naming<'_>) {
    service(text, naming);
    dispatch(text, naming);
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
    let name = pascal(&naming.model.port_type);
    text.blank();
    if naming.model.documentation.is_empty() {
        text.doc(&format!("The port type `{}`.", naming.model.port_type));
    } else {
        text.doc(&naming.model.documentation);
    }
    text.open(&format!("pub trait {name}: Send + Sync {{"));
    text.doc("What an operation is told beside its request, such as who calls.");
    text.line("type Context: Send + Sync;");
    for operation in &naming.model.operations {
        let input = naming.type_ident(operation.input.content);
        let output = naming.type_ident(operation.output.content);
        let fault = format!("{}Fault", pascal(&operation.name));
        text.blank();
        document(text, operation);
        text.open(&format!("fn {}(", snake(&operation.name)));
        text.line("&self,");
        text.line("context: &Self::Context,");
        text.line(&format!("input: {input},"));
        let result = format!("Result<{output}, Failure<{fault}>>");
        text.depth_back();
        text.line(&format!(") -> impl Future<Output = {result}> + Send;"));
    }
    text.close("}");
}

fn dispatch(text: &mut Text, naming: &Naming<'_>) {
    let name = pascal(&naming.model.port_type);
    text.blank();
    text.doc("Hands a request to its operation.");
    text.open(&format!("pub async fn dispatch<S: {name}>("));
    text.line("service: &S,");
    text.line("context: &S::Context,");
    text.line("request: Request,");
    text.depth_back();
    text.open(") -> Result<Response, Failure<Fault>> {");
    text.open("match request {");
    for operation in &naming.model.operations {
        let variant = pascal(&operation.name);
        let method = snake(&operation.name);
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

fn client(text: &mut Text, naming: &Naming<'_>) {
    let name = format!("{}Client", pascal(&naming.model.port_type));
    text.blank();
    text.doc(&format!(
        "A client for `{}`, over any transport.",
        naming.model.port_type
    ));
    text.line("#[derive(Clone, Debug)]");
    text.open(&format!("pub struct {name}<T> {{"));
    text.line("client: Client<T>,");
    text.close("}");
    text.blank();
    text.open(&format!("impl<T: Transport> {name}<T> {{"));
    text.doc("A client that speaks this version of SOAP.");
    text.open("pub fn new(transport: T, version: Version) -> Self {");
    text.line("let client = Client::new(transport, version);");
    text.line("Self { client }");
    text.close("}");
    for operation in &naming.model.operations {
        let variant = pascal(&operation.name);
        let input = naming.type_ident(operation.input.content);
        let output = naming.type_ident(operation.output.content);
        text.blank();
        document(text, operation);
        let method = snake(&operation.name);
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
