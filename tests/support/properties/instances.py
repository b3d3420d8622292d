"""Random instances of an element: a tree that knows what the schema says of each part, and its text."""

from xml.sax.saxutils import escape

from .folders import XSD, XSI, split

FOREIGN = "urn:example:foreign"
DEEP = 4
# Built-in types that others are declared to be.
DERIVED = ("string", "normalizedString", "token", "language", "Name", "NCName", "NMTOKEN", "decimal", "integer", "long", "int", "short", "byte", "nonNegativeInteger", "positiveInteger", "unsignedInt", "negativeInteger")


class Node:
    """An element. `simple` is the type of its text; `raw` holds whatever a wildcard lets in."""

    def __init__(self, name, declaration=None):
        self.name = name
        self.declaration = declaration
        self.type = None
        self.attributes = {}
        self.declared = {}
        self.children = []
        self.simple = None
        self.raw = False
        self.unordered = False

    def all(self):
        """It and the elements in it."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.all()

    def elements(self):
        return [child for child in self.children if isinstance(child, Node)]

    def text(self):
        return "".join(child for child in self.children if isinstance(child, str))


class Maker:
    """Makes instances of a folder's elements."""

    def __init__(self, folder, values, rng):
        self.folder = folder
        self.values = values
        self.rng = rng
        self.maps = folder.schema.maps
        self.substitutes = {name: list(those) for name, those in self.maps.substitution_groups.items()}
        self.named = [found for name, found in sorted(self.maps.types.items()) if not name.startswith(XSD)]
        self.derivable = {}

    def element(self, declaration, depth=0):
        rng = self.rng
        if not hasattr(declaration, "abstract"):
            return self.wildcard(declaration)
        declaration = self.substitute(declaration)
        node = Node(declaration.name, declaration)
        node.type = self.derived(declaration.type, node, force=declaration.type.abstract if declaration.type.is_complex() else False)
        if node.type is None:
            raise LookupError(f"nothing is derived from {declaration.type}")
        if node.type.is_complex() and node.type.name != f"{XSD}anyType":
            self.attributes(node)
        if declaration.nillable and declaration.fixed is None and rng.random() < 0.25:
            node.attributes[f"{{{XSI}}}nil"] = rng.choice(["true", "1", " true "])
            return node
        if declaration.nillable and rng.random() < 0.1:
            node.attributes[f"{{{XSI}}}nil"] = "false"
        self.content(node, depth)
        return node

    def content(self, node, depth):
        rng, kind, declaration = self.rng, node.type, node.declaration
        if kind.name == f"{XSD}anyType":
            node.raw = True
            node.children = self.raw_children(depth)
        elif kind.is_simple() or kind.has_simple_content():
            node.simple = kind if kind.is_simple() else kind.content
            text = self.text(node.simple)
            if declaration.fixed is not None:
                text = rng.choice([declaration.fixed, ""])
            elif declaration.default is not None and rng.random() < 0.3:
                text = ""
            node.children = [text] if text else []
        else:
            node.unordered = kind.content.model == "all"
            node.children = self.particle(kind.content, depth)
            if kind.mixed:
                self.mix(node)

    def text(self, simple):
        valid, _ = self.values.of(simple)
        if not valid:
            raise LookupError(f"no value of {simple}")
        return self.rng.choice(valid)

    def mix(self, node):
        mixed = []
        for child in [*node.children, None]:
            if self.rng.random() < 0.5:
                mixed.append(self.rng.choice(["text", " ", "a & b < c", "\n", "é😀", "]]>", "  two  "]))
            if child is not None:
                mixed.append(child)
        node.children = mixed

    def derived(self, kind, node, force):
        """The type itself, or at times one derived from it, named by xsi:type."""
        rng = self.rng
        if kind.name is None or not force and rng.random() > (0.02 if kind.is_simple() else 0.25):
            return kind
        if kind.name not in self.derivable:
            candidates = [*self.named, *(self.maps.types[f"{XSD}{name}"] for name in DERIVED)] if kind.is_simple() else self.named
            candidates = [other for other in candidates if other.name and other.is_derived(kind) and not getattr(other, "abstract", False)]
            if kind.name == f"{XSD}anyType":
                candidates = [self.maps.types[f"{XSD}{name}"] for name in ("int", "string", "date")]
            self.derivable[kind.name] = candidates
        if not self.derivable[kind.name]:
            return None if force else kind
        found = rng.choice(self.derivable[kind.name])
        node.attributes[f"{{{XSI}}}type"] = self.qname(found.name)
        return found

    def qname(self, name):
        namespace, local = split(name)
        prefix = next((prefix for prefix, bound in self.values.prefixes.items() if bound == namespace and prefix), None)
        return f"{prefix}:{local}" if prefix else local

    def substitute(self, declaration):
        others = [other for other in self.substitutes.get(declaration.name, ()) if not other.abstract] if declaration.ref is not None else []
        if declaration.abstract or others and self.rng.random() < 0.6:
            return self.rng.choice(others)
        return declaration

    def attributes(self, node):
        rng = self.rng
        for name, attribute in node.type.attributes.items():
            if name is None:
                for wild in self.wild_names(attribute):
                    node.attributes[wild] = rng.choice(["", "x", "a & b", "é\n"])
                continue
            node.declared[name] = attribute
            if attribute.use == "prohibited" or attribute.use != "required" and rng.random() < 0.4:
                continue
            node.attributes[name] = attribute.fixed if attribute.fixed is not None else self.text(attribute.type)

    def wild_names(self, wildcard):
        names = [f"{{{FOREIGN}}}a", f"{{{FOREIGN}}}b", "plain", f"{{{self.folder.schema_namespace}}}own"]
        return [name for name in names if wildcard.process_contents != "strict" and wildcard.is_namespace_allowed(split(name)[0]) and self.rng.random() < 0.4]

    def occurrences(self, particle, depth):
        rng, least, most = self.rng, particle.min_occurs, particle.max_occurs
        if depth > DEEP:
            return least
        if most is None:
            return least + rng.choice([0, 1, 1, 2, 3, 5])
        return rng.choice([least, most, rng.randint(least, most)]) if most <= 12 else rng.randint(least, least + 3)

    def particle(self, particle, depth):
        rng, found = self.rng, []
        for _ in range(self.occurrences(particle, depth)):
            if not hasattr(particle, "model"):
                found.append(self.element(particle, depth + 1))
                continue
            those = [inner for inner in particle if inner.max_occurs != 0]
            if particle.model == "choice":
                those = [rng.choice(those)] if those else []
            elif particle.model == "all":
                rng.shuffle(those)
            for inner in those:
                found += self.particle(inner, depth)
        return found

    def wildcard(self, particle):
        rng = self.rng
        names = [name for name in (f"{{{FOREIGN}}}e", "unqualified", f"{{{self.folder.schema_namespace}}}unknown", "{urn:example:a}x") if particle.is_namespace_allowed(split(name)[0])]
        if particle.process_contents != "skip":
            names = [name for name in names if split(name)[0] == FOREIGN or split(name)[0] not in self.folder.namespaces]
        if particle.process_contents == "strict" or not names:
            known = [element for element in self.folder.roots if particle.is_namespace_allowed(split(element.name)[0])]
            node = self.element(rng.choice(known), DEEP)
            for inner in node.all():
                inner.raw, inner.simple, inner.declared = True, None, {}
            return node
        node = Node(rng.choice(names))
        node.raw = True
        node.children = self.raw_children(DEEP)
        if rng.random() < 0.4:
            node.attributes = {f"{{{FOREIGN}}}a": "1 & 2"}
        return node

    def raw_children(self, depth):
        rng = self.rng
        children = [rng.choice(["raw", " a & b ", "\n", "é"])] if rng.random() < 0.6 else []
        for _ in range(rng.choice([0, 0, 1, 2]) if depth <= DEEP + 2 else 0):
            child = Node(rng.choice([f"{{{FOREIGN}}}e", "{urn:example:other}f"]))
            child.raw = True
            child.children = self.raw_children(depth + 2)
            children.append(child)
        return children


