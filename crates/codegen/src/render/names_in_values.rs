//! Types whose values hold names (`xs:QName`, `xs:NOTATION`): what a prefix stands for is looked up
//! where the value is read.

use super::layout::Text;
use super::naming::Naming;
use crate::model::{TypeId, Value};
use crate::schema::QName;

/// What gives the variable that the functions below take.
pub(super) const IN_SCOPE: &str = "let in_scope = &from.in_scope();";

/// Reads and writes an enumeration of names.
pub(super) fn enumeration(text: &mut Text, name: &str, variants: &[(String, &Value)]) {
    text.blank();
    text.open(&format!("impl {name} {{"));
    text.doc("The value's namespace and local part.");
    text.open("pub const fn name(self) -> Name<'static> {");
    text.open("let (namespace, local) = match self {");
    for (variant, value) in variants {
        let none = QName::new("", &value.value);
        let QName { namespace, local } = value.name.as_ref().unwrap_or(&none);
        text.arm(
            &format!("Self::{variant}"),
            &format!("({namespace:?}, {local:?})"),
        );
    }
    text.close("};");
    text.line("Name { namespace, local }");
    text.close("}");
    text.close("}");
    text.blank();
    text.open(&format!("impl Decode for {name} {{"));
    text.open("fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {");
    text.line(IN_SCOPE);
    text.line("from.value(in_scope.with(Self::read_in))");
    text.close("}");
    text.close("}");
    text.blank();
    text.open(&format!("impl Encode for {name} {{"));
    text.open("fn encode(&self, to: &mut Writer) {");
    text.line("self.write(to);");
    text.close("}");
    text.close("}");
    text.blank();
    text.open(&format!("impl Lexical for {name} {{"));
    unscoped(text);
    text.blank();
    read_in(text);
    text.line("let name = QName::read_in(text, in_scope)?;");
    text.line("let mut all = Self::ALL.iter().copied();");
    text.line("all.find(|one| one.name() == name.name())");
    text.line("    .ok_or_else(|| enumeration_error(Self::VALUES))");
    text.close("}");
    text.blank();
    text.open("fn write(&self, to: &mut Writer) {");
    text.line("let (prefix, _) = self.as_str().split_once(':').unwrap_or_default();");
    text.line("to.name(prefix, self.name());");
    text.close("}");
    text.close("}");
}

/// A value without an element around it.
pub(super) fn unscoped(text: &mut Text) {
    text.open("fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {");
    text.line("Self::read_in(text, &NamespaceScope::default())");
    text.close("}");
}

/// Opens the function that reads a value in the scope of its element.
pub(super) fn read_in(text: &mut Text) {
    text.open("fn read_in(text: Cow<'_, str>, in_scope: &NamespaceScope<'_>) -> Result<Self, ValueError> {");
}

impl Naming<'_> {
    /// Whether values of a type hold names.
    pub(super) fn holds_names(&self, id: TypeId) -> bool {
        self.uses.names.contains(&id)
    }

    /// What reads a type's values as texts, as an argument; where they hold names, there is a
    /// variable `in_scope`.
    pub(super) fn parse(&self, id: TypeId) -> String {
        let parser = self.parser(id);
        if self.holds_names(id) {
            format!("in_scope.with({parser})")
        } else {
            parser
        }
    }

    /// The same, called.
    pub(super) fn parsed(&self, id: TypeId, text: &str) -> String {
        let parser = self.parser(id);
        if self.holds_names(id) {
            format!("{parser}({text}, in_scope)")
        } else {
            format!("{parser}({text})")
        }
    }
}
