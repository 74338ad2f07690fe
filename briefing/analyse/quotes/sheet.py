"""The text as attributions are read from it: tokens, and the stretches between quotation marks to step over."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from briefing.analyse.document import Document
from briefing.analyse.quotes.forms import PAST, SPEAKS, THIRD, forms
from briefing.analyse.quotes.marks import Marks, Stretch

# Names and acronyms that look like closed-class words once they are in lower case.
_ACRONYMS = frozenset(("WHO", "IT", "US", "AM", "OR", "IN", "ME"))
_NAMES = frozenset(("Will", "May", "Long", "Else", "Best"))
_PRINTED = _ACRONYMS | _NAMES
# A text without stops is cut here, so that no sentence costs more than its length.
_LONGEST_SENTENCE = 400
_MARGIN = (".", ".", ".")


def _as_printed(raw: list[str], low: list[str]) -> list[str]:
    """The words in lower case, but WHO, US, Will and May as printed where they are names."""
    if _PRINTED.isdisjoint(raw):
        return low
    places = [at for at, word in enumerate(raw) if word in _PRINTED]
    low = low.copy()
    for at in places:
        word, before, after = raw[at], raw[at - 1] if at else "", raw[at + 1] if at + 1 < len(raw) else ""
        if word in _NAMES:
            named = after[:1].isupper() or before[:1].islower()
        else:
            named = not any(other.isupper() and len(other) > 1 for other in (before, after))
        if named:
            low[at] = word
    return low


def _without_ratios(raw: list[str], low: list[str]) -> list[str]:
    """The colons of "10:42" and "2:1" made ratio signs, which introduce nothing."""
    places = [
        at
        for at, word in enumerate(low)
        if word == ":" and 0 < at < len(raw) - 1 and raw[at - 1][-1].isdigit() and raw[at + 1][0].isdigit()
    ]
    if places:
        low = low.copy()
        for at in places:
            low[at] = "∶"
    return low


class Sheet:
    """Tokens of a document and the quoted stretches among them. Positions are token indexes.

    closes: first token of a stretch -> end. opens: last token of a stretch -> first. quoted: one byte a token, 1
    inside a stretch.
    claimed: one byte a token, 1 where an attribution holds it as content or cue.
    """

    __slots__ = ("claimed", "closes", "ends", "low", "opens", "quoted", "raw", "size", "starts", "stretches", "tokens")

    def __init__(self, doc: Document, marks: Marks) -> None:
        tokens = doc.tokens
        self.tokens, self.starts, self.ends, self.size = tokens, tokens.starts, tokens.ends, len(tokens.raw)
        # Stops behind the last token (and, by negative index, before the first) spare every look at a neighbour its
        # bounds.
        self.raw = [*tokens.raw, *_MARGIN]
        self.low = [*_without_ratios(tokens.raw, _as_printed(tokens.raw, tokens.low)), *_MARGIN]
        self.stretches: list[Stretch] = marks.stretches
        self.quoted = bytearray(len(self.raw))
        self.claimed = bytearray(len(self.raw))
        self.closes: dict[int, int] = {}
        self.opens: dict[int, int] = {}
        for first, end, _ in marks.stretches:
            self.quoted[first:end] = b"\1" * (end - first)
            self.closes[first] = end
            self.opens[end - 1] = first

    def units(self, doc: Document) -> list[list[tuple[int, int]]]:
        """For each block its sentences as token ranges; a stretch is never cut."""
        starts, quoted, closes = self.starts, self.quoted, self.closes
        found: list[list[tuple[int, int]]] = []
        at = 0
        for block, sentences in zip(doc.blocks, doc.sentences, strict=True):
            cuts: list[int] = []
            for sentence in sentences:
                at = bisect_left(starts, sentence.start, at)
                if not cuts or ((not quoted[at] or at in closes) and not self._goes_on(cuts[-1], at)):
                    cuts.append(at)
            at = bisect_left(starts, block.span.end, at)
            cuts.append(at)
            found.append([unit for first, end in pairwise(cuts) if first < end for unit in self._capped(first, end)])
        return found

    def _capped(self, first: int, end: int) -> list[tuple[int, int]]:
        """The sentence, or its pieces when it is too long for one; a stretch stays whole."""
        pieces: list[tuple[int, int]] = []
        while end - first > _LONGEST_SENTENCE:
            cut = first + _LONGEST_SENTENCE
            if self.quoted[cut] and cut not in self.closes:
                cut = self.quoted.find(b"\0", cut, end)
                cut = end if cut < 0 else cut
            pieces.append((first, cut))
            first = cut
        return [*pieces, (first, end)] if first < end else pieces

    def _goes_on(self, first: int, at: int) -> bool:
        """Whether the sentence at `at` is the attribution of the question or cry before it: '"Why?" Ms. Hale asked.'"""
        if self.closes.get(first) != at or self.low[at - 2] not in ("?", "!", ",", "...", "…", "."):
            return False
        known, stopped = forms(), self.low[at - 2] == "."
        for k in range(at, min(at + 9, self.size)):
            if self.quoted[k] or self.low[k] in (",", ":", ";"):
                return False
            form = known.get(self.low[k])
            if form is not None and k > at and form.tense in (PAST, THIRD) and form.frames & SPEAKS:
                return self.low[k + 1] == "." if stopped else self.low[k + 1] != "that"
        return False

    def titled(self, first: int, end: int) -> bool:
        """Whether the words are set as a title: capitals on most words of more than three letters."""
        words = [word for word in self.raw[first : min(end, first + 40)] if len(word) > 3]
        return bool(words) and sum(word[0].isupper() for word in words) >= 0.75 * len(words)
