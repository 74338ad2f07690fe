"""Findings as disjoint marks."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.model import Analysis, Brief, Figure, Quote, Speaker
from briefing.text.spans import Span
from briefing.view.marks import NO_MARKS, Marks, find_marks


def figure(start: int, end: int, kind: str = "number") -> Figure:
    return Figure(
        span=Span(start, end),
        as_written=Span(start, end),
        low=Decimal(1),
        high=Decimal(1),
        kind=kind,  # type: ignore[arg-type]
        rule="test",
        strength="sure",
    )


def quote(*spans: tuple[int, int], speaker: str | None = None, cue: tuple[int, int] | None = None) -> Quote:
    return Quote(
        spans=tuple(Span(*span) for span in spans),
        kind="direct",
        cue_span=Span(*cue) if cue else None,
        speaker=speaker,
        rule="test",
        strength="sure",
    )


def named(name: str, *mentions: tuple[int, int]) -> Speaker:
    return Speaker(
        id=name,
        name=name,
        kind="person",
        mentions=tuple(Span(*mention) for mention in mentions),
        rule="test",
        strength="sure",
    )


def marks_of(
    figures: tuple[Figure, ...] = (), quotes: tuple[Quote, ...] = (), speakers: tuple[Speaker, ...] = ()
) -> Marks:
    return find_marks(Analysis(article_id="a", version="0", figures=figures, quotes=quotes, speakers=speakers))


def test_a_figure_inside_a_quotation_is_both_and_cuts_it() -> None:
    marks = marks_of((figure(5, 8),), (quote((0, 20), speaker="a"),), (named("a", (25, 30)),))
    assert [(mark.start, mark.end, mark.figure, mark.quote, mark.voice) for mark in marks.marks] == [
        (0, 5, None, 0, 0),
        (5, 8, 0, 0, 0),
        (8, 20, None, 0, 0),
        (25, 30, None, None, None),
    ]
    assert marks.marks[-1].speaker == 0


def test_of_two_overlapping_figures_the_first_has_the_stretch() -> None:
    assert [(mark.start, mark.end, mark.figure) for mark in marks_of((figure(4, 9), figure(0, 6))).marks] == [(0, 6, 1)]


def test_of_two_that_start_together_the_longer_has_the_stretch() -> None:
    assert [(mark.start, mark.end, mark.figure) for mark in marks_of((figure(0, 3), figure(0, 6))).marks] == [(0, 6, 1)]


def test_ordinals_are_not_marked() -> None:
    assert marks_of((figure(0, 5, kind="ordinal"),)).marks == ()


def test_a_quotation_of_nobody_known_has_no_voice() -> None:
    (mark,) = marks_of(quotes=(quote((0, 4), speaker=None),)).marks
    assert (mark.quote, mark.voice) == (0, None)


def test_the_cue_is_marked_as_one() -> None:
    marks = marks_of(quotes=(quote((0, 4), cue=(5, 9)),)).marks
    assert [(mark.start, mark.end, mark.cue) for mark in marks] == [(0, 4, False), (5, 9, True)]


def test_within_gives_the_marks_that_share_a_letter_with_a_stretch() -> None:
    marks = marks_of((figure(2, 4), figure(6, 8), figure(10, 12)))
    assert [mark.start for mark in marks.within(3, 7)] == [2, 6]
    assert [mark.start for mark in marks.within(4, 6)] == []
    assert [mark.start for mark in marks.within(8, 99)] == [10]


def test_at_gives_the_mark_of_a_letter_or_none() -> None:
    marks = marks_of((figure(2, 4),))
    assert marks.at(3) == marks.marks[0]
    assert marks.at(4) is None
    assert NO_MARKS.at(0) is None


def test_the_marks_of_a_whole_story_show_its_own_words(ferry: Brief) -> None:
    text, analysis = ferry.article.text, ferry.analysis
    for mark in find_marks(analysis).marks:
        if mark.figure is not None:
            assert text[mark.start : mark.end] in analysis.figures[mark.figure].span.of(text)
        if mark.voice is not None:
            assert mark.quote is not None
            assert analysis.quotes[mark.quote].speaker == analysis.speakers[mark.voice].id


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@settings(max_examples=150, deadline=None)
@given(st.lists(SPANS, max_size=8), st.lists(SPANS, max_size=8), st.lists(SPANS, max_size=8))
def test_marks_are_sorted_disjoint_and_cover_just_what_was_found(
    figures: list[tuple[int, int]], quotes: list[tuple[int, int]], names: list[tuple[int, int]]
) -> None:
    found = marks_of(
        tuple(figure(*span) for span in figures), tuple(quote(span) for span in quotes), (named("n", *names),)
    ).marks
    at = 0
    for mark in found:
        assert at <= mark.start < mark.end
        at = mark.end
    covered = {place for mark in found for place in range(mark.start, mark.end)}
    assert covered <= {place for start, end in (*figures, *quotes, *names) for place in range(start, end)}
    starts = {start for start, _ in (*figures, *quotes, *names)}
    assert not starts or min(starts) in covered
