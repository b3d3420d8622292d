// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, DateTime, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDescription, FaultDetail,
    FieldDescription, Headed, Headers, MessageDescription, Name, Occurs, Operation,
    OperationDescription, Pattern, PublishedContract, PublishedFile, Service, TextFacets,
    Transport, TypeDescription, TypeName, ValueDescription, ValueError, Version, WhiteSpace,
    Writer, collapse, enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:parcels:v1";

/// Two letters, nine digits, the country that took the parcel in (UPU S10).
pub type ParcelNumber = String;

static PARCEL_NUMBER_PATTERNS: [Pattern; 1] = [Pattern::new(
    "[A-Z]{2}[0-9]{9}[A-Z]{2}",
    "^(?:[A-Z]{2}[0-9]{9}[A-Z]{2})$",
)];

static PARCEL_NUMBER: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &PARCEL_NUMBER_PATTERNS,
    ..TextFacets::NONE
};

fn read_parcel_number(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    PARCEL_NUMBER.decode(from)
}

fn parse_parcel_number(text: Cow<'_, str>) -> Result<String, ValueError> {
    PARCEL_NUMBER.read(text).map(Cow::into_owned)
}

fn has_parcel_number(text: &str) -> bool {
    parse_parcel_number(Cow::Borrowed(text)).is_ok()
}

static XS_TOKEN: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    ..TextFacets::NONE
};

fn read_xs_token(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    XS_TOKEN.decode(from)
}

/// The type `EventKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EventKind {
    /// The value `posted`.
    #[serde(rename = "posted")]
    Posted,
    /// The value `sorted`.
    #[serde(rename = "sorted")]
    Sorted,
    /// The value `delivered`.
    #[serde(rename = "delivered")]
    Delivered,
}

impl EventKind {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Posted, Self::Sorted, Self::Delivered];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["posted", "sorted", "delivered"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Posted => "posted",
            Self::Sorted => "sorted",
            Self::Delivered => "delivered",
        }
    }
}

impl FromStr for EventKind {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "posted" => Ok(Self::Posted),
            "sorted" => Ok(Self::Sorted),
            "delivered" => Ok(Self::Delivered),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for EventKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for EventKind {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for EventKind {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_event_kind(text: &str) -> bool {
    collapse(Cow::Borrowed(text)).parse::<EventKind>().is_ok()
}

/// Something that happened to a parcel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// The element `at`.
    pub at: DateTime,
    /// The element `kind`.
    pub kind: EventKind,
    /// The element `place`.
    pub place: String,
}

impl Event {
    /// What the contract says of `at`.
    pub const AT: &'static FieldDescription = &fields::EVENT_AT;

    /// What the contract says of `kind`.
    pub const KIND: &'static FieldDescription = &fields::EVENT_KIND;

    /// What the contract says of `place`.
    pub const PLACE: &'static FieldDescription = &fields::EVENT_PLACE;
}

impl Decode for Event {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let at = from.required(&fields::EVENT_AT.element, DateTime::decode)?;
        let kind = from.required(&fields::EVENT_KIND.element, EventKind::decode)?;
        let place = from.required(&fields::EVENT_PLACE.element, String::decode)?;
        from.end()?;
        let (Some(at), Some(kind), Some(place)) = (at, kind, place) else {
            return Ok(None);
        };
        Ok(Some(Self { at, kind, place }))
    }
}

impl Encode for Event {
    fn encode(&self, to: &mut Writer) {
        to.element("<at>", &self.at);
        to.element("<kind>", &self.kind);
        to.element("<place>", &self.place);
    }
}

/// The type `EventList`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EventList {
    /// The element `event`.
    #[serde(default)]
    pub event: Vec<Event>,
}

impl EventList {
    /// What the contract says of `event`.
    pub const EVENT: &'static FieldDescription = &fields::EVENT_LIST_EVENT;
}

impl Decode for EventList {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let event = from.repeated(
            &fields::EVENT_LIST_EVENT.element,
            Occurs::ANY,
            Event::decode,
        )?;
        from.end()?;
        Ok(Some(Self { event }))
    }
}

impl Encode for EventList {
    fn encode(&self, to: &mut Writer) {
        to.repeated("<event>", &self.event);
    }
}

