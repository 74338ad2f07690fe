"""The text as attributions are read from it: tokens, with each stretch between quotation marks as one piece to step over."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.analyse.quotes.marks import Marks, Stretch


# Acronyms that look like closed-class words once they are in lower case.
_ACRONYMS = frozenset(("WHO", "IT", "US", "AM", "OR", "IN", "ME"))


def _without_acronyms(raw: list[str], low: list[str]) -> list[str]:
    """The words in lower case, but WHO and US as printed where the words around them aren't in capitals."""
    places = [at for at, word in enumerate(raw) if word in _ACRONYMS]
    if not places:
        return low
    low = low.copy()
    for at in places:
        if not any(word.isupper() and len(word) > 1 for word in (*raw[max(0, at - 1) : at], *raw[at + 1 : at + 2])):
            low[at] = raw[at]
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
        self.low = _without_acronyms(tokens.raw, tokens.low)
        self.stretches: list[Stretch] = marks.stretches
        self.quoted = bytearray(len(tokens.raw))
        self.closes: dict[int, int] = {}
        self.opens: dict[int, int] = {}
        for first, end, _ in marks.stretches:
            self.quoted[first:end] = b"\1" * (end - first)
            self.closes[first] = end
            self.opens[end - 1] = first

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
                if not cuts or not quoted[at] or at in self.closes:
                    cuts.append(at)
            while at < total and starts[at] < block.span.end:
                at += 1
            cuts.append(at)
            found.append([(a, b) for a, b in zip(cuts, cuts[1:], strict=False) if a < b])
        return found
