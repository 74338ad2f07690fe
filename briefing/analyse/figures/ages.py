"""Ages that no unit names: "Ann Lee, 45, said", "aged 18 to 24", "who is 70"; and degrees that are temperatures.

Source: AP Stylebook, "ages", "temperatures".
"""

from __future__ import annotations

from briefing.analyse.figures.quantity import Quantity
from briefing.lexicon.en.calendar import MONTHS, WEEKDAYS
from briefing.lexicon.en.labels import LABELS
from briefing.lexicon.en.nouns import CLOSERS, PERSONS, VERBS
from briefing.lexicon.en.places import COUNTRIES, PLACE_OPENERS
from briefing.text.pieces import Pieces

_OLDEST = 120
_NEAR = 30
_BEFORE = frozenset("age aged ages turned turns turning".split())
_AGE_OF = (" age of", " age of just", " age of only", " age of about", " ages of", " ages of about")
_SUBJECTS = frozenset("who he she".split())
_BE = frozenset("is was is's".split())
_WEATHER = frozenset(
    "temperature temperatures heat hot cold weather fever warm warmer cooler heatwave thermometer forecast highs "
    "lows sunny cloudy celsius fahrenheit".split()
)
_LISTED = frozenset((",", "and", "or", ", and", "and,"))
_LIMITS = frozenset("over under above below".split())
_OF_PERSONS = frozenset(("who", "whose"))
_YOUNGEST_BARE = 3
_LAST_HOUR = 12
_CLOSING_OR_AND = frozenset((",", ".", ";", "and", "who", "said", "has", "is", ""))
_CLOSING = frozenset((",", ".", ";", ")", "—", "–", "-", "?", "!", ""))


def read_age(sentence: Pieces, quantity: Quantity, earlier: Quantity | None) -> None:
    """Make an age of a bare number that stands as one, and a temperature of degrees in a sentence about the weather.

    earlier: the quantity that stands before it in the sentence.
    """
    if quantity.unit == "degree":
        if not _WEATHER.isdisjoint(sentence.low[max(0, quantity.first - _NEAR) : quantity.end + _NEAR]):
            quantity.kind = "temperature"
    elif (
        quantity.is_bare and quantity.form in ("digits", "words") and 0 < quantity.low <= _OLDEST and quantity.unscaled
    ):
        before = " " + sentence.words(max(0, quantity.first - 3), quantity.first)
        strong = (
            sentence.low[quantity.first - 1] in _BEFORE
            or before.endswith(_AGE_OF)
            or _is_said_of_person(sentence, quantity)
            or (earlier is not None and _is_second(sentence, earlier, quantity))
            or _is_limit(sentence, quantity)
        )
        if strong or _is_apposition(sentence, quantity) or _is_beside_person(sentence, quantity):
            quantity.kind, quantity.unit, quantity.rule = "age", "year", "age"
            quantity.strength = "sure" if strong else "likely"


def _is_said_of_person(sentence: Pieces, quantity: Quantity) -> bool:
    """ "who is 70", "she was 84", nothing behind it that could be counted."""
    at = quantity.first
    return (
        at > 1
        and sentence.low[at - 1] in _BE
        and sentence.low[at - 2] in _SUBJECTS
        and sentence.raw[quantity.end] in _CLOSING
    )


def _is_second(sentence: Pieces, before: Quantity, quantity: Quantity) -> bool:
    """ "aged 34 and 58": the second of a pair or list whose first is an age."""
    if before.kind != "age" or before.rule != "age" or sentence.is_word(before.end - 1):
        return False
    return sentence.words(before.end, quantity.first) in _LISTED and _ends_here(sentence, quantity.end)


def _is_limit(sentence: Pieces, quantity: Quantity) -> bool:
    """ "children under five", "workers over 60"."""
    at = quantity.first
    limit = sentence.low[at - 1] in _LIMITS and sentence.low[at - 2] in PERSONS
    return limit and _ends_here(sentence, quantity.end)


def _ends_here(sentence: Pieces, at: int) -> bool:
    """Whether nothing that could be counted stands at this piece."""
    return not sentence.is_word(at) or sentence.low[at] in CLOSERS or sentence.low[at] in VERBS


def _is_beside_person(sentence: Pieces, quantity: Quantity) -> bool:
    """ "Kale (34)", "the archbishop, 67, who", "At 71, Holt is"."""
    at, end = quantity.first, quantity.end
    if at < 1 or end - at != 1 or not sentence.raw[at].isdecimal() or quantity.low < _YOUNGEST_BARE:
        return False
    before, after = sentence.raw[at - 1], sentence.raw[end]
    if before == "(" and after == ")":
        return _is_name(sentence, at - 2) and sentence.raw[end + 1] in _CLOSING_OR_AND | {"of", "was", "from"}
    if before == "," and after == ",":
        return sentence.low[end + 1] in _OF_PERSONS and sentence.is_word(at - 2)
    if sentence.low[at - 1] == "at" and after == "," and (at == 1 or sentence.raw[at - 2] == ","):
        return quantity.low > _LAST_HOUR and (sentence.low[end + 1] in _SUBJECTS or sentence.is_capital(end + 1))
    return False


def _is_name(sentence: Pieces, at: int) -> bool:
    """Whether the piece ends the full name of a person as far as can be told: two capitals, no known place or date."""
    word, first = sentence.low[at], sentence.low[at - 1]
    known = word in MONTHS or word in WEEKDAYS or word in LABELS or word in COUNTRIES or first in PLACE_OPENERS
    two = at > 0 and sentence.is_capital(at) and sentence.is_capital(at - 1)
    return two and not known and first not in CLOSERS and len(word) > 1


def _is_apposition(sentence: Pieces, quantity: Quantity) -> bool:
    """ "Ann Lee, 45, said": between commas behind a name, in digits without a comma or point inside."""
    at, end = quantity.first, quantity.end
    if at < 2 or end - at != 1 or not sentence.raw[at].isdecimal() or len(sentence.raw[at]) > 3:
        return False
    if sentence.raw[at - 1] != "," or sentence.raw[end] not in (",", ".", ";") or sentence.is_digits(end + 1):
        return False
    name = at - 3 if sentence.raw[at - 2] == "." else at - 2
    return (
        sentence.is_capital(name)
        and sentence.low[name] not in MONTHS
        and sentence.low[name] not in WEEKDAYS
        and sentence.low[at - 3] not in ("in", "from", "at")
    )
