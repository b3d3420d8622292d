//! A customer's life through the generated client, in SOAP 1.1 and 1.2:
//! `rust-client BASE_URL`, `CASTILE_CREDENTIALS=name:password`.

mod contract;
mod person;
mod transport;

use std::env;
use std::error::Error;
use std::fmt::Debug;
use std::time::{SystemTime, UNIX_EPOCH};

use castile_soap::client::{CallError, Message, Transport as _};
use castile_soap::decode::Checked;
use castile_soap::operation::Operation as _;
use castile_soap::version::Version;

use contract::{
    CreateCustomer, CreateCustomers, CustomerData, CustomerDataList, CustomerField,
    CustomerFieldList, CustomerStatus, CustomerType, CustomersClient, DeleteCustomer, ExternalKey,
    GetCustomer, GetCustomerByKey, GetCustomerFault, NotFoundReason, SearchCriteria,
    SearchCustomers, TagList, UpdateCustomer, UpdateCustomerFault, UpsertCustomer, WriteResult,
    operations,
};
use transport::Http;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;
type Client = CustomersClient<Http>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let base = env::args().nth(1).ok_or("rust-client BASE_URL")?;
    let credentials = env::var("CASTILE_CREDENTIALS")?;
    for (version, path) in [
        (Version::Soap11, "/soap/v1/customers"),
        (Version::Soap12, "/soap12/v1/customers"),
    ] {
        let http = Http::new(&format!("{base}{path}"), &credentials);
        let client = CustomersClient::new(http.clone(), version);
        life(&client, &unique()?).await?;
        malformed(&http, version).await?;
        eprintln!("rust-client, {version}: ok");
    }
    Ok(())
}

async fn life(client: &Client, run: &str) -> Outcome<()> {
    let data = person::whole(run)?;
    let request = CreateCustomer {
        data: data.clone(),
        request_id: Some(format!("create-{run}")),
    };
    let made = client.create_customer(&request).await?.result;
    // The answer might have been lost: the same request again writes nothing again.
    let again = client.create_customer(&request).await?.result;
    expect("CreateCustomer with the same requestId", &again, &made)?;
    expect("CreateCustomer says created", &made.created, &true)?;

    let customer = read(client, &made.id).await?;
    expect("GetCustomer answers every value", &customer.data, &data)?;
    expect("the version", &customer.version, &made.version)?;
    let by_key = GetCustomerByKey {
        source_system: "SAP-P01".to_owned(),
        external_id: run.to_owned(),
    };
    let found = client.get_customer_by_key(&by_key).await?.customer;
    expect("GetCustomerByKey", &found, &customer)?;

    let changed = update(client, &made, data).await?;
    upsert(client, run).await?;
    search(client, run, &made.id).await?;
    batch(client, run).await?;
    delete(client, changed).await
}

async fn read(client: &Client, id: &str) -> Outcome<contract::Customer> {
    let request = GetCustomer { id: id.to_owned() };
    Ok(client.get_customer(&request).await?.customer)
}

/// Changes a field, replaces a list, clears a field; then tries a version that is stale.
async fn update(client: &Client, made: &WriteResult, before: CustomerData) -> Outcome<WriteResult> {
    let request = UpdateCustomer {
        id: made.id.clone(),
        version: made.version.clone(),
        data: CustomerData {
            status: Some(CustomerStatus::Blocked),
            tags: Some(TagList {
                tag: vec!["silver".to_owned()],
            }),
            ..CustomerData::default()
        },
        clear: Some(CustomerFieldList {
            field: vec![CustomerField::Phone],
        }),
        request_id: None,
    };
    let changed = client.update_customer(&request).await?.result;
    let wanted = CustomerData {
        status: request.data.status,
        tags: request.data.tags.clone(),
        phone: None,
        ..before
    };
    let found = read(client, &made.id).await?.data;
    expect("after UpdateCustomer", &found, &wanted)?;
    match client.update_customer(&request).await {
        Err(CallError::Fault(UpdateCustomerFault::VersionConflict(conflict))) => {
            let current = &conflict.current_version;
            expect("the current version", current, &changed.version)?;
            Ok(changed)
        }
        other => Err(format!("a stale version: {other:?}").into()),
    }
}

