"""Where contents end: the clause or object behind a cue, up to the next attribution."""

from __future__ import annotations

from briefing.analyse.quotes.cues import is_adverb
from briefing.analyse.quotes.forms import BASE, ING, JUDGE, PAST, SAY, SPEAKS, TELL, THIRD, Form, forms
from briefing.analyse.quotes.sheet import Sheet
from briefing.analyse.quotes.verbs import looks_like_verb
from briefing.lexicon.en.function_words import (
    AUXILIARIES,
    CONTRACTED,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    WEEKDAYS,
)
from briefing.lexicon.en.reporting import ALSO_NOUNS, AUDIENCES, PARTICLE, SURE_CUES

SUBORDINATE = frozenset("when as after if while although though because since before until unless whereas once".split())
_OBJECT_STOPS = frozenset("when if while after because before although though unless until whereas since but".split())
_DASHES = frozenset("—–―-") | {"--"}
_FIRM = frozenset(",;:") | _DASHES
_JOINTS = frozenset((",", ";", "and", "but", "while")) | _DASHES
_CONCESSIVE = frozenset("though although whereas".split())


def clause_end(
    sheet: Sheet, start: int, high_at: int, *, at_comma: bool = False, relative: bool = False, governed: bool = False
) -> int:
    """End of the content that begins at `start`: the sentence's end, or where the next attribution begins.

    at_comma: the clause stands inside another ("who said ..., left"), so the first comma ends it.
    relative: so does a verb of saying. governed: the cue stands before it, so a semicolon ends it.
    """
    low, closes, quoted = sheet.low, sheet.closes, sheet.quoted
    at, depth = start, 0
    while at < high_at:
        if quoted[at]:
            at = closes.get(at, at + 1)
            if low[at - 2] == "," and at < high_at and _participle(sheet, at):
                break
            continue
        word = low[at]
        if word in ("(", ")"):
            depth += 1 if word == "(" else -1
            if depth < 0:
                break
        elif at > start and depth == 0 and (word in _JOINTS or word in ("before", "after")):
            if at_comma and word == ",":
                break
            if (governed and word == ";") or new_attribution(sheet, at, high_at):
                break
        elif relative and at > start + 1 and _says(forms().get(word), word):
            break
        at += 1
    return trimmed(sheet, start, at)


def _says(form: Form | None, word: str) -> bool:
    """Whether a word is a finite verb of saying that can't be a noun."""
    return form is not None and bool(form.frames & SAY) and form.tense in (PAST, THIRD) and word not in ALSO_NOUNS


def _participle(sheet: Sheet, at: int) -> bool:
    form = forms().get(sheet.low[at])
    if form is None or form.tense != ING:
        return False
    return bool(form.frames & (SPEAKS | JUDGE)) or sheet.low[at + 1] in PARTICLE.get(form.lemma, ())


def object_end(sheet: Sheet, start: int, high_at: int, *, at_comma: bool = False, relative: bool = False) -> int:
    """End of an object that begins at `start`: before a clause, a second verb, a comma that starts no list."""
    low, quoted = sheet.low, sheet.quoted
    at = start
    while at < high_at:
        if quoted[at]:
            at = sheet.closes.get(at, at + 1)
            if low[at - 2] == "," and at < high_at and not _listed(sheet, at - 1, high_at):
                break
            continue
        word = low[at]
        if at > start and (word in _OBJECT_STOPS or _is_day(sheet, at)):
            at = _quotation_ahead(sheet, at, high_at)
            if at < 0:
                at = next(k for k in range(start + 1, high_at + 1) if low[k] in _OBJECT_STOPS or _is_day(sheet, k))
                break
            continue
        if word == "to" and low[at + 1] in AUDIENCES:
            break
        if word in (";", ")") or word in _DASHES or (word == "," and (at_comma or not _listed(sheet, at, high_at))):
            break
        if relative and at > start and _says(forms().get(word), word):
            break
        joined = word == "and" and at > start
        if joined and (looks_like_verb(sheet, at + 1, high_at) or new_attribution(sheet, at, high_at)):
            break
        at += 1
    return trimmed(sheet, start, at)