def written(node, prefixes, rng):
    """The document; namespaces are declared once, at its root."""
    bound = {namespace: prefix for prefix, namespace in prefixes.items()}
    default = rng.choice(["", "", split(node.name)[0]])
    extra = rng.random() < 0.15

    def name(qualified, attribute=False):
        namespace, local = split(qualified)
        if not namespace or not attribute and namespace == default:
            return local
        return f"{bound[namespace]}:{local}"

    def text(value, quote=False):
        value = escape(value, {"\r": "&#13;"})
        if quote:
            return value.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
        if extra and len(value) > 1 and "&" not in value:
            return f"{value[0]}<!-- c --><![CDATA[{value[1:]}]]>" if "]]" not in value else value
        return value

    def element(node, first):
        declared = "".join(f' xmlns:{prefix}="{namespace}"' for prefix, namespace in prefixes.items() if prefix not in ("xml", "")) if first else ""
        if first and default:
            declared += f' xmlns="{default}"'
        undo = ' xmlns=""' if default and not split(node.name)[0] else ""
        attributes = "".join(f' {name(key, True)}="{text(value, True)}"' for key, value in node.attributes.items())
        inner = "".join(element(child, False) if isinstance(child, Node) else text(child) for child in node.children)
        tag = name(node.name)
        return f"<{tag}{declared}{undo}{attributes}>{inner}</{tag}>" if inner or rng.random() < 0.5 else f"<{tag}{declared}{undo}{attributes}/>"

    return element(node, True)
