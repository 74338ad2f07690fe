"""Which numbers are no quantities: names, codes, addresses, clock times, years, scores, idioms.

Source: AP Stylebook, "numerals"; what a figure is: docs/figures.md.
"""

from __future__ import annotations

from briefing.analyse.figures.clock import is_code, is_list_number, is_time, is_year
from briefing.analyse.figures.names import DASHES, follows_label, is_address, is_glued, is_model_or_plan
from briefing.analyse.figures.quantity import Quantity
from briefing.analyse.figures.scores import is_score
from briefing.lexicon.en.labels import (
    BEFORE_COUNTS,
    BEFORE_ORDINALS,
    BOUND_TO_NOTHING,
    BOUND_TO_ONE,
    HALVED,
    IDIOMS,
    LABELS,
    NAMED_ORDINALS,
    NO_QUANTITY_BEFORE_ONE,
    NOT_AFTER,
    STREETS,
)
from briefing.lexicon.en.nouns import VERBS
from briefing.text.pieces import Pieces

_LISTED = frozenset((",", "and", "or", "to", "-", "–", ", and", "&"))
_OPENING = frozenset((".", ":", "?", "!", "-", "–", "—", '"', "“", "'", "‘", "(", "•", "*"))


def is_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """Whether the number names something or stands in a row, on a clock or in an idiom.

    headline: whether most words have a capital, so that it is no sign of names.
    """
    if quantity.kind == "ordinal":
        return _is_ordinal_label(sentence, quantity, headline)
    return (
        is_glued(sentence, quantity, headline)
        or is_time(sentence, quantity)
        or (quantity.is_bare and _is_bare_label(sentence, quantity, headline))
        or (quantity.form == "words" and _is_word_label(sentence, quantity, headline))
        or (quantity.hyphened and _is_bound_label(sentence, quantity))
        or (quantity.rule == "fraction" and sentence.low[quantity.first - 1] in HALVED)
    )


def goes_on(sentence: Pieces, label: Quantity, quantity: Quantity) -> bool:
    """Whether a bare number belongs to the label before it: "sections 12, 14 and 18", "section 318(4)"."""
    if (
        not quantity.is_bare
        or quantity.form != "digits"
        or quantity.kind == "ordinal"
        or "." in sentence.raw[quantity.first]
    ):
        return False
    between = sentence.words(label.end, quantity.first)
    if between == "(":
        return sentence.glued(quantity.first - 1) and sentence.raw[quantity.end] == ")"
    listed = between in _LISTED or (between.startswith(") ") and between[2:] in _LISTED)
    after = sentence.low[quantity.end]
    return listed and (not sentence.is_word(quantity.end) or after in BEFORE_COUNTS or after in VERBS)


def is_numbered(sentence: Pieces, quantity: Quantity) -> bool:
    """Whether the label is a place in a row ("Sections 12"), after a word in the plural or before a bracket."""
    word = sentence.low[quantity.first - 1]
    return quantity.first > 0 and word in LABELS and (word.endswith("s") or sentence.raw[quantity.end] == "(")


def _is_bare_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    return (
        is_code(sentence, quantity)
        or is_year(sentence, quantity)
        or follows_label(sentence, quantity, headline)
        or is_address(sentence, quantity)
        or is_model_or_plan(sentence, quantity)
        or is_score(sentence, quantity)
        or is_list_number(sentence, quantity)
    )


def _is_word_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """Idioms and names in words: "no one", "one of the", "One Direction", "Six Nations", "six figures"."""
    at, end = quantity.first, quantity.end
    if sentence.is_capital(at) and not headline and not _opens(sentence, at):
        return True
    if sentence.low[at] == "ten" and at and sentence.is_capital(at - 1) and sentence.is_capital(end):
        # The particle of Dutch names ("Anna ten Holt").
        return sentence.low[at - 1] not in BEFORE_COUNTS
    if quantity.is_bare and at == 0 and sentence.is_capital(end) and quantity.low == 1:
        return True
    if sentence.low[at] == "one" and (quantity.is_bare or sentence.low[at - 1] in ("at", "no")):
        idiom = sentence.words(at, at + 2) in IDIOMS or sentence.words(at, at + 3) in IDIOMS
        return idiom or sentence.low[at - 1] in NO_QUANTITY_BEFORE_ONE
    return sentence.low[end] == "figures" or sentence.words(at, end + 1) in IDIOMS


def _opens(sentence: Pieces, at: int) -> bool:
    """Whether a capital at piece `at` is that of a sentence: after a stop, colon, dash or opening mark."""
    if at == 0:
        return True
    bound = sentence.raw[at - 1] == "-" and sentence.glued(at)
    return sentence.raw[at - 1] in _OPENING and not bound


def _is_bound_label(sentence: Pieces, quantity: Quantity) -> bool:
    """ "one-on-one", "two-faced", "half-way", "zero-tax": the noun bound to the number counts nothing."""
    noun = sentence.low[quantity.end - 1]
    if noun in BOUND_TO_NOTHING or (quantity.form == "words" and noun.endswith("ed")):
        return True
    return quantity.low == 0 or quantity.form == "fraction" or (quantity.low == 1 and noun not in BOUND_TO_ONE)


def _is_ordinal_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """Centuries, amendments, streets, "third-party", "second to none", an adverb, a capital ordinal before a name."""
    at, end = quantity.first, quantity.end
    after, capital = sentence.low[end], sentence.is_capital(at) and at > 0 and not headline
    if after in NOT_AFTER or sentence.raw[end] in DASHES or (sentence.raw[at - 1] in DASHES and sentence.glued(at)):
        return True
    if not sentence.is_word(end) or not _is_determined(sentence, at):
        return True
    if sentence.words(at, at + 3) == "second to none":
        return True
    if sentence.is_capital(end) and not headline:
        return sentence.is_digits(at) or capital or after in STREETS or (at == 0 and after in NAMED_ORDINALS)
    return capital


def _is_determined(sentence: Pieces, at: int) -> bool:
    """Whether an ordinal stands in a noun phrase and is no adverb."""
    before = sentence.low[at - 1] if at else "the"
    if before in ("a", "at") and sentence.low[at] in ("first", "second"):
        return False
    return before in BEFORE_ORDINALS or before.endswith(("'s", "’s", "s'", "s’"))