/// The type `TrackParcel`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrackParcel {
    /// The element `number`.
    pub number: ParcelNumber,
}

impl TrackParcel {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::TRACK_PARCEL_NUMBER;
}

impl Decode for TrackParcel {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::TRACK_PARCEL_NUMBER.element, read_parcel_number)?;
        from.end()?;
        let Some(number) = number else {
            return Ok(None);
        };
        Ok(Some(Self { number }))
    }
}

impl Encode for TrackParcel {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
    }
}

/// The type `TrackParcelResponse`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrackParcelResponse {
    /// The element `events`.
    pub events: EventList,
}

impl TrackParcelResponse {
    /// What the contract says of `events`.
    pub const EVENTS: &'static FieldDescription = &fields::TRACK_PARCEL_RESPONSE_EVENTS;
}

impl Decode for TrackParcelResponse {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let events = from.required(
            &fields::TRACK_PARCEL_RESPONSE_EVENTS.element,
            EventList::decode,
        )?;
        from.end()?;
        let Some(events) = events else {
            return Ok(None);
        };
        Ok(Some(Self { events }))
    }
}

impl Encode for TrackParcelResponse {
    fn encode(&self, to: &mut Writer) {
        to.element("<events>", &self.events);
    }
}

/// The type `UnknownParcel`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnknownParcel {
    /// The element `message`.
    pub message: String,
    /// The element `number`.
    pub number: ParcelNumber,
}

impl UnknownParcel {
    /// What the contract says of `message`.
    pub const MESSAGE: &'static FieldDescription = &fields::UNKNOWN_PARCEL_MESSAGE;

    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::UNKNOWN_PARCEL_NUMBER;
}

impl Decode for UnknownParcel {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let message = from.required(&fields::UNKNOWN_PARCEL_MESSAGE.element, String::decode)?;
        let number = from.required(&fields::UNKNOWN_PARCEL_NUMBER.element, read_parcel_number)?;
        from.end()?;
        let (Some(message), Some(number)) = (message, number) else {
            return Ok(None);
        };
        Ok(Some(Self { message, number }))
    }
}

impl Encode for UnknownParcel {
    fn encode(&self, to: &mut Writer) {
        to.element("<message>", &self.message);
        to.element("<number>", &self.number);
    }
}

/// The device that reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scanner {
    /// The element `depot`.
    pub depot: String,
}

impl Scanner {
    /// What the contract says of `depot`.
    pub const DEPOT: &'static FieldDescription = &fields::SCANNER_DEPOT;
}

impl Decode for Scanner {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let depot = from.required(&fields::SCANNER_DEPOT.element, read_xs_token)?;
        from.end()?;
        let Some(depot) = depot else {
            return Ok(None);
        };
        Ok(Some(Self { depot }))
    }
}

impl Encode for Scanner {
    fn encode(&self, to: &mut Writer) {
        to.element("<depot>", &self.depot);
    }
}

/// The type `ReportEvent`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportEvent {
    /// The element `number`.
    pub number: ParcelNumber,
    /// The element `event`.
    pub event: Event,
}

impl ReportEvent {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::REPORT_EVENT_NUMBER;

    /// What the contract says of `event`.
    pub const EVENT: &'static FieldDescription = &fields::REPORT_EVENT_EVENT;
}

impl Decode for ReportEvent {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::REPORT_EVENT_NUMBER.element, read_parcel_number)?;
        let event = from.required(&fields::REPORT_EVENT_EVENT.element, Event::decode)?;
        from.end()?;
        let (Some(number), Some(event)) = (number, event) else {
            return Ok(None);
        };
        Ok(Some(Self { number, event }))
    }
}

impl Encode for ReportEvent {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
        to.element("<event>", &self.event);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static REPORT_EVENT: ElementName = ElementName::new(NAMESPACE, "ReportEvent");

    pub(super) static SCANNER: ElementName = ElementName::new(NAMESPACE, "Scanner");

    pub(super) static TRACK_PARCEL: ElementName = ElementName::new(NAMESPACE, "TrackParcel");

    pub(super) static TRACK_PARCEL_RESPONSE: ElementName =
        ElementName::new(NAMESPACE, "TrackParcelResponse");

