"""A PostgreSQL server of one's own: a new cluster in a directory of its own, on a free port of this machine."""

import contextlib
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import tempfile
import time

from .server import free_port

USER = "castile"
PASSWORD = "canary-database-password"


def programs():
    """The directory of the newest server programs here."""
    installed = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    if installed:
        return installed[-1].parent
    found = shutil.which("initdb")
    if not found:
        raise RuntimeError("there is no PostgreSQL here: tests/support/tools installs it")
    return pathlib.Path(found).resolve().parent


def owner():
    """Who runs the server, which refuses to be run by root."""
    if os.geteuid():
        return {}
    try:
        account = pwd.getpwnam("postgres")
    except KeyError:
        account = pwd.getpwnam("nobody")
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


class Cluster:
    """A running server with one database, signed in to by password."""

    def __init__(self, home, **settings):
        self.home = pathlib.Path(home)
        self.data = self.home / "data"
        self.log_path = self.home / "log"
        self.port = free_port()
        self.settings = {"max_connections": 200, "log_min_error_statement": "panic"} | settings
        self.process = None
        self.owner = owner()
        if self.owner:
            os.chown(self.home, self.owner["user"], self.owner["group"])
        password = self.home / "password"
        password.write_text(PASSWORD)
        password.chmod(0o644)
        self.run("initdb", "--pgdata", str(self.data), "--username", USER, "--pwfile", str(password), "--encoding", "UTF8",
                 "--locale", "C", "--auth", "scram-sha-256", "--no-sync")

    def run(self, program, *arguments):
        """Runs one of the server's programs to its end."""
        done = subprocess.run([programs() / program, *arguments], cwd=self.home, capture_output=True, text=True, check=False,
                              **self.owner)
        if done.returncode:
            raise RuntimeError(f"{program} failed:\n{done.stdout}{done.stderr}")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def url(self):
        """How the gateway reaches it."""
        return f"postgres://{USER}:{PASSWORD}@127.0.0.1:{self.port}/postgres"

    def start(self):
        """Starts the server and waits until it answers."""
        options = {"listen_addresses": "127.0.0.1", "port": self.port, "unix_socket_directories": ""} | self.settings
        flags = [f"--{name}={value}" for name, value in options.items()]
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen([programs() / "postgres", "-D", str(self.data), *flags], cwd=self.home, stdout=log,
                                            stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, **self.owner)
        end = time.monotonic() + 60
        check = [programs() / "pg_isready", "--quiet", "--host", "127.0.0.1", "--port", str(self.port)]
        while subprocess.run(check, check=False).returncode:
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"PostgreSQL does not start:\n{self.log()}")
            time.sleep(0.05)

    def log(self):
        """What the server has said so far."""
        return self.log_path.read_text(errors="replace")

    def query(self, sql, database="postgres"):
        """What psql prints for a query, bare."""
        done = subprocess.run(
            [programs() / "psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set", "ON_ERROR_STOP=1",
             "--host", "127.0.0.1", "--port", str(self.port), "--username", USER, "--command", sql, database],
            env=os.environ | {"PGPASSWORD": PASSWORD}, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout.strip()

    def processor(self):
        """Processor seconds that the server has used so far: its own, those of its sessions, and of those that have ended."""
        ticks = times(self.process.pid, 4)
        for child in children(self.process.pid):
            with contextlib.suppress(OSError):
                ticks += times(child, 2)
        return ticks / os.sysconf("SC_CLK_TCK")

    def dump(self):
        """Everything in the database, as SQL."""
        done = subprocess.run(
            [programs() / "pg_dump", "--host", "127.0.0.1", "--port", str(self.port), "--username", USER, "postgres"],
            env=os.environ | {"PGPASSWORD": PASSWORD}, capture_output=True, check=True)
        return done.stdout

    def files(self):
        """The files of our database and the write-ahead log, and what the server has logged."""
        database = self.query("SELECT oid FROM pg_database WHERE datname = 'postgres'")
        ours = [self.data / "base" / database, self.data / "pg_wal"]
        return [path for folder in ours for path in folder.rglob("*") if path.is_file()] + [self.log_path]

    def stop(self):
        """An end that waits for nobody's session."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self, sessions_too=False):
        """The end that no server sees coming. Its sessions end with it, each in its own time unless they are killed as well;
        none may be left to a next start."""
        self.process.send_signal(signal.SIGSTOP)  # it begins no session that would be missed here
        sessions = children(self.process.pid)
        self.process.kill()
        for session in sessions if sessions_too else ():
            with contextlib.suppress(ProcessLookupError):
                os.kill(session, signal.SIGKILL)
        self.process.wait()
        end = time.monotonic() + 20
        while any(running(session) for session in sessions) and time.monotonic() < end:
            time.sleep(0.02)


def children(process):
    """The processes that one has started."""
    return [int(child) for child in pathlib.Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def times(process, count):
    """The sum of a process's first times: its own in user and kernel mode, then those of its children that have ended."""
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:11 + count]))


def running(process):
    """Whether a process has not ended; one that nobody has asked about since has."""
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@contextlib.contextmanager
def cluster(**settings):
    """A server on an empty directory that goes in the end."""
    home = tempfile.mkdtemp(prefix="castile-postgres-")
    try:
        with Cluster(home, **settings) as running:
            yield running
    finally:
        shutil.rmtree(home, ignore_errors=True)


def engines():
    """Each database in turn: its name, the settings that name it, and the server where it is one."""
    yield "SQLite", {}, None
    with cluster() as running:
        yield "PostgreSQL", {"CASTILE_DATABASE_URL": running.url}, running
