"""SOAP by hand, in both versions, so that nothing between a test and the wire is kind to the server."""

import base64
import http.client
import xml.etree.ElementTree as tree
from xml.sax.saxutils import escape

from . import server as servers

CONTRACT = "urn:castile:customers:v1"
ENVELOPES = {
    "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
    "1.2": "http://www.w3.org/2003/05/soap-envelope",
}
ADDRESSES = {"1.1": "/soap/v1/customers", "1.2": "/soap12/v1/customers"}
MEDIA = {"1.1": "text/xml; charset=utf-8", "1.2": "application/soap+xml; charset=utf-8"}
VERSIONS = ("1.1", "1.2")


def envelope(version, body, header=""):
    """An envelope around a Body's content."""
    namespace = ENVELOPES[version]
    header = f"<s:Header>{header}</s:Header>" if header else ""
    return f'<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="{namespace}">{header}<s:Body>{body}</s:Body></s:Envelope>'


def content(value):
    """XML of a value: a string, a list of (name, value) pairs, or a dict of them."""
    if isinstance(value, dict):
        value = list(value.items())
    if isinstance(value, list):
        return "".join(f"<{name}>{content(inner)}</{name}>" for name, inner in value)
    return escape(str(value), {"\r": "&#13;"})  # it survives XML only as a reference


def request(operation, value=()):
    """A Body's child: an operation's wrapper in the contract's namespace."""
    return f'<{operation} xmlns="{CONTRACT}">{content(list(value.items()) if isinstance(value, dict) else list(value))}</{operation}>'


def basic(credentials):
    """The value of an Authorization header."""
    return "Basic " + base64.b64encode(credentials.encode()).decode()


class Answer:
    """What came back: status, headers, and the Body's child where there is one."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body
        self.version, self.child = None, None
        try:
            root = tree.fromstring(body)
        except tree.ParseError:
            return
        for version, namespace in ENVELOPES.items():
            if root.tag == f"{{{namespace}}}Envelope":
                self.version = version
                found = root.find(f"{{{namespace}}}Body")
                self.child = found[0] if found is not None and len(found) else None

    @property
    def fault(self):
        """The Fault element, or None."""
        if self.child is not None and self.child.tag == f"{{{ENVELOPES[self.version]}}}Fault":
            return self.child
        return None

    @property
    def code(self):
        """A fault's standard code as a local name: Client, Sender, MustUnderstand, ..."""
        fault = self.fault
        if fault is None:
            return None
        if self.version == "1.1":
            return (fault.findtext("faultcode") or "").rpartition(":")[2]
        namespace = ENVELOPES["1.2"]
        return (fault.findtext(f"{{{namespace}}}Code/{{{namespace}}}Value") or "").rpartition(":")[2]

    @property
    def reason(self):
        """A fault's text."""
        fault = self.fault
        if fault is None:
            return ""
        if self.version == "1.1":
            return fault.findtext("faultstring") or ""
        namespace = ENVELOPES["1.2"]
        return fault.findtext(f"{{{namespace}}}Reason/{{{namespace}}}Text") or ""

    @property
    def detail(self):
        """A declared fault's element, or None."""
        fault = self.fault
        if fault is None:
            return None
        holder = fault.find("detail") if self.version == "1.1" else fault.find(f"{{{ENVELOPES['1.2']}}}Detail")
        return holder[0] if holder is not None and len(holder) else None

    @property
    def declared(self):
        """A declared fault's name, such as CustomerNotFound."""
        return None if self.detail is None else local(self.detail)

    def text(self, path):
        """The text at a path of contract names under the Body's child, or under a fault's detail; None where there is none."""
        start = self.child if self.fault is None else self.detail
        return None if start is None else start.findtext(qualified(path))

    def all(self, path):
        """The elements at a path of contract names under the Body's child, or under a fault's detail."""
        start = self.child if self.fault is None else self.detail
        return [] if start is None else start.findall(qualified(path))

    def __str__(self):
        return f"{self.status} {self.body[:1500].decode(errors='replace')}"


def local(element):
    """An element's local name."""
    return element.tag.rpartition("}")[2]


def qualified(path):
    """A path of local names as ElementTree wants it."""
    return "/".join(f"{{{CONTRACT}}}{step}" for step in path.split("/"))


def pairs(element):
    """An element's content as `content` takes it: a text, or (name, value) pairs in order."""
    if len(element) == 0:
        return element.text or ""
    return [(local(child), pairs(child)) for child in element]


class Client:
    """One keep-alive connection with one credential."""

    def __init__(self, server, credentials=servers.CREDENTIALS, timeout=60):
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=timeout)
        self.authorization = basic(credentials) if credentials else None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()

    def post(self, path, body, headers):
        """One POST of bytes, headers as given plus the credential."""
        headers = dict(headers)
        if self.authorization:
            headers.setdefault("Authorization", self.authorization)
        self.connection.request("POST", path, body=body, headers=headers)
        answer = self.connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())

    def send(self, version, message, **headers):
        """One whole message, as text or bytes, to its version's address."""
        body = message.encode() if isinstance(message, str) else message
        return self.post(ADDRESSES[version], body, {"Content-Type": MEDIA[version]} | headers)

    def call(self, version, operation, value=()):
        """One operation."""
        return self.send(version, envelope(version, request(operation, value)))
