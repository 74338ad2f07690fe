"""The JSON of an article is the one that docs/json.md promises."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from briefing.model import (
    Analysis,
    Article,
    Block,
    Brief,
    Dateline,
    DateMention,
    Figure,
    Headline,
    Point,
    Published,
    Quote,
    Section,
    Source,
)
from briefing.model.codec import encode, plain_decimal
from briefing.text.spans import Span

TEXT = "Dam holds\n\nOn Monday 1.9 million people fled."
ARTICLE = Article(
    id="1",
    text=TEXT,
    headline=Headline(text="Dam holds", span=Span(0, 9)),
    source=Source(uri="flash.txt", format="text", sha256="0" * 64, size_bytes=45, encoding="utf-8"),
    blocks=(
        Block(kind="headline", span=Span(0, 9), line=1),
        Block(kind="paragraph", span=Span(11, 45), paragraph=1, line=3),
    ),
    sections=(Section(heading=None, blocks=(0, 1)),),
)
ANALYSIS = Analysis(
    article_id="1",
    version="0",
    figures=(
        Figure(
            rule="count",
            strength="sure",
            span=Span(21, 32),
            as_written=Span(21, 39),
            low=Decimal("1.9E+6"),
            high=Decimal("1.9E+6"),
            kind="number",
            counts=Span(33, 39),
        ),
    ),
    quotes=(Quote(rule="said", strength="sure", spans=(Span(11, 20), Span(21, 32)), kind="indirect"),),
    dates=(
        DateMention(
            rule="weekday",
            strength="likely",
            span=Span(14, 20),
            first=date(2020, 4, 13),
            last=date(2020, 4, 13),
            grain="day",
            relative_to=date(2020, 4, 14),
        ),
    ),
    points=(Point(span=Span(11, 45), paragraph=1, rank=1),),
    words=8,
)


@pytest.fixture
def row() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(encode(Brief(article=ARTICLE, analysis=ANALYSIS)))
    return found


def test_spans_are_pairs_and_findings_carry_their_words(row: dict[str, Any]) -> None:
    assert row["figures"] == [
        {
            "span": [21, 32],
            "text": "1.9 million",
            "rule": "count",
            "strength": "sure",
            "low": "1900000",
            "high": "1900000",
            "kind": "number",
            "unit": None,
            "modifier": None,
            "per": None,
            "change": None,
            "counts": {"span": [33, 39], "text": "people"},
            "modifier_span": None,
            "as_written": [21, 39],
        }
    ]


def test_dates_are_iso_and_the_day_they_were_counted_from_is_given(row: dict[str, Any]) -> None:
    [found] = row["dates"]
    assert (found["text"], found["first"], found["last"], found["relative_to"]) == (
        "Monday",
        "2020-04-13",
        "2020-04-13",
        "2020-04-14",
    )


def test_a_quotation_in_two_parts_is_one_with_two_spans(row: dict[str, Any]) -> None:
    [found] = row["quotes"]
    assert found["spans"] == [[11, 20], [21, 32]]


def test_every_field_of_the_schema_is_there_in_its_order(row: dict[str, Any]) -> None:
    assert " ".join(row) == (
        "schema version id source text language url section keywords headline byline dateline agency published "
        "blocks sections captions figures quotes speakers dates points checks words quoted_words problems"
    )


def test_the_same_brief_gives_the_same_bytes() -> None:
    brief = Brief(article=ARTICLE, analysis=ANALYSIS)
    assert encode(brief) == encode(brief)
    assert b"\n" not in encode(brief)


@pytest.mark.parametrize(
    ("value", "text"),
    [("1.9E+6", "1900000"), ("0.25", "0.25"), ("1.50", "1.5"), ("100", "100"), ("0", "0"), ("-3", "-3"), ("2.0", "2")],
)
def test_numbers_are_written_without_exponent_or_idle_zeros(value: str, text: str) -> None:
    assert plain_decimal(Decimal(value)) == text


def test_the_dates_of_the_copy_say_how_sure_they_are() -> None:
    dateline = Dateline(text="HEST, May 4 -", span=Span(11, 24), date="--05-04")
    article = msgspec.structs.replace(ARTICLE, dateline=dateline, published=Published(date="2031-05-04"))
    row = json.loads(encode(Brief(article=article, analysis=ANALYSIS)))
    assert (row["dateline"]["strength"], row["published"]["strength"]) == (None, "sure")
