// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDescription, FaultDetail,
    FieldDescription, LengthFacets, MessageDescription, Name, Operation, OperationDescription,
    Pattern, Service, TextFacets, Transport, TypeDescription, TypeName, ValueDescription,
    ValueError, Version, Writer, enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Type_A_B`.
pub type TypeAB = String;

static TYPE_AB: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(1),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_type_ab(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    TYPE_AB.decode(from)
}

fn parse_type_ab(text: Cow<'_, str>) -> Result<String, ValueError> {
    TYPE_AB.read(text).map(Cow::into_owned)
}

fn has_type_ab(text: &str) -> bool {
    parse_type_ab(Cow::Borrowed(text)).is_ok()
}

/// The type `TypeAB`.
pub type TypeAb = String;

static TYPE_AB2: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(2),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_type_ab2(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    TYPE_AB2.decode(from)
}

fn parse_type_ab2(text: Cow<'_, str>) -> Result<String, ValueError> {
    TYPE_AB2.read(text).map(Cow::into_owned)
}

fn has_type_ab2(text: &str) -> bool {
    parse_type_ab2(Cow::Borrowed(text)).is_ok()
}

/// The type `aB`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AB {
    /// The element `code`.
    pub code: String,
}

impl AB {
    /// What the contract says of `code`.
    pub const CODE: &'static FieldDescription = &fields::AB_CODE;
}

impl Decode for AB {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let code = from.required(&fields::AB_CODE.element, String::decode)?;
        from.end()?;
        let Some(code) = code else {
            return Ok(None);
        };
        Ok(Some(Self { code }))
    }
}

impl Encode for AB {
    fn encode(&self, to: &mut Writer) {
        to.element("<code>", &self.code);
    }
}

/// The type `ab`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ab {
    /// The element `code`.
    pub code: String,
}

impl Ab {
    /// What the contract says of `code`.
    pub const CODE: &'static FieldDescription = &fields::AB_CODE2;
}

impl Decode for Ab {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let code = from.required(&fields::AB_CODE2.element, String::decode)?;
        from.end()?;
        let Some(code) = code else {
            return Ok(None);
        };
        Ok(Some(Self { code }))
    }
}

impl Encode for Ab {
    fn encode(&self, to: &mut Writer) {
        to.element("<code>", &self.code);
    }
}

/// The type `XsString`.
pub type XsString = String;

static XS_STRING2: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_xs_string2(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_STRING2.decode(from)
}

fn parse_xs_string2(text: Cow<'_, str>) -> Result<String, ValueError> {
    XS_STRING2.read(text).map(Cow::into_owned)
}

fn has_xs_string2(text: &str) -> bool {
    parse_xs_string2(Cow::Borrowed(text)).is_ok()
}

/// The type `Code`.
pub type Code = String;

static CODE_PATTERNS: [Pattern; 1] = [Pattern::new("[a-z]", "^(?:[a-z])$")];

static CODE: TextFacets = TextFacets {
    patterns: &CODE_PATTERNS,
    ..TextFacets::NONE
};

fn read_code(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    CODE.decode(from)
}

fn parse_code(text: Cow<'_, str>) -> Result<String, ValueError> {
    CODE.read(text).map(Cow::into_owned)
}

fn has_code(text: &str) -> bool {
    parse_code(Cow::Borrowed(text)).is_ok()
}

/// The type `CodePatterns`.
pub type CodePatterns = String;

static CODE_PATTERNS2: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(4),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_code_patterns2(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    CODE_PATTERNS2.decode(from)
}

fn parse_code_patterns2(text: Cow<'_, str>) -> Result<String, ValueError> {
    CODE_PATTERNS2.read(text).map(Cow::into_owned)
}

fn has_code_patterns2(text: &str) -> bool {
    parse_code_patterns2(Cow::Borrowed(text)).is_ok()
}

/// The type `Address`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// The element `street`.
    pub street: String,
}

impl Address {
    /// What the contract says of `street`.
    pub const STREET: &'static FieldDescription = &fields::ADDRESS_STREET;
}

impl Decode for Address {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let street = from.required(&fields::ADDRESS_STREET.element, String::decode)?;
        from.end()?;
        let Some(street) = street else {
            return Ok(None);
        };
        Ok(Some(Self { street }))
    }
}

impl Encode for Address {
    fn encode(&self, to: &mut Writer) {
        to.element("<street>", &self.street);
    }
}

/// The type `AddressNames`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddressNames {
    /// The element `street`.
    pub street: String,
}

impl AddressNames {
    /// What the contract says of `street`.
    pub const STREET: &'static FieldDescription = &fields::ADDRESS_NAMES_STREET;
}

impl Decode for AddressNames {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let street = from.required(&fields::ADDRESS_NAMES_STREET.element, String::decode)?;
        from.end()?;
        let Some(street) = street else {
            return Ok(None);
        };
        Ok(Some(Self { street }))
    }
}

impl Encode for AddressNames {
    fn encode(&self, to: &mut Writer) {
        to.element("<street>", &self.street);
    }
}

/// The type `N.A.M.E.S.P.A.C.E`.
pub type NAMESPACE = String;

static NAMESPACE2: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(5),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_namespace2(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    NAMESPACE2.decode(from)
}

fn parse_namespace2(text: Cow<'_, str>) -> Result<String, ValueError> {
    NAMESPACE2.read(text).map(Cow::into_owned)
}

fn has_namespace2(text: &str) -> bool {
    parse_namespace2(Cow::Borrowed(text)).is_ok()
}

/// The type `Sign`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sign {
    /// The value `A.L.L`.
    #[serde(rename = "A.L.L")]
    ALL2,
    /// The value `V.A.L.U.E.S`.
    #[serde(rename = "V.A.L.U.E.S")]
    VALUES2,
}

impl Sign {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::ALL2, Self::VALUES2];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["A.L.L", "V.A.L.U.E.S"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ALL2 => "A.L.L",
            Self::VALUES2 => "V.A.L.U.E.S",
        }
    }
}

impl FromStr for Sign {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "A.L.L" => Ok(Self::ALL2),
            "V.A.L.U.E.S" => Ok(Self::VALUES2),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Sign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Sign {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| text.parse())
    }
}

impl Encode for Sign {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_sign(text: &str) -> bool {
    text.parse::<Sign>().is_ok()
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `first`.
    pub first: TypeAB,
    /// The element `second`.
    pub second: TypeAb,
    /// The element `third`.
    pub third: AB,
    /// The element `fourth`.
    pub fourth: Ab,
    /// The element `fifth`.
    pub fifth: XsString,
    /// The element `sixth`.
    pub sixth: String,
    /// The element `seventh`.
    pub seventh: Code,
    /// The element `eighth`.
    pub eighth: CodePatterns,
    /// The element `ninth`.
    pub ninth: Address,
    /// The element `tenth`.
    pub tenth: AddressNames,
    /// The element `eleventh`.
    pub eleventh: NAMESPACE,
    /// The element `twelfth`.
    pub twelfth: Sign,
}

impl Order {
    /// What the contract says of `first`.
    pub const FIRST: &'static FieldDescription = &fields::ORDER_FIRST;

    /// What the contract says of `second`.
    pub const SECOND: &'static FieldDescription = &fields::ORDER_SECOND;

    /// What the contract says of `third`.
    pub const THIRD: &'static FieldDescription = &fields::ORDER_THIRD;

    /// What the contract says of `fourth`.
    pub const FOURTH: &'static FieldDescription = &fields::ORDER_FOURTH;

    /// What the contract says of `fifth`.
    pub const FIFTH: &'static FieldDescription = &fields::ORDER_FIFTH;

    /// What the contract says of `sixth`.
    pub const SIXTH: &'static FieldDescription = &fields::ORDER_SIXTH;

    /// What the contract says of `seventh`.
    pub const SEVENTH: &'static FieldDescription = &fields::ORDER_SEVENTH;

    /// What the contract says of `eighth`.
    pub const EIGHTH: &'static FieldDescription = &fields::ORDER_EIGHTH;

    /// What the contract says of `ninth`.
    pub const NINTH: &'static FieldDescription = &fields::ORDER_NINTH;

    /// What the contract says of `tenth`.
    pub const TENTH: &'static FieldDescription = &fields::ORDER_TENTH;

    /// What the contract says of `eleventh`.
    pub const ELEVENTH: &'static FieldDescription = &fields::ORDER_ELEVENTH;

    /// What the contract says of `twelfth`.
    pub const TWELFTH: &'static FieldDescription = &fields::ORDER_TWELFTH;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let first = from.required(&fields::ORDER_FIRST.element, read_type_ab)?;
        let second = from.required(&fields::ORDER_SECOND.element, read_type_ab2)?;
        let third = from.required(&fields::ORDER_THIRD.element, AB::decode)?;
        let fourth = from.required(&fields::ORDER_FOURTH.element, Ab::decode)?;
        let fifth = from.required(&fields::ORDER_FIFTH.element, read_xs_string2)?;
        let sixth = from.required(&fields::ORDER_SIXTH.element, String::decode)?;
        let seventh = from.required(&fields::ORDER_SEVENTH.element, read_code)?;
        let eighth = from.required(&fields::ORDER_EIGHTH.element, read_code_patterns2)?;
        let ninth = from.required(&fields::ORDER_NINTH.element, Address::decode)?;
        let tenth = from.required(&fields::ORDER_TENTH.element, AddressNames::decode)?;
        let eleventh = from.required(&fields::ORDER_ELEVENTH.element, read_namespace2)?;
        let twelfth = from.required(&fields::ORDER_TWELFTH.element, Sign::decode)?;
        from.end()?;
        let (Some(first), Some(second), Some(third), Some(fourth)) = (first, second, third, fourth)
        else {
            return Ok(None);
        };
        let (Some(fifth), Some(sixth), Some(seventh)) = (fifth, sixth, seventh) else {
            return Ok(None);
        };
        let (Some(eighth), Some(ninth), Some(tenth)) = (eighth, ninth, tenth) else {
            return Ok(None);
        };
        let (Some(eleventh), Some(twelfth)) = (eleventh, twelfth) else {
            return Ok(None);
        };
        Ok(Some(Self {
            first,
            second,
            third,
            fourth,
            fifth,
            sixth,
            seventh,
            eighth,
            ninth,
            tenth,
            eleventh,
            twelfth,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<first>", &self.first);
        to.element("<second>", &self.second);
        to.element("<third>", &self.third);
        to.element("<fourth>", &self.fourth);
        to.element("<fifth>", &self.fifth);
        to.element("<sixth>", &self.sixth);
        to.element("<seventh>", &self.seventh);
        to.element("<eighth>", &self.eighth);
        to.element("<ninth>", &self.ninth);
        to.element("<tenth>", &self.tenth);
        to.element("<eleventh>", &self.eleventh);
        to.element("<twelfth>", &self.twelfth);
    }
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

/// The type `Namespace`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Namespace2 {
    /// The element `number`.
    pub number: String,
}

impl Namespace2 {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::NAMESPACE2_NUMBER;
}

impl Decode for Namespace2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::NAMESPACE2_NUMBER.element, String::decode)?;
        from.end()?;
        let Some(number) = number else {
            return Ok(None);
        };
        Ok(Some(Self { number }))
    }
}

impl Encode for Namespace2 {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
    }
}

/// The type `aB2`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AB2 {
    /// The element `number`.
    pub number: String,
}

impl AB2 {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::AB2_NUMBER;
}

impl Decode for AB2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::AB2_NUMBER.element, String::decode)?;
        from.end()?;
        let Some(number) = number else {
            return Ok(None);
        };
        Ok(Some(Self { number }))
    }
}

impl Encode for AB2 {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static A1: ElementName =
        ElementName::new(NAMESPACE, "A1").with_types(super::types::AB2_NAMES);

    pub(super) static A_1: ElementName =
        ElementName::new(NAMESPACE, "A_1").with_types(super::types::AB_NAMES);

    pub(super) static NAMESPACE2: ElementName = ElementName::new(NAMESPACE, "Namespace");

    pub(super) static ORDER: ElementName = ElementName::new(NAMESPACE, "Order");

    pub(super) static ORDER_RESPONSE: ElementName = ElementName::new(NAMESPACE, "OrderResponse");

    pub(super) static A_B2: ElementName = ElementName::new(NAMESPACE, "aB2");

    pub(super) static SELF: ElementName =
        ElementName::new(NAMESPACE, "self").with_types(super::types::AB_NAMES);
}

/// Any fault that the contract declares.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The fault `A_1`.
    A1(AB),
    /// The fault `A1`.
    A12(Ab),
    /// The fault `self`.
    Self2(AB),
}

impl Fault {
    /// The name of its detail's element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::A1(_) => "A_1",
            Self::A12(_) => "A1",
            Self::Self2(_) => "self",
        }
    }

    /// Its detail's `message`, where its type has one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::A1(_) => None,
            Self::A12(_) => None,
            Self::Self2(_) => None,
        }
    }

    /// Writes its detail's element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::A1(detail) => {
                to.markup("<A_1 xmlns=\"urn:example:shop\">");
                detail.encode(to);
                to.markup("</A_1>");
            }
            Self::A12(detail) => {
                to.markup("<A1 xmlns=\"urn:example:shop\">");
                detail.encode(to);
                to.markup("</A1>");
            }
            Self::Self2(detail) => {
                to.markup("<self xmlns=\"urn:example:shop\">");
                detail.encode(to);
                to.markup("</self>");
            }
        }
    }
}

/// The faults of `a_b`.
#[derive(Clone, Debug, PartialEq)]
pub enum ABFault {
    /// The fault `A_1`.
    A1(AB),
    /// The fault `A1`.
    A12(Ab),
    /// The fault `self`.
    Self2(AB),
}

impl From<ABFault> for Fault {
    fn from(fault: ABFault) -> Self {
        match fault {
            ABFault::A1(detail) => Self::A1(detail),
            ABFault::A12(detail) => Self::A12(detail),
            ABFault::Self2(detail) => Self::Self2(detail),
        }
    }
}

impl From<Ab> for ABFault {
    fn from(detail: Ab) -> Self {
        Self::A12(detail)
    }
}

impl FaultDetail for ABFault {
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "A_1") => Ok(AB::decode(from)?.map(Self::A1)),
            (NAMESPACE, "A1") => Ok(Ab::decode(from)?.map(Self::A12)),
            (NAMESPACE, "self") => Ok(AB::decode(from)?.map(Self::Self2)),
            _ => Ok(None),
        }
    }
}

/// The faults of `aB`.
#[derive(Clone, Debug, PartialEq)]
pub enum AB2Fault {
    /// The fault `A1`.
    A12(Ab),
}

impl From<AB2Fault> for Fault {
    fn from(fault: AB2Fault) -> Self {
        match fault {
            AB2Fault::A12(detail) => Self::A12(detail),
        }
    }
}

impl From<Ab> for AB2Fault {
    fn from(detail: Ab) -> Self {
        Self::A12(detail)
    }
}

impl FaultDetail for AB2Fault {
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "A1") => Ok(Ab::decode(from)?.map(Self::A12)),
            _ => Ok(None),
        }
    }
}

/// The faults of `A_B2`.
#[derive(Clone, Debug, PartialEq)]
pub enum AB22Fault {}

impl From<AB22Fault> for Fault {
    fn from(fault: AB22Fault) -> Self {
        match fault {}
    }
}

impl FaultDetail for AB22Fault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// A request of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a request is moved once")]
pub enum Request {
    /// Of `a_b`.
    AB(Order),
    /// Of `aB`.
    AB2(Namespace2),
    /// Of `A_B2`.
    AB22(AB2),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Order") => Some(&description::A_B),
            (NAMESPACE, "Namespace") => Some(&description::A_B_2),
            (NAMESPACE, "aB2") => Some(&description::A_B2_2),
            _ => None,
        }
    }

    /// The request whose element, of this name, has just been entered. `None`: no operation has it,
    /// and nothing has been read; or a violation was recorded.
    pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let request = match (name.namespace, name.local) {
            (NAMESPACE, "Order") if from.begin(&elements::ORDER)? => {
                Order::decode(from)?.map(Self::AB)
            }
            (NAMESPACE, "Namespace") if from.begin(&elements::NAMESPACE2)? => {
                Namespace2::decode(from)?.map(Self::AB2)
            }
            (NAMESPACE, "aB2") if from.begin(&elements::A_B2)? => {
                AB2::decode(from)?.map(Self::AB22)
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::AB(_) => &description::A_B,
            Self::AB2(_) => &description::A_B_2,
            Self::AB22(_) => &description::A_B2_2,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::AB(value) => {
                to.markup("<Order xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Order>");
            }
            Self::AB2(value) => {
                to.markup("<Namespace xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Namespace>");
            }
            Self::AB22(value) => {
                to.markup("<aB2 xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</aB2>");
            }
        }
    }
}

/// An answer of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
pub enum Response {
    /// Of `a_b`.
    AB(OrderResponse),
    /// Of `aB`.
    AB2(OrderResponse),
    /// Of `A_B2`.
    AB22(OrderResponse),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::AB(_) => &description::A_B,
            Self::AB2(_) => &description::A_B_2,
            Self::AB22(_) => &description::A_B2_2,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::AB(value) => {
                to.markup("<OrderResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</OrderResponse>");
            }
            Self::AB2(value) => {
                to.markup("<OrderResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</OrderResponse>");
            }
            Self::AB22(value) => {
                to.markup("<OrderResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</OrderResponse>");
            }
        }
    }
}

/// The operations, as types.
pub mod operations {
    use super::{Encode, Operation, OperationDescription, Writer, description};

    /// The operation `a_b`.
    #[derive(Debug)]
    pub enum AB {}

    impl Operation for AB {
        const NAME: &'static str = "a_b";
        const ACTION: &'static str = "urn:example:shop/a_b";
        const DESCRIPTION: &'static OperationDescription = &description::A_B;
        type Input = super::Order;
        type Output = super::OrderResponse;
        type Fault = super::ABFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Order xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Order>");
        }
    }

    /// The operation `aB`.
    #[derive(Debug)]
    pub enum AB2 {}

    impl Operation for AB2 {
        const NAME: &'static str = "aB";
        const ACTION: &'static str = "urn:example:shop/aB";
        const DESCRIPTION: &'static OperationDescription = &description::A_B_2;
        type Input = super::Namespace2;
        type Output = super::OrderResponse;
        type Fault = super::AB2Fault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Namespace xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Namespace>");
        }
    }

    /// The operation `A_B2`.
    #[derive(Debug)]
    pub enum AB22 {}

    impl Operation for AB22 {
        const NAME: &'static str = "A_B2";
        const ACTION: &'static str = "urn:example:shop/A_B2";
        const DESCRIPTION: &'static OperationDescription = &description::A_B2_2;
        type Input = super::AB2;
        type Output = super::OrderResponse;
        type Fault = super::AB22Fault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<aB2 xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</aB2>");
        }
    }
}

/// The port type `A_BFault`.
pub trait ABFault2: Send + Sync {
    /// What an operation is told beside its request, such as who calls.
    type Context: Send + Sync;

    /// The operation `a_b`.
    fn a_b(
        &self,
        context: &Self::Context,
        input: Order,
    ) -> impl Future<Output = Result<OrderResponse, Failure<ABFault>>> + Send;

    /// The operation `aB`.
    fn a_b_2(
        &self,
        context: &Self::Context,
        input: Namespace2,
    ) -> impl Future<Output = Result<OrderResponse, Failure<AB2Fault>>> + Send;

    /// The operation `A_B2`.
    fn a_b2_2(
        &self,
        context: &Self::Context,
        input: AB2,
    ) -> impl Future<Output = Result<OrderResponse, Failure<AB22Fault>>> + Send;
}

/// Hands a request to its operation.
pub async fn dispatch<S: ABFault2>(
    service: &S,
    context: &S::Context,
    request: Request,
) -> Result<Response, Failure<Fault>> {
    match request {
        Request::AB(input) => {
            let answer = service.a_b(context, input).await;
            Failure::answer(answer, Response::AB)
        }
        Request::AB2(input) => {
            let answer = service.a_b_2(context, input).await;
            Failure::answer(answer, Response::AB2)
        }
        Request::AB22(input) => {
            let answer = service.a_b2_2(context, input).await;
            Failure::answer(answer, Response::AB22)
        }
    }
}

/// A server of `A_BFault`, for any transport.
#[derive(Clone, Debug)]
pub struct ABFault2Server<S> {
    service: S,
}

impl<S> ABFault2Server<S> {
    /// A server that this service answers.
    pub fn new(service: S) -> Self {
        Self { service }
    }
}

impl<S: ABFault2> Service for ABFault2Server<S> {
    type Context = S::Context;
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
        context: &S::Context,
        request: Request,
    ) -> impl Future<Output = Result<Response, Failure<Fault>>> + Send {
        dispatch(&self.service, context, request)
    }

    fn encode(response: &Response, to: &mut Writer) {
        response.encode(to);
    }

    fn encode_fault(fault: &Fault, to: &mut Writer) {
        fault.encode(to);
    }

    fn message(fault: &Fault) -> &str {
        fault.message().unwrap_or(fault.name())
    }
}

/// A client for `A_BFault`, over any transport.
#[derive(Clone, Debug)]
pub struct ABFault2Client<T> {
    client: Client<T>,
}

impl<T: Transport> ABFault2Client<T> {
    /// A client that speaks this version of SOAP.
    pub fn new(transport: T, version: Version) -> Self {
        let client = Client::new(transport, version);
        Self { client }
    }

    /// The operation `a_b`.
    pub async fn a_b(&self, input: &Order) -> Result<OrderResponse, CallError<ABFault>> {
        Client::call::<operations::AB>(&self.client, input).await
    }

    /// The operation `aB`.
    pub async fn a_b_2(&self, input: &Namespace2) -> Result<OrderResponse, CallError<AB2Fault>> {
        Client::call::<operations::AB2>(&self.client, input).await
    }

    /// The operation `A_B2`.
    pub async fn a_b2_2(&self, input: &AB2) -> Result<OrderResponse, CallError<AB22Fault>> {
        Client::call::<operations::AB22>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "A_BFaultService",
    port_type: "A_BFault",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[&description::A_B, &description::A_B_2, &description::A_B2_2],
    types: &[
        &types::TYPE_AB,
        &types::TYPE_AB2,
        &types::AB,
        &types::AB2,
        &types::XS_STRING2,
        &types::CODE,
        &types::CODE_PATTERNS2,
        &types::ADDRESS,
        &types::ADDRESS_NAMES2,
        &types::NAMESPACE2,
        &types::SIGN,
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::NAMESPACE22,
        &types::AB22,
    ],
};

/// The operations, as data.
mod description {
    use super::{FaultDescription, MessageDescription, OperationDescription};

    pub(super) static A_B: OperationDescription = OperationDescription {
        name: "a_b",
        action: "urn:example:shop/a_b",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::ORDER,
            content: &super::types::ORDER,
        },
        output: MessageDescription {
            element: &super::elements::ORDER_RESPONSE,
            content: &super::types::ORDER_RESPONSE,
        },
        one_way: false,
        faults: &[
            FaultDescription {
                name: "A_1",
                documentation: "",
                detail: MessageDescription {
                    element: &super::elements::A_1,
                    content: &super::types::AB,
                },
            },
            FaultDescription {
                name: "A1",
                documentation: "",
                detail: MessageDescription {
                    element: &super::elements::A1,
                    content: &super::types::AB2,
                },
            },
            FaultDescription {
                name: "self",
                documentation: "",
                detail: MessageDescription {
                    element: &super::elements::SELF,
                    content: &super::types::AB,
                },
            },
        ],
    };

    pub(super) static A_B_2: OperationDescription = OperationDescription {
        name: "aB",
        action: "urn:example:shop/aB",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::NAMESPACE2,
            content: &super::types::NAMESPACE22,
        },
        output: MessageDescription {
            element: &super::elements::ORDER_RESPONSE,
            content: &super::types::ORDER_RESPONSE,
        },
        one_way: false,
        faults: &[FaultDescription {
            name: "A1",
            documentation: "",
            detail: MessageDescription {
                element: &super::elements::A1,
                content: &super::types::AB2,
            },
        }],
    };

    pub(super) static A_B2_2: OperationDescription = OperationDescription {
        name: "A_B2",
        action: "urn:example:shop/A_B2",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::A_B2,
            content: &super::types::AB22,
        },
        output: MessageDescription {
            element: &super::elements::ORDER_RESPONSE,
            content: &super::types::ORDER_RESPONSE,
        },
        one_way: false,
        faults: &[],
    };
}

/// The fields, as data.
mod fields {
    use super::{ElementName, FieldDescription};

    pub(super) static AB_CODE: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "code").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static AB_CODE2: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "code").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ADDRESS_STREET: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "street").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ADDRESS_NAMES_STREET: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "street").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_FIRST: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "first")
            .with_types(super::types::TYPE_AB_NAMES),
        documentation: "",
        content: &super::types::TYPE_AB,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SECOND: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "second")
            .with_types(super::types::TYPE_AB2_NAMES),
        documentation: "",
        content: &super::types::TYPE_AB2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_THIRD: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "third").with_types(super::types::AB_NAMES),
        documentation: "",
        content: &super::types::AB,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_FOURTH: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "fourth").with_types(super::types::AB2_NAMES),
        documentation: "",
        content: &super::types::AB2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_FIFTH: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "fifth")
            .with_types(super::types::XS_STRING2_NAMES),
        documentation: "",
        content: &super::types::XS_STRING2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SIXTH: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "sixth").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_SEVENTH: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "seventh").with_types(super::types::CODE_NAMES),
        documentation: "",
        content: &super::types::CODE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_EIGHTH: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "eighth")
            .with_types(super::types::CODE_PATTERNS2_NAMES),
        documentation: "",
        content: &super::types::CODE_PATTERNS2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NINTH: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "ninth")
            .with_types(super::types::ADDRESS_NAMES),
        documentation: "",
        content: &super::types::ADDRESS,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TENTH: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "tenth")
            .with_types(super::types::ADDRESS_NAMES2_NAMES),
        documentation: "",
        content: &super::types::ADDRESS_NAMES2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ELEVENTH: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "eleventh")
            .with_types(super::types::NAMESPACE2_NAMES),
        documentation: "",
        content: &super::types::NAMESPACE2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TWELFTH: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "twelfth").with_types(super::types::SIGN_NAMES),
        documentation: "",
        content: &super::types::SIGN,
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

    pub(super) static NAMESPACE2_NUMBER: FieldDescription = FieldDescription {
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

    pub(super) static AB2_NUMBER: FieldDescription = FieldDescription {
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

    pub(super) static TYPE_AB: TypeDescription = TypeDescription {
        name: "Type_A_B",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "1",
            }],
        },
    };

    pub(super) const TYPE_AB_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Type_A_B"),
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

    pub(super) const XS_STRING_DERIVED: &[DerivedType] = &[
        DerivedType::new(super::NAMESPACE, "Type_A_B", super::has_type_ab),
        DerivedType::new(super::NAMESPACE, "TypeAB", super::has_type_ab2),
        DerivedType::new(super::NAMESPACE, "XsString", super::has_xs_string2),
        DerivedType::new(super::NAMESPACE, "Code", super::has_code),
        DerivedType::new(super::NAMESPACE, "CodePatterns", super::has_code_patterns2),
        DerivedType::new(super::NAMESPACE, "N.A.M.E.S.P.A.C.E", super::has_namespace2),
        DerivedType::new(super::NAMESPACE, "Sign", super::has_sign),
    ];

    pub(super) static TYPE_AB2: TypeDescription = TypeDescription {
        name: "TypeAB",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "2",
            }],
        },
    };

    pub(super) const TYPE_AB2_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "TypeAB"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static AB: TypeDescription = TypeDescription {
        name: "aB",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::AB_CODE]),
    };

    pub(super) const AB_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "aB")];

    pub(super) static AB2: TypeDescription = TypeDescription {
        name: "ab",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::AB_CODE2]),
    };

    pub(super) const AB2_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "ab")];

    pub(super) static XS_STRING2: TypeDescription = TypeDescription {
        name: "XsString",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "3",
            }],
        },
    };

    pub(super) const XS_STRING2_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "XsString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static CODE: TypeDescription = TypeDescription {
        name: "Code",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "pattern",
                value: "[a-z]",
            }],
        },
    };

    pub(super) const CODE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Code"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static CODE_PATTERNS2: TypeDescription = TypeDescription {
        name: "CodePatterns",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "4",
            }],
        },
    };

    pub(super) const CODE_PATTERNS2_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "CodePatterns"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static ADDRESS: TypeDescription = TypeDescription {
        name: "Address",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ADDRESS_STREET]),
    };

    pub(super) const ADDRESS_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Address")];

    pub(super) static ADDRESS_NAMES2: TypeDescription = TypeDescription {
        name: "AddressNames",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ADDRESS_NAMES_STREET]),
    };

    pub(super) const ADDRESS_NAMES2_NAMES: &[TypeName] =
        &[TypeName::new(super::NAMESPACE, "AddressNames")];

    pub(super) static NAMESPACE2: TypeDescription = TypeDescription {
        name: "N.A.M.E.S.P.A.C.E",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "5",
            }],
        },
    };

    pub(super) const NAMESPACE2_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "N.A.M.E.S.P.A.C.E"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static SIGN: TypeDescription = TypeDescription {
        name: "Sign",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "A.L.L",
                documentation: "",
            },
            ValueDescription {
                value: "V.A.L.U.E.S",
                documentation: "",
            },
        ]),
    };

    pub(super) const SIGN_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Sign"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_FIRST,
            &super::fields::ORDER_SECOND,
            &super::fields::ORDER_THIRD,
            &super::fields::ORDER_FOURTH,
            &super::fields::ORDER_FIFTH,
            &super::fields::ORDER_SIXTH,
            &super::fields::ORDER_SEVENTH,
            &super::fields::ORDER_EIGHTH,
            &super::fields::ORDER_NINTH,
            &super::fields::ORDER_TENTH,
            &super::fields::ORDER_ELEVENTH,
            &super::fields::ORDER_TWELFTH,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };

    pub(super) static NAMESPACE22: TypeDescription = TypeDescription {
        name: "Namespace",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::NAMESPACE2_NUMBER]),
    };

    pub(super) static AB22: TypeDescription = TypeDescription {
        name: "aB2",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::AB2_NUMBER]),
    };
}
