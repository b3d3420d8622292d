// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    Base64Binary, CallError, Client, Content, ContractDescription, Cow, Date, DateTime, Decimal,
    Decode, Decoder, DerivedType, Double, Duration, ElementName, Encode, Error, FacetDescription,
    Failure, FaultDetail, FieldDescription, Float, GDay, GMonth, GMonthDay, GYear, GYearMonth,
    HexBinary, Integer, LazyLock, Lexical, ListFacets, MessageDescription, Name, NamespaceScope,
    Nillable, NumberFacets, Occurs, Operation, OperationDescription, Pattern, QName, RangeFacets,
    Service, TextFacets, Time, Transport, TypeDescription, TypeName, ValueDescription, ValueError,
    Version, WhiteSpace, Writer, enumeration_error, nillable,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Marked`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Marked {
    /// The attribute `by`.
    #[serde(rename = "@by")]
    pub by: QName,
    /// The text.
    pub value: QName,
}

impl Marked {
    /// What the contract says of `by`.
    pub const BY: &'static FieldDescription = &fields::MARKED_BY;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::MARKED_VALUE;
}

impl Decode for Marked {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::MARKED_BY.element])?;
        let in_scope = &from.in_scope();
        let by =
            from.required_attribute(&fields::MARKED_BY.element, in_scope.with(Lexical::read_in));
        let value = QName::decode(from)?;
        let (Some(by), Some(value)) = (by, value) else {
            return Ok(None);
        };
        Ok(Some(Self { by, value }))
    }
}

impl Encode for Marked {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.attribute_value(" by=\"", &self.by);
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `Names`.
pub type Names = Vec<QName>;

static NAMES: ListFacets = ListFacets::NONE;

fn read_names(from: &mut Decoder<'_, '_>) -> Result<Option<Vec<QName>>, Error> {
    let in_scope = &from.in_scope();
    from.value(in_scope.with(parse_names))
}

fn parse_names(
    text: Cow<'_, str>,
    in_scope: &NamespaceScope<'_>,
) -> Result<Vec<QName>, ValueError> {
    NAMES.read(text, in_scope.with(Lexical::read_in))
}

/// The type `Short`.
pub type Short = QName;

static SHORT_PATTERNS: [Pattern; 1] = [Pattern::new(
    "([^:]+:)?[a-z]{1,3}",
    "^(?:(?:[^:]+:)?[a-z]{1,3})$",
)];

static SHORT: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &SHORT_PATTERNS,
    ..TextFacets::NONE
};

fn read_short(from: &mut Decoder<'_, '_>) -> Result<Option<QName>, Error> {
    let in_scope = &from.in_scope();
    from.value(|text| SHORT.value_in(text, in_scope))
}

fn parse_short(text: Cow<'_, str>, in_scope: &NamespaceScope<'_>) -> Result<QName, ValueError> {
    SHORT.value_in(text, in_scope)
}

fn has_short(text: &str, in_scope: &NamespaceScope<'_>) -> bool {
    parse_short(Cow::Borrowed(text), in_scope).is_ok()
}

/// The type `Colour`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Colour {
    /// The value `tns:red`.
    #[serde(rename = "tns:red")]
    TnsRed,
    /// The value `xs:green`.
    #[serde(rename = "xs:green")]
    XsGreen,
    /// The value `xml:blue`.
    #[serde(rename = "xml:blue")]
    XmlBlue,
    /// The value `grey`.
    #[serde(rename = "grey")]
    Grey,
}

impl Colour {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::TnsRed, Self::XsGreen, Self::XmlBlue, Self::Grey];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["tns:red", "xs:green", "xml:blue", "grey"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TnsRed => "tns:red",
            Self::XsGreen => "xs:green",
            Self::XmlBlue => "xml:blue",
            Self::Grey => "grey",
        }
    }
}

impl FromStr for Colour {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "tns:red" => Ok(Self::TnsRed),
            "xs:green" => Ok(Self::XsGreen),
            "xml:blue" => Ok(Self::XmlBlue),
            "grey" => Ok(Self::Grey),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Colour {
    /// The value's namespace and local part.
    pub const fn name(self) -> Name<'static> {
        let (namespace, local) = match self {
            Self::TnsRed => ("urn:example:shop", "red"),
            Self::XsGreen => ("http://www.w3.org/2001/XMLSchema", "green"),
            Self::XmlBlue => ("http://www.w3.org/XML/1998/namespace", "blue"),
            Self::Grey => ("", "grey"),
        };
        Name { namespace, local }
    }
}

impl Decode for Colour {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let in_scope = &from.in_scope();
        from.value(in_scope.with(Self::read_in))
    }
}

impl Encode for Colour {
    fn encode(&self, to: &mut Writer) {
        self.write(to);
    }
}

impl Lexical for Colour {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        Self::read_in(text, &NamespaceScope::default())
    }

    fn read_in(text: Cow<'_, str>, in_scope: &NamespaceScope<'_>) -> Result<Self, ValueError> {
        let name = QName::read_in(text, in_scope)?;
        let mut all = Self::ALL.iter().copied();
        all.find(|one| one.name() == name.name())
            .ok_or_else(|| enumeration_error(Self::VALUES))
    }

    fn write(&self, to: &mut Writer) {
        let (prefix, _) = self.as_str().split_once(':').unwrap_or_default();
        to.name(prefix, self.name());
    }
}

fn has_colour(text: &str, in_scope: &NamespaceScope<'_>) -> bool {
    Colour::read_in(Cow::Borrowed(text), in_scope).is_ok()
}

/// The type `Either`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Either {
    /// A value of `Colour`.
    Colour(Colour),
    /// A value of `Short`.
    Short(Short),
    /// A value of `int`.
    Int(i32),
}

impl Lexical for Either {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        Self::read_in(text, &NamespaceScope::default())
    }

    fn read_in(text: Cow<'_, str>, in_scope: &NamespaceScope<'_>) -> Result<Self, ValueError> {
        if let Ok(value) = Lexical::read_in(Cow::Borrowed(&text), in_scope) {
            return Ok(Self::Colour(value));
        }
        if let Ok(value) = parse_short(Cow::Borrowed(&text), in_scope) {
            return Ok(Self::Short(value));
        }
        Lexical::read(text).map(Self::Int)
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Self::Colour(value) => Lexical::write(value, to),
            Self::Short(value) => Lexical::write(value, to),
            Self::Int(value) => Lexical::write(value, to),
        }
    }
}

impl Decode for Either {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let in_scope = &from.in_scope();
        from.value(in_scope.with(Self::read_in))
    }
}

impl Encode for Either {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Colour(value) => value.encode(to),
            Self::Short(value) => value.encode(to),
            Self::Int(value) => value.encode(to),
        }
    }
}

/// The type `Format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Format {
    /// The value `tns:jpeg`.
    #[serde(rename = "tns:jpeg")]
    TnsJpeg,
    /// The value `tns:png`.
    #[serde(rename = "tns:png")]
    TnsPng,
}

impl Format {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::TnsJpeg, Self::TnsPng];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["tns:jpeg", "tns:png"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TnsJpeg => "tns:jpeg",
            Self::TnsPng => "tns:png",
        }
    }
}

impl FromStr for Format {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "tns:jpeg" => Ok(Self::TnsJpeg),
            "tns:png" => Ok(Self::TnsPng),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Format {
    /// The value's namespace and local part.
    pub const fn name(self) -> Name<'static> {
        let (namespace, local) = match self {
            Self::TnsJpeg => ("urn:example:shop", "jpeg"),
            Self::TnsPng => ("urn:example:shop", "png"),
        };
        Name { namespace, local }
    }
}

impl Decode for Format {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let in_scope = &from.in_scope();
        from.value(in_scope.with(Self::read_in))
    }
}

impl Encode for Format {
    fn encode(&self, to: &mut Writer) {
        self.write(to);
    }
}

impl Lexical for Format {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        Self::read_in(text, &NamespaceScope::default())
    }

    fn read_in(text: Cow<'_, str>, in_scope: &NamespaceScope<'_>) -> Result<Self, ValueError> {
        let name = QName::read_in(text, in_scope)?;
        let mut all = Self::ALL.iter().copied();
        all.find(|one| one.name() == name.name())
            .ok_or_else(|| enumeration_error(Self::VALUES))
    }

    fn write(&self, to: &mut Writer) {
        let (prefix, _) = self.as_str().split_once(':').unwrap_or_default();
        to.name(prefix, self.name());
    }
}

