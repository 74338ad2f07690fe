"""The door from text to the screen: nothing that steers a terminal passes, and there is no other door."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.style import Style

from briefing.model import Brief
from briefing.ui import plain
from briefing.ui.app import DeskApp
from tests.conftest import compose_article
from tests.ui.conftest import ScriptedJobs, desk, failure, quarry_brief, screen_text

PLAIN = Style()
UI = Path(__file__).parents[2] / "briefing" / "ui"

HOSTILE = {
    "an escape sequence": "\x1b[31mred\x1b[2J",
    "a clipboard write": "\x1b]52;c;ZXZpbA==\x07",
    "a link": "\x1b]8;;http://example.org\x1b\\x",
    "C1 controls": "\x9b31m\x85\x90",
    "a direction override": "abc\u202etxt.exe\u2066x\u2069",
    "a byte order mark": "\ufeffx",
    "tags": "x\U000e0041\U000e007f",
    "a lone surrogate": "a\ud800b",
    "line ends": "a\r\nb\x0bc\x0c\u2028d",
    "delete and backspace": "a\x7f\x08b",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_nothing_that_steers_a_terminal_passes(text: str) -> None:
    shown = plain.visible(text)
    assert len(shown) == len(text)
    assert all(sign >= " " and not "\x7f" <= sign <= "\x9f" for sign in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u2028\u2029\ufeff")
    shown.encode("utf-8")


@pytest.mark.parametrize(
    "text", ["naïve “quotes” — 日本 👩‍👩‍👧 ½ ≈", "می‌روم", "e\u0301"], ids=["signs", "Persian", "combining"]
)
def test_what_people_write_passes_unchanged(text: str) -> None:
    assert plain.visible(text) == text


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=20), max_size=4), st.integers(0, 30))
def test_a_line_has_just_the_width_asked_for(texts: list[str], width: int) -> None:
    strip = plain.line([(text, PLAIN) for text in texts], width, PLAIN)
    assert strip.cell_length == width
    assert cell_len("".join(segment.text for segment in strip)) == width


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30), st.integers(0, 12))
def test_a_clipped_text_fits(text: str, width: int) -> None:
    assert cell_len(plain.clip(text, width)) <= width


def test_index_at_counts_cells() -> None:
    assert [plain.index_at("a日b", column, 10) for column in range(-1, 5)] == [None, 10, 11, 11, 12, None]


def test_no_other_module_of_the_desk_makes_text_for_the_screen() -> None:
    makers = {"Segment", "Content", "Text", "Static", "Label", "from_markup", "Markdown", "border_title"}
    found = []
    for path in UI.rglob("*.py"):
        if path.name == "plain.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
            if isinstance(node, ast.Call) and node.args and isinstance(node.func, ast.Attribute):
                name = "notify" if node.func.attr == "notify" else name
            if name in {*makers, "notify"} and not (name == "notify" and isinstance(node, ast.Attribute)):
                found.append(f"{path.name}: {name}")
    assert found == []


def bracketed() -> Brief:
    """A story in which everything looks like markup."""
    words = 'We [the board] are [/bold] sorry [@click=app.quit]here[/] [sic] "[red]no[/red]"'
    article = compose_article(
        [("headline", f"Headline {words}"), ("caption", words), ("paragraph", words)], uri="[b]x[/b].txt"
    )
    brief = quarry_brief()
    return Brief(article=article, analysis=brief.analysis)


async def test_markup_in_an_article_is_shown_and_never_read() -> None:
    jobs = ScriptedJobs([bracketed()], failures=[failure("[/nope]\x1b[31m.txt")])
    async with desk(jobs, size=(200, 40)) as (pilot, screen):
        text = screen_text(pilot)
        for words in ("[the board]", "[/bold]", "[@click=app.quit]here[/]", "[sic]", "[red]no[/red]", "[/nope]"):
            assert words in text.replace("\n", " ")
        screen.say("[/bold] \x1b[31m [@click=app.quit]x[/]", bad=True)
        await pilot.pause()
        assert "[/bold]" in screen_text(pilot).splitlines()[-1]
        assert "\x1b" not in screen_text(pilot)
        await pilot.press("/", *"[sic]", "enter")
        assert screen.finder.search.count == "1/3"
        assert isinstance(pilot.app, DeskApp)
