"""What other callers notice of an attack."""

import contextlib
import multiprocessing
import pathlib
import socket
import statistics
import subprocess
import sys
import time

from judge import load, server, soap, verdict

EVERY = 0.1  # seconds from one message of an attack to the next
SECONDS = 1  # of each measurement: some 950 answers
ROUNDS = 9 if verdict.SOAK else 1  # of measurements beside one attack
RESOLUTION = 0.5  # milliseconds under which a p99 is this machine's own


class Callers:
    """GetCustomer on eight connections, each with a pause after an answer: neither asleep nor a load of their own."""

    def __init__(self, running, world, home):
        (home / "ids").write_text(world.customer + "\n")
        self.running = running
        self.variables = {"IDS": home / "ids", "AUTHORIZATION": soap.basic(server.CREDENTIALS), "PAUSE": "4-12"}

    def measure(self):
        """Their p99 in milliseconds, and how many failed, over some seconds."""
        url = self.running.url + soap.ADDRESSES["1.1"]
        return load.wrk(load.SCRIPTS / "get.lua", url, self.running.pid, 8, SECONDS, **self.variables)


class Compared:
    """The same callers beside the same attack on two ports, in turn: `base` on the first, `found` on the second.

    A machine that is somebody's guest stands still for milliseconds now and then, and one such moment spoils the p99 of
    a whole measurement: two sinks differ by up to 17 times in one, by up to 1.7 times in the medians of seven. So there
    are many short ones, and what counts is their median: a server that delays its callers does so in each of them.
    """

    def __init__(self, others, case, first, second):
        messages = [request(case, version) for version in soap.VERSIONS]
        measured = {"base": [], "found": []}
        for _ in range(ROUNDS):
            for name, port in (("base", first), ("found", second)):
                with attacked(port, messages):
                    measured[name].append(others.measure())
        self.base, self.found = (statistics.median(one["p99"] for one in ones) for ones in measured.values())
        self.failures = sum(one["failures"] for one in measured["found"])
        self.ratio = self.found / max(self.base, RESOLUTION)


@contextlib.contextmanager
def sink():
    """The port of a process that takes messages and does nothing about them."""
    port = server.free_port()
    program = pathlib.Path(server.__file__).with_name("sink.py")
    process = subprocess.Popen([sys.executable, program, str(port)])
    try:
        for _ in range(500):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.01)
        yield port
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def attacked(port, messages):
    """An attack that goes on meanwhile, from a process of its own."""
    over, begun = multiprocessing.Event(), multiprocessing.Event()
    attacker = multiprocessing.Process(target=attack, args=(port, messages, begun, over))
    attacker.start()
    begun.wait()
    try:
        yield
    finally:
        over.set()
        attacker.join()


def request(case, version):
    """A case as the bytes of one HTTP request."""
    message = case.message(version)
    headers = {
        "Host": "127.0.0.1", "Content-Type": soap.MEDIA[version], "Authorization": soap.basic(server.CREDENTIALS),
        "Content-Length": len(message), "Connection": "close",
    } | case.extra(version)
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"POST {soap.ADDRESSES[version]} HTTP/1.1\r\n{head}\r\n".encode() + message


def attack(port, messages, begun, over):
    """Sends the messages in turn at a steady pace until it is over, whatever becomes of them."""
    turn = 0
    while not over.is_set():
        due = time.monotonic() + EVERY
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
            with contextlib.suppress(OSError):
                connection.sendall(messages[turn % len(messages)])
            while connection.recv(65536):
                pass
        turn += 1
        begun.set()
        over.wait(max(0, due - time.monotonic()))
