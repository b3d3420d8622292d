//! Requests that get a fault, and which.

use actix_web::http::StatusCode;
use castile_soap::{
    exchange::Refusal,
    fault::{Code, Fault},
    version::Version,
    xml::{self, EncodingError, Writer},
};

use super::super::{body::BodyError, coding::CodingError, ending::Ending};
use super::answer::REVISION;
use crate::service::CallFailure;

/// A request that is refused: how, in which version, and what the log calls it.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) status: StatusCode,
    pub(super) version: Version,
    pub(super) fault: Fault,
    pub(super) ending: Ending,
}

impl Refused {
    /// With a fault that the contract declares.
    pub(super) fn declared(version: Version, failure: &CallFailure) -> Self {
        let mut detail = Writer::new(REVISION);
        failure.fault.encode(&mut detail);
        let code = if failure.is_ours() {
            Code::Receiver
        } else {
            Code::Sender
        };
        Self {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            version,
            fault: Fault::new(code, failure.message()).with_detail(detail.into_string()),
            ending: Ending::Declared(failure.fault.name()),
        }
    }

    /// The sender's mistake, in HTTP's terms.
    fn sender(
        version: Version,
        status: StatusCode,
        ending: Ending,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            status,
            version,
            fault: Fault::sender(reason),
            ending,
        }
    }

    /// Neither of SOAP's media types, or one that cannot be read.
    pub(super) fn media_type(version: Version) -> Self {
        Self::sender(
            version,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Ending::MediaType,
            "The Content-Type must be text/xml (SOAP 1.1) or application/soap+xml (SOAP 1.2)",
        )
    }

    /// A content coding, or a body that is not what its coding says.
    pub(super) fn coding(version: Version, error: &CodingError) -> Self {
        let too_large = StatusCode::PAYLOAD_TOO_LARGE;
        match error {
            CodingError::Unknown => Self::sender(
                version,
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                Ending::Coding,
                "The Content-Encoding is not served; use gzip, deflate or none",
            ),
            CodingError::Nested => Self::sender(
                version,
                too_large,
                Ending::Coding,
                "The body is compressed more than once; the limit is 1 Content-Encoding",
            ),
            CodingError::Ratio(limit) => Self::sender(
                version,
                too_large,
                Ending::TooLarge,
                format!(
                    "The body grows by more than {limit} times when it is decompressed; that is the limit past 1 MiB"
                ),
            ),
            CodingError::TooLarge(limit) => Self::too_large(version, *limit),
            CodingError::Broken => Self::sender(
                version,
                StatusCode::INTERNAL_SERVER_ERROR,
                Ending::Coding,
                "The body is not compressed as its Content-Encoding says",
            ),
        }
    }

    /// A body that is too large, too slow or cut off.
    pub(super) fn body(version: Version, error: &BodyError) -> Self {
        match error {
            BodyError::TooLarge(limit) => Self::too_large(version, *limit),
            BodyError::TooSlow => Self::sender(
                version,
                StatusCode::REQUEST_TIMEOUT,
                Ending::TooSlow,
                "The body did not arrive in time",
            ),
            BodyError::Incomplete => Self::sender(
                version,
                StatusCode::BAD_REQUEST,
                Ending::Incomplete,
                "The body did not arrive whole",
            ),
        }
    }

    fn too_large(version: Version, limit: usize) -> Self {
        Self::sender(
            version,
            StatusCode::PAYLOAD_TOO_LARGE,
            Ending::TooLarge,
            format!("The body is larger than the limit of {limit} bytes, compressed or not"),
        )
    }

    /// Bytes that are no text in a served encoding.
    pub(super) fn encoding(version: Version, error: &EncodingError) -> Self {
        let status = match error {
            EncodingError::Unsupported(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            EncodingError::Malformed(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        Self::sender(version, status, Ending::Encoding, error.to_string())
    }

    /// A structure that is not the contract's.
    pub(super) fn structure(version: Version, error: &xml::Error) -> Self {
        Self::fault(version, Fault::sender(error.to_string()))
    }

    /// A fault of the SOAP layer.
    pub(super) fn fault(version: Version, fault: Fault) -> Self {
        let ending = match fault.code() {
            Code::VersionMismatch => Ending::VersionMismatch,
            Code::MustUnderstand => Ending::MustUnderstand,
            Code::Receiver => Ending::Receiver,
            _ => Ending::Sender,
        };
        Self {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            version,
            fault,
            ending,
        }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self::fault(refusal.version, refusal.fault)
    }
}
