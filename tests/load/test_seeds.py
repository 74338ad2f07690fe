"""The seeds as they are shipped, and their index."""

from __future__ import annotations

from pathlib import Path

import yaml

from briefing import resources
from briefing.load import find_inputs, load_input


def test_index_says_what_the_loader_finds() -> None:
    folder = resources.seeds()
    listed = yaml.safe_load((Path(folder) / "INDEX.yaml").read_text("utf-8"))
    found = [article for one in find_inputs([folder]) for article in load_input(one)]
    assert [f"{folder}/{entry['file']}" for entry in listed] == [article.source.uri for article in found]
    for entry, article in zip(listed, found, strict=True):
        assert article.headline is not None
        assert (article.headline.text, article.headline.inferred) == (
            entry["headline"],
            entry.get("headline_inferred", False),
        )
        assert article.agency is not None
        assert article.agency.name == entry["agency"]
        assert article.published is not None
        assert (article.published.date, article.published.inferred) == (str(entry["date"]), entry["date_inferred"])
        assert not article.problems


def test_user_folder_is_named_and_not_made() -> None:
    folder = resources.user_folder("themes")
    assert folder.endswith("themes")
    assert "briefing" in folder
