"""Cues: reporting words with the verb group around them."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefing.analyse.quotes.sheet import Sheet
from briefing.lexicon.en import reporting
from briefing.lexicon.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONTRACTED,
    DO,
    HAVE,
    MODALS,
    NEGATIVES,
    NOT_ADVERBS,
)

# Frames, see briefing.lexicon.en.reporting.
SAY, UTTER, TELL, THINK, SHOW, JUDGE, INTEND, QUESTION = (1 << n for n in range(8))
SPEAKS = SAY | UTTER | TELL
_FRAMES = {"SAY": SAY, "UTTER": UTTER, "TELL": TELL, "THINK": THINK, "SHOW": SHOW, "JUDGE": JUDGE, "INTEND": INTEND, "QUESTION": QUESTION}

BASE, THIRD, ING, PAST, PARTICIPLE = range(5)
_VOWELS = frozenset("aeiou")


class Form(NamedTuple):
    """One spelling of a reporting verb. tense: BASE, THIRD, ING, PAST or PARTICIPLE."""

    lemma: str
    frames: int
    tense: int


class Cue(NamedTuple):
    """A reporting verb in its place. Tokens `first` to `end - 1` are the verb group with its particle; `head` is the verb.

    finite: not a bare participle or infinitive. passive: "was told". negated: "did not say".
    """

    head: int
    first: int
    end: int
    form: Form
    finite: bool
    passive: bool
    negated: bool


@cache
def forms() -> dict[str, Form]:
    """Every spelling of every reporting verb."""
    lemmas: dict[str, int] = {}
    for name, bit in _FRAMES.items():
        for lemma in getattr(reporting, name).split():
            lemmas[lemma] = lemmas.get(lemma, 0) | bit
    for lemma in reporting.PARTICLE:
        lemmas.setdefault(lemma, 0)
    found: dict[str, Form] = {}
    for lemma, frames in lemmas.items():
        for spelling, tense in _spellings(lemma):
            found.setdefault(spelling, Form(lemma, frames, tense))
    return found


def _spellings(lemma: str) -> list[tuple[str, int]]:
    last = lemma[-1]
    irregular = reporting.IRREGULAR.get(lemma)
    doubled = bool(irregular) and irregular is not None and irregular[0] in (f"{lemma}{last}ed",)
    if last == "y" and lemma[-2] not in _VOWELS:
        third, past = lemma[:-1] + "ies", lemma[:-1] + "ied"
    elif lemma.endswith(("s", "sh", "ch", "x", "z", "go")):
        third, past = lemma + "es", lemma + "ed"
    else:
        third, past = lemma + "s", lemma + ("d" if last == "e" else "ed")
    if lemma == "lie":
        ing = "lying"
    elif last == "e" and not lemma.endswith(("ee", "oe")):
        ing = lemma[:-1] + "ing"
    else:
        ing = lemma + (last if doubled or lemma in ("hit", "begin", "put") else "") + "ing"
    rows = [(lemma, BASE), (third, THIRD), (ing, ING)]
    if irregular:
        rows.append((irregular[0], PAST))
        rows.extend((spelling, PARTICIPLE) for spelling in irregular[1:])
    else:
        rows.append((past, PAST))
    return rows


def is_adverb(low: str) -> bool:
    """Whether a word is an adverb that may stand in a verb group."""
    return low in ADVERBS or (low[-2:] == "ly" and len(low) > 4 and low not in NOT_ADVERBS)


def read_cue(sheet: Sheet, head: int, low_at: int, high_at: int, form: Form) -> Cue | None:
    """The verb group around `head` inside tokens `low_at` to `high_at - 1`; None where the word is no verb there."""
    low, tense = sheet.low, form.tense
    first, has_be, has_have, has_modal, negated, infinitive = head, False, False, False, False, False
    at = head - 1
    while at >= low_at and not sheet.quoted[at]:
        word = low[at]
        if word in AUXILIARIES:
            has_be = has_be or word in BE
            has_have = has_have or word in HAVE
            has_modal = has_modal or word in MODALS or word in DO
            negated = negated or word in NEGATIVES
            first = at
        elif word == "to":
            infinitive = True
            break
        elif word in NEGATIVES or (is_adverb(word) and not sheet.raw[at][0].isupper()) or (is_adverb(word) and at > low_at):
            negated = negated or word in NEGATIVES
        else:
            if word in CONTRACTED:
                ending = word[-2:]
                has_be = has_be or ending == "re" or (ending in ("'s", "’s") and tense == ING)
                has_have = has_have or ending in ("ve", "'d", "’d", "'s", "’s")
                has_modal = has_modal or ending in ("ll", "'d", "’d")
            break
        at -= 1
    # Adverbs before the first auxiliary, or before a verb without any, belong to the group as well.
    while first - 1 > at:
        first -= 1
    if tense == BASE:
        finite = not infinitive
    elif tense == ING:
        finite = has_be
    elif tense == PARTICIPLE:
        finite = has_have or has_be
    else:
        finite = True
    passive = has_be and tense in (PAST, PARTICIPLE)
    if infinitive and tense != BASE:
        return None
    end = head + 1
    frames = form.frames
    particles = reporting.PARTICLE.get(form.lemma)
    apart = 1 if particles and end + 1 < high_at and low[end] not in particles and (low[end] == "it" or is_adverb(low[end])) else 0
    if particles and end + apart < high_at and low[end + apart] in particles:
        frames |= _FRAMES[particles[low[end + apart]]]
        end += 1 + apart
        if form.lemma == "go" and end + 1 < high_at and low[end] == "to":
            nested = forms().get(low[end + 1])
            if nested is None or not nested.frames & (SAY | TELL):
                return None
            frames, end = nested.frames, end + 2
        elif form.lemma == "point" and low[end - 1] == "out":
            frames = SAY
        form = Form(form.lemma, frames, tense)
    elif not frames or form.lemma == "go":
        return None
    return Cue(head, first, end, form, finite, passive, negated)
