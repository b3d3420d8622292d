"""What other callers notice of an attack."""

import contextlib
import multiprocessing
import pathlib
import socket
import subprocess
import sys
import time

from judge import load, server, soap, verdict

EVERY = 0.1  # seconds from one message of an attack to the next
SECONDS = 4 if verdict.SOAK else 1  # of each measurement


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
def attacked(port, case):
    """An attack that goes on meanwhile, from a process of its own, its messages made before it begins."""
    messages = [request(case, version) for version in soap.VERSIONS]
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
