"""A contract of the shape that the vendors' enterprise WSDLs have: hundreds of record types of fifty nillable fields each, all
extending one, with references from one to another, and operations that take the one they extend."""

NAMESPACE = "urn:enterprise:example"
KINDS = ["xsd:string", "xsd:dateTime", "xsd:boolean", "xsd:double", "xsd:int", "xsd:date", "tns:ID", "xsd:base64Binary"]
FIELDS = 50
OPERATIONS = 30


def wsdl(size):
    """A contract of about `size` bytes."""
    one = len(record(100, 1000)) + 1
    types = max(size // one, 1)
    schema = [
        f'<xsd:schema elementFormDefault="qualified" targetNamespace="{NAMESPACE}">',
        '<xsd:simpleType name="ID"><xsd:restriction base="xsd:string"><xsd:pattern value="[a-zA-Z0-9]{18}"/></xsd:restriction></xsd:simpleType>',
        '<xsd:complexType name="sObject"><xsd:sequence>'
        '<xsd:element name="fieldsToNull" type="xsd:string" nillable="true" minOccurs="0" maxOccurs="unbounded"/>'
        '<xsd:element name="Id" type="tns:ID" nillable="true"/></xsd:sequence></xsd:complexType>',
        *(record(number, types) for number in range(types)),
        *(message(number) for number in range(OPERATIONS)),
        "</xsd:schema>",
    ]
    numbers = range(OPERATIONS)
    parts = [
        *(f'<message name="{m}"><part name="parameters" element="tns:{m}"/></message>' for n in numbers for m in (f"op{n}", f"op{n}Response")),
        '<portType name="Soap">',
        *(f'<operation name="op{n}"><input message="tns:op{n}"/><output message="tns:op{n}Response"/></operation>' for n in numbers),
        '</portType><binding name="SoapBinding" type="tns:Soap"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>',
        *(f'<operation name="op{n}"><soap:operation soapAction=""/><input><soap:body use="literal"/></input>'
          '<output><soap:body use="literal"/></output></operation>' for n in numbers),
        '</binding><service name="Enterprise"><port name="Soap" binding="tns:SoapBinding"><soap:address location="http://localhost/"/></port></service>',
    ]
    head = (f'<definitions name="Enterprise" targetNamespace="{NAMESPACE}" xmlns="http://schemas.xmlsoap.org/wsdl/" '
            f'xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:tns="{NAMESPACE}">')
    return "\n".join([head, "<types>", *schema, "</types>", *parts, "</definitions>"])


def record(number, types):
    """One record type; each tenth field refers to another, so that every record leads to all of them."""
    fields = []
    for field in range(FIELDS):
        kind = f"tns:Record{(number * 13 + field) % types}" if field % 10 == 9 else KINDS[(number * 7 + field) % len(KINDS)]
        fields.append(f'<xsd:element name="Field{field}__c" type="{kind}" nillable="true" minOccurs="0"/>')
    return (f'<xsd:complexType name="Record{number}"><xsd:complexContent><xsd:extension base="tns:sObject"><xsd:sequence>'
            f'{"".join(fields)}</xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>')


def message(number):
    """The request and the answer of an operation."""
    return (f'<xsd:element name="op{number}"><xsd:complexType><xsd:sequence>'
            '<xsd:element name="records" type="tns:sObject" minOccurs="0" maxOccurs="unbounded"/></xsd:sequence></xsd:complexType></xsd:element>'
            f'<xsd:element name="op{number}Response"><xsd:complexType><xsd:sequence>'
            '<xsd:element name="result" type="tns:ID" minOccurs="0" maxOccurs="unbounded"/></xsd:sequence></xsd:complexType></xsd:element>')
