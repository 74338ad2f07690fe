"""The whole screen as text, compared with what was looked at and found good.

Where a change is meant, `UPDATE_SCREENS=1 python -m pytest tests/ui/test_screens.py` writes them anew; look at them.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from rich.style import Style
from textual.geometry import Region

from briefing.model import Brief
from briefing.ui import plain
from tests.conftest import compose_article, ferry_brief
from tests.ui.conftest import ScriptedJobs, desk, quarry_brief, screen_text

FOLDER = Path(__file__).parent / "screens"
SCREENS = {
    "desk-160x48": ((160, 48), ()),
    "desk-100x30": ((100, 30), ("tab",)),
    "desk-60x20": ((60, 20), ("j", "j")),
    "one-reader-40x12": ((40, 12), ()),
    "summary-over-70x24": ((70, 24), ("s",)),
    "evidence-120x30": ((120, 30), ("g", "4", "j", "enter")),
    "find-100x30": ((100, 30), ("/", *"ferry", "enter", "n")),
    "zen-100x30": ((100, 30), ("z",)),
    "tiny-20x5": ((20, 5), ()),
    "sequence-100x12": ((100, 12), ("g",)),
}


@pytest.mark.parametrize(("size", "keys"), SCREENS.values(), ids=SCREENS.keys())
async def test_the_screen_is_as_it_was(
    size: tuple[int, int], keys: tuple[str, ...], request: pytest.FixtureRequest
) -> None:
    async with desk(size=size) as (pilot, _):
        await pilot.press(*keys)
        await pilot.pause()
        shown = screen_text(pilot)
    path = FOLDER / f"{request.node.callspec.id}.txt"
    if os.environ.get("UPDATE_SCREENS"):
        path.write_text(shown, "utf-8")
    assert shown == path.read_text("utf-8")


async def test_wide_signs_never_push_the_frame() -> None:
    words = "首都で会談が行われた。 " * 6 + "👩‍👩‍👧 e\u0301tude 한국어 “quoted” " * 4
    article = compose_article(
        [("headline", f"見出し {words[:30]}"), ("caption", words), ("paragraph", words), ("list_item", words)]
    )
    wide = Brief(article=article, analysis=quarry_brief().analysis)
    async with desk(ScriptedJobs([wide, ferry_brief()]), size=(130, 40)) as (pilot, screen):
        for pane in screen.panes:
            strips = pane.render_lines(Region(0, 0, *pane.region.size))
            assert {strip.cell_length for strip in strips} == {pane.region.width}
        await pilot.press("j", "G", "<", "<")


def _styles(strips: list[object]) -> list[tuple[str, Style]]:
    return [(segment.text, segment.style) for strip in strips for segment in strip]  # type: ignore[attr-defined]


async def test_without_colour_every_mark_keeps_a_form_of_its_own() -> None:
    async with desk(colour=False) as (pilot, screen):
        await pilot.press("/", *"quay", "enter")
        reader = screen.active
        pieces = _styles(list(reader.render_lines(Region(0, 0, *reader.region.size))))
        styles = [style for _, style in pieces if style is not None]
        assert all(style.color is None and style.bgcolor is None for style in styles)

        def form(words: str) -> tuple[bool | None, ...]:
            (style, *_) = [style for text, style in pieces if words in text]
            return (style.bold, style.italic, style.underline, style.reverse)

        text = form("crossed in")
        assert form("1,500") == (None, None, True, None)
        assert form("quay")[3]
        assert form("Passengers board")[1]
        assert form("Ferry line to")[0]
        assert text == (None, None, None, None)
        rules = {text.strip()[:1] for text, _ in pieces if text.strip()[:1] in "┃║┇╏┋│┆╎"}
        assert {"┃", "║"} & rules


async def test_the_row_chosen_is_turned_over_without_colour() -> None:
    async with desk(colour=False) as (pilot, screen):
        await pilot.press("g", "4")
        pieces = _styles(list(screen.summary.render_lines(Region(0, 0, *screen.summary.region.size))))
        assert any(style.reverse and "12" in text for text, style in pieces if style is not None)


@pytest.mark.parametrize("theme", ["wire-dark", "wire-light", "high-contrast", "terminal16"])
async def test_each_theme_draws_every_cell_on_its_own_ground(theme: str) -> None:
    async with desk(theme=theme) as (pilot, screen):
        await pilot.press("g", "4", "j", "enter", "/", *"ferry", "enter")
        await pilot.pause()
        for widget in (screen.header, screen.status, *screen.panes):
            for text, style in _styles(list(widget.render_lines(Region(0, 0, *widget.region.size)))):
                assert style is not None, text
                assert style.color is not None, text
                assert style.bgcolor is not None, text


async def test_without_colour_the_title_of_the_pane_that_has_the_keys_is_turned_over() -> None:
    async with desk(colour=False) as (_, screen):
        for reader, turned in zip(screen.readers, (True, None), strict=True):
            edge = _styles(list(reader.render_lines(Region(0, 0, reader.region.width, 1))))
            (style,) = [style for text, style in edge if text.strip() == reader.title_words]
            assert style.reverse is turned


async def test_the_sixteen_colours_tell_figures_speakers_and_the_place_apart() -> None:
    async with desk(theme="terminal16") as (_, screen):
        inks = [screen.paint.ink(name).color for name in ("figure", "speaker", "accent", "text")]
        assert len(set(inks)) == len(inks)


def test_the_sign_that_makes_a_heart_an_emoji_is_not_sent() -> None:
    strip = plain.line([("a \u2764\ufe0f b", Style())], 10, Style())
    assert "".join(segment.text for segment in strip) == "a \u2764 b     "
    assert plain.cells("\u2764\ufe0f") == 1
