"""Cleaning: what is taken away, what has to stay."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.text.clean import MARKS_IN_A_ROW, clean_text

FORBIDDEN = {
    *range(0x09),
    *range(0x0B, 0x20),
    *range(0x7F, 0xA0),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    0x09,
    0x2028,
    0x2029,
    *range(0xD800, 0xE000),
    0x00AD,
    0x200B,
    0x2060,
    0xFEFF,
    0x3164,
}


@pytest.mark.parametrize(
    ("dirty", "clean", "counts"),
    [
        pytest.param("plain words\nof two lines", "plain words\nof two lines", {}, id="clean text stays"),
        pytest.param("a “quoted” word – naïve", "a “quoted” word – naïve", {}, id="typographic marks stay"),
        pytest.param("one\r\ntwo\rthree\x0cfour\u2028five", "one\ntwo\nthree\nfour\nfive", {}, id="line ends"),
        pytest.param("one\ttwo", "one    two", {}, id="tab"),
        pytest.param("a\x00b\x07c", "abc", {"control characters": 2}, id="controls"),
        pytest.param("a\x1b[31mred\x1b[0m", "ared", {"control characters": 9}, id="colour sequence goes whole"),
        pytest.param("a\x1b]0;title\x07b", "ab", {"control characters": 10}, id="title sequence goes whole"),
        pytest.param("a\x9b2Jb", "ab", {"control characters": 3}, id="eight-bit sequence"),
        pytest.param("pay \u202e001\u202c now", "pay 001 now", {"direction marks": 2}, id="bidi override"),
        pytest.param("in\u00advis\u200bible\ufeff", "invisible", {"invisible characters": 3}, id="invisible"),
        pytest.param("\ud800half", "half", {"half characters": 1}, id="lone surrogate"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", {}, id="joiner in Persian stays"),
        pytest.param("क्\u200dष", "क्\u200dष", {}, id="joiner in Hindi stays"),
        pytest.param("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧", {}, id="family emoji stays"),
        pytest.param("rate\u200ds", "rates", {"invisible characters": 1}, id="joiner in Latin goes"),
        pytest.param("1\ufe0f\u20e3 ❤\ufe0f", "1\ufe0f\u20e3 ❤\ufe0f", {}, id="emoji variants stay"),
        pytest.param("a\ufe0f\ufe0fb", "ab", {"invisible characters": 2}, id="hidden variants go"),
        pytest.param("broken \ufffd stays", "broken \ufffd stays", {}, id="replacement character stays"),
        pytest.param("e" + "\u0301" * 12, "e" + "\u0301" * 8, {"heaped accents": 4}, id="heaped accents"),
        pytest.param("བསྒྲུབས་ ཧཱུྃ", "བསྒྲུབས་ ཧཱུྃ", {}, id="Tibetan stacks stay"),
    ],
)
def test_clean_text_takes_away_what_no_reader_may_meet(dirty: str, clean: str, counts: dict[str, int]) -> None:
    assert clean_text(dirty) == (clean, counts)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(codec=None)))
def test_clean_text_leaves_nothing_forbidden_and_is_done_after_once(text: str) -> None:
    cleaned, counts = clean_text(text)
    assert not FORBIDDEN & set(map(ord, cleaned))
    assert clean_text(cleaned) == (cleaned, {})
    assert all(count > 0 for count in counts.values())


@pytest.mark.parametrize("unit", ["\x1b[", "\x1b]", "\u200d", "e\u0301\u0316", "…", "\x9d", "\ufe0f", "\x1b"])
def test_clean_text_is_linear_in_hostile_text(unit: str) -> None:
    text = unit * (400_000 // len(unit))
    began = time.process_time()
    clean_text(text)
    assert time.process_time() - began < 2


def test_marks_in_a_row_are_counted_letter_by_letter() -> None:
    text = ("o" + "\u0308" * MARKS_IN_A_ROW) * 3
    assert clean_text(text) == (text, {})