    pub(super) static UNKNOWN_PARCEL: ElementName = ElementName::new(NAMESPACE, "UnknownParcel");
}

/// Any fault that the contract declares.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The fault `UnknownParcel`.
    UnknownParcel(UnknownParcel),
}

impl Fault {
    /// The name of its detail's element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::UnknownParcel(_) => "UnknownParcel",
        }
    }

    /// Its detail's `message`, where its type has one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::UnknownParcel(detail) => Some(&detail.message),
        }
    }

    /// Writes its detail's element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::UnknownParcel(detail) => {
                to.markup("<UnknownParcel xmlns=\"urn:example:parcels:v1\">");
                detail.encode(to);
                to.markup("</UnknownParcel>");
            }
        }
    }
}

/// The faults of `TrackParcel`.
#[derive(Clone, Debug, PartialEq)]
pub enum TrackParcelFault {
    /// The fault `UnknownParcel`.
    UnknownParcel(UnknownParcel),
}

impl From<TrackParcelFault> for Fault {
    fn from(fault: TrackParcelFault) -> Self {
        match fault {
            TrackParcelFault::UnknownParcel(detail) => Self::UnknownParcel(detail),
        }
    }
}

impl From<UnknownParcel> for TrackParcelFault {
    fn from(detail: UnknownParcel) -> Self {
        Self::UnknownParcel(detail)
    }
}

impl FaultDetail for TrackParcelFault {
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "UnknownParcel") => {
                Ok(UnknownParcel::decode(from)?.map(Self::UnknownParcel))
            }
            _ => Ok(None),
        }
    }
}

/// The faults of `ReportEvent`.
#[derive(Clone, Debug, PartialEq)]
pub enum ReportEventFault {}

impl From<ReportEventFault> for Fault {
    fn from(fault: ReportEventFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for ReportEventFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The header blocks of a request of `ReportEvent`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportEventHeaders {
    /// The header `Scanner`.
    pub scanner: Option<Scanner>,
}

impl Headers for ReportEventHeaders {
    fn decode(&mut self, name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<bool, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Scanner") => {
                if from.begin(&elements::SCANNER)? {
                    self.scanner = Scanner::decode(from)?;
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn encode(&self, to: &mut Writer) {
        if let Some(value) = &self.scanner {
            to.markup("<Scanner xmlns=\"urn:example:parcels:v1\">");
            value.encode(to);
            to.markup("</Scanner>");
        }
    }
}

/// A request of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a request is moved once")]
pub enum Request {
    /// Of `TrackParcel`.
    TrackParcel(TrackParcel),
    /// Of `ReportEvent`.
    ReportEvent(Headed<ReportEventHeaders, ReportEvent>),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "TrackParcel") => Some(&description::TRACK_PARCEL),
            (NAMESPACE, "ReportEvent") => Some(&description::REPORT_EVENT),
            _ => None,
        }
    }

    /// The request whose element, of this name, has just been entered. `None`: no operation has it,
    /// and nothing has been read; or a violation was recorded.
    pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let request = match (name.namespace, name.local) {
            (NAMESPACE, "TrackParcel") if from.begin(&elements::TRACK_PARCEL)? => {
                TrackParcel::decode(from)?.map(Self::TrackParcel)
            }
            (NAMESPACE, "ReportEvent") if from.begin(&elements::REPORT_EVENT)? => {
                ReportEvent::decode(from)?.map(|body| Self::ReportEvent(Headed::from(body)))
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::TrackParcel(_) => &description::TRACK_PARCEL,
            Self::ReportEvent(_) => &description::REPORT_EVENT,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::TrackParcel(value) => {
                to.markup("<TrackParcel xmlns=\"urn:example:parcels:v1\">");
                value.encode(to);
                to.markup("</TrackParcel>");
            }
            Self::ReportEvent(value) => {
                to.markup("<ReportEvent xmlns=\"urn:example:parcels:v1\">");
                value.encode(to);
                to.markup("</ReportEvent>");
            }
        }
    }

    /// The header blocks that an operation knows.
    pub const HEADERS: &'static [Name<'static>] = &[Name {
        namespace: NAMESPACE,
        local: "Scanner",
    }];

