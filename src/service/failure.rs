//! From errors to what the caller is told: declared faults, and one constant text for all that is
//! not the caller's matter.

use crate::contract::{Fault, ServiceUnavailable};
use crate::{access, store};
use castile_soap::operation::Failure;
use std::error::Error;
use std::fmt;

/// Seconds after which a caller may try again when too much is waiting.
const BUSY_FOR: i32 = 1;

/// Seconds after which a caller may try again when the database is away.
const AWAY_FOR: i32 = 5;

const LATER: &str = "The service cannot do this at the moment: try again later.";
const UNCERTAIN: &str = "The service cannot tell whether this was written: send it again with the same requestId, or \
     read before you try again without one.";

/// Why a call failed.
#[derive(Debug)]
pub struct CallFailure {
    /// What the caller is told: always a fault of the contract.
    pub fault: Fault,
    /// What really happened, where the fault does not tell: for the log, once, and for nobody
    /// else.
    pub cause: Option<Box<dyn Error + Send + Sync>>,
}

impl CallFailure {
    /// What is not the caller's matter.
    fn ours(cause: Box<dyn Error + Send + Sync>) -> Self {
        let (message, retry_after) = match cause.downcast_ref::<store::Error>() {
            Some(store::Error::Busy) => (LATER, Some(BUSY_FOR)),
            Some(store::Error::Unreachable(_)) => (LATER, Some(AWAY_FOR)),
            Some(store::Error::Uncertain) => (UNCERTAIN, Some(AWAY_FOR)),
            _ => (LATER, None),
        };
        Self {
            fault: Fault::ServiceUnavailable(ServiceUnavailable {
                message: message.to_owned(),
                retry_after,
            }),
            cause: Some(cause),
        }
    }

    /// One sentence for the caller, the fault's own.
    pub fn message(&self) -> &str {
        self.fault.message().unwrap_or_default()
    }

    /// Whether the caller can do nothing about it but wait (SOAP's Server, HTTP's 5xx).
    pub fn is_ours(&self) -> bool {
        matches!(self.fault, Fault::ServiceUnavailable(_))
    }
}

impl fmt::Display for CallFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl Error for CallFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let cause: &(dyn Error + 'static) = &**self.cause.as_ref()?;
        Some(cause)
    }
}

impl From<Fault> for CallFailure {
    fn from(fault: Fault) -> Self {
        Self { fault, cause: None }
    }
}

impl From<Failure<Fault>> for CallFailure {
    fn from(failure: Failure<Fault>) -> Self {
        match failure {
            Failure::Fault(fault) => fault.into(),
            Failure::Internal(cause) => Self::ours(cause),
        }
    }
}

impl From<access::Error> for CallFailure {
    /// A caller could not be told from others.
    fn from(cause: access::Error) -> Self {
        match cause {
            access::Error::Store(cause) => Self::ours(Box::new(cause)),
            other => Self::ours(Box::new(other)),
        }
    }
}
