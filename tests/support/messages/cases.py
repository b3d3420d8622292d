"""The folders under tests/messages: what a case sends, to what it is compared, and who asks."""

import dataclasses
import pathlib
import re

from lxml import etree

from judge.server import ROOT
from judge.soap import CONTRACT

FOLDER = ROOT / "tests" / "messages"
FILES = {"request.xml", "answer.xml", "before.xml", "after.xml", "caller", "settings"}
NOTES = re.compile(r"<\?xml .*?\?>\s*|<\?(?:invalid|until)\b.*?\?>\s*|<!--.*?-->\s*", re.DOTALL)
REPEAT = re.compile(r"<\?repeat ([0-9]+)\?>(.*?)<\?end\?>", re.DOTALL)


@dataclasses.dataclass
class Call:
    """One request's element as text, and the element that must come back."""

    request: str
    answer: etree._Element
    invalid: bool = False  # the request breaks the schema, on purpose
    until: bool = False  # asked again until it is answered so

    @property
    def operation(self):
        """The name of the request's element."""
        return etree.QName(etree.fromstring(self.request)).localname

    @property
    def fault(self):
        """The declared fault that is expected, "" for one that is none of the contract's, None where it is no fault."""
        if etree.QName(self.answer).localname != "fault":
            return None
        return next((etree.QName(child).localname for child in self.answer if not is_reason(child)), "")


@dataclasses.dataclass
class Case:
    """One folder."""

    operation: str
    name: str
    before: list
    call: Call
    after: list
    caller: str  # the scopes of who sends request.xml; "" for a client with every scope
    settings: tuple  # of the server

    @property
    def calls(self):
        """All of them, in order."""
        return [*self.before, self.call, *self.after]

    @property
    def alone(self):
        """Whether others' writes at the same time would show in its answers."""
        return any(call.operation == "GetCustomerChanges" for call in self.calls)

    def __str__(self):
        return f"{self.operation}/{self.name}"


def is_reason(element):
    """Whether a part of a `fault` is its text."""
    return etree.QName(element).localname == "reason"


def repeated(text):
    """What stands between <?repeat 3?> and <?end?> three times, {n} counting from 1."""
    return REPEAT.sub(lambda found: "".join(found[2].replace("{n}", str(n + 1)) for n in range(int(found[1]))), text)


def parsed(path):
    """A file's element, repetitions written out."""
    parser = etree.XMLParser(resolve_entities=False)
    return etree.fromstring(repeated(path.read_text(encoding="utf-8")).encode(), parser)


def tightened(element):
    """The element without the white space between elements, which is there for people, and without notes."""
    for note in element.xpath(".//comment() | .//processing-instruction()"):
        note.getparent().remove(note)
    for inner in element.iter():
        if len(inner) and not (inner.text or "").strip():
            inner.text = None
        if not (inner.tail or "").strip():
            inner.tail = None
    return element


def text_of(element):
    """An element as a request's text."""
    element.tail = None
    return etree.tostring(tightened(element), encoding="unicode")


def story(path):
    """The calls of before.xml or after.xml: requests and their answers by turns."""
    if not path.exists():
        return []
    calls, marks = [], set()
    request = None
    for child in parsed(path):
        if isinstance(child, etree._ProcessingInstruction):
            marks.add(child.target)
        elif isinstance(child.tag, str) and request is None:
            request = child
        elif isinstance(child.tag, str):
            calls.append(Call(text_of(request), tightened(child), "invalid" in marks, "until" in marks))
            request, marks = None, set()
    if request is not None:
        raise ValueError(f"{path}: the last request has no answer")
    return calls


def line(path):
    """The words of a file that may be absent."""
    return path.read_text(encoding="utf-8").split() if path.exists() else []


def read(folder):
    """The case of a folder."""
    unknown = {path.name for path in folder.iterdir()} - FILES
    if unknown:
        raise ValueError(f"{folder}: {', '.join(sorted(unknown))}: files of a case are {', '.join(sorted(FILES))}")
    text = repeated((folder / "request.xml").read_text(encoding="utf-8"))
    # As it was written, but for the notes, since a Body may hold no processing instruction (SOAP 1.1 §3, 1.2 part 1 §5).
    call = Call(NOTES.sub("", text).strip(), tightened(parsed(folder / "answer.xml")), "<?invalid" in text)
    return Case(folder.parent.name, folder.name, story(folder / "before.xml"), call, story(folder / "after.xml"),
                " ".join(line(folder / "caller")), tuple(line(folder / "settings")))


def every(only=""):
    """The cases, or those whose name begins so."""
    folders = sorted(path.parent for path in pathlib.Path(FOLDER).glob("*/*/request.xml"))
    return [read(folder) for folder in folders if f"{folder.parent.name}/{folder.name}".startswith(only)]


__all__ = ["CONTRACT", "Call", "Case", "every", "is_reason", "tightened"]
