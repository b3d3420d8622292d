//! Text laid out as rustfmt does with its default settings, so that it leaves it alone.

mod traits;

use super::expression::{Expression, WIDTH};

/// rustfmt's `short_array_element_width_threshold`.
const SHORT_ELEMENT: usize = 10;

/// Rust text under construction.
#[derive(Debug, Default)]
pub(super) struct Text {
    out: String,
    depth: usize,
    /// Whether types have serde's traits.
    json: bool,
}

impl Text {
    /// No text yet, whose types have serde's traits or not.
    pub(super) fn new(json: bool) -> Self {
        Self {
            json,
            ..Self::default()
        }
    }

    /// Text to stand inside a module that begins here.
    pub(super) fn inner(&self) -> Self {
        Self {
            out: String::new(),
            depth: self.depth + 1,
            json: self.json,
        }
    }

    /// Text that is laid out already.
    pub(super) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Whether a line is short enough.
    pub(super) fn fits(&self, line: &str) -> bool {
        self.depth * 4 + line.chars().count() <= WIDTH
    }

    pub(super) fn into_string(self) -> String {
        self.out
    }

    pub(super) fn blank(&mut self) {
        self.out.push('\n');
    }

    pub(super) fn line(&mut self, text: &str) {
        self.indent();
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// A line, and what follows is indented.
    pub(super) fn open(&mut self, text: &str) {
        self.line(text);
        self.depth += 1;
    }

    pub(super) fn close(&mut self, text: &str) {
        self.depth -= 1;
        self.line(text);
    }

    /// What follows is indented less, by one level.
    pub(super) fn depth_back(&mut self) {
        self.depth -= 1;
    }

    /// Documentation of what follows.
    pub(super) fn doc(&mut self, documentation: &str) {
        let width = WIDTH.saturating_sub(self.depth * 4 + "/// ".len());
        for line in super::documentation::lines(documentation, width) {
            if line.is_empty() {
                self.line("///");
            } else {
                self.line(&format!("/// {line}"));
            }
        }
    }

    /// `head`, the expression, `tail`; on several lines where rustfmt would have it so.
    pub(super) fn expression(&mut self, head: &str, expression: &Expression, tail: &str) {
        self.indent();
        let tail_width = tail.chars().count();
        if let Some(line) = expression.one_line()
            && head.ends_with(" = ")
        {
            // rustfmt keeps columns free behind `?`.
            let spare = 2 * usize::from(tail.starts_with('?'));
            let width = line.chars().count() + tail_width + spare;
            let here = self.depth * 4 + head.chars().count() + width;
            if here > WIDTH && (self.depth + 1) * 4 + width <= WIDTH {
                self.out.push_str(head.trim_end());
                self.out.push('\n');
                self.depth += 1;
                self.line(&format!("{line}{tail}"));
                self.depth -= 1;
                return;
            }
        }
        self.out.push_str(head);
        self.put(expression, tail_width);
        self.out.push_str(tail);
        self.out.push('\n');
    }

    /// An arm of a match, in braces where it is too long for one line.
    pub(super) fn arm(&mut self, pattern: &str, value: &str) {
        let line = format!("{pattern} => {value},");
        if self.fits(&line) {
            self.line(&line);
        } else {
            self.open(&format!("{pattern} => {{"));
            self.line(value);
            self.close("}");
        }
    }

    /// `head` and the expression as an item's value, on the next line where the first is full.
    pub(super) fn item(&mut self, head: &str, expression: &Expression) {
        let opening = match expression {
            Expression::Call(name, _) | Expression::Struct(name, _) => name.chars().count() + 2,
            _ => 0,
        };
        let fits = match expression.one_line() {
            Some(_) => true,
            None => self.fits(&format!("{head} {}", " ".repeat(opening))),
        };
        let head = head.trim_end();
        if fits {
            self.expression(&format!("{head} "), expression, ";");
        } else {
            self.open(head);
            self.expression("", expression, ";");
            self.depth -= 1;
        }
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.out.push_str("    ");
        }
    }

