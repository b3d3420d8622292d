"""What a WSDL is, judged without Castile: document/literal over SOAP and HTTP, or something else."""

import pathlib
from urllib.parse import unquote
from xml.etree import ElementTree

from . import soundness

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
XSD = "{http://www.w3.org/2001/XMLSchema}"
SOAP = ("{http://schemas.xmlsoap.org/wsdl/soap/}", "{http://schemas.xmlsoap.org/wsdl/soap12/}")
HTTP = ("http://schemas.xmlsoap.org/soap/http", "http://www.w3.org/2003/05/soap/bindings/HTTP/", "")

DOCUMENT = "document/literal"
RPC = "rpc or encoded"
ABSTRACT = "nothing bound to SOAP over HTTP"
INCOMPLETE = "incomplete: a file of its own is missing, or no WSDL 1.1"
WEB = "incomplete: it names components of a schema that only the web has"
BROKEN = "broken: "  # and the rule


def kind(path):
    """One of the above."""
    known = {}
    trees = loaded(path, known)
    if trees is None:
        return INCOMPLETE
    bindings = [binding for tree in trees for binding in tree.iter(f"{WSDL}binding") if over_http(binding)]
    if not bindings:
        return ABSTRACT
    if any(is_rpc(binding) for binding in bindings):
        return RPC
    files = soundness.Files(list(known))
    if soundness.needs_the_web(files):
        return WEB
    rule = soundness.broken(files)
    return f"{BROKEN}{rule}" if rule else DOCUMENT


def loaded(path, known=None):
    """The trees of a WSDL and of whatever it imports from its own disk; None where one is missing."""
    known = {} if known is None else known
    path = pathlib.Path(path).resolve()
    if path in known:
        return []
    known[path] = True
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError, LookupError, ValueError):
        return None
    if not known.keys() - {path} and root.tag != f"{WSDL}definitions":
        return None
    trees = [root]
    for node in root.iter():
        location = node.get("location") if node.tag == f"{WSDL}import" else None
        if node.tag in (f"{XSD}import", f"{XSD}include", f"{XSD}redefine"):
            location = node.get("schemaLocation")
        if not location or ":" in location:
            continue  # on the web, or nowhere: the namespace may be known all the same
        below = loaded(path.parent / unquote(location), known)
        if below is None:
            return None
        trees += below
    return trees


def extensions(node, name):
    """The children of this name that bind to SOAP."""
    return [child for child in node.iter() if child.tag in tuple(f"{soap}{name}" for soap in SOAP)]


def over_http(binding):
    return any((found.get("transport") or "").strip() in HTTP for found in extensions(binding, "binding"))


def is_rpc(binding):
    styled = extensions(binding, "binding") + extensions(binding, "operation")
    return any(found.get("style") == "rpc" for found in styled) or any(found.get("use") == "encoded" for name in ("body", "header", "fault") for found in extensions(binding, name))
