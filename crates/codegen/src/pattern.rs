//! Regular expressions of XML Schema (part 2 appendix F) in the dialect of the `regex` crate.
//!
//! XML Schema anchors at both ends; `^` and `$` are literals; `.` is anything but line ends; `\i`
//! and `\c` are name characters; `[a-z-[aeiou]]` subtracts; `\p{IsGreek}` names a block. There are
//! no lazy quantifiers, no groups that do not capture, no look-around, no back-references.

use crate::blocks;

mod compiled;

pub(crate) use compiled::{Patterns, Refusal, translate_all};

/// `NameStartChar` of XML 1.0 (fifth edition), with the colon.
const INITIAL: &str = ":A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\
    \\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\
    \\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";

/// What `NameChar` adds to `NameStartChar`.
const FURTHER: &str = "\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}";

/// One expression, without anchors.
fn translate(written: &str) -> Result<String, String> {
    let mut translator = Translator {
        rest: written.chars().collect::<Vec<_>>().into_iter().peekable(),
        out: String::new(),
    };
    translator.expression().map_err(|reason| {
        format!("`{written}` is not a regular expression of XML Schema: {reason}")
    })?;
    Ok(translator.out)
}

struct Translator {
    rest: std::iter::Peekable<std::vec::IntoIter<char>>,
    out: String,
}

impl Translator {
    fn expression(&mut self) -> Result<(), String> {
        let mut depth = 0_u32;
        let mut repeatable = false;
        while let Some(character) = self.rest.next() {
            let atom = match character {
                '(' => {
                    if self.rest.peek() == Some(&'?') {
                        return Err("`(?` means nothing there".to_string());
                    }
                    depth += 1;
                    self.out.push_str("(?:");
                    false
                }
                ')' => {
                    depth = depth.checked_sub(1).ok_or("`)` without `(`")?;
                    self.out.push(')');
                    true
                }
                '|' => {
                    self.out.push('|');
                    false
                }
                '?' | '*' | '+' | '{' => {
                    if !repeatable {
                        return Err(format!("nothing stands before `{character}`"));
                    }
                    self.quantifier(character)?;
                    false
                }
                '[' => {
                    self.class()?;
                    true
                }
                '\\' => {
                    self.escape()?;
                    true
                }
                '.' => {
                    self.out.push_str("[^\\n\\r]");
                    true
                }
                ']' | '}' => return Err(format!("`{character}` must be escaped")),
                literal => {
                    self.literal(literal);
                    true
                }
            };
            repeatable = atom;
        }
        if depth == 0 {
            Ok(())
        } else {
            Err("`(` without `)`".to_string())
        }
    }

    fn quantifier(&mut self, first: char) -> Result<(), String> {
        self.out.push(first);
        if first != '{' {
            return Ok(());
        }
        let mut text = String::new();
        loop {
            match self.rest.next() {
                Some('}') => break,
                Some(character) => text.push(character),
                None => return Err("`{` without `}`".to_string()),
            }
        }
        let number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
        let lawful = match text.split_once(',') {
            None => number(&text),
            Some((min, "")) => number(min),
            Some((min, max)) => number(min) && number(max),
        };
        if !lawful {
            return Err(format!("`{{{text}}}` is no quantity"));
        }
        self.out.push_str(&text);
        self.out.push('}');
        Ok(())
    }

