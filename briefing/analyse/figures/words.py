"""Numbers in words: "three hundred and four thousand", "half a million", "one and a half", "two-thirds", "a dozen".

Source: AP Stylebook, "numerals", "fractions"; The Chicago Manual of Style, 9.2 to 9.6.
"""

from __future__ import annotations

from decimal import Decimal

from briefing.analyse.figures.quantity import Quantity, divided, plus, set_unit, times
from briefing.lexicon.en.nouns import CLOSERS
from briefing.lexicon.en.numbers import CARDINALS, DENOMINATORS, DOZENS, SCALES
from briefing.lexicon.en.units import UNITS
from briefing.text.pieces import Pieces

_ONE = Decimal(1)
_OF_ONE = frozenset("was is has had said says will would".split())
"""Verbs behind "a third" that show one person or thing, and no share."""
_LARGEST_SCALE = 10**15


def is_hyphen(sentence: Pieces, at: int) -> bool:
    """Whether a hyphen binds the pieces before and after it."""
    return sentence.raw[at] in ("-", "‐", "‑") and sentence.glued(at) and sentence.glued(at + 1)


def after_hyphen(sentence: Pieces, at: int) -> int:
    """The piece at which a number may go on: `at`, or the one behind a binding hyphen there."""
    return at + 1 if is_hyphen(sentence, at) else at


def read_words(sentence: Pieces, at: int) -> Quantity | None:
    """The number in words that begins at piece `at`; None when there is none."""
    word = sentence.low[at]
    if word in ("a", "an"):
        return _read_article(sentence, at)
    if word in CARDINALS:
        value, end = _read_cardinal(sentence, at)
        return _with_fraction(sentence, at, value, end)
    if word in ("half", "quarter"):
        return _read_part_of_scale(sentence, at, at) or (
            Quantity(at, at + 1, Decimal("0.5"), "fraction") if word == "half" else None
        )
    return None


def _read_article(sentence: Pieces, at: int) -> Quantity | None:
    """ "a million", "a dozen", "a third", "a quarter of a million"."""
    nxt = sentence.low[at + 1]
    if nxt in SCALES and not nxt.endswith("s"):
        value, end = _read_cardinal(sentence, at + 1)
        return _with_fraction(sentence, at, value, end)
    if nxt in ("dozen", "gross"):
        return Quantity(at, at + 2, Decimal(DOZENS[nxt]), "words", bare=_ONE)
    if nxt in UNITS and sentence.low[at + 2] == "and":
        return _unit_and_a_half(sentence, at)
    if nxt in DENOMINATORS and not nxt.endswith("s"):
        return _read_part_of_scale(sentence, at + 1, at) or _read_share(sentence, at, DENOMINATORS[nxt])
    return None


def _read_share(sentence: Pieces, at: int, under: int) -> Quantity | None:
    """ "a third of it", "by a fifth"; before a noun it is an ordinal ("a third person"), but for halves and quarters
    of a unit."""
    nxt = sentence.low[after_hyphen(sentence, at + 2)]
    if under not in (2, 4) and sentence.is_word(at + 2) and nxt not in CLOSERS:
        return None
    if (nxt not in CLOSERS and sentence.is_word(at + 2) and nxt not in UNITS) or nxt in _OF_ONE:
        return None
    return Quantity(at, at + 2, divided(1, under), "fraction")


def _unit_and_a_half(sentence: Pieces, at: int) -> Quantity | None:
    """ "an hour and a half", "a mile and half"; not "a day and half an hour"."""
    end = at + 4 + (sentence.low[at + 3] == "a")
    if sentence.low[end - 1] != "half" or sentence.low[end] in ("a", "an", "of", "the"):
        return None
    quantity = Quantity(at, end, Decimal("1.5"), "words")
    set_unit(quantity, UNITS[sentence.low[at + 1]], end)
    return quantity


def _read_part_of_scale(sentence: Pieces, at: int, first: int) -> Quantity | None:
    """ "half a million", "quarter million", "half a dozen", "a quarter of a million": `at` is on the part."""
    part = divided(1, DENOMINATORS[sentence.low[at]])
    end = after_hyphen(sentence, at + 1)
    if sentence.low[end] == "of" and sentence.low[after_hyphen(sentence, end + 1)] == "a":
        end = after_hyphen(sentence, after_hyphen(sentence, end + 1) + 1)
    elif sentence.low[end] in ("a", "of"):
        end += 1
    factor = SCALES.get(sentence.low[end]) or DOZENS.get(sentence.low[end])
    if factor is None or sentence.low[end].endswith("s"):
        return None
    return Quantity(first, end + 1, times(part, factor), "words", bare=part)


