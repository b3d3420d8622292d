//! SOAP 1.1 and SOAP 1.2: what differs between them, apart from faults and headers.

use std::fmt;

use crate::namespaces::{SOAP_1_1_ENVELOPE, SOAP_1_2_ENVELOPE};

/// A version of SOAP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// SOAP 1.1 (W3C note of 2000, as WS-I Basic Profile 1.1 reads it).
    Soap11,
    /// SOAP 1.2 (W3C recommendation, second edition of 2007).
    Soap12,
}

impl Version {
    /// Both, the older first.
    pub const ALL: [Self; 2] = [Self::Soap11, Self::Soap12];

    /// The version whose envelopes are in that namespace.
    pub fn of_envelope(namespace: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|version| version.envelope_namespace() == namespace)
    }

    /// The namespace of `Envelope`, `Header`, `Body` and `Fault`.
    pub const fn envelope_namespace(self) -> &'static str {
        match self {
            Self::Soap11 => SOAP_1_1_ENVELOPE,
            Self::Soap12 => SOAP_1_2_ENVELOPE,
        }
    }

    /// The prefix of that namespace in what is written here.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Soap11 => "soap",
            Self::Soap12 => "env",
        }
    }

    /// The version whose messages have that media type: written in lower case, without parameters.
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|version| version.media_type() == media_type)
    }

    /// The media type of a message (SOAP 1.1 §6, SOAP 1.2 part 2 appendix A).
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Soap11 => "text/xml",
            Self::Soap12 => "application/soap+xml",
        }
    }

    /// The Content-Type of what is written here, which is UTF-8.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Soap11 => "text/xml; charset=utf-8",
            Self::Soap12 => "application/soap+xml; charset=utf-8",
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Soap11 => "SOAP 1.1",
            Self::Soap12 => "SOAP 1.2",
        })
    }
}
