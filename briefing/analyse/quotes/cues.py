"""Cues: reporting words with the verb group around them."""

from __future__ import annotations

from typing import NamedTuple

from briefing.analyse.quotes.forms import BASE, FRAMES, ING, PARTICIPLE, PAST, SAY, TELL, Form, forms
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
        elif (
            word in NEGATIVES
            or (is_adverb(word) and not sheet.raw[at][0].isupper())
            or (is_adverb(word) and at > low_at)
        ):
            negated = negated or word in NEGATIVES
        elif word == "but" and low[at - 1] == "all":
            at -= 1
        elif word == "," and at - 2 > low_at and low[at - 2] == "," and is_adverb(low[at - 1]):
            at -= 2
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
    apart = (
        1
        if particles and end + 1 < high_at and low[end] not in particles and (low[end] == "it" or is_adverb(low[end]))
        else 0
    )
    if form.lemma == "want":
        if low[end] == "to" and low[end + 1] == "know":
            frames, end = FRAMES["QUESTION"] | SAY, end + 2
    elif particles and end + apart < high_at and low[end + apart] in particles:
        frames |= FRAMES[particles[low[end + apart]]]
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
