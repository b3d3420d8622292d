"""Load: many customers through CreateCustomers, and wrk at a server with its processor time counted."""

import json
import os
import pathlib
import subprocess
import threading

from . import customers, server, soap

BATCH = 200


def fill(running, count, tag, threads=4, make=customers.person):
    """Creates `count` customers, several batches at a time; their ids in no particular order."""
    guard, starts, ids, problems = threading.Lock(), iter(range(0, count, BATCH)), [], []

    def work():
        with soap.Client(running) as client:
            while not problems:
                with guard:
                    start = next(starts, None)
                if start is None:
                    return
                numbers = range(start, min(start + BATCH, count))
                answer = client.call("1.1", "CreateCustomers", [("customers", [("customer", make(n, tag)) for n in numbers])])
                made = [found.text for found in answer.all("results/result/id")]
                with guard:
                    ids.extend(made)
                    if len(made) != len(numbers):
                        problems.append(str(answer))

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if problems:
        raise RuntimeError(f"customers were not created: {problems[0]}")
    return ids


class Measured(dict):
    """One run of wrk: requests, seconds, failures, p50 and p99 in milliseconds, processor microseconds a request."""

    @property
    def throughput(self):
        """Requests a second."""
        return self["requests"] / self["seconds"]


def wrk(script, url, pid, connections, seconds, threads=1, **variables):
    """Runs wrk with a script against a server's process. The script prints one line of JSON at its end."""
    environment = os.environ | {name: str(value) for name, value in variables.items()}
    command = ["wrk", "-t", str(threads), "-c", str(connections), "-d", f"{seconds}s", "--timeout", "30s", "-s", str(script), url]
    before = server.processor_seconds(pid)
    out = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    used = server.processor_seconds(pid) - before
    measured = Measured(json.loads(next(line for line in out.splitlines() if line.startswith("{"))))
    measured["processor"] = used / max(measured["requests"], 1) * 1e6
    return measured


SCRIPTS = pathlib.Path(server.ROOT / "benches" / "http")
