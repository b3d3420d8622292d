//! What stands behind the doors.

use std::{fmt, sync::Arc};

use crate::{access::Gate, service::Gateway};

/// Who knows the callers, and who knows the rules.
#[derive(Clone)]
pub struct Doors {
    /// Knows the callers.
    pub gate: Arc<Gate>,
    /// Knows the rules.
    pub gateway: Arc<Gateway>,
}

impl fmt::Debug for Doors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Doors")
    }
}
