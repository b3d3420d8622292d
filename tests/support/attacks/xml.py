"""Hostile XML."""

from judge import soap

from . import CANARY, XSI, Case


def cases(world):
    """Every case of A but the multipart one."""
    return [*doctypes(world), *references(world), *ignored(world), *sizes(world), *malformed(world), *encodings(world), *arrays(world)]


def doctypes(world):
    """A DOCTYPE, of any kind, anywhere."""
    laughs = '<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    quadratic = f'<!ENTITY q "{"a" * 100_000}">'
    kinds = {
        "bare": ("<!DOCTYPE x>", ""),
        "billion laughs": (f"<!DOCTYPE x [{laughs}]>", "&l9;"),
        "quadratic": (f"<!DOCTYPE x [{quadratic}]>", "&q;" * 20_000),
        "recursive": ('<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]>', "&a;"),
        "SYSTEM file": (f'<!DOCTYPE x [<!ENTITY f SYSTEM "file://{world.secret}">]>', "&f;"),
        "SYSTEM http": (f'<!DOCTYPE x [<!ENTITY f SYSTEM "http://127.0.0.1:{world.port}/">]>', "&f;"),
        "external subset": (f'<!DOCTYPE x SYSTEM "http://127.0.0.1:{world.port}/x.dtd">', ""),
        "parameter entity": (f'<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:{world.port}/p">%p;]>', ""),
        "lower case": ("<!doctype x>", ""),
    }
    for name, (doctype, use) in kinds.items():
        yield Case(f"DOCTYPE, {name}", lambda v, d=doctype, u=use: prologue(world.create(v, f"<notes>{u}</notes>"), d))
    yield Case("DOCTYPE inside the envelope", lambda v: world.get(v).replace("<s:Body>", "<s:Body><!DOCTYPE x>"))
    yield Case("DOCTYPE after the envelope", lambda v: world.get(v) + "<!DOCTYPE x>")
    yield Case("DOCTYPE in UTF-16", lambda v: prologue(world.get(v), "<!DOCTYPE x>").replace("utf-8", "utf-16", 1).encode("utf-16"), headers=charset("utf-16"))


def prologue(message, markup):
    """A message with markup between its declaration and its envelope."""
    return message.replace("?>", "?>" + markup, 1)


def references(world):
    """Entities other than the five; processing instructions."""
    yield Case("an entity nobody declared", lambda v: world.create(v, "<notes>&nbsp;</notes>"))
    yield Case("an entity in an attribute", lambda v: world.block(v, "", ' a="&custom;"'))
    yield Case("a processing instruction in the Body", lambda v: world.get(v).replace("<s:Body>", "<s:Body><?php x?>"))
    yield Case("a processing instruction in a value", lambda v: world.create(v, "<notes>a<?x y?>b</notes>"))
    yield Case("a stylesheet before the envelope", lambda v: prologue(world.get(v), '<?xml-stylesheet href="x"?>'))


def ignored(world):
    """schemaLocation and XInclude: nothing is fetched."""
    hint = f' xmlns:xsi="{XSI}" xsi:schemaLocation="{soap.CONTRACT} http://127.0.0.1:{world.port}/x.xsd" xsi:noNamespaceSchemaLocation="file://{world.secret}"'
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="http://127.0.0.1:{world.port}/i" parse="text"/>'
    yield Case("xsi:schemaLocation", lambda v: world.get(v, attributes=hint), "200")
    yield Case("XInclude in a header", lambda v: world.get(v, header=include), "200")
    yield Case("XInclude in the Body", lambda v: world.get(v, inside=include))


