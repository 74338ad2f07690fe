"""What is marked in the text: findings as disjoint stretches, overlaps resolved. No widths, no colours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

import msgspec

from briefing.model import Analysis
from briefing.text.spans import Span


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of text and every finding it belongs to.

    figure, speaker, quote: indexes into the analysis; None for no such finding. speaker: who is named here.
    voice: index of the speaker whose words these are, None outside a quotation and where nobody is known to say them.
    cue: the reporting words of a quotation ("said").
    """

    start: int
    end: int
    figure: int | None = None
    speaker: int | None = None
    quote: int | None = None
    voice: int | None = None
    cue: bool = False


class Marks:
    """The marks of one analysis, in order and disjoint, with a look-up by place."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.marks = tuple(marks)
        self._starts = [mark.start for mark in self.marks]

    def within(self, start: int, end: int) -> tuple[Mark, ...]:
        """The marks that share a code point with text[start:end], in order."""
        first = bisect_right(self._starts, start) - 1
        if first < 0 or self.marks[first].end <= start:
            first += 1
        last = first
        while last < len(self.marks) and self.marks[last].start < end:
            last += 1
        return self.marks[first:last]

    def at(self, offset: int) -> Mark | None:
        """The mark that holds this code point, None in plain text."""
        found = self.within(offset, offset + 1)
        return found[0] if found else None


NO_MARKS = Marks()


def find_marks(analysis: Analysis) -> Marks:
    """Figures (no ordinals), names of speakers, quotations and cues as disjoint marks.

    Where two findings of one kind overlap, the one that starts first has the stretch, of two with one start the longer.
    Findings of different kinds share a stretch: a figure inside a quotation is both.
    """
    layers = (
        _layer((figure.span, index) for index, figure in enumerate(analysis.figures) if figure.kind != "ordinal"),
        _layer((span, index) for index, speaker in enumerate(analysis.speakers) for span in speaker.mentions),
        _layer((span, index) for index, quote in enumerate(analysis.quotes) for span in quote.spans),
        _layer((quote.cue_span, index) for index, quote in enumerate(analysis.quotes) if quote.cue_span),
    )
    edges = sorted({edge for layer in layers for start, end, _ in layer for edge in (start, end)})
    number_of = {speaker.id: index for index, speaker in enumerate(analysis.speakers)}
    voices = [number_of.get(quote.speaker or "") for quote in analysis.quotes]
    return Marks(_cut(layers, edges, voices))


_Layer = list[tuple[int, int, int]]


def _layer(found: Iterable[tuple[Span, int]]) -> _Layer:
    """Start, end and index of findings of one kind, disjoint."""
    kept: _Layer = []
    for span, index in sorted(found, key=lambda pair: (pair[0].start, -pair[0].end)):
        start = max(span.start, kept[-1][1]) if kept else span.start
        if start < span.end and start == span.start:
            kept.append((start, span.end, index))
    return kept


def _cut(layers: tuple[_Layer, ...], edges: list[int], voices: list[int | None]) -> Iterable[Mark]:
    """One mark for each stretch between neighbouring edges that some layer covers."""
    at = [0] * len(layers)
    for start, end in pairwise(edges):
        held: list[int | None] = []
        for number, layer in enumerate(layers):
            while at[number] < len(layer) and layer[at[number]][1] <= start:
                at[number] += 1
            here = layer[at[number]] if at[number] < len(layer) else None
            held.append(here[2] if here is not None and here[0] <= start else None)
        figure, speaker, quote, cue = held
        if any(index is not None for index in held):
            voice = None if quote is None else voices[quote]
            yield Mark(
                start=start, end=end, figure=figure, speaker=speaker, quote=quote, voice=voice, cue=cue is not None
            )
