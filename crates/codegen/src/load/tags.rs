//! What the XML parser would spend on a document, judged before it is parsed: for each start tag it
//! compares attributes with each other, and namespace declarations with all that are in scope.

use crate::limits;

/// Where a document breaks a limit: the offset of its tag, what is wrong, and what to do.
pub(super) type Excess = (usize, String, &'static str);

/// Judges every start tag. What is not well-formed is the parser's matter.
pub(super) fn judge(text: &str) -> Result<(), Excess> {
    let most = limits::comparisons(text.len());
    let mut spent = 0_usize;
    let mut scope: Vec<usize> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        rest = rest.get(start..).unwrap_or_default();
        let at = text.len() - rest.len();
        if let Some(behind) = behind_aside(rest) {
            rest = behind;
        } else if rest.starts_with("</") {
            scope.pop();
            rest = after(rest, ">");
        } else {
            let (tag, behind) = Tag::read(rest);
            rest = behind;
            if let Some((message, hint)) = tag.refused {
                return Err((at, message, hint));
            }
            let inherited = scope.last().copied().unwrap_or(0);
            let bindings = inherited + tag.bindings;
            spent += bindings + tag.attributes * tag.attributes;
            if tag.bindings > 0 {
                spent += bindings * bindings;
            }
            if spent > most {
                return Err(too_many(at, &tag, bindings));
            }
            if !tag.is_empty {
                scope.push(bindings);
            }
        }
    }
    Ok(())
}

fn too_many(at: usize, tag: &Tag, bindings: usize) -> Excess {
    if tag.attributes > bindings {
        let message = format!("an element with {} attributes", tag.attributes);
        return (at, message, "no contract needs so many");
    }
    let message = format!("{bindings} namespace declarations in scope of too many elements");
    (at, message, "declare each namespace once, and far out")
}

/// What is no tag, whatever stands in it.
static ASIDE: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];

/// What stands behind the comment, CDATA section or processing instruction that a text begins with;
/// nothing, where it has no end.
pub(super) fn behind_aside(text: &str) -> Option<&str> {
    let (start, end) = ASIDE.iter().find(|(start, _)| text.starts_with(start))?;
    // `<!-->` is no comment yet.
    Some(after(text.get(start.len()..).unwrap_or_default(), end))
}

fn after<'t>(text: &'t str, end: &str) -> &'t str {
    let at = text.find(end).map(|at| at + end.len());
    at.and_then(|at| text.get(at..)).unwrap_or_default()
}

/// A start tag.
#[derive(Default)]
struct Tag {
    attributes: usize,
    /// Those of them that declare namespaces.
    bindings: usize,
    is_empty: bool,
    /// What is wrong with it, and what to do.
    refused: Option<(String, &'static str)>,
}

impl Tag {
    /// The tag that a text begins with, and what stands behind it.
    fn read(text: &str) -> (Self, &str) {
        let mut tag = Self::default();
        let mut rest = text;
        while let Some(at) = rest.find(['"', '\'', '>']) {
            let (before, from) = rest.split_at(at);
            let behind = from.get(1..).unwrap_or_default();
            if from.starts_with('>') {
                tag.is_empty = before.ends_with('/');
                return (tag, behind);
            }
            let quote = if from.starts_with('"') { '"' } else { '\'' };
            let (value, behind) = behind.split_once(quote).unwrap_or((behind, ""));
            tag.attribute(before, value);
            rest = behind;
        }
        (tag, "")
    }

    fn attribute(&mut self, before: &str, value: &str) {
        self.attributes += 1;
        let name = before.trim_end_matches(['=', ' ', '\t', '\r', '\n']);
        let name = name.rsplit([' ', '\t', '\r', '\n']).next();
        let name = name.unwrap_or_default();
        let binds = name.starts_with("xmlns");
        self.bindings += usize::from(binds);
        let (what, most) = match name {
            "name" => ("name", limits::NAME),
            "targetNamespace" => ("namespace", limits::NAMESPACE),
            _ if binds => ("namespace", limits::NAMESPACE),
            _ => return,
        };
        if value.len() > most {
            let message = format!("a {what} of more than {most} bytes");
            self.refused = Some((message, "shorten it"));
        } else if name == "targetNamespace" && value.contains('&') {
            let message = format!("the targetNamespace `{value}` with a reference in it");
            self.refused = Some((
                message,
                "messages' namespaces are compared as they are written",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Tag, judge};

    #[test]
    fn nothing_hides_behind_a_comment() {
        let attributes = " a=''".repeat(9_000);
        for aside in [
            "",
            "<!--><a b=\"-->",
            "<!-- ' -->",
            "<![CDATA[<a b=']]>",
            "<?a '?>",
        ] {
            let text = format!("<a>{aside}<b{attributes}/></a>");
            assert!(judge(&text).is_err(), "{aside}");
        }
    }

    #[test]
    fn tags_are_counted() {
        let text = "<a b='>' xmlns:c = \"d\"\n xmlns='e' f=\"'\"/><g>";
        let (tag, behind) = Tag::read(text);
        assert_eq!((tag.attributes, tag.bindings), (4, 2));
        assert!(tag.is_empty);
        assert_eq!(behind, "<g>");
    }
}
