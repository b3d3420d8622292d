//! The operations of a contract, as types.

use std::error::Error;
use std::fmt;

use crate::describe::OperationDescription;
use crate::generated::{Decode, Decoder, Encode, Error as XmlError, Name, Writer};

/// An operation of a contract; generated code implements it on a type an operation.
///
/// Its own `Fault` makes an undeclared fault a compile error.
pub trait Operation {
    /// The operation's name in the port type.
    const NAME: &'static str;
    /// Its SOAP action, without quotes.
    const ACTION: &'static str;
    /// Everything else that the contract says of it.
    const DESCRIPTION: &'static OperationDescription;
    /// The header blocks that an answer may have.
    const HEADERS: &'static [Name<'static>] = &[];
    /// The Body's child of a request.
    type Input: Decode + Encode;
    /// The Body's child of an answer.
    type Output: Decode + Encode;
    /// The faults that it declares.
    type Fault: FaultDetail;

    /// Writes the Body's child of a request.
    fn encode_input(input: &Self::Input, to: &mut Writer);

    /// Writes the header blocks of a request.
    fn encode_headers(_input: &Self::Input, _to: &mut Writer) {}

    /// Reads the header block, of this name, that has just been entered, if the answer has one.
    fn decode_header(
        _output: &mut Self::Output,
        _name: Name<'_>,
        _from: &mut Decoder<'_, '_>,
    ) -> Result<bool, XmlError> {
        Ok(false)
    }
}

/// The faults that an operation declares, as a client reads them from a SOAP fault's detail.
pub trait FaultDetail: Sized {
    /// The fault whose element, of this name, has just been entered; `None` where the name is none
    /// of them (nothing has been read then) or a violation was recorded.
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, XmlError>;
}

/// Why an operation gave no answer.
///
/// `?` turns a declared fault into it; an internal error is named, so that it is never sent by
/// mistake.
#[derive(Debug)]
pub enum Failure<F> {
    /// A fault that the contract declares; the caller gets it whole.
    Fault(F),
    /// Anything else; the caller gets a constant text, the log gets this.
    Internal(Box<dyn Error + Send + Sync>),
}

impl<F> Failure<F> {
    /// An internal failure with this cause.
    pub fn internal(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// An operation's answer as one among those of all operations; its fault likewise.
    pub fn answer<O, R, G: From<F>>(
        answer: Result<O, Self>,
        turn: impl FnOnce(O) -> R,
    ) -> Result<R, Failure<G>> {
        match answer {
            Ok(output) => Ok(turn(output)),
            Err(failure) => Err(failure.map_fault(G::from)),
        }
    }

    /// The same failure, its fault turned into another.
    pub fn map_fault<G>(self, turn: impl FnOnce(F) -> G) -> Failure<G> {
        match self {
            Self::Fault(fault) => Failure::Fault(turn(fault)),
            Self::Internal(cause) => Failure::Internal(cause),
        }
    }
}

impl<F> From<F> for Failure<F> {
    fn from(fault: F) -> Self {
        Self::Fault(fault)
    }
}

impl<F: fmt::Debug> fmt::Display for Failure<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(fault) => write!(f, "declared fault {fault:?}"),
            Self::Internal(cause) => write!(f, "internal error: {cause}"),
        }
    }
}

impl<F: fmt::Debug> Error for Failure<F> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Fault(_) => None,
            Self::Internal(cause) => Some(cause.as_ref()),
        }
    }
}
