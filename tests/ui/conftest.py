"""A desk to press keys on: two invented stories, their findings set by hand, no worker and no file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from textual.geometry import Region
from textual.pilot import Pilot

from briefing.errors import InputError
from briefing.model import Analysis, Article, Brief
from briefing.pipeline import Failure
from briefing.themes import Theme, load_theme
from briefing.ui.app import DeskApp
from briefing.ui.jobs import Analysed, Jobs, Loaded, News
from briefing.ui.paint import Paint
from briefing.ui.screens.desk import DeskScreen
from briefing.view.marks import find_marks
from briefing.view.rows import make_rows
from tests.conftest import compose_article, ferry_brief

QUARRY = (
    ("pull_quote", '"Stone outlives us," the mason said.'),
    ("paragraph", "The quarry above Lindholt closes in autumn after 140 years, its owner Brasko said on Monday."),
    ("heading", "What comes next"),
    ("list_item", "A museum in the old engine house."),
    ("list_item", "A lake for swimmers."),
    ("paragraph", "Nobody has said who pays for either [sic]."),
)


def quarry_brief(uri: str = "quarry.txt") -> Brief:
    """A story without headline, dateline or any finding."""
    article = compose_article(QUARRY, uri=uri)  # type: ignore[arg-type]
    return Brief(
        article=article, analysis=Analysis(article_id=article.id, version="0", words=len(article.text.split()))
    )


def analysed(brief: Brief, request: int = 0) -> Analysed:
    """What a worker would tell of a brief."""
    return Analysed(request, brief, make_rows(brief), find_marks(brief.analysis))


class ScriptedJobs(Jobs):
    """Workers that say what they were told to say, when asked."""

    def __init__(self, briefs: Sequence[Brief], *, failures: Sequence[Failure] = (), findings: bool = True) -> None:
        super().__init__([])
        self.briefs = list(briefs)
        self.failures = list(failures)
        self.findings = findings
        self.wanted: list[tuple[str, ...]] = []
        self.tell: Any = None

    def listen(self, listener: Any) -> None:
        """All articles at once, then their findings."""
        self.tell = listener
        listener(Loaded((*(brief.article for brief in self.briefs), *self.failures), ended=True))
        if self.findings:
            for brief in self.briefs:
                listener(analysed(brief))

    def want(self, articles: Sequence[Article]) -> dict[int, int]:
        """Remember what was asked for."""
        self.wanted.append(tuple(article.source.uri for article in articles))
        return {id(article): 0 for article in articles}

    def say(self, news: News) -> None:
        """Tell the desk something more."""
        self.tell(news)


def failure(uri: str = "gone.txt") -> Failure:
    """An input that could not be read."""
    return Failure(uri=uri, error=InputError("there is no such file", where=uri))


@asynccontextmanager
async def desk(
    jobs: Jobs | None = None, *, size: tuple[int, int] = (160, 48), theme: str = "wire-dark", colour: bool = True
) -> AsyncIterator[tuple[Pilot[int], DeskScreen]]:
    """The running desk, by default on the two stories."""
    jobs = jobs or ScriptedJobs([ferry_brief(), quarry_brief()])
    app = DeskApp(jobs, Paint(load_theme(theme), colour=colour))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield pilot, app.desk


def screen_text(pilot: Pilot[int]) -> str:
    """What stands on the screen, a line a row, without what is blank at the end."""
    screens = [screen for screen in pilot.app.screen_stack if screen is pilot.app.screen or pilot.app.screen.is_modal]
    width, height = pilot.app.size
    grid = [[" "] * width for _ in range(height)]
    for screen in screens:
        for widget in (*screen.query("Bar, Articles, Reader"), *screen.query("#summary, SheetPane")):
            if widget.display and widget.region.width:
                _draw(grid, widget.region, widget.render_lines(Region(0, 0, *widget.region.size)))
    return "\n".join("".join(row).rstrip() for row in grid) + "\n"


def _draw(grid: list[list[str]], region: Region, strips: Sequence[Any]) -> None:
    for y, strip in enumerate(strips, region.y):
        x = region.x
        for segment in strip:
            for sign in segment.text:
                size = cell_len(sign)
                if size == 0:
                    grid[y][x - 1] += sign
                    continue
                grid[y][x : x + size] = [sign, *[""] * (size - 1)]
                x += size


@pytest.fixture
def themes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for themes of one's own."""
    folder = tmp_path / "config" / "themes"
    folder.mkdir(parents=True)
    monkeypatch.setattr("briefing.themes.user_folder", lambda name: str(tmp_path / "config" / name))
    return folder


@pytest.fixture
def dark() -> Theme:
    """The default theme."""
    return load_theme("wire-dark")
