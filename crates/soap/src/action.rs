//! The action that a request states beside its envelope: `SOAPAction` of SOAP 1.1 (§6.1.1), the
//! parameter `action` of SOAP 1.2 (RFC 3902), or the one in place of the other.
//!
//! The Body's element decides what runs. An action is optional, and quotes around it are (WS-I BP
//! R2744 would have them, many clients leave them out); but one that names another operation is
//! refused, because whoever watches the headers on the way, a firewall or an audit, would see
//! another call than the one that runs.
//!
//! Where several operations of a contract take the same element, which WS-I BP R2710 forbids and
//! standards such as WS-Trust do, the action decides among them, and must be stated.

use crate::describe::OperationDescription;
use crate::fault::Fault;

/// Refuses a stated action that names another operation than the Body does. `action` is the
/// operation's own, as its contract has it, `operation` its name; of what was stated, give every
/// header and parameter, as it came.
///
/// An action of some toolkit's own making is let through where it ends in the operation's name.
///
/// ```
/// use castile_soap::action::require;
/// let own = "urn:castile:customers:v1/GetCustomer";
/// assert!(require(own, "GetCustomer", [Some("\"urn:castile:customers:v1/GetCustomer\""), None]).is_ok());
/// assert!(require(own, "GetCustomer", [Some("\"\"")]).is_ok());
/// assert!(require(own, "GetCustomer", [Some("urn:castile:customers:v1/DeleteCustomer")]).is_err());
/// ```
pub fn require<'a>(
    action: &str,
    operation: &str,
    stated: impl IntoIterator<Item = Option<&'a str>>,
) -> Result<(), Fault> {
    let names_another = |stated: &str| {
        let stated = unquoted(stated);
        !stated.is_empty() && stated != action && !ends_in(stated, operation)
    };
    if stated.into_iter().flatten().any(names_another) {
        return Err(Fault::sender(format!(
            "The action that the request states names another operation than its Body, which is {operation}; \
             state \"{action}\", or none"
        )));
    }
    Ok(())
}

/// Of operations that take the same element, the one that a stated action names, whole or by its
/// end.
pub fn choose<'a>(
    operations: impl Iterator<Item = &'static OperationDescription>,
    stated: impl IntoIterator<Item = Option<&'a str>>,
) -> Result<&'static OperationDescription, Fault> {
    let operations: Vec<_> = operations.collect();
    for stated in stated.into_iter().flatten().map(unquoted) {
        let whole = operations.iter().find(|one| one.action == stated);
        let named = || operations.iter().find(|one| ends_in(stated, one.name));
        if let Some(found) = whole.or_else(named) {
            return Ok(found);
        }
    }
    let actions: Vec<String> = operations
        .iter()
        .map(|one| format!("\"{}\"", one.action))
        .collect();
    Err(Fault::sender(format!(
        "Several operations take the Body's element: state the action of one of them, which are {}",
        actions.join(", ")
    )))
}

/// Whether an action of some toolkit's own making names this operation.
fn ends_in(action: &str, operation: &str) -> bool {
    action.rsplit(['/', '#', ':']).next() == Some(operation)
}

fn unquoted(action: &str) -> &str {
    let action = action.trim();
    let inner = action
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or(action).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "urn:castile:customers:v1/GetCustomer";

    #[test]
    fn absent_empty_quoted_and_unquoted_actions_are_accepted() {
        for stated in [
            None,
            Some(""),
            Some("\"\""),
            Some(" \" \" "),
            Some(OWN),
            Some("\"urn:castile:customers:v1/GetCustomer\""),
            Some("\"urn:castile:customers:v1#GetCustomer\""),
            Some("GetCustomer"),
        ] {
            assert_eq!(require(OWN, "GetCustomer", [stated]), Ok(()), "{stated:?}");
        }
    }

    #[test]
    fn an_action_that_names_another_operation_is_refused() {
        for stated in [
            "urn:castile:customers:v1/DeleteCustomer",
            "\"urn:castile:customers:v1/GetCustomerByKey\"",
            "urn:castile:customers:v1/ForgetCustomer",
            "getcustomer",
            "\"",
        ] {
            for stated in [
                [Some(stated), None],
                [None, Some(stated)],
                [Some(OWN), Some(stated)],
            ] {
                assert!(require(OWN, "GetCustomer", stated).is_err(), "{stated:?}");
            }
        }
    }
}
