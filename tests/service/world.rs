//! A service on a new, empty store, and callers of it.

use crate::database::Home;
use castile::access::{Caller, Scope, Scopes};
use castile::contract::*;
use castile::service::{CallFailure, Decoded, Gateway, MessageLimits};
use castile::store::{Opened, Purpose, open};
use castile_soap::decode::Decoder;
use castile_soap::xml::{Limits, Reader};

const MESSAGE: MessageLimits = MessageLimits {
    bytes: 1_000_000,
    time: std::time::Duration::from_secs(20),
};

/// A service and what it stands on.
pub(crate) struct World {
    pub(crate) gateway: Gateway,
    _store: Opened,
    _home: Home,
}

impl World {
    pub(crate) async fn new() -> Self {
        let home = Home::new().await;
        let store = open(&home.settings(), Purpose::Serve).await.unwrap();
        Self {
            gateway: Gateway::new(store.engine.clone(), store.keyring.clone(), MESSAGE),
            _store: store,
            _home: home,
        }
    }

    /// Sends the Body's child that is called `name` and holds `content`.
    pub(crate) async fn send(
        &self,
        caller: &Caller,
        name: &str,
        content: &str,
    ) -> Result<Response, CallFailure> {
        let body = format!("<{name} xmlns='urn:castile:customers:v1'>{content}</{name}>");
        let mut reader = Reader::new(&body, Limits::default());
        let root = reader.root().unwrap();
        let operation = Request::find(root).unwrap();
        let mut decoder = Decoder::new(&mut reader);
        let request = Request::decode(root, &mut decoder).unwrap();
        let violations = decoder.into_violations();
        let read = Decoded {
            request,
            violations,
        };
        self.gateway.call(caller, operation, read).await
    }

    /// The answer to a request of a caller who may do everything.
    pub(crate) async fn answer(&self, name: &str, content: &str) -> Response {
        self.send(&everything(), name, content).await.unwrap()
    }

    /// The fault that such a caller's request gets.
    pub(crate) async fn fault(&self, name: &str, content: &str) -> Fault {
        let failure = self.send(&everything(), name, content).await.unwrap_err();
        assert!(failure.cause.is_none(), "{:?}", failure.cause);
        failure.fault
    }

    /// What a write answers.
    pub(crate) async fn write(&self, name: &str, content: &str) -> WriteResult {
        match self.answer(name, content).await {
            Response::CreateCustomer(answer) => answer.result,
            Response::UpdateCustomer(answer) => answer.result,
            Response::UpsertCustomer(answer) => answer.result,
            Response::DeleteCustomer(answer) => answer.result,
            Response::RestoreCustomer(answer) => answer.result,
            Response::MergeCustomers(answer) => answer.result,
            Response::EraseCustomer(answer) => answer.result,
            other => panic!("no write: {other:?}"),
        }
    }

    /// Creates a customer of this data.
    pub(crate) async fn create(&self, data: &str) -> WriteResult {
        self.write("CreateCustomer", &format!("<data>{data}</data>"))
            .await
    }

    /// Reads a customer.
    pub(crate) async fn get(&self, id: &str) -> Customer {
        match self.answer("GetCustomer", &format!("<id>{id}</id>")).await {
            Response::GetCustomer(answer) => answer.customer,
            other => panic!("no customer: {other:?}"),
        }
    }

    /// Reads a page of a search.
    pub(crate) async fn page(&self, content: &str) -> CustomerPage {
        match self.answer("SearchCustomers", content).await {
            Response::SearchCustomers(answer) => answer.page,
            other => panic!("no page: {other:?}"),
        }
    }
}

/// A caller who may do everything.
pub(crate) fn everything() -> Caller {
    Caller::new("erp", Scopes::all())
}

/// A caller with these scopes.
pub(crate) fn caller(name: &str, scopes: &[Scope]) -> Caller {
    Caller::new(name, scopes.iter().copied().collect())
}

/// The violations of a `ValidationFailed`, as path and rule.
pub(crate) fn violations(fault: Fault) -> Vec<(String, String)> {
    let Fault::ValidationFailed(detail) = fault else {
        panic!("not ValidationFailed: {fault:?}")
    };
    let list = detail.violations.violation.into_iter();
    list.map(|found| (found.path, found.rule)).collect()
}
