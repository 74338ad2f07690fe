"""The head of an article: what is printed, inferred, guessed or unknown."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing.model import Block, BlockKind, Brief, Published
from briefing.pipeline import brief_inputs
from briefing.text.spans import Span
from briefing.view.masthead import masthead, reading_minutes
from briefing.view.places import Places


def with_dates(brief: Brief, dateline: dict[str, object] | None, published: Published | None) -> Brief:
    """The ferry story with another dateline and day of publication."""
    made = None
    if dateline is not None:
        before = brief.article.dateline
        assert before is not None
        made = msgspec.structs.replace(before, **dateline)
    article = msgspec.structs.replace(brief.article, dateline=made, published=published)
    return Brief(article=article, analysis=brief.analysis)


DAY = date(2021, 5, 4)
INFERRED = Published(date="2021-05-04", inferred=True, because=("dateline",), strength="likely")


@pytest.mark.parametrize(
    ("dateline", "published", "line", "note"),
    [
        ({"date": "2021-05-04"}, INFERRED, "Norvik · Port Wessel · Tuesday 4 May 2021", None),
        ({"date": "--05-04"}, INFERRED, "Norvik · Port Wessel · Tuesday 4 May 2021", "year inferred"),
        (
            {"date": "--05-04", "strength": "guess"},
            INFERRED,
            "Norvik · Port Wessel · Tuesday 4 May 2021",
            "year guessed",
        ),
        ({"date": "--05-04", "resolved": None}, None, "Norvik · Port Wessel · 4 May", "year unknown"),
        ({"date": None, "resolved": None}, None, "Norvik · Port Wessel", None),
        (None, INFERRED, "Norvik · Tuesday 4 May 2021", "inferred"),
        (None, Published(date="2021-05-04T10:32:00Z"), "Norvik · Tuesday 4 May 2021, 10:32 UTC", None),
        (None, Published(date="2021-05-04T10:32:00+03:00"), "Norvik · Tuesday 4 May 2021, 10:32 +03:00", None),
        (
            {"places": ("Paris", "Portland, Ore.")},
            INFERRED,
            "Norvik · Paris / Portland, Ore. · Tuesday 4 May 2021",
            "year inferred",
        ),
    ],
)
def test_line_says_who_where_when_and_note_what_is_not_printed(
    ferry: Brief, dateline: dict[str, object] | None, published: Published | None, line: str, note: str | None
) -> None:
    head = masthead(with_dates(ferry, dateline, published))
    assert (head.line, head.date_note) == (line, note)


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (1, 1), (238, 1), (239, 2), (390, 2), (593, 3)])
def test_reading_time_is_whole_minutes(words: int, minutes: int) -> None:
    assert reading_minutes(words) == minutes


def test_places_are_named_once_and_a_dateline_belongs_to_its_paragraph(ferry: Brief) -> None:
    kinds: tuple[BlockKind, ...] = ("caption", "caption", "dateline", "paragraph", "pull_quote", "heading")
    text, blocks, number = "", [], 0
    for kind in kinds:
        number += kind in ("paragraph", "pull_quote")
        start = len(text)
        text += "x" + (" " if kind == "dateline" else "\n\n")
        blocks.append(
            Block(
                kind=kind,
                span=Span(start, start + 1),
                paragraph=number if kind in ("paragraph", "pull_quote") else None,
            )
        )
    article = msgspec.structs.replace(ferry.article, text=text.strip(), blocks=tuple(blocks), dateline=None)
    places = Places(article)
    assert [place.label for place in places] == ["caption", "caption 2", "¶1", "¶1", "¶2", "heading"]
    assert places.at(1) is None
    second = places.of_paragraph(2)
    assert second is not None
    assert second.block == 4


def test_a_year_that_one_past_date_alone_tells_is_a_guess() -> None:
    text = "HEST, May 8 - The lock was shut, its keeper said.\n\nOn March 6, 2031, the canal was drained."
    (brief,) = brief_inputs(["-"], stdin=text.encode())
    assert isinstance(brief, Brief)
    assert masthead(brief).date_note == "year guessed"
