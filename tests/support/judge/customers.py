"""Customers as the contract's CustomerData: (name, value) pairs in schema order, made from a number."""

import uuid

# Fields the contract seals, by path; `canaried` puts something findable into each.
PROTECTED = (
    "givenName", "familyName", "displayName", "dateOfBirth", "taxId", "email", "phone", "contactPoints", "addresses",
    "iban", "notes",
)


def person(number, tag="judge"):
    """A whole person of about 1.9 KB: every field a person may have, each value its own."""
    digits = f"{number:08d}"
    return [
        ("type", "person"),
        ("status", ("prospect", "active", "inactive", "blocked")[number % 4]),
        ("givenName", f"Ana María {tag}{digits}"),
        ("familyName", f"García {family(number, tag)}"),
        ("displayName", f"Ana M. {family(number, tag)}"),
        ("dateOfBirth", f"19{50 + number % 50}-{1 + number % 12:02d}-{1 + number % 28:02d}"),
        ("taxId", f"ES{digits}{letters(tag)}"),
        ("registrationNumber", f"R-{tag}-{digits}"),
        ("email", f"ana.{tag}.{digits}@example.com"),
        ("phone", f"+34 91 {digits[:4]} {digits[4:]}"),
        ("contactPoints", [
            ("contactPoint", [("kind", "email"), ("value", f"work.{tag}.{digits}@example.org"), ("label", "work")]),
            ("contactPoint", [("kind", "phone"), ("value", f"+34600{digits}"), ("label", "mobile & evenings")]),
        ]),
        ("addresses", [
            address("billing", f"Calle de Alcalá {number}", f"Portal {tag}{digits}"),
            address("shipping", f"Gran Vía {number}", f"Nave {tag}{digits}"),
        ]),
        ("iban", f"ES91{number % 10**20:020d}"),
        ("externalKeys", [key("SAP", f"{tag}-{digits}"), key("CRM", f"{tag}/{digits}")]),
        ("language", "es"),
        ("currency", "EUR"),
        ("creditLimit", f"{10000 + number}.25"),
        ("paymentTermDays", "30"),
        ("consents", [
            ("consent", [("purpose", "newsletter"), ("granted", "true"), ("recordedAt", "2026-01-02T03:04:05.678Z")]),
            ("consent", [("purpose", "profiling"), ("granted", "false"), ("recordedAt", "2026-02-03T04:05:06.123Z")]),
        ]),
        ("tags", [("tag", "gold"), ("tag", "trade fair 2026")]),
        ("attributes", [
            ("attribute", [("name", "salesRegion"), ("value", "Centro <&> \"Sur\"")]),
            ("attribute", [("name", "priceGroup"), ("value", f"P{number % 7}")]),
        ]),
        ("notes", f"Prefers calls after four. Reference {tag}{digits}. " + "Delivery through the back gate, please. " * 4),
    ]


def middling(number, tag="judge"):
    """A person of about 1.5 KB: without contact points, consents and attributes."""
    return replaced(person(number, tag), contactPoints=None, consents=None, attributes=None)


def small(number, tag="judge"):
    """The least that is worth writing: what a night's run of new customers is made of, and quick to send."""
    return [
        ("type", "person"),
        ("status", "active"),
        ("givenName", "Ana"),
        ("familyName", family(number, tag)),
        ("email", f"ana.{tag}.{number:08d}@example.com"),
    ]


def address(kind, line1, line2):
    """One postal address."""
    return ("address", [
        ("kind", kind), ("line1", line1), ("line2", line2), ("city", "Madrid"), ("region", "Comunidad de Madrid"),
        ("postalCode", "28014"), ("country", "ES"),
    ])


def key(source, external):
    """One external key."""
    return ("externalKey", [("sourceSystem", source), ("externalId", external)])


def family(number, tag):
    """A family name in letters only, its own for every number."""
    return "Zuber" + letters(tag) + "".join(chr(ord("a") + int(digit)) for digit in f"{number:08d}")


def letters(text):
    """A text's letters."""
    return "".join(character for character in text if character.isalpha())


def replaced(data, **changes):
    """The same data with some values changed; None takes a field out."""
    changed = [(name, changes.get(name, value)) for name, value in data]
    return [(name, value) for name, value in changed if value is not None]


def unique():
    """A tag that no other run used."""
    return uuid.uuid4().hex[:12]
