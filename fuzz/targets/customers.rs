//! A message of the customers' contract: a request of any operation, an answer or a fault.
//!
//! What decodes without a violation encodes to what decodes to the same value, and is the same in
//! JSON. No violation repeats a value.
#![no_main]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::LazyLock;

use castile_fuzz::contract::{CONTRACT, Request, operations};
use castile_fuzz::{bounds, canary, documents, messages, mutate_documents};
use castile_soap::decode::{Checked, Decoder, Violation};
use castile_soap::exchange::Refusal;
use castile_soap::fault;
use castile_soap::generated::{Decode, Encode};
use castile_soap::operation::{FaultDetail, Operation};
use castile_soap::xml::{Limits, Reader};
use libfuzzer_sys::fuzz_target;
use serde::{Serialize, de::DeserializeOwned};

mutate_documents!();

macro_rules! each_operation {
    ($call:ident($($argument:expr),*)) => {
        each_operation!($call($($argument),*)
            GetCustomer GetCustomerByKey GetCustomers SearchCustomers FindDuplicateCustomers
            GetCustomerChanges DescribeCustomer GetServerTimestamp GetLimits
            CreateCustomer UpdateCustomer UpsertCustomer DeleteCustomer RestoreCustomer
            MergeCustomers EraseCustomer ConfirmReplication
            CreateCustomers UpdateCustomers UpsertCustomers DeleteCustomers)
    };
    ($call:ident $arguments:tt $($operation:ident)+) => {
        $(each_operation!(@ $call $operation $arguments);)+
    };
    (@ $call:ident $operation:ident ($($argument:expr),*)) => {
        $call::<operations::$operation>($($argument),*)
    };
}

/// Fails where the contract has an operation that is not among those above.
static COMPLETE: LazyLock<()> = LazyLock::new(|| {
    fn name<O: Operation>(names: &mut BTreeSet<&str>) {
        names.insert(O::DESCRIPTION.name);
    }
    let mut names = BTreeSet::new();
    each_operation!(name(&mut names));
    let declared = CONTRACT.operations.iter().map(|operation| operation.name);
    assert_eq!(names, declared.collect());
});

fuzz_target!(|message: &str| {
    LazyLock::force(&COMPLETE);
    bounds::within_memory(message.len(), 512, || {
        judge_request(message);
        each_operation!(judge_answer(message));
        let sown = canary::sown(message);
        if let Ok((read, violations)) = request(&sown) {
            canary::assert_absent(&format!("{violations:?}"), &sown);
            for violations in invalid_records(read.as_ref()) {
                canary::assert_absent(&format!("{violations:?}"), &sown);
            }
        }
    });
});

type Read<T> = Result<(Option<T>, Vec<Violation>), Refusal>;

fn request(message: &str) -> Read<Request> {
    let mut reader = Reader::new(message, Limits::default());
    messages::open(&mut reader, |exchange, reader| {
        let name = exchange.payload();
        if Request::find(name).is_none() {
            reader.skip()?;
            return Ok((None, Vec::new()));
        }
        let mut decoder = Decoder::new(reader);
        let request = Request::decode(name, &mut decoder)?;
        Ok((request, decoder.into_violations()))
    })
}

/// The violations of each record of a batch that has any.
fn invalid_records(read: Option<&Request>) -> Vec<&[Violation]> {
    match read {
        Some(Request::CreateCustomers(batch)) => invalid(&batch.customers.customer),
        Some(Request::UpdateCustomers(batch)) => invalid(&batch.customers.customer),
        Some(Request::UpsertCustomers(batch)) => invalid(&batch.customers.customer),
        Some(Request::DeleteCustomers(batch)) => invalid(&batch.customers.customer),
        Some(Request::ConfirmReplication(batch)) => invalid(&batch.customers.customer),
        _ => Vec::new(),
    }
}

fn invalid<T>(records: &[Checked<T>]) -> Vec<&[Violation]> {
    let violations = |record| match record {
        &Checked::Invalid { ref violations, .. } => Some(violations.as_slice()),
        Checked::Valid(_) => None,
    };
    records.iter().filter_map(violations).collect()
}

fn judge_request(message: &str) {
    let Ok((request_read, violations)) = request(message) else {
        return;
    };
    let is_valid = violations.is_empty() && invalid_records(request_read.as_ref()).is_empty();
    if let Some(value) = request_read.filter(|_| is_valid) {
        let written = messages::around(|to| value.encode(to));
        documents::assert_judged_alike(&written);
        let (again, violations) = request(&written).expect(&written);
        assert!(violations.is_empty(), "{violations:?} in {written}");
        assert_eq!(again, Some(value), "{written}");
    }
}

fn answer<O: Operation>(message: &str) -> Read<O::Output> {
    let mut reader = Reader::new(message, Limits::default());
    messages::open(&mut reader, |exchange, reader| {
        let (name, expected) = (exchange.payload(), O::DESCRIPTION.output.element);
        if exchange.is_fault() {
            let (told, _) = fault::read(exchange.version(), reader, |name, reader| {
                O::Fault::decode(name, &mut Decoder::new(reader))
            })?;
            messages::assert_told(exchange.version(), &told);
            return Ok((None, Vec::new()));
        }
        if (name.namespace, name.local) != (expected.namespace, expected.local) {
            reader.skip()?;
            return Ok((None, Vec::new()));
        }
        let mut decoder = Decoder::new(reader);
        let output = if decoder.begin(expected)? {
            O::Output::decode(&mut decoder)?
        } else {
            None
        };
        Ok((output, decoder.into_violations()))
    })
}

fn judge_answer<O: Operation>(message: &str)
where
    O::Output: PartialEq + Debug + Serialize + DeserializeOwned,
{
    let Ok((output, violations)) = answer::<O>(message) else {
        return;
    };
    if let Some(value) = output.filter(|_| violations.is_empty()) {
        let name = O::DESCRIPTION.output.element;
        let written = messages::around(|to| {
            to.raw(&format!("<{} xmlns=\"{}\">", name.local, name.namespace));
            value.encode(to);
            to.raw(&format!("</{}>", name.local));
        });
        let (again, violations) = answer::<O>(&written).expect(&written);
        assert!(violations.is_empty(), "{violations:?} in {written}");
        assert_eq!(again.as_ref(), Some(&value), "{written}");
        let json = serde_json::to_string(&value).expect(&written);
        assert_eq!(
            serde_json::from_str::<O::Output>(&json).expect(&json),
            value,
            "{json}"
        );
    }
}
