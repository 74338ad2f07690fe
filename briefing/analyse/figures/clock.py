"""Numbers that tell a time or stand in a row of digits: clock times, eras, years, codes, list numbers.

Source: AP Stylebook, "times", "years", "numerals" (commas from 1,000 on, but for years, addresses and codes).
"""

from __future__ import annotations

from briefing.analyse.figures.names import DASHES, is_plural
from briefing.analyse.figures.quantity import Quantity
from briefing.lexicon.en.calendar import MONTHS, WEEKDAYS
from briefing.lexicon.en.labels import APPROXIMATE_BEFORE, BEFORE_COUNTS, ERAS, PHONES, ZONES
from briefing.text.pieces import Pieces

_DAYS = frozenset(("tonight", "today", "tomorrow", "morning", "afternoon", "evening", "night")) | frozenset(WEEKDAYS)
_NO_MONTHS = frozenset(("may", "march", "ago"))
_LONG_CODE = 6
_FIRST_YEAR, _LAST_YEAR = 1500, 2100


def is_time(sentence: Pieces, quantity: Quantity) -> bool:
    """ "5 p.m.", "2:30", "1430 GMT", "5 o'clock", "1,350 B.C."."""
    if quantity.unit is not None and quantity.kind != "duration":
        return False
    at = quantity.end
    if sentence.raw[at] in DASHES and sentence.is_digits(at + 1):
        return sentence.low[at + 2] in ("am", "pm")
    if sentence.raw[quantity.first - 1] == ":" and sentence.glued(quantity.first) and quantity.first > 1:
        return sentence.is_digits(quantity.first - 2)
    return _is_before_time(sentence, quantity, at) or _is_hour(sentence, quantity)


def _is_before_time(sentence: Pieces, quantity: Quantity, at: int) -> bool:
    """Whether what follows says that a clock or an era is meant."""
    word, raw = sentence.low[at], sentence.raw[quantity.first]
    if sentence.raw[at + 1] == "." and word in ("a", "p", "b"):
        letter = sentence.low[at + 2]
        return (letter == "m" and word != "b") or (letter in ("c", "d") and sentence.is_capital(at))
    if word in ("am", "pm", "noon", "o'clock", "o’clock") or word in ZONES:
        return True
    if word in ERAS and sentence.raw[at].isupper():
        return True
    if word == "hours":
        return raw[0] == "0" and len(raw) == 4
    return word == "local" and sentence.low[at + 1] == "time"


def _is_hour(sentence: Pieces, quantity: Quantity) -> bool:
    """ "Saturday at 5", "tonight around 7", "Friday at 7.45"; also the day of the month: "Sunday 12", "feb 30"."""
    at = quantity.first
    if not quantity.is_bare or quantity.low > 31:
        return False
    if sentence.is_word(quantity.end) and sentence.low[quantity.end] not in BEFORE_COUNTS:
        return False
    before = sentence.low[at - 1]
    if before in WEEKDAYS or (before in MONTHS and before not in _NO_MONTHS):
        return quantity.form == "digits"
    return before in ("at", "around", "until", "by") and sentence.low[at - 2] in _DAYS and quantity.low <= 24


def is_code(sentence: Pieces, quantity: Quantity) -> bool:
    """A leading zero, a long run of digits without commas, a number said to be one of a phone, groups of digits."""
    raw = sentence.raw[quantity.end - 1]
    if raw == "0" and sentence.raw[quantity.first] == "-" and sentence.raw[quantity.end] == "-":
        return True  # "-0-" ends a story on the wire
    if not raw.isdecimal() or quantity.form != "digits" or not quantity.unscaled or sentence.raw[quantity.first] == ".":
        return False
    if quantity.end - quantity.first > 1:
        return False
    if len(raw) > 1 and raw[0] == "0":
        return True
    if len(raw) > _LONG_CODE and not sentence.is_word(quantity.end):
        return True
    return _is_phone(sentence, quantity) or _is_bracketed(sentence, quantity)


def _is_phone(sentence: Pieces, quantity: Quantity) -> bool:
    before, after = quantity.first - 1, quantity.end
    if sentence.low[before] in ("is", ":", "at", "to", "number"):
        words = sentence.low[max(0, before - 3) : before]
        if not PHONES.isdisjoint(words) and "of" not in words and not sentence.is_word(after):
            return len(sentence.raw[after - 1]) > 2
    return (
        sentence.raw[before] in DASHES
        and sentence.is_digits(before - 1)
        and sentence.raw[after] in DASHES
        and sentence.is_digits(after + 1)
    )


def _is_bracketed(sentence: Pieces, quantity: Quantity) -> bool:
    """A footnote "[1]", an area code "(40) 0842"."""
    before, after = sentence.raw[quantity.first - 1], sentence.raw[quantity.end]
    if before == "[" and after == "]":
        return True
    return before == "(" and after == ")" and sentence.is_digits(quantity.end + 1)


def is_year(sentence: Pieces, quantity: Quantity) -> bool:
    """Four digits without a comma: a year, unless an approximation and a plural noun say that things are counted."""
    raw = sentence.raw[quantity.first]
    if quantity.form != "digits" or not quantity.unscaled or len(raw) != 4 or not raw.isdecimal():
        return False
    if quantity.end - quantity.first != 1 or not _FIRST_YEAR <= quantity.low <= _LAST_YEAR:
        return False
    if not is_plural(sentence.low[quantity.end]) or sentence.is_capital(quantity.end):
        return True
    return sentence.low[quantity.first - 1] not in APPROXIMATE_BEFORE


def is_list_number(sentence: Pieces, quantity: Quantity) -> bool:
    """ "1." or "2)" before the first word of a line."""
    if quantity.first or quantity.low >= 100 or quantity.form != "digits":
        return False
    return sentence.raw[quantity.end] in (".", ")") and (
        sentence.is_capital(quantity.end + 1) or quantity.end + 1 == sentence.count
    )
