"""What the contract asks of the cases: its operations, the faults they declare, its schema."""

import xmlschema
from lxml import etree

from judge.server import ROOT
from judge.soap import CONTRACT

from .envelopes import is_reason

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
LEAST = 4
# Nobody can make the service be away by a message.
NOT_BY_MESSAGE = {"ServiceUnavailable"}


def operations():
    """The WSDL's operations, each with the faults that a case can show."""
    wsdl = etree.parse(ROOT / "wsdl" / "customers.wsdl")
    found = {}
    for operation in wsdl.findall(f"{WSDL}portType/{WSDL}operation"):
        faults = {fault.get("name") for fault in operation.findall(f"{WSDL}fault")}
        found[operation.get("name")] = faults - NOT_BY_MESSAGE
    return found


class Schema:
    """customers.xsd as xmlschema reads it, which is not how the gateway does."""

    def __init__(self):
        self.schema = xmlschema.XMLSchema(str(ROOT / "schemas" / "customers.xsd"))

    def problem(self, element):
        """Why an element is not valid; None for one that is."""
        error = next(self.schema.iter_errors(element), None)
        return error and f"{error.path}: {error.reason}"

    def takes_values(self, operation):
        """Whether a request holds anything at all, which could break a rule."""
        return len(self.schema.elements[operation].type.content) > 0

    def judge_answer(self, answer):
        """Why what a Body holds is not the contract's; `answer` is a judge's `Answer`."""
        element = answer.child if answer.fault is None else answer.detail
        return None if element is None else self.problem(element)


def gaps(cases, schema):
    """What the cases leave out: operations with too few, declared faults that none shows, folders that are no operation's."""
    known = operations()
    for stray in sorted({case.operation for case in cases} - known.keys()):
        yield f"{stray} is no operation of the WSDL"
    for operation, faults in known.items():
        mine = [case for case in cases if case.operation == operation]
        if len(mine) < LEAST:
            yield f"{operation} has {len(mine)} cases, and needs {LEAST} at least"
        if not any(case.call.fault is not None for case in mine):
            yield f"{operation} has no case whose answer is a fault"
        shown = {case.call.fault for case in mine}
        if not schema.takes_values(operation):
            faults = faults - {"ValidationFailed"}
        for fault in sorted(faults - shown):
            yield f"{operation} declares {fault}, and no case shows it"
        for case in mine:
            if case.call.operation != operation:
                yield f"{case} sends {case.call.operation}"


__all__ = ["CONTRACT", "Schema", "gaps", "is_reason", "operations"]
