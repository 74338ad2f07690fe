"""Ages that no unit names: "Ann Lee, 45, said", "aged 18 to 24", "who is 70"; and degrees that are temperatures.

Source: AP Stylebook, "ages", "temperatures".
"""

from __future__ import annotations

from briefing.analyse.figures.quantity import Quantity
from briefing.lexicon.en.calendar import MONTHS, WEEKDAYS
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
_CLOSING = frozenset((",", ".", ";", ")", "—", "–", "-", "?", "!", ""))


def read_age(sentence: Pieces, quantity: Quantity) -> None:
    """Make an age of a bare number that stands as one, and a temperature of degrees in a sentence about the weather."""
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
        )
        if strong or _is_apposition(sentence, quantity):
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
