"""Speech set off by a label: "Mayor: No new taxes", "SMITH: ..." and "A: ..." in transcripts, signed quotations."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.analyse.quotes.attributions import Attribution, Range
from briefing.analyse.quotes.clauses import trimmed
from briefing.analyse.quotes.sheet import Sheet
from briefing.analyse.quotes.verbs import has_verb
from briefing.lexicon.en.function_words import POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS, WEEKDAYS
from briefing.lexicon.en.reporting import EVENTS, HEADLINE_SPEAKERS, NO_SPEAKERS, STAGE_DIRECTIONS

DASHES = frozenset("—–―‒-") | {"--", "---"}
_TITLE_KINDS = frozenset(("headline", "heading", "deck", "summary_item"))
_LONGEST_LABEL = 7


def read_label(sheet: Sheet, units: list[Range], kind: str, transcript: bool) -> Attribution | None:
    """The attribution of a whole block that a label introduces, None where there is no label."""
    first, end = units[0][0], units[-1][1]
    colon = _colon(sheet, first, end)
    if kind == "headline" and (trailing := _trailing_label(sheet, first, end)) is not None:
        return trailing
    if colon < 0 or (kind == "headline" and not _names_speaker(sheet, (first, colon))):
        return None
    label = (first + (sheet.raw[first] in ('"', "“", "''")), colon)
    if kind in _TITLE_KINDS:
        if not _names_speaker(sheet, label):
            return None
        rule = "headline"
    elif transcript and _is_turn(sheet, label):
        rule = "transcript"
    else:
        return None
    parts = _turn(sheet, colon + 1, end) if rule == "transcript" else [(colon + 1, trimmed(sheet, colon + 1, end))]
    parts = [part for part in parts if part[1] > part[0]]
    return Attribution(parts, (colon, colon + 1), label, rule, "likely") if parts else None


def _turn(sheet: Sheet, first: int, end: int) -> list[Range]:
    """What is said in a turn of talk, in parts around "(Laughs.)"."""
    parts, start = [], first
    for at in range(first, end - 2):
        if sheet.low[at] == "(" and sheet.low[at + 1] in STAGE_DIRECTIONS:
            close = next((k for k in range(at + 2, min(at + 5, end)) if sheet.low[k] == ")"), -1)
            if close > 0:
                parts.append((start, at))
                start = close + 1
    return [*parts, (start, end)]


def is_transcript(sheet: Sheet, doc: Document) -> bool:
    """Whether two blocks at least begin with a turn: a name in capitals, "Q" or "A", and a colon."""
    turns = 0
    for block in doc.blocks:
        if block.kind in _TITLE_KINDS or ":" not in doc.text[block.span.start : block.span.start + 40]:
            continue
        first, end = sheet.tokens.range_of(block.span)
        colon = _colon(sheet, first, end)
        if colon > first and _is_turn(sheet, (first + (sheet.raw[first] in ('"', "“", "''")), colon)):
            turns += 1
            if turns > 1:
                return True
    return False


def _colon(sheet: Sheet, first: int, end: int) -> int:
    for at in range(first, min(first + _LONGEST_LABEL + 1, end - 1)):
        if sheet.low[at] == ":":
            return at
    return -1


def _is_turn(sheet: Sheet, label: Range) -> bool:
    words = [word for word in sheet.raw[label[0] : label[1]] if word[0].isalnum()]
    return 0 < len(words) <= 4 and all(word.isupper() for word in words)


def _names_speaker(sheet: Sheet, label: Range) -> bool:
    """Whether what stands before a headline's colon can speak: no kicker like "Watch" or "Analysis", no clause."""
    words = sheet.low[label[0] : label[1]]
    if (
        not words
        or words[-1] in NO_SPEAKERS
        or words[0] in NO_SPEAKERS
        or words[0] in PREPOSITIONS
        or words[-1][0].isdigit()
    ):
        return False
    if words[0] in SUBJECT_PRONOUNS or words[0] in POSSESSIVES or words[-1] in WEEKDAYS or has_verb(sheet, *label):
        return False
    if words[-1] in HEADLINE_SPEAKERS or label[1] + 1 in sheet.closes:
        return True
    name = sheet.raw[label[1] - 1]
    return words[0] not in EVENTS and name[0].isupper() and sheet.raw.count(name) > 1


def _trailing_label(sheet: Sheet, first: int, end: int) -> Attribution | None:
    """ "Ferry sank in minutes: report" and "Ferry sank in minutes - police"."""
    for at in range(end - 2, max(first, end - 6), -1):
        if sheet.low[at] == ":" or sheet.low[at] in DASHES:
            stop = trimmed(sheet, at + 1, end)
            content_end = trimmed(sheet, first, at)
            if (
                stop > at + 1
                and content_end > first
                and _names_speaker(sheet, (at + 1, stop))
                and sheet.low[stop - 1] in HEADLINE_SPEAKERS
            ):
                return Attribution([(first, content_end)], (at, at + 1), (at + 1, stop), "headline", "likely")
            return None
    return None


def read_signature(sheet: Sheet, first: int, high_at: int) -> Range | None:
    """The name behind a dash at token `first` up to the next quotation or the end of the sentence, None without one."""
    at = first
    if at + 1 >= high_at or sheet.low[at] not in DASHES:
        return None
    ends = next((k for k in range(at + 1, min(at + 14, high_at)) if k in sheet.closes), high_at)
    stop = trimmed(sheet, at + 1, ends)
    if not 0 < stop - at - 1 <= 12 or not sheet.raw[at + 1][0].isupper() or has_verb(sheet, at + 1, stop):
        return None
    return (at + 1, stop)