    fn column(&self) -> usize {
        let line = self.out.rsplit('\n').next().unwrap_or_default();
        line.chars().count()
    }

    fn put(&mut self, expression: &Expression, tail: usize) {
        if let Some(line) = expression.one_line()
            && self.column() + line.chars().count() + tail <= WIDTH
        {
            self.out.push_str(&line);
            return;
        }
        self.put_broken(expression);
    }

    /// The expression over several lines, though it might fit on one.
    fn put_broken(&mut self, expression: &Expression) {
        match expression {
            Expression::Atom(text) => self.out.push_str(text),
            Expression::Text(text) => self.long_text(text),
            Expression::Chain(receiver, method) => {
                self.out.push_str(receiver);
                self.out.push('\n');
                self.depth += 1;
                self.indent();
                self.depth -= 1;
                self.out.push('.');
                self.out.push_str(method);
            }
            Expression::Method(receiver, method) => {
                self.put_broken(receiver);
                self.out.push('\n');
                self.indent();
                self.out.push('.');
                self.out.push_str(method);
            }
            Expression::Call(name, arguments) => {
                self.out.push_str(name);
                self.out.push('(');
                if let [argument] = arguments.as_slice()
                    && argument.is_delimited()
                {
                    self.put_broken(argument);
                } else {
                    self.put_lines(arguments);
                }
                self.out.push(')');
            }
            Expression::Array(elements) => {
                self.out.push_str("&[");
                self.put_elements(elements);
                self.out.push(']');
            }
            Expression::Owned(elements) => {
                self.out.push('[');
                self.put_elements(elements);
                self.out.push(']');
            }
            Expression::Struct(name, fields) => {
                self.out.push_str(name);
                self.out.push_str(" {\n");
                self.depth += 1;
                for (field, value) in fields {
                    self.indent();
                    self.out.push_str(field);
                    if let Some(value) = value {
                        self.out.push_str(": ");
                        self.put(value, 1);
                    }
                    let end = if field.starts_with("..") { "\n" } else { ",\n" };
                    self.out.push_str(end);
                }
                self.depth -= 1;
                self.indent();
                self.out.push('}');
            }
        }
    }

    fn put_lines(&mut self, parts: &[Expression]) {
        self.out.push('\n');
        self.depth += 1;
        for part in parts {
            self.indent();
            self.put(part, 1);
            self.out.push_str(",\n");
        }
        self.depth -= 1;
        self.indent();
    }

    /// An array's elements: short ones fill lines, others stand one a line.
    fn put_elements(&mut self, elements: &[Expression]) {
        let short: Option<Vec<String>> = elements
            .iter()
            .map(|element| {
                let line = element.one_line()?;
                (line.chars().count() <= SHORT_ELEMENT).then_some(line)
            })
            .collect();
        let Some(short) = short else {
            match elements {
                // A single one shares its brackets' lines.
                [element] if element.is_delimited() => self.put_broken(element),
                _ => self.put_lines(elements),
            }
            return;
        };
        self.out.push('\n');
        self.depth += 1;
        self.indent();
        for (index, element) in short.iter().enumerate() {
            let last = index + 1 == short.len();
            if index > 0 {
                let room = self.column() + element.chars().count() + 2 <= WIDTH;
                if room {
                    self.out.push(' ');
                } else {
                    self.out.push('\n');
                    self.indent();
                }
            }
            self.out.push_str(element);
            self.out.push_str(if last { ",\n" } else { "," });
        }
        self.depth -= 1;
        self.indent();
    }

    /// A literal over several lines, broken between words.
    fn long_text(&mut self, text: &str) {
        let margin = self.column() + 1;
        let literal = format!("{text:?}");
        let mut words = literal.split_inclusive(' ');
        if let Some(first) = words.next() {
            self.out.push_str(first);
        }
        for word in words {
            if self.column() + word.chars().count() + 2 > WIDTH {
                self.out.push_str("\\\n");
                self.out.push_str(&" ".repeat(margin));
            }
            self.out.push_str(word);
        }
    }
}
