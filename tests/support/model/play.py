"""Random steps: each is sent to a gateway and asked of the model, and both must say the same."""

import collections
import itertools
import uuid

from judge import soap

from . import wire
from .chance import Chance
from .customers import Model, Refused

SINGLE = {"create": "CreateCustomer", "update": "UpdateCustomer", "upsert": "UpsertCustomer", "delete": "DeleteCustomer",
          "restore": "RestoreCustomer", "merge": "MergeCustomers", "erase": "EraseCustomer"}
BATCHES = {"create": "CreateCustomers", "update": "UpdateCustomers", "upsert": "UpsertCustomers", "delete": "DeleteCustomers"}


class Difference(Exception):
    """The gateway and the model do not agree."""


class Play:
    """One gateway, one model, one source of chance."""

    def __init__(self, server, seed, model=Model):
        self.model, self.seed = model(), seed
        self.chance = Chance(self.model, seed)
        self.random = self.chance.random
        self.client = soap.Client(server)
        self.history, self.counts, self.token, self.told, self.kept = [], collections.Counter(), None, 0, []

    def reconnect(self, server):
        """After a restart."""
        self.client = soap.Client(server)

    def call(self, operation, value):
        """One call in either version."""
        return self.client.call(self.random.choice(soap.VERSIONS), operation, value)

    def expected(self, rule, *arguments):
        """What the model says."""
        try:
            return rule(*arguments)
        except Refused as refused:
            return refused.outcome

    def compare(self, operation, ask, expected, got):
        """Both the same, or the end."""
        self.history.append((len(self.history), operation, ask, got))
        self.model.call = len(self.history)
        self.counts[operation] += 1
        self.counts[f"{got[0]} {got[1]}" if got[0] == "CustomerNotFound" else got[0]] += 1
        if expected != got:
            named = {part for side in (expected, got) for part in side if isinstance(part, str) and len(part) == 36}
            named |= {value for _, value in ask if isinstance(value, str) and len(value) == 36}
            past = [step for step in self.history[:-1] if step[1] != "SearchCustomers" and any(name in repr(step) for name in named)]
            lines = "\n".join(f"  {step}" for step in past[-12:])
            raise Difference(f"seed {self.seed}, step {len(self.history) - 1}: {operation} {ask}\n"
                             f" expected {expected}\n got      {got}\n before:\n{lines}")

    def step(self):
        """One step of any kind."""
        steps = ((self.write, 52), (self.batch, 10), (self.replay, 4), (self.read, 18), (self.read_many, 3), (self.search, 9), (self.changes, 4))
        step, = self.random.choices([step for step, _ in steps], [weight for _, weight in steps])
        step()

    def write(self):
        """One write, at times with a requestId."""
        kind, = self.random.choices(tuple(SINGLE), (20, 30, 22, 10, 8, 8, 4))
        ask, rule = self.chance.record(kind, SINGLE[kind])
        request = f"r-{len(self.history)}" if self.chance.maybe(0.3) else None
        ask = ask + ([("requestId", request)] if request else [])
        got = wire.heard(self.call(SINGLE[kind], ask))
        expected = self.expected(rule, self.model, got[1] if got[0] == "WriteResult" else None)
        self.compare(SINGLE[kind], ask, expected, got)
        if request and got[0] == "WriteResult":
            self.kept.append((SINGLE[kind], ask, got))

    def batch(self):
        """Several writes at once, with options or without."""
        kind = self.random.choice(tuple(BATCHES))
        operation, options = BATCHES[kind], [self.chance.maybe(0.3), self.chance.maybe(0.2)]
        made = [self.chance.record(kind, operation) for _ in range(self.random.randrange(1, 6))]
        records = [("customer", ask[0][1] if kind == "create" else ask) for ask, _ in made]
        ask = [("customers", records)]
        if any(options):
            ask.append(("options", [(name, str(value).lower()) for name, value in zip(("allOrNone", "validateOnly"), options)]))
        got = wire.results(self.call(operation, ask))
        ids = [result[1] if result[3] else None for result in got[1:]] if got[0] == "Results" else []
        expected = self.expected(self.model.batch, [rule for _, rule in made], ids, *options)
        if options[1]:  # nothing is written: there are no versions, and nobody new has an id
            known = self.model.customers
            expected = (expected[0], *[(success, number if number in known else None, None, created, code) for success, number, _, created, code in expected[1:]])
        self.compare(operation, ask, expected, got)
        self.counts["batch of " + " and ".join([name for name, value in zip(("all or none", "validate only"), options) if value] or ["its parts"])] += 1

    def replay(self):
        """A request sent again gets its outcome again; another under its name is refused."""
        if not self.kept:
            return
        operation, ask, outcome = self.random.choice(self.kept)
        if self.chance.maybe(0.3):
            ask = [("id", str(uuid.UUID(int=7, version=4))), ask[-1]]
            operation, outcome = "DeleteCustomer", ("RequestIdReused", ask[-1][1])
        self.compare(operation, ask, outcome, wire.heard(self.call(operation, ask)))
        self.counts["sent again"] += 1

    def read(self):
        """By id or by key."""
        if self.chance.maybe(0.5):
            number = self.chance.id()
            self.look(number)
        else:
            key = self.chance.key()
            ask = [("sourceSystem", key[0]), ("externalId", key[1])]
            self.compare("GetCustomerByKey", ask, self.expected(self.model.by_key, key), wire.heard(self.call("GetCustomerByKey", ask)))

    def look(self, number):
        """One customer by its id."""
        ask = [("id", number)]
        self.compare("GetCustomer", ask, self.expected(self.model.read, number), wire.heard(self.call("GetCustomer", ask)))

    def read_many(self):
        """Several by id and by key."""
        references = [self.chance.id() if self.chance.maybe(0.5) else self.chance.key() for _ in range(self.random.randrange(1, 12))]
        ask = [("references", [("reference", [("id", one) if isinstance(one, str) else wire.key(one)]) for one in references])]
        self.compare("GetCustomers", ask, self.model.many(references), wire.looked_up(self.call("GetCustomers", ask)))

    def search(self):
        """All pages of a random search, in a random order."""
        sought, order, descending = self.chance.criteria(), self.random.choice(("createdAt", "updatedAt", "sortName")), self.chance.maybe(0.3)
        ask = [("criteria", wire.criteria(sought)), ("sort", [("by", order), ("descending", str(descending).lower())]),
               ("pageSize", str(self.random.randrange(1, 40)))]
        found, cursor = [], []
        while cursor is not None:
            answer = self.call("SearchCustomers", ask + cursor)
            if answer.fault is not None:
                return self.compare("SearchCustomers", ask, None, wire.fault(answer))
            found += answer.all("page/customers/customer")
            following = answer.text("page/nextCursor")
            cursor = [("cursor", following)] if following else None
        expected = self.model.search(sought, order, descending)
        if order == "updatedAt":  # the model has no clock: the gateway's own times must be in order
            told = [tuple(element.findtext(soap.qualified(name)) for name in ("updatedAt", "id")) for element in found]
            found.sort(key=lambda element: element.findtext(soap.qualified("id")), reverse=descending)
            self.compare("SearchCustomers", ask, ("In order", *sorted(told, key=moment, reverse=descending)), ("In order", *told))
        self.compare("SearchCustomers", ask, expected, ("Found", *[element.findtext(soap.qualified("id")) for element in found]))
        self.counts[f"by {order}{' backwards' if descending else ''}"] += bool(found)

    def changes(self):
        """The changes since the last time."""
        ask = [("changeToken", self.token)] if self.token else [("startAt", "oldest")]
        got, more = [], True
        while more:
            answer = self.call("GetCustomerChanges", ask)
            if answer.fault is not None:
                return self.compare("GetCustomerChanges", ask, None, wire.fault(answer))
            for change in answer.all("page/changes/change"):
                of = {soap.local(child): child.text for child in change}
                got.append((of["id"], of["version"], of["kind"], of.get("survivorId")))
            self.token = answer.text("page/nextToken")
            ask, more = [("changeToken", self.token)], answer.text("page/more") == "true"
        expected, self.told = self.model.feed[self.told:], len(self.model.feed)
        groups = [len(list(group)) for _, group in itertools.groupby(call for call, _ in expected)]
        expected = [change for _, change in expected]
        return self.compare("GetCustomerChanges", ask, ("Changes", *settled(expected, groups)), ("Changes", *settled(got, groups)))

    def everything(self):
        """Each customer, whole, and the rest of the feed."""
        for number in list(self.model.customers):
            self.look(number)
        self.changes()


def moment(pair):
    """A time and an id, as they are sorted: fractions have no zeros at their end."""
    time, identity = pair
    whole, _, fraction = time.rstrip("Z").partition(".")
    return (whole, fraction.ljust(3, "0"), identity)


def settled(changes, groups):
    """Changes in order. Those of one call are one transaction: its customers come in any order, each one's changes in theirs."""
    changes = iter(changes)
    together = [sorted(itertools.islice(changes, size), key=lambda change: (change[0], int(change[1]))) for size in groups]
    return [*itertools.chain(*together), *changes]
