"""What was found in an article. Every finding is a span of its text, names its rule and says how strong it is.

Field meanings: docs/json.md.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from briefing.model.article import Article, Problem, Strength
from briefing.text.spans import Span

Modifier = Literal["over", "under", "about", "nearly", "at_least", "up_to", "plus_minus"]
FigureKind = Literal["number", "percent", "currency", "dimension", "duration", "age", "temperature", "ordinal", "ratio"]
QuoteKind = Literal["direct", "mixed", "indirect"]
SpeakerKind = Literal["person", "body", "unnamed", "document"]
Grain = Literal["day", "week", "month", "quarter", "season", "year", "decade"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What all findings have: the rule that made it and how sure that rule is."""

    rule: str
    strength: Strength


class Figure(Finding, frozen=True, kw_only=True):
    """A quantity. low, high: equal unless a range. unit: ISO currency, "%" or American singular, None for counts.

    span: number, scale and unit, without modifier and counted noun. as_written: with them, from the first to the last,
    and with the date the figure stands in ("two months ago") or the noun of its compound ("12-member panel").
    counts: the noun phrase counted, None when there is none beside it.
    modifier_span: the words of the modifier ("more than"), None when there is none or it isn't words of their own.
    """

    span: Span
    as_written: Span
    low: Decimal
    high: Decimal
    kind: FigureKind
    unit: str | None = None
    modifier: Modifier | None = None
    per: str | None = None
    change: Literal["up", "down"] | None = None
    counts: Span | None = None
    modifier_span: Span | None = None


class Quote(Finding, frozen=True, kw_only=True):
    """One attribution: its parts around the cue and over following paragraphs, marks included.

    quoted_spans: of these parts, what stands inside quotation marks; all of a direct one, nothing of an indirect one.
    cue_span: the reporting words. source_span: the phrase beside them, pronoun or name. speaker: id of who that is.
    None where the text has none. negated: "did not say that".
    """

    spans: tuple[Span, ...]
    kind: QuoteKind
    quoted_spans: tuple[Span, ...] = ()
    cue_span: Span | None = None
    source_span: Span | None = None
    speaker: str | None = None
    negated: bool = False

    def quoted_words(self, text: str) -> int:
        """How many words of it, runs of non-space, are in the source's own mouth."""
        return sum(len(span.of(text).split()) for span in self.quoted_spans)


class Speaker(Finding, frozen=True, kw_only=True):
    """Who speaks, or is named and could. In order of first appearance.

    role: noun phrase of title or apposition as printed, role_span where. quotes: indexes into `Analysis.quotes`.
    quoted_words: of theirs, inside quotation marks.
    """

    id: str
    name: str
    kind: SpeakerKind
    role: str | None = None
    role_span: Span | None = None
    other_roles: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    quotes: tuple[int, ...] = ()
    quoted_words: int = 0


class DateMention(Finding, frozen=True, kw_only=True):
    """A date in the words of the article. first, last: the days it may mean, both None when it can't be resolved.

    relative_to: the day from which it was counted, None for an absolute date.
    """

    span: Span
    first: date | None
    last: date | None
    grain: Grain
    approximate: bool = False
    relative_to: date | None = None


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """A key point: one whole sentence. rank 1 is the bottom line.

    label: a lead-in ("By the numbers"), None without a certain one.
    """

    span: Span
    paragraph: int
    rank: int
    label: str | None = None
    reasons: tuple[str, ...] = ()


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """What a careful editor would query before use. paragraphs: numbers, empty when it concerns the whole."""

    kind: str
    message: str
    spans: tuple[Span, ...] = ()
    paragraphs: tuple[int, ...] = ()


class Analysis(msgspec.Struct, frozen=True, kw_only=True):
    """All findings of one article.

    words: runs of non-space in its text; quoted_words: of them inside quotation marks.
    """

    article_id: str
    version: str
    figures: tuple[Figure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    dates: tuple[DateMention, ...] = ()
    points: tuple[Point, ...] = ()
    checks: tuple[Check, ...] = ()
    words: int = 0
    quoted_words: int = 0
    problems: tuple[Problem, ...] = ()


class Brief(msgspec.Struct, frozen=True, kw_only=True):
    """An article with its analysis: what the desk shows and the exports write."""

    article: Article
    analysis: Analysis
