"""Quotation marks without partner, and quotations whose speaker has to be guessed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefing.analyse.checks.places import make_check
from briefing.analyse.document import Document
from briefing.model import Check, Problem, Quote, Speaker
from briefing.text.spans import Span

_MANY = 3
_NEAR_WORDS = 12
_BESIDE_CHARS = 40
_RELATIVES = frozenset(("who", "whose", "which", "where", "whom"))
_CLOSING = "\"”’'»›"
_OPENING = "“‘«‹„‚"
_MARKS = _CLOSING + _OPENING


def check_marks(
    doc: Document, quotes: tuple[Quote, ...], speakers: tuple[Speaker, ...], problems: tuple[Problem, ...]
) -> Iterator[Check]:
    """A mark that closes what never opens, or opens what never closes, and to whom the words are counted."""
    marks = [problem.span for problem in problems if problem.stage == "quotes" and problem.span is not None]
    if len(marks) > _MANY:
        yield make_check(doc, "unbalanced quotation", f"{len(marks)} quotation marks have no partner.", marks)
        return
    for mark in marks:
        name = _name_at(quotes, speakers, mark)
        what = "closes that never opens" if _closes(doc.text, mark) else "opens that never closes"
        counted = f"; it is counted as {_possessive(name)}" if name else ""
        yield make_check(doc, "unbalanced quotation", f"A quotation {what}{counted}.", (mark,))


def check_attributions(doc: Document, quotes: tuple[Quote, ...], speakers: tuple[Speaker, ...]) -> Iterator[Check]:
    """Direct speech without an attribution of its own: far behind another's, in the next paragraph, or none at all."""
    names = {speaker.id: speaker.name for speaker in speakers if speaker.kind == "person"}
    found: list[tuple[str, Span]] = []
    for quote in quotes:
        if quote.kind != "indirect":
            found.extend(_without_attribution(doc, quote, names.get(quote.speaker or "")))
    if len(found) > _MANY:
        message = f"{len(found)} quotations have no attribution of their own."
        yield make_check(doc, "no attribution", message, (span for _, span in found))
        return
    for message, span in found:
        yield make_check(doc, "no attribution", message, (span,))


def _without_attribution(doc: Document, quote: Quote, name: str | None) -> Iterator[tuple[str, Span]]:
    by = f" by {name}" if name else ""
    if quote.cue_span is None and quote.source_span is None and _stands_alone(doc, quote.spans[0]):
        told = f"; it is counted as {_possessive(name)}" if name else ""
        yield f"A quotation has no attribution{told}.", quote.spans[0]
    for before, part in pairwise(quote.spans):
        between = doc.text[before.end : part.start]
        if "\n" not in between and _leads_away(between):
            yield f"A quotation has no attribution of its own; it follows one{by} in the same paragraph.", part
        elif "\n" in between and not _goes_on(doc.text, before) and _stands_alone(doc, part):
            yield f"A quotation has no attribution of its own; it follows one{by} in the paragraph before.", part


def _goes_on(text: str, part: Span) -> bool:
    """Whether a quotation was left open at its paragraph's end, the sign that the next one goes on with it."""
    return text[part.start] in _MARKS and text[part.end - 1] not in _CLOSING


def _leads_away(between: str) -> bool:
    """Whether an attribution goes on for so long, with a clause of its own, that others could be meant by then."""
    words = between.casefold().split()
    return len(words) > _NEAR_WORDS and not _RELATIVES.isdisjoint(words) and words[-1].endswith((".", "!", "?"))


def _stands_alone(doc: Document, part: Span) -> bool:
    """Whether it is a sentence at least, and its paragraph has next to no words beside it that could attribute it."""
    block = doc.article.block_at(part.start)
    if block is None or len(block.span) - len(part) > _BESIDE_CHARS:
        return False
    beside = doc.text[block.span.start : part.start] + doc.text[min(part.end, block.span.end) : block.span.end]
    return len(beside.split()) < 3 and len(part.of(doc.text).split()) > 3


def _closes(text: str, mark: Span) -> bool:
    if text[mark.start] in _OPENING:
        return False
    return mark.start > 0 and not text[mark.start - 1].isspace()


def _name_at(quotes: tuple[Quote, ...], speakers: tuple[Speaker, ...], mark: Span) -> str | None:
    """The surname of who is said to say what this mark belongs to; None when no person is."""
    for quote in quotes:
        if any(span.overlaps(mark) for span in quote.spans):
            speaker = next((one for one in speakers if one.id == quote.speaker), None)
            return speaker.name.rsplit(None, 1)[-1] if speaker is not None and speaker.kind == "person" else None
    return None


def _possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"
