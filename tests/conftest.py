"""What several parts' tests stand on: an article written for them, its findings set by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from briefing.model import Analysis, Article, Block, BlockKind, Brief, Headline, Section, Source
from briefing.model.article import BODY_KINDS
from briefing.text.spans import Span


def compose_article(blocks: Sequence[tuple[BlockKind, str]], *, uri: str = "ferry.txt", first_line: int = 1) -> Article:
    """An article of these blocks, an empty line between; a dateline stands on the line of what follows it."""
    text, made, number, line = "", [], 0, first_line
    for kind, words in blocks:
        number += kind in BODY_KINDS
        start = len(text)
        made.append(
            Block(
                kind=kind,
                span=Span(start, start + len(words)),
                paragraph=number if kind in BODY_KINDS else None,
                line=line,
            )
        )
        text += words + (" " if kind == "dateline" else "\n\n")
        line += 0 if kind == "dateline" else 2
    text = text.removesuffix("\n\n")
    head = next((block for block in made if block.kind == "headline"), None)
    return Article(
        id="0123456789abcdef",
        text=text,
        source=Source(uri=uri, format="text", sha256="a" * 64, size_bytes=len(text.encode()), encoding="utf-8"),
        headline=Headline(text=head.span.of(text), span=head.span) if head else None,
        blocks=tuple(made),
        sections=(Section(heading=None, blocks=tuple(range(len(made)))),),
    )


def span_of(text: str, words: str, occurrence: int = 1) -> Span:
    """Where `words` stand for the n-th time."""
    at = -1
    for _ in range(occurrence):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


FERRY: tuple[tuple[BlockKind, str], ...] = (
    ("headline", "Ferry line to Aldermere reopens after 12 days"),
    ("caption", "Passengers board at Port Wessel, May 3, 2021. (Norvik/Ida Holm)"),
    ("dateline", "PORT WESSEL, May 4 (Norvik) -"),
    ("paragraph", "The ferry line to Aldermere reopened on Tuesday after 12 days, the harbour board said."),
    ("paragraph", "More than 1,500 passengers crossed in the first six hours, and 500 to 1,000 more are expected."),
    (
        "paragraph",
        '"The quay held. We will never again close it for so long," Tove Lund said. "That much I promise."',
    ),
    ("paragraph", "Lund said the repairs cost $2.5 million. The first ferry left two weeks ago for the dry dock."),
    ("heading", "What passengers say"),
    (
        "paragraph",
        "Transport Minister Arvid Ness told parliament tickets would stay 15% cheaper until June.",
    ),
)


def ferry_brief() -> Brief:
    """A brief of the invented ferry story."""
    article = compose_article(FERRY)
    text = article.text

    def at(words: str, occurrence: int = 1) -> Span:
        return span_of(text, words, occurrence)

    def found(**fields: Any) -> dict[str, Any]:
        return {"rule": "test", "strength": "sure", **fields}

    def figure(
        words: str, low: str, high: str | None = None, *, occurrence: int = 1, written: str = "", **fields: Any
    ) -> dict[str, Any]:
        span = at(words, occurrence)
        whole = {"as_written": at(written) if written else span, "low": low, "high": high or low, "kind": "number"}
        return found(span=span, **{**whole, **fields})

    article = msgspec.structs.replace(
        article,
        **_typed(
            Article,
            dateline={
                "text": FERRY[2][1],
                "span": at(FERRY[2][1]),
                "places": ["Port Wessel"],
                "date": "--05-04",
                "resolved": "2021-05-04",
                "agency": "Norvik",
                "strength": "likely",
            },
            agency={"name": "Norvik"},
            published={
                "date": "2021-05-04",
                "inferred": True,
                "because": ["dateline", 'year from "May 3, 2021"'],
                "strength": "likely",
            },
            captions=[{"block": 1, "credit": "Norvik/Ida Holm"}],
            problems=[{"stage": "load", "message": "2 invisible characters were taken away"}],
        ),
    )
    figures = [
        figure("12 days", "12", unit="day", kind="duration"),
        figure("12 days", "12", unit="day", kind="duration", occurrence=2),
        figure(
            "1,500",
            "1500",
            modifier="over",
            modifier_span=at("More than"),
            counts=at("passengers"),
            written="More than 1,500 passengers",
        ),
        figure("first", "1", kind="ordinal", counts=at("six hours")),
        figure("six hours", "6", unit="hour", kind="duration"),
        figure("500 to 1,000", "500", "1000"),
        figure("$2.5 million", "2500000", unit="USD", kind="currency"),
        figure("two weeks", "2", unit="week", kind="duration", written="two weeks ago"),
        figure("15%", "15", unit="%", kind="percent"),
    ]
    first_part, second_part = '"The quay held. We will never again close it for so long,"', '"That much I promise."'
    quotes = [
        found(
            spans=[at("The ferry line to Aldermere reopened")],
            kind="indirect",
            speaker="board",
        ),
        found(
            spans=[at(first_part), at(second_part)],
            quoted_spans=[at(first_part), at(second_part)],
            kind="direct",
            cue_span=at("said", 2),
            speaker="lund",
        ),
        found(spans=[at("the repairs cost $2.5 million")], kind="indirect", cue_span=at("said", 3), speaker="lund"),
        found(spans=[at("tickets would stay 15% cheaper until June")], kind="indirect", speaker="ness"),
    ]
    speakers = [
        found(id="board", name="harbour board", kind="body", quotes=[0]),
        found(
            id="lund",
            name="Tove Lund",
            kind="person",
            role="harbour master",
            other_roles=["pilot"],
            quotes=[1, 2],
            quoted_words=16,
        ),
        found(id="ness", name="Arvid Ness", kind="person", role="Transport Minister", quotes=[3]),
        found(id="holm", name="Ida Holm", kind="person"),
    ]
    dates = [
        found(span=at("May 3, 2021"), first="2021-05-03", last="2021-05-03", grain="day"),
        found(span=at("Tuesday"), first="2021-05-04", last="2021-05-04", grain="day", relative_to="2021-05-04"),
        found(span=at("two weeks ago"), first="2021-04-19", last="2021-04-25", grain="week", relative_to="2021-05-04"),
        found(span=at("June"), first=None, last=None, grain="month"),
    ]
    points = [
        {"span": article.blocks[3].span, "paragraph": 1, "rank": 1},
        {"span": article.blocks[4].span, "paragraph": 2, "rank": 2, "label": "By the numbers"},
    ]
    checks = [{"kind": "year", "message": "the year is not printed; it is inferred", "paragraphs": [1]}]
    analysis = Analysis(
        article_id=article.id,
        version="0",
        words=len(text.split()),
        quoted_words=16,
        **_typed(
            Analysis, figures=figures, quotes=quotes, speakers=speakers, dates=dates, points=points, checks=checks
        ),
    )
    return Brief(article=article, analysis=analysis)


def _typed(kind: type[msgspec.Struct], **fields: Any) -> dict[str, Any]:
    """Fields of a type of the model, made from plain values."""
    types = {field.name: field.type for field in msgspec.structs.fields(kind)}
    return {name: msgspec.convert(value, types[name]) for name, value in fields.items()}


@pytest.fixture(scope="session")
def ferry() -> Brief:
    """An invented wire story of which every finding is known."""
    return ferry_brief()
