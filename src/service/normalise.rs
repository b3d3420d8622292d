//! The form in which values are stored, where they may come in several. Pure.

use crate::contract::{Consent, CustomerData, CustomerStatus};
use castile_soap::sensitive::Sensitive;
use castile_soap::xsd::DateTime;

/// Brings what was sent into the form that is stored: dates of birth without a zone, the day as
/// it is; instants in UTC, to the millisecond.
pub(super) fn normalise(data: &mut CustomerData) {
    if let Some(date) = data.date_of_birth.take() {
        data.date_of_birth = Some(Sensitive::new(date.expose().without_zone()));
    }
    let consents = data.consents.iter_mut().flat_map(|list| &mut list.consent);
    consents.for_each(in_utc);
}

/// What a new customer has that nobody sent.
pub(super) fn fill_new(data: &mut CustomerData) {
    data.status.get_or_insert(CustomerStatus::Active);
}

fn in_utc(consent: &mut Consent) {
    let sent = consent.recorded_at;
    let instant = if sent.has_zone() {
        Some(sent)
    } else {
        format!("{sent}Z").parse().ok()
    };
    if let Some(millis) = instant.and_then(DateTime::unix_millis) {
        consent.recorded_at = DateTime::from_unix_millis(millis);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::ConsentList;

    #[test]
    fn a_date_of_birth_loses_its_zone_and_keeps_its_day() {
        for sent in [
            "1980-02-29",
            "1980-02-29Z",
            "1980-02-29+14:00",
            "1980-02-29-12:00",
        ] {
            let mut data = CustomerData {
                date_of_birth: Some(Sensitive::new(sent.parse().unwrap())),
                ..CustomerData::default()
            };
            normalise(&mut data);
            let stored = data.date_of_birth.unwrap();
            assert_eq!(stored.expose().to_string(), "1980-02-29", "{sent}");
        }
    }

    #[test]
    fn instants_are_kept_in_utc_to_the_millisecond() {
        for (sent, stored) in [
            ("2026-01-31T08:30:00", "2026-01-31T08:30:00Z"),
            ("2026-01-31T08:30:00.1239+02:00", "2026-01-31T06:30:00.123Z"),
        ] {
            let consent = Consent {
                purpose: "newsletter".to_owned(),
                granted: true,
                recorded_at: sent.parse().unwrap(),
            };
            let mut data = CustomerData {
                consents: Some(ConsentList {
                    consent: vec![consent],
                }),
                ..CustomerData::default()
            };
            normalise(&mut data);
            let list = data.consents.unwrap();
            assert_eq!(list.consent[0].recorded_at.to_string(), stored);
        }
    }
}