fn has_format(text: &str, in_scope: &NamespaceScope<'_>) -> bool {
    Format::read_in(Cow::Borrowed(text), in_scope).is_ok()
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The attribute `kind`.
    #[serde(rename = "@kind")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<QName>,
    /// The attribute `kinds`.
    #[serde(rename = "@kinds")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Names>,
    /// The attribute `either`.
    #[serde(rename = "@either")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub either: Option<Either>,
    /// The attribute `format`.
    #[serde(rename = "@format")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<Format>,
    /// The element `stringValue`.
    #[serde(rename = "stringValue")]
    pub string_value: String,
    /// The element `normalizedStringValue`.
    #[serde(rename = "normalizedStringValue")]
    pub normalized_string_value: String,
    /// The element `tokenValue`.
    #[serde(rename = "tokenValue")]
    pub token_value: String,
    /// The element `anySimpleTypeValue`.
    #[serde(rename = "anySimpleTypeValue")]
    pub any_simple_type_value: String,
    /// The element `anyURIValue`.
    #[serde(rename = "anyURIValue")]
    pub any_uri_value: String,
    /// The element `languageValue`.
    #[serde(rename = "languageValue")]
    pub language_value: String,
    /// The element `nMTOKENValue`.
    #[serde(rename = "nMTOKENValue")]
    pub n_mtoken_value: String,
    /// The element `nameValue`.
    #[serde(rename = "nameValue")]
    pub name_value: String,
    /// The element `nCNameValue`.
    #[serde(rename = "nCNameValue")]
    pub n_c_name_value: String,
    /// The element `iDValue`.
    #[serde(rename = "iDValue")]
    pub i_d_value: String,
    /// The element `iDREFValue`.
    #[serde(rename = "iDREFValue")]
    pub i_dref_value: String,
    /// The element `eNTITYValue`.
    #[serde(rename = "eNTITYValue")]
    pub e_ntity_value: String,
    /// The element `booleanValue`.
    #[serde(rename = "booleanValue")]
    pub boolean_value: bool,
    /// The element `decimalValue`.
    #[serde(rename = "decimalValue")]
    pub decimal_value: Decimal,
    /// The element `floatValue`.
    #[serde(rename = "floatValue")]
    pub float_value: Float,
    /// The element `doubleValue`.
    #[serde(rename = "doubleValue")]
    pub double_value: Double,
    /// The element `dateTimeValue`.
    #[serde(rename = "dateTimeValue")]
    pub date_time_value: DateTime,
    /// The element `dateValue`.
    #[serde(rename = "dateValue")]
    pub date_value: Date,
    /// The element `timeValue`.
    #[serde(rename = "timeValue")]
    pub time_value: Time,
    /// The element `durationValue`.
    #[serde(rename = "durationValue")]
    pub duration_value: Duration,
    /// The element `gYearValue`.
    #[serde(rename = "gYearValue")]
    pub g_year_value: GYear,
    /// The element `gYearMonthValue`.
    #[serde(rename = "gYearMonthValue")]
    pub g_year_month_value: GYearMonth,
    /// The element `gMonthValue`.
    #[serde(rename = "gMonthValue")]
    pub g_month_value: GMonth,
    /// The element `gMonthDayValue`.
    #[serde(rename = "gMonthDayValue")]
    pub g_month_day_value: GMonthDay,
    /// The element `gDayValue`.
    #[serde(rename = "gDayValue")]
    pub g_day_value: GDay,
    /// The element `base64BinaryValue`.
    #[serde(rename = "base64BinaryValue")]
    pub base64_binary_value: Base64Binary,
    /// The element `hexBinaryValue`.
    #[serde(rename = "hexBinaryValue")]
    pub hex_binary_value: HexBinary,
    /// The element `integerValue`.
    #[serde(rename = "integerValue")]
    pub integer_value: Integer,
    /// The element `nonNegativeIntegerValue`.
    #[serde(rename = "nonNegativeIntegerValue")]
    pub non_negative_integer_value: Integer,
    /// The element `positiveIntegerValue`.
    #[serde(rename = "positiveIntegerValue")]
    pub positive_integer_value: Integer,
    /// The element `nonPositiveIntegerValue`.
    #[serde(rename = "nonPositiveIntegerValue")]
    pub non_positive_integer_value: Integer,
    /// The element `negativeIntegerValue`.
    #[serde(rename = "negativeIntegerValue")]
    pub negative_integer_value: Integer,
    /// The element `longValue`.
    #[serde(rename = "longValue")]
    pub long_value: i64,
    /// The element `intValue`.
    #[serde(rename = "intValue")]
    pub int_value: i32,
    /// The element `shortValue`.
    #[serde(rename = "shortValue")]
    pub short_value: i16,
    /// The element `byteValue`.
    #[serde(rename = "byteValue")]
    pub byte_value: i8,
    /// The element `unsignedLongValue`.
    #[serde(rename = "unsignedLongValue")]
    pub unsigned_long_value: u64,
    /// The element `unsignedIntValue`.
    #[serde(rename = "unsignedIntValue")]
    pub unsigned_int_value: u32,
    /// The element `unsignedShortValue`.
    #[serde(rename = "unsignedShortValue")]
    pub unsigned_short_value: u16,
    /// The element `unsignedByteValue`.
    #[serde(rename = "unsignedByteValue")]
    pub unsigned_byte_value: u8,
    /// The element `qNameValue`.
    #[serde(rename = "qNameValue")]
    #[serde(default)]
    pub q_name_value: Vec<QName>,
    /// The element `marked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marked: Option<Marked>,
    /// The element `names`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Names>,
    /// The element `colour`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// The element `either`.
    #[serde(default)]
    pub either2: Vec<Either>,
    /// The element `short`.
    #[serde(
        default,
        deserialize_with = "castile_soap::generated::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub short: Option<Nillable<Short>>,
}

impl Order {
    /// What the contract says of `kind`.
    pub const KIND: &'static FieldDescription = &fields::ORDER_KIND;

    /// What the contract says of `kinds`.
    pub const KINDS: &'static FieldDescription = &fields::ORDER_KINDS;

    /// What the contract says of `either`.
    pub const EITHER: &'static FieldDescription = &fields::ORDER_EITHER;

    /// What the contract says of `format`.
    pub const FORMAT: &'static FieldDescription = &fields::ORDER_FORMAT;

    /// What the contract says of `stringValue`.
    pub const STRING_VALUE: &'static FieldDescription = &fields::ORDER_STRING_VALUE;

    /// What the contract says of `normalizedStringValue`.
    pub const NORMALIZED_STRING_VALUE: &'static FieldDescription =
        &fields::ORDER_NORMALIZED_STRING_VALUE;

    /// What the contract says of `tokenValue`.
    pub const TOKEN_VALUE: &'static FieldDescription = &fields::ORDER_TOKEN_VALUE;

    /// What the contract says of `anySimpleTypeValue`.
    pub const ANY_SIMPLE_TYPE_VALUE: &'static FieldDescription =
        &fields::ORDER_ANY_SIMPLE_TYPE_VALUE;

    /// What the contract says of `anyURIValue`.
    pub const ANY_URI_VALUE: &'static FieldDescription = &fields::ORDER_ANY_URI_VALUE;

    /// What the contract says of `languageValue`.
    pub const LANGUAGE_VALUE: &'static FieldDescription = &fields::ORDER_LANGUAGE_VALUE;

    /// What the contract says of `nMTOKENValue`.
    pub const N_MTOKEN_VALUE: &'static FieldDescription = &fields::ORDER_N_MTOKEN_VALUE;

    /// What the contract says of `nameValue`.
    pub const NAME_VALUE: &'static FieldDescription = &fields::ORDER_NAME_VALUE;

    /// What the contract says of `nCNameValue`.
    pub const N_C_NAME_VALUE: &'static FieldDescription = &fields::ORDER_N_C_NAME_VALUE;

    /// What the contract says of `iDValue`.
    pub const I_D_VALUE: &'static FieldDescription = &fields::ORDER_I_D_VALUE;

    /// What the contract says of `iDREFValue`.
    pub const I_DREF_VALUE: &'static FieldDescription = &fields::ORDER_I_DREF_VALUE;

    /// What the contract says of `eNTITYValue`.
    pub const E_NTITY_VALUE: &'static FieldDescription = &fields::ORDER_E_NTITY_VALUE;

    /// What the contract says of `booleanValue`.
    pub const BOOLEAN_VALUE: &'static FieldDescription = &fields::ORDER_BOOLEAN_VALUE;

    /// What the contract says of `decimalValue`.
    pub const DECIMAL_VALUE: &'static FieldDescription = &fields::ORDER_DECIMAL_VALUE;

