"""Source phrases that end at a given word: the noun phrase before a cue, over its appositions and relative clauses."""

from __future__ import annotations

from briefing.analyse.quotes.attributions import Range
from briefing.analyse.quotes.cues import is_adverb
from briefing.analyse.quotes.forms import forms
from briefing.analyse.quotes.phrases import BREAKS, LONGEST_PHRASE, RELATIVES, TERMINAL
from briefing.analyse.quotes.sheet import Sheet
from briefing.analyse.quotes.verbs import looks_like_verb
from briefing.lexicon.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONTRACTED,
    COORDINATORS,
    DETERMINERS,
    OBJECT_PRONOUNS,
    PLAIN_PASTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_OPENERS,
    WEEKDAYS,
)

_MOST_COMMAS = 5
_LONGEST_OPENER = 8
_DASHES = frozenset("—–-") | {"--"}


def before(sheet: Sheet, at: int, low_at: int) -> Range | None:
    """The noun phrase that ends before token `at`, not reaching below `low_at`; None where there is none."""
    last = at - 1
    if last < low_at or sheet.quoted[last]:
        return None
    low = sheet.low
    word = low[last]
    if word == "that" and last > low_at and sheet.raw[last - 1][0].isalnum():
        start = _phrase_start(sheet, last - 1, low_at)
        return (start, last) if start < last else None
    if word in ("it", "you", "one") and last > low_at and looks_like_verb(sheet, last - 1, at):
        start = _phrase_start(sheet, last - 1, low_at)
        return (start, at) if start < last else (last, at)
    if word in PRONOUNS or word in ("this", "that"):
        return (last, at)
    if word in CONTRACTED:
        return (last, at)
    if word in {",", ")"} or word in _DASHES:
        return _over_parenthesis(sheet, last, low_at)
    if not sheet.raw[last][-1].isalnum() and word[-1] not in (".", "%"):
        return None
    start = _phrase_start(sheet, last, low_at)
    return (start, at) if start <= last else None


def _over_parenthesis(sheet: Sheet, comma: int, low_at: int) -> Range | None:
    """ "X, who is Y, said" and "X, the Y, said": from the name to the word before the last comma."""
    low = sheet.low
    closing = low[comma]
    if closing == "," and (relative := _relative_opening(sheet, comma, low_at)) is not None:
        return relative
    opening = "(" if closing == ")" else closing
    at, name_end, commas = comma - 1, -1, 0
    floor = max(low_at, comma - 60)
    while at >= floor:
        if sheet.quoted[at]:
            at = sheet.opens.get(at, at) - 1
            continue
        if low[at] == opening:
            if commas and _opens_sentence(sheet, at, low_at):
                break
            name_end = at
            commas += 1
            if low[at + 1] in RELATIVES or closing != "," or commas > _MOST_COMMAS:
                break
            if not _apposition_goes_on(sheet, at, low_at):
                break
        elif low[at] in ";:":
            break
        at -= 1
    if name_end <= low_at:
        return None
    inner = before(sheet, name_end, low_at) if low[name_end - 1] not in ",)" else None
    if inner is None or inner[1] != name_end:
        return None
    return (inner[0], comma if closing != ")" else comma + 1)


def _opens_sentence(sheet: Sheet, comma: int, low_at: int) -> bool:
    """Whether what stands before this comma opens the sentence and is no name: "Meanwhile,", "On Monday,"."""
    low = sheet.low
    if comma - low_at > _LONGEST_OPENER or "," in low[low_at:comma]:
        return False
    opener = low[low_at]
    return opener in PREPOSITIONS or opener in TIME_OPENERS or (comma - low_at == 1 and is_adverb(opener))


def _relative_opening(sheet: Sheet, comma: int, low_at: int) -> Range | None:
    """ "X, whose hometown, Y, is Z, said": over the commas inside to the relative pronoun and its noun."""
    low = sheet.low
    for at in range(comma - 1, max(low_at, comma - 60), -1):
        if low[at] == ";" or sheet.quoted[at]:
            return None
        if low[at] in ("who", "whose", "which") and low[at - 1] == "," and at - 1 > low_at:
            subject = before(sheet, at - 1, low_at)
            if subject is not None and sheet.raw[subject[0]][0].isdigit() and low[subject[0] - 1] == ",":
                subject = before(sheet, subject[0] - 1, low_at)
            return (subject[0], comma) if subject is not None else None
    return None


def _apposition_goes_on(sheet: Sheet, comma: int, low_at: int) -> bool:
    """Whether what stands before this comma is itself part of an apposition, so that the name is further left."""
    start = _phrase_start(sheet, comma - 1, low_at)
    if start <= low_at or sheet.low[start - 1] != ",":
        return False
    word = sheet.raw[start]
    if word[-3:] == "ing" or sheet.low[start] in PREPOSITIONS:
        return True
    return word[0].isdigit() or sheet.low[start] in DETERMINERS or word[0].islower() or comma - start <= 1


def _phrase_start(sheet: Sheet, last: int, low_at: int) -> int:
    """First token of the noun phrase whose last token is `last`."""
    at = last
    low_at = max(low_at, last - LONGEST_PHRASE)
    while at >= low_at:
        earlier = _step_left(sheet, at, last, low_at)
        if earlier == at:
            break
        at = earlier
    return _without_opener(sheet, at + 1, last)


