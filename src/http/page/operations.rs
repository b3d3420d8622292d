//! The page's section of operations.

use castile_soap::describe::{ContractDescription, MessageDescription, OperationDescription};

use super::{super::publication::escape, paragraphs, sample, types};

pub(super) fn section(contract: &ContractDescription) -> String {
    let mut text = String::from(
        "<section aria-labelledby=\"operations\">\n<h2 id=\"operations\">Operations</h2>\n",
    );
    for operation in contract.operations {
        text += &article(contract, operation);
    }
    text + "</section>\n"
}

fn article(contract: &ContractDescription, operation: &OperationDescription) -> String {
    let name = escape(operation.name);
    let mut text = format!(
        "<article aria-labelledby=\"operation-{name}\">\n<h3 id=\"operation-{name}\">{name}</h3>\n"
    );
    text += &paragraphs(operation.documentation);
    text += &format!("<p>Action: <code>{}</code>.", escape(operation.action));
    if let Some(scope) = operation.scope {
        text += &format!(" Scope: <code>{}</code>.", escape(scope));
    }
    text += "</p>\n";
    text += &message("Request", &operation.input);
    text += &message("Answer", &operation.output);
    text += &faults(operation);
    let envelope = sample::envelope(contract, operation);
    text += &format!(
        "<details>\n<summary>A request of {name}</summary>\n<pre tabindex=\"0\"><code>{}</code></pre>\n\
         </details>\n</article>\n",
        escape(&envelope)
    );
    text
}

fn message(role: &str, message: &MessageDescription) -> String {
    let element = escape(message.element.local);
    types::fields(&format!("{role}: <code>{element}</code>"), message.content)
}

fn faults(operation: &OperationDescription) -> String {
    if operation.faults.is_empty() {
        return String::new();
    }
    let mut text = String::from(
        "<table>\n<caption>Faults</caption>\n<thead><tr><th scope=\"col\">Detail</th>\
         <th scope=\"col\">When</th></tr></thead>\n<tbody>\n",
    );
    for fault in operation.faults {
        let content = fault.detail.content;
        let when = [fault.documentation, content.documentation]
            .into_iter()
            .find(|text| !text.is_empty());
        text += &format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n",
            types::link(content),
            paragraphs(when.unwrap_or_default())
        );
    }
    text + "</tbody>\n</table>\n"
}
