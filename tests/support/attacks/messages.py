"""Hostile SOAP."""

from judge import soap

from . import CANARY, XSI, Case

XS = "http://www.w3.org/2001/XMLSchema"


def cases(world):
    """Every case of D whose feature exists."""
    return [*actions(world), *headers(world), *envelopes(world), *values(world), *injections(world), *markup(world)]


def action(name):
    """The action of a request, where each version has it."""
    def of(version):
        if version == "1.1":
            return {"SOAPAction": f'"{name}"'}
        return {"Content-Type": f'{soap.MEDIA[version]}; action="{name}"'}
    return of


def actions(world):
    """An action that contradicts the Body: nothing runs."""
    delete = soap.request("DeleteCustomer", [("id", world.customer)])
    yield Case("an action that names a reading operation over a deletion", lambda v: soap.envelope(v, delete), headers=action(soap.CONTRACT + "/GetCustomer"))
    yield Case("an action of nobody", lambda v: soap.envelope(v, delete), headers=action("urn:elsewhere/GetCustomer"))
    yield Case("SOAPAction on 1.2 that contradicts", lambda v: soap.envelope(v, delete), headers={"SOAPAction": f'"{soap.CONTRACT}/GetCustomer"'})
    yield Case("markup in an action", lambda v: soap.envelope(v, delete), headers=action("<script>&x;</script>"))
    for name, value in (("quoted", f'"{soap.CONTRACT}/GetCustomer"'), ("unquoted", f"{soap.CONTRACT}/GetCustomer"), ("empty", '""'), ("blank", "")):
        yield Case(f"SOAPAction {name}", lambda v: world.get(v), "200", headers={"SOAPAction": value})


def headers(world):
    """mustUnderstand, role and actor."""
    def block(version, attributes):
        return f'<x:h xmlns:x="urn:x" {attributes}>{CANARY}</x:h>'

    def refused(name, value, target=None):
        def body(version):
            return world.create(version, "", header=block(version, f's:mustUnderstand="{value}"' + at(version, target)))
        return Case(name, body, "MustUnderstand")

    def at(version, target):
        if target is None:
            return ""
        return f' s:actor="{target["1.1"]}"' if version == "1.1" else f' s:role="{target["1.2"]}"'

    nextward = {"1.1": "http://schemas.xmlsoap.org/soap/actor/next", "1.2": soap.ENVELOPES["1.2"] + "/role/next"}
    ultimate = {"1.1": "", "1.2": soap.ENVELOPES["1.2"] + "/role/ultimateReceiver"}
    elsewhere = {"1.1": "urn:elsewhere", "1.2": "urn:elsewhere"}
    none = {"1.1": "urn:nobody", "1.2": soap.ENVELOPES["1.2"] + "/role/none"}
    yield refused("mustUnderstand 1", "1")
    yield refused("mustUnderstand true", "true")
    yield refused("mustUnderstand for the next", "1", nextward)
    yield refused("mustUnderstand for the last", "1", ultimate)
    yield Case("a second header that must be understood", lambda v: world.create(v, "", block(v, "") + block(v, 's:mustUnderstand="1"')), "MustUnderstand")
    security = '<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd" s:mustUnderstand="1"/>'
    yield Case("a wsse:Security that must be understood", lambda v: world.create(v, "", security), "MustUnderstand")
    for name, target in (("elsewhere", elsewhere), ("nobody", none)):
        yield Case(f"mustUnderstand for {name}", lambda v, t=target: world.get(v, header=block(v, 's:mustUnderstand="1"' + at(v, t))), "200")
    yield Case("mustUnderstand 0", lambda v: world.get(v, header=block(v, 's:mustUnderstand="0"')), "200")
    yield Case("mustUnderstand without a namespace", lambda v: world.get(v, header=block(v, 'mustUnderstand="1"')), "200")