    /// What the contract says of `floatValue`.
    pub const FLOAT_VALUE: &'static FieldDescription = &fields::ORDER_FLOAT_VALUE;

    /// What the contract says of `doubleValue`.
    pub const DOUBLE_VALUE: &'static FieldDescription = &fields::ORDER_DOUBLE_VALUE;

    /// What the contract says of `dateTimeValue`.
    pub const DATE_TIME_VALUE: &'static FieldDescription = &fields::ORDER_DATE_TIME_VALUE;

    /// What the contract says of `dateValue`.
    pub const DATE_VALUE: &'static FieldDescription = &fields::ORDER_DATE_VALUE;

    /// What the contract says of `timeValue`.
    pub const TIME_VALUE: &'static FieldDescription = &fields::ORDER_TIME_VALUE;

    /// What the contract says of `durationValue`.
    pub const DURATION_VALUE: &'static FieldDescription = &fields::ORDER_DURATION_VALUE;

    /// What the contract says of `gYearValue`.
    pub const G_YEAR_VALUE: &'static FieldDescription = &fields::ORDER_G_YEAR_VALUE;

    /// What the contract says of `gYearMonthValue`.
    pub const G_YEAR_MONTH_VALUE: &'static FieldDescription = &fields::ORDER_G_YEAR_MONTH_VALUE;

    /// What the contract says of `gMonthValue`.
    pub const G_MONTH_VALUE: &'static FieldDescription = &fields::ORDER_G_MONTH_VALUE;

    /// What the contract says of `gMonthDayValue`.
    pub const G_MONTH_DAY_VALUE: &'static FieldDescription = &fields::ORDER_G_MONTH_DAY_VALUE;

    /// What the contract says of `gDayValue`.
    pub const G_DAY_VALUE: &'static FieldDescription = &fields::ORDER_G_DAY_VALUE;

    /// What the contract says of `base64BinaryValue`.
    pub const BASE64_BINARY_VALUE: &'static FieldDescription = &fields::ORDER_BASE64_BINARY_VALUE;

    /// What the contract says of `hexBinaryValue`.
    pub const HEX_BINARY_VALUE: &'static FieldDescription = &fields::ORDER_HEX_BINARY_VALUE;

    /// What the contract says of `integerValue`.
    pub const INTEGER_VALUE: &'static FieldDescription = &fields::ORDER_INTEGER_VALUE;

    /// What the contract says of `nonNegativeIntegerValue`.
    pub const NON_NEGATIVE_INTEGER_VALUE: &'static FieldDescription =
        &fields::ORDER_NON_NEGATIVE_INTEGER_VALUE;

    /// What the contract says of `positiveIntegerValue`.
    pub const POSITIVE_INTEGER_VALUE: &'static FieldDescription =
        &fields::ORDER_POSITIVE_INTEGER_VALUE;

    /// What the contract says of `nonPositiveIntegerValue`.
    pub const NON_POSITIVE_INTEGER_VALUE: &'static FieldDescription =
        &fields::ORDER_NON_POSITIVE_INTEGER_VALUE;

    /// What the contract says of `negativeIntegerValue`.
    pub const NEGATIVE_INTEGER_VALUE: &'static FieldDescription =
        &fields::ORDER_NEGATIVE_INTEGER_VALUE;

    /// What the contract says of `longValue`.
    pub const LONG_VALUE: &'static FieldDescription = &fields::ORDER_LONG_VALUE;

    /// What the contract says of `intValue`.
    pub const INT_VALUE: &'static FieldDescription = &fields::ORDER_INT_VALUE;

    /// What the contract says of `shortValue`.
    pub const SHORT_VALUE: &'static FieldDescription = &fields::ORDER_SHORT_VALUE;

    /// What the contract says of `byteValue`.
    pub const BYTE_VALUE: &'static FieldDescription = &fields::ORDER_BYTE_VALUE;

    /// What the contract says of `unsignedLongValue`.
    pub const UNSIGNED_LONG_VALUE: &'static FieldDescription = &fields::ORDER_UNSIGNED_LONG_VALUE;

    /// What the contract says of `unsignedIntValue`.
    pub const UNSIGNED_INT_VALUE: &'static FieldDescription = &fields::ORDER_UNSIGNED_INT_VALUE;

    /// What the contract says of `unsignedShortValue`.
    pub const UNSIGNED_SHORT_VALUE: &'static FieldDescription = &fields::ORDER_UNSIGNED_SHORT_VALUE;

    /// What the contract says of `unsignedByteValue`.
    pub const UNSIGNED_BYTE_VALUE: &'static FieldDescription = &fields::ORDER_UNSIGNED_BYTE_VALUE;

    /// What the contract says of `qNameValue`.
    pub const Q_NAME_VALUE: &'static FieldDescription = &fields::ORDER_Q_NAME_VALUE;

    /// What the contract says of `marked`.
    pub const MARKED: &'static FieldDescription = &fields::ORDER_MARKED;

    /// What the contract says of `names`.
    pub const NAMES: &'static FieldDescription = &fields::ORDER_NAMES;

    /// What the contract says of `colour`.
    pub const COLOUR: &'static FieldDescription = &fields::ORDER_COLOUR;

    /// What the contract says of `either2`.
    pub const EITHER2: &'static FieldDescription = &fields::ORDER_EITHER2;

    /// What the contract says of `short`.
    pub const SHORT: &'static FieldDescription = &fields::ORDER_SHORT;
}

