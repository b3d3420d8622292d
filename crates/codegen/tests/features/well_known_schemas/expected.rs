// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    AnyAttribute, AnyElement, Base64Binary, CallError, Client, Content, ContractDescription, Cow,
    Decode, Decoder, ElementName, Encode, Error, FacetDescription, Failure, FaultDetail,
    FieldDescription, HexBinary, LengthFacets, Lexical, MessageDescription, Name, Occurs,
    Operation, OperationDescription, Pattern, QName, Service, TextFacets, Transport,
    TypeDescription, TypeName, ValueDescription, ValueError, Version, WhiteSpace, Wildcard, Writer,
    collapse, enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `base64Binary`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Base64Binary2 {
    /// The attribute `contentType`.
    #[serde(rename = "@contentType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Base64BinaryContentType>,
    /// The text.
    pub value: Base64Binary,
}

impl Base64Binary2 {
    /// What the contract says of `contentType`.
    pub const CONTENT_TYPE: &'static FieldDescription = &fields::BASE64_BINARY2_CONTENT_TYPE;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::BASE64_BINARY2_VALUE;
}

impl Decode for Base64Binary2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::BASE64_BINARY2_CONTENT_TYPE.element])?;
        let content_type = from.attribute(
            &fields::BASE64_BINARY2_CONTENT_TYPE.element,
            parse_base64_binary_content_type,
        );
        let value = Base64Binary::decode(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            content_type,
            value,
        }))
    }
}

impl Encode for Base64Binary2 {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" n3:contentType=\"", self.content_type.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `base64Binary-contentType`.
pub type Base64BinaryContentType = String;

static BASE64_BINARY_CONTENT_TYPE: TextFacets = TextFacets {
    length: LengthFacets {
        min_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn parse_base64_binary_content_type(text: Cow<'_, str>) -> Result<String, ValueError> {
    BASE64_BINARY_CONTENT_TYPE.read(text).map(Cow::into_owned)
}

/// The type `hexBinary`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HexBinary2 {
    /// The attribute `contentType`.
    #[serde(rename = "@contentType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<HexBinaryContentType>,
    /// The text.
    pub value: HexBinary,
}

impl HexBinary2 {
    /// What the contract says of `contentType`.
    pub const CONTENT_TYPE: &'static FieldDescription = &fields::HEX_BINARY2_CONTENT_TYPE;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::HEX_BINARY2_VALUE;
}

impl Decode for HexBinary2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::HEX_BINARY2_CONTENT_TYPE.element])?;
        let content_type = from.attribute(
            &fields::HEX_BINARY2_CONTENT_TYPE.element,
            parse_hex_binary_content_type,
        );
        let value = HexBinary::decode(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            content_type,
            value,
        }))
    }
}

impl Encode for HexBinary2 {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" n3:contentType=\"", self.content_type.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `hexBinary-contentType`.
pub type HexBinaryContentType = String;

static HEX_BINARY_CONTENT_TYPE: TextFacets = TextFacets {
    length: LengthFacets {
        min_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn parse_hex_binary_content_type(text: Cow<'_, str>) -> Result<String, ValueError> {
    HEX_BINARY_CONTENT_TYPE.read(text).map(Cow::into_owned)
}

/// The type `EndpointReferenceType`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EndpointReferenceType {
    /// Attributes that the contract leaves open.
    #[serde(rename = "anyAttribute")]
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// The element `Address`.
    #[serde(rename = "Address")]
    pub address: AttributedUriType,
    /// The element `ReferenceParameters`.
    #[serde(rename = "ReferenceParameters")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_parameters: Option<ReferenceParametersType>,
    /// The element `Metadata`.
    #[serde(rename = "Metadata")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<MetadataType>,
    /// What the contract leaves open.
    #[serde(default)]
    pub any: Vec<AnyElement>,
}

impl EndpointReferenceType {
    /// What the contract says of `Address`.
    pub const ADDRESS: &'static FieldDescription = &fields::ENDPOINT_REFERENCE_TYPE_ADDRESS;

    /// What the contract says of `ReferenceParameters`.
    pub const REFERENCE_PARAMETERS: &'static FieldDescription =
        &fields::ENDPOINT_REFERENCE_TYPE_REFERENCE_PARAMETERS;

    /// What the contract says of `Metadata`.
    pub const METADATA: &'static FieldDescription = &fields::ENDPOINT_REFERENCE_TYPE_METADATA;
}

impl Decode for EndpointReferenceType {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute =
            from.any_attributes(&[], Wildcard::Other("http://www.w3.org/2005/08/addressing"))?;
        let address = from.required(
            &fields::ENDPOINT_REFERENCE_TYPE_ADDRESS.element,
            AttributedUriType::decode,
        )?;
        let reference_parameters = from.optional(
            &fields::ENDPOINT_REFERENCE_TYPE_REFERENCE_PARAMETERS.element,
            ReferenceParametersType::decode,
        )?;
        let metadata = from.optional(
            &fields::ENDPOINT_REFERENCE_TYPE_METADATA.element,
            MetadataType::decode,
        )?;
        let any = from.repeated_any(
            Wildcard::Other("http://www.w3.org/2005/08/addressing"),
            Occurs::ANY,
        )?;
        from.end()?;
        let Some(address) = address else {
            return Ok(None);
        };
        Ok(Some(Self {
            any_attribute,
            address,
            reference_parameters,
            metadata,
            any,
        }))
    }
}

impl Encode for EndpointReferenceType {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<n5:Address>", &self.address);
        to.optional(
            "<n5:ReferenceParameters>",
            self.reference_parameters.as_ref(),
        );
        to.optional("<n5:Metadata>", self.metadata.as_ref());
        to.any(&self.any);
    }
}

/// The type `AttributedURIType`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributedUriType {
    /// Attributes that the contract leaves open.
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// The text.
    pub value: String,
}

