//! What tests of customers that are no more have in common.

use crate::world::World;
use castile::contract::*;

pub(crate) fn keys(ids: &[&str]) -> String {
    let keys: Vec<String> = ids
        .iter()
        .map(|id| {
            format!(
                "<externalKey><sourceSystem>S</sourceSystem><externalId>{id}</externalId></externalKey>"
            )
        })
        .collect();
    format!("<externalKeys>{}</externalKeys>", keys.concat())
}

pub(crate) fn person(name: &str, ids: &[&str]) -> String {
    format!(
        "<type>person</type><familyName>{name}</familyName><email>{name}@example.com</email>{}",
        keys(ids)
    )
}

pub(crate) fn asked_by_key(id: &str) -> String {
    format!("<sourceSystem>S</sourceSystem><externalId>{id}</externalId>")
}

pub(crate) fn merging(survivor: &WriteResult, merged: &WriteResult) -> String {
    format!(
        "<survivorId>{}</survivorId><survivorVersion>{}</survivorVersion><mergedId>{}</mergedId>\
         <mergedVersion>{}</mergedVersion>",
        survivor.id, survivor.version, merged.id, merged.version
    )
}

pub(crate) fn not_found(fault: Fault) -> (NotFoundReason, Option<String>, Option<String>) {
    match fault {
        Fault::CustomerNotFound(detail) => (detail.reason, detail.id, detail.survivor_id),
        other => panic!("{other:?}"),
    }
}

impl World {
    pub(crate) async fn by_key(&self, id: &str) -> Customer {
        match self.answer("GetCustomerByKey", &asked_by_key(id)).await {
            Response::GetCustomerByKey(answer) => answer.customer,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn erase(&self, id: &str) -> WriteResult {
        self.write("EraseCustomer", &format!("<id>{id}</id>")).await
    }

    pub(crate) async fn why_not_found(
        &self,
        id: &str,
    ) -> (NotFoundReason, Option<String>, Option<String>) {
        let content = format!("<id>{id}</id>");
        not_found(self.fault("GetCustomer", &content).await)
    }

    pub(crate) async fn last_changes(
        &self,
        count: usize,
    ) -> Vec<(String, String, ChangeKind, Option<String>)> {
        let Response::GetCustomerChanges(answer) = self.answer("GetCustomerChanges", "").await
        else {
            panic!("no changes")
        };
        let mut changes = answer.page.changes.change;
        let changes = changes.split_off(changes.len() - count).into_iter();
        changes
            .map(|one| (one.id, one.version, one.kind, one.survivor_id))
            .collect()
    }
}