    /// Reads the header block, of this name, that has just been entered; `false` where its
    /// operation has no such block, and nothing has been read.
    pub fn decode_header(
        &mut self,
        name: Name<'_>,
        from: &mut Decoder<'_, '_>,
    ) -> Result<bool, Error> {
        match self {
            Self::TrackParcel(_) => Ok(false),
            Self::ReportEvent(value) => value.headers.decode(name, from),
        }
    }
}

/// An answer of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
pub enum Response {
    /// Of `TrackParcel`.
    TrackParcel(TrackParcelResponse),
    /// Of `ReportEvent`.
    ReportEvent(()),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::TrackParcel(_) => &description::TRACK_PARCEL,
            Self::ReportEvent(_) => &description::REPORT_EVENT,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::TrackParcel(value) => {
                to.markup("<TrackParcelResponse xmlns=\"urn:example:parcels:v1\">");
                value.encode(to);
                to.markup("</TrackParcelResponse>");
            }
            Self::ReportEvent(_) => {}
        }
    }
}

/// The operations, as types.
pub mod operations {
    use super::{Encode, Headers, Operation, OperationDescription, Writer, description};

    /// What has happened to a parcel, oldest first.
    #[derive(Debug)]
    pub enum TrackParcel {}

    impl Operation for TrackParcel {
        const NAME: &'static str = "TrackParcel";
        const ACTION: &'static str = "urn:example:parcels:v1/TrackParcel";
        const DESCRIPTION: &'static OperationDescription = &description::TRACK_PARCEL;
        type Input = super::TrackParcel;
        type Output = super::TrackParcelResponse;
        type Fault = super::TrackParcelFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<TrackParcel xmlns=\"urn:example:parcels:v1\">");
            input.encode(to);
            to.markup("</TrackParcel>");
        }
    }

    /// Takes an event in. Nothing is answered.
    #[derive(Debug)]
    pub enum ReportEvent {}

    impl Operation for ReportEvent {
        const NAME: &'static str = "ReportEvent";
        const ACTION: &'static str = "urn:example:parcels:v1/ReportEvent";
        const DESCRIPTION: &'static OperationDescription = &description::REPORT_EVENT;
        type Input = super::Headed<super::ReportEventHeaders, super::ReportEvent>;
        type Output = ();
        type Fault = super::ReportEventFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<ReportEvent xmlns=\"urn:example:parcels:v1\">");
            input.encode(to);
            to.markup("</ReportEvent>");
        }

        fn encode_headers(input: &Self::Input, to: &mut Writer) {
            input.headers.encode(to);
        }
    }
}

/// The port type `Parcels`.
pub trait Parcels: Send + Sync {
    /// What an operation is told beside its request, such as who calls.
    type Context: Send + Sync;

    /// What has happened to a parcel, oldest first.
    fn track_parcel(
        &self,
        context: &Self::Context,
        input: TrackParcel,
    ) -> impl Future<Output = Result<TrackParcelResponse, Failure<TrackParcelFault>>> + Send;

    /// Takes an event in. Nothing is answered.
    fn report_event(
        &self,
        context: &Self::Context,
        input: Headed<ReportEventHeaders, ReportEvent>,
    ) -> impl Future<Output = Result<(), Failure<ReportEventFault>>> + Send;
}

/// Hands a request to its operation.
pub async fn dispatch<S: Parcels>(
    service: &S,
    context: &S::Context,
    request: Request,
) -> Result<Response, Failure<Fault>> {
    match request {
        Request::TrackParcel(input) => {
            let answer = service.track_parcel(context, input).await;
            Failure::answer(answer, Response::TrackParcel)
        }
        Request::ReportEvent(input) => {
            let answer = service.report_event(context, input).await;
            Failure::answer(answer, Response::ReportEvent)
        }
    }
}

/// A server of `Parcels`, for any transport.
#[derive(Clone, Debug)]
pub struct ParcelsServer<S> {
    service: S,
}

impl<S> ParcelsServer<S> {
    /// A server that this service answers.
    pub fn new(service: S) -> Self {
        Self { service }
    }
}

impl<S: Parcels> Service for ParcelsServer<S> {
    type Context = S::Context;
    type Request = Request;
    type Response = Response;
    type Fault = Fault;