impl Decode for Order {
    #[allow(clippy::too_many_lines, reason = "some for each member")]
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::ORDER_KIND.element,
            &fields::ORDER_KINDS.element,
            &fields::ORDER_EITHER.element,
            &fields::ORDER_FORMAT.element,
        ])?;
        let in_scope = &from.in_scope();
        let kind = from.attribute(&fields::ORDER_KIND.element, in_scope.with(Lexical::read_in));
        let kinds = from.attribute(&fields::ORDER_KINDS.element, in_scope.with(parse_names));
        let either = from.attribute(
            &fields::ORDER_EITHER.element,
            in_scope.with(Lexical::read_in),
        );
        let format = from.attribute(
            &fields::ORDER_FORMAT.element,
            in_scope.with(Lexical::read_in),
        );
        let string_value = from.required(&fields::ORDER_STRING_VALUE.element, String::decode)?;
        let normalized_string_value = from.required(
            &fields::ORDER_NORMALIZED_STRING_VALUE.element,
            read_xs_normalized_string,
        )?;
        let token_value = from.required(&fields::ORDER_TOKEN_VALUE.element, read_xs_token)?;
        let any_simple_type_value =
            from.required(&fields::ORDER_ANY_SIMPLE_TYPE_VALUE.element, String::decode)?;
        let any_uri_value = from.required(&fields::ORDER_ANY_URI_VALUE.element, read_xs_any_uri)?;
        let language_value =
            from.required(&fields::ORDER_LANGUAGE_VALUE.element, read_xs_language)?;
        let n_mtoken_value =
            from.required(&fields::ORDER_N_MTOKEN_VALUE.element, read_xs_nmtoken)?;
        let name_value = from.required(&fields::ORDER_NAME_VALUE.element, read_xs_name)?;
        let n_c_name_value =
            from.required(&fields::ORDER_N_C_NAME_VALUE.element, read_xs_nc_name)?;
        let i_d_value = from.required(&fields::ORDER_I_D_VALUE.element, read_xs_id)?;
        let i_dref_value = from.required(&fields::ORDER_I_DREF_VALUE.element, read_xs_idref)?;
        let e_ntity_value = from.required(&fields::ORDER_E_NTITY_VALUE.element, read_xs_entity)?;
        let boolean_value = from.required(&fields::ORDER_BOOLEAN_VALUE.element, bool::decode)?;
        let decimal_value = from.required(&fields::ORDER_DECIMAL_VALUE.element, Decimal::decode)?;
        let float_value = from.required(&fields::ORDER_FLOAT_VALUE.element, Float::decode)?;
        let double_value = from.required(&fields::ORDER_DOUBLE_VALUE.element, Double::decode)?;
        let date_time_value =
            from.required(&fields::ORDER_DATE_TIME_VALUE.element, DateTime::decode)?;
        let date_value = from.required(&fields::ORDER_DATE_VALUE.element, Date::decode)?;
        let time_value = from.required(&fields::ORDER_TIME_VALUE.element, Time::decode)?;
        let duration_value =
            from.required(&fields::ORDER_DURATION_VALUE.element, Duration::decode)?;
        let g_year_value = from.required(&fields::ORDER_G_YEAR_VALUE.element, GYear::decode)?;
        let g_year_month_value = from.required(
            &fields::ORDER_G_YEAR_MONTH_VALUE.element,
            GYearMonth::decode,
        )?;
        let g_month_value = from.required(&fields::ORDER_G_MONTH_VALUE.element, GMonth::decode)?;
        let g_month_day_value =
            from.required(&fields::ORDER_G_MONTH_DAY_VALUE.element, GMonthDay::decode)?;
        let g_day_value = from.required(&fields::ORDER_G_DAY_VALUE.element, GDay::decode)?;
        let base64_binary_value = from.required(
            &fields::ORDER_BASE64_BINARY_VALUE.element,
            Base64Binary::decode,
        )?;
        let hex_binary_value =
            from.required(&fields::ORDER_HEX_BINARY_VALUE.element, HexBinary::decode)?;
        let integer_value = from.required(&fields::ORDER_INTEGER_VALUE.element, Integer::decode)?;
        let non_negative_integer_value = from.required(
            &fields::ORDER_NON_NEGATIVE_INTEGER_VALUE.element,
            read_xs_non_negative_integer,
        )?;
        let positive_integer_value = from.required(
            &fields::ORDER_POSITIVE_INTEGER_VALUE.element,
            read_xs_positive_integer,
        )?;
        let non_positive_integer_value = from.required(
            &fields::ORDER_NON_POSITIVE_INTEGER_VALUE.element,
            read_xs_non_positive_integer,
        )?;
        let negative_integer_value = from.required(
            &fields::ORDER_NEGATIVE_INTEGER_VALUE.element,
            read_xs_negative_integer,
        )?;
        let long_value = from.required(&fields::ORDER_LONG_VALUE.element, i64::decode)?;
        let int_value = from.required(&fields::ORDER_INT_VALUE.element, i32::decode)?;
        let short_value = from.required(&fields::ORDER_SHORT_VALUE.element, i16::decode)?;
        let byte_value = from.required(&fields::ORDER_BYTE_VALUE.element, i8::decode)?;
        let unsigned_long_value =
            from.required(&fields::ORDER_UNSIGNED_LONG_VALUE.element, u64::decode)?;
        let unsigned_int_value =
            from.required(&fields::ORDER_UNSIGNED_INT_VALUE.element, u32::decode)?;
        let unsigned_short_value =
            from.required(&fields::ORDER_UNSIGNED_SHORT_VALUE.element, u16::decode)?;
        let unsigned_byte_value =
            from.required(&fields::ORDER_UNSIGNED_BYTE_VALUE.element, u8::decode)?;
        let q_name_value = from.repeated(
            &fields::ORDER_Q_NAME_VALUE.element,
            Occurs::new(1, None),
            QName::decode,
        )?;
        let marked = from.optional(&fields::ORDER_MARKED.element, Marked::decode)?;
        let names = from.optional(&fields::ORDER_NAMES.element, read_names)?;
        let colour = from.optional(&fields::ORDER_COLOUR.element, Colour::decode)?;
        let either2 = from.repeated(&fields::ORDER_EITHER2.element, Occurs::ANY, Either::decode)?;
        let short = from.optional(&fields::ORDER_SHORT.element, nillable(read_short))?;
        from.end()?;
        let Some(string_value) = string_value else {
            return Ok(None);
        };
        let Some(normalized_string_value) = normalized_string_value else {
            return Ok(None);
        };
        let (Some(token_value), Some(any_simple_type_value)) = (token_value, any_simple_type_value)
        else {
            return Ok(None);
        };
        let (Some(any_uri_value), Some(language_value)) = (any_uri_value, language_value) else {
            return Ok(None);
        };
        let (Some(n_mtoken_value), Some(name_value)) = (n_mtoken_value, name_value) else {
            return Ok(None);
        };
        let (Some(n_c_name_value), Some(i_d_value)) = (n_c_name_value, i_d_value) else {
            return Ok(None);
        };
        let (Some(i_dref_value), Some(e_ntity_value)) = (i_dref_value, e_ntity_value) else {
            return Ok(None);
        };
        let (Some(boolean_value), Some(decimal_value)) = (boolean_value, decimal_value) else {
            return Ok(None);
        };
        let (Some(float_value), Some(double_value)) = (float_value, double_value) else {
            return Ok(None);
        };
        let (Some(date_time_value), Some(date_value)) = (date_time_value, date_value) else {
            return Ok(None);
        };
        let (Some(time_value), Some(duration_value)) = (time_value, duration_value) else {
            return Ok(None);
        };
        let (Some(g_year_value), Some(g_year_month_value)) = (g_year_value, g_year_month_value)
        else {
            return Ok(None);
        };
        let (Some(g_month_value), Some(g_month_day_value)) = (g_month_value, g_month_day_value)
        else {
            return Ok(None);
        };
        let (Some(g_day_value), Some(base64_binary_value)) = (g_day_value, base64_binary_value)
        else {
            return Ok(None);
        };
        let (Some(hex_binary_value), Some(integer_value)) = (hex_binary_value, integer_value)
        else {
            return Ok(None);
        };
        let Some(non_negative_integer_value) = non_negative_integer_value else {
            return Ok(None);
        };
        let Some(positive_integer_value) = positive_integer_value else {
            return Ok(None);
        };
        let Some(non_positive_integer_value) = non_positive_integer_value else {
            return Ok(None);
        };
        let (Some(negative_integer_value), Some(long_value)) = (negative_integer_value, long_value)
        else {
            return Ok(None);
        };
        let (Some(int_value), Some(short_value)) = (int_value, short_value) else {
            return Ok(None);
        };
        let (Some(byte_value), Some(unsigned_long_value)) = (byte_value, unsigned_long_value)
        else {
            return Ok(None);
        };
        let Some(unsigned_int_value) = unsigned_int_value else {
            return Ok(None);
        };
        let Some(unsigned_short_value) = unsigned_short_value else {
            return Ok(None);
        };
        let Some(unsigned_byte_value) = unsigned_byte_value else {
            return Ok(None);
        };
        Ok(Some(Self {
            kind,
            kinds,
            either,
            format,
            string_value,
            normalized_string_value,
            token_value,
            any_simple_type_value,
            any_uri_value,
            language_value,
            n_mtoken_value,
            name_value,
            n_c_name_value,
            i_d_value,
            i_dref_value,
            e_ntity_value,
            boolean_value,
            decimal_value,
            float_value,
            double_value,
            date_time_value,
            date_value,
            time_value,
            duration_value,
            g_year_value,
            g_year_month_value,
            g_month_value,
            g_month_day_value,
            g_day_value,
            base64_binary_value,
            hex_binary_value,
            integer_value,
            non_negative_integer_value,
            positive_integer_value,
            non_positive_integer_value,
            negative_integer_value,
            long_value,
            int_value,
            short_value,
            byte_value,
            unsigned_long_value,
            unsigned_int_value,
            unsigned_short_value,
            unsigned_byte_value,
            q_name_value,
            marked,
            names,
            colour,
            either2,
            short,
        }))
    }
}

impl Encode for Order {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" kind=\"", self.kind.as_ref());
        to.optional_attribute(" kinds=\"", self.kinds.as_ref());
        to.optional_attribute(" either=\"", self.either.as_ref());
        to.optional_attribute(" format=\"", self.format.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<n1:stringValue>", &self.string_value);
        to.element("<n1:normalizedStringValue>", &self.normalized_string_value);
        to.element("<n1:tokenValue>", &self.token_value);
        to.element("<n1:anySimpleTypeValue>", &self.any_simple_type_value);
        to.element("<n1:anyURIValue>", &self.any_uri_value);
        to.element("<n1:languageValue>", &self.language_value);
        to.element("<n1:nMTOKENValue>", &self.n_mtoken_value);
        to.element("<n1:nameValue>", &self.name_value);
        to.element("<n1:nCNameValue>", &self.n_c_name_value);
        to.element("<n1:iDValue>", &self.i_d_value);
        to.element("<n1:iDREFValue>", &self.i_dref_value);
        to.element("<n1:eNTITYValue>", &self.e_ntity_value);
        to.element("<n1:booleanValue>", &self.boolean_value);
        to.element("<n1:decimalValue>", &self.decimal_value);
        to.element("<n1:floatValue>", &self.float_value);
        to.element("<n1:doubleValue>", &self.double_value);
        to.element("<n1:dateTimeValue>", &self.date_time_value);
        to.element("<n1:dateValue>", &self.date_value);
        to.element("<n1:timeValue>", &self.time_value);
        to.element("<n1:durationValue>", &self.duration_value);
        to.element("<n1:gYearValue>", &self.g_year_value);
        to.element("<n1:gYearMonthValue>", &self.g_year_month_value);
        to.element("<n1:gMonthValue>", &self.g_month_value);
        to.element("<n1:gMonthDayValue>", &self.g_month_day_value);
        to.element("<n1:gDayValue>", &self.g_day_value);
        to.element("<n1:base64BinaryValue>", &self.base64_binary_value);
        to.element("<n1:hexBinaryValue>", &self.hex_binary_value);
        to.element("<n1:integerValue>", &self.integer_value);
        to.element(
            "<n1:nonNegativeIntegerValue>",
            &self.non_negative_integer_value,
        );
        to.element("<n1:positiveIntegerValue>", &self.positive_integer_value);
        to.element(
            "<n1:nonPositiveIntegerValue>",
            &self.non_positive_integer_value,
        );
        to.element("<n1:negativeIntegerValue>", &self.negative_integer_value);
        to.element("<n1:longValue>", &self.long_value);
        to.element("<n1:intValue>", &self.int_value);
        to.element("<n1:shortValue>", &self.short_value);
        to.element("<n1:byteValue>", &self.byte_value);
        to.element("<n1:unsignedLongValue>", &self.unsigned_long_value);
        to.element("<n1:unsignedIntValue>", &self.unsigned_int_value);
        to.element("<n1:unsignedShortValue>", &self.unsigned_short_value);
        to.element("<n1:unsignedByteValue>", &self.unsigned_byte_value);
        to.repeated("<n1:qNameValue>", &self.q_name_value);
        to.optional("<n1:marked>", self.marked.as_ref());
        to.optional("<n1:names>", self.names.as_ref());
        to.optional("<n1:colour>", self.colour.as_ref());
        to.repeated("<n1:either>", &self.either2);
        to.optional("<n1:short>", self.short.as_ref());
    }
}