impl AttributedUriType {
    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::ATTRIBUTED_URI_TYPE_VALUE;
}

impl Decode for AttributedUriType {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute =
            from.any_attributes(&[], Wildcard::Other("http://www.w3.org/2005/08/addressing"))?;
        let value = read_xs_any_uri(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            any_attribute,
            value,
        }))
    }
}

impl Encode for AttributedUriType {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

static XS_ANY_URI: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    ..TextFacets::NONE
};

fn read_xs_any_uri(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_ANY_URI.decode(from)
}

fn parse_xs_any_uri(text: Cow<'_, str>) -> Result<String, ValueError> {
    XS_ANY_URI.read(text).map(Cow::into_owned)
}

/// The type `ReferenceParametersType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReferenceParametersType {
    /// Attributes that the contract leaves open.
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// What the contract leaves open.
    #[serde(default)]
    pub any: Vec<AnyElement>,
}

impl Decode for ReferenceParametersType {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute =
            from.any_attributes(&[], Wildcard::Other("http://www.w3.org/2005/08/addressing"))?;
        let any = from.repeated_any(Wildcard::Any, Occurs::ANY)?;
        from.end()?;
        Ok(Some(Self { any_attribute, any }))
    }
}

impl Encode for ReferenceParametersType {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        to.any(&self.any);
    }
}

/// The type `MetadataType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MetadataType {
    /// Attributes that the contract leaves open.
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// What the contract leaves open.
    #[serde(default)]
    pub any: Vec<AnyElement>,
}

impl Decode for MetadataType {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute =
            from.any_attributes(&[], Wildcard::Other("http://www.w3.org/2005/08/addressing"))?;
        let any = from.repeated_any(Wildcard::Any, Occurs::ANY)?;
        from.end()?;
        Ok(Some(Self { any_attribute, any }))
    }
}

impl Encode for MetadataType {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        to.any(&self.any);
    }
}

/// The type `RelatesToType`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelatesToType {
    /// The attribute `RelationshipType`.
    #[serde(rename = "@RelationshipType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relationship_type: Option<String>,
    /// Attributes that the contract leaves open.
    #[serde(rename = "anyAttribute")]
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// The text.
    pub value: String,
}

impl RelatesToType {
    /// What the contract says of `RelationshipType`.
    pub const RELATIONSHIP_TYPE: &'static FieldDescription =
        &fields::RELATES_TO_TYPE_RELATIONSHIP_TYPE;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::RELATES_TO_TYPE_VALUE;
}

impl Decode for RelatesToType {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(
            &[&fields::RELATES_TO_TYPE_RELATIONSHIP_TYPE.element],
            Wildcard::Other("http://www.w3.org/2005/08/addressing"),
        )?;
        let relationship_type = from.attribute(
            &fields::RELATES_TO_TYPE_RELATIONSHIP_TYPE.element,
            parse_xs_any_uri,
        );
        let value = read_xs_any_uri(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            relationship_type,
            any_attribute,
            value,
        }))
    }
}

impl Encode for RelatesToType {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" RelationshipType=\"", self.relationship_type.as_ref());
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `swaRef`.
pub type SwaRef = String;

static SWA_REF: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    ..TextFacets::NONE
};

fn read_swa_ref(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    SWA_REF.decode(from)
}

/// The type `base64Binary`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Base64Binary3 {
    /// The attribute `contentType`.
    #[serde(rename = "@contentType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Base64BinaryContentType2>,
    /// The text.
    pub value: Base64Binary,
}

impl Base64Binary3 {
    /// What the contract says of `contentType`.
    pub const CONTENT_TYPE: &'static FieldDescription = &fields::BASE64_BINARY3_CONTENT_TYPE;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::BASE64_BINARY3_VALUE;
}

impl Decode for Base64Binary3 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::BASE64_BINARY3_CONTENT_TYPE.element])?;
        let content_type = from.attribute(
            &fields::BASE64_BINARY3_CONTENT_TYPE.element,
            parse_base64_binary_content_type2,
        );
        let value = Base64Binary::decode(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            content_type,
            value,
        }))
    }
}

impl Encode for Base64Binary3 {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" n4:contentType=\"", self.content_type.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `base64Binary-contentType`.
pub type Base64BinaryContentType2 = String;

static BASE64_BINARY_CONTENT_TYPE2: TextFacets = TextFacets {
    length: LengthFacets {
        min_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn parse_base64_binary_content_type2(text: Cow<'_, str>) -> Result<String, ValueError> {
    BASE64_BINARY_CONTENT_TYPE2.read(text).map(Cow::into_owned)
}

/// The type `hexBinary`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HexBinary3 {
    /// The attribute `contentType`.
    #[serde(rename = "@contentType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<HexBinaryContentType2>,
    /// The text.
    pub value: HexBinary,
}

impl HexBinary3 {
    /// What the contract says of `contentType`.
    pub const CONTENT_TYPE: &'static FieldDescription = &fields::HEX_BINARY3_CONTENT_TYPE;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::HEX_BINARY3_VALUE;
}

impl Decode for HexBinary3 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::HEX_BINARY3_CONTENT_TYPE.element])?;
        let content_type = from.attribute(
            &fields::HEX_BINARY3_CONTENT_TYPE.element,
            parse_hex_binary_content_type2,
        );
        let value = HexBinary::decode(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            content_type,
            value,
        }))
    }
}

