"""Number words that stand for people or things said before, and weak ones: no figures.

Source: The Cambridge Grammar of the English Language, chapter 5, 9 ("one", "the two"); docs/figures.md.
"""

from __future__ import annotations

from briefing.analyse.figures.quantity import Quantity
from briefing.text.pieces import Pieces

_DEFINITE = frozenset("the these those both its their his her our your my".split())
_LIMITS = frozenset("only just least than another exactly".split())


def is_pronoun(sentence: Pieces, quantity: Quantity, beside: list[Quantity]) -> bool:
    """Whether the number word is a pronoun ("the two said"), anaphoric ("the two countries") or a weak "one"."""
    if quantity.form != "words" or not quantity.is_bare or quantity.end - quantity.first != 1:
        return False
    before = sentence.low[quantity.first - 1]
    if quantity.low == 1:
        return not _is_counted_one(sentence, quantity, beside)
    if quantity.low == 0:
        return quantity.counts is None
    if before in _DEFINITE and (
        quantity.counts is None or (quantity.low == 2 and before in ("the", "these", "those", "both"))
    ):
        return True
    return _is_slogan(sentence, quantity)


def _is_counted_one(sentence: Pieces, quantity: Quantity, beside: list[Quantity]) -> bool:
    """ "one" counts beside another count of the same list, and after a limit ("only one", "at least one")."""
    if quantity.counts is None:
        return False
    if sentence.low[quantity.first - 1] in _LIMITS:
        return True
    return any(
        other is not quantity
        and other.is_bare
        and other.counts is not None
        and other.kind == "number"
        and abs(other.first - quantity.first) <= 8
        for other in beside
    )


def _is_slogan(sentence: Pieces, quantity: Quantity) -> bool:
    """ "the 'four concentrations'": a number word and its noun alone in quotation marks are a name."""
    if sentence.raw[quantity.first - 1] not in ("'", '"', "‘", "“"):
        return False
    closing = sentence.raw[quantity.end + 1 : quantity.end + 5]
    return any(mark in ("'", '"', "’", "”") for mark in closing)
