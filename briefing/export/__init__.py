"""Briefs to files of several formats: one module a format, all listed in `EXPORTERS`.

A format's module has one function, `render(briefs, options)`, which yields text and touches nothing;
`briefing.export.save` alone touches the disk. How to add a format: docs/export.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Literal, Protocol

import msgspec

from briefing.errors import UsageError
from briefing.model import Brief

__all__ = ["EXPORTERS", "ExportOptions", "Exporter", "exporter_named"]

Table = Literal["figures", "quotes", "dates"]


class ExportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What the person may choose.

    table: which findings a CSV lists. ordinals: list "first" and "third" among the figures of a brief and of a CSV.
    folder: where the export will stand, "" for standard output; references to sources are relative to it.
    """

    table: Table = "figures"
    ordinals: bool = False
    folder: str = ""


class Render(Protocol):
    """What a format's module offers: the export in pieces, each a str of any length. Same briefs, same pieces."""

    def __call__(self, briefs: Iterable[Brief], options: ExportOptions) -> Iterator[str]: ...


class Exporter(msgspec.Struct, frozen=True, kw_only=True):
    """A format.

    suffix: of its files, with the dot. module: where its `render` is, imported when first used. about: a line of help.
    """

    name: str
    suffix: str
    module: str
    about: str

    def render(self, briefs: Iterable[Brief], options: ExportOptions) -> Iterator[str]:
        """The export of these briefs, in pieces. Takes the briefs one by one where the format allows it."""
        render: Render = import_module(self.module).render
        return render(briefs, options)


EXPORTERS: tuple[Exporter, ...] = (
    Exporter(name="markdown", suffix=".md", module="briefing.export.markdown", about="a brief to read and to paste"),
    Exporter(name="json", suffix=".json", module="briefing.export.json", about="an array of articles, indented"),
    Exporter(name="jsonl", suffix=".jsonl", module="briefing.export.jsonl", about="one article a line"),
    Exporter(name="csv", suffix=".csv", module="briefing.export.csv", about="a table of figures, quotes or dates"),
)


def exporter_named(name: str) -> Exporter:
    """The exporter of a format's name. Raises UsageError for a name that is none."""
    for exporter in EXPORTERS:
        if exporter.name == name:
            return exporter
    raise UsageError(f"{name!r} is no export format", hint=f"there are {', '.join(known.name for known in EXPORTERS)}")
