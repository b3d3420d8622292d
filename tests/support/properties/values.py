"""Texts for simple types: at the edges of each facet, past them, and anywhere between. xmlschema sorts them into those
that a type has and those that it has not; Xerces has the last word on the whole document."""

import collections

from . import patterns
from .folders import XSD, resolved

TEXTS = ["", " ", "a", "ab", "abc", "red", "x y", "  a  b ", "\t", "\n", "a\tb\nc\rd", "é", "e\u0301", "😀", "a😀b", "&<>\"'", "]]>", "\u00a0", "\u2028", "\u0085", "0", "-", "a-b.c_d:e", "1a", "ñandú", "true", "long text " * 9]
NAMES = ["a", "_a", "a-b", "a.b1", "é1", "中", "a:b", ":a", "1a", "-a", "", " a ", "a b", "A" * 60, "x\u00b7"]
NUMBERS = ["0", "1", "-1", "+1", "-0", "+0", "007", "1.0", "1.50", ".5", "5.", "-.5", "+.5", ".", "", " 7 ", "1 2", "1e3", "0x1", "1,5", "٣", "--1", "12345678901234567890", "123456789012345678901234567890.12345", "99", "100", "0.1", "0.01", "0.001", "NaN"]
FLOATS = ["0", "-0", "1", "1.5", "-2.5", "1E5", "1e-5", "1.E5", ".5E1", "INF", "-INF", "NaN", "+INF", "inf", "Infinity", "1E", "E5", "1e400", "1e-400", "3.4028235E38", "3.5E38", "1.4E-45", "0.1", "16777217", "1.7976931348623157E308", " 1 ", "", "1d", "0x1p3", "nan"]
ZONES = ["", "", "Z", "+00:00", "-00:00", "+14:00", "-14:00", "+05:30", "-13:59", "+14:01", "+1:00", "z", "+15:00", "+00:60"]
DATES = ["2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2024-12-31", "0001-01-01", "0000-01-01", "-0001-12-31", "-0004-02-29", "9999-12-31", "12024-01-01", "02024-01-01", "2024-1-1", "2024-13-01", "2024-00-10", "2024-04-31", "24-01-01", "+2024-01-01", "2024-01-01 ", "20240101", "1999-12-31", "2100-01-01"]
TIMES = ["00:00:00", "23:59:59", "24:00:00", "24:00:00.0", "24:00:01", "12:30:45.5", "12:30:45.123456789", "12:30:45.100", "12:30:45.", "12:30", "25:00:00", "12:60:00", "12:30:60", "1:30:45", "00:00:00.000000001"]
DURATIONS = ["P1D", "PT5H", "P1Y2M3DT4H5M6.7S", "-P1M", "P0D", "PT0S", "P", "PT", "P1DT", "P1S", "PT1.S", "PT.5S", "PT1.5M", "P1M31D", "P14M", "PT36H", "PT24H", "P1DT0H", "-PT0.1S", "P-1D", "+P1D", "P1Y1D", " P1D ", "PT3600S", "PT60M", "P400D", "PT0.000000001S"]
PARTS = {
    "gYear": ["2024", "0001", "-0044", "0000", "12024", "24", "+2024", "1984", "1999", "2000", "02024"],
    "gYearMonth": ["2024-05", "2024-13", "2024-00", "-0001-12", "2024-5", "0000-01"],
    "gMonth": ["--05", "--12", "--13", "--00", "--5", "05", "--05--"],
    "gMonthDay": ["--02-29", "--02-30", "--12-31", "--04-31", "--05-17", "-05-17"],
    "gDay": ["---01", "---31", "---32", "---00", "--01", "---1"],
}
BINARY = {
    "hexBinary": ["", "00", "0a0B", "FF", "F", "0g", "00 ", "00FF00FF", "00ff00ff", "0 0", "0A0B0C0D0E"],
    "base64Binary": ["", "AAEC", "SGk=", "SA==", "SG k=", " SGk= ", "SGk", "SGl=", "SB==", "S===", "A=", "AAEC\nAAEC", "AA-_", "AAECAwQFBgc=", "=", "AAEC===="],
}
NUMERIC = ("decimal", "float", "double", "boolean", *PARTS, "date", "dateTime", "time", "duration")
URIS = ["", "http://x.y/?a=b&c", "urn:a:b", "a b", "../x#y", "#", "%20", "é", "http://x:8/", "a#b#c", "mailto:a@b.c"]
LANGUAGES = ["en", "pt-BR", "i-klingon", "x-a-b1", "abcdefghi", "e1", "", "en-", "de-AT-1996", " en "]


NAMED = ("QName", "NOTATION")  # their prefixes are declared in the document