static XS_NORMALIZED_STRING: TextFacets = TextFacets {
    white_space: WhiteSpace::Replace,
    ..TextFacets::NONE
};

fn read_xs_normalized_string(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_NORMALIZED_STRING.decode(from)
}

static XS_TOKEN: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    ..TextFacets::NONE
};

fn read_xs_token(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_TOKEN.decode(from)
}

static XS_ANY_URI: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    ..TextFacets::NONE
};

fn read_xs_any_uri(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_ANY_URI.decode(from)
}

static XS_LANGUAGE_PATTERNS: [Pattern; 1] = [Pattern::new(
    "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
    r"^(?:[a-zA-Z]{1,8}(?:\-[a-zA-Z0-9]{1,8})*)$",
)];

static XS_LANGUAGE: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_LANGUAGE_PATTERNS,
    ..TextFacets::NONE
};

fn read_xs_language(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_LANGUAGE.decode(from)
}

static XS_NMTOKEN_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"\c+",
    r"^(?:[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]+)$",
)];

static XS_NMTOKEN: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_NMTOKEN_PATTERNS,
    ..TextFacets::NONE
};

fn read_xs_nmtoken(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_NMTOKEN.decode(from)
}

static XS_NAME_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"\i\c*",
    r"^(?:[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}][:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]*)$",
)];

static XS_NAME: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_NAME_PATTERNS,
    ..TextFacets::NONE
};

fn read_xs_name(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_NAME.decode(from)
}

static XS_NC_NAME_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"[\i-[:]][\c-[:]]*",
    r"^(?:[[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]]--[:]][[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]]--[:]]*)$",
)];

static XS_NC_NAME: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_NC_NAME_PATTERNS,
    ..TextFacets::NONE
};

fn read_xs_nc_name(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_NC_NAME.decode(from)
}

static XS_ID_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"[\i-[:]][\c-[:]]*",
    r"^(?:[[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]]--[:]][[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]]--[:]]*)$",
)];

static XS_ID: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_ID_PATTERNS,
    ..TextFacets::NONE
};

fn read_xs_id(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_ID.decode(from)
}

static XS_IDREF_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"[\i-[:]][\c-[:]]*",
    r"^(?:[[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]]--[:]][[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]]--[:]]*)$",
)];

static XS_IDREF: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_IDREF_PATTERNS,
    ..TextFacets::NONE
};

fn read_xs_idref(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_IDREF.decode(from)
}

static XS_ENTITY_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"[\i-[:]][\c-[:]]*",
    r"^(?:[[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]]--[:]][[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]]--[:]]*)$",
)];

static XS_ENTITY: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_ENTITY_PATTERNS,
    ..TextFacets::NONE
};

fn read_xs_entity(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_ENTITY.decode(from)
}

