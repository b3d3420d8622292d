"""Two servers of the same contract to measure beside: Apache CXF, without and with validation, and gSOAP."""

import contextlib
import pathlib
import socket
import subprocess
import time
import urllib.request

from judge import server, soap

HERE = pathlib.Path(__file__).resolve().parent


class Peer:
    """A running peer, as the judge's clients and load want a server."""

    def __init__(self, name, warm_up, command):
        self.name, self.warm_up, self.port = name, warm_up, server.free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen([argument.replace("PORT", str(self.port)) for argument in command], stdin=subprocess.DEVNULL)
        self.pid = self.process.pid

    def processor(self):
        """Processor seconds so far."""
        return server.processor_seconds(self.pid)

    def await_ready(self, seconds=60):
        """Waits until it listens."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.process.poll() is None:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
                return
            time.sleep(0.1)
        raise RuntimeError(f"{self.name} did not start")

    def keep(self, record):
        """Has it keep this record, which it answers from then on."""
        with soap.Client(self) as client:
            answer = client.call("1.1", "CreateCustomers", [("customers", [("customer", record)])])
        if len(answer.all("results/result/id")) != 1:
            raise RuntimeError(f"{self.name}: {answer}")


@contextlib.contextmanager
def started(running, home, warm_up):
    """The peers, built from the running server's WSDL. A JVM compiles what runs often while it runs, so it is loaded for
    `warm_up` seconds before it is measured."""
    home.mkdir()
    wsdl = home / "customers.wsdl"
    with urllib.request.urlopen(f"{running.url}{soap.ADDRESSES['1.1']}?wsdl") as answer:
        wsdl.write_bytes(answer.read())
    for peer in ("cxf", "gsoap"):
        subprocess.run([HERE / peer / "build", wsdl, home / peer], check=True)
    cxf = home / "cxf"
    quiet = "-Dorg.apache.cxf.Logger=org.apache.cxf.common.logging.Slf4jLogger"
    java = ["java", quiet, "-cp", f"{cxf / 'classes'}:{(cxf / 'classpath').read_text().strip()}", "Server", "PORT", str(wsdl)]
    peers = []
    try:
        peers.append(Peer("CXF", warm_up, [*java, "none"]))
        peers.append(Peer("CXF, IN", warm_up, [*java, "IN"]))
        peers.append(Peer("gSOAP", 1, [str(home / "gsoap" / "server"), "PORT"]))
        for peer in peers:
            peer.await_ready()
        yield peers
    finally:
        for peer in peers:
            peer.process.terminate()
            peer.process.wait()
