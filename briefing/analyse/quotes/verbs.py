"""Verbs told from nouns and adjectives by their form and their neighbours, as far as these show."""

from __future__ import annotations

from briefing.analyse.quotes.cues import Cue
from briefing.analyse.quotes.forms import BASE, ING, PARTICIPLE, PAST, SAY, SPEAKS, THIRD, forms
from briefing.analyse.quotes.sheet import Sheet
from briefing.lexicon.en.function_words import (
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    IRREGULAR_PASTS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
)
from briefing.lexicon.en.reporting import ALSO_NOUNS

_PRONOMINAL = frozenset("that this these those some any all both another either neither".split())
_NOT_BEFORE_VERB = (DETERMINERS - _PRONOMINAL) | {"<", "more", "most", "recent", "first", "new"}
_PLURALS = frozenset("people police men women children voters media both many some others most few several".split())
_POINTED = frozenset("percentage basis".split())
_DEGREES = frozenset("more most very so too".split())
_OBJECT_OPENERS = frozenset((",", ":", "$", *"that to there how whether why what".split()))


def is_reporting(sheet: Sheet, cue: Cue, low_at: int, high_at: int) -> bool:
    """Whether a cue that may be a noun, an adjective or a bare participle is a verb with a subject here."""
    low, before, form = sheet.low, cue.first - 1, cue.form
    bare = cue.first == cue.head
    behind = low[cue.end] if cue.end < high_at else "."
    if form.tense == PAST and bare and behind == "by":
        return False
    if form.lemma == "point" and before >= low_at and (low[before] in _POINTED or low[before][0].isdigit()):
        return False
    if cue.passive:
        return True
    if before < low_at:
        speaks = form.tense in (PAST, THIRD) and bool(form.frames & SPEAKS)
        return form.tense == ING or (speaks and low[cue.head] not in ALSO_NOUNS)
    previous = low[before]
    if not bare and form.tense != ING:
        return cue.finite
    if previous in _NOT_BEFORE_VERB or (previous[-2:] in ("'s", "’s") and previous not in CONTRACTED):
        return False
    if form.tense == PAST:
        if form.lemma in ("say", "tell", "add"):
            return True
        return previous not in PREPOSITIONS and (bool(form.frames & SAY) or not previous[0].isdigit())
    if form.tense == ING:
        return previous not in _DEGREES
    if previous in PREPOSITIONS or behind in AUXILIARIES:
        return False
    if low[cue.head] in ALSO_NOUNS and not _noun_as_verb(sheet, cue, high_at):
        return False
    return form.tense != BASE or (cue.finite and _takes_plural(sheet, cue, low_at))


def _takes_plural(sheet: Sheet, cue: Cue, low_at: int) -> bool:
    """Whether the word before a verb without ending can be its subject."""
    low, raw, at = sheet.low, sheet.raw, cue.first - 1
    previous = low[at]
    if raw[at][0].isupper() and any(low[k] == "and" for k in range(max(low_at, at - 3), at)):
        return True
    if low[cue.head] not in ALSO_NOUNS and raw[cue.head][0].islower() and raw[at][-1].isalnum():
        return True
    known = previous in PRONOUNS or previous == "that" or previous in CONTRACTED or previous in _PLURALS
    return known or previous[-1] == "s" or not raw[at][0].isalnum()


def agrees(sheet: Sheet, cue: Cue) -> bool:
    """Whether a cue behind a clause ("..., records show") is a verb: its number agrees with the word before it."""
    form, previous, printed = cue.form, sheet.low[cue.first - 1], sheet.raw[cue.first - 1]
    if form.tense == BASE and previous in _NOT_BEFORE_VERB:
        return False
    if form.tense not in (BASE, THIRD) or cue.first != cue.head or sheet.low[cue.head] not in ALSO_NOUNS:
        return form.tense != BASE or sheet.raw[cue.first - 1][-1].isalnum()
    if form.tense == THIRD:
        return printed[0].isupper() or previous in PRONOUNS
    return previous in SUBJECT_PRONOUNS or previous in _PLURALS or (previous[-1] == "s" and printed[0].islower())


def _noun_as_verb(sheet: Sheet, cue: Cue, high_at: int) -> bool:
    """Whether "claims" or "report" is a verb: its number agrees with the word before, an object follows."""
    previous, printed = sheet.low[cue.first - 1], sheet.raw[cue.first - 1]
    if not _object_begins(sheet, cue.end, high_at):
        return False
    if cue.form.tense == BASE:
        plural = previous[-1] == "s" and not printed[0].isupper()
        return plural or previous in SUBJECT_PRONOUNS or previous in ("who", "that", "you") or previous in _PLURALS
    return printed[0].isupper() or previous in PRONOUNS or previous in (",", ")") or previous[-1] != "s"


def _object_begins(sheet: Sheet, at: int, high_at: int) -> bool:
    if at >= high_at:
        return False
    word, printed = sheet.low[at], sheet.raw[at]
    if at in sheet.closes or printed[0].isupper() or printed[0].isdigit() or word in _OBJECT_OPENERS:
        return True
    return word in DETERMINERS or word in PRONOUNS or word in OBJECT_PRONOUNS or word in CONTRACTED


def looks_like_verb(sheet: Sheet, at: int, high_at: int) -> bool:
    """Whether any word looks like a full verb: by its ending, or as an irregular past."""
    if at >= high_at:
        return False
    word, raw = sheet.low[at], sheet.raw[at]
    if not raw[0].islower() or word in AUXILIARIES or word in CONTRACTED or word in PREPOSITIONS:
        return False
    if word in IRREGULAR_PASTS:
        return True
    before = sheet.low[at - 1] if at else ""
    if word[-2:] == "ed" or word[-3:] == "ing":
        governed = before in PREPOSITIONS and before not in ("by", "for", "of")
        return len(word) > 4 and before not in DETERMINERS and (word[-2:] == "ed" or not governed)
    if word[-1] == "s" and at:
        return word[-2:] != "ss" and _is_third_person(sheet, at, high_at)
    form = forms().get(word)
    return form is not None and form.tense in (PAST, PARTICIPLE)


def _is_third_person(sheet: Sheet, at: int, high_at: int) -> bool:
    """Whether a word in -s is a verb: behind a name or pronoun, before an object."""
    if not (sheet.raw[at - 1][0].isupper() or sheet.low[at - 1] in PRONOUNS):
        return False
    behind = sheet.low[at + 1] if at + 1 < high_at else "."
    begins = behind in DETERMINERS or behind in OBJECT_PRONOUNS or behind in (":", ",") or behind in PREPOSITIONS
    return begins or at + 1 in sheet.closes


def has_verb(sheet: Sheet, first: int, end: int) -> bool:
    """Whether tokens `first` to `end - 1` hold a finite verb; of long runs the last hundred tokens are looked at."""
    low, raw, known = sheet.low, sheet.raw, forms()
    for at in range(max(first, end - 100), end):
        word = low[at]
        if word in AUXILIARIES or word in CONTRACTED or word in IRREGULAR_PASTS:
            return True
        if at in sheet.closes and sheet.closes[at] - at > 4:
            return True
        if at > first and raw[at][0].islower():
            form = known.get(word)
            if word[-2:] == "ed" or (form is not None and form.tense in (PAST, THIRD)):
                return True
    return False