impl Encode for HexBinary3 {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" n4:contentType=\"", self.content_type.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `hexBinary-contentType`.
pub type HexBinaryContentType2 = String;

static HEX_BINARY_CONTENT_TYPE2: TextFacets = TextFacets {
    length: LengthFacets {
        min_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn parse_hex_binary_content_type2(text: Cow<'_, str>) -> Result<String, ValueError> {
    HEX_BINARY_CONTENT_TYPE2.read(text).map(Cow::into_owned)
}

/// The type `EndpointReferenceType`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EndpointReferenceType2 {
    /// Attributes that the contract leaves open.
    #[serde(rename = "anyAttribute")]
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// The element `Address`.
    #[serde(rename = "Address")]
    pub address: AttributedUri,
    /// The element `ReferenceProperties`.
    #[serde(rename = "ReferenceProperties")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_properties: Option<ReferencePropertiesType>,
    /// The element `ReferenceParameters`.
    #[serde(rename = "ReferenceParameters")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_parameters: Option<ReferenceParametersType2>,
    /// The element `PortType`.
    #[serde(rename = "PortType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port_type: Option<AttributedQName>,
    /// The element `ServiceName`.
    #[serde(rename = "ServiceName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_name: Option<ServiceNameType>,
    /// What the contract leaves open.
    #[serde(default)]
    pub any: Vec<AnyElement>,
}

impl EndpointReferenceType2 {
    /// What the contract says of `Address`.
    pub const ADDRESS: &'static FieldDescription = &fields::ENDPOINT_REFERENCE_TYPE2_ADDRESS;

    /// What the contract says of `ReferenceProperties`.
    pub const REFERENCE_PROPERTIES: &'static FieldDescription =
        &fields::ENDPOINT_REFERENCE_TYPE2_REFERENCE_PROPERTIES;

    /// What the contract says of `ReferenceParameters`.
    pub const REFERENCE_PARAMETERS: &'static FieldDescription =
        &fields::ENDPOINT_REFERENCE_TYPE2_REFERENCE_PARAMETERS;

    /// What the contract says of `PortType`.
    pub const PORT_TYPE: &'static FieldDescription = &fields::ENDPOINT_REFERENCE_TYPE2_PORT_TYPE;

    /// What the contract says of `ServiceName`.
    pub const SERVICE_NAME: &'static FieldDescription =
        &fields::ENDPOINT_REFERENCE_TYPE2_SERVICE_NAME;
}

impl Decode for EndpointReferenceType2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(
            &[],
            Wildcard::Other("http://schemas.xmlsoap.org/ws/2004/08/addressing"),
        )?;
        let address = from.required(
            &fields::ENDPOINT_REFERENCE_TYPE2_ADDRESS.element,
            AttributedUri::decode,
        )?;
        let reference_properties = from.optional(
            &fields::ENDPOINT_REFERENCE_TYPE2_REFERENCE_PROPERTIES.element,
            ReferencePropertiesType::decode,
        )?;
        let reference_parameters = from.optional(
            &fields::ENDPOINT_REFERENCE_TYPE2_REFERENCE_PARAMETERS.element,
            ReferenceParametersType2::decode,
        )?;
        let port_type = from.optional(
            &fields::ENDPOINT_REFERENCE_TYPE2_PORT_TYPE.element,
            AttributedQName::decode,
        )?;
        let service_name = from.optional(
            &fields::ENDPOINT_REFERENCE_TYPE2_SERVICE_NAME.element,
            ServiceNameType::decode,
        )?;
        let any = from.repeated_any(
            Wildcard::Other("http://schemas.xmlsoap.org/ws/2004/08/addressing"),
            Occurs::ANY,
        )?;
        from.end()?;
        let Some(address) = address else {
            return Ok(None);
        };
        Ok(Some(Self {
            any_attribute,
            address,
            reference_properties,
            reference_parameters,
            port_type,
            service_name,
            any,
        }))
    }
}

impl Encode for EndpointReferenceType2 {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<n1:Address>", &self.address);
        to.optional(
            "<n1:ReferenceProperties>",
            self.reference_properties.as_ref(),
        );
        to.optional(
            "<n1:ReferenceParameters>",
            self.reference_parameters.as_ref(),
        );
        to.optional("<n1:PortType>", self.port_type.as_ref());
        to.optional("<n1:ServiceName>", self.service_name.as_ref());
        to.any(&self.any);
    }
}

/// The type `AttributedURI`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributedUri {
    /// Attributes that the contract leaves open.
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// The text.
    pub value: String,
}

impl AttributedUri {
    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::ATTRIBUTED_URI_VALUE;
}

impl Decode for AttributedUri {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(
            &[],
            Wildcard::Other("http://schemas.xmlsoap.org/ws/2004/08/addressing"),
        )?;
        let value = read_xs_any_uri(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            any_attribute,
            value,
        }))
    }
}

impl Encode for AttributedUri {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `ReferencePropertiesType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReferencePropertiesType {
    /// What the contract leaves open.
    #[serde(default)]
    pub any: Vec<AnyElement>,
}

impl Decode for ReferencePropertiesType {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any = from.repeated_any(Wildcard::Any, Occurs::ANY)?;
        from.end()?;
        Ok(Some(Self { any }))
    }
}

impl Encode for ReferencePropertiesType {
    fn encode(&self, to: &mut Writer) {
        to.any(&self.any);
    }
}

/// The type `ReferenceParametersType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReferenceParametersType2 {
    /// What the contract leaves open.
    #[serde(default)]
    pub any: Vec<AnyElement>,
}

impl Decode for ReferenceParametersType2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any = from.repeated_any(Wildcard::Any, Occurs::ANY)?;
        from.end()?;
        Ok(Some(Self { any }))
    }
}

impl Encode for ReferenceParametersType2 {
    fn encode(&self, to: &mut Writer) {
        to.any(&self.any);
    }
}

/// The type `AttributedQName`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributedQName {
    /// Attributes that the contract leaves open.
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// The text.
    pub value: QName,
}

impl AttributedQName {
    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::ATTRIBUTED_Q_NAME_VALUE;
}

impl Decode for AttributedQName {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(
            &[],
            Wildcard::Other("http://schemas.xmlsoap.org/ws/2004/08/addressing"),
        )?;
        let value = QName::decode(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            any_attribute,
            value,
        }))
    }
}

