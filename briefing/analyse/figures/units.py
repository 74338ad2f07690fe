"""Step two: what the number is a number of: a unit, an age, a share, or a noun bound to it by a hyphen.

Source: AP Stylebook, "ages", "dimensions", "percent", "temperatures"; NIST SP 811.
"""

from __future__ import annotations

from briefing.analyse.figures.money import currency_after
from briefing.analyse.figures.names import counts_something
from briefing.analyse.figures.quantity import Quantity, divided, plus, set_unit
from briefing.analyse.figures.words import after_hyphen, is_hyphen
from briefing.lexicon.en.units import ABBREVIATED, FIRST_PIECES, PLAIN_SYMBOLS, SYMBOLS, THINGS_TOO, UNITS
from briefing.text.pieces import Pieces

_LINKS = frozenset(("to", "and", "or", "for", "in", "of"))
_LONGEST = 5
_LONGEST_QUOTED = 400
_AGE_NOUNS = frozenset(("old", "olds"))
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_ONE_THING = frozenset("a an the this that his her its their men women boys girls".split())
_WAYS = frozenset("high long wide tall deep thick across below above".split())
_DISTANCES = frozenset((25, 50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000))
_PEOPLE = frozenset("people persons users customers viewers voters men women children jobs homes households".split())


def attach_unit(sentence: Pieces, quantity: Quantity, *, pounds_are_money: bool) -> None:
    """Take in what follows the number: currency, unit, "years old", or the noun of "10-member"."""
    if quantity.kind == "ordinal" or quantity.rule in ("fold", "unit"):
        return
    if quantity.signed:
        _doubled_currency(sentence, quantity)
        return
    if (
        currency_after(sentence, quantity, pounds_are_money=pounds_are_money)
        or _measure(sentence, quantity)
        or _symbol(sentence, quantity)
    ):
        _age(sentence, quantity)
        return
    if (
        is_hyphen(sentence, quantity.end)
        and sentence.is_word(quantity.end + 1)
        and not sentence.is_capital(quantity.end + 1)
    ):
        _bound_noun(sentence, quantity)
    elif sentence.low[quantity.end] == "times":
        _times(sentence, quantity)
    elif sentence.low[quantity.end] == "x" and _is_multiple(sentence, quantity):
        quantity.end, quantity.kind, quantity.rule = quantity.end + 1, "ratio", "multiple"
    elif quantity.form == "fraction" and sentence.is_word(quantity.first):
        quantity.kind, quantity.rule = "ratio", "fraction"


def _doubled_currency(sentence: Pieces, quantity: Quantity) -> None:
    """ "$10 dollars" is ten dollars; "$5 million-dollar" likewise."""
    if sentence.low[quantity.end] in ("dollars", "usd", "dollar", "euros", "pounds"):
        quantity.end += 1


def spelling(sentence: Pieces, first: int, end: int) -> str:
    """Pieces as a unit is listed: lower case, one space where white space or a binding hyphen stood."""
    parts: list[str] = []
    for index in range(first, end):
        if sentence.raw[index] == "-":
            parts.append(" ")
            continue
        if index > first and not sentence.glued(index):
            parts.append(" ")
        parts.append(sentence.low[index])
    return "".join(parts)


def _measure(sentence: Pieces, quantity: Quantity) -> bool:
    """The longest listed unit after the number, also bound by a hyphen, bracketed ("20 (kg)") or after "of a" ("half
    of a mile")."""
    at = after_hyphen(sentence, quantity.end)
    closing = _BRACKETS.get(sentence.raw[at])
    if closing is not None and not sentence.glued(at):
        unit = UNITS.get(sentence.low[at + 1])
        return sentence.raw[at + 2] == closing and unit is not None and set_unit(quantity, unit, at + 3)
    if quantity.form == "fraction":
        at = _part_of(sentence, quantity, at)
    if sentence.low[at] not in FIRST_PIECES:
        return False
    for length in range(_LONGEST, 0, -1):
        written = spelling(sentence, at, at + length)
        unit = UNITS.get(written)
        if (
            unit is not None
            and sentence.raw[at + length - 1]
            and not _is_other_word(sentence, quantity, at, length, unit)
        ):
            closes = written[-1] == "." and at + length >= sentence.count
            return set_unit(quantity, unit, at + length - closes)
    return False


def _part_of(sentence: Pieces, quantity: Quantity, at: int) -> int:
    """Of "half an hour", "a quarter of a point", "half of 1 percent": where the unit begins."""
    if sentence.low[at] == "of" and sentence.low[at + 1] in ("a", "an", "1", "one"):
        return at + 2
    return at + 1 if sentence.low[at] in ("a", "an") and quantity.form == "fraction" else at


def _is_other_word(sentence: Pieces, quantity: Quantity, at: int, length: int, unit: str) -> bool:
    """Whether the spelling means something else here: "2 in" the car, "15 stone statues", "third quarter", "5 bar
    owners"."""
    word = sentence.low[at]
    if length > 1 or sentence.glued(at):
        return False
    if word in THINGS_TOO:
        return True
    return word in ABBREVIATED and (sentence.is_capital(at) or quantity.form == "words")


