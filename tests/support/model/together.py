"""Many callers at once on few customers: afterwards each customer's history is put in order and judged by itself."""

import collections
import random
import threading
import time

from judge import soap

from . import wire

SOURCE = "TOGETHER"


class Together:
    """Callers on one or several nodes, and what each of them saw."""

    def __init__(self, nodes, seed, callers=8, customers=12):
        self.nodes, self.seed, self.callers = nodes, seed, callers
        self.seen, self.problems, self.ids = collections.defaultdict(list), [], []
        with soap.Client(nodes[0]) as client:
            for number in range(customers):
                data = [("type", "person"), ("familyName", f"made {number}"), ("externalKeys", [wire.key((SOURCE, f"{seed}-{number}"))])]
                began = time.monotonic()
                answer = wire.heard(client.call("1.1", "CreateCustomer", [("data", data)]))
                self.ids.append(answer[1])
                self.seen[answer[1]].append((began, time.monotonic(), "create", None, f"made {number}", answer))

    def run(self, steps):
        """Each caller takes so many steps."""
        threads = [threading.Thread(target=self.work, args=(caller, steps)) for caller in range(self.callers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def work(self, caller, steps):
        """One caller's steps; versions are read before, by this caller, and often old by then."""
        chance, known = random.Random(f"{self.seed}-{caller}"), {}
        try:
            with soap.Client(self.nodes[caller % len(self.nodes)]) as client:
                for step in range(steps):
                    place = chance.randrange(len(self.ids))
                    kind, = chance.choices(("read", "update", "upsert", "delete", "restore"), (30, 35, 15, 8, 12))
                    self.step(client, chance, known, place, kind, f"written {caller}-{step}")
        except Exception as problem:  # an answer that no caller should get
            self.problems.append(f"caller {caller}: {problem!r}")

    def step(self, client, chance, known, place, kind, name):
        """One call, and a note of it."""
        identity, data = self.ids[place], ("data", [("familyName", name)])
        version = str(known.get(identity, 1)) if kind == "update" or chance.random() < 0.5 else None
        named = [("id", identity)] + ([("version", version)] if version else [])
        operation, ask = {
            "read": ("GetCustomer", [("id", identity)]),
            "update": ("UpdateCustomer", named + [data]),
            "upsert": ("UpsertCustomer", [("sourceSystem", SOURCE), ("externalId", f"{self.seed}-{place}"), data]),
            "delete": ("DeleteCustomer", named),
            "restore": ("RestoreCustomer", named),
        }[kind]
        began = time.monotonic()
        answer = wire.heard(client.call(chance.choice(soap.VERSIONS), operation, ask))
        if answer[0] in ("WriteResult", "Customer", "VersionConflict"):
            known[identity] = int(answer[2])
        if kind in ("read", "upsert"):
            version = None
        self.seen[identity].append((began, time.monotonic(), kind, version, name, answer))

    def judge(self):
        """What is wrong with any history, in words."""
        with soap.Client(self.nodes[0]) as client:
            told = feed(client, set(self.ids))
            for identity in self.ids:
                final = wire.heard(client.call("1.2", "GetCustomer", [("id", identity)]))
                self.problems += [f"customer {identity}: {problem}" for problem in History(self.seen[identity], final).judge(told[identity])]
        return self.problems

    def outcomes(self):
        """How often each kind of call got each answer."""
        return collections.Counter((kind, answer[0]) for notes in self.seen.values() for _, _, kind, _, _, answer in notes)


class History:
    """What was seen of one customer."""

    def __init__(self, notes, final):
        self.notes, self.final = notes, final
        self.made, self.problems = {}, []

    def judge(self, told):
        """Puts the writes in order of the versions that they made, and holds everything against that order."""
        self.order()
        versions = sorted(self.made)
        if versions != list(range(1, len(versions) + 1)):
            return self.problems + [f"versions with gaps: {versions}"]
        self.follow(versions)
        if told != [(version, self.made[version][2]) for version in versions]:
            self.problems.append(f"the feed says {told}")
        self.times()
        last = self.made[versions[-1]]
        expected = ("CustomerNotFound", "deleted") if last[2] == "deleted" else ("Customer", str(versions[-1]), self.names[versions[-1]])
        found = self.final[:2] if self.final[0] == "CustomerNotFound" else (self.final[0], self.final[2], dict(self.final[3])["familyName"])
        if found != expected:
            self.problems.append(f"in the end it is {found}, and not {expected}")
        return self.problems

    def order(self):
        """Which write made which version. A deletion of what is deleted, a restoration of what is there, makes none and gets
        the version that there is: of several with one version one made it."""
        change = {"create": "created", "update": "updated", "upsert": "updated", "delete": "deleted", "restore": "restored"}
        always = ("create", "update", "upsert")
        for note in sorted(self.notes, key=lambda note: note[2] not in always):
            began, ended, kind, asked, name, answer = note
            if answer[0] != "WriteResult":
                continue
            version = int(answer[2])
            earlier = self.made.get(version)
            if earlier is None:
                self.made[version] = (began, ended, change[kind], asked, name)
            elif kind in always:
                self.problems.append(f"version {version} was made twice")
            elif kind == "delete" and earlier[2] == "deleted" or kind == "restore" and earlier[2] != "deleted":
                # Who was first made it, and cannot be told from who came after: the window is that of all.
                self.made[version] = (min(began, earlier[0]), max(ended, earlier[1]), earlier[2], None, earlier[4]) if earlier[2] in ("deleted", "restored") else earlier
            else:
                self.problems.append(f"{kind} got version {version}, which is {earlier[2]}")

    def follow(self, versions):
        """Each write was made on what the one before left; the name at each version."""
        self.names, living, name, ended = {}, False, None, None
        latest = float("-inf")
        for version in versions:
            began, ended, change, asked, written = self.made[version]
            if change in ("updated", "deleted") and not living or change in ("created", "restored") and living:
                self.problems.append(f"version {version} is {change} of what is {'there' if living else 'not there'}")
            if asked is not None and int(asked) != version - 1:
                self.problems.append(f"version {version} was made by a write that asked for {asked}")
            if ended < latest:
                self.problems.append(f"version {version} was answered before an earlier one was asked for")
            latest = max(latest, began)
            living = change != "deleted"
            name = written if change in ("created", "updated") else name
            self.names[version] = name

    def times(self):
        """No answer is older than what was acknowledged before it was asked for, and refusals had their reason."""
        acknowledged = sorted((note[1], int(note[5][2])) for note in self.notes if note[5][0] == "WriteResult")
        for began, _, kind, asked, _, answer in self.notes:
            least = max((version for ended, version in acknowledged if ended < began), default=0)
            if answer[0] in ("Customer", "VersionConflict", "WriteResult") and int(answer[2]) < least:
                self.problems.append(f"{kind} got version {answer[2]} after {least} had been acknowledged")
            if answer[0] == "Customer" and dict(answer[3])["familyName"] != self.names.get(int(answer[2])):
                self.problems.append(f"version {answer[2]} was read with another name than was written")
            if answer[0] == "VersionConflict" and (asked is None or answer[2] == asked):
                self.problems.append(f"{kind} of version {asked} was refused since it is {answer[2]}")
            if answer[0] == "CustomerNotFound":
                gone = [version for version, made in self.made.items() if made[2] == "deleted" and version >= least]
                if answer[1] != "deleted" or not gone:
                    self.problems.append(f"{kind} got {answer[:2]}, and from version {least} on it was not deleted")
            if answer[0] not in ("Customer", "WriteResult", "VersionConflict", "CustomerNotFound"):
                self.problems.append(f"{kind} got {answer}")


def feed(client, ids):
    """The whole feed's changes of these customers, in order: version and kind."""
    told, ask, more = collections.defaultdict(list), [("startAt", "oldest")], True
    end = time.monotonic() + 30
    while more and time.monotonic() < end:
        answer = client.call("1.1", "GetCustomerChanges", ask)
        for change in answer.all("page/changes/change"):
            of = {soap.local(child): child.text for child in change}
            if of["id"] in ids:
                told[of["id"]].append((int(of["version"]), of["kind"]))
        ask, more = [("changeToken", answer.text("page/nextToken"))], answer.text("page/more") == "true"
    return told
