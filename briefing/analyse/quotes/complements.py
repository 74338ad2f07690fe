"""What a cue governs: where the words or the clause behind it begin."""

from __future__ import annotations

from briefing.analyse.quotes.cues import Cue, is_adverb
from briefing.analyse.quotes.forms import TELL, forms
from briefing.analyse.quotes.sheet import Sheet
from briefing.lexicon.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONTRACTED,
    COORDINATORS,
    DETERMINERS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_NOUNS,
    TIME_OPENERS,
    WEEKDAYS,
    WH_WORDS,
)
from briefing.lexicon.en.reporting import EMPTY_OBJECTS, WORKS

# What may follow a cue.
NONE, QUOTE, THAT, CLAUSE, COMMA, COLON, TO, WH = range(8)
_TIME_ADVERBS = frozenset(
    "again later earlier recently today yesterday tomorrow tonight too afterward afterwards once twice ago "
    "also back".split()
)
_STOPS = frozenset(".?!)")
_FIRM = frozenset(",;:—–") | {"--"}
_ASIDES = frozenset("where who which while when as".split())
_CLAUSE_SIGNS = SUBJECT_PRONOUNS | AUXILIARIES | SUBORDINATORS
_QUANTITIES = frozenset("least most about around over under more than nearly up to no".split())


def complement(sheet: Sheet, cue: Cue, high_at: int) -> tuple[int, int]:
    """What follows the cue, its adjuncts stepped over, and at which token that begins."""
    at = cue.end
    if cue.form.frames & TELL and not cue.passive:
        at = over_hearer(sheet, at, high_at)
        kind, start = following(sheet, at, high_at)
        if kind == CLAUSE and sheet.raw[start][0].isupper():
            start = _that_behind_name(sheet, start, high_at)
            kind = THAT if sheet.low[start] == "that" else kind
        return kind, start
    return following(sheet, at, high_at)


def _that_behind_name(sheet: Sheet, at: int, high_at: int) -> int:
    """ "told anchor Ida Orr that ...": from the name to "that", when nothing but names stands between."""
    for k in range(at, min(at + 8, high_at - 2)):
        if sheet.low[k] == "that":
            return k
        if not sheet.raw[k][0].isupper() and sheet.low[k] not in ("of", "."):
            break
    return at


def following(sheet: Sheet, at: int, high_at: int) -> tuple[int, int]:
    """As `complement`, from token `at` on."""
    low, closes = sheet.low, sheet.closes
    while at < high_at:
        word = low[at]
        if at in closes:
            return QUOTE, at
        if word == ",":
            return _after_comma(sheet, at, high_at)
        if word == ":":
            return (COLON, at + 1) if at + 1 < high_at else (COLON, at)
        if word == "that":
            return (THAT, at) if at + 2 < high_at else (NONE, at)
        if word in _STOPS or word in _FIRM:
            return NONE, at
        if word == "to":
            if not _to_hearer(sheet, at, high_at):
                return TO, at
            at = _phrase_end(sheet, at + 1, high_at)
            continue
        if word in ADVERBS and low[at + 1] in ("that", "after", "before"):
            at += 1 if low[at + 1] == "that" or low[at + 2] != "that" else 2
            continue
        stepped = _over_adjunct(sheet, at, high_at)
        if stepped == at:
            return (WH, at) if word in WH_WORDS else (CLAUSE, at)
        at = stepped
    return NONE, high_at


def _to_hearer(sheet: Sheet, at: int, high_at: int) -> bool:
    """Whether "to" names who is spoken to: "wrote to the board:", "said to reporters that"."""
    if at + 1 >= high_at or at + 1 in sheet.closes:
        return False
    word = sheet.low[at + 1]
    if word in DETERMINERS or word in OBJECT_PRONOUNS or sheet.raw[at + 1][0].isupper():
        return True
    return (
        at + 2 < high_at
        and word[-1] == "s"
        and (sheet.low[at + 2] in (":", ",", "that") or sheet.low[at + 2] in PREPOSITIONS)
    )


def _after_comma(sheet: Sheet, comma: int, high_at: int) -> tuple[int, int]:
    """A quotation behind the comma, or "that" or a quotation behind a parenthesis or place: "said, however, that"."""
    low, closes, known = sheet.low, sheet.closes, forms()
    if comma + 1 in closes and comma + 1 < high_at:
        return (NONE, comma) if low[comma - 1] in WORKS else (QUOTE, comma + 1)
    if low[comma + 1] in _ASIDES:
        closing = next((at for at in range(comma + 2, min(comma + 25, high_at - 1)) if low[at] == ","), -1)
        if closing > 0 and low[closing + 1] == "that":
            return THAT, closing + 1
    for at in range(comma + 1, min(comma + 14, high_at - 1)):
        if low[at] == ",":
            if at + 1 in closes:
                return QUOTE, at + 1
            if low[at + 1] == "that":
                return THAT, at + 1
        elif low[at] == "that" and sheet.raw[comma + 1][0].isupper():
            return THAT, at
        elif (
            at in closes
            or low[at] in _CLAUSE_SIGNS
            or low[at] in CONTRACTED
            or (low[at] in known and low[at][-3:] == "ing" and (low[at + 1] in (",", "that") or at + 1 in closes))
        ):
            break
    return COMMA, comma


