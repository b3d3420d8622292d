"""The release binary as a child process: a free port, a directory of its own, an end by its own pid."""

import contextlib
import http.client
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
CREDENTIALS = "judge:correct-horse-battery-staple"
TICK = os.sysconf("SC_CLK_TCK")


def binary():
    """The program under judgement: CASTILE_BIN, or the last release build."""
    return os.environ.get("CASTILE_BIN") or str(ROOT / "target" / "release" / "castile")


def free_port():
    """A port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def clean_environment(**settings):
    """Our environment without what steers a server, since it refuses a CASTILE_ variable it does not know."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CASTILE_")}
    return kept | {"RUST_BACKTRACE": "1"} | settings


def processor_seconds(pid):
    """Processor time a process has used so far, in user and kernel mode."""
    with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def resident_bytes(pid):
    """The most memory a process has held so far."""
    with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


@contextlib.contextmanager
def directory():
    """A directory that goes when the test does."""
    path = tempfile.mkdtemp(prefix="castile-judge-")
    try:
        yield pathlib.Path(path)
    finally:
        shutil.rmtree(path, ignore_errors=True)


class Server:
    """One running server. `prefix` is a command to run it under, such as strace."""

    def __init__(self, data, prefix=(), arguments=(), **settings):
        self.data = pathlib.Path(data)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log_path = self.data.parent / f"{self.data.name}.{self.port}.log"
        self.prefixed = bool(prefix)
        environment = clean_environment(**({"CASTILE_BOOTSTRAP_CLIENT": CREDENTIALS} | settings))
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(
                [*prefix, binary(), "serve", "--listen", f"127.0.0.1:{self.port}", "--data-dir", str(self.data), *arguments],
                stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=environment,
            )
        self.await_ready()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def pid(self):
        """The server's own pid, also where it runs under a prefix."""
        if not self.prefixed:
            return self.process.pid
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(children[0])

    def await_ready(self, seconds=60):
        """Waits until /readyz answers 200; the log is the reason when it never does."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.log()}")
            with contextlib.suppress(OSError, http.client.HTTPException):
                if self.status("/readyz") == 200:
                    return
            time.sleep(0.02)
        self.kill()
        raise RuntimeError(f"the server was not ready within {seconds} s:\n{self.log()}")

    def status(self, path):
        """The status of a plain GET."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", path)
            return connection.getresponse().status
        finally:
            connection.close()

    def log(self):
        """What the server has said so far."""
        return self.log_path.read_text(errors="replace")

    def processor(self):
        """Processor seconds so far."""
        return processor_seconds(self.pid)

    def alive(self):
        """Whether the process still runs."""
        return self.process.poll() is None

    def stop(self):
        """A graceful end, as an operator would ask for it."""
        if self.alive():
            with contextlib.suppress(OSError, IndexError):
                os.kill(self.pid, signal.SIGTERM)
            try:
                self.process.wait(40)
            except subprocess.TimeoutExpired:
                self.kill()
        return self.process.returncode

    def kill(self):
        """The end that no program sees coming."""
        if self.alive():
            with contextlib.suppress(OSError, IndexError):
                os.kill(self.pid, signal.SIGKILL)
            self.process.kill()
        self.process.wait()


@contextlib.contextmanager
def gateway(**options):
    """A server with an empty directory of its own."""
    with directory() as home, Server(home / "data", **options) as server:
        yield server


def refusal(data, seconds=30, **settings):
    """Starts a server that ought to refuse: its exit status and what it said. None for one that still ran."""
    environment = clean_environment(**({"CASTILE_BOOTSTRAP_CLIENT": CREDENTIALS} | settings))
    command = [binary(), "serve", "--listen", f"127.0.0.1:{free_port()}", "--data-dir", str(data)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True)
    try:
        said, _ = process.communicate(timeout=seconds)
        return process.returncode, said
    except subprocess.TimeoutExpired:
        process.kill()
        said, _ = process.communicate()
        return None, said
