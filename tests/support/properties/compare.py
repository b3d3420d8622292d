"""Whether a document says the same as the instance that it was written of, by the schema's value spaces."""

import base64
import re
import struct
from decimal import Decimal

from lxml import etree

from .folders import resolved, split
from .instances import XSI
from .values import NAMED, item, members, primitive

NIL, TYPE = f"{{{XSI}}}nil", f"{{{XSI}}}type"


def difference(node, sent, document, prefixes):
    """Where they differ first, or an empty text. `sent` is the instance as it was sent: its root has a default namespace at
    times, which is that of names without a prefix."""
    default = etree.fromstring(sent.encode()).nsmap.get(None, "")
    return Comparison(prefixes | {"": default}).elements(node, etree.fromstring(document.encode()), "")


class Comparison:
    def __init__(self, prefixes):
        self.prefixes = prefixes

    def elements(self, node, other, path):
        path = f"{path}/{split(node.name)[1]}"
        if node.name != other.tag:
            return f"{path}: {other.tag}"
        there = self.names(other)
        if not split(node.name)[0]:  # it undoes the default namespace
            self = Comparison(self.prefixes | {"": ""})
        said = self.attributes(node, other, path, there)
        if said:
            return said
        if is_nil(node.attributes.get(NIL)):
            return "" if len(other) == 0 and not other.text else f"{path}: nil with content"
        if node.simple is not None:
            one, two = node.text(), "".join(other.itertext())
            default = node.declaration.default if node.declaration.fixed is None else node.declaration.fixed
            if one == "" and default is not None:
                one = default
            same = self.value(node.simple, one, self.prefixes) == self.value(node.simple, two, there)
            return "" if same else f"{path}: {one!r} is {two!r} of {node.simple}"
        return self.children(node, other, path)

    def children(self, node, other, path):
        ours, theirs = parts_of(node), parts_of_tree(other)
        keep_text = node.raw or node.type.mixed
        if not keep_text:
            ours = [part for part in ours if isinstance(part, object) and not isinstance(part, str)]
            theirs = [part for part in theirs if not isinstance(part, str) or part.strip()]
        if node.unordered and not keep_text:
            ours.sort(key=lambda part: part.name)
            theirs.sort(key=lambda part: part.tag)
        if len(ours) != len(theirs):
            return f"{path}: {len(ours)} parts are {len(theirs)}"
        for one, two in zip(ours, theirs):
            if isinstance(one, str) or isinstance(two, str):
                if one != two:
                    return f"{path}: text {one!r} is {two!r}"
                continue
            said = self.elements(one, two, path)
            if said:
                return said
        return ""

    def attributes(self, node, other, path, there):
        ours = {name: text for name, text in node.attributes.items() if name != NIL or is_nil(text)}
        theirs = dict(other.attrib)
        ours.update({name: found.fixed if found.fixed is not None else found.default for name, found in node.declared.items() if name not in ours and name in theirs})
        if TYPE in theirs and TYPE not in ours or TYPE in ours and TYPE not in theirs:
            declared = node.declaration.type.name if node.declaration is not None else None
            named = resolved((theirs.get(TYPE) or ours.get(TYPE)).strip(), there if TYPE in theirs else self.prefixes)
            if named == declared or node.simple is not None or node.type is not None and node.type.is_simple():
                ours.pop(TYPE, None)
                theirs.pop(TYPE, None)
        if ours.keys() != theirs.keys():
            return f"{path}: attributes {sorted(ours)} are {sorted(theirs)}"
        for name, text in ours.items():
            if name in node.declared:
                same = self.value(node.declared[name].type, text, self.prefixes) == self.value(node.declared[name].type, theirs[name], there)
            elif name == TYPE:
                same = resolved(text.strip(), self.prefixes) == resolved(theirs[name].strip(), there)
            elif name == NIL:
                same = is_nil(theirs[name])
            else:
                same = text == theirs[name]
            if not same:
                return f"{path}/@{name}: {text!r} is {theirs[name]!r}"
        return ""

    def names(self, element):
        return {prefix or "": namespace for prefix, namespace in element.nsmap.items()} | {"xml": "http://www.w3.org/XML/1998/namespace"}

    def value(self, simple, text, names):
        """The text's value: equal for texts of equal values."""
        white = getattr(simple, "white_space", None)
        if white == "collapse" or simple.is_list():
            text = " ".join(text.replace("\t", " ").replace("\n", " ").replace("\r", " ").split(" ")).strip(" ")
            text = re.sub(" +", " ", text)
        elif white == "replace":
            text = re.sub("[\t\n\r]", " ", text)
        if simple.is_union():
            for member in members(simple):
                if member.is_valid(text, namespaces=names):
                    return (member.name, self.value(member, text, names))
            return text
        if simple.is_list():
            return tuple(self.value(item(simple), one, names) for one in text.split())
        return of_kind(primitive(simple), text, names)


