"""Attributions behind their content or inside it: '"...," X said', '"...," said X', "The museum, X said, would"."""

from __future__ import annotations

from briefing.analyse.quotes import clauses, complements, phrases, sources
from briefing.analyse.quotes.attributions import Attribution, Range, Sentence
from briefing.analyse.quotes.complements import COMMA, NONE, QUOTE, THAT, TO
from briefing.analyse.quotes.cues import Cue, is_adverb
from briefing.analyse.quotes.forms import ING, QUESTION, SAY, SHOW, SPEAKS, TELL, THINK, forms
from briefing.analyse.quotes.verbs import agrees, has_verb
from briefing.lexicon.en.function_words import (
    COORDINATORS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    SUBORDINATORS,
    WEEKDAYS,
)

_DASHES = frozenset("—–―-") | {"--"}
_CAPITALS, _LONGEST_DATELINE = 3, 16
_RELATIVES = frozenset("who which that whom".split())
# Behind ", X said," these begin an adjunct of the saying, not more of what was said.
_ADJUNCT_OPENERS = frozenset("as when while after in during at on who with though although".split())


def read_set_off(sentence: Sentence, cue: Cue) -> bool:
    """Whether the cue is set off from its content; then the attribution is added."""
    if not cue.finite or cue.passive or sentence.is_claimed(cue.head):
        return False
    if not cue.form.frames & (SPEAKS | THINK | SHOW):
        return False
    return _inverted(sentence, cue) or _behind(sentence, cue)


def _inverted(sentence: Sentence, cue: Cue) -> bool:
    """'"...," said X' and, with "say" only, "..., said X"."""
    sheet, before = sentence.sheet, cue.first - 1
    if cue.first != cue.head or before <= sentence.low or not cue.form.frames & SPEAKS or cue.form.tense == ING:
        return False
    quote = quote_ending(sentence, before)
    if quote is None and (sheet.low[before] not in (",", "—", "--") or cue.form.lemma != "say"):
        return False
    source = phrases.after(sheet, cue.end, sentence.high)
    if source is None or (sheet.low[cue.end] in OBJECT_PRONOUNS and sheet.low[cue.end] != "it"):
        return False
    if quote is None and not _closes_clause(sentence, cue, before, source[1]):
        return False
    return _add(sentence, cue, source, "inverted", before=before, behind=source[1])


def _closes_clause(sentence: Sentence, cue: Cue, before: int, behind: int) -> bool:
    """Whether ", said X" closes a clause: X ends there, and what stands before isn't the subject of "said"."""
    sheet = sentence.sheet
    if behind < sentence.high and sheet.low[behind] not in (",", ".", "—", "--") and not _is_adjunct(sentence, behind):
        return False
    subject = sources.before(sheet, cue.first, sentence.low)
    if subject is not None and (subject[0] == sentence.low or sheet.low[subject[0] - 1] in COORDINATORS):
        return False
    return has_verb(sheet, sentence.low, before) and sheet.low[sentence.low] not in SUBORDINATORS


def _is_adjunct(sentence: Sentence, at: int) -> bool:
    word = sentence.sheet.low[at]
    return (
        word in WEEKDAYS or word in PREPOSITIONS or is_adverb(word) or word in SUBORDINATORS or word in ("last", "this")
    )


def _behind(sentence: Sentence, cue: Cue) -> bool:
    """'"...," X said' and "..., X said". Behind a quotation and a short subject the cue may be spelled like a noun."""
    sheet = sentence.sheet
    source = sources.before(sheet, cue.first, sentence.low)
    if source is None or source[0] <= sentence.low or sheet.low[source[0]] in _RELATIVES:
        return False
    before = source[0] - 1
    if not agrees(sheet, cue) and (quote_ending(sentence, before) is None or cue.first - source[0] > 4):
        return False
    if quote_ending(sentence, before) is not None:
        behind = complements.over_hearer(sheet, cue.end, sentence.high) if cue.form.frames & TELL else cue.end
        return _add(sentence, cue, source, "quote then cue", before=before, behind=behind)
    if (sheet.low[before] != "," and sheet.low[before] not in _DASHES) or sheet.low[source[0]] == "according":
        return False
    if not cue.form.frames & (SAY | TELL | THINK | SHOW | QUESTION):
        return False
    kind, start = complements.complement(sheet, cue, sentence.high)
    # "Orr, an aide said, "is confident"": the small letter goes on with what stands before.
    goes_on = kind == QUOTE and sheet.low[start - 1] == "," and sheet.raw[start + 1][0].islower()
    if kind not in (NONE, COMMA) and not goes_on and not (kind == TO and cue.form.lemma == "say"):
        return False
    if kind not in (COMMA, QUOTE) and before - sentence.low < 5 and not has_verb(sheet, sentence.low, before):
        return False
    return _add(sentence, cue, source, "clause then cue", before=before, behind=cue.end)