def _over_adjunct(sheet: Sheet, at: int, high_at: int) -> int:
    """The token behind an adverb, a time or a prepositional phrase that begins at `at`; `at` where none does."""
    low, raw = sheet.low, sheet.raw
    word = low[at]
    following_word = low[at + 1] if at + 1 < high_at else ""
    if word in WEEKDAYS or word in _TIME_ADVERBS:
        return at + 1
    if word in TIME_NOUNS and (at == 0 or low[at - 1] in WEEKDAYS or low[at - 1] in TIME_OPENERS):
        return at + 1
    if word in TIME_OPENERS and (
        following_word in TIME_NOUNS or following_word in WEEKDAYS or following_word in TIME_OPENERS
    ):
        return at + 2
    if word[-2:] == "ly" and raw[at][0].islower() and is_adverb(word):
        return at + 1
    if word == "here" and (
        following_word in PREPOSITIONS or following_word in WEEKDAYS or following_word in ("", ".", ",", "today")
    ):
        return at + 1
    if word in PREPOSITIONS:
        if following_word in _QUANTITIES or (
            following_word[:1].isdigit() and word not in ("in", "on", "at", "of", "to")
        ):
            return at
        if word in ("as", "since", "before", "until", "like", "despite", "unlike", "without", "following"):
            return _over_clause(sheet, at, high_at)
        return _phrase_end(sheet, at + 1, high_at)
    if word in ("when", "while", "because"):
        return _over_clause(sheet, at, high_at)
    return at


def _over_clause(sheet: Sheet, at: int, high_at: int) -> int:
    """To the next comma, quotation, "that" or end."""
    at += 1
    while at < high_at and sheet.low[at] not in _FIRM and at not in sheet.closes and sheet.low[at] not in ("that", "."):
        at += 1
    return at


def _phrase_end(sheet: Sheet, at: int, high_at: int) -> int:
    """End of the noun phrase behind a preposition: where a new phrase, clause or mark begins."""
    low, raw = sheet.low, sheet.raw
    first = at
    while at < high_at:
        word = low[at]
        if (
            at in sheet.closes
            and sheet.closes[at] - at <= 8
            and low[sheet.closes[at] - 2] not in ",.?!"
            and low[at - 1] != ","
        ):
            at = sheet.closes[at]
            continue
        if at in sheet.closes or word in _FIRM or (word in _STOPS and at + 1 >= high_at):
            break
        if word in SUBJECT_PRONOUNS or word in AUXILIARIES or word in CONTRACTED or word in SUBORDINATORS:
            break
        if word in PREPOSITIONS or word in ("there", "it"):
            break
        if at > first:
            if word in DETERMINERS or word in WEEKDAYS or (is_adverb(word) and raw[at][0].islower()):
                break
            if raw[at][0].isupper() and raw[at - 1][0].islower() and low[at - 1] not in DETERMINERS:
                break
            if word in TIME_OPENERS:
                break
        at += 1
    return at


def over_hearer(sheet: Sheet, at: int, high_at: int) -> int:
    """The token behind the person told, at itself where none is."""
    low, raw = sheet.low, sheet.raw
    if at >= high_at or at in sheet.closes:
        return at
    word = low[at]
    if word in OBJECT_PRONOUNS or (word in PRONOUNS and word not in SUBJECT_PRONOUNS):
        return at + 1
    if (
        word in ("that", ",", ":", "to", "of", "about")
        or word in SUBJECT_PRONOUNS
        or word in WH_WORDS
        or word in CONTRACTED
    ):
        return at
    first = at
    if word in DETERMINERS:
        at += 1
    while at < high_at:
        word = low[at]
        if at in sheet.closes or word in ("that", ",", ":", "to", ".", ";") or word in WH_WORDS:
            break
        if word in SUBJECT_PRONOUNS or word in AUXILIARIES or word in CONTRACTED or word in ("it", "there"):
            break
        if (
            at > first
            and raw[at][0].isupper()
            and raw[at - 1][0].islower()
            and low[at - 1] not in DETERMINERS
            and low[at - 1] != "of"
        ):
            break
        if at > first + (low[first] in DETERMINERS) and word in DETERMINERS and low[at - 1] not in PREPOSITIONS:
            break
        if word in WEEKDAYS or word in ("last", "this") or (word in PREPOSITIONS and word not in ("of", "at", "from")):
            break
        if (
            first + 1 <= at
            and raw[at][0].islower()
            and raw[at - 1][0].isupper()
            and low[at - 1] not in DETERMINERS
            and word != "of"
        ) and low[at] not in ("reporters", "magazine", "newspaper", "news", "host", "radio", "television"):
            break
        at += 1
    if at > first and at in sheet.closes and low[sheet.closes[at] - 2] not in ",.?!" and sheet.closes[at] - at <= 8:
        return sheet.closes[at]
    return at


def is_empty(sheet: Sheet, at: int, high_at: int) -> bool:
    """Whether the object at `at` carries no words: "said nothing", "said so"."""
    low = sheet.low
    while low[at] in ("even", "much", "very", "almost", "just"):
        at += 1
    if low[at] not in EMPTY_OBJECTS:
        return False
    following_word = low[at + 1] if at + 1 < high_at else "."
    return (
        following_word in _STOPS
        or following_word in _FIRM
        or following_word in COORDINATORS
        or (following_word in PREPOSITIONS and following_word != "than")
        or following_word in SUBORDINATORS
        or low[at] in ("nothing", "little", "volumes", "goodbye", "otherwise")
    )
