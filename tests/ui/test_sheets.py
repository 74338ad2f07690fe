"""What lies over the desk: keys, themes, export."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing.ui.actions import ACTIONS
from briefing.ui.screens.export import ExportSheet
from briefing.ui.screens.keys import KeysSheet
from briefing.ui.screens.sheet import SheetPane
from briefing.ui.screens.themes import ThemeSheet
from tests.ui.conftest import desk, screen_text


async def test_the_help_lists_every_action_with_its_keys() -> None:
    async with desk(size=(100, 70)) as (pilot, _):
        await pilot.press("?")
        await pilot.pause()
        assert isinstance(pilot.app.screen, KeysSheet)
        words = [row.pieces[1][0].strip() for row in pilot.app.screen.sheet.rows if len(row.pieces) == 2]
        assert " ".join(words) == " ".join(
            action.help
            for context in dict.fromkeys(a.context for a in ACTIONS)
            for action in ACTIONS
            if action.context == context
        )


@pytest.mark.parametrize("size", [(160, 48), (60, 20), (40, 12)], ids=str)
async def test_the_help_is_wrapped_and_never_cut(size: tuple[int, int]) -> None:
    async with desk(size=size) as (pilot, _):
        await pilot.press("?")
        await pilot.pause()
        sheet = pilot.app.screen.query_one(SheetPane)
        for row in sheet.rows:
            assert sum(len(words) for words, _ in row.pieces) < sheet.body_width


@pytest.mark.parametrize("key", ["escape", "q", "enter"])
async def test_the_help_scrolls_and_is_left_without_leaving_the_desk(key: str) -> None:
    async with desk(size=(60, 20)) as (pilot, screen):
        await pilot.press("f1", "j", "j", "space")
        sheet = pilot.app.screen
        assert isinstance(sheet, KeysSheet)
        assert sheet.sheet.top > 2
        await pilot.press(key)
        await pilot.pause()
        assert pilot.app.screen is screen


async def test_themes_are_seen_at_once_and_escape_takes_the_old_one_back(themes: Path) -> None:
    (themes / "mine.yaml").write_text("based_on: wire-light\ntitle: Mine\n", "utf-8")
    (themes / "wrong.yaml").write_text("figre: red\n", "utf-8")
    async with desk() as (pilot, screen):
        await pilot.press("ctrl+t")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ThemeSheet)
        text = screen_text(pilot)
        assert "mine" in text
        assert "'figre' is no" in text
        seen = {screen.paint.theme.name}
        for _ in range(5):
            await pilot.press("j")
            seen.add(screen.paint.theme.name)
        assert {"mine", "wire-light"} <= seen
        assert screen.paint.theme.name != "wire-dark"
        await pilot.press("escape")
        await pilot.pause()
        assert screen.paint.theme.name == "wire-dark"


async def test_enter_keeps_the_theme_and_every_pane_wears_it() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("ctrl+t", "G", "enter")
        await pilot.pause()
        assert pilot.app.screen is screen
        assert screen.paint.theme.name == "wire-light"
        panes = (screen.articles, *screen.readers, screen.summary, screen.header, screen.status)
        assert {pane.paint.theme.name for pane in panes} == {"wire-light"}


async def test_export_saves_a_brief_and_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with desk() as (pilot, screen):
        await pilot.press("e")
        await pilot.pause()
        assert "ferry-brief.md" in screen_text(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert screen.status.said == f"saved to {tmp_path / 'ferry-brief.md'}"
    assert "# Ferry line to Aldermere reopens" in (tmp_path / "ferry-brief.md").read_text("utf-8")


async def test_export_replaces_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ferry-brief.md").write_text("mine", "utf-8")
    async with desk() as (pilot, screen):
        await pilot.press("e", "enter")
        await pilot.pause()
        assert "ferry-brief-2.md" in screen.status.said
        await pilot.press("e", "tab", "ctrl+u", *"ferry-brief.md", "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ExportSheet)
        text = screen_text(pilot)
        assert "ferry-brief.md exists. enter replaces it" in text
        assert "--force" not in text
        await pilot.press("escape")
    assert (tmp_path / "ferry-brief.md").read_text("utf-8") == "mine"


async def test_a_file_that_exists_is_replaced_when_asked_twice_or_a_free_name_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("mine", "utf-8")
    async with desk() as (pilot, _):
        await pilot.press("e", "tab", "ctrl+u", *"a.md", "enter", "tab", "enter")
        await pilot.pause()
        assert (tmp_path / "a.md").read_text("utf-8") == "mine"
        assert (tmp_path / "a-2.md").is_file()
        await pilot.press("e", "tab", "ctrl+u", *"a.md", "enter", "x", "backspace", "enter")
        assert (tmp_path / "a.md").read_text("utf-8") == "mine"
        await pilot.press("enter")
        await pilot.pause()
    assert (tmp_path / "a.md").read_text("utf-8") != "mine"


async def test_a_name_that_is_none_or_a_folder_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    async with desk() as (pilot, _):
        await pilot.press("e", "tab", "ctrl+u", "enter")
        await pilot.pause()
        assert "The file needs a name." in screen_text(pilot)
        await pilot.press(*"sub", "enter")
        await pilot.pause()
        assert "sub is a folder" in screen_text(pilot)


async def test_a_click_beside_a_window_leaves_it() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("ctrl+t")
        await pilot.pause()
        await pilot.click(offset=(80, 24))
        assert pilot.app.screen is not screen or screen.paint.theme.name
        await pilot.press("ctrl+t")
        await pilot.pause()
        await pilot.click(offset=(1, 1))
        await pilot.pause()
        assert pilot.app.screen is screen


async def test_export_as_another_format_under_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with desk() as (pilot, _):
        await pilot.press("e", "j", "tab", "ctrl+u", *"q[b].json", "enter")
        await pilot.pause()
    assert json.loads((tmp_path / "q[b].json").read_text("utf-8"))[0]["schema"] == 1


async def test_export_to_a_folder_that_is_not_there_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with desk() as (pilot, _):
        await pilot.press("e", "tab", "ctrl+u", *"no/x.md", "enter")
        await pilot.pause()
        assert "no such folder" in screen_text(pilot)
    assert list(tmp_path.iterdir()) == []


async def test_a_table_of_quotations_as_csv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with desk() as (pilot, screen):
        await pilot.press("e", "j", "j", "j", "j", "enter")
        await pilot.pause()
        assert "ferry-quotes.csv" in screen.status.said
    assert "The quay held" in (tmp_path / "ferry-quotes.csv").read_text("utf-8")


@pytest.mark.parametrize("keys", [("?",), ("ctrl+t",), ("e",)], ids=["keys", "themes", "export"])
async def test_ctrl_q_leaves_from_every_sheet(keys: tuple[str, ...]) -> None:
    async with desk() as (pilot, _):
        await pilot.press(*keys, "ctrl+q")
        await pilot.pause()
        assert pilot.app.return_value == 0


@pytest.mark.parametrize("size", [(30, 8), (3, 2)], ids=str)
@pytest.mark.parametrize("key", ["?", "ctrl+t", "e"])
async def test_sheets_fit_a_small_terminal(key: str, size: tuple[int, int]) -> None:
    async with desk(size=size) as (pilot, _):
        await pilot.press(key, "j", "G")
        await pilot.pause()
        assert pilot.app.screen.is_modal
        region = pilot.app.screen.query_one("SheetPane").region
        assert region.width <= size[0]
        assert region.height <= size[1]