def sizes(world):
    """Depth, breadth, length: each fault names its limit's value."""
    def nested(count, inside=""):
        return "<a>" * count + inside + "</a>" * count

    for depth in (1_500, 75_000, 1_000_000):
        yield Case(f"depth of {depth}", lambda v, d=depth: world.block(v, nested(d)), says=("64",))
        yield Case(f"depth of {depth} in the Body", lambda v, d=depth: world.get(v, nested(d)))
    for count in (25_000, 2_000_000):
        yield Case(f"{count} siblings", lambda v, c=count: world.block(v, "<a/>" * c), says=(("10000", "10,000"),))
        yield Case(f"{count} siblings in the Body", lambda v, c=count: world.get(v, "<a/>" * c))
    yield Case("300,000 elements", lambda v: world.block(v, ("<a>" + "<b/>" * 5_000 + "</a>") * 60), says=(("250000", "250,000"),))
    many = "".join(f' a{n}="{n}"' for n in range(25_000))
    yield Case("25,000 attributes", lambda v: world.block(v, f"<a{many}/>"), says=("64",))
    yield Case("25,000 attributes in the Body", lambda v: world.get(v, f"<a{many}/>"))
    bindings = "".join(f' xmlns:p{n}="urn:{n}"' for n in range(10_000))
    yield Case("10,000 namespaces on one tag", lambda v: world.block(v, f"<a{bindings}/>"), says=("64",))
    levels = "".join(f'<a xmlns:p{n}="urn:{n}" xmlns:q{n}="urn:{n}">' for n in range(50))
    yield Case("new prefixes a level", lambda v: world.block(v, levels + "</a>" * 50), says=("64",))
    for size in (100_000, 9_000_000):
        yield Case(f"a name of {size} bytes", lambda v, s=size: world.get(v, f"<{'n' * s}/>"))
        yield Case(f"an attribute of {size} bytes", lambda v, s=size: world.block(v, f'<a b="{"c" * s}"/>'), says=(("8192", "8,192", "8 KiB"),))
        yield Case(f"a text of {size} bytes", lambda v, s=size: world.create(v, f"<notes>{'t' * s}</notes>"))
        yield Case(f"a comment of {size} bytes that never ends", lambda v, s=size: world.get(v).split("</s:Body>")[0] + "<!--" + "c" * s)
        yield Case(f"a CDATA of {size} bytes that never ends", lambda v, s=size: world.create(v, "<notes><![CDATA[" + "d" * s).split("</data>")[0])
    yield Case("a text past its limit in a header", lambda v: world.block(v, "t" * 9_000_000), says=(("1048576", "1,048,576", "1 MiB"),))
    yield Case("a text of 129 MB", lambda v: world.create(v, f"<notes>{'t' * 129_000_000}</notes>"), "413")


def malformed(world):
    """Not well-formed, each its own case."""
    def body(inside):
        return lambda v: world.get(v).replace("</s:Body>", inside + "</s:Body>")

    def notes(text):
        return lambda v: world.create(v, f"<notes>{text}</notes>")

    yield Case("end of input inside an element", lambda v: world.get(v)[:-30])
    yield Case("end of input inside a tag", lambda v: world.get(v).split("</id>")[0] + "</i")
    yield Case("two roots", lambda v: world.get(v) + "<x/>")
    yield Case("two envelopes", lambda v: world.get(v) + world.get(v).split("?>")[1])
    yield Case("text after the root", lambda v: world.get(v) + CANARY)
    yield Case("text before the root", lambda v: prologue(world.get(v), CANARY))
    yield Case("text between elements", body(CANARY))
    yield Case("a control character", notes("a\x01b"))
    yield Case("&#0;", notes("a&#0;b"))
    yield Case("&#x1b;, as ANSI escapes begin", notes("&#x1b;[31m"))
    yield Case("a reference past Unicode", notes("&#x110000;"))
    yield Case("a reference to a surrogate", notes("&#xD800;"))
    yield Case("U+FFFE", notes("a\ufffeb"))
    yield Case("a name that starts with a digit", body("<1a/>"))
    yield Case("-- in a comment", body("<!-- a -- b -->"))
    yield Case("]]> in text", notes("a]]>b"))
    yield Case("< in an attribute", lambda v: world.block(v, '<a b="<"/>'))
    yield Case("no space between attributes", lambda v: world.block(v, '<a b="1"c="2"/>'))
    yield Case("an attribute without quotes", lambda v: world.block(v, "<a b=1/>"))
    yield Case("an attribute twice", lambda v: world.block(v, '<a b="1" b="2"/>'))
    yield Case("an unbound prefix", body("<zz:a/>"))
    yield Case("an unbound prefix of an attribute", lambda v: world.block(v, '<a zz:b="1"/>'))
    yield Case('xmlns:p=""', lambda v: world.block(v, '<a xmlns:p=""/>'))
    yield Case("xmlns:xml bound to another", lambda v: world.block(v, '<a xmlns:xml="urn:x"/>'))
    yield Case("the prefix xmlns declared", lambda v: world.block(v, '<a xmlns:xmlns="urn:x"/>'))
    yield Case("two attributes with one expanded name", lambda v: world.block(v, '<a xmlns:p="urn:y" xmlns:q="urn:y" p:b="1" q:b="2"/>'))
    yield Case("an XML declaration in the middle", body('<?xml version="1.0"?>'))
    yield Case("an XML declaration after a blank", lambda v: " " + world.get(v))
    yield Case("XML 1.1", lambda v: world.get(v).replace('version="1.0"', 'version="1.1"', 1))
    yield Case("an end tag that does not match", lambda v: world.get(v).replace("</id>", "</di>"))
    yield Case("an end tag with an attribute", lambda v: world.get(v).replace("</id>", '</id a="1">'))
    yield Case("an ampersand alone", notes("a & b"))
    yield Case("no XML at all", CANARY)
    yield Case("JSON", '{"id": "' + CANARY + '"}')
    yield Case("nothing", "")


