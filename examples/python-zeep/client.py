"""A customer's life through zeep, in SOAP 1.1 and 1.2: client.py BASE_URL, CASTILE_CREDENTIALS=name:password."""

import datetime
import decimal
import os
import sys
import uuid

import requests
import zeep
import zeep.exceptions
import zeep.helpers

ENVELOPES = {
    "SOAP 1.1": "http://schemas.xmlsoap.org/soap/envelope/",
    "SOAP 1.2": "http://www.w3.org/2003/05/soap-envelope",
}


def person(run):
    """A customer with every kind of value the contract knows: text, enumeration, date, decimal, lists, dateTime."""
    return {
        "type": "person",
        "status": "active",
        "givenName": "Ana María",
        "familyName": f"García {run}",
        "displayName": "Ana M. García <Ana & Söhne>",
        "dateOfBirth": datetime.date(1984, 2, 29),
        "taxId": f"ES-{run}",
        "email": f"Ana.{run}@example.com",
        "phone": "+34 91 123 45 67",
        "contactPoints": {"contactPoint": [{"kind": "mobile", "value": "+34 600 123 456", "label": "evenings"}]},
        "addresses": {
            "address": [
                {"kind": "billing", "line1": "Calle de Alcalá 1", "city": "Madrid", "postalCode": "28014", "country": "ES"},
                {"kind": "shipping", "line1": "Gran Vía 2", "line2": "Nave 3", "city": "Madrid", "country": "ES"},
            ]
        },
        "iban": "ES9121000418450200051332",
        "externalKeys": {"externalKey": [{"sourceSystem": "SAP-P01", "externalId": run}]},
        "language": "es-ES",
        "currency": "EUR",
        "creditLimit": decimal.Decimal("12500.75"),
        "paymentTermDays": 30,
        "consents": {
            "consent": [
                {
                    "purpose": "newsletter",
                    "granted": True,
                    "recordedAt": datetime.datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=datetime.timezone.utc),
                }
            ]
        },
        "tags": {"tag": ["gold", "trade fair"]},
        "attributes": {"attribute": [{"name": "salesRegion", "value": "Centro"}]},
        "notes": "First line\nsecond line",
    }


def present(value):
    """What zeep answers as plain values, without the members that are absent."""
    if isinstance(value, dict):
        return {name: present(held) for name, held in value.items() if held is not None}
    if isinstance(value, list):
        return [present(held) for held in value]
    return value


def plain(answer):
    """zeep's object as dictionaries and lists."""
    return present(zeep.helpers.serialize_object(answer, dict))


def expect(found, wanted, what):
    """Compares, and says what differs."""
    if found != wanted:
        raise SystemExit(f"{what}: expected {wanted!r}, found {found!r}")


def fault_of(call, **arguments):
    """A declared fault's element name and content."""
    try:
        answer = call(**arguments)
    except zeep.exceptions.Fault as fault:
        detail = fault.detail[0] if fault.detail is not None and len(fault.detail) else None
        if detail is None:
            raise SystemExit(f"a fault without detail: {fault.message}") from fault
        return detail.tag.rpartition("}")[2], {child.tag.rpartition("}")[2]: child.text for child in detail}
    raise SystemExit(f"a fault was expected, not {answer!r}")


def life(service, run):
    """Create, read, update, upsert, search, batch, delete."""
    data = person(run)
    made = service.CreateCustomer(data=data)
    expect(made.created, True, "CreateCustomer says created")

    customer = plain(service.GetCustomer(id=made.id))
    expect(customer["data"], data, "GetCustomer answers every value")
    expect((customer["id"], customer["version"], customer["deleted"]), (made.id, made.version, False), "GetCustomer")
    expect(plain(service.GetCustomerByKey(sourceSystem="SAP-P01", externalId=run)), customer, "GetCustomerByKey")

    changed = service.UpdateCustomer(
        id=made.id, version=made.version, data={"status": "blocked", "tags": {"tag": ["silver"]}}, clear={"field": ["phone"]}
    )
    expect(changed.created, False, "UpdateCustomer says changed")
    wanted = data | {"status": "blocked", "tags": {"tag": ["silver"]}}
    del wanted["phone"]
    expect(plain(service.GetCustomer(id=made.id))["data"], wanted, "after UpdateCustomer")
    name, detail = fault_of(service.UpdateCustomer, id=made.id, version=made.version, data={"status": "active"})
    expect((name, detail["currentVersion"]), ("VersionConflict", changed.version), "a stale version")

    first = service.UpsertCustomer(sourceSystem="CRM", externalId=run, data={"type": "organization", "legalName": "Castellana SL"})
    again = service.UpsertCustomer(sourceSystem="CRM", externalId=run, data={"legalName": "Castellana SA"})
    expect((first.created, again.created, again.id), (True, False, first.id), "UpsertCustomer twice")

    for criteria in (
        {"email": f"ANA.{run}@EXAMPLE.COM"},
        {"externalKey": {"sourceSystem": "SAP-P01", "externalId": run}},
        {"familyName": f"garcia {run.upper()}"},
    ):
        page = service.SearchCustomers(criteria=criteria)
        expect([found.id for found in page.customers.customer], [made.id], f"SearchCustomers by {next(iter(criteria))}")

    people = [{"type": "person", "familyName": f"Batch {n}", "email": f"batch.{n}.{run}@example.com"} for n in range(3)]
    people[1]["email"] = "nobody"
    results = service.CreateCustomers(customers={"customer": people})  # zeep takes the one list out of its wrapper
    expect([result.success for result in results], [True, False, True], "CreateCustomers with one bad record")
    error = results[1].errors.error[0]
    expect((error.code, error.path), ("ValidationFailed", "/CreateCustomers/customers/customer[2]/email"), "its error")

    service.DeleteCustomer(id=made.id)
    name, detail = fault_of(service.GetCustomer, id=made.id)
    expect((name, detail["reason"]), ("CustomerNotFound", "deleted"), "GetCustomer of a deleted customer")
    service.RestoreCustomer(id=made.id)
    expect(plain(service.GetCustomer(id=made.id))["data"], wanted, "after RestoreCustomer")
    several(service, made.id, run)
    twins(service, run)