def quote_ending(sentence: Sentence, at: int) -> int | None:
    """First token of the stretch that ends at token `at`, or just before a comma there; None where none does."""
    opens = sentence.sheet.opens
    if at in opens:
        return opens[at]
    return opens.get(at - 1) if sentence.sheet.low[at] in (",", "—", "--", "–", "?", "!") else None


def _add(sentence: Sentence, cue: Cue, source: Range, rule: str, *, before: int, behind: int) -> bool:
    sheet = sentence.sheet
    start = content_start(sentence, before)
    end = clauses.trimmed(sheet, start, before + 1)
    if end <= start:
        return False
    parts = [(start, end)]
    quoted = sheet.quoted[start] == 1 and sheet.quoted[end - 1] == 1
    rest = going_on(sentence, behind, quoted=quoted, fragment=not quoted and not has_verb(sheet, start, end))
    if rest is not None:
        parts.append(rest)
    sentence.add(Attribution(parts, (cue.first, cue.end), source, rule, "sure", negated=cue.negated))
    return True


def content_start(sentence: Sentence, before: int) -> int:
    """Where content that ends at `before` begins: with the sentence, or behind a colon or an introduction."""
    sheet, low = sentence.sheet, sentence.sheet.low
    floor = sentence.floor(before)
    at = max(_opening(sentence, floor, before), _behind_dateline(sentence, before))
    while at < before and low[at] in (",", ";", ".", "—", "--"):
        at += 1
    if floor > sentence.low and low[at] in ("and", "but"):
        at += 1
    first = quote_ending(sentence, before)
    if first is None or first <= at:
        return at
    while first - 1 in sheet.opens and first - 1 > at:
        first = sheet.opens[first - 1]
    return first if first - at > 8 and not has_verb(sheet, at, before) else at


def _behind_dateline(sentence: Sentence, before: int) -> int:
    """Behind "KELM, Ohio (AP) —", with which older copy opens inside an article; else the sentence's first token."""
    sheet, first = sentence.sheet, sentence.low
    if len(sheet.raw[first]) < _CAPITALS or not sheet.raw[first].isupper():
        return first
    for at in range(first + 2, min(first + _LONGEST_DATELINE, before)):
        if sheet.low[at] in _DASHES and sheet.low[at - 1] == ")":
            return at + 1
    return first


def _opening(sentence: Sentence, floor: int, before: int) -> int:
    """Behind the last colon or unclosed bracket between `floor` and `before`."""
    sheet, depth = sentence.sheet, 0
    for at in range(before, max(floor, before - 150) - 1, -1):
        word = sheet.low[at]
        if sheet.quoted[at]:
            continue
        depth += (word == ")") - (word == "(")
        if depth < 0 or (word == ":" and depth == 0):
            return at + 1
    return floor


def going_on(sentence: Sentence, at: int, *, quoted: bool, fragment: bool = False) -> Range | None:
    """The content's second part behind the cue: '"A," she said, "B"' and "A, she said, B"; None where there is none.

    quoted: the first part is a quotation. fragment: it is no clause, so whatever follows goes on with it.
    """
    sheet, high = sentence.sheet, sentence.high
    kind, start = complements.following(sheet, at, high)
    if kind == QUOTE and (
        start == at or sheet.low[start - 1] in (",", ":", "…", "...") or sheet.low[start - 1] in _DASHES
    ):
        end = sheet.closes[start]
        if end < high and sheet.raw[end][0].isalnum() and not quoted:
            end = clauses.clause_end(sheet, start, high)
        return (start, end)
    if kind == THAT and quoted:
        return (start, clauses.clause_end(sheet, start, high))
    if kind != COMMA or quoted or start + 1 >= high or clauses.new_attribution(sheet, start, high):
        return None
    start += 1
    word = sheet.low[start]
    if (
        word in (".", "according")
        or (word in _ADJUNCT_OPENERS and not fragment)
        or (word[-3:] == "ing" and word in forms())
    ):
        return None
    end = clauses.clause_end(sheet, start, high)
    return (start, end) if end > start else None
