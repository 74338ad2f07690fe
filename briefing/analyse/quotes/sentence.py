"""Attributions of one sentence: first those set off behind or inside it, then the others in order."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analyse.quotes.according import read_according
from briefing.analyse.quotes.attributions import Attribution, Range, Sentence
from briefing.analyse.quotes.cues import Cue, read_cue
from briefing.analyse.quotes.forms import forms
from briefing.analyse.quotes.governing import read_governing, read_noun
from briefing.analyse.quotes.loose import read_loose
from briefing.analyse.quotes.set_off import read_set_off


def read_sentence(
    sentence: Sentence, heads: Sequence[int], nouns: Sequence[int], stretches: Sequence[Range]
) -> list[Attribution]:
    """The attributions in order of their first part.

    heads: where reporting verbs and "according" stand. nouns: where reporting nouns do. stretches: what is quoted.
    """
    low = sentence.sheet.low
    cues = _cues(sentence, heads)
    governing = [cue for cue in cues if not read_set_off(sentence, cue)]
    for head in heads:
        if low[head] == "according":
            read_according(sentence, head)
    for cue in governing:
        if not sentence.is_claimed(cue.head):
            read_governing(sentence, cue)
    for noun in nouns:
        read_noun(sentence, noun)
    left = [stretch for stretch in stretches if not sentence.is_claimed(stretch[0])]
    if left and not _is_all(sentence, left):
        read_loose(sentence, left)
    sentence.found.sort(key=lambda one: one.parts[0])
    return sentence.found


def _cues(sentence: Sentence, heads: Sequence[int]) -> list[Cue]:
    sheet, known = sentence.sheet, forms()
    titled: bool | None = None
    found: list[Cue] = []
    for head in heads:
        # A capital inside a sentence is a name: "wrote Post bureau chief ...".
        if sheet.low[head] == "according":
            continue
        if head > sentence.low and sheet.raw[head][0].isupper():
            if titled is None:
                titled = sheet.titled(sentence.low, sentence.high)
            if not titled:
                continue
        cue = read_cue(sheet, head, sentence.low, sentence.high, known[sheet.low[head]])
        if cue is not None:
            found.append(cue)
    return found


def _is_all(sentence: Sentence, left: Sequence[Range]) -> bool:
    """Whether the sentence is one quotation and nothing else: such a one goes on from another sentence."""
    return len(left) == 1 and not sentence.found and left[0][0] == sentence.low and left[0][1] + 1 >= sentence.high