class Values:
    """Texts of a simple type: `valid` and `invalid`."""

    def __init__(self, rng, prefixes):
        self.rng = rng
        self.prefixes = prefixes
        self.sorted = {}
        self.broken = {}
        self.asked = collections.Counter()

    def of(self, simple):
        """(valid, invalid) of a simple type, made once."""
        if id(simple) not in self.sorted:
            valid, invalid = [], []
            for text in dict.fromkeys(self.candidates(simple)):
                (valid if self.fits(simple, text) else invalid).append(text)
            self.sorted[id(simple)] = (simple, valid, invalid)
        return self.sorted[id(simple)][1:]

    def past(self, simple):
        """A text that breaks one facet of the type and nothing else, of the kind that was asked for least; or nothing."""
        if id(simple) not in self.broken:
            self.broken[id(simple)] = (simple, self.breaking(simple))
        kinds = self.broken[id(simple)][1]
        if not kinds:
            return None
        kind = min(sorted(kinds), key=self.asked.__getitem__)
        self.asked[kind] += 1
        return self.rng.choice(kinds[kind])

    def breaking(self, simple):
        """Texts by the only facet that they break, as xmlschema names facets: `XsdMaxLengthFacet`."""
        kinds = collections.defaultdict(list)
        for text in self.of(simple)[1]:
            try:
                broken = {type(error.validator).__name__ for error in simple.iter_errors(text, namespaces=self.prefixes)}
            except OverflowError:
                continue
            if len(broken) == 1 and "Facet" in min(broken):
                kinds[min(broken)].append(text)
        return kinds

    def fits(self, simple, text):
        try:
            valid = self.by_prefix(simple, text) and (self.is_notation(simple, text) if primitive(simple) == "NOTATION" else simple.is_valid(text, namespaces=self.prefixes))
        except OverflowError:  # a year that xmlschema does not count to
            return False
        return valid and not (primitive(simple) in NUMERIC and lax(text))

    def by_prefix(self, simple, text):
        """A qualified name's prefix is bound: which prefixes there are only the document knows."""
        if primitive(simple) not in NAMED:
            return True
        prefix, colon, _ = text.strip().partition(":")
        return not colon or prefix in self.prefixes

    def is_notation(self, simple, text):
        """Whether a notation is one of those that its type has, which xmlschema compares as texts."""
        return resolved(text.strip(), self.prefixes) in {resolved(value, simple.schema.namespaces) for value in simple.enumeration}

    def candidates(self, simple):
        rng = self.rng
        edges = facets(simple)
        texts = [value for name, value in edges if name == "enumeration"]
        if primitive(simple) in NAMED:
            texts += [f"{prefix}:{text.rpartition(':')[2]}" for text in texts for prefix in self.prefixes]
        if simple.is_union():
            texts += [text for member in members(simple) for text in self.candidates(member)]
        elif simple.is_list():
            texts += self.lists(simple, edges)
        else:
            texts += self.atoms(simple, edges)
        for compiled in compiled_patterns(simple):
            texts += [patterns.matching(compiled, rng) for _ in range(60)]
        texts += [self.tweaked(text) for text in rng.choices(texts, k=min(120, 3 * len(texts)))]
        return [text for text in texts if all(is_character(character) for character in text)]

    def lists(self, simple, edges):
        rng = self.rng
        valid, invalid = self.of(item(simple))
        valid = [text for text in valid if text.strip() and not any(space in text.strip() for space in " \t\r\n")]
        counts = [0, 1, 2, 3, 7] + [int(value) + step for name, value in edges if name.lower().endswith("length") for step in (-1, 0, 1)]
        for _ in range(80):
            items = rng.choices(valid, k=max(0, rng.choice(counts)))
            if items and invalid and rng.random() < 0.2:
                items[rng.randrange(len(items))] = rng.choice(invalid)
            yield rng.choice([" ", "  ", "\n", " \t"]).join(items)

    def atoms(self, simple, edges):
        rng, kind = self.rng, builtin(simple)
        yield from self.of_kind(primitive(simple), kind)
        for name, value in edges:
            if name in ("minInclusive", "maxInclusive", "minExclusive", "maxExclusive"):
                yield from (value, *(self.tweaked(value, "0123456789") for _ in range(12)), *(f"{value}{zone}" for zone in ZONES))
                yield from numbers_beside(value)
            elif name in ("length", "minLength", "maxLength"):
                for length in (int(value) - 1, int(value), int(value) + 1):
                    yield from self.of_length(max(0, length), primitive(simple))
            elif name in ("totalDigits", "fractionDigits"):
                for digits in (int(value) - 1, int(value), int(value) + 1):
                    whole = "".join(rng.choices("123456789", k=max(1, digits)))
                    yield from (whole, f"-{whole}", f"00{whole}", f"{whole}.00", f"0.{whole}", f"1.{whole}0", f"{whole[:1]}.{whole[1:]}", f"{whole[:-1]}.{whole[-1:]}")

    def of_kind(self, base, kind):
        rng = self.rng
        if base in ("decimal", "anySimpleType"):
            yield from NUMBERS
            for bits in (7, 8, 15, 16, 31, 32, 63, 64):
                yield from (str(sign * 2**bits + step) for sign in (-1, 1) for step in (-1, 0, 1))
            yield from (str(rng.randint(-(10**size), 10**size)) for size in range(1, 20))
            yield from (f"{rng.randint(-999, 999)}.{rng.randint(0, 99999)}" for _ in range(8))
        if base in ("string", "anySimpleType"):
            yield from TEXTS
        if kind in ("Name", "NCName", "NMTOKEN", "ID", "IDREF", "ENTITY", "token", "QName", "NOTATION"):
            yield from NAMES
        if base == "QName":
            yield from (f"{prefix}:{local}" for prefix in (*self.prefixes, "nobody", "xml") for local in ("a", "b-c", "1a", ""))
        if base in ("float", "double"):
            yield from FLOATS
            yield from (repr(rng.uniform(-1, 1) * 10 ** rng.randint(-40, 37)) for _ in range(20))
        if base == "boolean":
            yield from ["true", "false", "1", "0", " true ", "TRUE", "yes", "", "01", "t"]
        if base == "date":
            yield from (day + rng.choice(ZONES) for day in DATES)
            yield from (f"2024-06-15{zone}" for zone in ZONES)
        if base == "dateTime":
            yield from (f"{day}T{rng.choice(TIMES)}{rng.choice(ZONES)}" for day in DATES)
            yield from (f"2024-06-15T{time}{rng.choice(ZONES)}" for time in TIMES)
            yield from (f"2024-06-15T12:30:45{zone}" for zone in ZONES)
        if base == "time":
            yield from (time + zone for time in TIMES for zone in ("", rng.choice(ZONES)))
        if base == "duration":
            yield from DURATIONS
        if base in PARTS:
            yield from (text + zone for text in PARTS[base] for zone in ("", rng.choice(ZONES)))
        yield from BINARY.get(base, ())
        if base == "anyURI":
            yield from URIS
        if kind == "language":
            yield from LANGUAGES

    def of_length(self, length, base):
        rng = self.rng
        if base == "hexBinary":
            yield "".join(rng.choices("0123456789abcdefABCDEF", k=2 * length))
        elif base == "base64Binary":
            import base64

            yield base64.b64encode(rng.randbytes(length)).decode()
        else:
            for alphabet in ("abcXYZ", "0123456789", "aé😀中", "a b  c", "ABC-_.", "\u0301a"):
                yield "".join(rng.choices(alphabet, k=length))

    def tweaked(self, text, alphabet="aZ09-+:. é😀T/"):
        """The text with one character changed, left out, put in, or white space around it."""
        rng = self.rng
        if not text or rng.random() < 0.1:
            return rng.choice([f" {text}", f"{text}\n", f"\t{text} ", text + rng.choice(alphabet)])
        place = rng.randrange(len(text))
        new = rng.choice(["", rng.choice(alphabet), rng.choice(alphabet), rng.choice(alphabet) + text[place]])
        return text[:place] + new + text[place + 1 :]


