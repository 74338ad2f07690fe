"""The sentences of the body, each with what makes it a point or not: its terms, its length, what it needs beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from briefing.analyse.document import Document
from briefing.analyse.terms import terms
from briefing.lexicon.en.discourse import CONNECTIVES, PRONOUNS
from briefing.model import Block, Quote
from briefing.text.spans import Span

READ_SENTENCES = 400
"""Sentences from which terms are counted: a longer text is a document, and its story is told by then."""

_FEWEST_WORDS = 5
_CLOSING = "\"'”’»)]"
_TORN = 0.8
"""How much of a sentence counts as quoted when it has a mark without its partner."""
_MARKS = "\"“”«»'‘’"


class Sentence:
    """A sentence of the body. order: how many sentences of the body stand before it, the lede's first has 0.

    terms: stems of its content words. quoted: share inside quotation marks, 0 to 1. cut: mostly speech, with only one
    end of it. attributed: a cue stands in it. tied: opens with a connective. pronoun: opens with a pronoun and has no
    name. whole: ends with a stop. colon: a label or list stands in it.
    """

    __slots__ = (
        "attributed",
        "block",
        "colon",
        "cut",
        "order",
        "pronoun",
        "question",
        "quoted",
        "span",
        "terms",
        "tied",
        "whole",
        "words",
    )

    def __init__(self, doc: Document, block: Block, span: Span, speech: Speech) -> None:
        text, tokens = doc.text, doc.tokens
        first, end = tokens.range_of(span)
        low = tokens.low[first:end]
        opening = next((word for word in low if word[0].isalpha()), "")
        last = text[span.start : span.end].rstrip(_CLOSING)[-1:]
        self.block = block
        self.span = span
        self.order = 0
        self.words = text.count(" ", span.start, span.end) + 1
        self.terms = terms(low)
        self.quoted = max(speech.inside(span) / len(span), _TORN * speech.torn_in(span))
        self.cut = speech.cuts(span, self.quoted > 0.5)
        self.attributed = speech.attributes(span)
        self.tied = opening in CONNECTIVES
        self.pronoun = opening in PRONOUNS and not _has_name(tokens.raw[first + 1 : end])
        self.question = last == "?"
        self.whole = last in ".!?…" and last != ""
        self.colon = ":" in low

    @property
    def usable(self) -> bool:
        """Whether it may be a point at all: whole, no question, not speech from end to end, no half of a quotation."""
        if self.words < _FEWEST_WORDS:
            return False
        return self.whole and not self.question and not self.cut and bool(self.terms)


class Speech:
    """Stretches between quotation marks and the cues of what is said: how much of a sentence is somebody's words.

    Where a stretch lacks one of its marks, how far it goes is a guess: only the sentence with the other mark counts.
    """

    def __init__(self, text: str, marks: tuple[Span, ...], quotes: tuple[Quote, ...]) -> None:
        whole = [(text[span.start] in _MARKS, text[span.end - 1] in _MARKS) for span in marks]
        self._spans = [span for span, sides in zip(marks, whole, strict=True) if all(sides)]
        self._torn = sorted(
            span.end - 1 if closed else span.start
            for span, (opened, closed) in zip(marks, whole, strict=True)
            if opened != closed
        )
        self._starts = [span.start for span in self._spans]
        self._cues = sorted(quote.cue_span.start for quote in quotes if quote.cue_span is not None)

    def attributes(self, span: Span) -> bool:
        """Whether a cue stands in it."""
        return bisect_left(self._cues, span.start) < bisect_left(self._cues, span.end)

    def torn_in(self, span: Span) -> bool:
        """Whether a quotation mark without its partner stands in it."""
        return bisect_left(self._torn, span.start) < bisect_left(self._torn, span.end)

    def cuts(self, span: Span, mostly: bool) -> bool:
        """Whether it begins inside a stretch that began before it or, when it is `mostly` speech, ends inside one."""
        if not self._spans:
            return False
        at = max(0, bisect_right(self._starts, span.start) - 1)
        near = self._spans[at : bisect_left(self._starts, span.end)]
        return any(one.start < span.start < one.end - 1 or (mostly and one.start < span.end < one.end) for one in near)

    def inside(self, span: Span) -> int:
        """Code points of `span` inside quotation marks."""
        if not self._spans:
            return 0
        at = max(0, bisect_right(self._starts, span.start) - 1)
        total = 0
        while at < len(self._spans) and self._starts[at] < span.end:
            total += max(0, min(span.end, self._spans[at].end) - max(span.start, self._spans[at].start))
            at += 1
        return total


def body_sentences(doc: Document, speech: Speech) -> list[Sentence]:
    """Sentences of the paragraphs, in order of reading; no caption, heading, pull quote, list or table."""
    found: list[Sentence] = []
    for block, spans in zip(doc.blocks, doc.sentences, strict=True):
        if block.kind != "paragraph":
            continue
        found.extend(Sentence(doc, block, span, speech) for span in spans[: READ_SENTENCES - len(found)])
        if len(found) >= READ_SENTENCES:
            break
    return found


def _has_name(raw: list[str]) -> bool:
    return any(word[0].isupper() and len(word) > 1 for word in raw)
