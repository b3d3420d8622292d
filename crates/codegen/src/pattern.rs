//! Regular expressions of XML Schema (part 2 appendix F) in the dialect of the `regex` crate.
//!
//! XML Schema anchors at both ends; `^` and `$` are literals; `.` is anything but line ends; `\i`
//! and `\c` are name characters; `[a-z-[aeiou]]` subtracts; `\p{IsGreek}` names a block. There are
//! no lazy quantifiers, no groups that do not capture, no look-around, no back-references.

use std::str::Chars;

use crate::{blocks, limits};

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
        rest: written.chars(),
        out: String::new(),
    };
    translator.expression().map_err(|reason| {
        format!("`{written}` is not a regular expression of XML Schema: {reason}")
    })?;
    Ok(translator.out)
}

struct Translator<'a> {
    rest: Chars<'a>,
    out: String,
}

impl Translator<'_> {
    fn expression(&mut self) -> Result<(), String> {
        let mut depth = 0_u32;
        let mut repeatable = false;
        while let Some(character) = self.rest.next() {
            let atom = match character {
                '(' => {
                    if self.comes("?") {
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
                    let class = self.class(0)?;
                    self.out.push_str(&class);
                    true
                }
                '\\' => {
                    let escape = self.escape()?;
                    self.out.push_str(&escape.text());
                    true
                }
                '.' => {
                    self.out.push_str("[^\\n\\r]");
                    true
                }
                ']' | '}' => return Err(format!("`{character}` must be escaped")),
                literal => {
                    self.out.push_str(&escaped(literal));
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

    /// A class in brackets, subtracted inside so many; the opening one has been read.
    fn class(&mut self, depth: usize) -> Result<String, String> {
        if depth > limits::SUBTRACTIONS {
            let most = limits::SUBTRACTIONS;
            return Err(format!("subtractions more than {most} levels deep"));
        }
        let caret = if self.takes("^") { "^" } else { "" };
        let mut members = String::new();
        let subtrahend = loop {
            if self.takes("]") {
                break None;
            }
            if self.takes("-[") {
                let subtrahend = self.class(depth + 1)?;
                if !self.takes("]") {
                    return Err("a subtraction must end its class".to_string());
                }
                break Some(subtrahend);
            }
            let member = self.member()?;
            members.push_str(&member.text());
            // A dash is a range between two characters, a literal anywhere else.
            let ends = ["-]", "-[", "--["].iter().any(|end| self.comes(end));
            if matches!(member, Class::Single(_)) && !ends && self.takes("-") {
                let Class::Single(upper) = self.member()? else {
                    return Err("a range ends at one character".to_string());
                };
                members.push('-');
                members.push_str(&upper);
            }
        };
        if members.is_empty() {
            return Err("an empty class".to_string());
        }
        // `[:alpha:]` in another class is letters to the regex crate.
        if members.len() > 1 && members.starts_with(':') && members.ends_with(':') {
            members.insert(0, '\\');
        }
        Ok(match subtrahend {
            None => format!("[{caret}{members}]"),
            // `--` binds to the whole of a class in brackets of its own, which is what is negated:
            // `[^a-[b]]` is `(not a) without b`.
            Some(subtrahend) => format!("[[{caret}{members}]--{subtrahend}]"),
        })
    }

    /// A member of a class, or a bound of a range.
    fn member(&mut self) -> Result<Class, String> {
        match self.rest.next() {
            None => Err("`[` without `]`".to_string()),
            Some('[') => Err("`[` in a class must be escaped".to_string()),
            Some('\\') => self.escape(),
            Some(literal) => Ok(Class::Single(escaped(literal))),
        }
    }

    /// Whether this comes next.
    fn comes(&self, text: &str) -> bool {
        self.rest.as_str().starts_with(text)
    }

    /// Reads this if it comes next.
    fn takes(&mut self, text: &str) -> bool {
        let rest = self.rest.as_str().strip_prefix(text);
        if let Some(rest) = rest {
            self.rest = rest.chars();
        }
        rest.is_some()
    }

    /// An escape, inside a class or outside.
    fn escape(&mut self) -> Result<Class, String> {
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
}

/// A literal. Escaped is what means something in the regex crate, also inside a class; a class
/// knows `&&`, `~~` and `--`. `\<` and `\>` are bounds of words.
fn escaped(character: char) -> String {
    if "^$&~#-".contains(character) {
        format!("\\{character}")
    } else {
        character.to_string()
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

impl Class {
    /// As it is written inside a class or outside: a set in brackets means the same in both.
    fn text(&self) -> String {
        match self {
            Self::Single(text) => text.clone(),
            Self::Set(members) => format!("[{members}]"),
            Self::Complement(members) => format!("[^{members}]"),
        }
    }
}

#[cfg(test)]
mod tests;