    const CONTRACT: &'static ContractDescription = &CONTRACT;
    const HEADERS: &'static [Name<'static>] = Request::HEADERS;

    fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        Request::find(name)
    }

    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Request>, Error> {
        Request::decode(name, from)
    }

    fn decode_header(
        request: &mut Request,
        name: Name<'_>,
        from: &mut Decoder<'_, '_>,
    ) -> Result<bool, Error> {
        request.decode_header(name, from)
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

/// A client for `Parcels`, over any transport.
#[derive(Clone, Debug)]
pub struct ParcelsClient<T> {
    client: Client<T>,
}

impl<T: Transport> ParcelsClient<T> {
    /// A client that speaks this version of SOAP.
    pub fn new(transport: T, version: Version) -> Self {
        let client = Client::new(transport, version);
        Self { client }
    }

    /// What has happened to a parcel, oldest first.
    pub async fn track_parcel(
        &self,
        input: &TrackParcel,
    ) -> Result<TrackParcelResponse, CallError<TrackParcelFault>> {
        Client::call::<operations::TrackParcel>(&self.client, input).await
    }

    /// Takes an event in. Nothing is answered.
    pub async fn report_event(
        &self,
        input: &Headed<ReportEventHeaders, ReportEvent>,
    ) -> Result<(), CallError<ReportEventFault>> {
        Client::call::<operations::ReportEvent>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "ParcelService",
    port_type: "Parcels",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[&description::TRACK_PARCEL, &description::REPORT_EVENT],
    types: &[
        &types::PARCEL_NUMBER,
        &types::EVENT_KIND,
        &types::EVENT,
        &types::EVENT_LIST,
        &types::TRACK_PARCEL,
        &types::TRACK_PARCEL_RESPONSE,
        &types::UNKNOWN_PARCEL,
        &types::SCANNER,
        &types::REPORT_EVENT,
    ],
};

/// The operations, as data.
mod description {
    use super::{FaultDescription, MessageDescription, OperationDescription};

    pub(super) static TRACK_PARCEL: OperationDescription = OperationDescription {
        name: "TrackParcel",
        action: "urn:example:parcels:v1/TrackParcel",
        documentation: "What has happened to a parcel, oldest first.",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::TRACK_PARCEL,
            content: &super::types::TRACK_PARCEL,
        },
        output: MessageDescription {
            element: &super::elements::TRACK_PARCEL_RESPONSE,
            content: &super::types::TRACK_PARCEL_RESPONSE,
        },
        one_way: false,
        faults: &[FaultDescription {
            name: "UnknownParcel",
            documentation: "",
            detail: MessageDescription {
                element: &super::elements::UNKNOWN_PARCEL,
                content: &super::types::UNKNOWN_PARCEL,
            },
        }],
    };

    pub(super) static REPORT_EVENT: OperationDescription = OperationDescription {
        name: "ReportEvent",
        action: "urn:example:parcels:v1/ReportEvent",
        documentation: "Takes an event in. Nothing is answered.",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::REPORT_EVENT,
            content: &super::types::REPORT_EVENT,
        },
        output: MessageDescription::EMPTY,
        one_way: true,
        faults: &[],
    };
}

/// The contract as it is published.
pub static WSDL: PublishedContract = PublishedContract {
    soap11: Some(include_str!("parcels.soap11.wsdl")),
    soap12: None,
    wsdl: PublishedFile {
        name: "parcels.wsdl",
        text: include_str!("parcels.wsdl"),
    },
    schemas: &[],
};

/// The fields, as data.
mod fields {
    use super::{ElementName, FieldDescription};

