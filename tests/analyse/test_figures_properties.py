"""Figures and dates on any text: spans in range, sorted, disjoint, exact; time in proportion to length."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from time import process_time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analyse.dates import find_dates
from briefing.analyse.document import Document
from briefing.analyse.figures import find_figures
from briefing.model import DateMention, Figure, Published
from tests.conftest import compose_article

WORDS = (
    "one two a an half third quarter dozen million billion hundred and of to from between per percent % $ £ US$ "
    "dollars cents pounds feet inches miles degrees C ago last next this past five years months Tuesday May March 3 "
    "4, 2019 1990s 12 1,000 1.5 7-1/2 ½ -5 12:30 9/11 COVID-19 10-member said will meet rose fell at least more than "
    "about people first 2nd century ( ) , . ; ' \" “ ” - – ’s or in the"
).split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join) | st.text(
    st.characters(exclude_categories=("Cc", "Cs")), max_size=120
)


def findings_of(text: str) -> tuple[tuple[DateMention, ...], tuple[Figure, ...]]:
    """The dates and figures of a text that is one paragraph."""
    article = msgspec.structs.replace(compose_article([("paragraph", text)]), published=Published(date="2020-04-14"))
    doc = Document(article)
    dates = find_dates(doc)
    return dates, find_figures(doc, dates)


@settings(max_examples=250, deadline=None)
@given(TEXTS.filter(str.strip))
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    dates, figures = findings_of(text)
    for spans in ([date.span for date in dates], [figure.span for figure in figures]):
        for span in spans:
            assert 0 <= span.start < span.end <= len(text)
            assert not span.of(text)[0].isspace()
            assert not span.of(text)[-1].isspace()
        for before, after in pairwise(spans):
            assert before.end <= after.start


@settings(max_examples=150, deadline=None)
@given(TEXTS.filter(str.strip))
def test_as_written_holds_the_figure_and_its_modifier(text: str) -> None:
    for figure in findings_of(text)[1]:
        assert 0 <= figure.as_written.start <= figure.span.start < figure.span.end <= figure.as_written.end <= len(text)
        assert figure.as_written.of(text) == figure.as_written.of(text).strip()


@settings(max_examples=250, deadline=None)
@given(TEXTS.filter(str.strip))
def test_ends_are_finite_and_in_order(text: str) -> None:
    dates, figures = findings_of(text)
    assert all(figure.low.is_finite() and figure.low <= figure.high for figure in figures)
    for date in dates:
        assert (date.first is None) == (date.last is None)
        assert date.first is None or date.last is None or date.first <= date.last


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10**15))
def test_a_count_in_digits_is_read_back_exactly(count: int) -> None:
    _, figures = findings_of(f"They counted {count:,} large boats.")
    assert [figure.low for figure in figures] == [Decimal(count)]


NEAR_MISSES = (
    *("5 ", "1-", "one and ", "twenty-", "a half and ", "$1 ", "5 million ", "1/2 ", "March 3-", "5 percent from "),
    *("+1 2", "“A", "a@", "(", "5 x-", "two months ago ", "5 feet ", "0", "1.", "1,", "between 5 and ", "’"),
    *("5 degrees ", "one dog and ", "Tuesday said ", "2012-", '5" ', "a of ", "early ", "q1 ", "last "),
)


@pytest.mark.parametrize("part", NEAR_MISSES)
def test_ten_kilobytes_of_near_misses_take_milliseconds(part: str) -> None:
    text = (part * (10_000 // len(part))).strip()
    findings_of(text[:200])
    started = process_time()
    findings_of(text)
    assert process_time() - started < 0.5


@pytest.mark.parametrize("part", ["1-", "5 ", "one dog and ", "5 percent from ", "(5) ", "Tuesday 5 "])
def test_ten_times_the_text_takes_no_more_than_twenty_times_the_time(part: str) -> None:
    def seconds(length: int) -> float:
        text = (part * (length // len(part))).strip()
        started = process_time()
        findings_of(text)
        return process_time() - started

    seconds(1_000)
    short = min(seconds(6_000) for _ in range(3))
    assert seconds(60_000) < 20 * short + 0.05
