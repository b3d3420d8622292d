//! Schemas that contracts import from the web, in forms of our own: the components that contracts
//! use, without the prose. Nothing is ever fetched.

/// Each namespace with a file name and its schema.
static SCHEMAS: [(&str, &str, &str); 7] = [
    (
        "http://www.w3.org/XML/1998/namespace",
        "xml.xsd",
        include_str!("catalog/xml.xsd"),
    ),
    (
        "http://www.w3.org/1999/xlink",
        "xlink.xsd",
        include_str!("catalog/xlink.xsd"),
    ),
    (
        "http://www.w3.org/2005/05/xmlmime",
        "xmlmime.xsd",
        include_str!("catalog/xmlmime.xsd"),
    ),
    (
        "http://www.w3.org/2004/11/xmlmime",
        "xmlmime-2004.xsd",
        include_str!("catalog/xmlmime-2004.xsd"),
    ),
    (
        "http://www.w3.org/2005/08/addressing",
        "ws-addressing.xsd",
        include_str!("catalog/ws-addressing.xsd"),
    ),
    (
        "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        "ws-addressing-2004.xsd",
        include_str!("catalog/ws-addressing-2004.xsd"),
    ),
    (
        "http://ws-i.org/profiles/basic/1.1/xsd",
        "swaref.xsd",
        include_str!("catalog/swaref.xsd"),
    ),
];

/// The file name and text of a namespace's schema.
pub(crate) fn find(namespace: &str) -> Option<(&'static str, &'static str)> {
    SCHEMAS
        .iter()
        .find(|(known, _, _)| *known == namespace)
        .map(|(_, name, text)| (*name, *text))
}

/// Whether there is a schema of this namespace.
pub(crate) fn holds(namespace: Option<&str>) -> bool {
    namespace.and_then(find).is_some()
}

#[cfg(test)]
mod tests {
    use super::SCHEMAS;

    #[test]
    fn each_schema_is_that_of_its_namespace() {
        for (namespace, name, text) in SCHEMAS {
            let document = roxmltree::Document::parse(text).unwrap();
            let target = document.root_element().attribute("targetNamespace");
            assert_eq!(target, Some(namespace), "{name}");
        }
    }
}
