""" "According to X, ..." and "..., according to X"."""

from __future__ import annotations

from briefing.analyse.quotes import clauses, phrases
from briefing.analyse.quotes.attributions import Attribution, Range, Sentence
from briefing.analyse.quotes.cues import is_adverb
from briefing.analyse.quotes.set_off import content_start, going_on
from briefing.analyse.quotes.verbs import has_verb
from briefing.lexicon.en.function_words import AUXILIARIES, CONTRACTED, COORDINATORS, SUBJECT_PRONOUNS

_LONGEST_APPOSITION = 30
_LOOSE_OPENERS = frozenset("with which who where".split())


def read_according(sentence: Sentence, at: int) -> None:
    """Add the attribution whose cue is "according to" at token `at`."""
    sheet = sentence.sheet
    if at + 2 >= sentence.high or sheet.low[at + 1] != "to" or sentence.is_claimed(at):
        return
    source = _source(sentence, at + 2)
    if source is None:
        return
    parts = _content_behind(sentence, source[1]) if _leads(sentence, at) else _content_around(sentence, at, source)
    if parts:
        sentence.add(Attribution(parts, (at, at + 2), source, "according to", "sure"))


def _leads(sentence: Sentence, at: int) -> bool:
    """Whether at most "But," or "Meanwhile," stands before the cue."""
    low = sentence.sheet.low
    if at - sentence.low > 4:
        return False
    return all(low[k] in COORDINATORS or low[k] == "," or is_adverb(low[k]) for k in range(sentence.low, at))


def _content_behind(sentence: Sentence, at: int) -> list[Range]:
    sheet, high = sentence.sheet, sentence.high
    start = at
    while start < high and start < at + 60 and sheet.low[start] != ",":
        start += 1
    start += 1
    end = clauses.clause_end(sheet, start, high) if start < high else start
    return [(start, end)] if end > start else []


def _content_around(sentence: Sentence, at: int, source: Range) -> list[Range]:
    sheet = sentence.sheet
    start = _loose_clause(sentence, content_start(sentence, at - 1), at - 1)
    end = clauses.trimmed(sheet, start, at)
    if end <= start:
        return []
    if source[1] < sentence.high and sheet.low[source[1]] == "," and sheet.low[at - 1] == ",":
        quoted = sheet.quoted[start] == 1 and sheet.quoted[end - 1] == 1
        rest = going_on(sentence, source[1], quoted=quoted, fragment=not quoted and not has_verb(sheet, start, end))
        if rest is not None:
            return [(start, end), rest]
    return [(start, end)]


def _source(sentence: Sentence, at: int) -> Range | None:
    """The phrase behind the cue; with an apposition only if a comma or the end follows it."""
    sheet, high = sentence.sheet, sentence.high
    bare = phrases.after(sheet, at, high, bare=True)
    if bare is not None:
        bare = (at, _with_participle(sentence, bare[1]))
    if bare is None or bare[1] >= high or sheet.low[bare[1]] != ",":
        return bare
    full = phrases.after(sheet, at, high)
    if full is None or full[1] - bare[1] > _LONGEST_APPOSITION:
        return bare
    if full[1] < high and sheet.low[full[1]] not in (",", ".", ";", "—", "--", ")"):
        return bare
    relative = sheet.low[bare[1] + 1] in ("who", "which", "whose")
    return full if relative or not has_verb(sheet, bare[1], full[1]) else bare


def _with_participle(sentence: Sentence, end: int) -> int:
    """Over "... seen by this newspaper" to the next mark, when no clause begins before it."""
    sheet = sentence.sheet
    for at in range(end, min(end + 15, sentence.high)):
        word = sheet.low[at]
        if word in (",", ".", ";", "—", ")") or sheet.quoted[at]:
            return at if not sheet.quoted[at] else end
        if word in AUXILIARIES or word in SUBJECT_PRONOUNS or word in CONTRACTED or word in COORDINATORS:
            return end
    return end


def _loose_clause(sentence: Sentence, start: int, before: int) -> int:
    """Of "..., with prices rising" or "..., which stands at 9" at the end the source vouches for that part only."""
    sheet = sentence.sheet
    for at in range(before - 1, max(start, before - 60), -1):
        if sheet.quoted[at]:
            break
        if sheet.low[at] == "," and sheet.low[at + 1] in _LOOSE_OPENERS:
            return at + 1
    return start
