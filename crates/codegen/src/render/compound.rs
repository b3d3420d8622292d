//! Lists and unions.

use std::collections::BTreeSet;

use super::facets::length_facets;
use super::functions::{parser, reader};
use super::layout::Text;
use super::names_in_values;
use super::naming::Naming;
use super::simple::{document, pattern_statics};
use crate::model::{Facets, Type, TypeId};
use crate::names::{pascal, unique};

/// A list: an alias, and what reads its values.
pub(super) fn list(
    text: &mut Text,
    naming: &Naming<'_>,
    number: usize,
    described: &Type,
    (item, facets): (TypeId, &Facets),
) {
    let id = TypeId(number);
    let rust = format!("Vec<{}>", naming.type_ident(item));
    if described.at.is_some() {
        text.blank();
        document(text, described);
        text.line(&format!("pub type {} = {rust};", naming.ident(number)));
    }
    if !naming.uses.parsed.contains(&id) {
        return;
    }
    let constant = naming.constant(id);
    text.blank();
    pattern_statics(text, constant, facets);
    text.item(
        &format!("static {constant}: ListFacets ="),
        &length_facets("ListFacets", constant, facets),
    );
    if naming.uses.read.contains(&id) {
        let call = format!("from.value({})", naming.parse(id));
        reader(text, naming, id, &rust, &call);
    }
    let call = format!("{constant}.read(text, {})", naming.parse(item));
    parser(text, naming, id, &rust, &call);
}

/// A union: an enum with a variant a member.
pub(super) fn union(
    text: &mut Text,
    naming: &Naming<'_>,
    number: usize,
    described: &Type,
    (members, facets): (&[TypeId], &Facets),
) {
    let name = naming.ident(number);
    let mut taken = BTreeSet::from(["Self".to_string()]);
    let variants: Vec<(String, TypeId)> = members
        .iter()
        .map(|member| {
            let known = naming.model.type_of(*member);
            let local = known.map_or("", |member| &member.name.local);
            let local = local.rsplit('-').next().unwrap_or(local);
            (unique(&pascal(local), &mut taken), *member)
        })
        .collect();
    text.blank();
    document(text, described);
    text.derive("Clone, Debug, PartialEq");
    text.serde(&["untagged"]);
    text.open(&format!("pub enum {name} {{"));
    for (variant, member) in &variants {
        let known = naming.model.type_of(*member);
        let local = known.map_or("", |member| &member.name.local);
        text.doc(&format!("A value of `{local}`."));
        text.line(&format!("{variant}({}),", naming.type_ident(*member)));
    }
    text.close("}");
    let judged = !facets.patterns.is_empty() || !facets.values.is_empty();
    let constant = naming.constant(TypeId(number));
    if judged {
        text.blank();
        pattern_statics(text, constant, facets);
        text.item(
            &format!("static {constant}: ListFacets ="),
            &length_facets("ListFacets", constant, facets),
        );
    }
    let names = naming.holds_names(TypeId(number));
    lexical(
        text,
        naming,
        name,
        &variants,
        (judged.then_some(constant), names),
    );
    content(text, name, &variants, names);
}

fn lexical(
    text: &mut Text,
    naming: &Naming<'_>,
    name: &str,
    variants: &[(String, TypeId)],
    (facets, names): (Option<&str>, bool),
) {
    text.blank();
    if facets.is_some() {
        text.open(&format!("impl {name} {{"));
        if names {
            text.open("fn of_member(text: Cow<'_, str>, in_scope: &NamespaceScope<'_>) -> Result<Self, ValueError> {");
        } else {
            text.open("fn of_member(text: Cow<'_, str>) -> Result<Self, ValueError> {");
        }
        first_member(text, naming, variants);
        text.close("}");
        text.close("}");
        text.blank();
    }
    text.open(&format!("impl Lexical for {name} {{"));
    if names {
        names_in_values::unscoped(text);
        text.blank();
        names_in_values::read_in(text);
    } else {
        text.open("fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {");
    }
    match facets {
        Some(facets) if names => text.line(&format!(
            "{facets}.one(text, in_scope.with(Self::of_member))"
        )),
        Some(facets) => text.line(&format!("{facets}.one(text, Self::of_member)")),
        None => first_member(text, naming, variants),
    }
    text.close("}");
    text.blank();
    text.open("fn write(&self, to: &mut Writer) {");
    text.open("match self {");
    for (variant, _) in variants {
        text.line(&format!(
            "Self::{variant}(value) => Lexical::write(value, to),"
        ));
    }
    text.close("}");
    text.close("}");
    text.close("}");
}

/// The value of the first member that has it.
fn first_member(text: &mut Text, naming: &Naming<'_>, variants: &[(String, TypeId)]) {
    for (index, (variant, member)) in variants.iter().enumerate() {
        if index + 1 == variants.len() {
            let value = naming.parsed(*member, "text");
            text.line(&format!("{value}.map(Self::{variant})"));
            break;
        }
        let value = naming.parsed(*member, "Cow::Borrowed(&text)");
        text.open(&format!("if let Ok(value) = {value} {{"));
        text.line(&format!("return Ok(Self::{variant}(value));"));
        text.close("}");
    }
}

fn content(text: &mut Text, name: &str, variants: &[(String, TypeId)], names: bool) {
    text.blank();
    text.open(&format!("impl Decode for {name} {{"));
    text.open("fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {");
    if names {
        text.line(names_in_values::IN_SCOPE);
        text.line("from.value(in_scope.with(Self::read_in))");
    } else {
        text.line("from.value(Lexical::read)");
    }
    text.close("}");
    text.close("}");
    text.blank();
    text.open(&format!("impl Encode for {name} {{"));
    text.open("fn encode(&self, to: &mut Writer) {");
    text.open("match self {");
    for (variant, _) in variants {
        text.line(&format!("Self::{variant}(value) => value.encode(to),"));
    }
    text.close("}");
    text.close("}");
    text.close("}");
}
