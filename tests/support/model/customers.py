"""What the contract says of customers, kept in a plain map: each call changes it and tells the exact outcome."""

import copy

from .names import city, folded, words
from .wire import plain


class Refused(Exception):
    """A declared fault: its name and what its detail must say."""

    def __init__(self, *outcome):
        super().__init__(outcome)
        self.outcome = outcome


class Model:
    """Customers by id, holders by external key, and the feed: each change with the number of its call."""

    def __init__(self):
        self.customers = {}
        self.holders = {}
        self.feed = []
        self.call = 0

    # What is asked of a customer that a write or a read names.

    def merged_into(self, number):
        """Those who were merged into a customer."""
        return [other for other in self.customers.values() if other.get("survivor") == number]

    def missing(self, number, key=None):
        """Why there is no such customer to read or to change; None where there is one."""
        customer = self.customers.get(number)
        if customer is None:
            return Refused("CustomerNotFound", "unknown", number, key, None)
        if customer["state"] == "living":
            return None
        return Refused("CustomerNotFound", customer["state"], number, key, customer.get("survivor"))

    def living(self, number, version):
        """A customer that may be changed from this version."""
        missing = self.missing(number)
        if missing:
            raise missing
        customer = self.customers[number]
        self.fresh(customer, version)
        return customer

    @staticmethod
    def fresh(customer, version):
        """Refuses another version than the current one."""
        if version is not None and version != str(customer["version"]):
            raise Refused("VersionConflict", customer["id"], str(customer["version"]))

    # What writes have in common.

    def wrote(self, customer, kind, survivor=None):
        """One more version, and one more change."""
        customer["version"] += 1
        self.feed.append((self.call, (customer["id"], str(customer["version"]), kind, survivor)))

    @staticmethod
    def result(customer, created=False):
        """A WriteResult."""
        return ("WriteResult", customer["id"], str(customer["version"]), created)

    @staticmethod
    def judge(operation, data):
        """The rules that XML Schema cannot say."""
        if "type" not in data:
            raise Refused("ValidationFailed", f"/{operation}/data/type")
        if data["type"] == "person" and not (data.get("familyName") or data.get("displayName")):
            raise Refused("ValidationFailed", f"/{operation}/data/familyName")
        if data["type"] == "organization" and not data.get("legalName"):
            raise Refused("ValidationFailed", f"/{operation}/data/legalName")

    def free(self, keys, own=None):
        """Refuses the first key, in its order, that another customer holds, or one that was erased held."""
        held = [(self.holders[key], key) for key in keys if self.holders.get(key, own) != own]
        for holder, key in sorted(held, key=lambda pair: (self.customers[pair[0]]["state"] == "erased", pair[1])):
            raise Refused("DuplicateCustomer", holder, key)

    def keep(self, customer, data):
        """Gives a customer its data, and its keys to it alone."""
        for key in customer["data"].get("externalKeys", ()):
            self.holders.pop(key, None)
        customer["data"] = data
        for key in data.get("externalKeys", ()):
            self.holders[key] = customer["id"]

    # The writes.

    def create(self, number, data, operation="CreateCustomer"):
        """`number` is the id that the gateway chose, or None where it refused."""
        self.judge(operation, data)
        self.free(data.get("externalKeys", ()))
        customer = {"id": number, "version": 0, "state": "living", "data": {}}
        self.customers[number] = customer
        self.keep(customer, {"status": "active"} | data)
        self.wrote(customer, "created")
        return self.result(customer, created=True)

    def update(self, number, version, data, clear, operation="UpdateCustomer"):
        """Absent fields stay, lists replace, `clear` empties."""
        customer = self.living(number, version)
        changed = {name: value for name, value in (customer["data"] | data).items() if name not in clear}
        self.judge(operation, changed)
        self.free(changed.get("externalKeys", ()), own=number)
        self.keep(customer, changed)
        self.wrote(customer, "updated")
        return self.result(customer)

    def upsert(self, number, key, data, clear):
        """By key: changes its holder, or creates one."""
        holder = self.holders.get(key)
        keys = data.get("externalKeys")
        if holder is None or self.customers[holder]["state"] == "erased":
            listed = tuple(keys or ())
            try:
                return self.create(number, data | {"externalKeys": (() if key in listed else (key,)) + listed}, "UpsertCustomer")
            except Refused as refused:
                raise self.missing(holder, key) if refused.outcome == ("DuplicateCustomer", holder, key) else refused
        missing = self.missing(holder, key)
        if missing:
            raise missing
        if keys is not None or "externalKeys" in clear:
            listed = tuple(keys or ())
            data = data | {"externalKeys": (() if key in listed else (key,)) + listed}
            clear = [name for name in clear if name != "externalKeys"]
        return self.update(holder, None, data, clear, "UpsertCustomer")

    def delete(self, number, version):
        """Twice is as good as once."""
        missing = self.missing(number)
        if missing and missing.outcome[1] in ("unknown", "erased"):
            raise missing
        customer = self.customers[number]
        if customer["state"] == "living":
            self.fresh(customer, version)
            customer["state"] = "deleted"
            self.wrote(customer, "deleted")
        return self.result(customer)

    def restore(self, number, version):
        """Also of one that was merged; its keys stay the survivor's."""
        missing = self.missing(number)
        if missing and missing.outcome[1] in ("unknown", "erased"):
            raise missing
        customer = self.customers[number]
        if customer["state"] != "living":
            self.fresh(customer, version)
            customer["state"] = "living"
            customer.pop("survivor", None)
            self.wrote(customer, "restored")
        return self.result(customer)

    def merge(self, survivor, survivor_version, merged, merged_version):
        """The survivor gains the keys, the other is gone."""
        if survivor == merged:
            raise Refused("ValidationFailed", "/MergeCustomers/mergedId")
        kept = self.living(survivor, survivor_version)
        gone = self.living(merged, merged_version)
        moved = gone["data"].pop("externalKeys", ())
        if moved:
            kept["data"]["externalKeys"] = tuple(kept["data"].get("externalKeys", ())) + tuple(moved)
        for key in moved:
            self.holders[key] = survivor
        for other in self.merged_into(merged):  # they follow their keys, even if this one is restored
            other["survivor"] = survivor
        gone["state"], gone["survivor"] = "merged", survivor
        self.wrote(gone, "merged", survivor)
        self.wrote(kept, "updated")
        return self.result(kept)

    def erase(self, number, version):
        """With all that were merged into it; its keys stay taken."""
        customer = self.customers.get(number)
        if customer is None:
            raise self.missing(number)
        if customer["state"] != "erased":
            self.fresh(customer, version)
            for gone in [*self.merged_into(number), customer]:
                gone["state"], gone["data"] = "erased", {}
                gone.pop("survivor", None)
                self.wrote(gone, "erased")
        return self.result(customer)

    # Batches.

    def batch(self, rules, ids, all_or_none, validate_only):
        """Records one after the other, each by itself or all or none; `ids` are those that the gateway chose."""
        before, told = copy.deepcopy(self.__dict__), []
        for place, (rule, number) in enumerate(zip(rules, ids)):
            try:
                _, made, version, created = rule(self, number or f"new {place}")
                told.append((True, made, version, created, None))
            except Refused as refused:
                told.append((False, None, None, False, refused.outcome[0]))
        failed = not all(success for success, *_ in told)
        if validate_only or (all_or_none and failed):
            self.__dict__ = before
        if all_or_none and failed:
            told = [(False, None, None, False, code or "NotWritten") for *_, code in told]
        return ("Results", *told)

    # The reads.

    def read(self, number, key=None):
        """One customer, whole."""
        missing = self.missing(number, key)
        if missing:
            raise missing
        customer = self.customers[number]
        return ("Customer", number, str(customer["version"]), plain(customer["data"]))

    def by_key(self, key):
        """One customer by its key."""
        holder = self.holders.get(key)
        if holder is None:
            raise Refused("CustomerNotFound", "unknown", None, key, None)
        return self.read(holder, key)

    def many(self, references):
        """Several at once, by id or by key."""
        told = []
        for reference in references:
            try:
                told.append(self.read(reference) if isinstance(reference, str) else self.by_key(reference))
            except Refused as refused:
                told.append(refused.outcome[0])
        return ("Customers", *told)

    def search(self, criteria, order="createdAt", descending=False):
        """All that meet every criterion, in order."""
        def place(number):
            data = self.customers[number]["data"]
            named = folded(data.get("sortName", "")) or folded(data.get("legalName", "")) or "\U0010ffff"
            return (named if order == "sortName" else "", number)
        found = [number for number, customer in self.customers.items()
                 if customer["state"] == "living" and all(meets(customer, name, sought) for name, sought in criteria.items())]
        return ("Found", *sorted(found, key=place, reverse=descending))


def meets(customer, name, sought):
    """Whether a customer meets one criterion."""
    data = customer["data"]
    match name:
        case "id":
            return customer["id"] == sought.lower()
        case "externalKey":
            return sought in data.get("externalKeys", ())
        case "familyName" | "givenName":
            return words(sought) <= words(data.get(name, ""))
        case "legalNamePrefix":
            return "legalName" in data and folded(data["legalName"]).startswith(folded(sought))
        case "sortNamePrefix":
            named = folded(data.get("sortName", "")) or folded(data.get("legalName", ""))
            return named.startswith(folded(sought))
        case "tag":
            return sought in data.get("tags", ())
        case "city":
            return any(city(place[0], sought) for place in data.get("addresses", ()))
        case "country":
            return any(place[1] == sought for place in data.get("addresses", ()))
        case "email":
            return data.get("email", "").lower() == sought.lower()
    return data.get(name) == sought