def _is_day(sheet: Sheet, at: int) -> bool:
    """Whether "Monday" or "on Monday" stands here, when it was said; "by Monday" is a part of what was said."""
    low = sheet.low
    if low[at] in WEEKDAYS:
        return low[at - 1] not in DETERMINERS and (low[at - 1] == "on" or low[at - 1] not in PREPOSITIONS)
    return low[at] == "on" and low[at + 1] in WEEKDAYS


def _quotation_ahead(sheet: Sheet, at: int, high_at: int) -> int:
    """The quotation that begins within six tokens, no comma before it; -1 where none does."""
    for k in range(at, min(at + 6, high_at)):
        if k in sheet.closes:
            return k
        if sheet.low[k] == ",":
            break
    return -1


def _listed(sheet: Sheet, comma: int, high_at: int) -> bool:
    """Whether a list or a restating phrase goes on behind the comma."""
    low = sheet.low
    opener = low[comma + 1]
    for at in range(comma + 1, min(comma + 8, high_at)):
        word = low[at]
        if word in AUXILIARIES or word in CONTRACTED or word in SUBJECT_PRONOUNS or word in SUBORDINATORS:
            return False
        if word[-3:] == "ing":
            return False
        if word in (",", "and", "or"):
            return at > comma + 1 and opener not in COORDINATORS and opener not in PREPOSITIONS
    return False


def trimmed(sheet: Sheet, start: int, end: int) -> int:
    """`end` without the marks of punctuation before it."""
    while end > start and not sheet.quoted[end - 1]:
        if sheet.raw[end - 1][0].isalnum() or sheet.low[end - 1] in ("%", ")", "]", "$"):
            break
        end -= 1
    return end


def new_attribution(sheet: Sheet, at: int, high_at: int) -> bool:
    """Whether a new attribution begins behind this comma, semicolon or conjunction."""
    low = sheet.low
    mark = low[at]
    if mark in ("before", "after"):
        return _participle(sheet, at + 1)
    joined = mark in ("and", "but")
    at += 1
    while at < high_at and (low[at] in COORDINATORS or low[at] in ("while", "then", "as") or is_adverb(low[at])):
        joined = True
        at += 1
    if at >= high_at or sheet.quoted[at]:
        return False
    word = low[at]
    if word == "according" and low[at + 1] == "to":
        return True
    if mark == "," and (word in _CONCESSIVE or (low[at - 1] == "even" and word in ("as", "if"))):
        return True
    form = forms().get(word)
    if form is None or form.tense not in (ING, PAST, THIRD) or (form.tense != ING and not joined):
        return (mark not in ("and", "but") or word in SUBJECT_PRONOUNS) and _subject_and_cue(sheet, at, high_at)
    phrasal = low[at + 1] in PARTICLE.get(form.lemma, ())
    if form.tense == ING:
        return mark != "but" and (bool(form.frames & (SPEAKS | JUDGE)) or phrasal)
    return (bool(form.frames & (SAY | TELL | JUDGE)) or phrasal) and word not in ALSO_NOUNS


def _subject_and_cue(sheet: Sheet, at: int, high_at: int) -> bool:
    """Whether a short subject and a finite cue stand at `at`: "he said", "Mr. Smith told"."""
    low, known = sheet.low, forms()
    pronoun = low[at] in SUBJECT_PRONOUNS
    for k in range(at, min(at + 7, high_at)):
        word = low[k]
        if sheet.quoted[k] or word in _FIRM or word in SUBORDINATORS:
            return False
        form = known.get(word)
        if form is None or k == at or form.tense not in (PAST, THIRD, BASE) or not form.frames & (SAY | TELL | JUDGE):
            continue
        before = low[k - 1]
        if (form.tense == BASE and before == "to") or before in DETERMINERS or before in PREPOSITIONS:
            return False
        return word in SURE_CUES or (pronoun and form.tense != BASE and word not in ALSO_NOUNS)
    return False
