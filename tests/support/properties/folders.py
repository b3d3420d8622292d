"""A feature's contract with an operation for each of its types: a copy, whose schemas stay as they are but for one global
element a named type, and whose only port type has a one-way operation for each global element. Beside it the schemas as files,
for those who read no WSDL."""

import shutil

import xmlschema
from judge import server
from lxml import etree

FEATURES = server.ROOT / "crates" / "codegen" / "tests" / "features"
HOME = server.ROOT / "target" / "judge" / "properties"

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
SOAP = "{http://schemas.xmlsoap.org/wsdl/soap/}"
XSD = "{http://www.w3.org/2001/XMLSchema}"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"
CATALOG = server.ROOT / "crates" / "codegen" / "src" / "catalog"
WELL_KNOWN = {etree.parse(path).getroot().get("targetNamespace"): path for path in sorted(CATALOG.iterdir())}
PROBE = "Of."
FACETS = ("length", "minLength", "maxLength", "pattern", "enumeration", "minInclusive", "minExclusive", "maxInclusive", "maxExclusive", "totalDigits", "fractionDigits")
WIDER = ("-99999999999",)


class Folder:
    """A feature: its probing contract, its schema as xmlschema's model, and the elements to make instances of."""

    def __init__(self, name):
        self.name = name
        self.home = HOME / "contracts" / name
        shutil.rmtree(self.home, ignore_errors=True)
        shutil.copytree(FEATURES / name, self.home, ignore=shutil.ignore_patterns("*.rs", "*.xml"))
        self.wsdl = self.home / "contract.wsdl"
        self.trees = {path: etree.parse(path) for path in sorted(self.home.rglob("*")) if path.suffix in (".wsdl", ".xsd")}
        for passed_over in self.passed_over():
            passed_over.getparent().remove(passed_over)
        model = self.model()
        for namespace, local in sorted(split(name) for name in model.maps.types if not name.startswith(XSD)):
            self.add_element(namespace, local)
        model = self.model()
        self.schema = model
        components = [*model.maps.types, *model.maps.elements, *model.maps.attributes]
        self.namespaces = sorted({split(name)[0] for name in components if not name.startswith(XSD)} - {XML, XSI})
        self.schema_namespace = self.trees[self.wsdl].getroot().get("targetNamespace")
        self.roots = [element for name, element in sorted(model.maps.elements.items()) if not name.startswith(XSD) and not element.abstract]
        self.add_operations()
        for path, tree in self.trees.items():
            tree.write(path, encoding="utf-8", xml_declaration=True)

    def schemas(self):
        """(file, xs:schema) of every schema, inline ones included."""
        for path, tree in self.trees.items():
            for schema in tree.getroot().iter(f"{XSD}schema"):
                yield path, schema

    def facets(self):
        """The kinds of facet in them, but for whiteSpace, which refuses nothing by itself."""
        return {kind for _, schema in self.schemas() for kind in FACETS if next(schema.iter(f"{XSD}{kind}"), None) is not None}

    def passed_over(self):
        """What the generator passes over, and judges of schemas refuse or fetch: a facet past what its base can be,
        identity constraints, what the web has."""
        known = {schema.get("targetNamespace") for _, schema in self.schemas()} | WELL_KNOWN.keys()
        for _, schema in self.schemas():
            yield from [facet for facet in schema.iter(f"{XSD}minInclusive") if facet.get("value") in WIDER]
            yield from [rule for name in ("key", "keyref", "unique") for rule in schema.iter(f"{XSD}{name}")]
            yield from [imported for imported in schema.iter(f"{XSD}import") if on_the_web(imported) and imported.get("namespace") not in known]

    def add_element(self, namespace, local):
        """Declares a global element of a named type beside it."""
        homes = [schema for _, schema in self.schemas() if schema.get("targetNamespace") == namespace]
        for home in homes[:1]:
            etree.SubElement(home, f"{XSD}element", name=PROBE + local, type=f"probe:{local}", nsmap={"probe": namespace})

    def model(self):
        """The schemas as files, and xmlschema's model of them."""
        files = {}
        for number, (path, schema) in enumerate(self.schemas()):
            if path.suffix == ".wsdl":
                files[schema] = path.with_name(f"{path.stem}.{number}.inline.xsd")
        by_namespace = {schema.get("targetNamespace"): files.get(schema, path) for path, schema in self.schemas()}
        imported = {found.get("namespace") for _, schema in self.schemas() for found in schema.iter(f"{XSD}import")}
        by_namespace |= {namespace: path for namespace, path in WELL_KNOWN.items() if namespace in imported - by_namespace.keys()}
        for schema, file in files.items():
            alone = etree.fromstring(etree.tostring(schema))
            locate(alone, by_namespace)
            if b'ref="xml:' in etree.tostring(alone) and XML not in by_namespace:
                alone.insert(0, etree.Element(f"{XSD}import", namespace=XML, schemaLocation=str(WELL_KNOWN[XML])))
            file.write_bytes(etree.tostring(alone))
        for path, tree in self.trees.items():
            if path.suffix == ".xsd":
                locate(tree.getroot(), {namespace: file for namespace, file in by_namespace.items() if file not in files.values()})
            tree.write(path, encoding="utf-8", xml_declaration=True)
        self.xsd = self.home / "whole.xsd"
        imports = "".join(f'<xs:import namespace="{namespace}" schemaLocation="{file}"/>' for namespace, file in by_namespace.items() if namespace)
        self.xsd.write_text(f'<xs:schema xmlns:xs="{XSD[1:-1]}" targetNamespace="urn:example:whole">{imports}</xs:schema>')
        return xmlschema.XMLSchema10(str(self.xsd))

    def add_operations(self):
        """Leaves nothing of the WSDL but its types, and adds the operations."""
        for path, tree in self.trees.items():
            if path.suffix == ".wsdl":
                for child in list(tree.getroot()):
                    if child.tag in (f"{WSDL}{name}" for name in ("message", "portType", "binding", "service")):
                        tree.getroot().remove(child)
        root = self.trees[self.wsdl].getroot()
        here = next(prefix for prefix, namespace in root.nsmap.items() if prefix and namespace == root.get("targetNamespace"))
        port_type = etree.Element(f"{WSDL}portType", name="Probe")
        binding = etree.Element(f"{WSDL}binding", name="ProbeBinding", type=f"{here}:Probe")
        etree.SubElement(binding, f"{SOAP}binding", transport="http://schemas.xmlsoap.org/soap/http", style="document")
        for number, element in enumerate(self.roots):
            self.add_operation(root, here, port_type, binding, f"Take{number}", element)
        service = etree.Element(f"{WSDL}service", name="ProbeService")
        port = etree.SubElement(service, f"{WSDL}port", name="ProbePort", binding=f"{here}:ProbeBinding")
        etree.SubElement(port, f"{SOAP}address", location="http://localhost/")
        root.extend([port_type, binding, service])

    @staticmethod
    def add_operation(root, here, port_type, binding, name, element):
        namespace, local = split(element.name)
        message = etree.SubElement(root, f"{WSDL}message", name=name)
        qualified = f"part:{local}" if namespace else local
        etree.SubElement(message, f"{WSDL}part", name="parameters", element=qualified, nsmap={"part": namespace} if namespace else None)
        operation = etree.SubElement(port_type, f"{WSDL}operation", name=name)
        etree.SubElement(operation, f"{WSDL}input", message=f"{here}:{name}")
        bound = etree.SubElement(binding, f"{WSDL}operation", name=name)
        etree.SubElement(bound, f"{SOAP}operation", soapAction=f"urn:probe/{name}")
        etree.SubElement(etree.SubElement(bound, f"{WSDL}input"), f"{SOAP}body", use="literal")


def on_the_web(imported):
    return "://" in imported.get("schemaLocation", "")


def locate(schema, by_namespace):
    """Says where the schemas are that are imported without a location, or from the web."""
    for imported in schema.iter(f"{XSD}import"):
        if (imported.get("schemaLocation") is None or on_the_web(imported)) and imported.get("namespace") in by_namespace:
            imported.set("schemaLocation", str(by_namespace[imported.get("namespace")]))


def split(name):
    """(namespace, local) of `{namespace}local`."""
    namespace, _, local = name.rpartition("}")
    return namespace[1:], local


def resolved(qname, names):
    """`{namespace}local` of a name, by what prefixes stand for; `?` is what none stands for."""
    prefix, _, local = qname.rpartition(":")
    namespace = names.get(prefix, "?" if prefix else "")
    return f"{{{namespace}}}{local}" if namespace else local


def all_folders(only=()):
    """Every feature, or these."""
    names = sorted(path.name for path in FEATURES.iterdir() if (path / "contract.wsdl").exists())
    return [Folder(name) for name in names if not only or name in only]
