//! What a scrape gets: every metric with its name, its help and its values.
//!
//! Names are promises to dashboards and alerts. Labels hold the contract's names and this
//! program's own words, and nothing else.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use prometheus_client::{
    collector::Collector, encoding::DescriptorEncoder, metrics::MetricType, registry::Unit,
};

use super::{
    super::ending::Ending,
    process::Process,
    scribe::{Form, Scribe, counted, distributed},
    tally::{BOUNDS, Total},
};
use crate::service::Searched;
use crate::store::{Activity, FeedLag, GROUP_SIZES, PoolActivity, WriterActivity};

/// Everything at one moment.
#[derive(Debug)]
pub(super) struct Exposition {
    pub(super) form: Form,
    pub(super) totals: Vec<Total>,
    pub(super) activity: Activity,
    pub(super) searched: Searched,
    /// `None` where nothing can wait, or where the database did not tell in time.
    pub(super) feed: Option<FeedLag>,
    pub(super) process: Option<Process>,
    pub(super) began: SystemTime,
}

impl Collector for Exposition {
    fn encode(&self, mut encoder: DescriptorEncoder) -> fmt::Result {
        let mut scribe = Scribe(&mut encoder, self.form);
        scribe.requests(&self.totals)?;
        scribe.durations(&self.totals)?;
        scribe.searched(self.searched)?;
        match &self.activity {
            Activity::Writer(writer) => scribe.writer(writer)?,
            Activity::Pool(pool) => scribe.pool(pool)?,
        }
        if let Some(lag) = &self.feed {
            scribe.feed(lag)?;
        }
        scribe.build()?;
        scribe.start(self.began)?;
        match &self.process {
            Some(process) => scribe.process(process),
            None => Ok(()),
        }
    }
}

impl Scribe<'_, '_> {
    /// A call's series is there from the start, so that its first request is seen as an increase.
    fn requests(&mut self, totals: &[Total]) -> fmt::Result {
        let form = self.1;
        let mut metric = self.counter(
            "castile_requests_total",
            "Requests that were answered, by the contract's operation and by what became of them.",
        )?;
        for total in totals {
            for (ending, count) in Ending::all().zip(&total.ended) {
                let expected = ending == Ending::Ok && total.subject.is_operation();
                if *count > 0 || expected {
                    let labels = [
                        ("operation", total.subject.name()),
                        ("outcome", ending.name()),
                    ];
                    counted(&mut metric.encode_family(&labels)?, form, count)?;
                }
            }
        }
        Ok(())
    }

    fn durations(&mut self, totals: &[Total]) -> fmt::Result {
        let mut metric = self.0.encode_descriptor(
            "castile_request_duration",
            "From a request's head to the end of the work on its answer.",
            Some(&Unit::Seconds),
            MetricType::Histogram,
        )?;
        let bounds = || BOUNDS.iter().map(|nanos| seconds(*nanos));
        for total in totals {
            if total.count() > 0 || total.subject.is_operation() {
                let labels = [("operation", total.subject.name())];
                let sum = seconds(total.nanos);
                distributed(
                    &mut metric.encode_family(&labels)?,
                    sum,
                    bounds(),
                    &total.took,
                )?;
            }
        }
        Ok(())
    }

    fn searched(&mut self, searched: Searched) -> fmt::Result {
        self.count(
            "castile_search_rows_total",
            "Rows that searches have looked through.",
            searched.looked_through,
        )?;
        self.count(
            "castile_search_opened_total",
            "Customers that searches have opened, to compare or to show them.",
            searched.opened,
        )
    }

    fn writer(&mut self, writer: &WriterActivity) -> fmt::Result {
        self.gauge(
            "castile_writer_waiting_writes",
            "Writes that wait for their commit.",
            &writer.waiting_writes,
        )?;
        self.gauge(
            "castile_writer_waiting_callers",
            "Callers whose writes wait for their commit.",
            &writer.waiting_callers,
        )?;
        let mut sizes = self.0.encode_descriptor(
            "castile_write_group_size",
            "Writes that were committed together.",
            None,
            MetricType::Histogram,
        )?;
        let bounds = GROUP_SIZES.iter().map(|most| float(*most));
        distributed(&mut sizes, float(writer.writes), bounds, &writer.sizes)?;
        self.seconds(
            "castile_write_group_seconds_total",
            "Time that groups of writes took, from their beginning to the end of the commit.",
            Duration::from_micros(writer.micros).as_secs_f64(),
        )
    }

    fn pool(&mut self, pool: &PoolActivity) -> fmt::Result {
        let mut metric = self.0.encode_descriptor(
            "castile_pool_connections",
            "Connections to the database by their state.",
            None,
            MetricType::Gauge,
        )?;
        for (state, count) in [("busy", pool.busy), ("idle", pool.idle)] {
            let labels = [("state", state)];
            metric.encode_family(&labels)?.encode_gauge(&count)?;
        }
        self.gauge(
            "castile_pool_connections_limit",
            "The most connections to the database that this node opens.",
            &pool.limit,
        )?;
        self.gauge(
            "castile_pool_waiting_callers",
            "Callers that wait for a connection to the database.",
            &pool.waiting,
        )
    }

    fn feed(&mut self, lag: &FeedLag) -> fmt::Result {
        self.gauge(
            "castile_feed_waiting_changes",
            "Changes that wait for their place in the feed; counted no further than 100000.",
            &lag.waiting,
        )?;
        self.measured(
            "castile_feed_oldest_waiting",
            "How long the oldest change that waits for its place in the feed has been waiting.",
            &Unit::Seconds,
            &lag.oldest.as_secs_f64(),
        )
    }

    fn build(&mut self) -> fmt::Result {
        let mut metric = self.0.encode_descriptor(
            "castile_build_info",
            "The version of the program; the value is always 1.",
            None,
            MetricType::Gauge, // older readers know no type `info`
        )?;
        let labels = [("version", env!("CARGO_PKG_VERSION"))];
        metric.encode_family(&labels)?.encode_gauge(&1_u64)
    }

    fn start(&mut self, began: SystemTime) -> fmt::Result {
        let since = began.duration_since(UNIX_EPOCH).unwrap_or_default();
        self.measured(
            "process_start_time",
            "When the process began to serve, since 1970 UTC.",
            &Unit::Seconds,
            &since.as_secs_f64(),
        )
    }

    fn process(&mut self, process: &Process) -> fmt::Result {
        self.seconds(
            "process_cpu_seconds_total",
            "Processor time of the process, in user and kernel mode.",
            float(process.centiseconds) / 100.0,
        )?;
        for (name, help, bytes) in [
            (
                "process_resident_memory",
                "Memory of the process that is in use.",
                process.resident_bytes,
            ),
            (
                "process_virtual_memory",
                "Memory that the process has asked for.",
                process.virtual_bytes,
            ),
        ] {
            self.measured(name, help, &Unit::Bytes, &bytes)?;
        }
        self.gauge(
            "process_threads",
            "Threads of the process.",
            &process.threads,
        )?;
        self.gauge(
            "process_open_fds",
            "Files and sockets that the process has open.",
            &process.open_files,
        )?;
        match process.max_files {
            Some(most) => self.gauge(
                "process_max_fds",
                "The most files and sockets that the process may have open.",
                &most,
            ),
            None => Ok(()),
        }
    }
}

fn seconds(nanos: u64) -> f64 {
    Duration::from_nanos(nanos).as_secs_f64()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a reader of the text knows nothing finer"
)]
fn float(count: u64) -> f64 {
    count as f64
}
