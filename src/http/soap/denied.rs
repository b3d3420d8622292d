//! Callers who are not let in: 401 for every cause alike, in the version of their request.

use actix_web::{http::StatusCode, web::Payload};
use castile_soap::fault::Fault;

use super::{
    super::{body, ending::Ending, worker::Visit},
    message::Message,
    refused::Refused,
};
use crate::access::Denied;
use crate::service::CallFailure;

/// How much of a stranger's body is looked at: enough for the Envelope's tag.
const GLANCE: usize = 16 << 10;

/// Reads a stranger's body past, and says that it has not signed in.
pub(super) async fn refuse(
    visit: &Visit,
    denied: Denied,
    message: &Message,
    payload: &mut Payload,
) -> Refused {
    let limits = &visit.worker.options.limits;
    let start = body::drain(payload, GLANCE, limits).await;
    let version = message.version_of(&start, limits);
    match denied {
        // One answer for a credential that is missing and for one that is wrong: classic .NET
        // sends its own only after it.
        Denied::Missing | Denied::Refused => Refused {
            status: StatusCode::UNAUTHORIZED,
            version,
            fault: Fault::sender("The request has no valid credential; sign in with HTTP Basic"),
            ending: Ending::Unauthorized,
        },
        Denied::Busy { retry_after } => Refused {
            status: StatusCode::SERVICE_UNAVAILABLE,
            version,
            fault: Fault::receiver(format!(
                "Too many credentials wait for verification; try again in {retry_after} s"
            )),
            ending: Ending::Busy,
        },
        Denied::Failed(cause) => {
            log::error!("id={} {cause}", visit.id);
            Refused::declared(version, &CallFailure::from(cause))
        }
    }
}
