// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, DerivedType, ElementName,
    Encode, Error, FacetDescription, Failure, FaultDescription, FaultDetail, FieldDescription,
    Headed, Headers, MessageDescription, Name, Operation, OperationDescription, Service, Transport,
    TypeDescription, TypeName, ValueDescription, ValueError, Version, Writer, enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `AnyAttribute`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AnyAttribute2 {}

impl Decode for AnyAttribute2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for AnyAttribute2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `AnyElement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AnyElement2 {}

impl Decode for AnyElement2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for AnyElement2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `AnyType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AnyType2 {}

impl Decode for AnyType2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for AnyType2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `AsMut`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AsMut {}

impl Decode for AsMut {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for AsMut {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `AsRef`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AsRef {}

impl Decode for AsRef {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for AsRef {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Base64Binary`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Base64Binary2 {}

impl Decode for Base64Binary2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Base64Binary2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `BinaryFacets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BinaryFacets2 {}

impl Decode for BinaryFacets2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for BinaryFacets2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Box`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Box2 {}

impl Decode for Box2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Box2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `CallError`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CallError2 {}

impl Decode for CallError2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for CallError2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Checked`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checked2 {}

impl Decode for Checked2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Checked2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Client`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Client2 {}

impl Decode for Client2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Client2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Clone`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Clone {}

impl Decode for Clone {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Clone {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Content`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Content2 {}

impl Decode for Content2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Content2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Contract`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Contract2 {}

impl Decode for Contract2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Contract2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `ContractDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContractDescription2 {}

impl Decode for ContractDescription2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for ContractDescription2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Copy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Copy {}

impl Decode for Copy {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Copy {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Cow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cow2 {}

impl Decode for Cow2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Cow2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Date`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Date2 {}

impl Decode for Date2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Date2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `DateTime`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DateTime2 {}

impl Decode for DateTime2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for DateTime2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Debug`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Debug {}

impl Decode for Debug {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Debug {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Decimal`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Decimal2 {}

impl Decode for Decimal2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Decimal2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Decode`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Decode2 {}

impl Decode for Decode2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Decode2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Decoder`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Decoder2 {}

impl Decode for Decoder2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Decoder2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Default`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Default2 {}

impl Decode for Default2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Default2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `DerivedType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DerivedType2 {}

impl Decode for DerivedType2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for DerivedType2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Deserialize`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Deserialize2 {}

impl Decode for Deserialize2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Deserialize2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `DigitFacets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DigitFacets2 {}

impl Decode for DigitFacets2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for DigitFacets2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Double`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Double2 {}

impl Decode for Double2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Double2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `DoubleEndedIterator`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DoubleEndedIterator {}

impl Decode for DoubleEndedIterator {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for DoubleEndedIterator {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Drop`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drop {}

impl Decode for Drop {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Drop {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Duration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Duration2 {}

impl Decode for Duration2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Duration2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `ElementName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ElementName2 {}

impl Decode for ElementName2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for ElementName2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Encode`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Encode2 {}

impl Decode for Encode2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Encode2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Eq`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Eq {}

impl Decode for Eq {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Eq {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Err`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Err2 {}

impl Decode for Err2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Err2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Error`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Error2 {}

impl Decode for Error2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Error2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `ExactSizeIterator`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ExactSizeIterator {}

impl Decode for ExactSizeIterator {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for ExactSizeIterator {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Extend`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Extend {}

impl Decode for Extend {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Extend {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `FacetDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FacetDescription2 {}

impl Decode for FacetDescription2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for FacetDescription2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Failure`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Failure2 {}

impl Decode for Failure2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Failure2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Fault`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fault2 {}

impl Decode for Fault2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Fault2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `FaultDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FaultDescription2 {}

impl Decode for FaultDescription2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for FaultDescription2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `FaultDetail`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FaultDetail2 {}

impl Decode for FaultDetail2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for FaultDetail2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `FieldDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FieldDescription2 {}

impl Decode for FieldDescription2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for FieldDescription2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Float`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Float2 {}

impl Decode for Float2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Float2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Fn`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fn {}

impl Decode for Fn {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Fn {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `FnMut`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FnMut {}

impl Decode for FnMut {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for FnMut {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `FnOnce`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FnOnce {}

impl Decode for FnOnce {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for FnOnce {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `From`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct From2 {}

impl Decode for From2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for From2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `FromIterator`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FromIterator {}

impl Decode for FromIterator {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for FromIterator {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `FromStr`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FromStr2 {}

impl Decode for FromStr2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for FromStr2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Future`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Future2 {}

impl Decode for Future2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Future2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `GDay`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GDay2 {}

impl Decode for GDay2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for GDay2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `GMonth`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GMonth2 {}

impl Decode for GMonth2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for GMonth2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `GMonthDay`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GMonthDay2 {}

impl Decode for GMonthDay2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for GMonthDay2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `GYear`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GYear2 {}

impl Decode for GYear2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for GYear2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `GYearMonth`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GYearMonth2 {}

impl Decode for GYearMonth2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for GYearMonth2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Hash`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Hash {}

impl Decode for Hash {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Hash {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Headed`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Headed2 {}

impl Decode for Headed2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Headed2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Headers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Headers2 {}

impl Decode for Headers2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Headers2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `HexBinary`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct HexBinary2 {}

impl Decode for HexBinary2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for HexBinary2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Index`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Index2 {}

impl Decode for Index2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Index2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `IndexKind`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct IndexKind2 {}

impl Decode for IndexKind2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for IndexKind2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Integer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Integer2 {}

impl Decode for Integer2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Integer2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Into`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Into {}

impl Decode for Into {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Into {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `IntoFuture`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct IntoFuture {}

impl Decode for IntoFuture {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for IntoFuture {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `IntoIterator`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct IntoIterator {}

impl Decode for IntoIterator {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for IntoIterator {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Iterator`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Iterator {}

impl Decode for Iterator {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Iterator {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `LazyLock`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LazyLock2 {}

impl Decode for LazyLock2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for LazyLock2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `LengthFacets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LengthFacets2 {}

impl Decode for LengthFacets2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for LengthFacets2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Lexical`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lexical2 {}

impl Decode for Lexical2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Lexical2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `ListFacets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListFacets2 {}

impl Decode for ListFacets2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for ListFacets2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `MessageDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MessageDescription2 {}

impl Decode for MessageDescription2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for MessageDescription2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Mixed`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mixed2 {}

impl Decode for Mixed2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Mixed2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Name`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Name2 {}

impl Decode for Name2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Name2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Namespace`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Namespace2 {}

impl Decode for Namespace2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Namespace2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `NamespaceScope`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NamespaceScope2 {}

impl Decode for NamespaceScope2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for NamespaceScope2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Nillable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Nillable2 {}

impl Decode for Nillable2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Nillable2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `None`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct None2 {}

impl Decode for None2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for None2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `NumberFacets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NumberFacets2 {}

impl Decode for NumberFacets2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for NumberFacets2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Occurs`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Occurs2 {}

impl Decode for Occurs2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Occurs2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Ok`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ok2 {}

impl Decode for Ok2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Ok2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Operation`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Operation2 {}

impl Decode for Operation2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Operation2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `OperationDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OperationDescription2 {}

impl Decode for OperationDescription2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for OperationDescription2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Option`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Option2 {}

impl Decode for Option2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Option2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Ord`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ord {}

impl Decode for Ord {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Ord {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `OrderedFacets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OrderedFacets2 {}

impl Decode for OrderedFacets2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for OrderedFacets2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `PartialEq`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PartialEq {}

impl Decode for PartialEq {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for PartialEq {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `PartialOrd`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PartialOrd {}

impl Decode for PartialOrd {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for PartialOrd {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Particle`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Particle2 {}

impl Decode for Particle2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Particle2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Pattern`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Pattern2 {}

impl Decode for Pattern2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Pattern2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Place`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place2 {}

impl Decode for Place2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Place2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `QName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct QName2 {}

impl Decode for QName2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for QName2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `RangeFacets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RangeFacets2 {}

impl Decode for RangeFacets2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for RangeFacets2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Request`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Request2 {}

impl Decode for Request2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Request2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Response`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Response2 {}

impl Decode for Response2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Response2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Result`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Result2 {}

impl Decode for Result2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Result2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `S`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum S {
    /// The value `FromStr`.
    FromStr,
    /// The value `Err`.
    Err,
}

impl S {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::FromStr, Self::Err];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["FromStr", "Err"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FromStr => "FromStr",
            Self::Err => "Err",
        }
    }
}

impl FromStr for S {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "FromStr" => Ok(Self::FromStr),
            "Err" => Ok(Self::Err),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for S {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for S {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| text.parse())
    }
}

impl Encode for S {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_s(text: &str) -> bool {
    text.parse::<S>().is_ok()
}

/// The type `Self`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Self2 {}

impl Decode for Self2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Self2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Send`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Send2 {}

impl Decode for Send2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Send2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Sensitive`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sensitive2 {}

impl Decode for Sensitive2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Sensitive2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Serialize`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Serialize2 {}

impl Decode for Serialize2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Serialize2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Service`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Service3 {}

impl Decode for Service3 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Service3 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Sized`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sized {
    /// The element `value`.
    pub value: i32,
}

impl Sized {
    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::SIZED_VALUE;
}

impl Decode for Sized {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let value = from.required(&fields::SIZED_VALUE.element, i32::decode)?;
        from.end()?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self { value }))
    }
}

impl Encode for Sized {
    fn encode(&self, to: &mut Writer) {
        to.element("<value>", &self.value);
    }
}

/// The type `Some`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Some2 {}

impl Decode for Some2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Some2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `String`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct String2 {}

impl Decode for String2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for String2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Sync`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sync2 {}

impl Decode for Sync2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Sync2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `T`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct T {
    /// The element `value`.
    pub value: S,
}

impl T {
    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::T_VALUE;
}

impl Decode for T {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let value = from.required(&fields::T_VALUE.element, S::decode)?;
        from.end()?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self { value }))
    }
}

impl Encode for T {
    fn encode(&self, to: &mut Writer) {
        to.element("<value>", &self.value);
    }
}

/// The type `TextFacets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TextFacets2 {}

impl Decode for TextFacets2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for TextFacets2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Time`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Time2 {}

impl Decode for Time2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Time2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `ToOwned`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ToOwned {}

impl Decode for ToOwned {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for ToOwned {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `ToString`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ToString {}

impl Decode for ToString {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for ToString {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Transport`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Transport2 {}

impl Decode for Transport2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Transport2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `TryFrom`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TryFrom {}

impl Decode for TryFrom {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for TryFrom {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `TryInto`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TryInto {}

impl Decode for TryInto {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for TryInto {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `TypeDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypeDescription2 {}

impl Decode for TypeDescription2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for TypeDescription2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `TypeName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypeName2 {}

impl Decode for TypeName2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for TypeName2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Unpin`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Unpin {}

impl Decode for Unpin {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Unpin {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `ValueDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ValueDescription2 {}

impl Decode for ValueDescription2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for ValueDescription2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `ValueError`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ValueError2 {}

impl Decode for ValueError2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for ValueError2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Vec`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Vec2 {}

impl Decode for Vec2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Vec2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Version`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Version2 {}

impl Decode for Version2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Version2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `WhiteSpace`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct WhiteSpace2 {}

impl Decode for WhiteSpace2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for WhiteSpace2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Wildcard`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Wildcard2 {}

impl Decode for Wildcard2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Wildcard2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Writer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Writer2 {}

impl Decode for Writer2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Writer2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Wsdl`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Wsdl2 {}

impl Decode for Wsdl2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Wsdl2 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `boxed`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Boxed {}

impl Decode for Boxed {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Boxed {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `collapse`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Collapse {}

impl Decode for Collapse {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Collapse {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `description`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Description {}

impl Decode for Description {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Description {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `enumerated`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Enumerated {}

impl Decode for Enumerated {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Enumerated {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `enumeration_error`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnumerationError {}

impl Decode for EnumerationError {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for EnumerationError {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `fixed`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fixed {}

impl Decode for Fixed {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Fixed {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `fmt`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fmt {}

impl Decode for Fmt {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Fmt {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `nillable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Nillable3 {}

impl Decode for Nillable3 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Nillable3 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `or_default`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OrDefault {}

impl Decode for OrDefault {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for OrDefault {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `sensitive`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sensitive3 {}

impl Decode for Sensitive3 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Sensitive3 {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `OrderResponse`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderResponse {
    /// The element `number`.
    pub number: String,
}

impl OrderResponse {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::ORDER_RESPONSE_NUMBER;
}

impl Decode for OrderResponse {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::ORDER_RESPONSE_NUMBER.element, String::decode)?;
        from.end()?;
        let Some(number) = number else {
            return Ok(None);
        };
        Ok(Some(Self { number }))
    }
}

impl Encode for OrderResponse {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static ERROR: ElementName =
        ElementName::new(NAMESPACE, "Error").with_types(super::types::ERROR2_NAMES);

    pub(super) static ORDER: ElementName =
        ElementName::new(NAMESPACE, "Order").with_types(super::types::T_NAMES);

    pub(super) static ORDER_RESPONSE: ElementName = ElementName::new(NAMESPACE, "OrderResponse");

    pub(super) static PROBLEM: ElementName =
        ElementName::new(NAMESPACE, "Problem").with_types(super::types::ERROR2_NAMES);

    pub(super) static SEND: ElementName =
        ElementName::new(NAMESPACE, "Send").with_types(super::types::SEND2_NAMES);

    pub(super) static TEXT: ElementName = ElementName::with_derived(
        ElementName::new(NAMESPACE, "Text").with_types(super::types::XS_STRING_NAMES),
        super::types::XS_STRING_DERIVED,
    );
}

/// Any fault that the contract declares.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The fault `Problem`.
    Problem(Error2),
}

impl Fault {
    /// The name of its detail's element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Problem(_) => "Problem",
        }
    }

    /// Its detail's `message`, where its type has one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Problem(_) => None,
        }
    }

    /// Writes its detail's element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Problem(detail) => {
                to.markup("<Problem xmlns=\"urn:example:shop\">");
                detail.encode(to);
                to.markup("</Problem>");
            }
        }
    }
}

/// The faults of `Order`.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderFault {
    /// The fault `Problem`.
    Problem(Error2),
}

impl From<OrderFault> for Fault {
    fn from(fault: OrderFault) -> Self {
        match fault {
            OrderFault::Problem(detail) => Self::Problem(detail),
        }
    }
}

impl From<Error2> for OrderFault {
    fn from(detail: Error2) -> Self {
        Self::Problem(detail)
    }
}

impl FaultDetail for OrderFault {
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Problem") => Ok(Error2::decode(from)?.map(Self::Problem)),
            _ => Ok(None),
        }
    }
}

/// The faults of `Send`.
#[derive(Clone, Debug, PartialEq)]
pub enum SendFault {}

impl From<SendFault> for Fault {
    fn from(fault: SendFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for SendFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The faults of `String`.
#[derive(Clone, Debug, PartialEq)]
pub enum StringOperationFault {}

impl From<StringOperationFault> for Fault {
    fn from(fault: StringOperationFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for StringOperationFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The faults of `Error`.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorOperationFault {}

impl From<ErrorOperationFault> for Fault {
    fn from(fault: ErrorOperationFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for ErrorOperationFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The header blocks of an answer of `Error`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorOperationResponseHeaders {
    /// The header `Text`.
    pub text: Option<String>,
}

impl Headers for ErrorOperationResponseHeaders {
    fn decode(&mut self, name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<bool, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Text") => {
                if from.begin(&elements::TEXT)? {
                    self.text = String::decode(from)?;
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn encode(&self, to: &mut Writer) {
        if let Some(value) = &self.text {
            to.markup("<Text xmlns=\"urn:example:shop\">");
            value.encode(to);
            to.markup("</Text>");
        }
    }
}

/// A request of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a request is moved once")]
pub enum Request {
    /// Of `Order`.
    Order(T),
    /// Of `Send`.
    Send(Send2),
    /// Of `String`.
    StringOperation(String),
    /// Of `Error`.
    ErrorOperation(Error2),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Order") => Some(&description::ORDER),
            (NAMESPACE, "Send") => Some(&description::SEND),
            (NAMESPACE, "Text") => Some(&description::STRING),
            (NAMESPACE, "Error") => Some(&description::ERROR),
            _ => None,
        }
    }

    /// The request whose element, of this name, has just been entered. `None`: no operation has it,
    /// and nothing has been read; or a violation was recorded.
    pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let request = match (name.namespace, name.local) {
            (NAMESPACE, "Order") if from.begin(&elements::ORDER)? => {
                T::decode(from)?.map(Self::Order)
            }
            (NAMESPACE, "Send") if from.begin(&elements::SEND)? => {
                Send2::decode(from)?.map(Self::Send)
            }
            (NAMESPACE, "Text") if from.begin(&elements::TEXT)? => {
                String::decode(from)?.map(Self::StringOperation)
            }
            (NAMESPACE, "Error") if from.begin(&elements::ERROR)? => {
                Error2::decode(from)?.map(Self::ErrorOperation)
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Send(_) => &description::SEND,
            Self::StringOperation(_) => &description::STRING,
            Self::ErrorOperation(_) => &description::ERROR,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Order(value) => {
                to.markup("<Order xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Order>");
            }
            Self::Send(value) => {
                to.markup("<Send xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Send>");
            }
            Self::StringOperation(value) => {
                to.markup("<Text xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Text>");
            }
            Self::ErrorOperation(value) => {
                to.markup("<Error xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Error>");
            }
        }
    }
}

/// An answer of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
pub enum Response {
    /// Of `Order`.
    Order(OrderResponse),
    /// Of `Send`.
    Send(T),
    /// Of `String`.
    StringOperation(String),
    /// Of `Error`.
    ErrorOperation(Headed<ErrorOperationResponseHeaders, T>),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Send(_) => &description::SEND,
            Self::StringOperation(_) => &description::STRING,
            Self::ErrorOperation(_) => &description::ERROR,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Order(value) => {
                to.markup("<OrderResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</OrderResponse>");
            }
            Self::Send(value) => {
                to.markup("<Order xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Order>");
            }
            Self::StringOperation(value) => {
                to.markup("<Text xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Text>");
            }
            Self::ErrorOperation(value) => {
                to.markup("<Order xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Order>");
            }
        }
    }

    /// Writes its header blocks.
    pub fn encode_headers(&self, to: &mut Writer) {
        match self {
            Self::Order(_) => {}
            Self::Send(_) => {}
            Self::StringOperation(_) => {}
            Self::ErrorOperation(value) => value.headers.encode(to),
        }
    }
}

/// The operations, as types.
pub mod operations {
    use super::{
        Decoder, Encode, Error, Headers, NAMESPACE, Name, Operation, OperationDescription, Writer,
        description,
    };

    /// The operation `Order`.
    #[derive(Debug)]
    pub enum Order {}

    impl Operation for Order {
        const NAME: &'static str = "Order";
        const ACTION: &'static str = "urn:example:shop/Order";
        const DESCRIPTION: &'static OperationDescription = &description::ORDER;
        type Input = super::T;
        type Output = super::OrderResponse;
        type Fault = super::OrderFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Order xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Order>");
        }
    }

    /// The operation `Send`.
    #[derive(Debug)]
    pub enum Send {}

    impl Operation for Send {
        const NAME: &'static str = "Send";
        const ACTION: &'static str = "urn:example:shop/Send";
        const DESCRIPTION: &'static OperationDescription = &description::SEND;
        type Input = super::Send2;
        type Output = super::T;
        type Fault = super::SendFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Send xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Send>");
        }
    }

    /// The operation `String`.
    #[derive(Debug)]
    pub enum StringOperation {}

    impl Operation for StringOperation {
        const NAME: &'static str = "String";
        const ACTION: &'static str = "urn:example:shop/String";
        const DESCRIPTION: &'static OperationDescription = &description::STRING;
        type Input = String;
        type Output = String;
        type Fault = super::StringOperationFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Text xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Text>");
        }
    }

    /// The operation `Error`.
    #[derive(Debug)]
    pub enum ErrorOperation {}

    impl Operation for ErrorOperation {
        const NAME: &'static str = "Error";
        const ACTION: &'static str = "urn:example:shop/Error";
        const DESCRIPTION: &'static OperationDescription = &description::ERROR;
        const HEADERS: &'static [Name<'static>] = &[Name {
            namespace: NAMESPACE,
            local: "Text",
        }];
        type Input = super::Error2;
        type Output = super::Headed<super::ErrorOperationResponseHeaders, super::T>;
        type Fault = super::ErrorOperationFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Error xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Error>");
        }

        fn decode_header(
            output: &mut Self::Output,
            name: Name<'_>,
            from: &mut Decoder<'_, '_>,
        ) -> Result<bool, Error> {
            output.headers.decode(name, from)
        }
    }
}

/// The port type `Service`.
pub trait Service2: Send + Sync {
    /// What an operation is told beside its request, such as who calls.
    type Context: Send + Sync;

    /// The operation `Order`.
    fn order(
        &self,
        context: &Self::Context,
        input: T,
    ) -> impl Future<Output = Result<OrderResponse, Failure<OrderFault>>> + Send;

    /// The operation `Send`.
    fn send(
        &self,
        context: &Self::Context,
        input: Send2,
    ) -> impl Future<Output = Result<T, Failure<SendFault>>> + Send;

    /// The operation `String`.
    fn string(
        &self,
        context: &Self::Context,
        input: String,
    ) -> impl Future<Output = Result<String, Failure<StringOperationFault>>> + Send;

    /// The operation `Error`.
    fn error(
        &self,
        context: &Self::Context,
        input: Error2,
    ) -> impl Future<
        Output = Result<Headed<ErrorOperationResponseHeaders, T>, Failure<ErrorOperationFault>>,
    > + Send;
}

/// Hands a request to its operation.
pub async fn dispatch<S2: Service2>(
    service: &S2,
    context: &S2::Context,
    request: Request,
) -> Result<Response, Failure<Fault>> {
    match request {
        Request::Order(input) => {
            let answer = service.order(context, input).await;
            Failure::answer(answer, Response::Order)
        }
        Request::Send(input) => {
            let answer = service.send(context, input).await;
            Failure::answer(answer, Response::Send)
        }
        Request::StringOperation(input) => {
            let answer = service.string(context, input).await;
            Failure::answer(answer, Response::StringOperation)
        }
        Request::ErrorOperation(input) => {
            let answer = service.error(context, input).await;
            Failure::answer(answer, Response::ErrorOperation)
        }
    }
}

/// A server of `Service`, for any transport.
#[derive(Clone, Debug)]
pub struct Service2Server<S2> {
    service: S2,
}

impl<S2> Service2Server<S2> {
    /// A server that this service answers.
    pub fn new(service: S2) -> Self {
        Self { service }
    }
}

impl<S2: Service2> Service for Service2Server<S2> {
    type Context = S2::Context;
    type Request = Request;
    type Response = Response;
    type Fault = Fault;

    const CONTRACT: &'static ContractDescription = &CONTRACT;

    fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        Request::find(name)
    }

    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Request>, Error> {
        Request::decode(name, from)
    }

    fn call(
        &self,
        context: &S2::Context,
        request: Request,
    ) -> impl Future<Output = Result<Response, Failure<Fault>>> + Send {
        dispatch(&self.service, context, request)
    }

    fn encode(response: &Response, to: &mut Writer) {
        response.encode(to);
    }

    fn encode_headers(response: &Response, to: &mut Writer) {
        response.encode_headers(to);
    }

    fn encode_fault(fault: &Fault, to: &mut Writer) {
        fault.encode(to);
    }

    fn message(fault: &Fault) -> &str {
        fault.message().unwrap_or(fault.name())
    }
}

/// A client for `Service`, over any transport.
#[derive(Clone, Debug)]
pub struct Service2Client<T2> {
    client: Client<T2>,
}

impl<T2: Transport> Service2Client<T2> {
    /// A client that speaks this version of SOAP.
    pub fn new(transport: T2, version: Version) -> Self {
        let client = Client::new(transport, version);
        Self { client }
    }

    /// The operation `Order`.
    pub async fn order(&self, input: &T) -> Result<OrderResponse, CallError<OrderFault>> {
        Client::call::<operations::Order>(&self.client, input).await
    }

    /// The operation `Send`.
    pub async fn send(&self, input: &Send2) -> Result<T, CallError<SendFault>> {
        Client::call::<operations::Send>(&self.client, input).await
    }

    /// The operation `String`.
    pub async fn string(&self, input: &String) -> Result<String, CallError<StringOperationFault>> {
        Client::call::<operations::StringOperation>(&self.client, input).await
    }

    /// The operation `Error`.
    pub async fn error(
        &self,
        input: &Error2,
    ) -> Result<Headed<ErrorOperationResponseHeaders, T>, CallError<ErrorOperationFault>> {
        Client::call::<operations::ErrorOperation>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "ServiceService",
    port_type: "Service",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[
        &description::ORDER,
        &description::SEND,
        &description::STRING,
        &description::ERROR,
    ],
    types: &[
        &types::ANY_ATTRIBUTE2,
        &types::ANY_ELEMENT2,
        &types::ANY_TYPE2,
        &types::AS_MUT,
        &types::AS_REF,
        &types::BASE64_BINARY2,
        &types::BINARY_FACETS2,
        &types::BOX2,
        &types::CALL_ERROR2,
        &types::CHECKED2,
        &types::CLIENT2,
        &types::CLONE,
        &types::CONTENT2,
        &types::CONTRACT2,
        &types::CONTRACT_DESCRIPTION2,
        &types::COPY,
        &types::COW2,
        &types::DATE2,
        &types::DATE_TIME2,
        &types::DEBUG,
        &types::DECIMAL2,
        &types::DECODE2,
        &types::DECODER2,
        &types::DEFAULT2,
        &types::DERIVED_TYPE2,
        &types::DESERIALIZE2,
        &types::DIGIT_FACETS2,
        &types::DOUBLE2,
        &types::DOUBLE_ENDED_ITERATOR,
        &types::DROP,
        &types::DURATION2,
        &types::ELEMENT_NAME2,
        &types::ENCODE2,
        &types::EQ,
        &types::ERR2,
        &types::ERROR2,
        &types::EXACT_SIZE_ITERATOR,
        &types::EXTEND,
        &types::FACET_DESCRIPTION2,
        &types::FAILURE2,
        &types::FAULT2,
        &types::FAULT_DESCRIPTION2,
        &types::FAULT_DETAIL2,
        &types::FIELD_DESCRIPTION2,
        &types::FLOAT2,
        &types::FN,
        &types::FN_MUT,
        &types::FN_ONCE,
        &types::FROM2,
        &types::FROM_ITERATOR,
        &types::FROM_STR2,
        &types::FUTURE2,
        &types::G_DAY2,
        &types::G_MONTH2,
        &types::G_MONTH_DAY2,
        &types::G_YEAR2,
        &types::G_YEAR_MONTH2,
        &types::HASH,
        &types::HEADED2,
        &types::HEADERS2,
        &types::HEX_BINARY2,
        &types::INDEX2,
        &types::INDEX_KIND2,
        &types::INTEGER2,
        &types::INTO,
        &types::INTO_FUTURE,
        &types::INTO_ITERATOR,
        &types::ITERATOR,
        &types::LAZY_LOCK2,
        &types::LENGTH_FACETS2,
        &types::LEXICAL2,
        &types::LIST_FACETS2,
        &types::MESSAGE_DESCRIPTION2,
        &types::MIXED2,
        &types::NAME2,
        &types::NAMESPACE2,
        &types::NAMESPACE_SCOPE2,
        &types::NILLABLE2,
        &types::NONE2,
        &types::NUMBER_FACETS2,
        &types::OCCURS2,
        &types::OK2,
        &types::OPERATION2,
        &types::OPERATION_DESCRIPTION2,
        &types::OPTION2,
        &types::ORD,
        &types::ORDERED_FACETS2,
        &types::PARTIAL_EQ,
        &types::PARTIAL_ORD,
        &types::PARTICLE2,
        &types::PATTERN2,
        &types::PLACE2,
        &types::Q_NAME2,
        &types::RANGE_FACETS2,
        &types::REQUEST2,
        &types::RESPONSE2,
        &types::RESULT2,
        &types::S,
        &types::SELF2,
        &types::SEND2,
        &types::SENSITIVE2,
        &types::SERIALIZE2,
        &types::SERVICE3,
        &types::SIZED,
        &types::SOME2,
        &types::STRING2,
        &types::SYNC2,
        &types::T,
        &types::TEXT_FACETS2,
        &types::TIME2,
        &types::TO_OWNED,
        &types::TO_STRING,
        &types::TRANSPORT2,
        &types::TRY_FROM,
        &types::TRY_INTO,
        &types::TYPE_DESCRIPTION2,
        &types::TYPE_NAME2,
        &types::UNPIN,
        &types::VALUE_DESCRIPTION2,
        &types::VALUE_ERROR2,
        &types::VEC2,
        &types::VERSION2,
        &types::WHITE_SPACE2,
        &types::WILDCARD2,
        &types::WRITER2,
        &types::WSDL2,
        &types::BOXED,
        &types::COLLAPSE,
        &types::DESCRIPTION,
        &types::ENUMERATED,
        &types::ENUMERATION_ERROR,
        &types::FIXED,
        &types::FMT,
        &types::NILLABLE3,
        &types::OR_DEFAULT,
        &types::SENSITIVE3,
        &types::ORDER_RESPONSE,
    ],
};

/// The operations, as data.
mod description {
    use super::{FaultDescription, MessageDescription, OperationDescription};

    pub(super) static ORDER: OperationDescription = OperationDescription {
        name: "Order",
        action: "urn:example:shop/Order",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::ORDER,
            content: &super::types::T,
        },
        output: MessageDescription {
            element: &super::elements::ORDER_RESPONSE,
            content: &super::types::ORDER_RESPONSE,
        },
        one_way: false,
        faults: &[FaultDescription {
            name: "Problem",
            documentation: "",
            detail: MessageDescription {
                element: &super::elements::PROBLEM,
                content: &super::types::ERROR2,
            },
        }],
    };

    pub(super) static SEND: OperationDescription = OperationDescription {
        name: "Send",
        action: "urn:example:shop/Send",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::SEND,
            content: &super::types::SEND2,
        },
        output: MessageDescription {
            element: &super::elements::ORDER,
            content: &super::types::T,
        },
        one_way: false,
        faults: &[],
    };

    pub(super) static STRING: OperationDescription = OperationDescription {
        name: "String",
        action: "urn:example:shop/String",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::TEXT,
            content: &super::types::XS_STRING,
        },
        output: MessageDescription {
            element: &super::elements::TEXT,
            content: &super::types::XS_STRING,
        },
        one_way: false,
        faults: &[],
    };

    pub(super) static ERROR: OperationDescription = OperationDescription {
        name: "Error",
        action: "urn:example:shop/Error",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::ERROR,
            content: &super::types::ERROR2,
        },
        output: MessageDescription {
            element: &super::elements::ORDER,
            content: &super::types::T,
        },
        one_way: false,
        faults: &[],
    };
}

/// The fields, as data.
mod fields {
    use super::{ElementName, FieldDescription};

    pub(super) static SIZED_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "value").with_types(super::types::XS_INT_NAMES),
        documentation: "",
        content: &super::types::XS_INT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static T_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "value").with_types(super::types::S_NAMES),
        documentation: "",
        content: &super::types::S,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_RESPONSE_NUMBER: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "number").with_types(super::types::XS_STRING_NAMES),
            super::types::XS_STRING_DERIVED,
        ),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };
}

/// The types, as data.
mod types {
    use super::{
        Content, DerivedType, FacetDescription, TypeDescription, TypeName, ValueDescription,
    };

    pub(super) static ANY_ATTRIBUTE2: TypeDescription = TypeDescription {
        name: "AnyAttribute",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ANY_ELEMENT2: TypeDescription = TypeDescription {
        name: "AnyElement",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ANY_TYPE2: TypeDescription = TypeDescription {
        name: "AnyType",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static AS_MUT: TypeDescription = TypeDescription {
        name: "AsMut",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static AS_REF: TypeDescription = TypeDescription {
        name: "AsRef",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static BASE64_BINARY2: TypeDescription = TypeDescription {
        name: "Base64Binary",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static BINARY_FACETS2: TypeDescription = TypeDescription {
        name: "BinaryFacets",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static BOX2: TypeDescription = TypeDescription {
        name: "Box",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static CALL_ERROR2: TypeDescription = TypeDescription {
        name: "CallError",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static CHECKED2: TypeDescription = TypeDescription {
        name: "Checked",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static CLIENT2: TypeDescription = TypeDescription {
        name: "Client",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static CLONE: TypeDescription = TypeDescription {
        name: "Clone",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static CONTENT2: TypeDescription = TypeDescription {
        name: "Content",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static CONTRACT2: TypeDescription = TypeDescription {
        name: "Contract",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static CONTRACT_DESCRIPTION2: TypeDescription = TypeDescription {
        name: "ContractDescription",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static COPY: TypeDescription = TypeDescription {
        name: "Copy",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static COW2: TypeDescription = TypeDescription {
        name: "Cow",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DATE2: TypeDescription = TypeDescription {
        name: "Date",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DATE_TIME2: TypeDescription = TypeDescription {
        name: "DateTime",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DEBUG: TypeDescription = TypeDescription {
        name: "Debug",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DECIMAL2: TypeDescription = TypeDescription {
        name: "Decimal",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DECODE2: TypeDescription = TypeDescription {
        name: "Decode",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DECODER2: TypeDescription = TypeDescription {
        name: "Decoder",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DEFAULT2: TypeDescription = TypeDescription {
        name: "Default",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DERIVED_TYPE2: TypeDescription = TypeDescription {
        name: "DerivedType",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DESERIALIZE2: TypeDescription = TypeDescription {
        name: "Deserialize",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DIGIT_FACETS2: TypeDescription = TypeDescription {
        name: "DigitFacets",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DOUBLE2: TypeDescription = TypeDescription {
        name: "Double",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DOUBLE_ENDED_ITERATOR: TypeDescription = TypeDescription {
        name: "DoubleEndedIterator",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DROP: TypeDescription = TypeDescription {
        name: "Drop",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DURATION2: TypeDescription = TypeDescription {
        name: "Duration",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ELEMENT_NAME2: TypeDescription = TypeDescription {
        name: "ElementName",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ENCODE2: TypeDescription = TypeDescription {
        name: "Encode",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static EQ: TypeDescription = TypeDescription {
        name: "Eq",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ERR2: TypeDescription = TypeDescription {
        name: "Err",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ERROR2: TypeDescription = TypeDescription {
        name: "Error",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const ERROR2_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Error")];

    pub(super) static EXACT_SIZE_ITERATOR: TypeDescription = TypeDescription {
        name: "ExactSizeIterator",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static EXTEND: TypeDescription = TypeDescription {
        name: "Extend",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FACET_DESCRIPTION2: TypeDescription = TypeDescription {
        name: "FacetDescription",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FAILURE2: TypeDescription = TypeDescription {
        name: "Failure",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FAULT2: TypeDescription = TypeDescription {
        name: "Fault",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FAULT_DESCRIPTION2: TypeDescription = TypeDescription {
        name: "FaultDescription",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FAULT_DETAIL2: TypeDescription = TypeDescription {
        name: "FaultDetail",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FIELD_DESCRIPTION2: TypeDescription = TypeDescription {
        name: "FieldDescription",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FLOAT2: TypeDescription = TypeDescription {
        name: "Float",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FN: TypeDescription = TypeDescription {
        name: "Fn",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FN_MUT: TypeDescription = TypeDescription {
        name: "FnMut",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FN_ONCE: TypeDescription = TypeDescription {
        name: "FnOnce",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FROM2: TypeDescription = TypeDescription {
        name: "From",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FROM_ITERATOR: TypeDescription = TypeDescription {
        name: "FromIterator",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FROM_STR2: TypeDescription = TypeDescription {
        name: "FromStr",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FUTURE2: TypeDescription = TypeDescription {
        name: "Future",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static G_DAY2: TypeDescription = TypeDescription {
        name: "GDay",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static G_MONTH2: TypeDescription = TypeDescription {
        name: "GMonth",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static G_MONTH_DAY2: TypeDescription = TypeDescription {
        name: "GMonthDay",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static G_YEAR2: TypeDescription = TypeDescription {
        name: "GYear",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static G_YEAR_MONTH2: TypeDescription = TypeDescription {
        name: "GYearMonth",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static HASH: TypeDescription = TypeDescription {
        name: "Hash",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static HEADED2: TypeDescription = TypeDescription {
        name: "Headed",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static HEADERS2: TypeDescription = TypeDescription {
        name: "Headers",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static HEX_BINARY2: TypeDescription = TypeDescription {
        name: "HexBinary",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static INDEX2: TypeDescription = TypeDescription {
        name: "Index",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static INDEX_KIND2: TypeDescription = TypeDescription {
        name: "IndexKind",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static INTEGER2: TypeDescription = TypeDescription {
        name: "Integer",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static INTO: TypeDescription = TypeDescription {
        name: "Into",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static INTO_FUTURE: TypeDescription = TypeDescription {
        name: "IntoFuture",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static INTO_ITERATOR: TypeDescription = TypeDescription {
        name: "IntoIterator",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ITERATOR: TypeDescription = TypeDescription {
        name: "Iterator",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static LAZY_LOCK2: TypeDescription = TypeDescription {
        name: "LazyLock",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static LENGTH_FACETS2: TypeDescription = TypeDescription {
        name: "LengthFacets",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static LEXICAL2: TypeDescription = TypeDescription {
        name: "Lexical",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static LIST_FACETS2: TypeDescription = TypeDescription {
        name: "ListFacets",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static MESSAGE_DESCRIPTION2: TypeDescription = TypeDescription {
        name: "MessageDescription",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static MIXED2: TypeDescription = TypeDescription {
        name: "Mixed",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static NAME2: TypeDescription = TypeDescription {
        name: "Name",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static NAMESPACE2: TypeDescription = TypeDescription {
        name: "Namespace",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static NAMESPACE_SCOPE2: TypeDescription = TypeDescription {
        name: "NamespaceScope",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static NILLABLE2: TypeDescription = TypeDescription {
        name: "Nillable",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static NONE2: TypeDescription = TypeDescription {
        name: "None",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static NUMBER_FACETS2: TypeDescription = TypeDescription {
        name: "NumberFacets",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static OCCURS2: TypeDescription = TypeDescription {
        name: "Occurs",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static OK2: TypeDescription = TypeDescription {
        name: "Ok",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static OPERATION2: TypeDescription = TypeDescription {
        name: "Operation",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static OPERATION_DESCRIPTION2: TypeDescription = TypeDescription {
        name: "OperationDescription",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static OPTION2: TypeDescription = TypeDescription {
        name: "Option",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ORD: TypeDescription = TypeDescription {
        name: "Ord",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ORDERED_FACETS2: TypeDescription = TypeDescription {
        name: "OrderedFacets",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static PARTIAL_EQ: TypeDescription = TypeDescription {
        name: "PartialEq",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static PARTIAL_ORD: TypeDescription = TypeDescription {
        name: "PartialOrd",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static PARTICLE2: TypeDescription = TypeDescription {
        name: "Particle",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static PATTERN2: TypeDescription = TypeDescription {
        name: "Pattern",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static PLACE2: TypeDescription = TypeDescription {
        name: "Place",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static Q_NAME2: TypeDescription = TypeDescription {
        name: "QName",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static RANGE_FACETS2: TypeDescription = TypeDescription {
        name: "RangeFacets",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static REQUEST2: TypeDescription = TypeDescription {
        name: "Request",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static RESPONSE2: TypeDescription = TypeDescription {
        name: "Response",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static RESULT2: TypeDescription = TypeDescription {
        name: "Result",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static S: TypeDescription = TypeDescription {
        name: "S",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "FromStr",
                documentation: "",
            },
            ValueDescription {
                value: "Err",
                documentation: "",
            },
        ]),
    };

    pub(super) const S_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "S"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_STRING: TypeDescription = TypeDescription {
        name: "string",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[],
        },
    };

    pub(super) const XS_STRING_NAMES: &[TypeName] =
        &[TypeName::xsd("string"), TypeName::xsd("anySimpleType")];

    pub(super) const XS_STRING_DERIVED: &[DerivedType] =
        &[DerivedType::new(super::NAMESPACE, "S", super::has_s)];

    pub(super) static SELF2: TypeDescription = TypeDescription {
        name: "Self",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static SEND2: TypeDescription = TypeDescription {
        name: "Send",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const SEND2_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Send")];

    pub(super) static SENSITIVE2: TypeDescription = TypeDescription {
        name: "Sensitive",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static SERIALIZE2: TypeDescription = TypeDescription {
        name: "Serialize",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static SERVICE3: TypeDescription = TypeDescription {
        name: "Service",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static SIZED: TypeDescription = TypeDescription {
        name: "Sized",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::SIZED_VALUE]),
    };

    pub(super) static XS_INT: TypeDescription = TypeDescription {
        name: "int",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "int",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_INT_NAMES: &[TypeName] = &[
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static SOME2: TypeDescription = TypeDescription {
        name: "Some",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static STRING2: TypeDescription = TypeDescription {
        name: "String",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static SYNC2: TypeDescription = TypeDescription {
        name: "Sync",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static T: TypeDescription = TypeDescription {
        name: "T",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::T_VALUE]),
    };

    pub(super) const T_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "T")];

    pub(super) static TEXT_FACETS2: TypeDescription = TypeDescription {
        name: "TextFacets",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static TIME2: TypeDescription = TypeDescription {
        name: "Time",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static TO_OWNED: TypeDescription = TypeDescription {
        name: "ToOwned",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static TO_STRING: TypeDescription = TypeDescription {
        name: "ToString",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static TRANSPORT2: TypeDescription = TypeDescription {
        name: "Transport",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static TRY_FROM: TypeDescription = TypeDescription {
        name: "TryFrom",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static TRY_INTO: TypeDescription = TypeDescription {
        name: "TryInto",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static TYPE_DESCRIPTION2: TypeDescription = TypeDescription {
        name: "TypeDescription",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static TYPE_NAME2: TypeDescription = TypeDescription {
        name: "TypeName",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static UNPIN: TypeDescription = TypeDescription {
        name: "Unpin",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static VALUE_DESCRIPTION2: TypeDescription = TypeDescription {
        name: "ValueDescription",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static VALUE_ERROR2: TypeDescription = TypeDescription {
        name: "ValueError",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static VEC2: TypeDescription = TypeDescription {
        name: "Vec",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static VERSION2: TypeDescription = TypeDescription {
        name: "Version",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static WHITE_SPACE2: TypeDescription = TypeDescription {
        name: "WhiteSpace",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static WILDCARD2: TypeDescription = TypeDescription {
        name: "Wildcard",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static WRITER2: TypeDescription = TypeDescription {
        name: "Writer",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static WSDL2: TypeDescription = TypeDescription {
        name: "Wsdl",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static BOXED: TypeDescription = TypeDescription {
        name: "boxed",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static COLLAPSE: TypeDescription = TypeDescription {
        name: "collapse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static DESCRIPTION: TypeDescription = TypeDescription {
        name: "description",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ENUMERATED: TypeDescription = TypeDescription {
        name: "enumerated",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ENUMERATION_ERROR: TypeDescription = TypeDescription {
        name: "enumeration_error",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FIXED: TypeDescription = TypeDescription {
        name: "fixed",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static FMT: TypeDescription = TypeDescription {
        name: "fmt",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static NILLABLE3: TypeDescription = TypeDescription {
        name: "nillable",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static OR_DEFAULT: TypeDescription = TypeDescription {
        name: "or_default",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static SENSITIVE3: TypeDescription = TypeDescription {
        name: "sensitive",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
