"""An article as lines."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.model import Brief
from briefing.ui.page import Page
from tests.ui.conftest import quarry_brief


def page_of(brief: Brief, width: int = 40) -> Page:
    return Page(brief.article, width, title="A title ≈", masthead="Agency · today")


def shown(page: Page) -> list[str]:
    return [page.flows[line.flow].text[line.start : line.end] if line.flow >= 0 else "" for line in page.lines]


def test_a_headline_of_the_copy_stands_on_top_with_the_masthead_below(ferry: Brief) -> None:
    lines = shown(page_of(ferry))
    assert lines[:3] == ["Ferry line to Aldermere reopens after 12", "days", "Agency · today"]
    assert "A title ≈" not in lines


def test_a_copy_without_headline_gets_the_title() -> None:
    assert shown(page_of(quarry_brief()))[:2] == ["A title ≈", "Agency · today"]


def test_the_dateline_opens_the_paragraph_it_belongs_to(ferry: Brief) -> None:
    page = page_of(ferry, 60)
    first = next(line for line in page.lines if line.flow >= 0 and page.flows[line.flow].number == 1)
    flow = page.flows[first.flow]
    assert flow.text[flow.start :].startswith("PORT WESSEL, May 4 (Norvik) - The ferry line")
    assert flow.text[flow.body :].startswith("The ferry line")


def test_list_items_stand_close_and_paragraphs_apart() -> None:
    lines = shown(page_of(quarry_brief()))
    at = lines.index("A museum in the old engine house.")
    assert lines[at + 1] == "A lake for swimmers."
    assert lines[at - 1] == lines[at + 2] == ""


def test_every_word_of_the_article_is_shown_once(ferry: Brief) -> None:
    page = page_of(ferry, 17)
    own = [line for line in page.lines if line.flow >= 0 and not page.flows[line.flow].own]
    words = " ".join(ferry.article.text[line.start : line.end] for line in own).split()
    assert words == ferry.article.text.split()


def test_the_line_of_a_place_holds_it(ferry: Brief) -> None:
    page = page_of(ferry, 23)
    for block in ferry.article.blocks:
        for offset in range(block.span.start, block.span.end):
            line = page.lines[page.line_of(offset)]
            assert line.start <= offset <= line.end


def test_minus_one_is_the_very_top() -> None:
    page = page_of(quarry_brief())
    assert page.offset_of(0) == -1
    assert page.line_of(-1) == 0


def test_paragraph_numbers_go_on_over_blank_lines_and_headings(ferry: Brief) -> None:
    page = page_of(ferry)
    numbers = [page.paragraph_at(line) for line in range(len(page))]
    assert numbers[0] is None
    assert [number for number in dict.fromkeys(numbers) if number] == [1, 2, 3, 4, 5]


def test_the_next_and_the_previous_heading() -> None:
    page = page_of(quarry_brief())
    heading = shown(page).index("What comes next")
    kinds = frozenset({"heading"})
    assert page.first_line(kinds, 0, 1) == heading
    assert page.first_line(kinds, heading, 1) is None
    assert page.first_line(kinds, len(page) - 1, -1) == heading
    assert page.first_line(kinds, heading, -1) is None


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 90))
def test_a_place_is_kept_at_every_width(width: int) -> None:
    page = page_of(quarry_brief(), width)
    assert len(page.lines) == len({(line.flow, line.start, number) for number, line in enumerate(page.lines)})
    for number, line in enumerate(page.lines):
        if line.flow >= 0 and not page.flows[line.flow].own:
            assert page.line_of(page.offset_of(number)) == number
