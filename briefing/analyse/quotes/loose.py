"""Quoted words that no reporting verb governs: a verb of any kind or a colon gives the source."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analyse.quotes import clauses, phrases, sources
from briefing.analyse.quotes.attributions import Attribution, Range, Sentence
from briefing.analyse.quotes.cues import is_adverb
from briefing.analyse.quotes.labels import DASHES, read_signature
from briefing.analyse.quotes.sheet import Sheet
from briefing.analyse.quotes.verbs import has_verb, looks_like_verb
from briefing.lexicon.en.function_words import (
    AUXILIARIES,
    PREPOSITIONS,
    PRONOUNS,
)
from briefing.lexicon.en.reporting import BEFORE_TITLES

LEAST_WORDS = 4


def read_loose(sentence: Sentence, stretches: Sequence[Range]) -> None:
    """Add attributions of the unclaimed `stretches` of a sentence, where one can be made."""
    sheet, low_at, high_at = sentence.sheet, sentence.low, sentence.high
    for first, end in stretches:
        if sentence.is_claimed(first) or not _is_speech(sheet, first, end):
            continue
        one = (
            _signed(sheet, first, end, high_at)
            or _behind(sheet, first, end, high_at)
            or _after_colon(sheet, first, end, low_at)
            or _governed(sheet, first, low_at, high_at)
        )
        if one is not None and not any(sentence.is_claimed(at) for at in (one.parts[0][0], one.parts[-1][1] - 1)):
            sentence.add(one)


def _is_speech(sheet: Sheet, first: int, end: int) -> bool:
    """Whether quoted words may be someone's: long enough, no title of a work."""
    raw, low = sheet.raw, sheet.low
    words = [word for word in raw[first + 1 : min(end - 1, first + 40)] if word[0].isalnum()]
    if (
        len(words) < LEAST_WORDS
        and not (words and first and low[first - 1] == "as")
        and not (len(words) >= 2 and low[end - 2] in ("!", "?"))
    ):
        return False
    if first and (low[first - 1] in BEFORE_TITLES or raw[first - 1] == "="):
        return False
    if low[end - 2] in ("!", "?"):
        return True
    heavy = [word for word in words if len(word) > 3 and word.lower() not in PREPOSITIONS]
    return not (heavy and len(words) < 12 and all(word[0].isupper() for word in heavy))


def _signed(sheet: Sheet, first: int, end: int, high_at: int) -> Attribution | None:
    """A quotation with its author's name behind a dash."""
    signature = read_signature(sheet, end, high_at)
    return Attribution([(first, end)], (end, end + 1), signature, "signed", "sure") if signature else None


def _behind(sheet: Sheet, first: int, end: int, high_at: int) -> Attribution | None:
    """'"...," he surmised': a verb of any kind closes a short clause behind the quotation."""
    low, raw = sheet.low, sheet.raw
    if low[end - 2] not in (",", "?", "!", "—", "--") and not (end < high_at and low[end] == ","):
        return None
    at = end + (end < high_at and low[end] == ",")
    if at + 1 >= high_at:
        return None
    if looks_like_verb(sheet, at, high_at) and raw[at][0].islower():
        source = phrases.after(sheet, at + 1, high_at)
        return Attribution([(first, end)], (at, at + 1), source, "quote then verb", "likely") if source else None
    source = phrases.after(sheet, at, high_at)
    if source is None:
        return None
    verb = (
        source[1]
        if low[at] in PRONOUNS
        else next((k for k in range(at + 1, min(at + 12, high_at)) if looks_like_verb(sheet, k, high_at)), high_at)
    )
    while verb < high_at and (is_adverb(low[verb]) or low[verb] == ","):
        verb += 1
    if verb >= high_at or not looks_like_verb(sheet, verb, high_at):
        return None
    return Attribution([(first, end)], (verb, verb + 1), (at, min(source[1], verb)), "quote then verb", "likely")


def _after_colon(sheet: Sheet, first: int, end: int, low_at: int) -> Attribution | None:
    """'The clerk was blunter: "..."': the subject of the words before the colon speaks."""
    if first - 1 <= low_at or sheet.low[first - 1] != ":":
        return None
    source = _speaker_before_colon(sheet, low_at, first - 1)
    if source is None:
        return None
    begin = source[1] + (sheet.low[source[1]] == ",")
    cue = (begin, first) if begin < first else (first - 1, first)
    return Attribution([(first, end)], cue, source, "colon", "likely")


def _speaker_before_colon(sheet: Sheet, low_at: int, colon: int) -> Range | None:
    """The name behind the last dash, or the subject of the last clause that has one, or of the sentence."""
    low = sheet.low
    for at in range(colon - 1, max(low_at, colon - 30), -1):
        if sheet.quoted[at]:
            break
        if low[at] in DASHES and 1 < colon - at <= 7 and not has_verb(sheet, at + 1, colon):
            start = at + 1
            while start < colon - 1 and (low[start] in PREPOSITIONS or low[start] == "more"):
                start += 1
            return (start, colon)
        if low[at] == "," and low[at + 1] in PRONOUNS and has_verb(sheet, at + 1, colon):
            return phrases.of_sentence(sheet, at + 1, colon)
    return phrases.of_sentence(sheet, low_at, colon)


def _governed(sheet: Sheet, first: int, low_at: int, high_at: int) -> Attribution | None:
    """'lost sleep over "buying pumps"': the nearest verb to the left with its subject."""
    low = sheet.low
    for at in range(first - 1, max(low_at, first - 16) - 1, -1):
        if sheet.quoted[at] or low[at] in (";", ":"):
            return None
        if not looks_like_verb(sheet, at, high_at):
            continue
        begin = at
        while begin > low_at and (low[begin - 1] in AUXILIARIES or is_adverb(low[begin - 1])):
            begin -= 1
        if low[at][-3:] == "ing" and begin == at:
            source = phrases.of_sentence(sheet, low_at, at)
        else:
            source = sources.before(sheet, begin, low_at)
            if source is None and begin > low_at and low[begin - 1] in ("and", "but", ","):
                source = phrases.of_sentence(sheet, low_at, at)
        if source is None:
            return None
        start = at + 1
        end = max(clauses.object_end(sheet, start, high_at), sheet.closes[first])
        return Attribution([(start, end)], (begin, at + 1), source, "quoted words", "guess")
    return None
