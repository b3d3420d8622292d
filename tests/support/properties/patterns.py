"""Random texts that a regular expression matches, from Python's own parse of it."""

import re
import sys

PARSER = re._parser if sys.version_info >= (3, 11) else __import__("sre_parse")
CLASSES = {"digit": "0123456789٣", "not_digit": "aZ -é", "word": "aZ0é", "not_word": " -.!", "space": " \t\n", "not_space": "aZ0é-.!"}
ANY = [chr(code) for code in range(0x20, 0x7F)] + list("éßÑ€ЖΩ中😀\u00a0\t\n")


def matching(pattern, rng):
    """A text that the compiled pattern ought to match; to be judged all the same."""
    return "".join(sequence(PARSER.parse(pattern.pattern, pattern.flags & ~re.UNICODE), rng))


def sequence(parsed, rng):
    for operation, argument in parsed:
        yield from one(str(operation).lower(), argument, rng)


def one(operation, argument, rng):
    if operation == "literal":
        yield chr(argument)
    elif operation == "not_literal":
        yield rng.choice([character for character in ANY if ord(character) != argument])
    elif operation == "any":
        yield rng.choice([character for character in ANY if character != "\n"])
    elif operation == "in":
        yield member(argument, rng)
    elif operation == "branch":
        yield from sequence(rng.choice(argument[1]), rng)
    elif operation == "subpattern":
        yield from sequence(argument[-1], rng)
    elif operation in ("max_repeat", "min_repeat"):
        least, most, item = argument
        times = rng.choice([least, min(int(most), least + 1), rng.randint(least, min(int(most), least + 8)), min(int(most), least + 30)])
        for _ in range(times):
            yield from sequence(item, rng)


def member(items, rng):
    """A character of a class."""
    if str(items[0][0]).lower() == "negate":
        taken = [character for character in ANY if not any(holds(item, character) for item in items[1:])]
        return rng.choice(taken or ANY)
    operation, argument = rng.choice(items)
    operation = str(operation).lower()
    if operation == "literal":
        return chr(argument)
    if operation == "range":
        return chr(rng.choice([argument[0], argument[1], rng.randint(*argument)]))
    return rng.choice(CLASSES[str(argument).lower().removeprefix("category_").replace("uni_", "")])


def holds(item, character):
    operation, argument = str(item[0]).lower(), item[1]
    if operation == "literal":
        return ord(character) == argument
    if operation == "range":
        return argument[0] <= ord(character) <= argument[1]
    return character in CLASSES[str(argument).lower().removeprefix("category_").replace("uni_", "")]