def _read_cardinal(sentence: Pieces, at: int) -> tuple[Decimal, int]:
    """Value and end of the whole number that begins at `at`, with a number word or scale there."""
    total, group, smallest, end, cursor = 0, 0, _LARGEST_SCALE * 10, at, at
    while end - at < 24:
        word = sentence.low[cursor]
        small, scale = CARDINALS.get(word), SCALES.get(word)
        if small is not None:
            if not _may_follow(group, small):
                break
            group += small
        elif scale == 100 and group < 100:
            group = (group or 1) * 100
        elif scale is not None and scale > 100 and (scale < smallest or not group):
            if not group and total:
                total *= scale
            else:
                total += (group or 1) * scale
            group, smallest = 0, scale
            if total > _LARGEST_SCALE * 1000:
                break
        else:
            break
        end = cursor + 1
        cursor = after_hyphen(sentence, end)
        if sentence.low[cursor] in ("and", "&") and _joins(sentence, at, cursor, group, smallest):
            cursor += 1
    return Decimal(total + group), end


def _may_follow(group: int, small: int) -> bool:
    """Whether a word below a hundred may follow: "twenty one", "hundred two", never "five six"."""
    return group == 0 or group % 100 == 0 or (small < 10 and group % 10 == 0 and group % 100 >= 20)


def _joins(sentence: Pieces, first: int, at: int, group: int, smallest: int) -> bool:
    """Whether the "and" at piece `at` stands inside a number: after hundred or thousand, before something smaller
    that ends there."""
    if sentence.low[first - 1] == "between" or CARDINALS.get(sentence.low[at + 1], 0) == 0:
        return False
    if group:
        return group % 100 == 0 and sentence.low[at + 2] != "hundred"
    return smallest in (1000, 100_000, 10_000_000) and _read_plain(sentence, at + 1) < smallest


def _read_plain(sentence: Pieces, at: int) -> int:
    """The value of the number at piece `at` up to the next "and", so that a chain of them stays linear."""
    group, end, cursor = 0, at, at
    while end - at < 8:
        word = sentence.low[cursor]
        if word in CARDINALS and _may_follow(group, CARDINALS[word]):
            group += CARDINALS[word]
        elif word in SCALES:
            group = (group or 1) * SCALES[word]
        else:
            break
        end = cursor + 1
        cursor = after_hyphen(sentence, end)
    return group


def _with_fraction(sentence: Pieces, first: int, value: Decimal, end: int) -> Quantity:
    """ "two-thirds", "three quarters million", "two and a half", "a million and a half", "six dozen"."""
    word = sentence.low[after_hyphen(sentence, end)]
    under = DENOMINATORS.get(word)
    if under is not None and value < 100 and _is_denominator(sentence, value, word):
        end = after_hyphen(sentence, end) + 1
        part = divided(value, under)
        if sentence.low[end] in SCALES:
            return Quantity(first, end + 1, times(part, SCALES[sentence.low[end]]), "words", bare=part)
        return Quantity(first, end, part, "fraction")
    if word in DOZENS and word != "gross":
        return Quantity(first, after_hyphen(sentence, end) + 1, times(value, 12), "words", bare=value)
    scale = SCALES.get(sentence.low[end - 1])
    return with_and_a_half(
        sentence,
        Quantity(first, end, value, "words", bare=None if scale is None else divided(value, scale)),
        scale or 1,
    )


def _is_denominator(sentence: Pieces, value: Decimal, word: str) -> bool:
    plural = word.endswith("s") or word == "halves"
    return plural if value > 1 else not plural


def with_and_a_half(sentence: Pieces, found: Quantity, scale: int) -> Quantity:
    """The number with "and a half", "and two thirds" behind it, if they are there: a part of the scale said before."""
    end = after_hyphen(sentence, found.end)
    if sentence.low[end] not in ("and", "&"):
        return found
    next_at = after_hyphen(sentence, end + 1)
    over = 1 if sentence.low[next_at] in ("a", "one") else CARDINALS.get(sentence.low[next_at], 0)
    after = after_hyphen(sentence, next_at + 1) if over else next_at
    under = DENOMINATORS.get(sentence.low[after])
    if under is None or (over == 0 and sentence.low[after] != "half") or over >= under:
        return found
    if over == 1 and sentence.low[after] in ("second", "third") and sentence.is_word(after + 1):
        return found
    part = divided(over or 1, under)
    scale_at = after_hyphen(sentence, after + 1)
    factor = SCALES.get(sentence.low[scale_at], 0)
    if found.unscaled and factor:
        # "three and a half million": the scale is that of both.
        found.bare, found.unscaled = plus(found.low, part), False
        found.low = found.high = times(found.bare, factor)
    else:
        found.low = found.high = plus(found.low, times(part, factor or scale))
        found.bare = found.low if found.unscaled else divided(found.low, scale)
    found.end = scale_at + 1 if factor else after + 1
    return found
