"""The cases of a hostile client, as tables: what is sent, in which version, and the answer it must get."""

import dataclasses

from judge import soap

# Stands wherever a hostile message has room for a value: neither log nor fault may repeat it.
CANARY = "PersonalCanary7731"
XSI = "http://www.w3.org/2001/XMLSchema-instance"


@dataclasses.dataclass
class Case:
    """One message, sent in both versions.

    `body` is text, bytes, or a function of the version. `want` is C (a client's fault), another fault's standard code, or
    an HTTP status. `says` are texts the answer must hold: a limit's value, an element's path.
    """

    name: str
    body: object
    want: str = "C"
    headers: object = None
    says: tuple = ()
    writes: bool = False

    def message(self, version):
        """The bytes for one version."""
        body = self.body(version) if callable(self.body) else self.body
        return body.encode() if isinstance(body, str) else body

    def extra(self, version):
        """Headers beside or instead of the usual ones."""
        return dict(self.headers(version) if callable(self.headers) else self.headers or {})


class World:
    """What cases refer to: a customer that exists, a listener nobody may call, a file nobody may read."""

    def __init__(self, customer, port, secret):
        self.customer, self.port, self.secret = customer, port, secret

    def get(self, version, inside="", header="", attributes=""):
        """A good GetCustomer with something more in it."""
        body = f'<GetCustomer xmlns="{soap.CONTRACT}"{attributes}><id>{self.customer}</id>{inside}</GetCustomer>'
        return soap.envelope(version, body, header)

    def create(self, version, inside, header=""):
        """A CreateCustomer of a person with these fields behind type, status and familyName."""
        data = f"<type>person</type><familyName>{CANARY}</familyName>{inside}"
        return soap.envelope(version, f'<CreateCustomer xmlns="{soap.CONTRACT}"><data>{data}</data></CreateCustomer>', header)

    def block(self, version, inside, attributes=""):
        """A good GetCustomer with a header block nobody knows and need not understand."""
        return self.get(version, header=f'<x:block xmlns:x="urn:x"{attributes}>{inside}</x:block>')
