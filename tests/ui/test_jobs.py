"""The workers: what they tell, in which order, and that nothing is lost when one fails."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.model import Article
from briefing.pipeline import load
from briefing.ui import ahead, jobs
from briefing.ui.jobs import Analysed, Broken, Jobs, Loaded, News

STORY = "Ferry line reopens\n\nThe ferry to Aldermere reopened on Tuesday after 12 days, the board said.\n"


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """A folder of four stories and one file that is none."""
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(STORY.replace("12", str(12 + number)), "utf-8")
    (tmp_path / "5.txt").write_bytes(b"\x00\x01\x02" * 400)
    return tmp_path


def collect(
    work: Jobs, until: Callable[[list[News]], bool], *, start: bool = True, begin_ahead: bool = False
) -> list[News]:
    """What the workers tell until something is there; fails after ten seconds."""
    told: list[News] = []
    done = threading.Event()

    def listener(news: News) -> None:
        told.append(news)
        if until(told):
            done.set()

    if start:
        work.start(ahead.work_ahead(work._arguments, received=None, stdin=None) if begin_ahead else None)
    work.listen(listener)
    assert done.wait(10), f"only {told}"
    return told


def ended(told: list[News]) -> bool:
    return any(isinstance(news, Loaded) and news.ended for news in told)


def found_in(told: list[News]) -> list[str]:
    return [
        Path(one.source.uri).name if isinstance(one, Article) else f"✗ {Path(one.uri).name}"
        for news in told
        if isinstance(news, Loaded)
        for one in news.found
    ]


@pytest.mark.parametrize("begin_ahead", [False, True], ids=["alone", "with a process ahead"])
def test_everything_is_told_once_and_in_order(stories: Path, begin_ahead: bool) -> None:
    work = Jobs([str(stories)])
    told = collect(work, ended, begin_ahead=begin_ahead)
    work.stop()
    assert found_in(told) == ["0.txt", "1.txt", "2.txt", "3.txt", "✗ 5.txt"]


def test_the_process_ahead_sends_the_first_two_with_their_findings(stories: Path) -> None:
    work = Jobs([str(stories)])
    told = collect(
        work, lambda news: ended(news) and sum(isinstance(one, Analysed) for one in news) == 2, begin_ahead=True
    )
    work.stop()
    assert isinstance(told[0], Loaded)
    first, second = (news for news in told if isinstance(news, Analysed))
    assert first.brief.article is told[0].found[0]
    assert second.brief.article is told[0].found[1]
    assert [row.value for row in first.rows.figures] == ["12"]
    assert first.marks.marks != ()


def test_two_articles_need_no_further_loading(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(self: Jobs, skipped: int) -> None:
        raise AssertionError("the rest was loaded")

    monkeypatch.setattr(Jobs, "_load_rest", never)
    work = Jobs([str(stories / "0.txt"), str(stories / "1.txt")])
    told = collect(work, ended, begin_ahead=True)
    work.stop()
    assert found_in(told) == ["0.txt", "1.txt"]


@pytest.mark.parametrize("after", [0, 1, 2], ids=["before anything", "after loading", "after the first findings"])
def test_a_process_that_dies_leaves_nothing_undone(stories: Path, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    whole = ahead._first_news

    def dying(*arguments: object) -> object:
        for number, news in enumerate(whole(*arguments)):  # type: ignore[arg-type]
            if number == after:
                os._exit(9)
            yield news

    monkeypatch.setattr(ahead, "_first_news", dying)
    work = Jobs([str(stories)])
    asked = False

    def complete(told: list[News]) -> bool:
        nonlocal asked
        articles = [one for news in told if isinstance(news, Loaded) for one in news.found if isinstance(one, Article)]
        if len(articles) >= 2 and not asked:
            asked = True
            work.want(articles[:2])
        return ended(told) and len({id(news.brief.article) for news in told if isinstance(news, Analysed)}) == 2

    told = collect(work, complete, begin_ahead=True)
    work.stop()
    assert found_in(told) == ["0.txt", "1.txt", "2.txt", "3.txt", "✗ 5.txt"]


def test_no_process_stays_behind(stories: Path) -> None:
    work = Jobs([str(stories)])
    collect(work, ended, begin_ahead=True)
    work.stop()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_what_is_wanted_last_is_done_first_and_the_rest_is_dropped(
    stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = [load(stories / f"{number}.txt") for number in range(4)]
    busy, release = threading.Event(), threading.Event()
    whole = jobs.analysed

    def slow(wanted: jobs.Wanted) -> Analysed | Broken:
        busy.set()
        release.wait(10)
        return whole(wanted)

    monkeypatch.setattr(jobs, "analysed", slow)
    work = Jobs([])
    work.start()
    work.want([articles[0], articles[1]])
    assert busy.wait(10)
    numbers = work.want([articles[0], articles[3]])
    release.set()
    told = collect(work, lambda news: sum(isinstance(one, Analysed) for one in news) == 2, start=False)
    time.sleep(0.05)
    work.stop()
    done = [news for news in told if isinstance(news, Analysed)]
    assert [news.brief.article for news in done] == [articles[0], articles[3]]
    assert [news.request for news in done] == [numbers[id(articles[0])], numbers[id(articles[3])]]


def test_an_analysis_that_raises_is_told_as_broken(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def raises(article: Article) -> None:
        raise ValueError("no good")

    monkeypatch.setattr("briefing.pipeline.analyse", raises)
    work = Jobs([])
    work.start()
    work.want([load(stories / "0.txt")])
    told = collect(work, lambda news: any(isinstance(one, Broken) for one in news), start=False)
    work.stop()
    (broken,) = (news for news in told if isinstance(news, Broken))
    assert broken.message == "the analysis failed: ValueError: no good"


def test_a_loader_that_raises_is_told_and_ends_the_loading(monkeypatch: pytest.MonkeyPatch) -> None:
    def raises(*arguments: object, **options: object) -> None:
        raise ValueError("no good")

    monkeypatch.setattr("briefing.pipeline.load_inputs", raises)
    work = Jobs(["x.txt"])
    told = collect(work, ended)
    work.stop()
    assert found_in(told) == ["✗ x.txt"]
