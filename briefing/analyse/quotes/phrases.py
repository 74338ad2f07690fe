"""Source phrases that begin at a given word: behind a cue, with apposition and relative clause, or at the head of a
sentence.
"""

from __future__ import annotations

from briefing.analyse.quotes.attributions import Range
from briefing.analyse.quotes.cues import is_adverb
from briefing.analyse.quotes.forms import forms
from briefing.analyse.quotes.sheet import Sheet
from briefing.analyse.quotes.verbs import looks_like_verb
from briefing.lexicon.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONTRACTED,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_NOUNS,
    TIME_OPENERS,
    WEEKDAYS,
)
from briefing.lexicon.en.reporting import OCCASIONS

BREAKS = frozenset(",;:—–(…") | {"--", "..", "..."}
LONGEST_PHRASE = 60
_LONGEST_RELATIVE = 18
_ASKED = frozenset("asked pressed questioned quizzed told inspired".split())
# Pronouns that are determiners too: "some" and "some voters".
_COUNTING = frozenset("which one another others some many most both neither".split())
TERMINAL = frozenset(",.?!…") | {"..."}
RELATIVES = frozenset("who which whose whom that".split())
_AFTER_APPOSITION = PREPOSITIONS | WEEKDAYS | TIME_OPENERS | frozenset("while when as because after".split())
_NOMINAL_PREPOSITIONS = frozenset("of for at with from in on to by near under within".split())


def after(sheet: Sheet, at: int, high_at: int, *, bare: bool = False) -> Range | None:
    """The noun phrase that begins at token `at`, with its apposition unless `bare`; None where there is none."""
    low = sheet.low
    if at >= high_at or sheet.quoted[at]:
        return None
    word = low[at]
    behind = low[at + 1]
    counting = word in _COUNTING and behind not in PREPOSITIONS and sheet.raw[at + 1][0].isalpha()
    if word in PRONOUNS and behind != "of" and not counting:
        return (at, at + 1)
    if (
        word in PREPOSITIONS
        or word in SUBORDINATORS
        or word in COORDINATORS
        or word in AUXILIARIES
        or word in TIME_OPENERS
    ):
        return None
    if word in WEEKDAYS or (is_adverb(word) and sheet.raw[at][0].islower()) or not sheet.raw[at][0].isalnum():
        return None
    end = _phrase_end(sheet, at, high_at)
    if end <= at:
        return None
    return (at, end if bare else _with_apposition(sheet, end, high_at))


def _phrase_end(sheet: Sheet, at: int, high_at: int, *, apposition: bool = False) -> int:
    """End of the noun phrase that begins at `at`, its prepositional phrases and a relative clause included."""
    low, raw, quoted = sheet.low, sheet.raw, sheet.quoted
    first = at
    high_at = min(high_at, first + LONGEST_PHRASE)
    while at < high_at:
        word = low[at]
        if quoted[at]:
            end = sheet.closes.get(at, at + 1)
            if end - at > 6 or low[end - 2] in TERMINAL or at == first:
                break
            at = end
            continue
        if word in BREAKS or word in "?!":
            if word == "(" and at > first:
                close = next((k for k in range(at, min(at + 12, high_at)) if low[k] == ")"), -1)
                if close > 0:
                    at = close + 1
                    continue
            break
        if word == "." and at + 1 >= high_at:
            break
        if word in WEEKDAYS and at > first:
            break
        if (
            at > first
            and (word in PREPOSITIONS or word in SUBORDINATORS)
            and not (_nominal(sheet, at, high_at) or (apposition and word == "to"))
        ):
            break
        if at > first and ((is_adverb(word) and raw[at][0].islower()) or word in TIME_OPENERS):
            break
        if at > first and word in AUXILIARIES and low[at - 1] not in RELATIVES:
            break
        at += 1
        if word == "who":
            return _clause_end(sheet, at, high_at)
    return at