def charset(name):
    """The Content-Type of a version, with a charset."""
    return lambda version: {"Content-Type": soap.MEDIA[version].replace("utf-8", name)}


def encodings(world):
    """Bytes that are not the encoding they claim, and encodings that are not served."""
    def notes(version, raw):
        return world.create(version, "<notes>@@</notes>").encode().replace(b"@@", raw)

    invalid = {
        "ISO-8859-1 as UTF-8": b"M\xfcller", "overlong UTF-8": b"\xc0\xaf", "overlong NUL": b"\xc0\x80",
        "a UTF-8 surrogate": b"\xed\xa0\x80", "past Unicode": b"\xf5\x80\x80\x80", "a UTF-8 sequence cut short": b"\xe2\x82",
    }
    for name, raw in invalid.items():
        yield Case(name, lambda v, r=raw: notes(v, r))
    wide = ("utf-16", lambda v: world.get(v).replace("utf-8", "utf-16", 1).encode("utf-16"))
    yield Case("UTF-16 with half a character", lambda v: wide[1](v) + b"\x20", headers=charset("utf-16"))
    yield Case("UTF-16 with a lone surrogate", lambda v: wide[1](v) + b"\x00\xd8\x20\x00", headers=charset("utf-16"))
    yield Case("us-ascii with a byte past 127", lambda v: notes(v, b"M\xfcller"), headers=charset("us-ascii"))
    for name in ("utf-7", "iso-2022-jp", "ibm037", "utf-32", "shift_jis", "nonsense"):
        yield Case(f"charset {name}", lambda v: world.get(v), "415", headers=charset(name))
    yield Case("a declaration of UTF-7", lambda v: world.get(v).replace('"utf-8"', '"utf-7"', 1), "415", headers=lambda v: {"Content-Type": soap.MEDIA[v].split(";")[0]})
    for name, codec in (("utf-16", "utf-16"), ("utf-16", "utf-16-be"), ("iso-8859-1", "latin-1"), ("windows-1252", "cp1252"), ("us-ascii", "ascii")):
        mark = b"\xfe\xff" if codec == "utf-16-be" else b""
        yield Case(f"{codec} is served", lambda v, n=name, c=codec, m=mark: m + world.get(v).replace("utf-8", n, 1).encode(c), "200", headers=charset(name))


def arrays(world):
    """An encoded array that asks for memory."""
    attribute = ' xmlns:e="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" e:arrayType="xsd:int[1000000000]"'
    yield Case("SOAP-ENC:arrayType", lambda v: soap.envelope(v, f'<CreateCustomers xmlns="{soap.CONTRACT}"><customers{attribute}/></CreateCustomers>'))
    yield Case("SOAP-ENC:arrayType on a whole batch", lambda v: soap.envelope(
        v, f'<CreateCustomers xmlns="{soap.CONTRACT}"><customers{attribute}><customer><type>person</type><familyName>X</familyName></customer></customers></CreateCustomers>'))
