"""Step three, second half: modifier, rate and direction, from the words directly beside the figure.

Source: AP Stylebook, "more than, over", "percent", "ratios"; docs/figures.md.
"""

from __future__ import annotations

from briefing.analyse.figures.quantity import Quantity
from briefing.lexicon.en.approximations import AFTER, BEFORE, CHANGING, DOWN, EACH_AFTER, NOUN_LOSERS, PER_NOUNS, UP
from briefing.lexicon.en.nouns import CLOSERS
from briefing.lexicon.en.units import UNITS
from briefing.text.pieces import Pieces
from briefing.text.spans import Span

_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in BEFORE)
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in AFTER)
_TIME_FRAMES = frozenset(
    "for of after well just in takes took by at lasting last lasted little with than spent spend spending waited "
    "serve served worked is was".split()
)
_STEPS = frozenset(
    "to by of from the a an about some nearly almost over more less than just at only another as much around further "
    "around - slightly sharply".split()
)
_NOT_A_RATE = frozenset(("ago", "earlier", "before", "later", "previously", "old", "after"))
_TRADED_BY = frozenset(("pound", "tonne", "ton", "barrel", "bushel", "ounce", "kilo"))
_GOING = frozenset("gone come came shot ramped bumped pushed driven drove marched crept".split())
_GOES_ON = frozenset(("to", "by", "from", "than", "the", "a"))
_NOT_AFTER = frozenset(("plus", "minimum", "maximum"))
_CHANGE_BACK = 6


def describe(sentence: Pieces, quantity: Quantity) -> None:
    """Set modifier, per and change from the words beside the figure."""
    if quantity.kind == "ordinal":
        return
    if quantity.modifier is None:
        found = _modifier_before(sentence, quantity) or _modifier_after(sentence, quantity)
        if found is not None:
            quantity.modifier, first, end = found  # type: ignore[assignment]
            quantity.modifier_span = Span(sentence.starts[first], sentence.ends[end - 1])
    if quantity.kind != "age":
        quantity.per = rate_at(sentence, quantity.end, money=quantity.kind == "currency")
        quantity.change = quantity.change or _change(sentence, quantity)


def _modifier_before(sentence: Pieces, quantity: Quantity) -> tuple[str, int, int] | None:
    """The modifier and the pieces it is made of."""
    at = quantity.first
    if at > 0 and sentence.low[at - 1] in ("a", "the", "an") and quantity.form in ("fraction", "words"):
        if quantity.unit is not None and "-" in sentence.raw[at : quantity.end]:
            return None
        at -= 1
    if at < 1 or sentence.low[at - 1] not in _LAST_WORDS:
        return None
    for length in (4, 3, 2, 1):
        if length > at:
            continue
        phrase = sentence.words(at - length, at)
        modifier = BEFORE.get(phrase)
        if modifier is not None:
            if _is_time_frame(sentence, quantity, at - length, phrase):
                return None
            return modifier, at - length, at
    return None


def _is_time_frame(sentence: Pieces, quantity: Quantity, at: int, phrase: str) -> bool:
    """ "over three years" is how long it took; "for over three years" is more than three. "under Section 5", "within"
    are no amounts."""
    if phrase in ("within", "past"):
        return True
    if phrase == "up to":
        return sentence.low[at - 1] in CHANGING or sentence.low[at - 1] in _GOING
    if phrase == "over" and quantity.kind == "duration":
        return sentence.low[at - 1] not in _TIME_FRAMES and sentence.low[quantity.end] not in (
            "ago",
            "old",
            "later",
            "earlier",
        )
    return phrase == "some" and sentence.low[at - 1] in ("than",)


def _modifier_after(sentence: Pieces, quantity: Quantity) -> tuple[str, int, int] | None:
    at = quantity.end
    if sentence.raw[at] == "+" and sentence.glued(at):
        return "at_least", at, at + 1
    if sentence.low[at] not in _FIRST_WORDS:
        return None
    for length in (3, 2, 1):
        modifier = AFTER.get(sentence.words(at, at + length))
        if modifier is not None and _closes(sentence, at + length) and sentence.low[at] not in _NOT_AFTER:
            return modifier, at, at + length
    return None


def _closes(sentence: Pieces, at: int) -> bool:
    """Whether a modifier behind a figure ends before piece `at`: not in "5 points and up to 9", "3 or more than 4"."""
    return sentence.low[at] not in _GOES_ON and not sentence.is_digits(at)


def rate_at(sentence: Pieces, at: int, *, money: bool = False) -> str | None:
    """The unit of a rate from piece `at`: "$12 an hour", "$50 per ton", "3 mln cubic yards a week", "$15/hour"."""
    word, following = sentence.low[at], sentence.low[at + 1]
    countable = following in PER_NOUNS or following in UNITS
    if word in ("a", "an"):
        return _noun(following) if countable and sentence.low[at + 2] not in _NOT_A_RATE else None
    if word == "per" and sentence.is_word(at + 1):
        return "person" if following == "capita" else _per(sentence, at + 1)
    if countable and (word in ("each", "every") or (word == "/" and sentence.glued(at))):
        return _noun(following)
    if word == "the" and money and following in _TRADED_BY:
        return _noun(following)
    return EACH_AFTER.get(word)


def _per(sentence: Pieces, at: int) -> str:
    """The noun of a rate from piece `at`, over the words before it: "per cubic metre", "per diluted share"."""
    unit = UNITS.get(sentence.words(at, at + 2))
    if unit is not None or sentence.low[at] in PER_NOUNS or sentence.low[at] in UNITS:
        return unit or _noun(sentence.low[at])
    for index in (at + 1, at + 2):
        if not sentence.is_word(index) or sentence.low[index] in CLOSERS:
            break
        if sentence.low[index] in PER_NOUNS:
            return _noun(sentence.low[index])
    return _noun(sentence.low[at])


def _is_price(quantity: Quantity) -> bool:
    """Whether it is a price, share or reading, which moves, and no number of things that were lost."""
    if quantity.kind == "currency":
        return quantity.per is not None or quantity.unscaled
    return quantity.kind == "percent" or quantity.unit == "point" or quantity.form == "fraction"


def _noun(word: str) -> str:
    return UNITS.get(word, word)


def _change(sentence: Pieces, quantity: Quantity) -> str | None:
    """The direction, from a verb before ("rose 5 pct", "climbed to 58 pct from 51") or a noun after ("a 3.2 pct
    rise")."""
    if quantity.kind in ("ordinal", "age") or (quantity.hyphened and quantity.kind == "number"):
        return None
    after = sentence.low[quantity.end]
    if after in UP and after not in ("more", "add", "adds"):
        return "up"
    if (after in DOWN and after not in ("less", "fewer", "lost", "cut")) or (
        after == "cut" and quantity.kind == "percent"
    ):
        return "down"
    for at in range(quantity.first - 1, max(-1, quantity.first - 1 - _CHANGE_BACK), -1):
        word = sentence.low[at]
        if word in UP and word != "more" and not (word == "up" and quantity.modifier == "up_to"):
            return "up"
        if word in DOWN and word not in ("less", "fewer"):
            return None if word in NOUN_LOSERS and not _is_price(quantity) else "down"
        if word not in _STEPS:
            return None
    return None