    /// A class in brackets; the opening one has been read.
    fn class(&mut self) -> Result<(), String> {
        self.out.push('[');
        if self.rest.next_if_eq(&'^').is_some() {
            self.out.push('^');
        }
        let mut subtrahend = None;
        // The body stands in brackets of its own, so that `--` binds to the whole of it.
        let mut body = String::new();
        std::mem::swap(&mut self.out, &mut body);
        loop {
            match self.rest.next() {
                None => return Err("`[` without `]`".to_string()),
                Some(']') => break,
                Some('-') if self.rest.peek() == Some(&'[') => {
                    self.rest.next();
                    let before = std::mem::take(&mut self.out);
                    self.class()?;
                    subtrahend = Some(std::mem::replace(&mut self.out, before));
                    if self.rest.next() != Some(']') {
                        return Err("a subtraction must end its class".to_string());
                    }
                    break;
                }
                Some('[') => return Err("`[` in a class must be escaped".to_string()),
                Some('\\') => self.escape()?,
                // A dash is a range between two characters, a literal at the ends.
                Some('-') => {
                    let range = !self.out.is_empty()
                        && !self.out.ends_with(['}', ']'])
                        && !matches!(self.rest.peek(), Some(']'));
                    self.out.push_str(if range { "-" } else { "\\-" });
                }
                Some(literal) => self.literal(literal),
            }
        }
        let members = std::mem::replace(&mut self.out, body);
        if members.is_empty() {
            return Err("an empty class".to_string());
        }
        match subtrahend {
            None => {
                self.out.push_str(&members);
                self.out.push(']');
            }
            // `[^a-[b]]` is `(not a) without b`, so the negation belongs to the inner class.
            Some(subtrahend) => {
                let negated = self.out.ends_with('^');
                if negated {
                    self.out.pop();
                }
                let caret = if negated { "^" } else { "" };
                let difference = format!("[{caret}{members}]--{subtrahend}]");
                self.out.push_str(&difference);
            }
        }
        Ok(())
    }

    /// An escape, inside a class or outside: a set in brackets means the same in both.
    fn escape(&mut self) -> Result<(), String> {
        let text = match self.class_escape()? {
            Class::Single(text) => text,
            Class::Set(members) => format!("[{members}]"),
            Class::Complement(members) => format!("[^{members}]"),
        };
        self.out.push_str(&text);
        Ok(())
    }

    fn class_escape(&mut self) -> Result<Class, String> {
        let Some(character) = self.rest.next() else {
            return Err("`\\` at the end".to_string());
        };
        let class = match character {
            'n' | 'r' | 't' | '\\' | '|' | '.' | '?' | '*' | '+' | '(' | ')' | '{' | '}' | '-'
            | '[' | ']' | '^' | '$' => Class::Single(format!("\\{character}")),
            's' => Class::Set(" \\t\\n\\r".to_string()),
            'S' => Class::Complement(" \\t\\n\\r".to_string()),
            'd' => Class::Set("\\p{Nd}".to_string()),
            'D' => Class::Complement("\\p{Nd}".to_string()),
            // Everything but punctuation, separators and "other".
            'w' => Class::Complement("\\p{P}\\p{Z}\\p{C}".to_string()),
            'W' => Class::Set("\\p{P}\\p{Z}\\p{C}".to_string()),
            'i' => Class::Set(INITIAL.to_string()),
            'I' => Class::Complement(INITIAL.to_string()),
            'c' => Class::Set(format!("{INITIAL}{FURTHER}")),
            'C' => Class::Complement(format!("{INITIAL}{FURTHER}")),
            'p' | 'P' => {
                let members = self.property()?;
                if character == 'p' {
                    Class::Set(members)
                } else {
                    Class::Complement(members)
                }
            }
            other => return Err(format!("`\\{other}` means nothing there")),
        };
        Ok(class)
    }

    fn property(&mut self) -> Result<String, String> {
        if self.rest.next() != Some('{') {
            return Err("`\\p` needs `{...}`".to_string());
        }
        let mut name = String::new();
        loop {
            match self.rest.next() {
                Some('}') => break,
                Some(character) => name.push(character),
                None => return Err("`\\p{` without `}`".to_string()),
            }
        }
        if let Some(block) = name.strip_prefix("Is") {
            let (first, last) = blocks::range(block)
                .ok_or_else(|| format!("no Unicode block is named `{block}`"))?;
            return Ok(format!("\\u{{{first:X}}}-\\u{{{last:X}}}"));
        }
        let lawful = name.len() <= 2 && name.starts_with(['L', 'M', 'N', 'P', 'Z', 'S', 'C']);
        if lawful && name != "Cs" {
            Ok(format!("\\p{{{name}}}"))
        } else {
            Err(format!("`{name}` is no general category"))
        }
    }

    fn literal(&mut self, character: char) {
        // Everything that means something in the regex crate, also inside a class.
        if "^$&~#<>-".contains(character) {
            self.out.push('\\');
        }
        self.out.push(character);
    }
}

enum Class {
    /// One character, escaped.
    Single(String),
    /// Members of a class.
    Set(String),
    /// Whatever is not a member.
    Complement(String),
}

#[cfg(test)]
mod tests;
