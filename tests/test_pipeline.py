"""Load, then analyse: one bad input, or one defect of ours, never stops the others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import briefing
from briefing import pipeline
from briefing.errors import InputError
from briefing.model import Analysis, Article, Brief
from briefing.pipeline import Failure, brief_inputs, load_inputs

STORY = "Ferry opens\n\nPORT WESSEL, May 4 (Norvik) - The ferry reopened on Tuesday, harbour master Tove Lund said.\n"


@pytest.fixture
def stories(tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    for path in paths:
        path.write_text(STORY)
    return [str(path) for path in paths]


def test_what_cant_be_read_comes_in_its_place(stories: list[str]) -> None:
    found = list(load_inputs([stories[0], "missing.txt", stories[1]]))
    assert [type(one).__name__ for one in found] == ["Article", "Failure", "Article"]
    assert isinstance(found[1], Failure)
    assert found[1].uri == "missing.txt"


def test_a_defect_in_one_analysis_is_told_and_the_others_go_on(
    stories: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    analyse = pipeline.analyse

    def broken(article: Article, *, points: int = 4) -> Analysis:
        if article.source.uri == stories[1]:
            raise KeyError("quay")
        return analyse(article, points=points)

    monkeypatch.setattr(pipeline, "analyse", broken)
    first, second, third = brief_inputs(stories)
    assert isinstance(first, Brief)
    assert isinstance(third, Brief)
    assert isinstance(second, Failure)
    assert "could not be analysed: KeyError in " in str(second.error)
    assert str(second.error).startswith(f"{stories[1]}: ")
    assert str(second.error).endswith("this is a defect of briefing; please report it")


def test_the_python_interface_gives_objects_or_raises(stories: list[str]) -> None:
    brief = briefing.brief(stories[0], received=date(2021, 5, 5))
    assert brief.article.title == "Ferry opens"
    assert [speaker.name for speaker in brief.analysis.speakers] == ["Tove Lund"]
    for _ in range(2):  # a part of the same name must not come in its place
        article = briefing.load(Path(stories[0]))
        assert briefing.analyse(article) == briefing.analyse(article)
    with pytest.raises(InputError):
        briefing.load("missing.txt")
    with pytest.raises(AttributeError, match="no attribute 'quay'"):
        briefing.quay  # noqa: B018
