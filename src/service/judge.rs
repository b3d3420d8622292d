//! Adds violations of the service's own rules to those of the schema.

use castile_soap::decode::Violation;

/// Collects violations below one element of a request.
#[derive(Debug)]
pub(super) struct Judge<'a> {
    root: &'a str,
    found: &'a mut Vec<Violation>,
    /// How many of them were there before.
    earlier: usize,
}

impl<'a> Judge<'a> {
    /// Judges what stands in the element `root`; `found` holds what the schema found.
    pub(super) fn new(root: &'a str, found: &'a mut Vec<Violation>) -> Self {
        let earlier = found.len();
        Self {
            root,
            found,
            earlier,
        }
    }

    /// Whether the schema found a violation at or in this child. Its value was dropped then, and
    /// no rule can be judged by its absence.
    pub(super) fn is_broken(&self, child: &str) -> bool {
        let path = self.path(child);
        self.found.iter().take(self.earlier).any(|violation| {
            let rest = violation.path.strip_prefix(&path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '[']))
        })
    }

    /// The path of a list's entry. Invalid entries were dropped, so where the list has one the
    /// count is lost and the path is the list's.
    pub(super) fn entry(&self, list: &str, entry: &str, index: usize) -> String {
        if self.is_broken(list) {
            list.to_owned()
        } else {
            format!("{list}/{entry}[{}]", index + 1)
        }
    }

    /// Records a violation, unless the schema has found one at or in this child.
    pub(super) fn violate(&mut self, child: &str, rule: &'static str, message: impl Into<String>) {
        if self.is_broken(child) {
            return;
        }
        let path = self.path(child);
        self.found.push(Violation {
            path,
            rule,
            limit: None,
            message: message.into(),
        });
    }

    fn path(&self, child: &str) -> String {
        if child.is_empty() {
            self.root.to_owned()
        } else {
            format!("{}/{child}", self.root)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn violation(path: &str) -> Violation {
        Violation {
            path: path.to_owned(),
            rule: "pattern",
            limit: None,
            message: String::new(),
        }
    }

    #[test]
    fn a_value_that_the_schema_refused_is_not_called_missing() {
        let mut found = vec![
            violation("/R/data/type"),
            violation("/R/data/list/entry[2]/a"),
        ];
        let mut judge = Judge::new("/R/data", &mut found);
        judge.violate("type", "required", "");
        judge.violate("list", "required", "");
        judge.violate("typeOfOther", "required", "");
        let paths: Vec<_> = found
            .iter()
            .map(|violation| violation.path.as_str())
            .collect();
        assert_eq!(paths[2..], ["/R/data/typeOfOther"]);
    }

    #[test]
    fn an_entry_is_counted_from_one_unless_entries_were_dropped() {
        let mut found = vec![violation("/R/bad/entry[2]")];
        let mut judge = Judge::new("/R", &mut found);
        for index in [1, 3] {
            let path = judge.entry("good", "entry", index);
            judge.violate(&path, "unique", "");
        }
        assert_eq!(judge.entry("bad", "entry", 3), "bad");
        assert_eq!(found[1].path, "/R/good/entry[2]");
        assert_eq!(found[2].path, "/R/good/entry[4]");
    }
}