impl Encode for AttributedQName {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `ServiceNameType`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceNameType {
    /// The attribute `PortName`.
    #[serde(rename = "@PortName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port_name: Option<String>,
    /// Attributes that the contract leaves open.
    #[serde(rename = "anyAttribute")]
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// The text.
    pub value: QName,
}

impl ServiceNameType {
    /// What the contract says of `PortName`.
    pub const PORT_NAME: &'static FieldDescription = &fields::SERVICE_NAME_TYPE_PORT_NAME;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::SERVICE_NAME_TYPE_VALUE;
}

impl Decode for ServiceNameType {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(
            &[&fields::SERVICE_NAME_TYPE_PORT_NAME.element],
            Wildcard::Other("http://schemas.xmlsoap.org/ws/2004/08/addressing"),
        )?;
        let port_name = from.attribute(
            &fields::SERVICE_NAME_TYPE_PORT_NAME.element,
            parse_xs_nc_name,
        );
        let value = QName::decode(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            port_name,
            any_attribute,
            value,
        }))
    }
}

impl Encode for ServiceNameType {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" PortName=\"", self.port_name.as_ref());
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
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

fn parse_xs_nc_name(text: Cow<'_, str>) -> Result<String, ValueError> {
    XS_NC_NAME.read(text).map(Cow::into_owned)
}

/// The type `Relationship`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relationship {
    /// The attribute `RelationshipType`.
    #[serde(rename = "@RelationshipType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relationship_type: Option<QName>,
    /// Attributes that the contract leaves open.
    #[serde(rename = "anyAttribute")]
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// The text.
    pub value: String,
}

impl Relationship {
    /// What the contract says of `RelationshipType`.
    pub const RELATIONSHIP_TYPE: &'static FieldDescription =
        &fields::RELATIONSHIP_RELATIONSHIP_TYPE;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::RELATIONSHIP_VALUE;
}

impl Decode for Relationship {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(
            &[&fields::RELATIONSHIP_RELATIONSHIP_TYPE.element],
            Wildcard::Other("http://schemas.xmlsoap.org/ws/2004/08/addressing"),
        )?;
        let in_scope = &from.in_scope();
        let relationship_type = from.attribute(
            &fields::RELATIONSHIP_RELATIONSHIP_TYPE.element,
            in_scope.with(Lexical::read_in),
        );
        let value = read_xs_any_uri(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            relationship_type,
            any_attribute,
            value,
        }))
    }
}

impl Encode for Relationship {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" RelationshipType=\"", self.relationship_type.as_ref());
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `Order`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The attribute `lang`.
    #[serde(rename = "@lang")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The attribute `space`.
    #[serde(rename = "@space")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub space: Option<OrderSpace>,
    /// The attribute `type`.
    #[serde(rename = "@type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The attribute `href`.
    #[serde(rename = "@href")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// The attribute `role`.
    #[serde(rename = "@role")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The attribute `arcrole`.
    #[serde(rename = "@arcrole")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arcrole: Option<String>,
    /// The attribute `title`.
    #[serde(rename = "@title")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The attribute `show`.
    #[serde(rename = "@show")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show: Option<String>,
    /// The attribute `actuate`.
    #[serde(rename = "@actuate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actuate: Option<String>,
    /// The element `photo`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<Base64Binary3>,
    /// The element `thumbnail`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<HexBinary2>,
    /// The element `ReplyTo`.
    #[serde(rename = "ReplyTo")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<EndpointReferenceType>,
    /// The element `formerly`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formerly: Option<EndpointReferenceType2>,
    /// The element `attachment`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<SwaRef>,
}

impl Order {
    /// What the contract says of `lang`.
    pub const LANG: &'static FieldDescription = &fields::ORDER_LANG;

    /// What the contract says of `space`.
    pub const SPACE: &'static FieldDescription = &fields::ORDER_SPACE;

    /// What the contract says of `type`.
    pub const TYPE: &'static FieldDescription = &fields::ORDER_TYPE;

    /// What the contract says of `href`.
    pub const HREF: &'static FieldDescription = &fields::ORDER_HREF;

    /// What the contract says of `role`.
    pub const ROLE: &'static FieldDescription = &fields::ORDER_ROLE;

    /// What the contract says of `arcrole`.
    pub const ARCROLE: &'static FieldDescription = &fields::ORDER_ARCROLE;

    /// What the contract says of `title`.
    pub const TITLE: &'static FieldDescription = &fields::ORDER_TITLE;

    /// What the contract says of `show`.
    pub const SHOW: &'static FieldDescription = &fields::ORDER_SHOW;

    /// What the contract says of `actuate`.
    pub const ACTUATE: &'static FieldDescription = &fields::ORDER_ACTUATE;

    /// What the contract says of `photo`.
    pub const PHOTO: &'static FieldDescription = &fields::ORDER_PHOTO;

    /// What the contract says of `thumbnail`.
    pub const THUMBNAIL: &'static FieldDescription = &fields::ORDER_THUMBNAIL;

    /// What the contract says of `ReplyTo`.
    pub const REPLY_TO: &'static FieldDescription = &fields::ORDER_REPLY_TO;

    /// What the contract says of `formerly`.
    pub const FORMERLY: &'static FieldDescription = &fields::ORDER_FORMERLY;

    /// What the contract says of `attachment`.
    pub const ATTACHMENT: &'static FieldDescription = &fields::ORDER_ATTACHMENT;
}