static XS_NON_NEGATIVE_INTEGER: LazyLock<NumberFacets<Integer>> = LazyLock::new(|| NumberFacets {
    range: RangeFacets {
        min_inclusive: "0".parse().ok(),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
});

fn read_xs_non_negative_integer(from: &mut Decoder<'_, '_>) -> Result<Option<Integer>, Error> {
    XS_NON_NEGATIVE_INTEGER.decode(from)
}

static XS_POSITIVE_INTEGER: LazyLock<NumberFacets<Integer>> = LazyLock::new(|| NumberFacets {
    range: RangeFacets {
        min_inclusive: "1".parse().ok(),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
});

fn read_xs_positive_integer(from: &mut Decoder<'_, '_>) -> Result<Option<Integer>, Error> {
    XS_POSITIVE_INTEGER.decode(from)
}

static XS_NON_POSITIVE_INTEGER: LazyLock<NumberFacets<Integer>> = LazyLock::new(|| NumberFacets {
    range: RangeFacets {
        max_inclusive: "0".parse().ok(),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
});

fn read_xs_non_positive_integer(from: &mut Decoder<'_, '_>) -> Result<Option<Integer>, Error> {
    XS_NON_POSITIVE_INTEGER.decode(from)
}

static XS_NEGATIVE_INTEGER: LazyLock<NumberFacets<Integer>> = LazyLock::new(|| NumberFacets {
    range: RangeFacets {
        max_inclusive: "-1".parse().ok(),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
});

fn read_xs_negative_integer(from: &mut Decoder<'_, '_>) -> Result<Option<Integer>, Error> {
    XS_NEGATIVE_INTEGER.decode(from)
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
        to.element("<n1:number>", &self.number);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static ORDER: ElementName =
        ElementName::with_attributes(ElementName::new(NAMESPACE, "Order"));

    pub(super) static ORDER_RESPONSE: ElementName = ElementName::new(NAMESPACE, "OrderResponse");
}

/// Any fault that the contract declares.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {}

impl Fault {
    /// The name of its detail's element.
    pub fn name(&self) -> &'static str {
        match *self {}
    }

    /// Its detail's `message`, where its type has one.
    pub fn message(&self) -> Option<&str> {
        match *self {}
    }

    /// Writes its detail's element.
    pub fn encode(&self, _: &mut Writer) {
        match *self {}
    }
}

/// The faults of `Order`.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderFault {}

impl From<OrderFault> for Fault {
    fn from(fault: OrderFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for OrderFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// A request of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a request is moved once")]
pub enum Request {
    /// Of `Order`.
    Order(Order),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Order") => Some(&description::ORDER),
            _ => None,
        }
    }

    /// The request whose element, of this name, has just been entered. `None`: no operation has it,
    /// and nothing has been read; or a violation was recorded.
    pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let request = match (name.namespace, name.local) {
            (NAMESPACE, "Order") if from.begin(&elements::ORDER)? => {
                Order::decode(from)?.map(Self::Order)
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Order(value) => {
                to.markup(
                    "<n1:Order xmlns:n1=\"urn:example:shop\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
                );
                value.attributes(to);
                to.markup(">");
                value.encode(to);
                to.markup("</n1:Order>");
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
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Order(value) => {
                to.markup(
                    "<n1:OrderResponse xmlns:n1=\"urn:example:shop\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
                );
                value.encode(to);
                to.markup("</n1:OrderResponse>");
            }
        }
    }
}

/// The operations, as types.
pub mod operations {
    use super::{Encode, Operation, OperationDescription, Writer, description};

    /// The operation `Order`.
    #[derive(Debug)]
    pub enum Order {}

    impl Operation for Order {
        const NAME: &'static str = "Order";
        const ACTION: &'static str = "urn:example:shop/Order";
        const DESCRIPTION: &'static OperationDescription = &description::ORDER;
        type Input = super::Order;
        type Output = super::OrderResponse;
        type Fault = super::OrderFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup(
                "<n1:Order xmlns:n1=\"urn:example:shop\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
            );
            input.attributes(to);
            to.markup(">");
            input.encode(to);
            to.markup("</n1:Order>");
        }
    }
}

/// The port type `Shop`.
pub trait Shop: Send + Sync {
    /// What an operation is told beside its request, such as who calls.
    type Context: Send + Sync;

    /// The operation `Order`.
    fn order(
        &self,
        context: &Self::Context,
        input: Order,
    ) -> impl Future<Output = Result<OrderResponse, Failure<OrderFault>>> + Send;
}

/// Hands a request to its operation.
pub async fn dispatch<S: Shop>(
    service: &S,
    context: &S::Context,
    request: Request,
) -> Result<Response, Failure<Fault>> {
    match request {
        Request::Order(input) => {
            let answer = service.order(context, input).await;
            Failure::answer(answer, Response::Order)
        }
    }
}

/// A server of `Shop`, for any transport.
#[derive(Clone, Debug)]
pub struct ShopServer<S> {
    service: S,
}

impl<S> ShopServer<S> {
    /// A server that this service answers.
    pub fn new(service: S) -> Self {
        Self { service }
    }
}

impl<S: Shop> Service for ShopServer<S> {
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

/// A client for `Shop`, over any transport.
#[derive(Clone, Debug)]
pub struct ShopClient<T> {
    client: Client<T>,
}

impl<T: Transport> ShopClient<T> {
    /// A client that speaks this version of SOAP.
    pub fn new(transport: T, version: Version) -> Self {
        let client = Client::new(transport, version);
        Self { client }
    }

    /// The operation `Order`.
    pub async fn order(&self, input: &Order) -> Result<OrderResponse, CallError<OrderFault>> {
        Client::call::<operations::Order>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "ShopService",
    port_type: "Shop",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[&description::ORDER],
    types: &[
        &types::MARKED,
        &types::NAMES,
        &types::SHORT,
        &types::COLOUR,
        &types::EITHER,
        &types::FORMAT,
        &types::ORDER,
        &types::ORDER_RESPONSE,
    ],
};

/// The operations, as data.
mod description {
    use super::{MessageDescription, OperationDescription};

    pub(super) static ORDER: OperationDescription = OperationDescription {
        name: "Order",
        action: "urn:example:shop/Order",
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
        faults: &[],
    };
}

/// The fields, as data.
mod fields {
    use super::{ElementName, FieldDescription};

    pub(super) static MARKED_BY: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "by"),
        documentation: "",
        content: &super::types::XS_Q_NAME,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static MARKED_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
        documentation: "",
        content: &super::types::XS_Q_NAME,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_KIND: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "kind"),
        documentation: "",
        content: &super::types::XS_Q_NAME,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_KINDS: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "kinds"),
        documentation: "",
        content: &super::types::NAMES,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_EITHER: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "either"),
        documentation: "",
        content: &super::types::EITHER,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_FORMAT: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "format"),
        documentation: "",
        content: &super::types::FORMAT,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_STRING_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "stringValue")
            .with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_NORMALIZED_STRING_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "normalizedStringValue")
            .with_types(super::types::XS_NORMALIZED_STRING_NAMES),
        documentation: "",
        content: &super::types::XS_NORMALIZED_STRING,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TOKEN_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "tokenValue")
            .with_types(super::types::XS_TOKEN_NAMES),
        documentation: "",
        content: &super::types::XS_TOKEN,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ANY_SIMPLE_TYPE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "anySimpleTypeValue")
                .with_types(super::types::XS_ANY_SIMPLE_TYPE_NAMES),
            super::types::XS_ANY_SIMPLE_TYPE_DERIVED,
        ),
        documentation: "",
        content: &super::types::XS_ANY_SIMPLE_TYPE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ANY_URI_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "anyURIValue")
            .with_types(super::types::XS_ANY_URI_NAMES),
        documentation: "",
        content: &super::types::XS_ANY_URI,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_LANGUAGE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "languageValue")
            .with_types(super::types::XS_LANGUAGE_NAMES),
        documentation: "",
        content: &super::types::XS_LANGUAGE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_N_MTOKEN_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "nMTOKENValue")
            .with_types(super::types::XS_NMTOKEN_NAMES),
        documentation: "",
        content: &super::types::XS_NMTOKEN,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NAME_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "nameValue")
            .with_types(super::types::XS_NAME_NAMES),
        documentation: "",
        content: &super::types::XS_NAME,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_N_C_NAME_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "nCNameValue")
            .with_types(super::types::XS_NC_NAME_NAMES),
        documentation: "",
        content: &super::types::XS_NC_NAME,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_I_D_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "iDValue")
            .with_types(super::types::XS_ID_NAMES),
        documentation: "",
        content: &super::types::XS_ID,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_I_DREF_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "iDREFValue")
            .with_types(super::types::XS_IDREF_NAMES),
        documentation: "",
        content: &super::types::XS_IDREF,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_E_NTITY_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "eNTITYValue")
            .with_types(super::types::XS_ENTITY_NAMES),
        documentation: "",
        content: &super::types::XS_ENTITY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_BOOLEAN_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "booleanValue")
            .with_types(super::types::XS_BOOLEAN_NAMES),
        documentation: "",
        content: &super::types::XS_BOOLEAN,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_DECIMAL_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "decimalValue")
            .with_types(super::types::XS_DECIMAL_NAMES),
        documentation: "",
        content: &super::types::XS_DECIMAL,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_FLOAT_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "floatValue")
            .with_types(super::types::XS_FLOAT_NAMES),
        documentation: "",
        content: &super::types::XS_FLOAT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_DOUBLE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "doubleValue")
            .with_types(super::types::XS_DOUBLE_NAMES),
        documentation: "",
        content: &super::types::XS_DOUBLE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_DATE_TIME_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "dateTimeValue")
            .with_types(super::types::XS_DATE_TIME_NAMES),
        documentation: "",
        content: &super::types::XS_DATE_TIME,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_DATE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "dateValue")
            .with_types(super::types::XS_DATE_NAMES),
        documentation: "",
        content: &super::types::XS_DATE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TIME_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "timeValue")
            .with_types(super::types::XS_TIME_NAMES),
        documentation: "",
        content: &super::types::XS_TIME,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_DURATION_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "durationValue")
            .with_types(super::types::XS_DURATION_NAMES),
        documentation: "",
        content: &super::types::XS_DURATION,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_G_YEAR_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "gYearValue")
            .with_types(super::types::XS_G_YEAR_NAMES),
        documentation: "",
        content: &super::types::XS_G_YEAR,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_G_YEAR_MONTH_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "gYearMonthValue")
            .with_types(super::types::XS_G_YEAR_MONTH_NAMES),
        documentation: "",
        content: &super::types::XS_G_YEAR_MONTH,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_G_MONTH_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "gMonthValue")
            .with_types(super::types::XS_G_MONTH_NAMES),
        documentation: "",
        content: &super::types::XS_G_MONTH,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_G_MONTH_DAY_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "gMonthDayValue")
            .with_types(super::types::XS_G_MONTH_DAY_NAMES),
        documentation: "",
        content: &super::types::XS_G_MONTH_DAY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_G_DAY_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "gDayValue")
            .with_types(super::types::XS_G_DAY_NAMES),
        documentation: "",
        content: &super::types::XS_G_DAY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_BASE64_BINARY_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "base64BinaryValue")
            .with_types(super::types::XS_BASE64_BINARY_NAMES),
        documentation: "",
        content: &super::types::XS_BASE64_BINARY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_HEX_BINARY_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "hexBinaryValue")
            .with_types(super::types::XS_HEX_BINARY_NAMES),
        documentation: "",
        content: &super::types::XS_HEX_BINARY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_INTEGER_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "integerValue")
            .with_types(super::types::XS_INTEGER_NAMES),
        documentation: "",
        content: &super::types::XS_INTEGER,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NON_NEGATIVE_INTEGER_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "nonNegativeIntegerValue")
            .with_types(super::types::XS_NON_NEGATIVE_INTEGER_NAMES),
        documentation: "",
        content: &super::types::XS_NON_NEGATIVE_INTEGER,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_POSITIVE_INTEGER_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "positiveIntegerValue")
            .with_types(super::types::XS_POSITIVE_INTEGER_NAMES),
        documentation: "",
        content: &super::types::XS_POSITIVE_INTEGER,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NON_POSITIVE_INTEGER_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "nonPositiveIntegerValue")
            .with_types(super::types::XS_NON_POSITIVE_INTEGER_NAMES),
        documentation: "",
        content: &super::types::XS_NON_POSITIVE_INTEGER,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NEGATIVE_INTEGER_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "negativeIntegerValue")
            .with_types(super::types::XS_NEGATIVE_INTEGER_NAMES),
        documentation: "",
        content: &super::types::XS_NEGATIVE_INTEGER,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_LONG_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "longValue")
            .with_types(super::types::XS_LONG_NAMES),
        documentation: "",
        content: &super::types::XS_LONG,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_INT_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "intValue")
            .with_types(super::types::XS_INT_NAMES),
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

    pub(super) static ORDER_SHORT_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "shortValue")
            .with_types(super::types::XS_SHORT_NAMES),
        documentation: "",
        content: &super::types::XS_SHORT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_BYTE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "byteValue")
            .with_types(super::types::XS_BYTE_NAMES),
        documentation: "",
        content: &super::types::XS_BYTE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_UNSIGNED_LONG_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "unsignedLongValue")
            .with_types(super::types::XS_UNSIGNED_LONG_NAMES),
        documentation: "",
        content: &super::types::XS_UNSIGNED_LONG,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_UNSIGNED_INT_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "unsignedIntValue")
            .with_types(super::types::XS_UNSIGNED_INT_NAMES),
        documentation: "",
        content: &super::types::XS_UNSIGNED_INT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_UNSIGNED_SHORT_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "unsignedShortValue")
            .with_types(super::types::XS_UNSIGNED_SHORT_NAMES),
        documentation: "",
        content: &super::types::XS_UNSIGNED_SHORT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_UNSIGNED_BYTE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "unsignedByteValue")
            .with_types(super::types::XS_UNSIGNED_BYTE_NAMES),
        documentation: "",
        content: &super::types::XS_UNSIGNED_BYTE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_Q_NAME_VALUE: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "qNameValue")
                .with_types(super::types::XS_Q_NAME_NAMES),
            super::types::XS_Q_NAME_DERIVED,
        ),
        documentation: "",
        content: &super::types::XS_Q_NAME,
        min_occurs: 1,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_MARKED: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "marked").with_types(super::types::MARKED_NAMES),
        ),
        documentation: "",
        content: &super::types::MARKED,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NAMES: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "names").with_types(super::types::NAMES_NAMES),
        documentation: "",
        content: &super::types::NAMES,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_COLOUR: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "colour")
            .with_types(super::types::COLOUR_NAMES),
        documentation: "",
        content: &super::types::COLOUR,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_EITHER2: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "either")
            .with_types(super::types::EITHER_NAMES),
        documentation: "",
        content: &super::types::EITHER,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SHORT: FieldDescription = FieldDescription {
        element: ElementName::or_nil(
            ElementName::new(super::NAMESPACE, "short").with_types(super::types::SHORT_NAMES),
        ),
        documentation: "",
        content: &super::types::SHORT,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_RESPONSE_NUMBER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "number")
            .with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static MARKED: TypeDescription = TypeDescription {
        name: "Marked",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::MARKED_BY, &super::fields::MARKED_VALUE]),
    };

    pub(super) const MARKED_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Marked"),
        TypeName::xsd("QName"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_Q_NAME: TypeDescription = TypeDescription {
        name: "QName",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "QName",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_Q_NAME_NAMES: &[TypeName] =
        &[TypeName::xsd("QName"), TypeName::xsd("anySimpleType")];

    pub(super) const XS_Q_NAME_DERIVED: &[DerivedType] = &[
        DerivedType::of_names(super::NAMESPACE, "Short", super::has_short),
        DerivedType::of_names(super::NAMESPACE, "Colour", super::has_colour),
    ];

    pub(super) static NAMES: TypeDescription = TypeDescription {
        name: "Names",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::List(&XS_Q_NAME),
    };

    pub(super) const NAMES_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Names")];

    pub(super) static SHORT: TypeDescription = TypeDescription {
        name: "Short",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "QName",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "([^:]+:)?[a-z]{1,3}",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const SHORT_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Short"),
        TypeName::xsd("QName"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static COLOUR: TypeDescription = TypeDescription {
        name: "Colour",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "tns:red",
                documentation: "",
            },
            ValueDescription {
                value: "xs:green",
                documentation: "",
            },
            ValueDescription {
                value: "xml:blue",
                documentation: "",
            },
            ValueDescription {
                value: "grey",
                documentation: "",
            },
        ]),
    };

    pub(super) const COLOUR_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Colour"),
        TypeName::xsd("QName"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static EITHER: TypeDescription = TypeDescription {
        name: "Either",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Union(&[&COLOUR, &SHORT, &XS_INT]),
    };

    pub(super) const EITHER_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Either")];

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

    pub(super) static FORMAT: TypeDescription = TypeDescription {
        name: "Format",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "tns:jpeg",
                documentation: "",
            },
            ValueDescription {
                value: "tns:png",
                documentation: "",
            },
        ]),
    };

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_KIND,
            &super::fields::ORDER_KINDS,
            &super::fields::ORDER_EITHER,
            &super::fields::ORDER_FORMAT,
            &super::fields::ORDER_STRING_VALUE,
            &super::fields::ORDER_NORMALIZED_STRING_VALUE,
            &super::fields::ORDER_TOKEN_VALUE,
            &super::fields::ORDER_ANY_SIMPLE_TYPE_VALUE,
            &super::fields::ORDER_ANY_URI_VALUE,
            &super::fields::ORDER_LANGUAGE_VALUE,
            &super::fields::ORDER_N_MTOKEN_VALUE,
            &super::fields::ORDER_NAME_VALUE,
            &super::fields::ORDER_N_C_NAME_VALUE,
            &super::fields::ORDER_I_D_VALUE,
            &super::fields::ORDER_I_DREF_VALUE,
            &super::fields::ORDER_E_NTITY_VALUE,
            &super::fields::ORDER_BOOLEAN_VALUE,
            &super::fields::ORDER_DECIMAL_VALUE,
            &super::fields::ORDER_FLOAT_VALUE,
            &super::fields::ORDER_DOUBLE_VALUE,
            &super::fields::ORDER_DATE_TIME_VALUE,
            &super::fields::ORDER_DATE_VALUE,
            &super::fields::ORDER_TIME_VALUE,
            &super::fields::ORDER_DURATION_VALUE,
            &super::fields::ORDER_G_YEAR_VALUE,
            &super::fields::ORDER_G_YEAR_MONTH_VALUE,
            &super::fields::ORDER_G_MONTH_VALUE,
            &super::fields::ORDER_G_MONTH_DAY_VALUE,
            &super::fields::ORDER_G_DAY_VALUE,
            &super::fields::ORDER_BASE64_BINARY_VALUE,
            &super::fields::ORDER_HEX_BINARY_VALUE,
            &super::fields::ORDER_INTEGER_VALUE,
            &super::fields::ORDER_NON_NEGATIVE_INTEGER_VALUE,
            &super::fields::ORDER_POSITIVE_INTEGER_VALUE,
            &super::fields::ORDER_NON_POSITIVE_INTEGER_VALUE,
            &super::fields::ORDER_NEGATIVE_INTEGER_VALUE,
            &super::fields::ORDER_LONG_VALUE,
            &super::fields::ORDER_INT_VALUE,
            &super::fields::ORDER_SHORT_VALUE,
            &super::fields::ORDER_BYTE_VALUE,
            &super::fields::ORDER_UNSIGNED_LONG_VALUE,
            &super::fields::ORDER_UNSIGNED_INT_VALUE,
            &super::fields::ORDER_UNSIGNED_SHORT_VALUE,
            &super::fields::ORDER_UNSIGNED_BYTE_VALUE,
            &super::fields::ORDER_Q_NAME_VALUE,
            &super::fields::ORDER_MARKED,
            &super::fields::ORDER_NAMES,
            &super::fields::ORDER_COLOUR,
            &super::fields::ORDER_EITHER2,
            &super::fields::ORDER_SHORT,
        ]),
    };

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

    pub(super) static XS_NORMALIZED_STRING: TypeDescription = TypeDescription {
        name: "normalizedString",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "normalizedString",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "replace",
            }],
        },
    };

    pub(super) const XS_NORMALIZED_STRING_NAMES: &[TypeName] = &[
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_TOKEN: TypeDescription = TypeDescription {
        name: "token",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "token",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_TOKEN_NAMES: &[TypeName] = &[
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_ANY_SIMPLE_TYPE: TypeDescription = TypeDescription {
        name: "anySimpleType",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "anySimpleType",
            facets: &[],
        },
    };

    pub(super) const XS_ANY_SIMPLE_TYPE_NAMES: &[TypeName] = &[TypeName::xsd("anySimpleType")];

    pub(super) const XS_ANY_SIMPLE_TYPE_DERIVED: &[DerivedType] = &[
        DerivedType::of_names(super::NAMESPACE, "Short", super::has_short),
        DerivedType::of_names(super::NAMESPACE, "Colour", super::has_colour),
        DerivedType::of_names(super::NAMESPACE, "Format", super::has_format),
    ];

    pub(super) static XS_ANY_URI: TypeDescription = TypeDescription {
        name: "anyURI",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "anyURI",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_ANY_URI_NAMES: &[TypeName] =
        &[TypeName::xsd("anyURI"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_LANGUAGE: TypeDescription = TypeDescription {
        name: "language",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "language",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_LANGUAGE_NAMES: &[TypeName] = &[
        TypeName::xsd("language"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_NMTOKEN: TypeDescription = TypeDescription {
        name: "NMTOKEN",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "NMTOKEN",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "\\c+",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_NMTOKEN_NAMES: &[TypeName] = &[
        TypeName::xsd("NMTOKEN"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_NAME: TypeDescription = TypeDescription {
        name: "Name",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "Name",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "\\i\\c*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_NAME_NAMES: &[TypeName] = &[
        TypeName::xsd("Name"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_NC_NAME: TypeDescription = TypeDescription {
        name: "NCName",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "NCName",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "[\\i-[:]][\\c-[:]]*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_NC_NAME_NAMES: &[TypeName] = &[
        TypeName::xsd("NCName"),
        TypeName::xsd("Name"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_ID: TypeDescription = TypeDescription {
        name: "ID",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "ID",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "[\\i-[:]][\\c-[:]]*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_ID_NAMES: &[TypeName] = &[
        TypeName::xsd("ID"),
        TypeName::xsd("NCName"),
        TypeName::xsd("Name"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_IDREF: TypeDescription = TypeDescription {
        name: "IDREF",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "IDREF",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "[\\i-[:]][\\c-[:]]*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_IDREF_NAMES: &[TypeName] = &[
        TypeName::xsd("IDREF"),
        TypeName::xsd("NCName"),
        TypeName::xsd("Name"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_ENTITY: TypeDescription = TypeDescription {
        name: "ENTITY",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "ENTITY",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "[\\i-[:]][\\c-[:]]*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_ENTITY_NAMES: &[TypeName] = &[
        TypeName::xsd("ENTITY"),
        TypeName::xsd("NCName"),
        TypeName::xsd("Name"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_BOOLEAN: TypeDescription = TypeDescription {
        name: "boolean",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "boolean",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_BOOLEAN_NAMES: &[TypeName] =
        &[TypeName::xsd("boolean"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_DECIMAL: TypeDescription = TypeDescription {
        name: "decimal",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "decimal",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_DECIMAL_NAMES: &[TypeName] =
        &[TypeName::xsd("decimal"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_FLOAT: TypeDescription = TypeDescription {
        name: "float",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "float",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_FLOAT_NAMES: &[TypeName] =
        &[TypeName::xsd("float"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_DOUBLE: TypeDescription = TypeDescription {
        name: "double",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "double",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_DOUBLE_NAMES: &[TypeName] =
        &[TypeName::xsd("double"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_DATE_TIME: TypeDescription = TypeDescription {
        name: "dateTime",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "dateTime",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_DATE_TIME_NAMES: &[TypeName] =
        &[TypeName::xsd("dateTime"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_DATE: TypeDescription = TypeDescription {
        name: "date",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "date",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_DATE_NAMES: &[TypeName] =
        &[TypeName::xsd("date"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_TIME: TypeDescription = TypeDescription {
        name: "time",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "time",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_TIME_NAMES: &[TypeName] =
        &[TypeName::xsd("time"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_DURATION: TypeDescription = TypeDescription {
        name: "duration",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "duration",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_DURATION_NAMES: &[TypeName] =
        &[TypeName::xsd("duration"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_G_YEAR: TypeDescription = TypeDescription {
        name: "gYear",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "gYear",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_G_YEAR_NAMES: &[TypeName] =
        &[TypeName::xsd("gYear"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_G_YEAR_MONTH: TypeDescription = TypeDescription {
        name: "gYearMonth",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "gYearMonth",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_G_YEAR_MONTH_NAMES: &[TypeName] =
        &[TypeName::xsd("gYearMonth"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_G_MONTH: TypeDescription = TypeDescription {
        name: "gMonth",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "gMonth",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_G_MONTH_NAMES: &[TypeName] =
        &[TypeName::xsd("gMonth"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_G_MONTH_DAY: TypeDescription = TypeDescription {
        name: "gMonthDay",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "gMonthDay",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_G_MONTH_DAY_NAMES: &[TypeName] =
        &[TypeName::xsd("gMonthDay"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_G_DAY: TypeDescription = TypeDescription {
        name: "gDay",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "gDay",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_G_DAY_NAMES: &[TypeName] =
        &[TypeName::xsd("gDay"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_BASE64_BINARY: TypeDescription = TypeDescription {
        name: "base64Binary",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "base64Binary",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_BASE64_BINARY_NAMES: &[TypeName] = &[
        TypeName::xsd("base64Binary"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_HEX_BINARY: TypeDescription = TypeDescription {
        name: "hexBinary",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "hexBinary",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_HEX_BINARY_NAMES: &[TypeName] =
        &[TypeName::xsd("hexBinary"), TypeName::xsd("anySimpleType")];

    pub(super) static XS_INTEGER: TypeDescription = TypeDescription {
        name: "integer",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "integer",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_INTEGER_NAMES: &[TypeName] = &[
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_NON_NEGATIVE_INTEGER: TypeDescription = TypeDescription {
        name: "nonNegativeInteger",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "nonNegativeInteger",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "0",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_NON_NEGATIVE_INTEGER_NAMES: &[TypeName] = &[
        TypeName::xsd("nonNegativeInteger"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_POSITIVE_INTEGER: TypeDescription = TypeDescription {
        name: "positiveInteger",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "positiveInteger",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "1",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_POSITIVE_INTEGER_NAMES: &[TypeName] = &[
        TypeName::xsd("positiveInteger"),
        TypeName::xsd("nonNegativeInteger"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_NON_POSITIVE_INTEGER: TypeDescription = TypeDescription {
        name: "nonPositiveInteger",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "nonPositiveInteger",
            facets: &[
                FacetDescription {
                    name: "maxInclusive",
                    value: "0",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_NON_POSITIVE_INTEGER_NAMES: &[TypeName] = &[
        TypeName::xsd("nonPositiveInteger"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_NEGATIVE_INTEGER: TypeDescription = TypeDescription {
        name: "negativeInteger",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "negativeInteger",
            facets: &[
                FacetDescription {
                    name: "maxInclusive",
                    value: "-1",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const XS_NEGATIVE_INTEGER_NAMES: &[TypeName] = &[
        TypeName::xsd("negativeInteger"),
        TypeName::xsd("nonPositiveInteger"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_LONG: TypeDescription = TypeDescription {
        name: "long",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "long",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_LONG_NAMES: &[TypeName] = &[
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_SHORT: TypeDescription = TypeDescription {
        name: "short",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "short",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_SHORT_NAMES: &[TypeName] = &[
        TypeName::xsd("short"),
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_BYTE: TypeDescription = TypeDescription {
        name: "byte",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "byte",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_BYTE_NAMES: &[TypeName] = &[
        TypeName::xsd("byte"),
        TypeName::xsd("short"),
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_UNSIGNED_LONG: TypeDescription = TypeDescription {
        name: "unsignedLong",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "unsignedLong",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_UNSIGNED_LONG_NAMES: &[TypeName] = &[
        TypeName::xsd("unsignedLong"),
        TypeName::xsd("nonNegativeInteger"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_UNSIGNED_INT: TypeDescription = TypeDescription {
        name: "unsignedInt",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "unsignedInt",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_UNSIGNED_INT_NAMES: &[TypeName] = &[
        TypeName::xsd("unsignedInt"),
        TypeName::xsd("unsignedLong"),
        TypeName::xsd("nonNegativeInteger"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_UNSIGNED_SHORT: TypeDescription = TypeDescription {
        name: "unsignedShort",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "unsignedShort",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_UNSIGNED_SHORT_NAMES: &[TypeName] = &[
        TypeName::xsd("unsignedShort"),
        TypeName::xsd("unsignedInt"),
        TypeName::xsd("unsignedLong"),
        TypeName::xsd("nonNegativeInteger"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_UNSIGNED_BYTE: TypeDescription = TypeDescription {
        name: "unsignedByte",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "unsignedByte",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_UNSIGNED_BYTE_NAMES: &[TypeName] = &[
        TypeName::xsd("unsignedByte"),
        TypeName::xsd("unsignedShort"),
        TypeName::xsd("unsignedInt"),
        TypeName::xsd("unsignedLong"),
        TypeName::xsd("nonNegativeInteger"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