def lax(text):
    """Whether xmlschema would take a text for a number that is none: digits of other scripts, spaces in between."""
    return not text.isascii() or " " in text.strip(" \t\r\n") or "_" in text


def numbers_beside(value):
    from decimal import Decimal, InvalidOperation

    try:
        number = Decimal(value)
    except InvalidOperation:
        return
    for step in ("1", "0.1", "0.01", "0.001", "0.0000001"):
        yield from (format(number + Decimal(step), "f"), format(number - Decimal(step), "f"))
    yield f"{value}.0" if "." not in value else f"{value}0"


def facets(simple):
    """(name, value) of every facet of the type and of those it restricts, as they are written."""
    found = []
    for step in chain(simple):
        for element in step.elem.iter() if step.elem is not None else ():
            name = str(element.tag).removeprefix(XSD)
            if "value" in element.attrib and name != "restriction":
                found.append((name, element.get("value")))
    return found


def chain(simple):
    """The type and those it restricts, up to the built-in one."""
    while simple is not None and not (simple.name or "").startswith(XSD):
        yield simple
        simple = simple.base_type if simple.base_type is not simple else None


def builtin(simple):
    """The built-in type at the end of the chain."""
    while simple is not None and not (simple.name or "").startswith(XSD):
        simple = simple.base_type
    return (simple.name if simple is not None else f"{XSD}anySimpleType").removeprefix(XSD)


def primitive(simple):
    found = getattr(simple, "primitive_type", None)
    return (found.name or "").removeprefix(XSD) if found is not None else "anySimpleType"


def members(simple):
    while not hasattr(simple, "member_types"):
        simple = simple.base_type
    return simple.member_types


def item(simple):
    while not hasattr(simple, "item_type"):
        simple = simple.base_type
    return simple.item_type


def compiled_patterns(simple):
    for step in chain(simple):
        if getattr(step, "patterns", None) is not None:
            yield from step.patterns.patterns


def is_character(character):
    code = ord(character)
    return code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or code > 0xFFFF
