//! Metrics in one of the two text forms.

use std::fmt;

use prometheus_client::{
    encoding::{
        DescriptorEncoder, EncodeCounterValue, EncodeGaugeValue, MetricEncoder, NoLabelSet,
    },
    metrics::MetricType,
    registry::Unit,
};

/// The two text forms. They differ in how a counter is introduced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Prometheus' own (0.0.4): by its samples' name.
    Plain,
    /// `OpenMetrics` 1.0: without the `_total` that its samples' name ends with.
    Open,
}

/// Writes metrics.
pub(super) struct Scribe<'a, 'e>(pub(super) &'a mut DescriptorEncoder<'e>, pub(super) Form);

impl Scribe<'_, '_> {
    pub(super) fn gauge(
        &mut self,
        name: &str,
        help: &str,
        value: &impl EncodeGaugeValue,
    ) -> fmt::Result {
        let mut metric = (self.0).encode_descriptor(name, help, None, MetricType::Gauge)?;
        metric.encode_gauge(value)
    }

    /// A gauge whose name gets its unit behind it.
    pub(super) fn measured(
        &mut self,
        name: &str,
        help: &str,
        unit: &Unit,
        value: &impl EncodeGaugeValue,
    ) -> fmt::Result {
        let kind = MetricType::Gauge;
        let mut metric = (self.0).encode_descriptor(name, help, Some(unit), kind)?;
        metric.encode_gauge(value)
    }

    /// Begins a counter, whose name ends with `_total`.
    pub(super) fn counter<'s>(
        &'s mut self,
        name: &'static str,
        help: &str,
    ) -> Result<MetricEncoder<'s>, fmt::Error> {
        let name = match self.1 {
            Form::Plain => name,
            Form::Open => name.strip_suffix("_total").unwrap_or(name),
        };
        (self.0).encode_descriptor(name, help, None, MetricType::Counter)
    }

    /// A count that only grows.
    pub(super) fn count(&mut self, name: &'static str, help: &str, value: u64) -> fmt::Result {
        let form = self.1;
        counted(&mut self.counter(name, help)?, form, &value)
    }

    /// A time that only grows.
    pub(super) fn seconds(&mut self, name: &'static str, help: &str, value: f64) -> fmt::Result {
        let form = self.1;
        counted(&mut self.counter(name, help)?, form, &value)
    }
}

/// One value of a counter.
pub(super) fn counted<V>(metric: &mut MetricEncoder<'_>, form: Form, value: &V) -> fmt::Result
where
    V: EncodeGaugeValue + EncodeCounterValue,
{
    match form {
        Form::Plain => metric.encode_gauge(value), // which adds nothing to the name
        Form::Open => metric.encode_counter::<NoLabelSet, _, f64>(value, None),
    }
}

/// A histogram: how many lie up to each bound and above the one before; last, above all.
pub(super) fn distributed(
    metric: &mut MetricEncoder<'_>,
    sum: f64,
    bounds: impl Iterator<Item = f64>,
    counts: &[u64],
) -> fmt::Result {
    let bounds = bounds.chain([f64::INFINITY]);
    let buckets: Vec<_> = bounds.zip(counts.iter().copied()).collect();
    metric.encode_histogram::<NoLabelSet>(sum, counts.iter().sum(), &buckets, None)
}
