"""Whose cue it is: the subject before the verb, or the one that a participle or a joined verb shares."""

from __future__ import annotations

from briefing.analyse.quotes import phrases, sources
from briefing.analyse.quotes.attributions import Range, Sentence
from briefing.analyse.quotes.clauses import SUBORDINATE
from briefing.analyse.quotes.cues import Cue, is_adverb
from briefing.analyse.quotes.forms import BASE, ING, SAY, TELL
from briefing.lexicon.en.function_words import COORDINATORS, PREPOSITIONS
from briefing.lexicon.en.reporting import REFUSING

# Before a participle whose subject is that of the sentence: "by saying", "despite admitting".
_SHARING = frozenset("by in before after without despite upon on besides since".split())


def of_cue(sentence: Sentence, cue: Cue) -> Range | None:
    """The source phrase of a cue that governs what follows, None where it has none."""
    sheet, before = sentence.sheet, cue.first - 1
    if cue.finite:
        return _of_finite(sentence, cue, before)
    if cue.form.tense == BASE:
        return _of_infinitive(sentence, cue, before)
    if cue.form.tense != ING:
        return None
    if before < sentence.low:
        return _behind_comma(sentence, cue.end)
    word = sheet.low[before]
    if word in PREPOSITIONS and word not in _SHARING:
        return None
    loose = sheet.quoted[before] or not sheet.raw[before][0].isalnum()
    if loose or word in _SHARING or word in COORDINATORS or word in SUBORDINATE:
        return _shared(sentence, cue.first)
    return sources.before(sheet, cue.first, sentence.low)


def _of_finite(sentence: Sentence, cue: Cue, before: int) -> Range | None:
    sheet = sentence.sheet
    if before < sentence.low:
        return phrases.after(sheet, cue.end, sentence.high)
    word = sheet.low[before]
    if word not in COORDINATORS:
        source = sources.before(sheet, cue.first, sentence.low)
        if source is not None:
            return source
    if word == ",":
        return sentence.last.source if sentence.last is not None else None
    return _shared(sentence, cue.first) if word in COORDINATORS or is_adverb(word) else None


def _of_infinitive(sentence: Sentence, cue: Cue, before: int) -> Range | None:
    """ "She was quick to say that": the sentence's subject, unless words are refused: "declined to say that"."""
    low = sentence.sheet.low
    if before <= sentence.low or low[before] != "to" or not cue.form.frames & (SAY | TELL):
        return None
    if low[before - 1] in REFUSING or "not" in low[max(sentence.low, before - 4) : before]:
        return None
    return _shared(sentence, cue.first)


def _shared(sentence: Sentence, at: int) -> Range | None:
    """The source of the attribution before, else the subject with which the sentence begins."""
    last = sentence.last
    if last is not None and last.cue is not None and last.cue[0] > at:
        earlier = [one for one in sentence.found if one.source and one.cue and one.cue[0] < at]
        last = max(earlier, key=lambda one: one.cue or (0, 0)) if earlier else None
    return last.source if last is not None else phrases.of_sentence(sentence.sheet, sentence.low, sentence.high)


def _behind_comma(sentence: Sentence, at: int) -> Range | None:
    """ "Citing ..., the governor said": whose participle it is stands behind the comma."""
    sheet = sentence.sheet
    limit = min(sentence.high, at + 60)
    while at < limit and (sheet.low[at] != "," or sheet.quoted[at]):
        at += 1
    return phrases.of_sentence(sheet, at + 1, sentence.high) if at + 1 < limit else None
