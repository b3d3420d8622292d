//! What types derive, and what serde is told of them.

use super::Text;

/// rustfmt's `attr_fn_like_width`.
const SHORT_ATTRIBUTE: usize = 70;

impl Text {
    /// What a type derives, serde's traits apart.
    pub(in crate::render) fn derive(&mut self, traits: &str) {
        let json = if self.json {
            ", Serialize, Deserialize"
        } else {
            ""
        };
        self.line(&format!("#[derive({traits}{json})]"));
    }

    /// What serde is told of a type or a member.
    pub(in crate::render) fn serde(&mut self, arguments: &[&str]) {
        if !self.json {
            return;
        }
        let joined = arguments.join(", ");
        if joined.len() <= SHORT_ATTRIBUTE || arguments.len() == 1 {
            self.line(&format!("#[serde({joined})]"));
            return;
        }
        self.open("#[serde(");
        let (last, others) = arguments.split_last().unwrap_or((&"", &[]));
        for argument in others {
            self.line(&format!("{argument},"));
        }
        self.line(last);
        self.close(")]");
    }
}
