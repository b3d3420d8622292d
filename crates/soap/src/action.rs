//! The action that a request states beside its envelope: `SOAPAction` of SOAP 1.1 (§6.1.1), the
//! parameter `action` of SOAP 1.2 (RFC 3902), or the one in place of the other.
//!
//! The Body's element decides what runs. An action is optional, and quotes around it are (WS-I BP
//! R2744 would have them, many clients leave them out); but one that names another operation is
//! refused, because whoever watches the headers on the way, a firewall or an audit, would see
//! another call than the one that runs.

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
        let last = stated.rsplit(['/', '#', ':']).next();
        !stated.is_empty() && stated != action && last != Some(operation)
    };
    if stated.into_iter().flatten().any(names_another) {
        return Err(Fault::sender(format!(
            "The action that the request states names another operation than its Body, which is {operation}; \
             state \"{action}\", or none"
        )));
    }
    Ok(())
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
