//! What generated code imports, and nothing else does.

pub use crate::any::{AnyAttribute, AnyElement, AnyType, Wildcard};
pub use crate::client::{CallError, Client, Transport};
pub use crate::decode::{
    Checked, Decoder, DerivedType, ElementName, Mixed, Occurs, Particle, Place, TypeName,
    ValueError, Violation,
};
pub use crate::describe::{
    Content, ContractDescription, FacetDescription, FaultDescription, FieldDescription, Index,
    IndexKind, MessageDescription, OperationDescription, PublishedContract, PublishedFile,
    TypeDescription, ValueDescription,
};
pub use crate::facets::{
    BinaryFacets, DigitFacets, LengthFacets, ListFacets, OrderedFacets, Pattern, RangeFacets,
    TextFacets, WhiteSpace, collapse, enumerated, enumeration_error, fixed, or_default,
};
pub use crate::headed::{Headed, Headers};
pub use crate::lexical::Lexical;
pub use crate::nillable::{Nillable, nillable, present};
pub use crate::operation::{Failure, FaultDetail, Operation};
pub use crate::sensitive::Sensitive;
pub use crate::server::Service;
pub use crate::simple::{NumberFacets, boxed, sensitive};
pub use crate::version::Version;
pub use crate::xml::{Error, Name, NamespaceScope, Writer};
pub use crate::xsd::{
    Base64Binary, Date, DateTime, Decimal, Double, Duration, Float, GDay, GMonth, GMonthDay, GYear,
    GYearMonth, HexBinary, Integer, QName, Time,
};
pub use std::borrow::Cow;
pub use std::sync::LazyLock;

/// Read from the content of an element.
pub trait Decode: Sized {
    /// Reads the content of the element that the decoder has entered, and leaves it. `None`: no
    /// value can be built, and a violation says why.
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error>;
}

/// Written as the content of an element.
pub trait Encode {
    /// Whether its element may have attributes.
    const ATTRIBUTES: bool = false;

    /// Writes the element's attributes, a blank before each; the caller writes the tag around them.
    fn attributes(&self, _: &mut Writer) {}

    /// Writes the element's content; the caller writes its tags.
    fn encode(&self, to: &mut Writer);
}