async fn upsert(client: &Client, run: &str) -> Outcome<()> {
    let mut request = UpsertCustomer {
        source_system: "CRM".to_owned(),
        external_id: run.to_owned(),
        data: CustomerData {
            r#type: Some(CustomerType::Organization),
            legal_name: Some("Castellana SL".to_owned()),
            ..CustomerData::default()
        },
        clear: None,
        request_id: None,
    };
    let first = client.upsert_customer(&request).await?.result;
    request.data.legal_name = Some("Castellana SA".to_owned());
    let again = client.upsert_customer(&request).await?.result;
    let seen = (first.created, again.created, again.id == first.id);
    expect("UpsertCustomer twice", &seen, &(true, false, true))
}

async fn search(client: &Client, run: &str, id: &str) -> Outcome<()> {
    let by_email = SearchCriteria {
        email: Some(format!("ANA.{run}@EXAMPLE.COM").into()),
        ..SearchCriteria::default()
    };
    let by_key = SearchCriteria {
        external_key: Some(ExternalKey {
            source_system: "SAP-P01".to_owned(),
            external_id: run.to_owned(),
        }),
        ..SearchCriteria::default()
    };
    let by_name = SearchCriteria {
        family_name: Some(format!("garcia {run}").into()),
        ..SearchCriteria::default()
    };
    for criteria in [by_email, by_key, by_name] {
        let request = SearchCustomers {
            criteria,
            sort: None,
            page_size: Some(10),
            cursor: None,
        };
        let page = client.search_customers(&request).await?.page;
        let found: Vec<_> = page.customers.customer.iter().map(|c| &*c.id).collect();
        expect("SearchCustomers", &found, &vec![id])?;
    }
    Ok(())
}

/// One bad record fails alone.
async fn batch(client: &Client, run: &str) -> Outcome<()> {
    let record = |email: String| {
        Checked::Valid(CustomerData {
            r#type: Some(CustomerType::Person),
            family_name: Some("Batch".into()),
            email: Some(email.into()),
            ..CustomerData::default()
        })
    };
    let request = CreateCustomers {
        customers: CustomerDataList {
            customer: vec![
                record(format!("first.{run}@example.com")),
                record("nobody".to_owned()),
                record(format!("third.{run}@example.com")),
            ],
        },
        options: None,
        request_id: None,
    };
    let results = client.create_customers(&request).await?.results.result;
    let successes: Vec<bool> = results.iter().map(|result| result.success).collect();
    expect("CreateCustomers", &successes, &vec![true, false, true])?;
    let bad = results.get(1).and_then(|result| result.errors.as_ref());
    let errors: Vec<_> = bad
        .iter()
        .flat_map(|errors| &errors.error)
        .map(|error| (error.code.as_str(), error.path.as_deref()))
        .collect();
    let path = "/CreateCustomers/customers/customer[2]/email";
    let wanted = vec![("ValidationFailed", Some(path))];
    expect("the bad record", &errors, &wanted)
}

async fn delete(client: &Client, changed: WriteResult) -> Outcome<()> {
    let request = DeleteCustomer {
        id: changed.id.clone(),
        version: Some(changed.version),
        request_id: None,
    };
    client.delete_customer(&request).await?;
    match client.get_customer(&GetCustomer { id: changed.id }).await {
        Err(CallError::Fault(GetCustomerFault::CustomerNotFound(fault))) => {
            expect("the reason", &fault.reason, &NotFoundReason::Deleted)
        }
        other => Err(format!("GetCustomer of a deleted customer: {other:?}").into()),
    }
}

/// A message that breaks off is a fault of the client's.
async fn malformed(http: &Http, version: Version) -> Outcome<()> {
    let envelope = version.envelope_namespace();
    let broken = format!(r#"<s:Envelope xmlns:s="{envelope}"><s:Body><GetCustomer"#);
    let message = Message {
        version,
        action: operations::GetCustomer::ACTION,
        envelope: broken,
    };
    let answer = http.send(message).await?;
    expect("a malformed request's status", &answer.status, &500)?;
    let answer = String::from_utf8(answer.body)?;
    let faulty = answer.contains(envelope) && answer.contains("Fault");
    expect("a malformed request's answer is a fault", &faulty, &true)
}

fn expect<T: PartialEq + Debug>(what: &str, found: &T, wanted: &T) -> Outcome<()> {
    if found == wanted {
        return Ok(());
    }
    Err(format!("{what}: expected {wanted:?}, found {found:?}").into())
}

/// Letters and digits that no other run used.
fn unique() -> Outcome<String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok(format!("r{:x}", now.as_nanos()))
}