    pub(super) static EVENT_AT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "at")
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

    pub(super) static EVENT_KIND: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "kind")
            .with_types(super::types::EVENT_KIND_NAMES),
        documentation: "",
        content: &super::types::EVENT_KIND,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static EVENT_PLACE: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "place").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static EVENT_LIST_EVENT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "event").with_types(super::types::EVENT_NAMES),
        documentation: "",
        content: &super::types::EVENT,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static TRACK_PARCEL_NUMBER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "number")
            .with_types(super::types::PARCEL_NUMBER_NAMES),
        documentation: "",
        content: &super::types::PARCEL_NUMBER,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static TRACK_PARCEL_RESPONSE_EVENTS: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "events")
            .with_types(super::types::EVENT_LIST_NAMES),
        documentation: "",
        content: &super::types::EVENT_LIST,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static UNKNOWN_PARCEL_MESSAGE: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "message").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static UNKNOWN_PARCEL_NUMBER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "number")
            .with_types(super::types::PARCEL_NUMBER_NAMES),
        documentation: "",
        content: &super::types::PARCEL_NUMBER,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static SCANNER_DEPOT: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "depot").with_types(super::types::XS_TOKEN_NAMES),
            super::types::XS_TOKEN_DERIVED,
        ),
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

    pub(super) static REPORT_EVENT_NUMBER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "number")
            .with_types(super::types::PARCEL_NUMBER_NAMES),
        documentation: "",
        content: &super::types::PARCEL_NUMBER,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static REPORT_EVENT_EVENT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "event").with_types(super::types::EVENT_NAMES),
        documentation: "",
        content: &super::types::EVENT,
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

    pub(super) static PARCEL_NUMBER: TypeDescription = TypeDescription {
        name: "ParcelNumber",
        namespace: super::NAMESPACE,
        documentation: "Two letters, nine digits, the country that took the parcel in (UPU S10).",
        content: Content::Simple {
            primitive: "token",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "[A-Z]{2}[0-9]{9}[A-Z]{2}",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const PARCEL_NUMBER_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "ParcelNumber"),
        TypeName::xsd("token"),
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

    pub(super) const XS_TOKEN_DERIVED: &[DerivedType] = &[
        DerivedType::new(super::NAMESPACE, "ParcelNumber", super::has_parcel_number),
        DerivedType::new(super::NAMESPACE, "EventKind", super::has_event_kind),
    ];

    pub(super) static EVENT_KIND: TypeDescription = TypeDescription {
        name: "EventKind",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "posted",
                documentation: "",
            },
            ValueDescription {
                value: "sorted",
                documentation: "",
            },
            ValueDescription {
                value: "delivered",
                documentation: "",
            },
        ]),
    };

    pub(super) const EVENT_KIND_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "EventKind"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static EVENT: TypeDescription = TypeDescription {
        name: "Event",
        namespace: super::NAMESPACE,
        documentation: "Something that happened to a parcel.",
        content: Content::Structure(&[
            &super::fields::EVENT_AT,
            &super::fields::EVENT_KIND,
            &super::fields::EVENT_PLACE,
        ]),
    };

    pub(super) const EVENT_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Event")];

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
        DerivedType::new(super::NAMESPACE, "ParcelNumber", super::has_parcel_number),
        DerivedType::new(super::NAMESPACE, "EventKind", super::has_event_kind),
    ];

    pub(super) static EVENT_LIST: TypeDescription = TypeDescription {
        name: "EventList",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::EVENT_LIST_EVENT]),
    };

    pub(super) const EVENT_LIST_NAMES: &[TypeName] =
        &[TypeName::new(super::NAMESPACE, "EventList")];

    pub(super) static TRACK_PARCEL: TypeDescription = TypeDescription {
        name: "TrackParcel",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::TRACK_PARCEL_NUMBER]),
    };

    pub(super) static TRACK_PARCEL_RESPONSE: TypeDescription = TypeDescription {
        name: "TrackParcelResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::TRACK_PARCEL_RESPONSE_EVENTS]),
    };

    pub(super) static UNKNOWN_PARCEL: TypeDescription = TypeDescription {
        name: "UnknownParcel",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::UNKNOWN_PARCEL_MESSAGE,
            &super::fields::UNKNOWN_PARCEL_NUMBER,
        ]),
    };

    pub(super) static SCANNER: TypeDescription = TypeDescription {
        name: "Scanner",
        namespace: super::NAMESPACE,
        documentation: "The device that reports.",
        content: Content::Structure(&[&super::fields::SCANNER_DEPOT]),
    };

    pub(super) static REPORT_EVENT: TypeDescription = TypeDescription {
        name: "ReportEvent",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::REPORT_EVENT_NUMBER,
            &super::fields::REPORT_EVENT_EVENT,
        ]),
    };
}
