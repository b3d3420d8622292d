//! What decoding is measured in: a pass over the same bytes by quick-xml's `NsReader`, which any
//! reader that resolves namespaces must do; and the messages.

use quick_xml::events::Event;
use quick_xml::reader::NsReader;
use std::hint::black_box;

/// One customer, 1.9 KB.
pub(crate) const ONE: &str = include_str!("../customer.xml");

/// The same customer a thousand times, in one message.
pub(crate) fn thousand() -> String {
    let (head, rest) = ONE.split_once("<data>").unwrap();
    let (data, tail) = rest.split_once("</data>").unwrap();
    let records = format!("<customer>{data}</customer>").repeat(1_000);
    format!("{head}<customers>{records}</customers>{tail}")
        .replace("CreateCustomer ", "CreateCustomers ")
        .replace("CreateCustomer>", "CreateCustomers>")
}

/// Reads every event and resolves its name; gives their number.
pub(crate) fn pass(text: &str) -> usize {
    let mut reader = NsReader::from_str(text);
    let mut events = 0;
    loop {
        match reader.read_resolved_event().unwrap() {
            (_, Event::Eof) => return events,
            event => {
                black_box(event);
                events += 1;
            }
        }
    }
}
