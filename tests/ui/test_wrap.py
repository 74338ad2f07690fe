"""Lines of a paragraph."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from briefing.text.clean import clean_text
from briefing.ui.wrap import is_plain, wrap


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, 0, len(text), width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        pytest.param("one two three", 7, ["one two", "three"], id="breaks at a blank"),
        pytest.param("one two", 7, ["one two"], id="fits exactly"),
        pytest.param("abcdefghij", 4, ["abcd", "efgh", "ij"], id="a word longer than the line is cut"),
        pytest.param("a  b", 2, ["a", "b"], id="blanks at a break are in no line"),
        pytest.param("first\nsecond", 20, ["first", "second"], id="a newline ends a line"),
        pytest.param("", 10, [""], id="an empty paragraph is one line"),
        pytest.param("日本語の文章", 4, ["日本", "語の", "文章"], id="CJK is cut anywhere, two cells a sign"),
        pytest.param("say 日本語 now", 8, ["say 日本", "語 now"], id="Latin and CJK together"),
        pytest.param("e\u0301e\u0301e\u0301 x", 3, ["e\u0301e\u0301e\u0301", "x"], id="combining marks take no cell"),
        pytest.param("👩‍👩‍👧 👩‍👩‍👧", 3, ["👩‍👩‍👧", "👩‍👩‍👧"], id="a family of emoji is one sign"),
        pytest.param("“Quoted” — well…", 9, ["“Quoted”", "— well…"], id="typographic marks take one cell"),
    ],
)
def test_wrapping(text: str, width: int, expected: list[str]) -> None:
    assert lines(text, width) == expected


def test_a_part_of_a_text_is_wrapped_where_it_stands() -> None:
    assert wrap("xx one two yy", 3, 10, 4) == [(3, 6), (7, 10)]


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab .日本👍é\u0301\u200d\ufe0f“-", max_size=80), st.integers(2, 20))
def test_no_letter_is_lost_and_no_line_too_wide(text: str, width: int) -> None:
    # As it is loaded: for a joiner with nothing to join, the library has two opinions on the width.
    text, _ = clean_text(text)
    spans = wrap(text, 0, len(text), width)
    at = 0
    for start, end in spans:
        assert at <= start <= end
        assert text[at:start].strip(" ") == ""
        assert cell_len(text[start:end].rstrip(" ")) <= width
        at = end
    assert text[at:].strip(" ") == ""


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60), st.integers(2, 12))
def test_any_text_can_be_wrapped(text: str, width: int) -> None:
    spans = wrap(text, 0, len(text), width)
    assert all(0 <= start <= end <= len(text) for start, end in spans)


def test_what_is_called_plain_takes_one_cell_each() -> None:
    plain = "".join(chr(code) for code in range(0x20, 0x2_0000) if is_plain(chr(code), 0, 1))
    assert [sign for sign in plain if cell_len(sign) != 1] == []


@pytest.mark.parametrize(
    "text", ["word " * 200_000, "x" * 1_000_000, "日本語の文章です " * 30_000], ids=["words", "one word", "CJK"]
)
def test_a_megabyte_is_wrapped_in_a_moment(text: str) -> None:
    started = time.perf_counter()
    wrap(text, 0, len(text), 60)
    assert time.perf_counter() - started < 2.0