def _symbol(sentence: Pieces, quantity: Quantity) -> bool:
    """A symbol whose case matters: "1.8m", "30 C", "9″"."""
    at = quantity.end
    letter = sentence.raw[at]
    if (
        letter == '"'
        and sentence.count < _LONGEST_QUOTED
        and sentence.raw.count('"') % 2
        and quantity.form in ("digits", "fraction")
    ):
        return set_unit(quantity, "inch", at + 1)
    if letter == "in" and sentence.raw[at + 1] == "." and at + 2 == sentence.count and quantity.form == "digits":
        return set_unit(quantity, "inch", at + 2)
    if letter in ("″", "′"):
        return set_unit(quantity, "inch" if letter == "″" else "foot", at + 1)
    if letter in ("'", "’") and _feet_by_marks(sentence, quantity, at):
        return True
    unit = SYMBOLS.get(letter)
    if unit is None or quantity.form not in ("digits", "fraction"):
        return False
    if letter in ("C", "F") and (sentence.raw[at + 1] == "/" or (letter == "F" and 0 <= quantity.low < 20)):
        return False
    if sentence.glued(at):
        return set_unit(quantity, unit, at + 1)
    following = sentence.raw[at + 1]
    if letter in PLAIN_SYMBOLS and not following[:1].isupper() and following not in (".", "-"):
        return set_unit(quantity, unit, at + 1)
    return False


def _feet_by_marks(sentence: Pieces, quantity: Quantity, at: int) -> bool:
    """6'2" is six feet two inches."""
    inches, mark = sentence.raw[at + 1], sentence.raw[at + 2]
    if not (
        sentence.glued(at)
        and sentence.glued(at + 1)
        and inches.isdecimal()
        and len(inches) < 3
        and int(inches) < 12
        and mark in ('"', "”", "″", "''")
    ):
        return False
    quantity.low = quantity.high = plus(quantity.low, divided(int(inches), 12))
    return set_unit(quantity, "foot", at + 3)


def counts_millions(sentence: Pieces, quantity: Quantity, at: int) -> bool:
    """Whether the "m" set against the number is millions of what follows at piece `at`, and no meter: "4m litres", "3m
    people", "8m new homes"; not "a 10m wall", "2m deep", "the 100m hurdles"."""
    word = sentence.low[at]
    if word in _PEOPLE or (word.endswith("s") and word in UNITS):
        return True
    before = sentence.low[quantity.first - 1]
    if word in _WAYS or before in _ONE_THING or before.endswith(("'s", "’s")) or quantity.low in _DISTANCES:
        return False
    if not counts_something(sentence, quantity, at):
        return False
    quantity.strength = "likely"
    return True


def _age(sentence: Pieces, quantity: Quantity) -> None:
    """ "63-year-old", "five years old", "6 weeks of age"."""
    if quantity.kind != "duration":
        return
    at = after_hyphen(sentence, quantity.end)
    if sentence.low[at] in _AGE_NOUNS:
        quantity.end = at + 1
    elif sentence.words(at, at + 2) == "of age":
        quantity.end = at + 2
    else:
        return
    quantity.kind, quantity.rule = "age", "age"


def _bound_noun(sentence: Pieces, quantity: Quantity) -> None:
    """ "10-member", "71-seat", "three-way": the noun bound to the number, which it counts."""
    at = quantity.end + 1
    if sentence.is_digits(at) or sentence.low[at] in _LINKS:
        return
    quantity.end = at + 1
    if sentence.low[at] == "fold":
        quantity.kind, quantity.rule = "ratio", "fold"
    else:
        quantity.hyphened, quantity.rule = True, "bound-noun"


def _is_multiple(sentence: Pieces, quantity: Quantity) -> bool:
    """ "0.4x EBITDA", "a 2x rise"; not "4x100", "3 x 5"."""
    at = quantity.end
    loose = not sentence.raw[at + 1] or not sentence.glued(at + 1) or sentence.raw[at + 1] in (",", ".", ";", ")")
    return quantity.form == "digits" and sentence.glued(at) and loose and not sentence.is_digits(at + 1)


def _times(sentence: Pieces, quantity: Quantity) -> None:
    """ "three times the rate" is a ratio, "41 times" a count."""
    nxt = sentence.low[quantity.end + 1]
    quantity.end += 1
    if quantity.low != quantity.low.to_integral_value() or nxt in (
        "the",
        "as",
        "more",
        "higher",
        "larger",
        "greater",
        "bigger",
        "its",
        "their",
        "his",
        "her",
        "that",
        "what",
        "less",
        "faster",
        "lower",
        "stronger",
        "longer",
        "likelier",
    ):
        quantity.kind, quantity.rule = "ratio", "multiple"
    else:
        quantity.rule = "times"


def join_feet_and_inches(sentence: Pieces, quantities: list[Quantity]) -> list[Quantity]:
    """ "5 feet 2 inches", "6-foot-4" as one length in feet."""
    joined: list[Quantity] = []
    for quantity in quantities:
        before = joined[-1] if joined else None
        if before is not None and before.unit == "foot" and _is_inches(sentence, before, quantity):
            before.low = before.high = plus(before.low, divided(quantity.low, 12))
            before.end = quantity.end + (quantity.is_bare and sentence.low[quantity.end] == "in")
        else:
            joined.append(quantity)
    return joined


def _is_inches(sentence: Pieces, before: Quantity, quantity: Quantity) -> bool:
    between = sentence.words(before.end, quantity.first)
    if quantity.unit == "inch":
        return between in ("", ",", "and", "-") and quantity.low < 12
    if between == "-" and quantity.is_bare and quantity.low < 12 and sentence.glued(quantity.first):
        return True
    return between == "" and quantity.is_bare and quantity.low < 12 and sentence.low[quantity.end] == "in"
