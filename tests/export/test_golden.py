"""The shipped articles in every format that is read by people, byte for byte.

`BRIEFING_GOLDEN=write pytest tests/export/test_golden.py` writes them anew. Read the difference before committing it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from briefing.export import ExportOptions, Table, exporter_named
from briefing.model import Brief
from briefing.pipeline import Failure, brief_inputs
from briefing.view.linear import linear

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
TABLES: tuple[Table, ...] = ("figures", "quotes", "dates")


@pytest.fixture(scope="module")
def seeds() -> list[Brief]:
    """The briefs of the shipped articles, as if read from their own folder."""
    before = Path.cwd()
    os.chdir(ROOT / "seeds")
    try:
        names = sorted(path.name for path in Path().glob("*.txt"))
        found = list(brief_inputs(names, received=date(2020, 4, 15)))
    finally:
        os.chdir(before)
    return [brief for brief in found if not isinstance(brief, Failure)]


def exports(brief: Brief) -> Iterator[tuple[str, str]]:
    """Suffix and content of each golden file of an article."""
    yield "md", "".join(exporter_named("markdown").render([brief], ExportOptions()))
    yield "txt", "".join(f"{'- ' if line.kind == 'item' else ''}{line.text}\n" for line in linear(brief))
    for table in TABLES:
        yield f"{table}.csv", "".join(exporter_named("csv").render([brief], ExportOptions(table=table)))


def test_the_shipped_articles_are_exported_as_before(seeds: list[Brief]) -> None:
    assert len(seeds) == 2
    different = []
    for brief in seeds:
        stem = Path(brief.article.source.uri).stem
        for suffix, content in exports(brief):
            path = GOLDEN / f"{stem}.{suffix}"
            if os.environ.get("BRIEFING_GOLDEN") == "write":
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(content.encode())
            elif not path.exists() or path.read_bytes() != content.encode():
                different.append(path.name)
    assert not different, f"{different} differ; read what BRIEFING_GOLDEN=write changes in them"
