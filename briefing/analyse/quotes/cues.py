"""Cues: reporting words with the verb group around them."""

from __future__ import annotations

from typing import NamedTuple

from briefing.analyse.quotes.forms import BASE, FRAMES, ING, PARTICIPLE, PAST, SAY, TELL, THIRD, Form, forms
from briefing.analyse.quotes.sheet import Sheet
from briefing.lexicon.en import reporting
from briefing.lexicon.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONTRACTED,
    HAVE,
    NEGATIVES,
    NOT_ADVERBS,
    WEEKDAYS,
)


class Cue(NamedTuple):
    """A reporting verb in its place: `head` is the verb, tokens `first` to `end - 1` its group with the particle.

    finite: not a bare participle or infinitive. passive: "was told". negated: "did not say".
    """

    head: int
    first: int
    end: int
    form: Form
    finite: bool
    passive: bool
    negated: bool


def is_adverb(low: str) -> bool:
    """Whether a word is an adverb that may stand in a verb group."""
    return low in ADVERBS or (low[-2:] == "ly" and len(low) > 4 and low not in NOT_ADVERBS)


class _Group:
    """The words that stand before a verb and belong to it."""

    __slots__ = ("first", "has_be", "has_have", "infinitive", "negated")

    def __init__(self, first: int) -> None:
        self.first = first
        self.has_be = self.has_have = self.infinitive = self.negated = False

    def auxiliary(self, word: str) -> None:
        """Take note of "was", "has", "didn't"."""
        self.has_be = self.has_be or word in BE
        self.has_have = self.has_have or word in HAVE
        self.negated = self.negated or word in NEGATIVES

    def contraction(self, word: str, tense: int) -> None:
        """Take note of "he'd", "they're", whose pronoun stays outside the group."""
        ending = word[-2:]
        self.has_be = self.has_be or ending == "re" or (ending in ("'s", "’s") and tense == ING)
        self.has_have = self.has_have or ending in ("ve", "'d", "’d", "'s", "’s")


def _read_group(sheet: Sheet, head: int, low_at: int, tense: int) -> _Group:
    """Auxiliaries, adverbs, "not" and "all but" before the verb at `head`, not below `low_at`."""
    low, group, at = sheet.low, _Group(head), head - 1
    while at >= low_at and not sheet.quoted[at]:
        word = low[at]
        if word in AUXILIARIES:
            group.auxiliary(word)
        elif word in ("not", "never") or (is_adverb(word) and (word in ADVERBS or sheet.raw[at][0].islower())):
            group.negated = group.negated or word in NEGATIVES
        elif word == "but" and low[at - 1] == "all":
            at -= 1
        elif word == "," and at - 2 > low_at and low[at - 2] == "," and is_adverb(low[at - 1]):
            at -= 2
        else:
            group.infinitive = word == "to"
            if word in CONTRACTED:
                group.contraction(word, tense)
            break
        at -= 1
    group.first = max(at + 1, low_at)
    return group


def read_cue(sheet: Sheet, head: int, low_at: int, high_at: int, form: Form) -> Cue | None:
    """The verb group around `head` inside tokens `low_at` to `high_at - 1`; None where the word is no cue there."""
    tense = form.tense
    group = _read_group(sheet, head, low_at, tense)
    if group.infinitive and tense != BASE:
        return None
    finite = (tense in (PAST, THIRD)) or (tense == BASE and not group.infinitive)
    finite = finite or (tense == ING and group.has_be) or (tense == PARTICIPLE and (group.has_have or group.has_be))
    phrase = _with_particle(sheet, head + 1, high_at, form)
    if phrase is None:
        return None
    frames, end = phrase
    passive = group.has_be and tense in (PAST, PARTICIPLE)
    return Cue(head, group.first, end, Form(form.lemma, frames, tense), finite, passive, group.negated)


def _with_particle(sheet: Sheet, end: int, high_at: int, form: Form) -> tuple[int, int] | None:
    """The frames and the end of the verb with its particle; None for a verb that is no cue without one."""
    low, frames = sheet.low, form.frames
    particles = reporting.PARTICLE.get(form.lemma)
    if form.lemma == "want":
        know = low[end] == "to" and low[end + 1] == "know"
        return (FRAMES["QUESTION"] | SAY, end + 2) if know else (frames, end)
    if particles:
        # "made it clear", "spoke highly of"
        apart = low[end] not in particles and (low[end] == "it" or is_adverb(low[end]))
        day = low[end] == "on" and low[end + 1] in WEEKDAYS
        if end + apart < high_at and low[end + apart] in particles and not day:
            end += apart
            frames |= FRAMES[particles[low[end]]]
            if form.lemma == "point" and low[end] == "out":
                frames = SAY
            if form.lemma == "go" and low[end + 1] == "to":
                nested = forms().get(low[end + 2])
                return (nested.frames, end + 3) if nested is not None and nested.frames & (SAY | TELL) else None
            return frames, end + 1
    return (frames, end) if frames and form.lemma != "go" else None