def _nominal(sheet: Sheet, at: int, high_at: int) -> bool:
    """Whether a preposition or "who" goes on with the noun phrase rather than with the verb of saying."""
    low = sheet.low
    word = low[at]
    if word == "who":
        return True
    if word not in _NOMINAL_PREPOSITIONS or at + 1 >= high_at:
        return False
    for k in range(at + 1, min(at + 6, high_at)):
        if low[k] in OCCASIONS or low[k] in WEEKDAYS or low[k] in TIME_NOUNS:
            return word == "of"
        if low[k] in BREAKS or low[k] in PREPOSITIONS:
            break
    return word in ("of", "for", "at", "with", "from", "in")


def _clause_end(sheet: Sheet, at: int, high_at: int) -> int:
    """End of a relative clause: the comma, stretch or end of sentence."""
    while at < high_at and sheet.low[at] not in BREAKS and at not in sheet.closes:
        at += 1
    return at - 1 if at == high_at and sheet.low[at - 1] == "." else at


def _with_apposition(sheet: Sheet, end: int, high_at: int) -> int:
    """Go on over ", the mayor of X" and ", who is also Y", as long as it describes the name."""
    low, raw = sheet.low, sheet.raw
    for _ in range(4):
        if end + 1 >= high_at or low[end] != "," or sheet.quoted[end + 1]:
            return end
        following = low[end + 1]
        if following in RELATIVES:
            stop = _relative_end(sheet, end + 2, high_at)
            return stop if stop - end <= _LONGEST_RELATIVE else end
        if (
            following in COORDINATORS
            or following in SUBORDINATORS
            or following in PREPOSITIONS
            or following in AUXILIARIES
        ):
            return end
        if following in PRONOUNS or following in CONTRACTED or following[-3:] == "ing":
            return end
        if raw[end + 1][0].islower() and (is_adverb(following) or following[-2:] == "ed" or following in forms()):
            return end
        if not (raw[end + 1][0].isalnum()):
            return end
        stop = _phrase_end(sheet, end + 1, high_at, apposition=True)
        if (
            stop <= end + 1
            or stop in sheet.closes
            or (stop < high_at and raw[stop][0].isalnum() and low[stop] not in _AFTER_APPOSITION)
        ):
            return end
        end = stop
    return end


def _relative_end(sheet: Sheet, at: int, high_at: int) -> int:
    low = sheet.low
    while at < high_at and at not in sheet.closes:
        if low[at] in BREAKS and not (low[at] == "," and at + 1 < high_at and low[at + 1] in ("the", "a", "and")):
            break
        at += 1
    return at - 1 if at == high_at and low[at - 1] in ".?!" else at


def of_sentence(sheet: Sheet, low_at: int, high_at: int) -> Range | None:
    """The subject with which a sentence begins, for participles that have none of their own; None where it isn't
    plain.
    """
    low, raw = sheet.low, sheet.raw
    at = low_at
    if at < high_at and (
        low[at] in PREPOSITIONS or low[at] in SUBORDINATORS or low[at][-3:] == "ing" or low[at] in _ASKED
    ):
        limit = min(high_at, at + LONGEST_PHRASE)
        while at < limit and low[at] != ",":
            at += 1
        at += 1
    while at < high_at and (low[at] in COORDINATORS or low[at] in ADVERBS or low[at] == ","):
        at += 1
    if at >= high_at or sheet.quoted[at]:
        return None
    if low[at] in PRONOUNS or low[at] in CONTRACTED:
        return (at, at + 1)
    start = at
    while at < high_at and at - start < 30:
        word = low[at]
        if word in BREAKS or sheet.quoted[at] or word in AUXILIARIES:
            break
        if (
            at > start
            and low[at - 1] not in DETERMINERS
            and (
                looks_like_verb(sheet, at, high_at)
                or (raw[at][0].islower() and word in forms() and word not in DETERMINERS)
            )
        ):
            break
        if at > start and word in SUBORDINATORS:
            break
        at += 1
    if low[at] == "," and low[at - 1] in TIME_NOUNS:
        return of_sentence(sheet, at + 1, high_at) if at + 1 < high_at else None
    if low[at] == "," and at > start:
        end = _with_apposition(sheet, at, high_at)
        if end > at and low[end] == ",":
            return (start, end)
    return (start, at) if at > start else None
