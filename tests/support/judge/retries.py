"""A caller that sends each request under its requestId until it knows what became of it, now to one node, now to another."""

import http.client
import random
import threading
import time
import uuid

from . import soap

LOST = (OSError, http.client.HTTPException)
PATIENCE = 90  # seconds until an outcome that nobody tells is a finding


class Tally:
    """What all callers have met, counted."""

    def __init__(self):
        self.guard = threading.Lock()
        self.counts = {}

    def add(self, name, more=1):
        with self.guard:
            self.counts[name] = self.counts.get(name, 0) + more

    def __getitem__(self, name):
        return self.counts.get(name, 0)


class Caller:
    """One caller with a connection to each of the nodes, which may go and come back on other ports at any moment."""

    def __init__(self, nodes, tally, number):
        self.nodes, self.tally = nodes, tally
        self.random = random.Random(number)
        self.clients = {}

    def settle(self, operation, value):
        """What became of a request: each answer that told it, the first one first; they ought to be alike."""
        value = [*value, ("requestId", str(uuid.uuid4()))]
        place = self.random.randrange(len(self.nodes))
        draw = self.random.random()
        began = time.time()
        if draw < 0.1:
            self.tally.add("sent to both nodes at once")
            told = self.both(operation, value)
        elif draw < 0.2:
            self.tally.add("hung up on")
            self.hang_up(place, operation, value)
            told = []
        else:
            told = self.ask(place, operation, value)
        end = time.monotonic() + PATIENCE
        while not told:
            if time.monotonic() > end:
                raise RuntimeError(f"nobody tells what became of {operation}")
            self.tally.add("sent again")
            place = (place + 1) % len(self.nodes)
            began = time.time()
            told = self.ask(place, operation, value)
            if told and made_before(told[0], began):
                self.tally.add("had been made")
            elif not told:
                time.sleep(self.random.uniform(0.02, 0.2))
        if self.random.random() < 0.1:
            later = self.ask((place + 1) % len(self.nodes), operation, value)
            self.tally.add("repeated", len(later))
            told += later
        return told

    def ask(self, place, operation, value):
        """The answer of one node, if it tells the outcome."""
        version = self.random.choice(soap.VERSIONS)
        try:
            answer = self.client(place).call(version, operation, value)
        except LOST:
            self.close(place)
            return []
        return [answer] if tells(answer) else []

    def both(self, operation, value):
        """The same request on its way to every node before any has answered."""
        asked = []
        for place in range(len(self.nodes)):
            try:
                self.send(place, operation, value)
                asked.append(place)
            except LOST:
                self.close(place)
        told = []
        for place in asked:
            try:
                answer = self.clients[place].connection.getresponse()
                told.append(soap.Answer(answer.status, answer.headers, answer.read()))
            except LOST:
                self.close(place)
        return [answer for answer in told if tells(answer)]

    def hang_up(self, place, operation, value):
        """A request whose answer nobody waits for."""
        try:
            self.send(place, operation, value)
            time.sleep(self.random.uniform(0, 0.01))
        except LOST:
            pass
        self.close(place)

    def send(self, place, operation, value):
        client = self.client(place)
        version = self.random.choice(soap.VERSIONS)
        message = soap.envelope(version, soap.request(operation, value)).encode()
        headers = {"Content-Type": soap.MEDIA[version], "Authorization": client.authorization}
        client.connection.request("POST", soap.ADDRESSES[version], body=message, headers=headers)

    def client(self, place):
        """The connection to a node, as it is now."""
        node = self.nodes[place]
        if place in self.clients and self.clients[place].connection.port != node.port:
            self.close(place)
        if place not in self.clients:
            self.clients[place] = soap.Client(node, timeout=40)
        return self.clients[place]

    def close(self, place):
        client = self.clients.pop(place, None)
        if client:
            client.connection.close()


def tells(answer):
    """Whether an answer says what became of the request."""
    if answer.status == 503 or answer.declared == "ServiceUnavailable":
        return False
    if answer.status == 200 or answer.declared:
        return True
    raise RuntimeError(f"an answer that is none: {answer}")


def made_before(answer, moment):
    """Whether a customer that an answer tells of is older than a moment: its id begins with the time that it was made at."""
    made = [*answer.all("result"), *answer.all("results/result")]
    ids = [one.findtext(soap.qualified("id")) for one in made if one.findtext(soap.qualified("created")) == "true"]
    return any(int(identity.replace("-", "")[:12], 16) < moment * 1000 - 1 for identity in ids)
