"""Lead-ins: the word that says what kind of point a sentence is, only where its grammar makes that certain."""

from __future__ import annotations

from bisect import bisect_left

from briefing.analyse.document import Document
from briefing.analyse.points.body import Sentence
from briefing.lexicon.en.discourse import (
    CLAIMS,
    CONTEXT_AFTER_COMES,
    CONTEXT_SUBJECTS,
    DATED_PARTICIPLES,
    FUTURE_PARTICIPLES,
    NO_VERB_AFTER,
    PLANS,
    REPORTS,
    SUBORDINATORS,
)
from briefing.model import Figure, Quote
from briefing.text.spans import Span

BY_THE_NUMBERS = "By the numbers"
WHATS_NEXT = "What's next"
CONTEXT = "Context"
THE_CLAIM = "The claim"

KINDS = {
    BY_THE_NUMBERS: "has figures of the story",
    WHATS_NEXT: "says what comes next",
    CONTEXT: "says how the news fits in",
    THE_CLAIM: "is a claim",
}
"""What each lead-in says of its sentence."""

_COMES = frozenset(("comes", "came", "follows", "followed"))
# "The verdict came as a relief" frames nothing.
_COLD = frozenset(("surprise", "shock", "blow", "relief", "setback", "boost"))
_CLAUSE_ENDS = frozenset((",", ";", ":", "—", "–", "--", "and", "but"))
_CLAUSE_WORDS = 15
_FUTURE = FUTURE_PARTICIPLES | PLANS | {"will"}
_BE_NOW = frozenset(("is", "are"))
_NO_COUNT = frozenset(("ordinal", "age", "duration"))


class Labels:
    """Lead-ins of the sentences of one article."""

    def __init__(self, doc: Document, figures: tuple[Figure, ...], quotes: tuple[Quote, ...]) -> None:
        self._doc = doc
        self._counted = [figure.span.start for figure in figures if figure.kind not in _NO_COUNT]
        self._claims = [
            quote.cue_span.start
            for quote in quotes
            if quote.cue_span and quote.kind != "direct" and quote.cue_span.of(doc.text).casefold() in CLAIMS
        ]

    def of(self, sentence: Sentence) -> str | None:
        """The lead-in, None without a certain one. A claim is a claim whatever it says, a plan may have figures."""
        if _within(self._claims, sentence.span):
            return THE_CLAIM
        first, end = self._doc.tokens.range_of(sentence.span)
        tokens = self._doc.tokens
        # Will Power and Will Cole keep their capital: they are no future.
        low = [
            word if raw != "Will" else raw
            for word, raw in zip(tokens.low[first:end], tokens.raw[first:end], strict=True)
        ]
        if sentence.quoted < 0.2 and is_future(low):
            return WHATS_NEXT
        if is_context(low):
            return CONTEXT
        if _within(self._counted, sentence.span) >= 2:
            return BY_THE_NUMBERS
        return None


def is_future(low: list[str]) -> bool:
    """Whether the sentence, given as lower-case words, tells what comes: "will stay", "is expected to", "plans to"."""
    if _FUTURE.isdisjoint(low):
        return False
    return any(_tells_future(low, at) and not _depends(low, at) for at in range(1, len(low) - 1) if low[at] in _FUTURE)


def _tells_future(low: list[str], at: int) -> bool:
    """Whether a word of the future is the verb it looks like."""
    word, before, after = low[at], low[at - 1], low[at + 1]
    if word == "will":
        return before not in NO_VERB_AFTER and after[0].isalpha()
    if word in FUTURE_PARTICIPLES:
        is_verb = before in _BE_NOW or (before in ("also", "still", "now") and low[at - 2] in _BE_NOW)
        return is_verb and (after == "to" or (after == "for" and word in DATED_PARTICIPLES))
    return after == "to" and before not in NO_VERB_AFTER


def _depends(low: list[str], at: int) -> bool:
    """Whether the clause that ends in the word at `at` hangs on another: "nurses who will", "if it is expected to"."""
    for place in range(at - 1, max(-1, at - _CLAUSE_WORDS), -1):
        word = low[place]
        if word in _CLAUSE_ENDS:
            return False
        if word in SUBORDINATORS and not (word == "that" and place and low[place - 1] in REPORTS):
            return True
    return False


def is_context(low: list[str]) -> bool:
    """Whether the story's own news is the subject and something else its frame: "The move comes days after ..."."""
    if _COMES.isdisjoint(low):
        return False
    for at, word in enumerate(low[:12]):
        if word in _COMES and at and low[at - 1] in CONTEXT_SUBJECTS:
            if word.startswith("follow"):
                return True
            return (
                low[at + 1 : at + 2] != []
                and low[at + 1] in CONTEXT_AFTER_COMES
                and not _COLD.intersection(low[at + 2 : at + 5])
            )
    return False


def _within(starts: list[int], span: Span) -> int:
    return bisect_left(starts, span.end) - bisect_left(starts, span.start)
