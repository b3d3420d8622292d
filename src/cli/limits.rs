//! The limits of a request, as settings.

use std::time::Duration;

use castile_soap::xml;
use clap::{Args, value_parser};

use crate::http;

/// The most that a request may ask for. A fault names the limit that it met, and its value.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits of a request")]
pub(super) struct LimitSettings {
    /// Bytes of a body, as sent and after decompression
    #[arg(long = "limit-body-bytes", env = "CASTILE_LIMIT_BODY_BYTES", value_name = "N", default_value_t = 10 << 20)]
    body_bytes: usize,
    /// Times its sent size that a compressed body may grow to, once past 1 MiB
    #[arg(
        long = "limit-compression-ratio",
        env = "CASTILE_LIMIT_COMPRESSION_RATIO",
        value_name = "N",
        default_value_t = 100
    )]
    compression_ratio: usize,
    /// Depth of elements
    #[arg(
        long = "limit-depth",
        env = "CASTILE_LIMIT_DEPTH",
        value_name = "N",
        default_value_t = 64
    )]
    depth: usize,
    /// Child elements of one element
    #[arg(
        long = "limit-children",
        env = "CASTILE_LIMIT_CHILDREN",
        value_name = "N",
        default_value_t = 10_000
    )]
    children: usize,
    /// Attributes of one element
    #[arg(
        long = "limit-attributes",
        env = "CASTILE_LIMIT_ATTRIBUTES",
        value_name = "N",
        default_value_t = 64
    )]
    attributes: usize,
    /// Bytes of one attribute's value
    #[arg(long = "limit-attribute-bytes", env = "CASTILE_LIMIT_ATTRIBUTE_BYTES", value_name = "N", default_value_t = 8 << 10)]
    attribute_bytes: usize,
    /// Bytes of one text
    #[arg(long = "limit-text-bytes", env = "CASTILE_LIMIT_TEXT_BYTES", value_name = "N", default_value_t = 1 << 20)]
    text_bytes: usize,
    /// Bytes of one name, and of one namespace name
    #[arg(long = "limit-name-bytes", env = "CASTILE_LIMIT_NAME_BYTES", value_name = "N", default_value_t = 1 << 10)]
    name_bytes: usize,
    /// Elements in all
    #[arg(
        long = "limit-elements",
        env = "CASTILE_LIMIT_ELEMENTS",
        value_name = "N",
        default_value_t = 250_000
    )]
    elements: usize,
    /// Namespace bindings in scope
    #[arg(
        long = "limit-bindings",
        env = "CASTILE_LIMIT_BINDINGS",
        value_name = "N",
        default_value_t = 64
    )]
    bindings: usize,
    /// Seconds for a head to arrive
    #[arg(long = "limit-head-seconds", env = "CASTILE_LIMIT_HEAD_SECONDS", value_name = "N", default_value_t = 5,
          value_parser = value_parser!(u32).range(1..=3600))]
    head_seconds: u32,
    /// Seconds for a body to arrive
    #[arg(long = "limit-body-seconds", env = "CASTILE_LIMIT_BODY_SECONDS", value_name = "N", default_value_t = 30,
          value_parser = value_parser!(u32).range(1..=3600))]
    body_seconds: u32,
    /// Bytes a second below which a body is too slow, after its first 5 seconds
    #[arg(
        long = "limit-body-rate",
        env = "CASTILE_LIMIT_BODY_RATE",
        value_name = "N",
        default_value_t = 1024
    )]
    body_rate: usize,
    /// Seconds for a request in all
    #[arg(long = "limit-request-seconds", env = "CASTILE_LIMIT_REQUEST_SECONDS", value_name = "N", default_value_t = 30,
          value_parser = value_parser!(u32).range(1..=3600))]
    request_seconds: u32,
}

impl LimitSettings {
    pub(super) fn limits(&self) -> http::Limits {
        let seconds = |seconds: u32| Duration::from_secs(seconds.into());
        http::Limits {
            body_bytes: self.body_bytes,
            compression_ratio: self.compression_ratio,
            head_time: seconds(self.head_seconds),
            body_time: seconds(self.body_seconds),
            body_rate: self.body_rate,
            request_time: seconds(self.request_seconds),
            xml: xml::Limits {
                depth: self.depth,
                children: self.children,
                attributes: self.attributes,
                attribute_bytes: self.attribute_bytes,
                text_bytes: self.text_bytes,
                name_bytes: self.name_bytes,
                elements: self.elements,
                bindings: self.bindings,
            },
        }
    }
}