impl Decode for Order {
    #[allow(clippy::too_many_lines, reason = "some for each member")]
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::ORDER_LANG.element,
            &fields::ORDER_SPACE.element,
            &fields::ORDER_TYPE.element,
            &fields::ORDER_HREF.element,
            &fields::ORDER_ROLE.element,
            &fields::ORDER_ARCROLE.element,
            &fields::ORDER_TITLE.element,
            &fields::ORDER_SHOW.element,
            &fields::ORDER_ACTUATE.element,
        ])?;
        let lang = from.attribute(&fields::ORDER_LANG.element, Lexical::read);
        let space = from.attribute(&fields::ORDER_SPACE.element, Lexical::read);
        let r#type = from.attribute(&fields::ORDER_TYPE.element, parse_xs_token);
        let href = from.attribute(&fields::ORDER_HREF.element, parse_xs_any_uri);
        let role = from.attribute(&fields::ORDER_ROLE.element, parse_xs_any_uri);
        let arcrole = from.attribute(&fields::ORDER_ARCROLE.element, parse_xs_any_uri);
        let title = from.attribute(&fields::ORDER_TITLE.element, Lexical::read);
        let show = from.attribute(&fields::ORDER_SHOW.element, parse_xs_token);
        let actuate = from.attribute(&fields::ORDER_ACTUATE.element, parse_xs_token);
        let photo = from.optional(&fields::ORDER_PHOTO.element, Base64Binary3::decode)?;
        let thumbnail = from.optional(&fields::ORDER_THUMBNAIL.element, HexBinary2::decode)?;
        let reply_to = from.optional(
            &fields::ORDER_REPLY_TO.element,
            EndpointReferenceType::decode,
        )?;
        let formerly = from.optional(
            &fields::ORDER_FORMERLY.element,
            EndpointReferenceType2::decode,
        )?;
        let attachment = from.optional(&fields::ORDER_ATTACHMENT.element, read_swa_ref)?;
        from.end()?;
        Ok(Some(Self {
            lang,
            space,
            r#type,
            href,
            role,
            arcrole,
            title,
            show,
            actuate,
            photo,
            thumbnail,
            reply_to,
            formerly,
            attachment,
        }))
    }
}

impl Encode for Order {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" xml:lang=\"", self.lang.as_ref());
        to.optional_attribute(" xml:space=\"", self.space.as_ref());
        to.optional_attribute(" n2:type=\"", self.r#type.as_ref());
        to.optional_attribute(" n2:href=\"", self.href.as_ref());
        to.optional_attribute(" n2:role=\"", self.role.as_ref());
        to.optional_attribute(" n2:arcrole=\"", self.arcrole.as_ref());
        to.optional_attribute(" n2:title=\"", self.title.as_ref());
        to.optional_attribute(" n2:show=\"", self.show.as_ref());
        to.optional_attribute(" n2:actuate=\"", self.actuate.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.optional("<n6:photo>", self.photo.as_ref());
        to.optional("<n6:thumbnail>", self.thumbnail.as_ref());
        to.optional("<n5:ReplyTo>", self.reply_to.as_ref());
        to.optional("<n6:formerly>", self.formerly.as_ref());
        to.optional("<n6:attachment>", self.attachment.as_ref());
    }
}

/// The type `Order-space`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OrderSpace {
    /// The value `default`.
    #[serde(rename = "default")]
    Default,
    /// The value `preserve`.
    #[serde(rename = "preserve")]
    Preserve,
}

impl OrderSpace {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Default, Self::Preserve];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["default", "preserve"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Preserve => "preserve",
        }
    }
}

