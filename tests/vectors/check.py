#!/usr/bin/env python3
"""Makes tests/vectors/crypto.json again with another library, from the layouts and derivations
that src/crypto/mod.rs writes down. Needs the package `cryptography`."""

import base64
import hashlib
import hmac
import json
import pathlib
import struct
import sys
import unicodedata
import uuid

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LAYOUT_SUITE = b"\x01\x01"
NONE = bytes(16)


def hkdf(secret, info, length=32):
    return HKDF(hashes.SHA256(), length, salt=None, info=info).derive(secret)


def seal(key, nonce, associated, plaintext):
    return LAYOUT_SUITE + nonce + AESGCM(key).encrypt(nonce, plaintext, associated)


def unseal(key, associated, sealed):
    if sealed[:2] != LAYOUT_SUITE:
        raise InvalidTag
    return AESGCM(key).decrypt(sealed[2:14], sealed[14:], associated)


def pad(plaintext):
    padded = plaintext + b"\x80"
    return padded + bytes(-len(padded) % 16)


def wrapping(kind, version, customer=NONE):
    return LAYOUT_SUITE + struct.pack(">BH", kind, version) + customer


def place(customer, field, entry):
    return LAYOUT_SUITE + struct.pack(">H", field) + customer + struct.pack(">H", entry)


def words(kind, value):
    nfkc = unicodedata.normalize("NFKC", value)
    if kind == "email":
        whole = unicodedata.normalize("NFKC", value.strip())
        found = ["".join(c.lower() for c in whole)]
    elif kind == "phone":
        kept = "".join(c for c in nfkc if c in "+0123456789")
        digits = kept.replace("+", "")
        if kept.startswith("+"):
            found = ["+" + digits if digits else ""]
        elif kept.startswith("00"):
            found = ["+" + digits[2:] if digits[2:] else ""]
        else:
            found = [digits]
    elif kind == "identifier":
        found = ["".join(c.upper() for c in nfkc if c.isalnum())]
    elif kind == "name":
        letters = unicodedata.normalize("NFKD", value.replace("\u00b4", ""))
        letters = (c for c in letters if unicodedata.category(c)[0] != "M")
        letters = (c for c in letters if c not in "'`\u2018\u2019\u02bc")
        raised = "".join(low.upper() for c in letters for low in c.lower())
        folded = "".join(c.lower() for c in raised)
        found = "".join(c if c.isalnum() else " " for c in folded).split()
    elif kind == "exact":
        found = [value]
    else:
        raise ValueError(kind)
    return [word for word in dict.fromkeys(found) if word]


class Check:
    def __init__(self):
        self.passed = self.failed = 0

    def equal(self, what, made, stored):
        if made == stored:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{what}: made {made!r}, stored {stored!r}")

    def refused(self, what, key, associated, sealed):
        try:
            unseal(key, associated, sealed)
        except InvalidTag:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{what}: opened, and should not")


def main():
    file = pathlib.Path(__file__).with_name("crypto.json")
    vectors = json.loads(file.read_text(encoding="utf-8"))
    check = Check()
    root = base64.b64decode(vectors["root_key"], validate=True)
    under_root = hkdf(root, b"castile/1 root wrap")
    keks = {}
    for kind, rows in ((1, vectors["keks"]), (2, vectors["index_keys"])):
        for row in rows:
            key, nonce = bytes.fromhex(row["key"]), bytes.fromhex(row["nonce"])
            wrapped = seal(under_root, nonce, wrapping(kind, row["version"]), key)
            what = f"kind {kind}, version {row['version']}"
            check.equal(what, wrapped.hex(), row["wrapped"])
            check.equal(f"{what}, check value", hkdf(root, b"castile/1 root check", 16).hex(), row["check"])
            check.refused(what, under_root, wrapping(3 - kind, row["version"]), wrapped)
            if kind == 1:
                keks[row["version"]] = key

    for row in vectors["data_keys"]:
        customer = uuid.UUID(row["customer"]).bytes
        under = hkdf(keks[row["kek_version"]], b"castile/1 data key" + customer)
        associated = wrapping(3, row["kek_version"], customer)
        wrapped = seal(under, bytes.fromhex(row["nonce"]), associated, bytes.fromhex(row["key"]))
        check.equal(f"data key of {row['customer']}", wrapped.hex(), row["wrapped"])

    for row in vectors["fields"]:
        key, customer = bytes.fromhex(row["key"]), uuid.UUID(row["customer"]).bytes
        field, entry = row["field"], row["entry"]
        plaintext = row["plaintext"].encode()
        what = f"field {field}, entry {entry}, {len(plaintext)} bytes"
        made = seal(key, bytes.fromhex(row["nonce"]), place(customer, field, entry), pad(plaintext))
        check.equal(what, made.hex(), row["sealed"])
        check.refused(what, key, place(customer, field ^ 1, entry), made)
        check.refused(what, key, place(customer, field, entry ^ 1), made)
        check.refused(what, key, place(NONE, field, entry), made)

    for row in vectors["indexes"]:
        key = hkdf(bytes.fromhex(row["key"]), b"castile/1 blind index" + struct.pack(">H", row["field"]))
        found = words(row["kind"], row["value"])
        what = f"{row['kind']} index of {row['value']!r}"
        check.equal(what, found, row["words"])
        macs = (hmac.new(key, word.encode(), hashlib.sha256).digest() for word in found)
        tokens = [int.from_bytes(mac[:8], "big") >> (64 - row["bits"]) for mac in macs]
        check.equal(what, tokens, row["tokens"])

    for row in vectors["tokens"]:
        key = hkdf(bytes.fromhex(row["key"]), b"castile/1 token")
        version, purpose = struct.pack(">H", row["version"]), row["purpose"].encode()
        associated = LAYOUT_SUITE + version + struct.pack(">H", len(purpose)) + purpose
        associated += bytes.fromhex(row["associated"])
        sealed = seal(key, bytes.fromhex(row["nonce"]), associated, bytes.fromhex(row["content"]))
        token = base64.urlsafe_b64encode(version + sealed).rstrip(b"=").decode()
        check.equal(f"token for {row['purpose']!r}", token, row["token"])

    for row in vectors["requests"]:
        key = hkdf(bytes.fromhex(row["key"]), b"castile/1 request")
        mac = hmac.new(key, row["said"].encode(), hashlib.sha256).digest()
        check.equal("digest of a request", (struct.pack(">H", row["version"]) + mac).hex(), row["digest"])

    print(f"{check.passed} passed, {check.failed} failed")
    return 1 if check.failed or not check.passed else 0


if __name__ == "__main__":
    sys.exit(main())
