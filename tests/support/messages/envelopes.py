"""The whole message that a case expects, in one SOAP version, and canonical XML to compare it by."""

import copy

from lxml import etree

from judge.soap import CONTRACT, ENVELOPES

from .cases import is_reason

# The codes of SOAP 1.2 (part 1 §5.4.6) that SOAP 1.1 (§4.4.1) calls by another name.
CODES_1_1 = {"Sender": "Client", "Receiver": "Server"}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def canonical(element):
    """Canonical XML 2.0, prefixes made alike, those in a fault's code too."""
    codes = ["faultcode", f"{{{ENVELOPES['1.2']}}}Value"]
    return etree.canonicalize(xml_data=etree.tostring(element, encoding="unicode"), rewrite_prefixes=True, qname_aware_tags=codes)


def expected(version, answer, request_id):
    """The envelope around an answer, or around a `fault` in its version's form."""
    namespace = ENVELOPES[version]
    envelope = etree.Element(f"{{{namespace}}}Envelope", nsmap={"soap": namespace})
    body = etree.SubElement(envelope, f"{{{namespace}}}Body")
    if etree.QName(answer).localname == "fault":
        body.append(fault(version, answer, request_id))
    else:
        body.append(copy.deepcopy(answer))
    return envelope


def fault(version, answer, request_id):
    """A Fault: its code, its text with the request's id, its detail. A declared fault's text is its own message."""
    reason = answer.findtext(f"{{{CONTRACT}}}reason") or answer.findtext(f"*/{{{CONTRACT}}}message")
    reason = f"{reason} (request {request_id})"
    detail = [copy.deepcopy(child) for child in answer if not is_reason(child)]
    form = fault_1_1 if version == "1.1" else fault_1_2
    return form(ENVELOPES[version], answer.get("code"), reason, detail)


def fault_1_1(namespace, code, reason, detail):
    """SOAP 1.1 §4.4: the children are in no namespace (WS-I BP 1.1 R1001)."""
    made = etree.Element(f"{{{namespace}}}Fault", nsmap={"soap": namespace})
    etree.SubElement(made, "faultcode").text = f"soap:{CODES_1_1.get(code, code)}"
    etree.SubElement(made, "faultstring").text = reason
    if detail:
        etree.SubElement(made, "detail").extend(detail)
    return made


def fault_1_2(namespace, code, reason, detail):
    """SOAP 1.2 part 1 §5.4."""
    made = etree.Element(f"{{{namespace}}}Fault", nsmap={"soap": namespace})
    holder = etree.SubElement(made, f"{{{namespace}}}Code")
    etree.SubElement(holder, f"{{{namespace}}}Value").text = f"soap:{code}"
    holder = etree.SubElement(made, f"{{{namespace}}}Reason")
    etree.SubElement(holder, f"{{{namespace}}}Text", {LANGUAGE: "en"}).text = reason
    if detail:
        etree.SubElement(made, f"{{{namespace}}}Detail").extend(detail)
    return made
