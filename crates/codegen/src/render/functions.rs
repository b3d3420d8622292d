//! The functions that read values of types which are mere aliases.

use super::layout::Text;
use super::names_in_values;
use super::naming::Naming;
use crate::model::TypeId;

/// The function that reads a type's values as content.
pub(super) fn reader(text: &mut Text, naming: &Naming<'_>, id: TypeId, rust: &str, call: &str) {
    let name = naming.reader(id);
    text.blank();
    let line = format!("fn {name}(from: &mut Decoder<'_, '_>) -> Result<Option<{rust}>, Error> {{");
    if text.fits(&line) {
        text.open(&line);
    } else {
        text.open(&format!("fn {name}("));
        text.line("from: &mut Decoder<'_, '_>,");
        text.depth_back();
        text.open(&format!(") -> Result<Option<{rust}>, Error> {{"));
    }
    if naming.holds_names(id) {
        text.line(names_in_values::IN_SCOPE);
    }
    text.line(call);
    text.close("}");
}

/// The function that reads a type's values as text.
pub(super) fn parser(text: &mut Text, naming: &Naming<'_>, id: TypeId, rust: &str, call: &str) {
    let name = naming.parser(id);
    let mut parameters = vec!["text: Cow<'_, str>"];
    if naming.holds_names(id) {
        parameters.push("in_scope: &NamespaceScope<'_>");
    }
    text.blank();
    let line = format!(
        "fn {name}({}) -> Result<{rust}, ValueError> {{",
        parameters.join(", ")
    );
    if text.fits(&line) {
        text.open(&line);
    } else {
        text.open(&format!("fn {name}("));
        for parameter in parameters {
            text.line(&format!("{parameter},"));
        }
        text.depth_back();
        text.open(&format!(") -> Result<{rust}, ValueError> {{"));
    }
    text.line(call);
    text.close("}");
}