def envelopes(world):
    """The envelope's shape."""
    def replaced(old, new):
        return lambda v: world.get(v).replace(old, new)

    yield Case("a foreign envelope", lambda v: world.get(v).replace(soap.ENVELOPES[v], "urn:foreign"), "VersionMismatch")
    yield Case("an envelope of no namespace", lambda v: world.get(v).replace(f' xmlns:s="{soap.ENVELOPES[v]}"', "").replace("s:", ""), "VersionMismatch")
    yield Case("another root", lambda v: f'<x xmlns="{soap.ENVELOPES[v]}">{CANARY}</x>', "C|VersionMismatch")
    yield Case("no Body", lambda v: f'<s:Envelope xmlns:s="{soap.ENVELOPES[v]}"/>')
    yield Case("an empty Body", lambda v: soap.envelope(v, ""))
    yield Case("two Bodies", lambda v: world.get(v).replace("</s:Envelope>", "<s:Body/></s:Envelope>"))
    yield Case("a Header after the Body", lambda v: world.get(v).replace("</s:Envelope>", "<s:Header/></s:Envelope>"))
    yield Case("two Headers", lambda v: world.get(v).replace("<s:Body>", "<s:Header/><s:Header/><s:Body>"))
    yield Case("an element after the Body", lambda v: world.get(v).replace("</s:Envelope>", '<x xmlns="urn:x"/></s:Envelope>'))
    yield Case("two children in the Body", lambda v: soap.envelope(v, soap.request("GetCustomer", [("id", world.customer)]) * 2))
    yield Case("a good child and an unknown one", replaced("</s:Body>", '<x xmlns="urn:x"/></s:Body>'))
    yield Case("an operation of nobody", lambda v: soap.envelope(v, soap.request("DropEverything")))
    yield Case("an operation in another namespace", lambda v: world.get(v).replace(soap.CONTRACT, "urn:elsewhere"))
    yield Case("an answer as a request", lambda v: soap.envelope(v, soap.request("GetCustomerResponse")))
    yield Case("a foreign attribute on the Envelope", replaced("<s:Envelope ", '<s:Envelope xmlns:q="urn:q" q:x="1" '), "200")


def values(world):
    """Values and elements that the schema does not allow; the fault names the element's path."""
    xsi = f' xmlns:xsi="{XSI}" xmlns:xs="{XS}" xmlns:c="{soap.CONTRACT}"'

    def field(name, text, attributes=""):
        return lambda v: world.create(v, f"<{name}{attributes}>{text}</{name}>")

    data = "/CreateCustomer/data"
    yield Case("xsi:type of an unrelated type", field("email", "a@b", f'{xsi} xsi:type="xs:int"'), says=(f"{data}/email",))
    yield Case("xsi:type of another complex type", lambda v: world.create(v, "").replace("<data>", f'<data{xsi} xsi:type="c:Address">'), says=(data,))
    yield Case("xsi:type nobody declared", field("email", "a@b", f'{xsi} xsi:type="c:Nothing"'), says=(f"{data}/email",))
    yield Case("xsi:nil", field("email", "", f'{xsi} xsi:nil="true"'), says=(f"{data}/email", "clear"))
    yield Case("xsi:nil on what is required", lambda v: world.get(v).replace(f"<id>{world.customer}", f'<id{xsi} xsi:nil="true">'), says=("/GetCustomer/id",))
    yield Case("an extra element", field("surprise", CANARY), says=(f"{data}", "surprise"))
    yield Case("an element in a wrong namespace", lambda v: world.create(v, '<email xmlns="urn:elsewhere">a@b</email>'), says=(f"{data}", "email"))
    yield Case("an unqualified element", lambda v: world.create(v, '<email xmlns="">a@b</email>'), says=("email", soap.CONTRACT))
    yield Case("an element out of order", lambda v: world.create(v, "<notes>n</notes><email>a@b</email>"), says=(f"{data}", "email"))
    yield Case("an element twice", lambda v: world.create(v, "<email>a@b</email><email>c@d</email>"), says=(f"{data}", "email"))
    yield Case("an element inside a value", field("email", "a<b/>c"), says=(f"{data}/email",))
    yield Case("an unknown attribute", field("email", "a@b", ' colour="red"'), says=(f"{data}/email", "colour"))
    for name, element, text in (
        ("NaN for a decimal", "creditLimit", "NaN"), ("INF for a decimal", "creditLimit", "INF"), ("an exponent", "creditLimit", "1e5"),
        ("a decimal of a million digits", "creditLimit", "9" * 1_000_000), ("an integer of a million digits", "paymentTermDays", "1" * 1_000_000),
        ("an integer past its type", "paymentTermDays", "99999999999999999999"), ("a year 999999", "dateOfBirth", "999999-01-01"),
        ("a day that is none", "dateOfBirth", "2026-02-30"), ("too many fraction digits", "creditLimit", "1.00001"),
        ("a word that is no enumeration value", "status", CANARY), ("a million spaces", "paymentTermDays", " " * 1_000_000),
    ):
        if element == "status":
            yield Case(name, lambda v, t=text: world.create(v, "").replace("</type>", f"</type><status>{t}</status>"), says=(f"{data}/status",))
        else:
            yield Case(name, field(element, text), says=(f"{data}/{element}",))
    yield Case("an email that makes patterns slow", field("email", "@" * 250), says=(f"{data}/email",))
    yield Case("a language that makes patterns slow", field("language", "a" * 8 + "-a" * 13 + "!"), says=(f"{data}/language",))
    big = "".join(f"<customer><type>person</type><familyName>F{n}</familyName></customer>" for n in range(201))
    yield Case("a batch of 201", lambda v: soap.envelope(v, f'<CreateCustomers xmlns="{soap.CONTRACT}"><customers>{big}</customers></CreateCustomers>'), says=("LimitExceeded", "200"))
    yield Case("a page of a billion", lambda v: soap.envelope(v, soap.request("SearchCustomers", [("criteria", [("type", "person")]), ("pageSize", "1000000000")])), says=("LimitExceeded", ("2000", "2,000")))
    yield Case("a search for everything", lambda v: soap.envelope(v, soap.request("SearchCustomers", [("criteria", [])])), says=("/SearchCustomers/criteria",))
    yield Case("a cursor of nobody", lambda v: soap.envelope(v, soap.request("SearchCustomers", [("criteria", [("type", "person")]), ("cursor", "AAAA" * 40)])), says=("InvalidCursor",))


