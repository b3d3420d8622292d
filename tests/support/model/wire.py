"""Between the model's words and the contract's elements."""

from judge import soap

ORDER = ("type", "status", "givenName", "familyName", "legalName", "sortName", "email", "addresses", "externalKeys", "tags")
CRITERIA = ("externalKey", "email", "familyName", "status", "type", "id", "givenName", "legalNamePrefix", "sortNamePrefix", "tag", "city", "country")


def key(pair):
    """An external key's element."""
    return ("externalKey", [("sourceSystem", pair[0]), ("externalId", pair[1])])


def data(values):
    """A customer's data in the order of the schema. Addresses are pairs of city and country."""
    lists = {
        "addresses": lambda place: ("address", [("kind", "main"), ("city", place[0]), ("country", place[1])]),
        "externalKeys": key,
        "tags": lambda tag: ("tag", tag),
    }
    return [(name, [lists[name](entry) for entry in values[name]] if name in lists else values[name]) for name in ORDER if name in values]


def criteria(sought):
    """A search's criteria in the order of the schema."""
    return [key(sought[name]) if name == "externalKey" else (name, sought[name]) for name in CRITERIA if name in sought]


def texts(element):
    """The texts of an element's children."""
    return tuple(child.text for child in element)


def customer(element):
    """A customer in the model's words."""
    lists = {"externalKeys": texts, "addresses": lambda address: texts(address)[1:], "tags": lambda tag: tag.text}
    values = {}
    for child in element.find(soap.qualified("data")):
        name = soap.local(child)
        values[name] = tuple(map(lists[name], child)) if name in lists else child.text
    return ("Customer", element.findtext(soap.qualified("id")), element.findtext(soap.qualified("version")), plain(values))


def plain(values):
    """Data as it is compared: an empty list is none."""
    return tuple(sorted((name, value) for name, value in values.items() if value != ()))


def fault(answer):
    """A declared fault: its name, and what its detail says."""
    name = answer.declared
    if name == "CustomerNotFound":
        keys = answer.all("externalKey")
        return (name, answer.text("reason"), answer.text("id"), texts(keys[0]) if keys else None, answer.text("survivorId"))
    if name == "DuplicateCustomer":
        return (name, answer.text("id"), texts(answer.all("externalKey")[0]))
    if name == "VersionConflict":
        return (name, answer.text("id"), answer.text("currentVersion"))
    if name == "ValidationFailed":
        return (name, *[path.text for path in answer.all("violations/violation/path")])
    if name == "RequestIdReused":
        return (name, answer.text("requestId"))
    return (name or "Fault", answer.reason)


def heard(answer):
    """An answer about one customer."""
    if answer.fault is not None:
        return fault(answer)
    if answer.all("result"):
        return ("WriteResult", answer.text("result/id"), answer.text("result/version"), answer.text("result/created") == "true")
    return customer(answer.all("customer")[0])


def results(answer):
    """A batch's results: success, id, version, created, and the first error's code."""
    if answer.fault is not None:
        return fault(answer)
    told = []
    for result in answer.all("results/result"):
        of = {soap.local(child): child.text for child in result}
        error = result.find(soap.qualified("errors/error/code"))
        told.append((of["success"] == "true", of.get("id"), of.get("version"), of.get("created") == "true", None if error is None else error.text))
    return ("Results", *told)


def looked_up(answer):
    """What GetCustomers says of each reference: the customer, or why there is none."""
    if answer.fault is not None:
        return fault(answer)
    told = []
    for result in answer.all("results/result"):
        found = result.find(soap.qualified("customer"))
        told.append(result.findtext(soap.qualified("error/code")) if found is None else customer(found))
    return ("Customers", *told)
