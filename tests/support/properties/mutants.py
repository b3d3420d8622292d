"""One change to an instance, of which nobody says beforehand whether the schema still has it."""

import copy

from .folders import XSD, split
from .instances import FOREIGN, XSI, Node


def mutant(node, maker):
    """(what was done, the changed tree)."""
    rng = maker.rng
    changes = [past_facet] * 6 + [attribute_past_facet] * 2 + [dropped, repeated, swapped, unknown, renamed, moved, other_type, nil, attribute_dropped, attribute_unknown, text_between, element_in_value]
    for _ in range(20):
        tree = copy.deepcopy(node, {id(part): part for part in shared(node)})
        change = rng.choice(changes)
        if change(tree, maker, rng):
            return change.__name__, tree
    return "none", node


def shared(node):
    """What belongs to the schema and is not copied."""
    for part in node.all():
        yield from (found for found in (part.declaration, part.type, part.simple) if found is not None)
        yield from part.declared.values()


def judged(tree):
    return [part for part in tree.all() if not part.raw]


def past_facet(tree, maker, rng):
    those = [part for part in judged(tree) if part.simple is not None and f"{{{XSI}}}nil" not in part.attributes]
    if not those:
        return False
    part = rng.choice(those)
    valid, invalid = maker.values.of(part.simple)
    text = maker.values.past(part.simple) if rng.random() < 0.5 else None
    if text is None:
        text = rng.choice(invalid if invalid and rng.random() < 0.9 else valid or invalid)
    part.children = [text] if text else []
    return True


def attribute_past_facet(tree, maker, rng):
    those = [(part, name) for part in judged(tree) for name in part.attributes if name in part.declared]
    if not those:
        return False
    part, name = rng.choice(those)
    _, invalid = maker.values.of(part.declared[name].type)
    if not invalid:
        return False
    past = maker.values.past(part.declared[name].type) if rng.random() < 0.5 else None
    part.attributes[name] = rng.choice(invalid) if past is None else past
    return True


def owner(tree, rng, least=1):
    those = [part for part in judged(tree) if len(part.elements()) >= least]
    return rng.choice(those) if those else None


def dropped(tree, maker, rng):
    part = owner(tree, rng)
    if part is not None:
        part.children.remove(rng.choice(part.elements()))
    return part is not None


def repeated(tree, maker, rng):
    part = owner(tree, rng)
    if part is not None:
        one = rng.choice(part.elements())
        part.children.insert(part.children.index(one), one)
    return part is not None


def swapped(tree, maker, rng):
    part = owner(tree, rng, 2)
    if part is not None:
        one, two = (part.children.index(child) for child in rng.sample(part.elements(), 2))
        part.children[one], part.children[two] = part.children[two], part.children[one]
    return part is not None


def unknown(tree, maker, rng):
    part = rng.choice(judged(tree))
    added = Node(rng.choice([f"{{{split(part.name)[0]}}}unknown", f"{{{FOREIGN}}}unknown", "unknown", part.name]))
    added.raw = True
    part.children.insert(rng.randint(0, len(part.children)), added)
    return True


def renamed(tree, maker, rng):
    those = [part for part in judged(tree) if part is not tree]
    if those:
        part, other = rng.choice(those), rng.choice(those)
        part.name = rng.choice([part.name + "x", other.name, f"{{{split(other.name)[0]}}}{split(part.name)[1]}"])
    return bool(those)


def moved(tree, maker, rng):
    those = [part for part in judged(tree) if part is not tree]
    if those:
        part = rng.choice(those)
        namespace = rng.choice(["", FOREIGN, *maker.folder.namespaces])
        part.name = f"{{{namespace}}}{split(part.name)[1]}" if namespace else split(part.name)[1]
    return bool(those)


def other_type(tree, maker, rng):
    part = rng.choice(judged(tree))
    names = [found.name for found in maker.named] + [f"{XSD}{name}" for name in ("anyType", "string", "int", "token", "base64Binary")]
    part.attributes[f"{{{XSI}}}type"] = maker.qname(rng.choice(names))
    return True


def nil(tree, maker, rng):
    part = rng.choice(judged(tree))
    part.attributes[f"{{{XSI}}}nil"] = rng.choice(["true", "1", "false", "0", "yes"])
    if rng.random() < 0.6:
        part.children = []
    return True


def attribute_dropped(tree, maker, rng):
    those = [part for part in judged(tree) if part.attributes]
    if those:
        part = rng.choice(those)
        del part.attributes[rng.choice(list(part.attributes))]
    return bool(those)


def attribute_unknown(tree, maker, rng):
    part = rng.choice(judged(tree))
    part.attributes[rng.choice(["unknown", *(name for other in judged(tree) for name in other.declared)])] = rng.choice(["", "1", "x"])
    return True


def text_between(tree, maker, rng):
    part = rng.choice(judged(tree))
    part.children.insert(rng.randint(0, len(part.children)), rng.choice(["text", " ", "\n\t", "\u00a0", "0"]))
    return True


def element_in_value(tree, maker, rng):
    those = [part for part in judged(tree) if part.simple is not None]
    if those:
        part = rng.choice(those)
        part.children.append(Node(part.name))
        part.children[-1].raw = True
    return bool(those)
