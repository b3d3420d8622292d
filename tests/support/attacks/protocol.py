"""Hostile HTTP. Cases with a plain answer are a table; what needs a socket of its own is a function."""

import gzip
import http.client
import select
import socket
import threading
import time
import zlib

from judge import server, soap

from . import CANARY, Case


def cases(world):
    """Bodies that are compressed, media types, and what is asked of them."""
    huge = b" " * 200_000_000
    bomb, deflated = gzip.compress(huge, 9), zlib.compress(huge, 9)
    nested = gzip.compress(bomb, 9)
    yield Case("a gzip bomb", bomb, "413", {"Content-Encoding": "gzip"})
    yield Case("a deflate bomb", deflated, "413", {"Content-Encoding": "deflate"})
    yield Case("gzip within gzip", nested, "413|415", {"Content-Encoding": "gzip, gzip"})
    yield Case("gzip within gzip, told once", nested, "C|413", {"Content-Encoding": "gzip"})
    yield Case("a ratio past 100:1", lambda v: gzip.compress(world.create(v, f"<notes>{' ' * 5_000_000}</notes>").encode(), 9), "413", {"Content-Encoding": "gzip"})
    yield Case("gzip that is none", lambda v: world.get(v), "C|400", {"Content-Encoding": "gzip"})
    yield Case("gzip cut short", lambda v: gzip.compress(world.get(v).encode())[:-12], "C|400", {"Content-Encoding": "gzip"})
    yield Case("gzip is served", lambda v: gzip.compress(world.get(v).encode()), "200", {"Content-Encoding": "gzip"})
    yield Case("identity is served", lambda v: world.get(v), "200", {"Content-Encoding": "identity"})
    for name in ("br", "zstd", "compress", "nonsense"):
        yield Case(f"Content-Encoding {name}", lambda v: world.get(v), "415", {"Content-Encoding": name})
    for media in ("text/html", "application/json", "application/x-www-form-urlencoded", "text/plain", "nonsense", ""):
        yield Case(f"media type {media or 'empty'}", lambda v: world.get(v), "415", {"Content-Type": media})


def raw(running, request, seconds=20.0, half_close=False):
    """Sends bytes, returns everything that came back until the server closed or fell silent, and whether it closed."""
    with socket.create_connection(("127.0.0.1", running.port), timeout=seconds) as connection:
        connection.sendall(request)
        if half_close:
            connection.shutdown(socket.SHUT_WR)
        return collect(connection, seconds)


def collect(connection, seconds):
    """What a connection still says, and whether it was closed."""
    end, held = time.monotonic() + seconds, b""
    while (left := end - time.monotonic()) > 0:
        if not select.select([connection], [], [], left)[0]:
            break
        try:
            more = connection.recv(65536)
        except OSError:
            return held, True
        if not more:
            return held, True
        held += more
    return held, False


def head(version, *lines):
    """A request's head with these lines behind the usual ones."""
    usual = [f"POST {soap.ADDRESSES[version]} HTTP/1.1", "Host: 127.0.0.1", f"Content-Type: {soap.MEDIA[version]}", f"Authorization: {soap.basic(server.CREDENTIALS)}"]
    return ("\r\n".join([*usual, *lines]) + "\r\n\r\n").encode()


def refused(judge, case, answer, statuses, closed=True):
    """A raw answer's status, and that the connection went with it."""
    said, was_closed = answer
    status = int(said.split(b" ", 2)[1]) if said.startswith(b"HTTP/1.") else None
    judge.check(status in statuses, f"{case}: H{' or H'.join(map(str, statuses))}", said[:300])
    if closed:
        judge.check(was_closed, f"{case}: the connection is closed", said[:300])


def framing(judge, running, world, version):
    """Lengths that contradict each other, chunks that are none, heads past their limits."""
    body = world.get(version).encode()
    length = f"Content-Length: {len(body)}"
    delete = soap.envelope(version, soap.request("DeleteCustomer", [("id", world.customer)])).encode()
    smuggled = head(version, f"Content-Length: {len(delete)}") + delete
    cases_400 = {
        "Content-Length with Transfer-Encoding": head(version, "Content-Length: 4", "Transfer-Encoding: chunked") + b"0\r\n\r\n" + smuggled,
        "two Content-Lengths": head(version, length, "Content-Length: 3") + body + smuggled,
        "a Content-Length that is no number": head(version, "Content-Length: +5x") + body,
        "a negative Content-Length": head(version, "Content-Length: -1") + body,
        "a bad chunk size": head(version, "Transfer-Encoding: chunked") + b"zz\r\n" + body + b"\r\n0\r\n\r\n",
        "a chunk size past 64 bits": head(version, "Transfer-Encoding: chunked") + b"fffffffffffffffff1\r\n" + body,
        "an unknown Transfer-Encoding": head(version, "Transfer-Encoding: nonsense") + body,
        "no HTTP at all": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\r\n\r\n",
    }
    for name, request in cases_400.items():
        refused(judge, f"{version}, {name}", raw(running, request), (400, 501) if "unknown" in name else (400,))
    refused(judge, f"{version}, too many headers", raw(running, head(version, *[f"X-{n}: {CANARY}" for n in range(2_000)], length) + body), (431,))
    refused(judge, f"{version}, a header too long", raw(running, head(version, f"X-Long: {'h' * 1_000_000}", length) + body), (431,))
    refused(judge, f"{version}, whitespace for ever", endless(running, version), (413,))
    for method in ("PUT", "DELETE", "PATCH", "TRACE", "NONSENSE"):
        said, _ = raw(running, head(version, "Content-Length: 0", "Connection: close").replace(b"POST", method.encode(), 1))
        judge.check(said.startswith(b"HTTP/1.1 405") and b"\r\nallow:" in said.lower(), f"{version}, {method}: H405 with Allow", said[:300])
    said, _ = raw(running, head(version, length, "Connection: close").replace(f"Content-Type: {soap.MEDIA[version]}\r\n".encode(), b"") + body)
    judge.check(said.startswith(b"HTTP/1.1 415"), f"{version}, no media type: H415", said[:300])


