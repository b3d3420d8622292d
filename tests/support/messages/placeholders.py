"""What differs from run to run, by name: `{id:ana}` is an id, and the same one wherever it stands in a case.

A placeholder that has no value yet stands for what the answer has in its place, which must be of its kind; from then on
it stands for that value.
"""

import datetime
import difflib
import random
import re
import string

# How a value of each kind is written on the wire. An id is a UUIDv7 (RFC 9562 §5.7) in lower case.
KINDS = {
    "id": r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
    "version": r"[!-;=?-~]{1,64}",
    "time": r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,3})?Z",
    "cursor": r"[A-Za-z0-9_-]{20,2000}",
    "token": r"[A-Za-z0-9_-]{20,2000}",
}
# Two names of one of these kinds never stand for one value.
DISTINCT = {"id", "cursor", "token"}
MARK = re.compile(r"\{(" + "|".join([*KINDS, *(kind.upper() for kind in (*KINDS, "run")), "run", "number"]) + r")(?::([\w.-]+))?\}")
# How far a time in an answer may lie from the case's: the clocks are one, but rounded to the millisecond.
NEAR = datetime.timedelta(seconds=5)


class Mismatch(Exception):
    """An answer is not the expected one."""


class Values:
    """What the placeholders of one play of one case stand for."""

    def __init__(self):
        letters = "".join(random.choices(string.ascii_lowercase, k=14))
        self.known = {"{run}": letters, "{number}": "".join(random.choices("123456789", k=14))}
        self.began = datetime.datetime.now(datetime.timezone.utc)

    def fill(self, text):
        """A request's text, every placeholder replaced; one in capitals by its value in capitals."""
        def value(mark):
            known = self.value(mark)
            if known is None:
                raise Mismatch(f"{mark[0]} has no value yet: nothing has been answered in its place")
            return known
        return MARK.sub(value, text)

    def value(self, mark):
        """What a placeholder stands for; None as long as it stands for nothing."""
        lower = mark[0].replace(mark[1], mark[1].lower(), 1)
        if lower != mark[0]:
            return self.known[lower].upper() if lower in self.known else None
        return self.known.get(mark[0])

    def match(self, expected, answered):
        """Learns what stands in place of new placeholders; raises Mismatch where the two differ elsewhere."""
        names, pattern, end = [], "", 0
        for mark in MARK.finditer(expected):
            pattern += re.escape(expected[end:mark.start()])
            end = mark.end()
            value = self.value(mark)
            if value is not None:
                pattern += re.escape(value)
            elif mark[0] in names:
                pattern += f"(?P=p{names.index(mark[0])})"
            elif mark[1] in KINDS:
                pattern += f"(?P<p{len(names)}>{KINDS[mark[1]]})"
                names.append(mark[0])
            else:
                raise Mismatch(f"{mark[0]} has no value that an answer could have")
        found = re.fullmatch(pattern + re.escape(expected[end:]), answered)
        if not found:
            raise Mismatch(difference(self.restored(expected), self.restored(answered)))
        self.learn({name: found[f"p{number}"] for number, name in enumerate(names)})

    def learn(self, found):
        """Takes the values of new placeholders, if they can be what they say."""
        for name, value in found.items():
            mark = MARK.fullmatch(name)
            if mark[1] == "time":
                self.judge_time(name, value)
            for other, taken in self.known.items():
                if value == taken and told_apart(mark, MARK.fullmatch(other)):
                    raise Mismatch(f"{name} and {other} are both {value}")
            self.known[name] = value

    def judge_time(self, name, value):
        """A time in an answer is of this play."""
        moment = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        now = datetime.datetime.now(datetime.timezone.utc)
        if not self.began - NEAR <= moment <= now + NEAR:
            raise Mismatch(f"{name} is {value}, but it is {now.isoformat(timespec='milliseconds')}")

    def restored(self, text):
        """A text with the placeholders back in place of what they stand for, as far as it can be told."""
        known = sorted(self.known.items(), key=lambda one: -len(one[1]))
        for name, value in known:
            if len(value) > 3:  # a version may be 1, and 1 may be anything
                text = text.replace(value, name)
        return text


def told_apart(one, other):
    """Whether two placeholders must have two values: ids always, versions where they are of one customer, as {version:ana.1}
    and {version:ana.2} are."""
    if one[1] != other[1]:
        return False
    if one[1] in DISTINCT:
        return True
    return one[1] == "version" and "." in (one[2] or "") and one[2].split(".")[0] == (other[2] or "").split(".")[0]


def difference(expected, answered):
    """Both texts, an element a line, and where they differ."""
    lines = [re.sub(r"(?<=>)(?=<)", "\n", text).splitlines() for text in (expected, answered)]
    return "\n".join(difflib.unified_diff(*lines, "expected", "answered", lineterm="", n=2))
