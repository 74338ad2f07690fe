"""The text as attributions are read from it: tokens, with each stretch between quotation marks as one piece to step over."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.analyse.quotes.forms import PAST, SPEAKS, THIRD, forms
from briefing.analyse.quotes.marks import Marks, Stretch


# Names and acronyms that look like closed-class words once they are in lower case.
_ACRONYMS = frozenset(("WHO", "IT", "US", "AM", "OR", "IN", "ME"))
_NAMES = frozenset(("Will", "May", "Long", "Else", "Best"))


def _as_printed(raw: list[str], low: list[str]) -> list[str]:
    """The words in lower case, but WHO, US, Will and May as printed where they are names."""
    places = [at for at, word in enumerate(raw) if word in _ACRONYMS or word in _NAMES]
    if not places:
        return low
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


class Sheet:
    """Tokens of a document and the quoted stretches among them. Positions are token indexes.

    closes: first token of a stretch -> end. opens: last token of a stretch -> first. quoted: one byte a token, 1 inside a stretch.
    """

    __slots__ = ("closes", "ends", "low", "opens", "quoted", "raw", "starts", "stretches", "tokens")

    def __init__(self, doc: Document, marks: Marks) -> None:
        tokens = doc.tokens
        self.tokens = tokens
        self.raw, self.starts, self.ends = tokens.raw, tokens.starts, tokens.ends
        self.low = _as_printed(tokens.raw, tokens.low)
        self.stretches: list[Stretch] = marks.stretches
        self.quoted = bytearray(len(tokens.raw))
        self.closes: dict[int, int] = {}
        self.opens: dict[int, int] = {}
        for first, end, _ in marks.stretches:
            self.quoted[first:end] = b"\1" * (end - first)
            self.closes[first] = end
            self.opens[end - 1] = first

    def _goes_on(self, first: int, at: int) -> bool:
        """Whether the sentence at `at` is the attribution of the question or cry before it: '"Why?" Ms. Hale asked.'"""
        if self.closes.get(first) != at or self.low[at - 2] not in ("?", "!", ",", "...", "…"):
            return False
        known = forms()
        for k in range(at, min(at + 9, len(self.low))):
            if self.quoted[k] or self.low[k] in (",", ":", ";"):
                return False
            form = known.get(self.low[k])
            if form is not None and k > at and form.tense in (PAST, THIRD) and form.frames & SPEAKS:
                return self.low[k + 1] != "that" if k + 1 < len(self.low) else True
        return False

    def titled(self, first: int, end: int) -> bool:
        """Whether the words are set as a title: capitals on most words of more than three letters."""
        words = [word for word in self.raw[first : min(end, first + 40)] if len(word) > 3]
        return bool(words) and sum(word[0].isupper() for word in words) >= 0.75 * len(words)

    def units(self, doc: Document) -> list[list[tuple[int, int]]]:
        """For each block its sentences as token ranges; a stretch is never cut."""
        starts, quoted, total = self.starts, self.quoted, len(self.raw)
        found: list[list[tuple[int, int]]] = []
        at = 0
        for block, sentences in zip(doc.blocks, doc.sentences, strict=True):
            cuts: list[int] = []
            for sentence in sentences:
                while at < total and starts[at] < sentence.start:
                    at += 1
                if not cuts or ((not quoted[at] or at in self.closes) and not self._goes_on(cuts[-1], at)):
                    cuts.append(at)
            while at < total and starts[at] < block.span.end:
                at += 1
            cuts.append(at)
            found.append([(a, b) for a, b in zip(cuts, cuts[1:], strict=False) if a < b])
        return found
