"""Layouts: where the paragraphs of a plain text end, and how its lines are joined."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.load.anatomy import stands_alone
from briefing.load.layout import split_pieces

PARAGRAPHS = [
    "Ferry crews on the northern route went back to work after nine days of strike over the pay of their nights.",
    "The first boats left the old harbour before dawn with four hundred waiting lorries, most of them full of fish.",
    "The owners said that the lost days had cost them more than all of the rise the crews had asked for in May.",
]
HEADLINE = "Ferry strike ends"


def pieces(text: str) -> list[str]:
    return [piece.text for piece in split_pieces(text, stands_alone)]


def wrapped(paragraph: str, width: int = 60, indent: str = "") -> str:
    return textwrap.fill(paragraph, width, initial_indent=indent, break_on_hyphens=False)


LAYOUTS = {
    "empty lines, unwrapped": "\n\n".join([HEADLINE, *PARAGRAPHS]),
    "empty lines, wrapped": "\n\n".join([HEADLINE, *map(wrapped, PARAGRAPHS)]),
    "several empty lines, spaces on them": "\n \n\n".join([HEADLINE, *PARAGRAPHS]),
    "one line a paragraph": "\n".join([HEADLINE, *PARAGRAPHS]),
    "one line a paragraph below an empty line": HEADLINE + "\n\n" + "\n".join(PARAGRAPHS),
    "indented first lines": "\n".join([HEADLINE, *(wrapped(p, indent="    ") for p in PARAGRAPHS)]),
    "indented first lines of two": "\n".join([HEADLINE, *(wrapped(p, indent="  ") for p in PARAGRAPHS)]),
    "windows line ends kept out": "\n\n".join([HEADLINE, *PARAGRAPHS]) + "\n\n\n",
}


@pytest.mark.parametrize("text", LAYOUTS.values(), ids=LAYOUTS)
def test_split_pieces_finds_the_paragraphs_of_every_layout(text: str) -> None:
    assert pieces(text) == [HEADLINE, *PARAGRAPHS]


def test_wrapped_without_any_mark_parts_after_short_closing_lines() -> None:
    text = "\n".join(
        map(wrapped, ["The strike is over. It took nine days in all, the crews said today.", PARAGRAPHS[0]])
    )
    assert pieces(text)[-1] == PARAGRAPHS[0]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        pytest.param("a long-\nterm plan", "a long-term plan", id="compound closed"),
        pytest.param("two-\nand three-year plans", "two- and three-year plans", id="hanging hyphen"),
        pytest.param("the plan -\nonce made", "the plan - once made", id="dash"),
        pytest.param("sums of\n money  ", "sums of money", id="ends of lines"),
        pytest.param(
            "  Paid in full.  It took\u00a05 years.  ", "Paid in full.  It took\u00a05 years.", id="inside a line"
        ),
    ],
)
def test_lines_are_joined_without_changing_words(lines: str, joined: str) -> None:
    assert pieces("Headline\n\n" + lines)[1] == joined


def test_bullets_are_pieces_of_their_own() -> None:
    text = "Headline\n\n* boats sail again\n  from Monday\n* fares stay\n\n" + PARAGRAPHS[0]
    assert pieces(text) == ["Headline", "* boats sail again from Monday", "* fares stay", PARAGRAPHS[0]]


def test_byline_and_stamp_stand_alone_without_empty_lines() -> None:
    text = "Ferry strike ends\nBy Mara Quist\n21 May 2031\n\n" + "\n\n".join(PARAGRAPHS)
    assert pieces(text)[:3] == ["Ferry strike ends", "By Mara Quist", "21 May 2031"]


def test_headline_of_two_lines_is_one() -> None:
    assert (
        pieces("Ferry strike ends;\nOwners relieved\n\n" + "\n\n".join(PARAGRAPHS))[0]
        == "Ferry strike ends; Owners relieved"
    )


def test_pieces_know_the_line_on_which_they_start() -> None:
    text = "\n\nHeadline\n\n" + wrapped(PARAGRAPHS[0]) + "\n\nEnd."
    assert [piece.line for piece in split_pieces(text, stands_alone)] == [3, 5, 8]


@settings(max_examples=200, deadline=None)
@given(st.text("ab. -*\n", max_size=300))
def test_split_pieces_loses_no_visible_character(text: str) -> None:
    found = split_pieces(text, stands_alone)
    assert "".join("".join(piece.text.split()) for piece in found) == "".join(text.split())
    assert [piece.line for piece in found] == sorted(piece.line for piece in found)
