"""A customer's life through suds, in SOAP 1.1: client.py BASE_URL, CASTILE_CREDENTIALS=name:password."""

import datetime
import decimal
import os
import sys
import uuid

import suds
import suds.client
import suds.sudsobject
import suds.transport

ADDRESS = "/soap/v1/customers"
SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/"


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


def plain(answer):
    """suds' objects as dictionaries and lists, each value of Python's own type."""
    if isinstance(answer, suds.sudsobject.Object):
        return {name: plain(value) for name, value in suds.sudsobject.asdict(answer).items()}
    if isinstance(answer, list):
        return [plain(value) for value in answer]
    return str(answer) if isinstance(answer, str) else answer


def customer_data(customer):
    """A customer's data as it was sent: suds leaves numbers of a restricted type as text."""
    data = plain(customer.data)
    return data | {"creditLimit": decimal.Decimal(data["creditLimit"]), "paymentTermDays": int(data["paymentTermDays"])}


def expect(found, wanted, what):
    """Compares, and says what differs."""
    if found != wanted:
        raise SystemExit(f"{what}: expected {wanted!r}, found {found!r}")


def fault_of(call, **arguments):
    """A declared fault's element name and content."""
    try:
        answer = call(**arguments)
    except suds.WebFault as fault:
        (name, detail), = suds.sudsobject.asdict(fault.fault.detail).items()
        return name, detail
    raise SystemExit(f"a fault was expected, not {answer!r}")


def life(service, run):
    """Create, read, update, upsert, search, batch, delete."""
    data = person(run)
    made = service.CreateCustomer(data=data)
    expect(made.created, True, "CreateCustomer says created")

    customer = service.GetCustomer(id=made.id)
    expect(customer_data(customer), data, "GetCustomer answers every value")
    expect((customer.id, customer.version, customer.deleted), (made.id, made.version, False), "GetCustomer")
    expect(plain(service.GetCustomerByKey(sourceSystem="SAP-P01", externalId=run)), plain(customer), "GetCustomerByKey")

    changed = service.UpdateCustomer(
        id=made.id, version=made.version, data={"status": "blocked", "tags": {"tag": ["silver"]}}, clear={"field": ["phone"]}
    )
    expect(changed.created, False, "UpdateCustomer says changed")
    wanted = data | {"status": "blocked", "tags": {"tag": ["silver"]}}
    del wanted["phone"]
    expect(customer_data(service.GetCustomer(id=made.id)), wanted, "after UpdateCustomer")
    name, detail = fault_of(service.UpdateCustomer, id=made.id, version=made.version, data={"status": "active"})
    expect((name, detail.currentVersion), ("VersionConflict", changed.version), "a stale version")

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
    results = service.CreateCustomers(customers={"customer": people}).result
    expect([result.success for result in results], [True, False, True], "CreateCustomers with one bad record")
    error = results[1].errors.error[0]
    expect((error.code, error.path), ("ValidationFailed", "/CreateCustomers/customers/customer[2]/email"), "its error")

    service.DeleteCustomer(id=made.id)
    name, detail = fault_of(service.GetCustomer, id=made.id)
    expect((name, detail.reason), ("CustomerNotFound", "deleted"), "GetCustomer of a deleted customer")


def malformed(client, address):
    """A message that breaks off is a fault of the client's."""
    broken = f'<s:Envelope xmlns:s="{SOAP_11}"><s:Body><GetCustomer'.encode()
    request = suds.transport.Request(address, broken)
    request.headers["Content-Type"] = "text/xml; charset=utf-8"
    try:
        client.options.transport.send(request)
    except suds.transport.TransportError as error:
        answer = error.fp.read().decode()
        expect((error.httpcode, SOAP_11 in answer, "Fault" in answer), (500, True, True), "a malformed request")
        return
    raise SystemExit("a malformed request was taken")


def main():
    base = sys.argv[1].rstrip("/")
    name, password = os.environ["CASTILE_CREDENTIALS"].split(":", 1)
    # Without cache=None suds keeps the WSDL in the user's temporary directory for a day.
    client = suds.client.Client(f"{base}{ADDRESS}?wsdl", username=name, password=password, cache=None)
    life(client.service, "s" + uuid.uuid4().hex[:12])
    malformed(client, base + ADDRESS)
    print("python-suds, SOAP 1.1: ok")


main()
