"""Front matter: values in, the same values out of a YAML reader."""

from __future__ import annotations

from datetime import date

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.export.markdown.front_matter import Words, front_matter, scalar

TEXT = st.text(st.characters(codec="utf-8"), max_size=60)


@settings(max_examples=500, deadline=None)
@given(TEXT | st.from_regex(r"[-+.:_0-9a-fA-FxXoOeE ]{1,70}", fullmatch=True))
def test_any_text_is_read_back(text: str) -> None:
    assert yaml.safe_load(f"key: {scalar(text)}") == {"key": text}
    assert yaml.safe_load(f"- {scalar(Words(text))}") == [text]
    assert "\n" not in scalar(text)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Norvik", "Norvik"),
        (Words("Norvik"), '"Norvik"'),
        ("caption credit", "caption credit"),
        ("no", '"no"'),
        ("2021-05-04", '"2021-05-04"'),
        ("12e45", '"12e45"'),
        ("0x1f", '"0x1f"'),
        ('year from "May 3"', "'year from \"May 3\"'"),
        (date(2021, 5, 4), "2021-05-04"),
        (None, "null"),
        (True, "true"),
        (12, "12"),
        ("<b>[x](y)", '"\\x3cb\\x3e\\x5bx\\x5d(y)"'),
    ],
)
def test_values_are_written_as_a_person_would(value: str | date | bool | int | None, written: str) -> None:
    assert scalar(value) == written


def test_lists_of_mappings_are_read_back() -> None:
    written = front_matter({"schema": "a/b-1", "articles": [{"part": 1, "title": "x"}, {"part": 2, "title": "y: z"}]})
    assert written.startswith("---\n")
    assert written.endswith("\n---\n")
    assert yaml.safe_load(written.strip("-\n")) == {
        "schema": "a/b-1",
        "articles": [{"part": 1, "title": "x"}, {"part": 2, "title": "y: z"}],
    }
