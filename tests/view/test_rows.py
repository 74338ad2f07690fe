"""Rows: a brief in, the words a reader sees out."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal

import msgspec
import pytest

from briefing.model import Analysis, Article, Block, Brief, Check, Problem, Quote, Source, Speaker
from briefing.text.spans import Span
from briefing.view.rows import Rows, make_rows
from briefing.view.wording import number, span_of_days


def rows_of(brief: Brief) -> Rows:
    return make_rows(brief)


def test_masthead_says_who_where_when_and_that_the_year_is_inferred(ferry: Brief) -> None:
    head = rows_of(ferry).masthead
    assert head.title == "Ferry line to Aldermere reopens after 12 days"
    assert head.line == "Norvik · Port Wessel · Tuesday 4 May 2021"
    assert head.short == "Norvik · 4 May · 1 min"
    assert head.date_note == "year inferred"


def test_points_begin_with_the_bottom_line(ferry: Brief) -> None:
    first, second = rows_of(ferry).points
    assert (first.id, first.bottom_line, first.place and first.place.label) == ("point:0", True, "¶1")
    assert (second.label, second.bottom_line) == ("By the numbers", False)


def test_figures_are_listed_once_without_ordinals_and_as_written(ferry: Brief) -> None:
    rows = rows_of(ferry).figures
    assert [(row.id, row.value, row.as_written, row.place and row.place.label) for row in rows] == [
        ("figure:1", "12", "12 days", "¶1"),
        ("figure:2", "1,500", "More than 1,500 passengers", "¶2"),
        ("figure:4", "6", "six hours", "¶2"),
        ("figure:5", "500–1,000", "500 to 1,000", "¶2"),
        ("figure:6", "$2,500,000", "$2.5 million", "¶4"),
        ("figure:7", "2", "two weeks ago", "¶4"),
        ("figure:8", "15%", "15%", "¶5"),
    ]


def test_ordinals_are_listed_when_asked(ferry: Brief) -> None:
    assert "figure:3" in {row.id for row in make_rows(ferry, ordinals=True).figures}


def test_a_figure_is_a_verbatim_stretch_of_the_text(ferry: Brief) -> None:
    for row in rows_of(ferry).figures:
        assert row.span.of(ferry.article.text) == row.as_written


def test_speakers_are_people_first_with_spans_and_reports_counted(ferry: Brief) -> None:
    rows = rows_of(ferry)
    assert [(row.id, row.name, row.roles, row.quoted, row.reported) for row in rows.speakers] == [
        ("speaker:lund", "Tove Lund", "harbour master; pilot", "2× (16 w)", "1×"),
        ("speaker:ness", "Arvid Ness", "Transport Minister", "–", "1×"),
    ]
    assert [(row.name, row.quoted, row.reported) for row in rows.bodies] == [("harbour board", "–", "1×")]
    assert [place.label for place in rows.speakers[0].places] == ["¶3", "¶4"]


def test_one_sentence_each_quoted_before_reported(ferry: Brief) -> None:
    lund, ness = rows_of(ferry).sentences
    assert (lund.text, lund.reported, lund.id) == ('"We will never again close it for so long,"', False, "quote:1")
    assert ness.reported
    assert ness.text == ferry.article.blocks[-1].span.of(ferry.article.text)


def test_dates_stand_in_the_order_of_the_calendar_unresolved_last(ferry: Brief) -> None:
    rows = rows_of(ferry).dates
    assert [(row.id, row.as_written, row.when) for row in rows] == [
        ("date:2", "two weeks ago", "19–25 Apr 2021"),
        ("date:0", "May 3, 2021", "2021-05-03"),
        ("dateline", "May 4", "2021-05-04"),
        ("date:1", "Tuesday", "2021-05-04"),
        ("date:3", "June", "–"),
    ]
    assert rows[0].context == "The first ferry left two weeks ago for the dry dock."


def test_checks_are_sentences_and_damage_follows_them(ferry: Brief) -> None:
    checks = rows_of(ferry).checks
    assert [(row.id, row.message) for row in checks] == [
        ("check:0", "The year is not printed; it is inferred."),
        ("problem:0", "2 invisible characters were taken away."),
    ]
    assert [place.label for place in checks[0].places] == ["¶1"]


def test_rows_may_cross_processes(ferry: Brief) -> None:
    rows = rows_of(ferry)
    assert pickle.loads(pickle.dumps(rows)) == rows


def test_damage_that_a_check_tells_is_not_told_twice(ferry: Brief) -> None:
    mark = Span(0, 1)
    damage = Problem(stage="quotes", message="a quotation mark has no partner", span=mark)
    check = Check(kind="unbalanced quotation", message="A quotation opens that never closes.", spans=(mark,))
    analysis = msgspec.structs.replace(ferry.analysis, checks=(check,), problems=(damage,))
    messages = [row.message for row in rows_of(msgspec.structs.replace(ferry, analysis=analysis)).checks]
    assert messages == ["A quotation opens that never closes.", "2 invisible characters were taken away."]


@pytest.mark.parametrize(
    ("headline", "listed"),
    [
        ('Lund: "never again"', [1]),
        ('Lund: "never, ever again"', [0, 1]),
    ],
    ids=["repeated by the body", "in other words"],
)
def test_a_quotation_of_the_headline_is_left_out_where_the_body_has_its_words(headline: str, listed: list[int]) -> None:
    body = '"Never again, I promise," said Tove Lund.'
    text = f"{headline}\n\n{body}"
    inside = Span(headline.index('"'), len(headline))
    spoken = Span(len(headline) + 2, len(headline) + 2 + len('"Never again, I promise,"'))
    quotes = tuple(
        Quote(spans=(span,), quoted_spans=(span,), kind="direct", speaker="lund", rule="test", strength="sure")
        for span in (inside, spoken)
    )
    words = sum(len(span.of(text).split()) for span in (inside, spoken))
    speaker = Speaker(
        id="lund", name="Tove Lund", kind="person", quotes=(0, 1), quoted_words=words, rule="test", strength="sure"
    )
    article = Article(
        id="0",
        text=text,
        source=Source(uri="a.txt", format="text", sha256="0", size_bytes=1),
        blocks=(
            Block(kind="headline", span=Span(0, len(headline))),
            Block(kind="paragraph", span=Span(len(headline) + 2, len(text)), paragraph=1),
        ),
    )
    rows = make_rows(
        Brief(article=article, analysis=Analysis(article_id="0", version="0", quotes=quotes, speakers=(speaker,)))
    )
    assert [row.index for row in rows.quotes] == listed
    assert rows.speakers[0].quoted_count == len(listed)
    assert rows.speakers[0].quoted_words == (4 if listed == [1] else words)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2021-05-04", "2021-05-04", "2021-05-04"),
        ("2021-05-01", "2021-05-31", "May 2021"),
        ("2021-05-21", "2021-05-31", "21–31 May 2021"),
        ("2021-04-26", "2021-05-02", "26 Apr – 2 May 2021"),
        ("2020-12-28", "2021-01-03", "28 Dec 2020 – 3 Jan 2021"),
        ("2021-01-01", "2021-12-31", "2021"),
        ("1990-01-01", "1999-12-31", "1990–1999"),
        ("2021-04-01", "2021-06-30", "April–June 2021"),
        ("2020-12-01", "2021-02-28", "December 2020 – February 2021"),
        (None, None, "–"),
    ],
)
def test_days_in_words(first: str | None, last: str | None, words: str) -> None:
    days = [date.fromisoformat(day) if day else None for day in (first, last)]
    assert span_of_days(days[0], days[1]) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1900000", "1,900,000"),
        ("0.250", "0.25"),
        ("1300000000000", "1.3 trillion"),
        ("1234567891", "1,234,567,891"),
        ("-5", "-5"),
        ("0.666666666667", "0.6667"),
        ("3.14159", "3.14159"),
        ("1e30", "1" + ",000" * 10),
    ],
)
def test_numbers_for_a_person(value: str, words: str) -> None:
    assert number(Decimal(value)) == words
