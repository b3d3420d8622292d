//! The value of a Content-Type header, as toolkits write it (RFC 9110 §8.3.1).
//!
//! More lenient than the grammar in one point: an unquoted value may hold what only a quoted one
//! should, since `KDSoap` sends its `action` so. Two different values for one parameter are
//! refused: somebody on the way read the other one.

use std::fmt;

use crate::version::Version;

/// A media type with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentType {
    media_type: String,
    parameters: Vec<(String, String)>,
}

/// Why a Content-Type was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentTypeError {
    /// What stands before the first semicolon is not `type/subtype`.
    MediaType,
    /// A parameter is not `name=value`, or a quoted value has no end.
    Parameter,
    /// A parameter stands twice with different values.
    Contradiction,
}

impl ContentType {
    /// Reads a header's value.
    pub fn parse(header: &str) -> Result<Self, ContentTypeError> {
        let (media_type, mut rest) = header.split_once(';').unwrap_or((header, ""));
        let media_type = media_type.trim().to_ascii_lowercase();
        if !media_type
            .split_once('/')
            .is_some_and(|(main, sub)| is_token(main) && is_token(sub))
        {
            return Err(ContentTypeError::MediaType);
        }
        let mut parameters: Vec<(String, String)> = Vec::new();
        loop {
            rest = rest.trim_start_matches([' ', '\t', ';']);
            if rest.is_empty() {
                break;
            }
            let (name, value, after) = parameter(rest).ok_or(ContentTypeError::Parameter)?;
            rest = after;
            match parameters.iter().find(|(known, _)| *known == name) {
                None => parameters.push((name, value)),
                Some((_, known)) if *known == value => {}
                Some(_) => return Err(ContentTypeError::Contradiction),
            }
        }
        Ok(Self {
            media_type,
            parameters,
        })
    }

    /// Type and subtype, in lower case.
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// A parameter's value; the name is given in lower case.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The character set, as written.
    pub fn charset(&self) -> Option<&str> {
        self.parameter("charset")
    }

    /// The action that SOAP 1.2 states here (RFC 3902).
    pub fn action(&self) -> Option<&str> {
        self.parameter("action")
    }

    /// The version of SOAP that the media type stands for.
    pub fn version(&self) -> Option<Version> {
        Version::of_media_type(&self.media_type)
    }
}

/// Name in lower case, value, and what follows.
fn parameter(text: &str) -> Option<(String, String, &str)> {
    let (name, rest) = text.split_once('=')?;
    let name = name.trim();
    if !is_token(name) {
        return None;
    }
    let rest = rest.trim_start_matches([' ', '\t']);
    let (value, rest) = if let Some(quoted) = rest.strip_prefix('"') {
        quoted_string(quoted)?
    } else {
        let end = rest.find(';').unwrap_or(rest.len());
        let (value, rest) = rest.split_at_checked(end)?;
        (value.trim_end().to_owned(), rest)
    };
    Some((name.to_ascii_lowercase(), value, rest))
}

/// The string whose opening quote has been read; only white space may stand between it and the next
/// semicolon.
fn quoted_string(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.chars();
    loop {
        match characters.next()? {
            '"' => break,
            '\\' => value.push(characters.next()?),
            character => value.push(character),
        }
    }
    let rest = characters.as_str().trim_start_matches([' ', '\t']);
    (rest.is_empty() || rest.starts_with(';')).then_some((value, rest))
}

/// RFC 9110 §5.6.2.
fn is_token(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(allowed)
}

impl fmt::Display for ContentTypeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MediaType => "The Content-Type names no media type",
            Self::Parameter => "A parameter of the Content-Type is not name=value",
            Self::Contradiction => "A parameter of the Content-Type has two values",
        })
    }
}

impl std::error::Error for ContentTypeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_toolkits_send_is_read() {
        let table = [
            ("text/xml", Some(Version::Soap11), None, None),
            (
                "Text/XML; Charset=UTF-8",
                Some(Version::Soap11),
                Some("UTF-8"),
                None,
            ),
            (
                "text/xml;charset=\"utf-8\"",
                Some(Version::Soap11),
                Some("utf-8"),
                None,
            ),
            (
                "application/soap+xml; charset=utf-8; action=\"urn:a:b/Get\"",
                Some(Version::Soap12),
                Some("utf-8"),
                Some("urn:a:b/Get"),
            ),
            (
                "application/soap+xml;charset=utf-8;action=urn:a:b/Get",
                Some(Version::Soap12),
                Some("utf-8"),
                Some("urn:a:b/Get"),
            ),
            (
                "application/soap+xml; action=\"\"",
                Some(Version::Soap12),
                None,
                Some(""),
            ),
            (
                "text/xml; charset=utf-8;",
                Some(Version::Soap11),
                Some("utf-8"),
                None,
            ),
            (
                "text/xml ; charset = utf-8 ; charset=utf-8",
                Some(Version::Soap11),
                Some("utf-8"),
                None,
            ),
            ("text/html", None, None, None),
        ];
        for (header, version, charset, action) in table {
            let parsed = ContentType::parse(header).unwrap();
            assert_eq!(
                (parsed.version(), parsed.charset(), parsed.action()),
                (version, charset, action),
                "{header}"
            );
        }
    }

    #[test]
    fn quotes_inside_quotes_are_read() {
        let header = r#"multipart/related; start-info="application/soap+xml; action=\"urn:a\""; type="application/xop+xml";boundary="uuid:1""#;
        let parsed = ContentType::parse(header).unwrap();
        assert_eq!(parsed.media_type(), "multipart/related");
        assert_eq!(
            parsed.parameter("start-info"),
            Some("application/soap+xml; action=\"urn:a\"")
        );
        assert_eq!(parsed.parameter("boundary"), Some("uuid:1"));
    }

    #[test]
    fn what_is_none_is_refused() {
        let table = [
            ("", ContentTypeError::MediaType),
            ("xml", ContentTypeError::MediaType),
            ("text/", ContentTypeError::MediaType),
            ("text/xml, text/xml", ContentTypeError::MediaType),
            ("text/xml; charset", ContentTypeError::Parameter),
            ("text/xml; =utf-8", ContentTypeError::Parameter),
            ("text/xml; charset=\"utf-8", ContentTypeError::Parameter),
            ("text/xml; charset=\"utf-8\"x", ContentTypeError::Parameter),
            (
                "text/xml; charset=utf-8; charset=utf-16",
                ContentTypeError::Contradiction,
            ),
        ];
        for (header, error) in table {
            assert_eq!(ContentType::parse(header), Err(error), "{header}");
        }
    }
}