def several(service, known, run):
    """Another system's key for a customer that it has received, several customers in one call, and what the service says of itself."""
    key = {"sourceSystem": "DWH", "externalId": run}
    confirmed = service.ConfirmReplication(customers={"customer": [{"id": known, "externalKey": key}]})
    expect([result.success for result in confirmed], [True], "ConfirmReplication")
    nobody = "00000000-0000-7000-8000-000000000000"
    found = service.GetCustomers(references={"reference": [{"externalKey": key}, {"id": nobody}]})
    expect((found[0].customer.id, found[1].error.code), (known, "CustomerNotFound"), "GetCustomers")
    apart = datetime.datetime.now(datetime.timezone.utc) - service.GetServerTimestamp()
    expect(abs(apart.total_seconds()) < 60, True, "GetServerTimestamp")
    limits = {limit.name: limit.maximum for limit in service.GetLimits()}
    expect((limits["batchRecords"], limits["pageSize"]), (200, 2000), "GetLimits")
    fields = {field.path: field for field in service.DescribeCustomer().fields.field}
    expect((fields["email"].type, fields["email"].protected), ("EmailAddress", True), "DescribeCustomer")


def twins(service, run):
    """A customer that is there twice: found, merged and erased, by the batches and with the feed of changes."""
    token = service.GetCustomerChanges(startAt="now").nextToken
    data = {"type": "organization", "legalName": f"Twin {run}", "email": f"twin.{run}@example.com"}
    twice = [{"sourceSystem": "WEB", "externalId": f"{run}-{n}", "data": data} for n in range(2)]
    made = service.UpsertCustomers(customers={"customer": twice})
    changes = [{"id": one.id, "version": one.version, "data": {"status": "prospect"}} for one in made]
    changed = service.UpdateCustomers(customers={"customer": changes}, options={"allOrNone": True, "validateOnly": False})
    expect([result.success for result in changed], [True, True], "UpdateCustomers")

    newest_first = {"by": "createdAt", "descending": True}
    found = service.SearchCustomers(criteria={"legalNamePrefix": f"TWIN {run.upper()}"}, sort=newest_first).customers.customer
    expect([one.id for one in found], [made[1].id, made[0].id], "SearchCustomers, the newest first")

    page = service.FindDuplicateCustomers(id=made[0].id)
    found = [(one.customer.id, one.reasons.reason) for one in page.duplicates.duplicate]
    expect((found, page.more), ([(made[1].id, ["email", "organizationName"])], False), "FindDuplicateCustomers")
    kept, merged = changed
    service.MergeCustomers(survivorId=kept.id, survivorVersion=kept.version, mergedId=merged.id, mergedVersion=merged.version)
    expect(service.GetCustomerByKey(sourceSystem="WEB", externalId=f"{run}-1").id, made[0].id, "a merged customer's key")
    deleted = service.DeleteCustomers(customers={"customer": [{"id": made[0].id}]})
    expect([result.success for result in deleted], [True], "DeleteCustomers")
    service.EraseCustomer(id=made[0].id)
    name, detail = fault_of(service.GetCustomer, id=made[1].id)
    expect((name, detail["reason"]), ("CustomerNotFound", "erased"), "GetCustomer of an erased customer")

    told = service.GetCustomerChanges(changeToken=token).changes.change
    told = [change.kind for change in told if change.id == made[0].id]
    expect(told, ["created", "updated", "updated", "deleted", "erased"], "GetCustomerChanges")


def malformed(address, session, version):
    """A message that breaks off is a fault of the client's."""
    media = "text/xml" if version == "SOAP 1.1" else "application/soap+xml"
    broken = f'<s:Envelope xmlns:s="{ENVELOPES[version]}"><s:Body><GetCustomer'
    answer = session.post(address, data=broken, headers={"Content-Type": f"{media}; charset=utf-8"}, timeout=30)
    expect(answer.status_code, 500, "a malformed request's status")
    if ENVELOPES[version] not in answer.text or "Fault" not in answer.text:
        raise SystemExit(f"a malformed request is not answered with a {version} fault: {answer.text}")


def main():
    base = sys.argv[1].rstrip("/")
    session = requests.Session()
    session.auth = tuple(os.environ["CASTILE_CREDENTIALS"].split(":", 1))
    for version, path in (("SOAP 1.1", "/soap/v1/customers"), ("SOAP 1.2", "/soap12/v1/customers")):
        transport = zeep.Transport(session=session, timeout=30, operation_timeout=30)
        client = zeep.Client(f"{base}{path}?wsdl", transport=transport)
        life(client.service, "z" + uuid.uuid4().hex[:12])
        malformed(base + path, session, version)
        print(f"python-zeep, {version}: ok")


main()
