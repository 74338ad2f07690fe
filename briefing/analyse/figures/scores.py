"""Scores and tallies: "8-5", "voted 61-37", "a 6-to-3 ruling".

Source: AP Stylebook, "scores", "votes, vote counts", "numerals".
"""

from __future__ import annotations

from briefing.analyse.figures.names import DASHES
from briefing.analyse.figures.quantity import Quantity
from briefing.analyse.figures.words import is_hyphen
from briefing.lexicon.en.currencies import NOUNS
from briefing.lexicon.en.labels import SCORE_WORDS
from briefing.lexicon.en.numbers import SCALES
from briefing.lexicon.en.units import UNITS
from briefing.text.pieces import Pieces

_BACK = 7
_HIGHEST_SCORE = 100
_LONGEST_SIDE = 4


def is_score(sentence: Pieces, quantity: Quantity) -> bool:
    """N-N with the larger first, or beside a word of games and votes, or N-to-N where the second is not one."""
    if _is_tally(sentence, quantity) or _is_result(sentence, quantity):
        return True
    pair = _pair(sentence, quantity) if quantity.form == "digits" else None
    if pair is None:
        return False
    first, last = pair
    left, right = sentence.raw[first], sentence.raw[last]
    if not (left.isdecimal() and right.isdecimal()) or sentence.raw[last + 1] == "/":
        return False
    if int(left) >= int(right) or not SCORE_WORDS.isdisjoint(
        sentence.low[max(0, first - _BACK) : first] + sentence.low[last + 1 : last + 3]
    ):
        return True
    bound = sentence.is_word(last + 1) or is_hyphen(sentence, last + 1) or sentence.raw[last + 1] == "%"
    return int(right) < _HIGHEST_SCORE and not bound


def _is_result(sentence: Pieces, quantity: Quantity) -> bool:
    """ "Norvik Town 3 Alder Rovers 2": each number behind the name of a side, and nothing behind the second."""
    at = quantity.first
    if quantity.form != "digits" or quantity.low >= _HIGHEST_SCORE or not at or not sentence.is_capital(at - 1):
        return False
    for step in (1, -1):
        other = at + step
        while abs(other - at) <= _LONGEST_SIDE and other > 0 and sentence.is_capital(other):
            other += step
        named = abs(other - at) > 1 and sentence.raw[other].isdecimal() and sentence.is_capital(other - 1)
        if named and not sentence.is_word(max(at, other) + 1):
            return True
    return False


def _pair(sentence: Pieces, quantity: Quantity) -> tuple[int, int] | None:
    """The two pieces of "8-5" of which this number is one, None when it isn't."""
    at = quantity.first
    for first, last in ((at, at + 2), (at - 2, at)):
        if first < 0 or sentence.raw[first + 1] not in DASHES or sentence.glued(first + 1) != sentence.glued(last):
            continue
        if sentence.is_digits(first) and sentence.is_digits(last):
            return first, last
    return None


def _is_tally(sentence: Pieces, quantity: Quantity) -> bool:
    """ "6-to-3": both ends of it, unless the second is one (odds) or goes on as a compound ("5-to-10-year")."""
    at, end = quantity.first, quantity.end
    if "".join(sentence.low[max(0, at - 3) : at]) == "-to-" and sentence.glued(at):
        return quantity.low != 1 and sentence.raw[end] != "-" and "." not in sentence.raw[at]
    if "".join(sentence.low[end : end + 3]) != "-to-" or not sentence.glued(end + 3):
        return False
    second, after = sentence.low[end + 3], sentence.low[end + 4]
    if second in ("1", "one") or "." in second or after == "-":
        return False
    return after not in UNITS and after not in SCALES and after not in NOUNS