TEXTS = (
    "'; DROP TABLE customers; --", "' or '1'='1", "\" OR \"\"=\"", "//*[local-name()='x']", "${jndi:ldap://127.0.0.1/x}", "%s%n%x",
    "<script>alert(1)</script>", "]]>", "&amp;lt;", "../../etc/passwd", "$(id)", "`id`", "=1+1", "\u202egnp.exe",
)


def injections(world):
    """What is code elsewhere is text here: stored, and returned as it was sent."""
    for text in TEXTS:
        yield Case(f"stored as text: {text!r}", lambda v, t=text: stored(v, t), "200", writes=True)
    yield Case("stored as text: lines", lambda v: stored(v, "a\r\nb\nc", lines=True), "200", writes=True)


def fields(text, version, lines=False):
    """A person with one text in every field that takes any. Lines stay lines only where white space is kept."""
    data = [("type", "person"), ("givenName", text), ("familyName", text), ("displayName", text)]
    if not lines:
        data += [("legalName", text), ("sortName", text), ("taxId", text)]
    data += [("registrationNumber", text)]
    data += [("contactPoints", [("contactPoint", [("kind", "other"), ("value", text), ("label", text)])])]
    lined = [(name, text) for name in ("line1", "line2", "line3", "city", "region")]
    data += [("addresses", [("address", [("kind", "other"), *lined, ("postalCode", text[:20])])])]
    data += [("externalKeys", [("externalKey", [("sourceSystem", text), ("externalId", f"{text} in {version}")])])]
    if not lines:
        data += [("consents", [("consent", [("purpose", text), ("granted", "true"), ("recordedAt", "2026-01-02T03:04:05Z")])])]
        data += [("tags", [("tag", text)])]
    data += [("attributes", [("attribute", [("name", "x" if lines else text), ("value", text)])]), ("notes", text)]
    return data


def stored(version, text, lines=False):
    """The message that stores it."""
    return soap.envelope(version, soap.request("CreateCustomer", [("data", fields(text, version, lines))]))


def searches(data):
    """Searches that find a customer by its own texts."""
    held = dict(data)
    yield "externalKey", dict(held["externalKeys"])["externalKey"]
    if "tags" in held:
        yield "tag", dict(held["tags"])["tag"]
    if not any(character.isalnum() for character in held["familyName"]):
        return  # there is no word in it
    yield from ((name, held[name]) for name in ("familyName", "givenName"))
    yield "city", dict(dict(held["addresses"])["address"])["city"]
    if "legalName" in held:
        yield from (("taxId", held["taxId"]), ("legalNamePrefix", held["legalName"]), ("sortNamePrefix", held["sortName"]))


def markup(world):
    """Markup in what an answer repeats is escaped there."""
    key = [("sourceSystem", "<script>"), ("externalId", '"><x y=\'&#38;\'>]]>')]
    said = ("&lt;script", "&lt;x y=")
    yield Case("markup in a key of nobody", lambda v: soap.envelope(v, soap.request("GetCustomerByKey", key)), says=said)
    twice = [("data", [("type", "person"), ("familyName", "F"), ("externalKeys", [("externalKey", key), ("externalKey", key)])])]
    yield Case("markup in a key that stands twice", lambda v: soap.envelope(v, soap.request("CreateCustomer", twice)))
    yield Case("markup in an attribute's name", lambda v: world.get(v, attributes=" x&lt;y='1'"))
    yield Case("markup for an enumeration", lambda v: world.create(v, "").replace("</type>", "</type><status>&lt;script&gt;</status>"))
