"""The JSON of an article and its analysis, schema 1 (docs/json.md). The only place that knows its shape."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from briefing.model.analysis import Brief, DateMention, Figure, Quote
from briefing.text.spans import Span

SCHEMA = 1

_encoder = msgspec.json.Encoder(enc_hook=None, decimal_format="string")


def to_row(brief: Brief) -> dict[str, Any]:
    """The object of one article, ready for JSON: spans as [start, end], dates ISO, decimals plain strings."""
    article, analysis = brief.article, brief.analysis
    text = article.text
    return {
        "schema": SCHEMA,
        "version": analysis.version,
        "id": article.id,
        "source": article.source,
        "text": text,
        "language": article.language,
        "url": article.url,
        "section": article.section,
        "keywords": article.keywords,
        "headline": article.headline,
        "byline": article.byline,
        "dateline": article.dateline,
        "agency": article.agency,
        "published": article.published,
        "blocks": article.blocks,
        "sections": article.sections,
        "captions": article.captions,
        "figures": [figure_fields(figure, text) for figure in analysis.figures],
        "quotes": analysis.quotes,
        "speakers": analysis.speakers,
        "dates": [date_fields(found, text) for found in analysis.dates],
        "points": [_with_text(point, text, point.span) for point in analysis.points],
        "checks": analysis.checks,
        "words": analysis.words,
        "quoted_words": analysis.quoted_words,
        "problems": (*article.problems, *analysis.problems),
    }


def encode(brief: Brief) -> bytes:
    """One line of JSON, UTF-8, without the newline. Same brief, same bytes."""
    return _encoder.encode(to_row(brief))


def plain_decimal(value: Decimal) -> str:
    """The digits of a number without exponent: "0.25", "1900000"."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def figure_fields(figure: Figure, text: str) -> dict[str, Any]:
    """A figure as the JSON has it, with its words and those of what it counts."""
    row = _with_text(figure, text, figure.span)
    row["low"], row["high"] = plain_decimal(figure.low), plain_decimal(figure.high)
    if figure.counts is not None:
        row["counts"] = {"span": figure.counts, "text": figure.counts.of(text)}
    return row


def date_fields(found: DateMention, text: str) -> dict[str, Any]:
    """A date as the JSON has it, with its words."""
    return _with_text(found, text, found.span)


def quote_fields(quote: Quote, text: str) -> dict[str, Any]:
    """A quotation as the JSON has it, and the words of its parts, which the JSON of an article leaves to its `text`."""
    return {**msgspec.structs.asdict(quote), "texts": [span.of(text) for span in quote.spans]}


def _with_text(found: msgspec.Struct, text: str, span: Span) -> dict[str, Any]:
    row = msgspec.structs.asdict(found)
    return {"span": row.pop("span"), "text": span.of(text), **row}
