"""Plays a case: sends its requests in one SOAP version and compares each answer."""

import contextlib
import subprocess
import time

from lxml import etree

from judge import server as servers
from judge import soap

from . import envelopes
from .placeholders import Mismatch, Values

PATIENCE = 60  # seconds that an <?until?> may take
NOBODY = "nobody"


class Stage:
    """A running gateway, and the clients that the cases need."""

    def __init__(self, server, settings, schema):
        self.server, self.settings, self.schema = server, settings, schema
        self.credentials = {"": servers.CREDENTIALS, NOBODY: None}
        self.played = 0

    def admit(self, scopes):
        """Adds a client that has just these scopes, from the command line."""
        if scopes in self.credentials:
            return
        name = "with-" + scopes.replace(":", "-").replace(" ", "-and-")
        command = [servers.binary(), "client", "add", name, "--data-dir", str(self.server.data), "--scope", ",".join(scopes.split())]
        done = subprocess.run(command, env=servers.clean_environment(**self.settings), capture_output=True, text=True, check=True)
        told = dict(line.split() for line in done.stdout.splitlines() if len(line.split()) == 2)
        self.credentials[scopes] = f"{name}:{told['password']}"

    def play(self, case, version, show=None):
        """The whole case. Raises Mismatch for what is not as expected; `show` is told the case's own answer."""
        values = Values()
        with contextlib.ExitStack() as open_clients:
            def client(scopes):
                return open_clients.enter_context(soap.Client(self.server, self.credentials[scopes]))
            everyone = client("")
            for place, call in enumerate(case.before):
                self.ask(everyone, version, call, values, f"before.xml, call {place + 1}")
            own = client(case.caller) if case.caller else everyone
            self.ask(own, version, case.call, values, "answer.xml", show)
            for place, call in enumerate(case.after):
                self.ask(everyone, version, call, values, f"after.xml, call {place + 1}")

    def ask(self, client, version, call, values, where, show=None):
        """One call, again and again where it says so."""
        end = time.monotonic() + (PATIENCE if call.until else 0)
        while True:
            try:
                return self.ask_once(client, version, call, values, show)
            except Mismatch as mismatch:
                if time.monotonic() >= end:
                    raise Mismatch(f"{where}: {mismatch}") from None
            time.sleep(0.1)

    def ask_once(self, client, version, call, values, show):
        request = values.fill(call.request)
        self.judge_request(call, request)
        answer = client.post(soap.ADDRESSES[version], soap.envelope(version, request).encode(), headers(version, call))
        self.played += 1
        if show:
            show(values.restored(answer.body.decode()))
        self.judge_answer(version, call, values, answer)

    def judge_request(self, call, request):
        """A request is valid, or says that it is not."""
        problem = self.schema.problem(etree.fromstring(request))
        if problem and not call.invalid:
            raise Mismatch(f"the request is not valid: {problem}")
        if call.invalid and not problem:
            raise Mismatch("the request is marked <?invalid?>, but the schema takes it")

    def judge_answer(self, version, call, values, answer):
        """Status, headers, envelope, and what the schema says of what it holds."""
        status = int(call.answer.get("status", 500)) if call.fault is not None else 200
        request_id = answer.headers.get("X-Request-Id", "")
        wanted = envelopes.canonical(envelopes.expected(version, call.answer, request_id))
        try:
            answered = envelopes.canonical(etree.fromstring(answer.body))
        except etree.XMLSyntaxError as error:
            raise Mismatch(f"the answer is not XML: {error}: {answer}") from None
        values.match(wanted, answered)
        if answer.status != status:
            raise Mismatch(f"HTTP status {answer.status}, not {status}")
        if answer.headers.get("Content-Type") != soap.MEDIA[version]:
            raise Mismatch(f"Content-Type {answer.headers.get('Content-Type')}, not {soap.MEDIA[version]}")
        if not request_id:
            raise Mismatch("the answer has no X-Request-Id")
        problem = self.schema.judge_answer(answer)
        if problem:
            raise Mismatch(f"the answer is not valid: {problem}")


def headers(version, call):
    """The media type, and the action as the WSDL has it (SOAP 1.1 §6.1.1; SOAP 1.2 part 2 §6.5.3)."""
    action = f'"{soap.CONTRACT}/{call.operation}"'
    if version == "1.1":
        return {"Content-Type": soap.MEDIA[version], "SOAPAction": action}
    return {"Content-Type": f"{soap.MEDIA[version]}; action={action}"}
