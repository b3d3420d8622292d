"""Values that are found wherever they were left in clear, and the spellings that they might be left in."""

import base64
import unicodedata

from . import customers

CLEAR = "Unprotected-Canary-7731"
DATE = "1871-03-17"  # a date has ten characters, no more
# The part that every customer's value has; what differs follows it.
CANARIES = {
    "givenName": "Quetzalcóatlina", "familyName": "Xochiquetzalberg", "displayName": "Displaying Canaryworth",
    "taxId": "ES7731CANARYTX", "email": "Canary.Electronic.7731", "phone": "+349876501234", "contact": "Canary Contact Value", "label": "Canary Contact Label",
    "line1": "Canary Street One", "line2": "Canary Street Two", "line3": "Canary Street Three", "iban": "ES917731773177317731",
    "notes": "Canary notes of some length", "dateOfBirth": DATE,
}


def canaried(number):
    """A person with a canary in every protected field and in one that is not."""
    tail = f"{number:03d}"
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:04d}")
    lines = [(f"line{n}", f"{CANARIES[f'line{n}']} {tail}") for n in (1, 2, 3)]
    return customers.replaced(
        customers.person(number, "sealed"),
        givenName=f"{CANARIES['givenName']}{letters}", familyName=f"{CANARIES['familyName']}{letters}",
        displayName=f"{CANARIES['displayName']}{letters}", dateOfBirth=DATE, taxId=f"{CANARIES['taxId']}{tail}",
        email=f"{CANARIES['email']}.{tail}@example.com", phone=f"{CANARIES['phone']}{tail}",
        registrationNumber=f"{CLEAR}-{tail}", iban=f"{CANARIES['iban']}{tail}", notes=f"{CANARIES['notes']} {tail}",
        contactPoints=[("contactPoint", [("kind", "other"), ("value", f"{CANARIES['contact']} {tail}"), ("label", f"{CANARIES['label']} {tail}")])],
        addresses=[("address", [("kind", "billing"), *lines, ("city", "Madrid"), ("postalCode", "28014"), ("country", "ES")])],
    )


def spellings(text):
    """A text as it is, and as a normalisation might leave it."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    packed = "".join(c for c in bare if c.isalnum())
    forms = {text, text.lower(), text.upper(), bare, bare.casefold(), bare.upper(), unicodedata.normalize("NFKD", text)}
    forms |= {packed, packed.casefold(), packed.upper(), *(word.casefold() for word in bare.split() if len(word) >= 10)}
    return forms


def encodings(text):
    """A text as bytes, in each encoding a store or a log might keep it."""
    for raw in {text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be")}:
        yield raw
        yield raw.hex().encode()
        yield raw.hex().upper().encode()
        for shift in range(3):
            # What surrounds the text is unknown: only characters made wholly of its own bits are looked for.
            start, end = (shift * 8 + 5) // 6, (shift + len(raw)) * 8 // 6
            for encode in (base64.b64encode, base64.urlsafe_b64encode):
                yield encode(b"\0" * shift + raw + b"\0\0")[start:end]


def leaks(held, canaries):
    """The canaries that stand in some bytes, with the form that gave them away."""
    found = []
    for name, text in canaries.items():
        for spelling in spellings(text):
            found += [f"{name}: {needle[:60]!r}" for needle in set(encodings(spelling)) if needle in held]
    return found