impl FromStr for OrderSpace {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "default" => Ok(Self::Default),
            "preserve" => Ok(Self::Preserve),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for OrderSpace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for OrderSpace {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for OrderSpace {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

impl Lexical for OrderSpace {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        collapse(text).parse()
    }

    fn write(&self, to: &mut Writer) {
        to.attribute(self.as_str());
    }
}

static XS_TOKEN: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    ..TextFacets::NONE
};

fn parse_xs_token(text: Cow<'_, str>) -> Result<String, ValueError> {
    XS_TOKEN.read(text).map(Cow::into_owned)
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
        to.element("<n6:number>", &self.number);
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
                    "<n6:Order xmlns:n1=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" \
                     xmlns:n2=\"http://www.w3.org/1999/xlink\" \
                     xmlns:n3=\"http://www.w3.org/2004/11/xmlmime\" \
                     xmlns:n4=\"http://www.w3.org/2005/05/xmlmime\" \
                     xmlns:n5=\"http://www.w3.org/2005/08/addressing\" \
                     xmlns:n6=\"urn:example:shop\"",
                );
                value.attributes(to);
                to.markup(">");
                value.encode(to);
                to.markup("</n6:Order>");
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
                    "<n6:OrderResponse \
                     xmlns:n1=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" \
                     xmlns:n2=\"http://www.w3.org/1999/xlink\" \
                     xmlns:n3=\"http://www.w3.org/2004/11/xmlmime\" \
                     xmlns:n4=\"http://www.w3.org/2005/05/xmlmime\" \
                     xmlns:n5=\"http://www.w3.org/2005/08/addressing\" \
                     xmlns:n6=\"urn:example:shop\">",
                );
                value.encode(to);
                to.markup("</n6:OrderResponse>");
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
                "<n6:Order xmlns:n1=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" \
                 xmlns:n2=\"http://www.w3.org/1999/xlink\" \
                 xmlns:n3=\"http://www.w3.org/2004/11/xmlmime\" \
                 xmlns:n4=\"http://www.w3.org/2005/05/xmlmime\" \
                 xmlns:n5=\"http://www.w3.org/2005/08/addressing\" xmlns:n6=\"urn:example:shop\"",
            );
            input.attributes(to);
            to.markup(">");
            input.encode(to);
            to.markup("</n6:Order>");
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
        &types::BASE64_BINARY2,
        &types::BASE64_BINARY_CONTENT_TYPE,
        &types::HEX_BINARY2,
        &types::HEX_BINARY_CONTENT_TYPE,
        &types::ENDPOINT_REFERENCE_TYPE,
        &types::ATTRIBUTED_URI_TYPE,
        &types::REFERENCE_PARAMETERS_TYPE,
        &types::METADATA_TYPE,
        &types::RELATES_TO_TYPE,
        &types::SWA_REF,
        &types::BASE64_BINARY3,
        &types::BASE64_BINARY_CONTENT_TYPE2,
        &types::HEX_BINARY3,
        &types::HEX_BINARY_CONTENT_TYPE2,
        &types::ENDPOINT_REFERENCE_TYPE2,
        &types::ATTRIBUTED_URI,
        &types::REFERENCE_PROPERTIES_TYPE,
        &types::REFERENCE_PARAMETERS_TYPE2,
        &types::ATTRIBUTED_Q_NAME,
        &types::SERVICE_NAME_TYPE,
        &types::RELATIONSHIP,
        &types::ORDER,
        &types::ORDER_SPACE,
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

    pub(super) static BASE64_BINARY2_CONTENT_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/2004/11/xmlmime", "contentType"),
        documentation: "",
        content: &super::types::BASE64_BINARY_CONTENT_TYPE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static BASE64_BINARY2_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static HEX_BINARY2_CONTENT_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/2004/11/xmlmime", "contentType"),
        documentation: "",
        content: &super::types::HEX_BINARY_CONTENT_TYPE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static HEX_BINARY2_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static ENDPOINT_REFERENCE_TYPE_ADDRESS: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new("http://www.w3.org/2005/08/addressing", "Address")
                .with_types(super::types::ATTRIBUTED_URI_TYPE_NAMES),
        ),
        documentation: "",
        content: &super::types::ATTRIBUTED_URI_TYPE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ENDPOINT_REFERENCE_TYPE_REFERENCE_PARAMETERS: FieldDescription =
        FieldDescription {
            element: ElementName::with_attributes(
                ElementName::new(
                    "http://www.w3.org/2005/08/addressing",
                    "ReferenceParameters",
                )
                .with_types(super::types::REFERENCE_PARAMETERS_TYPE_NAMES),
            ),
            documentation: "",
            content: &super::types::REFERENCE_PARAMETERS_TYPE,
            min_occurs: 0,
            max_occurs: Some(1),
            id: 0,
            since: 1,
            protected: false,
            index: None,
            batch: false,
        };

    pub(super) static ENDPOINT_REFERENCE_TYPE_METADATA: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new("http://www.w3.org/2005/08/addressing", "Metadata")
                .with_types(super::types::METADATA_TYPE_NAMES),
        ),
        documentation: "",
        content: &super::types::METADATA_TYPE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ATTRIBUTED_URI_TYPE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static RELATES_TO_TYPE_RELATIONSHIP_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "RelationshipType"),
        documentation: "",
        content: &super::types::XS_ANY_URI,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static RELATES_TO_TYPE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static BASE64_BINARY3_CONTENT_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/2005/05/xmlmime", "contentType"),
        documentation: "",
        content: &super::types::BASE64_BINARY_CONTENT_TYPE2,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static BASE64_BINARY3_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static HEX_BINARY3_CONTENT_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/2005/05/xmlmime", "contentType"),
        documentation: "",
        content: &super::types::HEX_BINARY_CONTENT_TYPE2,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static HEX_BINARY3_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static ENDPOINT_REFERENCE_TYPE2_ADDRESS: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(
                "http://schemas.xmlsoap.org/ws/2004/08/addressing",
                "Address",
            )
            .with_types(super::types::ATTRIBUTED_URI_NAMES),
        ),
        documentation: "",
        content: &super::types::ATTRIBUTED_URI,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ENDPOINT_REFERENCE_TYPE2_REFERENCE_PROPERTIES: FieldDescription =
        FieldDescription {
            element: ElementName::new(
                "http://schemas.xmlsoap.org/ws/2004/08/addressing",
                "ReferenceProperties",
            )
            .with_types(super::types::REFERENCE_PROPERTIES_TYPE_NAMES),
            documentation: "",
            content: &super::types::REFERENCE_PROPERTIES_TYPE,
            min_occurs: 0,
            max_occurs: Some(1),
            id: 0,
            since: 1,
            protected: false,
            index: None,
            batch: false,
        };

    pub(super) static ENDPOINT_REFERENCE_TYPE2_REFERENCE_PARAMETERS: FieldDescription =
        FieldDescription {
            element: ElementName::new(
                "http://schemas.xmlsoap.org/ws/2004/08/addressing",
                "ReferenceParameters",
            )
            .with_types(super::types::REFERENCE_PARAMETERS_TYPE2_NAMES),
            documentation: "",
            content: &super::types::REFERENCE_PARAMETERS_TYPE2,
            min_occurs: 0,
            max_occurs: Some(1),
            id: 0,
            since: 1,
            protected: false,
            index: None,
            batch: false,
        };

    pub(super) static ENDPOINT_REFERENCE_TYPE2_PORT_TYPE: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(
                "http://schemas.xmlsoap.org/ws/2004/08/addressing",
                "PortType",
            )
            .with_types(super::types::ATTRIBUTED_Q_NAME_NAMES),
        ),
        documentation: "",
        content: &super::types::ATTRIBUTED_Q_NAME,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ENDPOINT_REFERENCE_TYPE2_SERVICE_NAME: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(
                "http://schemas.xmlsoap.org/ws/2004/08/addressing",
                "ServiceName",
            )
            .with_types(super::types::SERVICE_NAME_TYPE_NAMES),
        ),
        documentation: "",
        content: &super::types::SERVICE_NAME_TYPE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ATTRIBUTED_URI_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static ATTRIBUTED_Q_NAME_VALUE: FieldDescription = FieldDescription {
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

    pub(super) static SERVICE_NAME_TYPE_PORT_NAME: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "PortName"),
        documentation: "",
        content: &super::types::XS_NC_NAME,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static SERVICE_NAME_TYPE_VALUE: FieldDescription = FieldDescription {
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

    pub(super) static RELATIONSHIP_RELATIONSHIP_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "RelationshipType"),
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

    pub(super) static RELATIONSHIP_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static ORDER_LANG: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/XML/1998/namespace", "lang"),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SPACE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/XML/1998/namespace", "space"),
        documentation: "",
        content: &super::types::ORDER_SPACE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/1999/xlink", "type"),
        documentation: "",
        content: &super::types::XS_TOKEN,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_HREF: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/1999/xlink", "href"),
        documentation: "",
        content: &super::types::XS_ANY_URI,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ROLE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/1999/xlink", "role"),
        documentation: "",
        content: &super::types::XS_ANY_URI,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ARCROLE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/1999/xlink", "arcrole"),
        documentation: "",
        content: &super::types::XS_ANY_URI,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TITLE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/1999/xlink", "title"),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SHOW: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/1999/xlink", "show"),
        documentation: "",
        content: &super::types::XS_TOKEN,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ACTUATE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/1999/xlink", "actuate"),
        documentation: "",
        content: &super::types::XS_TOKEN,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_PHOTO: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "photo")
                .with_types(super::types::BASE64_BINARY3_NAMES),
        ),
        documentation: "",
        content: &super::types::BASE64_BINARY3,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_THUMBNAIL: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "thumbnail")
                .with_types(super::types::HEX_BINARY2_NAMES),
        ),
        documentation: "",
        content: &super::types::HEX_BINARY2,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_REPLY_TO: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new("http://www.w3.org/2005/08/addressing", "ReplyTo")
                .with_types(super::types::ENDPOINT_REFERENCE_TYPE_NAMES),
        ),
        documentation: "",
        content: &super::types::ENDPOINT_REFERENCE_TYPE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_FORMERLY: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "formerly")
                .with_types(super::types::ENDPOINT_REFERENCE_TYPE2_NAMES),
        ),
        documentation: "",
        content: &super::types::ENDPOINT_REFERENCE_TYPE2,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ATTACHMENT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "attachment")
            .with_types(super::types::SWA_REF_NAMES),
        documentation: "",
        content: &super::types::SWA_REF,
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
    use super::{Content, FacetDescription, TypeDescription, TypeName, ValueDescription};

    pub(super) static BASE64_BINARY2: TypeDescription = TypeDescription {
        name: "base64Binary",
        namespace: "http://www.w3.org/2004/11/xmlmime",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::BASE64_BINARY2_CONTENT_TYPE,
            &super::fields::BASE64_BINARY2_VALUE,
        ]),
    };

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

    pub(super) static BASE64_BINARY_CONTENT_TYPE: TypeDescription = TypeDescription {
        name: "Base64BinaryContentType",
        namespace: "http://www.w3.org/2004/11/xmlmime",
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "minLength",
                value: "3",
            }],
        },
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

    pub(super) static HEX_BINARY2: TypeDescription = TypeDescription {
        name: "hexBinary",
        namespace: "http://www.w3.org/2004/11/xmlmime",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::HEX_BINARY2_CONTENT_TYPE,
            &super::fields::HEX_BINARY2_VALUE,
        ]),
    };

    pub(super) const HEX_BINARY2_NAMES: &[TypeName] = &[
        TypeName::new("http://www.w3.org/2004/11/xmlmime", "hexBinary"),
        TypeName::xsd("hexBinary"),
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

    pub(super) static HEX_BINARY_CONTENT_TYPE: TypeDescription = TypeDescription {
        name: "HexBinaryContentType",
        namespace: "http://www.w3.org/2004/11/xmlmime",
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "minLength",
                value: "3",
            }],
        },
    };

    pub(super) static ENDPOINT_REFERENCE_TYPE: TypeDescription = TypeDescription {
        name: "EndpointReferenceType",
        namespace: "http://www.w3.org/2005/08/addressing",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ENDPOINT_REFERENCE_TYPE_ADDRESS,
            &super::fields::ENDPOINT_REFERENCE_TYPE_REFERENCE_PARAMETERS,
            &super::fields::ENDPOINT_REFERENCE_TYPE_METADATA,
        ]),
    };

    pub(super) const ENDPOINT_REFERENCE_TYPE_NAMES: &[TypeName] = &[TypeName::new(
        "http://www.w3.org/2005/08/addressing",
        "EndpointReferenceType",
    )];

    pub(super) static ATTRIBUTED_URI_TYPE: TypeDescription = TypeDescription {
        name: "AttributedURIType",
        namespace: "http://www.w3.org/2005/08/addressing",
        documentation: "",
        content: Content::Structure(&[&super::fields::ATTRIBUTED_URI_TYPE_VALUE]),
    };

    pub(super) const ATTRIBUTED_URI_TYPE_NAMES: &[TypeName] = &[
        TypeName::new("http://www.w3.org/2005/08/addressing", "AttributedURIType"),
        TypeName::xsd("anyURI"),
        TypeName::xsd("anySimpleType"),
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

    pub(super) static REFERENCE_PARAMETERS_TYPE: TypeDescription = TypeDescription {
        name: "ReferenceParametersType",
        namespace: "http://www.w3.org/2005/08/addressing",
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const REFERENCE_PARAMETERS_TYPE_NAMES: &[TypeName] = &[TypeName::new(
        "http://www.w3.org/2005/08/addressing",
        "ReferenceParametersType",
    )];

    pub(super) static METADATA_TYPE: TypeDescription = TypeDescription {
        name: "MetadataType",
        namespace: "http://www.w3.org/2005/08/addressing",
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const METADATA_TYPE_NAMES: &[TypeName] = &[TypeName::new(
        "http://www.w3.org/2005/08/addressing",
        "MetadataType",
    )];

    pub(super) static RELATES_TO_TYPE: TypeDescription = TypeDescription {
        name: "RelatesToType",
        namespace: "http://www.w3.org/2005/08/addressing",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::RELATES_TO_TYPE_RELATIONSHIP_TYPE,
            &super::fields::RELATES_TO_TYPE_VALUE,
        ]),
    };

    pub(super) static SWA_REF: TypeDescription = TypeDescription {
        name: "swaRef",
        namespace: "http://ws-i.org/profiles/basic/1.1/xsd",
        documentation: "",
        content: Content::Simple {
            primitive: "anyURI",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const SWA_REF_NAMES: &[TypeName] = &[
        TypeName::new("http://ws-i.org/profiles/basic/1.1/xsd", "swaRef"),
        TypeName::xsd("anyURI"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static BASE64_BINARY3: TypeDescription = TypeDescription {
        name: "base64Binary",
        namespace: "http://www.w3.org/2005/05/xmlmime",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::BASE64_BINARY3_CONTENT_TYPE,
            &super::fields::BASE64_BINARY3_VALUE,
        ]),
    };

    pub(super) const BASE64_BINARY3_NAMES: &[TypeName] = &[
        TypeName::new("http://www.w3.org/2005/05/xmlmime", "base64Binary"),
        TypeName::xsd("base64Binary"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static BASE64_BINARY_CONTENT_TYPE2: TypeDescription = TypeDescription {
        name: "Base64BinaryContentType2",
        namespace: "http://www.w3.org/2005/05/xmlmime",
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "minLength",
                value: "3",
            }],
        },
    };

    pub(super) static HEX_BINARY3: TypeDescription = TypeDescription {
        name: "hexBinary",
        namespace: "http://www.w3.org/2005/05/xmlmime",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::HEX_BINARY3_CONTENT_TYPE,
            &super::fields::HEX_BINARY3_VALUE,
        ]),
    };

    pub(super) static HEX_BINARY_CONTENT_TYPE2: TypeDescription = TypeDescription {
        name: "HexBinaryContentType2",
        namespace: "http://www.w3.org/2005/05/xmlmime",
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "minLength",
                value: "3",
            }],
        },
    };

    pub(super) static ENDPOINT_REFERENCE_TYPE2: TypeDescription = TypeDescription {
        name: "EndpointReferenceType",
        namespace: "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ENDPOINT_REFERENCE_TYPE2_ADDRESS,
            &super::fields::ENDPOINT_REFERENCE_TYPE2_REFERENCE_PROPERTIES,
            &super::fields::ENDPOINT_REFERENCE_TYPE2_REFERENCE_PARAMETERS,
            &super::fields::ENDPOINT_REFERENCE_TYPE2_PORT_TYPE,
            &super::fields::ENDPOINT_REFERENCE_TYPE2_SERVICE_NAME,
        ]),
    };

    pub(super) const ENDPOINT_REFERENCE_TYPE2_NAMES: &[TypeName] = &[TypeName::new(
        "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        "EndpointReferenceType",
    )];

    pub(super) static ATTRIBUTED_URI: TypeDescription = TypeDescription {
        name: "AttributedURI",
        namespace: "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        documentation: "",
        content: Content::Structure(&[&super::fields::ATTRIBUTED_URI_VALUE]),
    };

    pub(super) const ATTRIBUTED_URI_NAMES: &[TypeName] = &[
        TypeName::new(
            "http://schemas.xmlsoap.org/ws/2004/08/addressing",
            "AttributedURI",
        ),
        TypeName::xsd("anyURI"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static REFERENCE_PROPERTIES_TYPE: TypeDescription = TypeDescription {
        name: "ReferencePropertiesType",
        namespace: "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const REFERENCE_PROPERTIES_TYPE_NAMES: &[TypeName] = &[TypeName::new(
        "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        "ReferencePropertiesType",
    )];

    pub(super) static REFERENCE_PARAMETERS_TYPE2: TypeDescription = TypeDescription {
        name: "ReferenceParametersType",
        namespace: "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const REFERENCE_PARAMETERS_TYPE2_NAMES: &[TypeName] = &[TypeName::new(
        "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        "ReferenceParametersType",
    )];

    pub(super) static ATTRIBUTED_Q_NAME: TypeDescription = TypeDescription {
        name: "AttributedQName",
        namespace: "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        documentation: "",
        content: Content::Structure(&[&super::fields::ATTRIBUTED_Q_NAME_VALUE]),
    };

    pub(super) const ATTRIBUTED_Q_NAME_NAMES: &[TypeName] = &[
        TypeName::new(
            "http://schemas.xmlsoap.org/ws/2004/08/addressing",
            "AttributedQName",
        ),
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

    pub(super) static SERVICE_NAME_TYPE: TypeDescription = TypeDescription {
        name: "ServiceNameType",
        namespace: "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::SERVICE_NAME_TYPE_PORT_NAME,
            &super::fields::SERVICE_NAME_TYPE_VALUE,
        ]),
    };

    pub(super) const SERVICE_NAME_TYPE_NAMES: &[TypeName] = &[
        TypeName::new(
            "http://schemas.xmlsoap.org/ws/2004/08/addressing",
            "ServiceNameType",
        ),
        TypeName::xsd("QName"),
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

    pub(super) static RELATIONSHIP: TypeDescription = TypeDescription {
        name: "Relationship",
        namespace: "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::RELATIONSHIP_RELATIONSHIP_TYPE,
            &super::fields::RELATIONSHIP_VALUE,
        ]),
    };

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_LANG,
            &super::fields::ORDER_SPACE,
            &super::fields::ORDER_TYPE,
            &super::fields::ORDER_HREF,
            &super::fields::ORDER_ROLE,
            &super::fields::ORDER_ARCROLE,
            &super::fields::ORDER_TITLE,
            &super::fields::ORDER_SHOW,
            &super::fields::ORDER_ACTUATE,
            &super::fields::ORDER_PHOTO,
            &super::fields::ORDER_THUMBNAIL,
            &super::fields::ORDER_REPLY_TO,
            &super::fields::ORDER_FORMERLY,
            &super::fields::ORDER_ATTACHMENT,
        ]),
    };

    pub(super) static ORDER_SPACE: TypeDescription = TypeDescription {
        name: "OrderSpace",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "default",
                documentation: "",
            },
            ValueDescription {
                value: "preserve",
                documentation: "",
            },
        ]),
    };

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

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
