"""Numbers in digits: thousands by comma, point or space, decimals, printed fractions.

Source: AP Stylebook, "numerals"; NIST SP 811, 10.5.3 (grouping by spaces); CLDR number formats (point and comma
changed over).
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from briefing.lexicon.en.numbers import PRINTED_DENOMINATORS, VULGAR
from briefing.text.patterns import Pattern
from briefing.text.pieces import Pieces

LONGEST_NUMBER = 24
"""Digits and points of the longest number that is read; a longer one is a code."""

_ENGLISH = Pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?")
_CONTINENTAL = Pattern(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+")
_GROUPED_BY_POINTS = Pattern(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?")
_CONTINENTAL_EVIDENCE = Pattern(
    r"[0-9]{1,3}(?:\.\d{3}){2,}(?![\d.])|[0-9]{1,3},\d{1,2} ?(?:%|percent|per cent|million|billion|km|kg)"
)
_ENGLISH_EVIDENCE = Pattern(r"[0-9]{1,3}(?:,\d{3})+(?![\d,])|[0-9]{1,3}\.\d{1,2}(?![\d.])")
_THIN = frozenset("\u00a0\u2009\u202f\u2007")


def parse_digits(written: str, continental: Callable[[], bool]) -> Decimal | None:
    """The value of one number as printed; None when it is none (version, address, date) or too long.

    continental: tells whether point and comma have changed places in this article; asked only where that makes a
    difference.
    """
    if len(written) > LONGEST_NUMBER:
        return None
    if written.isdecimal():
        return Decimal(written)
    if _GROUPED_BY_POINTS.fullmatch(written) or (_CONTINENTAL.fullmatch(written) and continental()):
        return Decimal(written.replace(".", "").replace(",", "."))
    if _ENGLISH.fullmatch(written):
        return Decimal(written.replace(",", ""))
    return None


def shows_continental(text: str) -> bool:
    """Whether the article groups thousands by points throughout: "1.900.000" or "12,5 percent" stands there, and no
    "1,900" or "2.5"."""
    return _CONTINENTAL_EVIDENCE.search(text) is not None and _ENGLISH_EVIDENCE.search(text) is None


def read_digits(
    sentence: Pieces, text: str, at: int, continental: Callable[[], bool]
) -> tuple[Decimal, int, bool] | None:
    """Value, end and whether it is a fraction, of the number in digits that begins at piece `at`; None when it is
    none."""
    value = parse_digits(sentence.raw[at], continental)
    if value is None:
        return None
    end = at + 1
    if value == value.to_integral_value():
        end, value = _grouped_by_spaces(sentence, text, at, value)
        fraction = _fraction_after(sentence, end)
        if fraction is not None:
            return value + fraction[0], fraction[1], True
        plain = _plain_fraction(sentence, at)
        if plain is not None:
            return plain
    if sentence.raw[end] in VULGAR:
        over, under = VULGAR[sentence.raw[end]]
        return value + Decimal(over) / Decimal(under), end + 1, True
    return value, end, False


def _grouped_by_spaces(sentence: Pieces, text: str, at: int, value: Decimal) -> tuple[int, Decimal]:
    """ "1 900 000": groups of three after one to three digits, one space between."""
    end = at + 1
    if not sentence.raw[at].isdecimal() or len(sentence.raw[at]) > 3 or sentence.raw[at][0] == "0":
        return end, value
    while (
        end - at < 6
        and len(sentence.raw[end]) == 3
        and sentence.raw[end].isdecimal()
        and sentence.starts[end] - sentence.ends[end - 1] == 1
    ):
        end += 1
    thin = end > at + 1 and text[sentence.ends[at]] in _THIN
    if end - at < 3 and not thin and not (end > at + 1 and sentence.raw[end - 1] == "000"):
        return at + 1, value
    return end, Decimal("".join(sentence.raw[at:end]))


def _fraction_after(sentence: Pieces, at: int) -> tuple[Decimal, int] | None:
    """The fraction of a mixed number, from piece `at`: "7-1/2", "10 1/2"."""
    start = at + 1 if sentence.raw[at] == "-" and sentence.glued(at) and sentence.glued(at + 1) else at
    found = _fraction(sentence, start)
    return None if found is None else (found, start + 3)


def _plain_fraction(sentence: Pieces, at: int) -> tuple[Decimal, int, bool] | None:
    found = _fraction(sentence, at)
    return None if found is None else (found, at + 3, True)


def _fraction(sentence: Pieces, at: int) -> Decimal | None:
    over, stroke, under = sentence.raw[at : at + 3]
    if stroke not in ("/", "⁄") or not (over.isdecimal() and under.isdecimal()) or len(over) > 4 or len(under) > 4:
        return None
    if not (sentence.glued(at + 1) and sentence.glued(at + 2)) or sentence.raw[at + 3] == "/":
        return None
    if int(under) not in PRINTED_DENOMINATORS or not 0 < int(over) < int(under):
        return None
    return Decimal(over) / Decimal(under)
