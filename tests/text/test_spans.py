"""Spans and patterns."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.patterns import Pattern
from briefing.text.spans import Span

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(min(ends), max(ends)))


def test_a_span_gives_the_words_that_stand_there() -> None:
    assert Span(4, 7).of("The dam held.") == "dam"


@given(spans, spans)
def test_overlap_is_a_shared_code_point(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one)
    if len(one) and len(other):
        assert one.overlaps(other) == bool(shared)


@given(spans, st.integers(0, 9))
def test_shifting_keeps_the_length(span: Span, by: int) -> None:
    assert len(span.shifted(by)) == len(span)
    assert span.shifted(by).shifted(-by) == span


def test_a_pattern_is_compiled_when_first_used() -> None:
    pattern = Pattern(r"\d+")
    assert pattern._compiled is None
    found = pattern.search("in 12 days")
    assert found is not None
    assert found.group() == "12"
    assert pattern.compiled is pattern.compiled


@pytest.mark.parametrize("value", [Span(1, 2)])
def test_spans_are_ordered_hashable_and_picklable(value: Span) -> None:
    assert pickle.loads(pickle.dumps(value)) == value
    assert len({value, Span(1, 2)}) == 1
    assert Span(1, 2) < Span(1, 3) < Span(2, 2)
