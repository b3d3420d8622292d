//! What to tell about an element that the contract does not have next.

use super::Decoder;
use crate::xml::{Error, Name};

impl Decoder<'_, '_> {
    /// The refusal of a child that is not what the contract has next.
    #[cold]
    pub(super) fn misplaced(&self, found: Name<'_>) -> Error {
        let own = self.absent.get(self.base..).unwrap_or_default();
        let here = self.absent.get(self.passed..).unwrap_or_default();
        let advice = if let Some(meant) = (own.iter().chain(&self.found))
            .find(|name| name.local == found.local && name.namespace != found.namespace)
        {
            match meant.namespace {
                "" => "it must be in no namespace".to_owned(),
                namespace => format!("it must be in namespace \"{namespace}\""),
            }
        } else if self.found.is_some_and(|name| name.is(found)) {
            "it stands more often than allowed".to_owned()
        } else if own.iter().any(|name| name.is(found)) {
            match self.found {
                Some(after) => format!("it must stand before \"{}\"", after.local),
                None => String::new(),
            }
        } else if here.is_empty() {
            "nothing more is expected".to_owned()
        } else {
            let names: Vec<_> = here.iter().take(10).map(|name| name.local).collect();
            let more = if here.len() > 10 { ", ..." } else { "" };
            format!("expected here: {}{more}", names.join(", "))
        };
        self.reader.unexpected(found, advice)
    }
}
