"""Random requests, on few names, keys and customers, so that they meet."""

import random
import uuid

from . import wire

SOURCES = ("SAP", "CRM")
CLEARABLE = ("givenName", "familyName", "legalName", "sortName", "email", "addresses", "externalKeys", "tags")
FAMILIES = ("Mas", "Rey", "Gil", "Núñez")
NAMES = ("Café Mas", "cafe-bar Rey", "Cafés Gil & Cía", "Núñez, S.L.")
CITIES = ("Alcalá de Henares", "Mora", "mora d'Ebre", "Vic")


class Chance:
    """Requests made from one seed and from what the model knows."""

    def __init__(self, model, seed):
        self.model, self.random = model, random.Random(seed)

    def maybe(self, probability):
        """True as often as that."""
        return self.random.random() < probability

    def key(self):
        """One of few."""
        return (self.random.choice(SOURCES), f"k{self.random.randrange(40)}")

    def data(self, whole):
        """Random data; whole enough for a new customer as a rule."""
        chance, data = self.random, {}
        organization = self.maybe(0.3)
        if self.maybe(0.95 if whole else 0.05):
            data["type"] = "organization" if organization else "person"
        if self.maybe(0.95 if whole and not organization else 0.3):
            data["familyName"] = f"{chance.choice(FAMILIES)} {chance.choice(FAMILIES)}"
        if self.maybe(0.95 if whole and organization else 0.1):
            data["legalName"] = chance.choice(NAMES)
        for name, values in (("givenName", ("Ana", "Eva María")), ("status", ("active", "blocked", "prospect")),
                             ("sortName", ("Mas", "-", "rey")), ("email", ("a@example.com", "b@example.com", "C@example.com"))):
            if self.maybe(0.3):
                data[name] = chance.choice(values)
        if self.maybe(0.5):
            data["externalKeys"] = tuple(dict.fromkeys(self.key() for _ in range(chance.randrange(3))))
        if self.maybe(0.3):
            data["tags"] = tuple(chance.sample(("x", "y", "z"), chance.randrange(3)))
        if self.maybe(0.3):
            data["addresses"] = tuple((chance.choice(CITIES), chance.choice(("ES", "AD"))) for _ in range(chance.randrange(3)))
        return data

    def id(self):
        """Somebody's, rarely nobody's; mostly one of the latest."""
        known = list(self.model.customers)
        if not known or self.maybe(0.04):
            return str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        return self.random.choice(known[-25:] if self.maybe(0.8) else known)

    def version(self, number):
        """Mostly the current one."""
        current = self.model.customers.get(number, {"version": 1})["version"]
        return str(current if self.maybe(0.85) else max(1, current - 1))

    def clear(self, data):
        """Fields to empty that are not set at once."""
        return [name for name in CLEARABLE if name not in data and self.maybe(0.08)]

    def change(self, data):
        """The end of an update: data, and what is cleared."""
        clear = self.clear(data)
        return [("data", wire.data(data))] + ([("clear", [("field", name) for name in clear])] if clear else []), clear

    def record(self, kind, operation):
        """What one write of this kind asks, and the model's part of it, which takes the model and the new id."""
        if kind == "create":
            data = self.data(whole=True)
            return [("data", wire.data(data))], lambda model, new: model.create(new, data, operation)
        if kind == "upsert":
            data, key = self.data(whole=True), self.key()
            tail, clear = self.change(data)
            return ([("sourceSystem", key[0]), ("externalId", key[1])] + tail,
                    lambda model, new: model.upsert(new, key, data, clear))
        number = self.id()
        if kind == "update":
            data, version = self.data(whole=False), self.version(number)
            tail, clear = self.change(data)
            return ([("id", number), ("version", version)] + tail,
                    lambda model, _: model.update(number, version, data, clear, operation))
        if kind == "merge":
            other = self.id()
            ours, theirs = self.version(number), self.version(other)
            return ([("survivorId", number), ("survivorVersion", ours), ("mergedId", other), ("mergedVersion", theirs)],
                    lambda model, _: model.merge(number, ours, other, theirs))
        version = self.version(number) if self.maybe(0.5) else None
        return ([("id", number)] + ([("version", version)] if version else []),
                lambda model, _: getattr(model, kind)(number, version))

    def criteria(self):
        """What a search looks for."""
        chance, sought = self.random, {}
        choices = {
            "email": ("a@example.com", "B@example.com"), "familyName": ("mas", "GIL rey", "nuñez"), "status": ("active", "blocked"),
            "type": ("person", "organization"), "givenName": ("eva", "MARIA"), "legalNamePrefix": ("cafe", "Café-b", "NUNEZ s"),
            "sortNamePrefix": ("caf", "m", "rey"), "tag": ("x", "X"), "city": ("mora", "HENARES alcala"), "country": ("ES", "AD"),
        }
        for name, values in choices.items():
            if self.maybe(0.15):
                sought[name] = chance.choice(values)
        if self.maybe(0.1):
            sought["externalKey"] = self.key()
        if self.maybe(0.05) and self.model.customers:
            sought["id"] = self.id().upper()
        return sought or {"status": "active"}