def of_kind(kind, text, names):
    """The value of a text of a primitive type; of a time, its text with one way to write each value."""
    if kind != "string":
        text = text.strip(" \t\r\n")
    if kind == "decimal":
        return Decimal(text).normalize() if Decimal(text) else Decimal(0)
    if kind == "boolean":
        return text in ("true", "1")
    if kind in ("float", "double"):
        number = float(text.replace("INF", "inf"))
        if kind == "float":
            try:
                number = struct.unpack("f", struct.pack("f", number))[0]
            except OverflowError:
                number = float("inf") if number > 0 else float("-inf")
        return repr(number)
    if kind == "hexBinary":
        return bytes.fromhex(text)
    if kind == "base64Binary":
        return base64.b64decode(text)
    if kind in NAMED:
        return resolved(text, names)
    if kind == "duration":
        return duration(text)
    if kind in ("dateTime", "date", "time", "gYear", "gYearMonth", "gMonth", "gMonthDay", "gDay"):
        return moment(kind, text)
    return text


def duration(text):
    """(months, seconds): what XML Schema compares durations by."""
    found = re.fullmatch(r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?", text)
    sign, *numbers = found.groups()
    years, months, days, hours, minutes, seconds = (Decimal(number or 0) for number in numbers)
    factor = -1 if sign else 1
    return factor * (years * 12 + months), factor * (((days * 24 + hours) * 60 + minutes) * 60 + seconds)


def moment(kind, text):
    text = re.sub(r"[+-]00:00$", "Z", text)
    text = re.sub(r"(:\d\d\.\d*?)0+(?=$|[Z+-])", r"\1", text)
    text = re.sub(r"\.(?=$|[Z+-])", "", text)
    if kind == "dateTime":
        return at_once(text)
    return text.replace("24:00:00", "00:00:00")


def at_once(text):
    """(days, seconds of the day, whether there is a zone), in UTC."""
    sign, year, month, day, hour, minute, second, zone = re.fullmatch(r"(-?)(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):([\d.]+)(Z|[+-]\d\d:\d\d)?", text).groups()
    year = -int(year) if sign else int(year)
    minutes = int(hour) * 60 + int(minute)
    if zone and zone != "Z":
        minutes -= (-1 if zone[0] == "-" else 1) * (int(zone[1:3]) * 60 + int(zone[4:]))
    months = year * 12 + int(month) - 1
    days = days_before(months) + int(day) + minutes // 1440
    return days, minutes % 1440, Decimal(second).normalize(), zone is not None


def days_before(months):
    """The days of a proleptic Gregorian calendar before a month, counted from some month on."""
    year, month = divmod(months, 12)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    before = sum([31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][:month])
    return (year - 1) * 365 + (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400 + before


def is_nil(text):
    return (text or "").strip() in ("true", "1")


def parts_of(node):
    """Its texts, joined, and its elements."""
    return joined(node.children)


def parts_of_tree(element):
    found = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            found += [child, child.tail or ""]
        else:
            found.append(child.tail or "")
    return joined(found)


def joined(parts):
    whole = []
    for part in parts:
        if isinstance(part, str) and whole and isinstance(whole[-1], str):
            whole[-1] += part
        elif not isinstance(part, str) or part:
            whole.append(part)
    return whole