def _step_left(sheet: Sheet, at: int, last: int, low_at: int) -> int:
    """Where a noun phrase that may hold token `at` is read on to the left; `at` itself where it doesn't hold it."""
    low, word = sheet.low, sheet.low[at]
    if sheet.quoted[at]:
        opened = sheet.opens.get(at, at)
        # A quotation whose closing mark is missing ends with its comma.
        closed = low[at] in TERMINAL or low[at - 1] in TERMINAL
        ends = at - opened > 6 or closed or (at == last and opened <= low_at)
        return at if ends else opened - 1
    if word == ")":
        opened = _open_bracket(sheet, at, low_at)
        return opened - 1 if opened >= 0 else at
    if word in BREAKS:
        return at
    past = word in PLAIN_PASTS and at < last and sheet.raw[at][0].islower()
    if past or word in AUXILIARIES or word in CONTRACTED or word in SUBJECT_PRONOUNS:
        relative = _relative_before(sheet, at, low_at)
        return relative - 1 if relative >= 0 else at
    if word == "than" and low[at - 1] in ("more", "fewer", "less", "rather"):
        return at - 2
    if word in SUBORDINATORS:
        return at - 1 if at < last and _is_relative(sheet, at, low_at) else at
    if word in COORDINATORS:
        return at - 1 if _joins_nouns(sheet, at, last, low_at) else at
    return at - 1


def _is_relative(sheet: Sheet, at: int, low_at: int) -> bool:
    """Whether "who" or "that" goes on with the noun before it, and no verb of saying stands there."""
    low = sheet.low
    if low[at] not in ("who", "whose", "whom", "that") or at <= low_at or not sheet.raw[at - 1][-1].isalpha():
        return False
    return low[at] != "that" or (
        low[at - 1] not in forms() and low[at - 1] not in PREPOSITIONS and sheet.quoted[at - 1] == 0
    )


def _relative_before(sheet: Sheet, at: int, low_at: int) -> int:
    """Where the relative clause that holds the verb at `at` begins, -1 where it is in none."""
    for k in range(at - 1, max(low_at, at - 8) - 1, -1):
        if sheet.low[k] in BREAKS or sheet.quoted[k] or sheet.low[k] in COORDINATORS:
            return -1
        if sheet.low[k] in ("who", "that", "which"):
            return k if _is_relative(sheet, k, low_at) or (sheet.low[k] == "which" and k > low_at) else -1
    return -1


def _open_bracket(sheet: Sheet, close: int, low_at: int) -> int:
    for at in range(close - 1, max(low_at, close - 12) - 1, -1):
        if sheet.low[at] == "(":
            return at
    return -1


def _joins_nouns(sheet: Sheet, at: int, last: int, low_at: int) -> bool:
    """ "Ryan and Priebus said": both sides alike, and no verb before."""
    low, raw = sheet.low, sheet.raw
    if low[at] not in ("and", "or") or at in (low_at, last) or low[at - 1] == ",":
        return False
    left, right = raw[at - 1], raw[at + 1]
    if left[0].isupper() != right[0].isupper() and not right[0].islower():
        return False
    for k in range(at - 1, max(low_at, at - 12) - 1, -1):
        word = low[k]
        if word in BREAKS or sheet.quoted[k]:
            break
        if word in AUXILIARIES or word in SUBJECT_PRONOUNS or word in OBJECT_PRONOUNS or word in CONTRACTED:
            return False
        if (form := forms().get(word)) and form.tense in (1, 3) and k > low_at and not raw[k][0].isupper():
            return False
    return True


def _without_opener(sheet: Sheet, start: int, last: int) -> int:
    """Step over what stands before the subject: "And", "On Tuesday", "In a statement Friday"."""
    low, raw = sheet.low, sheet.raw
    while start <= last and (
        low[start] in COORDINATORS
        or (
            is_adverb(low[start])
            and start < last
            and (low[start] in ADVERBS or raw[start + 1][0].islower())
            and low[start] not in ("both", "all", "almost", "only", "even")
        )
    ):
        start += 1
    if (
        start > last
        or low[start] not in PREPOSITIONS
        or (not raw[start][0].isupper() and start > 0 and low[start - 1] == ",")
    ):
        return start
    # A phrase that opens with a preposition is no subject: the subject is what stands behind its noun.
    at = last
    if raw[at][0].isupper():
        while at > start and (raw[at - 1][0].isupper() or raw[at - 1] == "."):
            if low[at - 1] in WEEKDAYS or low[at - 1] in PREPOSITIONS:
                break
            at -= 1
        return at if low[at] not in WEEKDAYS else last + 1
    while at > start and low[at] not in DETERMINERS:
        at -= 1
    if at > start and low[at - 1] not in PREPOSITIONS:
        return at
    return last


def owner_start(sheet: Sheet, owner: int, low_at: int) -> int:
    """First token of the possessive phrase that ends at `owner`: "his", "Ms. Hale's", "the council's"."""
    low, raw, first = sheet.low, sheet.raw, owner
    if low[owner] in POSSESSIVES:
        return first
    if low[owner] in ("'", "’"):
        first -= 1
    if raw[first][0].isupper():
        while first > low_at and (raw[first - 1][0].isupper() or raw[first - 1] == "."):
            first -= 1
        return first
    for back in (1, 2):
        if first - back >= low_at and low[first - back] in DETERMINERS:
            return first - back
    return first
