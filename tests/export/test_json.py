"""JSON and JSON lines: strict, whole, and the shape of docs/json.md."""

from __future__ import annotations

import json
from collections.abc import Iterator

from briefing.export import ExportOptions, exporter_named
from briefing.model import Brief


def rendered(name: str, *briefs: Brief) -> str:
    return "".join(exporter_named(name).render(briefs, ExportOptions()))


def test_an_array_and_lines_hold_the_same(ferry: Brief) -> None:
    lines = [json.loads(line) for line in rendered("jsonl", ferry, ferry).splitlines()]
    assert json.loads(rendered("json", ferry, ferry)) == lines
    assert len(lines) == 2


def test_a_span_is_on_one_line(ferry: Brief) -> None:
    assert '"span": [0, 45],' in rendered("json", ferry)


def test_no_briefs_are_an_empty_array_and_no_lines() -> None:
    assert json.loads(rendered("json")) == []
    assert rendered("jsonl") == ""


def test_spans_numbers_and_dates_are_plain(ferry: Brief) -> None:
    row = json.loads(rendered("jsonl", ferry))
    figure = row["figures"][2]
    start, end = figure["span"]
    assert row["text"][start:end] == figure["text"] == "1,500"
    assert (figure["low"], figure["counts"]["text"]) == ("1500", "passengers")
    assert (row["dateline"]["date"], row["dateline"]["resolved"]) == ("--05-04", "2021-05-04")
    assert row["schema"] == 1


def test_lines_come_one_by_one(ferry: Brief) -> None:
    taken = []

    def briefs() -> Iterator[Brief]:
        for n in range(3):
            taken.append(n)
            yield ferry

    pieces = exporter_named("jsonl").render(briefs(), ExportOptions())
    next(pieces)
    assert taken == [0]
