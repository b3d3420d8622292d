//! Expressions, and when rustfmt keeps them on one line.

/// rustfmt's `max_width`.
pub(super) const WIDTH: usize = 100;
/// rustfmt's `fn_call_width` and `array_width`.
const ARGUMENTS: usize = 60;
/// rustfmt's `struct_lit_width`.
const FIELDS: usize = 18;

/// An expression to be laid out.
#[derive(Debug, Clone)]
pub(super) enum Expression {
    /// Anything without inner structure.
    Atom(String),
    /// A string literal.
    Text(String),
    /// `name(arguments)`.
    Call(String, Vec<Expression>),
    /// `receiver.method(...)`, broken before the point.
    Chain(String, String),
    /// The same behind the bracket of a receiver that fills several lines.
    Method(Box<Expression>, String),
    /// `Name { fields }`; a field without value is shorthand, and `..base` stands last.
    Struct(String, Vec<(String, Option<Expression>)>),
    /// `&[elements]`.
    Array(Vec<Expression>),
    /// `[elements]`.
    Owned(Vec<Expression>),
}

impl Expression {
    pub(super) fn atom(text: impl Into<String>) -> Self {
        Self::Atom(text.into())
    }

    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_string())
    }

    pub(super) fn call(name: &str, arguments: impl Into<Vec<Self>>) -> Self {
        Self::Call(name.to_string(), arguments.into())
    }

    pub(super) fn fields(name: &str, fields: Vec<(&str, Self)>) -> Self {
        let fields = fields
            .into_iter()
            .map(|(name, value)| (name.to_string(), Some(value)))
            .collect();
        Self::Struct(name.to_string(), fields)
    }

    pub(super) fn fields_of(name: &str, fields: Vec<(String, Option<Self>)>) -> Self {
        Self::Struct(name.to_string(), fields)
    }

    /// The same structure, its other fields from a base such as `..Facets::NONE`.
    pub(super) fn with_rest(self, base: &str) -> Self {
        match self {
            Self::Struct(name, mut fields) => {
                fields.push((base.to_string(), None));
                Self::Struct(name, fields)
            }
            other => other,
        }
    }

    /// `Some(value)` or `None`.
    pub(super) fn option(value: Option<Self>) -> Self {
        match value {
            Some(value) => Self::call("Some", [value]),
            None => Self::atom("None"),
        }
    }

    /// Whether it ends in a bracket.
    pub(super) fn is_delimited(&self) -> bool {
        !matches!(
            self,
            Self::Atom(_) | Self::Text(_) | Self::Chain(..) | Self::Method(..)
        )
    }

    /// On one line, if rustfmt would have it so.
    pub(super) fn one_line(&self) -> Option<String> {
        match self {
            Self::Atom(text) => Some(text.clone()),
            Self::Text(text) => Some(format!("{text:?}")),
            Self::Chain(receiver, method) => Some(format!("{receiver}.{method}")),
            Self::Method(..) => None,
            Self::Call(name, arguments) => {
                // A single argument may be as long as the line.
                let limit = if arguments.len() == 1 {
                    WIDTH
                } else {
                    ARGUMENTS
                };
                let inside = joined(arguments.iter().map(Self::one_line), limit)?;
                Some(format!("{name}({inside})"))
            }
            Self::Array(elements) => {
                let limit = match elements.as_slice() {
                    [only] if !only.is_delimited() => WIDTH,
                    _ => ARGUMENTS,
                };
                let inside = joined(elements.iter().map(Self::one_line), limit)?;
                Some(format!("&[{inside}]"))
            }
            Self::Owned(elements) => {
                let inside = joined(elements.iter().map(Self::one_line), ARGUMENTS)?;
                Some(format!("[{inside}]"))
            }
            Self::Struct(name, fields) => {
                let inside = joined(
                    fields.iter().map(|(field, value)| match value {
                        None => Some(field.clone()),
                        Some(value) => Some(format!("{field}: {}", value.one_line()?)),
                    }),
                    FIELDS,
                )?;
                Some(format!("{name} {{ {inside} }}"))
            }
        }
    }
}

/// Given up as soon as it is too long: there may be ten thousands of parts.
fn joined(parts: impl Iterator<Item = Option<String>>, limit: usize) -> Option<String> {
    let mut inside = String::new();
    let mut width = 0;
    for (index, part) in parts.enumerate() {
        let part = part?;
        if index > 0 {
            inside.push_str(", ");
            width += 2;
        }
        width += part.chars().count();
        inside.push_str(&part);
        if width > limit {
            return None;
        }
    }
    Some(inside)
}
