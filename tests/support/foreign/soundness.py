"""Whether a contract holds together, judged without Castile by rules that are written down: what breaks one of them no
toolkit can be asked to serve. Contracts that merely use what we do not build break none."""

import collections
import io
from xml.etree import ElementTree

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
XSD = "{http://www.w3.org/2001/XMLSchema}"
BODIES = ("{http://schemas.xmlsoap.org/wsdl/soap/}", "{http://schemas.xmlsoap.org/wsdl/soap12/}")
XML = "http://www.w3.org/XML/1998/namespace"
# What W3C and WS-I published for contracts to build on: toolkits have these without a document.
KNOWN = (
    "http://www.w3.org/2001/XMLSchema",
    XML,
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/2004/11/xmlmime",
    "http://www.w3.org/2005/05/xmlmime",
    "http://www.w3.org/2005/08/addressing",
    "http://schemas.xmlsoap.org/ws/2004/08/addressing",
    "http://ws-i.org/profiles/basic/1.1/xsd",
)
# The attributes that name a component, and of which kind it is.
REFERENCES = {
    (f"{WSDL}binding", "type"): "portType",
    (f"{WSDL}port", "binding"): "binding",
    (f"{WSDL}input", "message"): "message",
    (f"{WSDL}output", "message"): "message",
    (f"{WSDL}fault", "message"): "message",
    (f"{WSDL}part", "element"): "element",
    (f"{XSD}element", "ref"): "element",
    (f"{XSD}element", "type"): "type",
    (f"{XSD}extension", "base"): "type",
    (f"{XSD}restriction", "base"): "type",
}
GLOBAL = {"element": "element", "complexType": "type", "simpleType": "type"}


class Files:
    """The components that a contract's files define, and the names by which they refer to each other."""

    def __init__(self, paths):
        self.defined = collections.Counter()
        self.namespaces = set(KNOWN)
        self.references = []  # (kind, namespace or None where the prefix is undeclared, local name)
        self.types = {}  # named complex types, each with the namespaces in scope
        self.prefixes = {}  # those in scope at an element
        self.roots = [self.read(path) for path in paths]

    def read(self, path):
        scopes, root = [{"xml": XML}], None
        declared = {}
        for event, item in ElementTree.iterparse(io.BytesIO(path.read_bytes()), events=("start-ns", "start", "end")):
            if event == "start-ns":
                declared[item[0]] = item[1]
            elif event == "start":
                scopes.append(scopes[-1] | declared)
                declared = {}
                self.prefixes[item] = scopes[-1]
                root = item if root is None else root
            else:
                scopes.pop()
        self.components(root, root.get("targetNamespace", ""))
        for schema in root.iter(f"{XSD}schema"):
            self.components(schema, schema.get("targetNamespace", ""))
        for node in root.iter():
            for (tag, attribute), kind in REFERENCES.items():
                if node.tag == tag and node.get(attribute):
                    self.references.append((kind, *self.expanded(node, node.get(attribute), root.tag == f"{XSD}schema")))
        return root

    def components(self, parent, target):
        if parent.tag == f"{XSD}schema":
            self.namespaces.add(target)
        for node in parent:
            local = node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""
            kind = GLOBAL.get(local) if parent.tag == f"{XSD}schema" else local
            if kind and node.get("name"):
                self.defined[(kind, target, node.get("name"))] += 1
                if local == "complexType":
                    self.types[(target, node.get("name"))] = node

    def expanded(self, node, name, lenient=False):
        prefix, _, local = name.strip().rpartition(":")
        scope = self.prefixes[node]
        if prefix and prefix not in scope:
            return None, local
        # A schema without a namespace may be included by one that gives it its own.
        return scope.get(prefix, "*" if lenient else ""), local


def needs_the_web(files):
    """Whether it names components of a namespace that none of its files defines."""
    schema = [(namespace, local) for kind, namespace, local in files.references if kind in ("element", "type")]
    return any(namespace not in files.namespaces for namespace, _ in schema if namespace not in (None, "*"))


def broken(files):
    """The rule that it breaks, if there is one."""
    for kind, namespace, local in files.references:
        if namespace is None:
            return "an undeclared prefix (Namespaces in XML §5)"
        own = kind in ("portType", "binding", "message")
        if own and not files.defined[(kind, namespace, local)]:
            return f"a {kind} that nobody defines (WSDL 1.1 §2.1)"
        if kind == "element" and namespace in files.namespaces and namespace not in KNOWN and not files.defined[(kind, namespace, local)]:
            return "an element that nobody defines (XML Schema part 1 §5.3)"
    for root in files.roots:
        names = collections.Counter(binding.get("name") for binding in root.findall(f"{WSDL}binding"))
        if any(count > 1 for count in names.values()):
            return "two bindings of one name (WSDL 1.1 §2.5)"
    if any(alike(files, binding) for root in files.roots for binding in root.findall(f"{WSDL}binding")):
        return "operations that nothing tells apart (WS-I BP R2710)"
    if any(mixes_all(files, node) for node in files.types.values()):
        return "an xs:all beside other particles (XML Schema part 1 §3.8.6)"
    return None


def alike(files, binding):
    """Whether two operations of a binding take the same element with the same action, or one without."""
    port_type = files.expanded(binding, binding.get("type", ""))
    requests = {}
    for root in files.roots:
        for found in root.findall(f"{WSDL}portType"):
            if (root.get("targetNamespace", ""), found.get("name")) == port_type:
                requests = {operation.get("name"): request(files, operation) for operation in found.findall(f"{WSDL}operation")}
    actions = collections.defaultdict(list)
    for operation in binding.findall(f"{WSDL}operation"):
        extension = next((child for child in operation if child.tag in tuple(f"{soap}operation" for soap in BODIES)), None)
        action = "" if extension is None else extension.get("soapAction", "")
        if requests.get(operation.get("name")):
            actions[requests[operation.get("name")]].append(action)
    return any(len(those) > 1 and ("" in those or len(set(those)) < len(those)) for those in actions.values())


def request(files, operation):
    """The element of a request whose message has one part."""
    bound = operation.find(f"{WSDL}input")
    if bound is None:
        return None
    name = files.expanded(bound, bound.get("message", ""))
    for root in files.roots:
        for message in root.findall(f"{WSDL}message"):
            parts = message.findall(f"{WSDL}part")
            if (root.get("targetNamespace", ""), message.get("name")) == name and len(parts) == 1 and parts[0].get("element"):
                return files.expanded(parts[0], parts[0].get("element"))
    return None


def mixes_all(files, node):
    """Whether a type extends one of an `xs:all` by particles of its own."""
    extension = node.find(f"{XSD}complexContent/{XSD}extension")
    if extension is None:
        return False
    own = any(extension.find(f"{XSD}{name}") is not None for name in ("sequence", "choice", "all", "group"))
    base = files.types.get(files.expanded(extension, extension.get("base", "")))
    return own and base is not None and base.find(f"{XSD}all") is not None
