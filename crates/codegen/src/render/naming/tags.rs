//! Namespaces, their prefixes, and the tags that they stand in.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Naming;
use crate::model::{GlobalElement, Kind, Model, Operation};
use crate::namespaces::{XML, XSI};
use crate::render::uses::Uses;
use crate::schema::QName;

impl Naming<'_> {
    /// A start tag without attributes.
    pub(in crate::render) fn tag(&self, name: &QName) -> String {
        format!("<{}>", self.prefixed(name))
    }

    pub(in crate::render) fn prefixed(&self, name: &QName) -> String {
        match self.prefixes.get(&name.namespace).map(String::as_str) {
            _ if name.namespace == XML => format!("xml:{}", name.local),
            None | Some("") => name.local.clone(),
            Some(prefix) => format!("{prefix}:{}", name.local),
        }
    }

    /// A message's start tag, which declares every namespace.
    pub(in crate::render) fn root_tag(&self, element: &GlobalElement) -> String {
        let mut tag = format!("<{}", self.prefixed(&element.name));
        let xsi = self.prefixes.get_key_value(XSI);
        let others = self.prefixes.iter().filter(|(name, _)| *name != XSI);
        for (namespace, prefix) in others.chain(xsi) {
            if namespace.is_empty() {
                continue;
            }
            let namespace = namespace.replace('&', "&amp;").replace('"', "&quot;");
            if prefix.is_empty() {
                let _ = write!(tag, " xmlns=\"{namespace}\"");
            } else {
                let _ = write!(tag, " xmlns:{prefix}=\"{namespace}\"");
            }
        }
        tag.push('>');
        tag
    }

    /// The namespace as an expression.
    pub(in crate::render) fn namespace(&self, namespace: &str) -> String {
        if namespace == self.model.namespace {
            "NAMESPACE".to_string()
        } else {
            format!("{namespace:?}")
        }
    }
}

pub(super) fn prefixes(model: &Model, uses: &Uses) -> BTreeMap<String, String> {
    let mut namespaces = BTreeSet::new();
    for element in model.operations().flat_map(Operation::elements) {
        namespaces.insert(element.name.namespace.clone());
    }
    let mut qualified = BTreeSet::new();
    for described in &model.types {
        for field in described.fields() {
            match field.kind {
                Kind::Element => namespaces.insert(field.name.namespace.clone()),
                Kind::Attribute => qualified.insert(field.name.namespace.clone()),
                _ => false,
            };
        }
    }
    for member in &uses.related {
        let member = model.type_of(*member);
        namespaces.extend(member.map(|member| member.name.namespace.clone()));
    }
    // No prefix is none for attributes: they need one.
    qualified.retain(|namespace| !namespace.is_empty() && namespace != XML);
    // A value that is a name in no namespace has no prefix, so that none may be the default.
    let alone = namespaces.len() == 1 && qualified.is_empty() && uses.names.is_empty();
    namespaces.extend(qualified);
    let mut prefixes: BTreeMap<String, String> = namespaces
        .into_iter()
        .filter(|namespace| !namespace.is_empty())
        .enumerate()
        .map(|(index, namespace)| {
            let prefix = if alone {
                String::new()
            } else {
                format!("n{}", index + 1)
            };
            (namespace, prefix)
        })
        .collect();
    if uses.xsi {
        prefixes.insert(XSI.to_string(), "xsi".to_string());
    }
    prefixes
}
