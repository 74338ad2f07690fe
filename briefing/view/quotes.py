"""Quotations as a reader lists them."""

from __future__ import annotations

import msgspec

from briefing.lexicon.en.function_words import NEGATIVES
from briefing.lexicon.en.reporting import PLAIN_CUES
from briefing.model import Brief, Quote, Speaker, Strength
from briefing.model.analysis import QuoteKind
from briefing.text.patterns import Pattern
from briefing.text.spans import Span
from briefing.view.places import HEADS, Place, Places

OPENING = {'"': '"', "“": "”", "«": "»", "„": "“", "‘": "’", "'": "'"}
CLOSING = {'"': '"', "”": "“", "»": "«", "’": "‘", "'": "'"}
"""Quotation marks, each with its other half."""

_WORD = Pattern(r"\w+")
_CUE_WORD = Pattern(r"[\w'’-]*\w[\w'’-]*")


class QuoteRow(msgspec.Struct, frozen=True, kw_only=True):
    """One quotation.

    text: its parts, verbatim, joined by " … ". name, role, cue: None where unknown. index: into `Analysis.quotes`.
    inferred: it has no cue of its own. label: how a reported one is led in, "reported" behind "said" and the like, else
    the cue itself ("denied", "accused", "did not say"); "" for the very words. denied: the source says it is not so.
    """

    id: str
    index: int
    speaker: str | None
    name: str | None
    role: str | None
    kind: QuoteKind
    cue: str | None
    text: str
    words: int
    inferred: bool
    negated: bool
    denied: bool
    label: str
    span: Span
    spans: tuple[Span, ...]
    place: Place | None
    places: tuple[Place, ...]
    strength: Strength


def quote_rows(brief: Brief, places: Places) -> tuple[QuoteRow, ...]:
    """The quotations in order of reading, without those of a headline or caption whose words come again in the body."""
    text = brief.article.text
    by_id = {speaker.id: speaker for speaker in brief.analysis.speakers}
    repeated = repeated_quotes(brief)
    return tuple(
        _row(index, quote, text, by_id, places)
        for index, quote in enumerate(brief.analysis.quotes)
        if index not in repeated
    )


def repeated_quotes(brief: Brief) -> frozenset[int]:
    """Indexes of the quotations above the body or under a photo whose words the body has as well."""
    article = brief.article
    text = article.text
    body = None
    found = set()
    for index, quote in enumerate(brief.analysis.quotes):
        block = article.block_at(quote.spans[0].start)
        if block is None or block.kind not in HEADS:
            continue
        if body is None:
            body = " ".join(_words(block.span.of(text)) for block in article.paragraphs())
        if all(f" {_words(said)} " in f" {body} " for said in _said(text, quote)):
            found.add(index)
    return frozenset(found)


def places_of(quotes: list[Quote], places: Places) -> tuple[Place, ...]:
    """Places of all parts, once each, in order of reading."""
    found = (places.at(span.start) for quote in quotes for span in quote.spans)
    return tuple(sorted({place.block: place for place in found if place}.values(), key=lambda place: place.block))


def _said(text: str, quote: Quote) -> list[str]:
    """What would have to come again: of a half-quoted clause the words in marks."""
    return [span.of(text) for span in quote.quoted_spans or quote.spans]


def is_denial(quote: Quote, text: str) -> bool:
    """Whether the source says that it is not so ("denied that"), which is speech; "did not say that" is none."""
    return quote.negated and not NEGATIVES.intersection(_cue_words(quote, text))


def _label(quote: Quote, text: str) -> str:
    words = [] if quote.kind == "direct" and not quote.negated else _cue_words(quote, text)
    if PLAIN_CUES.issuperset(words):
        return "reported" if quote.kind == "indirect" else ""
    return " ".join(words)


def _cue_words(quote: Quote, text: str) -> list[str]:
    """The words of a cue in lower case, none for a colon or dash."""
    return _CUE_WORD.compiled.findall(quote.cue_span.of(text).casefold()) if quote.cue_span else []


def _words(words: str) -> str:
    return " ".join(_WORD.compiled.findall(words.casefold()))


def _row(index: int, quote: Quote, text: str, by_id: dict[str, Speaker], places: Places) -> QuoteRow:
    speaker = by_id.get(quote.speaker) if quote.speaker else None
    said = " … ".join(" ".join(span.of(text).split()) for span in quote.spans)
    found = places_of([quote], places)
    return QuoteRow(
        id=f"quote:{index}",
        index=index,
        speaker=quote.speaker,
        name=speaker.name if speaker else None,
        role=speaker.role if speaker else None,
        kind=quote.kind,
        cue=" ".join(quote.cue_span.of(text).split()) if quote.cue_span else None,
        text=said,
        words=sum(len(span.of(text).split()) for span in quote.spans),
        inferred=quote.cue_span is None,
        negated=quote.negated,
        denied=is_denial(quote, text),
        label=_label(quote, text),
        span=quote.spans[0],
        spans=quote.spans,
        place=found[0] if found else None,
        places=found,
        strength=quote.strength,
    )
