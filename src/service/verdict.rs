//! What becomes of one record of a write.

use super::ask::Place;
use super::refusals;
use crate::contract::{
    ConfirmReplicationFault, CreateCustomerFault, CreateCustomersFault, CustomerNotFound,
    DeleteCustomerFault, DeleteCustomersFault, DuplicateCustomer, EraseCustomerFault,
    MergeCustomersFault, RequestIdReused, RestoreCustomerFault, UpdateCustomerFault,
    UpdateCustomersFault, UpsertCustomerFault, UpsertCustomersFault, ValidationFailed,
    VersionConflict,
};
use crate::store::{self, Id, Refusal, Settled};
use castile_soap::decode::Violation;
use castile_soap::operation::Failure;

/// What becomes of a record.
#[derive(Debug)]
pub(super) enum Verdict {
    /// The customer stands as asked.
    Written { id: Id, version: i64, created: bool },
    /// It is refused.
    Refused(Refused),
}

/// Why a record is refused, as the fault that a single write gets.
#[derive(Debug)]
pub(super) enum Refused {
    ValidationFailed(ValidationFailed),
    CustomerNotFound(CustomerNotFound),
    VersionConflict(VersionConflict),
    DuplicateCustomer(DuplicateCustomer),
    /// The whole request: its id names another.
    RequestIdReused(RequestIdReused),
    /// Others wrote the same customer at the same time, again and again.
    Overtaken,
}

impl From<Refused> for Verdict {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl Verdict {
    /// Whether the customer stands as asked.
    pub(super) fn is_written(&self) -> bool {
        matches!(self, Self::Written { .. })
    }

    /// In the form that is kept, and that results are made of.
    pub(super) fn settled(&self, place: &Place) -> Settled {
        match self {
            Self::Written {
                id,
                version,
                created,
            } => Settled::Written {
                id: *id,
                version: *version,
                created: *created,
            },
            Self::Refused(refused) => refused.settled(place),
        }
    }
}

impl Refused {
    /// For these violations.
    pub(super) fn invalid(found: Vec<Violation>) -> Self {
        Self::ValidationFailed(refusals::invalid(found))
    }

    fn settled(&self, place: &Place) -> Settled {
        let one = |code: &str, message: &str, path: String| {
            Settled::Refused(vec![Refusal {
                code: code.to_owned(),
                message: message.to_owned(),
                path: Some(path),
            }])
        };
        match self {
            Self::ValidationFailed(detail) => {
                let violations = detail.violations.violation.iter();
                let refusal = violations.map(|violation| Refusal {
                    code: "ValidationFailed".to_owned(),
                    message: violation.message.clone(),
                    path: Some(violation.path.clone()),
                });
                Settled::Refused(refusal.collect())
            }
            Self::CustomerNotFound(detail) => {
                let child = detail.external_key.as_ref().map_or("id", |_| "externalId");
                let path = format!("{}/{child}", place.record);
                one("CustomerNotFound", &detail.message, path)
            }
            Self::VersionConflict(detail) => {
                let path = format!("{}/version", place.record);
                one("VersionConflict", &detail.message, path)
            }
            Self::DuplicateCustomer(detail) => match uuid::Uuid::try_parse(&detail.id) {
                Ok(holder) => Settled::Duplicate {
                    holder: holder.into(),
                },
                Err(_) => Settled::Overtaken,
            },
            Self::RequestIdReused(_) | Self::Overtaken => Settled::Overtaken,
        }
    }
}

/// Turns a refusal into the fault of an operation that declares these, and never has those.
macro_rules! declared {
    ($($fault:ident: $($variant:ident)* $(, never $($never:ident)*)?;)*) => {$(
        impl From<Refused> for Failure<$fault> {
            fn from(refused: Refused) -> Self {
                match refused {
                    $(Refused::$variant(detail) => $fault::$variant(detail).into(),)*
                    $($(Refused::$never(_) => {
                        Self::internal(concat!(stringify!($never), " is no fault of this operation"))
                    })*)?
                    Refused::Overtaken => Self::internal(store::Error::Busy),
                }
            }
        }
    )*};
}

declared! {
    CreateCustomerFault: ValidationFailed DuplicateCustomer RequestIdReused,
        never CustomerNotFound VersionConflict;
    UpdateCustomerFault: ValidationFailed CustomerNotFound VersionConflict DuplicateCustomer RequestIdReused;
    UpsertCustomerFault: ValidationFailed CustomerNotFound DuplicateCustomer RequestIdReused,
        never VersionConflict;
    CreateCustomersFault: RequestIdReused,
        never ValidationFailed CustomerNotFound VersionConflict DuplicateCustomer;
    UpdateCustomersFault: RequestIdReused,
        never ValidationFailed CustomerNotFound VersionConflict DuplicateCustomer;
    UpsertCustomersFault: RequestIdReused,
        never ValidationFailed CustomerNotFound VersionConflict DuplicateCustomer;
    DeleteCustomersFault: RequestIdReused,
        never ValidationFailed CustomerNotFound VersionConflict DuplicateCustomer;
    ConfirmReplicationFault: RequestIdReused,
        never ValidationFailed CustomerNotFound VersionConflict DuplicateCustomer;
    RestoreCustomerFault: ValidationFailed CustomerNotFound VersionConflict RequestIdReused,
        never DuplicateCustomer;
    DeleteCustomerFault: ValidationFailed CustomerNotFound VersionConflict RequestIdReused,
        never DuplicateCustomer;
    MergeCustomersFault: ValidationFailed CustomerNotFound VersionConflict RequestIdReused,
        never DuplicateCustomer;
    EraseCustomerFault: ValidationFailed CustomerNotFound VersionConflict RequestIdReused,
        never DuplicateCustomer;
}
