"""Where we judge otherwise than Xerces, and why. What is not built yet is said as such."""

import re

# Of what the features have: types with instances, and those that the schema leaves without one.
TYPES = 421
UNINHABITED = ["abstract_types: {urn:example:shop}Of.Nothing"]

class Reason(str):
    """Why we judge otherwise, and how often at most in a thousand mutants: twice what has been seen, or so."""

    def __new__(cls, text, most):
        reason = super().__new__(cls, text)
        reason.most = most
        return reason


COUNTED = Reason("characters are counted (part 2, 4.3.1), Xerces counts halves of surrogate pairs", 4)
YEAR = Reason("there is a year 0, as in XML Schema 1.1 (part 2, 3.3.7) and ISO 8601", 3)
EDITION = Reason("names are those of XML 1.0's fifth edition (2.3), Xerces' those of its second", 4)
ANY_TYPE = Reason("xs:anyType is kept as it stands, whatever its xsi:type says", 4)
NIL = Reason("not built: a nil element's attributes are neither judged nor kept", 6)
NEVER_NIL = Reason("xsi:nil that says false, or nothing, is passed over where nothing is nillable (cvc-elt.3.1): toolkits send it", 50)
LAX = Reason("not built: what a wildcard lets through is kept as it stands, known or not (part 1, 3.10.1: lax)", 1)
# (a pattern in Xerces' message; why we take it all the same)
TAKEN = [
    (r"must not appear on element .* because the \{nillable\}", NEVER_NIL),
    (r"cvc-elt\.4\.3: .*'xs:(\w+)' is not validly derived", Reason("xsi:type that names a type of XML Schema is passed over where the text is one (cvc-elt.4.3): toolkits guess it", 30)),
    (r"cvc-elt\.4\.3", Reason("xsi:type that names an ancestor of the declared type is passed over (cvc-elt.4.3)", 4)),
    (r"cvc-complex-type\.2\.1", Reason("white space in an element that is empty is passed over (cvc-complex-type.2.1)", 6)),
    (r"cvc-complex-type\.3\.2\.2: Attribute '\w+:", Reason("attributes in a namespace are passed over (cvc-complex-type.3.2.2): toolkits add their own", 3)),
    (r"is not a valid value for 'anyURI'", Reason("every text is an xs:anyURI, as in XML Schema 1.1 (part 2, 3.3.17)", 4)),
    (r"'\+INF' is not a valid value for '(float|double)'", Reason("+INF is a number, as in XML Schema 1.1 (part 2, 3.3.4.2)", 1)),
    (r"is not a valid value for '(NMTOKEN|NMTOKENS|Name|NCName|ID|IDREF|ENTITY|QName)'", EDITION),
    (r"respect to pattern '[^']*\\\\?[ic]", EDITION),
    (r"(?i)is not facet-valid with respect to (max|min)?Length '", COUNTED),
    (r"'-?0000\b[^']*' is not a valid value", YEAR),
    (r"is a simple type, so it (cannot have attributes|must have no element)", ANY_TYPE),
    (r"is not (a valid value for|facet-valid with respect to) .*'(byte|short|int|long|integer|token|language|Name|NCName|NMTOKEN|unsigned\w+|\w+Integer)'", Reason("xsi:type that toolkits guess is not judged beyond its lexical form", 4)),
]
# The same of the feature names_of_ours, whose many types are all empty.
EMPTY_TAKEN = [
    (r"must not appear on element .* because the \{nillable\}", Reason("xsi:nil that says false, or nothing, on one of names_of_ours' empty types (cvc-elt.3.1)", 75)),
    (r"cvc-complex-type\.2\.1", Reason("white space in one of names_of_ours' empty types (cvc-complex-type.2.1)", 60)),
]
# (the feature or none, a pattern in Xerces' message, one in the document, why we take it all the same)
OWN_TAKEN = [
    ("", r"cvc-elt\.3\.2\.1: ", r'xsi:nil="\s*(true|1)\s*"[^>]*>(\s|<!-- c -->|<!\[CDATA\[\s*\]\]>)+</', Reason("white space in an element that is nil is passed over (cvc-elt.3.2.1)", 2)),
    ("any_type", r"cvc-", r'xsi:type="', ANY_TYPE),
    ("", r"cvc-enumeration-valid: .*'\[default, preserve\]'", r'xml:space="x"', LAX),
    ("well_known_schemas", r"cvc-complex-type\.2\.\d: Element 'p\d:Metadata'", r"(?s)<formerly\b.*:Metadata\b.*</formerly>", LAX),
    ("nillable", r"cvc-datatype-valid.*'yes' is not a valid value for 'boolean'", r':unit xsi:nil="yes"', NEVER_NIL),  # its value is fixed
    ("nillable", r"cvc-(attribute|complex-type\.[34]|datatype-valid)", r'xsi:nil="\s*(true|1)\s*"', NIL),
]
# (a pattern in our refusal, one in the document; why we refuse it all the same)
REFUSED = [
    (r"must have (at least|exactly) \d+ characters", r"[\U00010000-\U0010FFFF]", COUNTED),
    (r'The xsi:type "[^"]*" is not the declared type, ', "", Reason("not built: xsi:type that names a complex type derived from a declared simple one", 4)),
    (r"is not a valid xs:gMonth:", r"gMonthValue>(?:(?!</).)*\d\d(?:<!-- c -->|<!\[CDATA\[|\]\]>)*--", Reason("a month is --MM (part 2, 3.2.14), Xerces takes the first edition's --MM--, too", 1)),
    (r"a number must follow T", "", Reason("the fraction of a duration's seconds stands behind a digit (part 2, 3.2.6.1; the expression of 1.1's 3.3.6.2)", 2)),
    (r"the year is at most 99999|the year is at least -99999", "", Reason("years reach from -99,999 to 99,999, as ARCHITECTURE.md says", 3)),
]
# (a pattern in the difference; why what is written differs)
DIFFERENT = [
    (r"nil'\] are \['\{http://www\.w3\.org/2001/XMLSchema-instance\}nil'\]", NIL),
    (r"'-?0000\b[^']*' is not a valid value", YEAR),
    (r"/anySimpleTypeValue: ", Reason("not built: what is declared as xs:anySimpleType is a text, whose prefixes are not declared where xsi:type says that it is a name", 1)),
]


def taken(folder, message, document):
    """Why we take what Xerces refuses, or nothing."""
    own = (reason for name, said, sent, reason in OWN_TAKEN if name in ("", folder) and re.search(said, message) and re.search(sent, document))
    empty = first(EMPTY_TAKEN, message) if folder == "names_of_ours" else ""
    return empty or first(TAKEN, message) or next(own, "")


def refused(message, document):
    """Why we refuse what Xerces takes, or nothing."""
    return next((reason for said, sent, reason in REFUSED if re.search(said, message) and re.search(sent, document)), "")


def different(difference):
    """Why what is written says something else, or nothing."""
    return first(DIFFERENT, difference)


def ceiling(reason, mutants):
    """How often we may judge otherwise for that reason beside so many mutants. Few mutants vary more than many."""
    return 4 + reason.most * mutants // 1000


def first(list_of, text):
    return next((reason for pattern, reason in list_of if re.search(pattern, text)), "")