def endless(running, version):
    """White space in chunks until the server has had enough."""
    with socket.create_connection(("127.0.0.1", running.port), timeout=20) as connection:
        connection.sendall(head(version, "Transfer-Encoding: chunked"))
        chunk = b"10000\r\n" + b" " * 65536 + b"\r\n"
        try:
            for _ in range(2_000):
                if select.select([connection], [], [], 0)[0]:
                    break
                connection.sendall(chunk)
        except OSError:
            pass
        return collect(connection, 10)


def slow(judge, running, world, version):
    """Heads and bodies that dribble, each in a thread of its own since each takes its time."""
    body = world.get(version).encode()

    def dribble(name, first, rest, seconds, statuses):
        started = time.monotonic()
        with socket.create_connection(("127.0.0.1", running.port), timeout=60) as connection:
            connection.sendall(first)
            said, closed = b"", False
            for byte in rest:
                said, closed = collect(connection, 1.0)
                if said or closed:
                    break
                try:
                    connection.sendall(bytes([byte]))
                except OSError:
                    closed = True
                    break
            if said and not closed:
                closed = collect(connection, 5.0)[1]
        took = time.monotonic() - started
        judge.check(closed and took < seconds, f"{version}, {name}: closed within {seconds} s", f"{took:.1f} s, closed {closed}, {said[:200]}")
        judge.check(not said or any(said.startswith(f"HTTP/1.1 {s}".encode()) for s in statuses), f"{version}, {name}: H408 or close", said[:200])
        if name != "slow body":
            judge.check(took > 3, f"{version}, {name}: given some seconds", f"{took:.1f} s")

    complete = head(version, f"Content-Length: {len(body)}")
    threads = [
        threading.Thread(target=dribble, args=("slow head", complete[:20], complete[20:], 9, (408,))),
        threading.Thread(target=dribble, args=("slow body", complete + body[:10], body[10:], 15, (408,))),
    ]
    for thread in threads:
        thread.start()
    return threads


def never_reads(judge, running):
    """A reader that asks for ever and never reads is closed, and holds nothing up."""
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", running.port))
        connection.settimeout(1)
        request = b"GET /soap/v1/customers?wsdl HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        end = time.monotonic() + 90
        closed = False
        while time.monotonic() < end and not closed:
            try:
                connection.sendall(request * 50)
            except TimeoutError:
                continue
            except OSError:
                closed = True
        judge.check(closed, "a reader that never reads is closed within 90 s")


def flood(judge, running, count=1_500):
    """Many connections that say nothing: /healthz still answers."""
    held = []
    try:
        for _ in range(count):
            connection = socket.socket()
            connection.settimeout(2)
            try:
                connection.connect(("127.0.0.1", running.port))
            except OSError:
                connection.close()
                break
            held.append(connection)
        started = time.monotonic()
        status = running.status("/healthz")
        judge.check(status == 200 and time.monotonic() - started < 5, f"/healthz answers beside {len(held)} idle connections", status)
    finally:
        for connection in held:
            connection.close()


def published(judge, running, world):
    """Queries that look for files, and names that others forge."""
    for query in ("xsd=../../../../etc/passwd", "xsd=%2e%2e%2fcustomers.xsd", "xsd=http://127.0.0.1:1/x.xsd", "wsdl=../Cargo.toml", "xsd=/etc/passwd", "nonsense", "wsdl&xsd=1"):
        for address in soap.ADDRESSES.values():
            judge.check(running.status(f"{address}?{query}") == 404, f"{address}?{query}: H404")
    for path in ("/contract/v1/../../Cargo.toml", "/contract/v1/%2e%2e/%2e%2e/Cargo.toml", "/contract/v1/..%2fcustomers.xsd", "/contract/v2/customers.wsdl", "//etc/passwd"):
        said, _ = raw(running, f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        judge.check(said.startswith((b"HTTP/1.1 404", b"HTTP/1.1 400")), f"{path}: H404", said[:200])
    forged = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", "Forwarded": "host=evil.example;proto=https", "X-Forwarded-For": "10.1.2.3"}
    text = page(running, "/soap/v1/customers?wsdl", forged)
    judge.check(b"evil.example" not in text and b"https://" not in text, "a forwarded header of anybody's never reaches the WSDL")
    for host in ('evil"><x y="', "evil.example/path", "a b"):
        said, _ = raw(running, f"GET /soap/v1/customers?wsdl HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        address = said.rpartition(b'address location="')[2].partition(b'"')[0].decode()
        judge.check(said.startswith(b"HTTP/1.1 400") or address == f"{running.url}/soap/v1/customers", f"a Host of {host!r} is refused or left out", address)
    with server.directory() as home, server.Server(home / "data", CASTILE_PUBLIC_URL="https://soap.example.com/castile") as public:
        text = page(public, "/soap/v1/customers?wsdl", {"Host": "evil.example"} | forged)
        judge.check(b"evil.example" not in text and b"https://soap.example.com/castile/soap/v1/customers" in text, "a configured public URL is the only one published")


def page(running, path, headers):
    """A GET's body."""
    connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=10)
    try:
        connection.request("GET", path, headers=headers)
        return connection.getresponse().read()
    finally:
        connection.close()
