"""What counts as equal in names: case, accents and punctuation do not."""

import unicodedata


def folded(name):
    """A name's words in small letters without accents, a space between."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter)).lower()
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain).split())


def words(name):
    """The words of a name."""
    return set(folded(name).split())


def city(name, sought):
    """Whether each word that is sought is a word of the city's name."""
    return words(sought) <= words(name)
