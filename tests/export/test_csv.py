"""CSV: every finding a line, no cell a formula."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.export import ExportOptions, Table, exporter_named
from briefing.export.csv import COLUMNS, cell
from briefing.model import Brief


def rows_of(brief: Brief, table: Table) -> list[dict[str, str]]:
    text = "".join(exporter_named("csv").render([brief], ExportOptions(table=table)))
    return list(csv.DictReader(io.StringIO(text)))


def test_figures_carry_place_value_and_words(ferry: Brief) -> None:
    row = rows_of(ferry, "figures")[1]
    assert (row["paragraph"], row["line"], row["low"], row["high"]) == ("2", "7", "1500", "1500")
    assert (row["modifier"], row["counts"], row["as_written"]) == ("over", "passengers", "More than 1,500 passengers")


def test_quotes_carry_speaker_cue_and_words(ferry: Brief) -> None:
    row = rows_of(ferry, "quotes")[1]
    assert (row["speaker"], row["role"], row["kind"], row["cue"]) == ("Tove Lund", "harbour master", "direct", "said")
    assert row["text"].startswith('"The quay held.')


def test_dates_carry_days_and_grain(ferry: Brief) -> None:
    row = rows_of(ferry, "dates")[0]
    assert (row["as_written"], row["first"], row["last"], row["grain"]) == (
        "two weeks ago",
        "2021-04-19",
        "2021-04-25",
        "week",
    )


@pytest.mark.parametrize("table", ["figures", "quotes", "dates"])
def test_every_line_has_all_columns(ferry: Brief, table: Table) -> None:
    for row in rows_of(ferry, table):
        assert tuple(row) == COLUMNS[table]
        assert None not in row.values()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, ""),
        (True, "yes"),
        ("=1+1", "'=1+1"),
        ("@SUM(1)", "'@SUM(1)"),
        ("-5", "-5"),
        ("-5 degrees", "'-5 degrees"),
        ("\t=1", "'=1"),
        ("a,=1", '"a,\'=1"'),
        ("a;+b", '"a;\'+b"'),
        ('say "x"', '"say ""x"""'),
        (12, "12"),
    ],
)
def test_cells(value: object, written: str) -> None:
    assert cell(value) == written


DANGER = re.compile(r"(?m)(?:^|,|;)\"?(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?\"?(?:,|;|$)))")


@settings(max_examples=500, deadline=None)
@given(st.lists(st.text(st.sampled_from("=+-@\t\r\n,;\"' a1."), max_size=12), min_size=2, max_size=3))
def test_no_line_holds_a_formula_however_it_is_split(values: list[str]) -> None:
    line = ",".join(cell(value) for value in values)
    assert not DANGER.search(line), line
    [read] = csv.reader([line])
    for before, after in zip(values, read, strict=True):
        assert re.sub(r"['\s]", "", after).lstrip("+") == re.sub(r"['\s]", "", before).lstrip("+")
