"""References: "[¶4]" in a line, and at the end of the article where that leads."""

from __future__ import annotations

import os.path
from collections.abc import Iterable

from briefing.export import ExportOptions
from briefing.export.markdown.escape import link_target
from briefing.model import Article
from briefing.view.rows import Place


class References:
    """The references of one article. number: of the article among several, None when it is alone."""

    def __init__(self, article: Article, options: ExportOptions, number: int | None) -> None:
        self._path = source_path(article, options)
        self._prefix = "" if number is None else f"{number} "
        self._used: dict[int, Place] = {}

    def to(self, *places: Place | None) -> str:
        """ "[¶4], [¶5]": the places, each once; "" for none."""
        found = {place.label: place for place in places if place is not None}
        for place in found.values():
            self._used.setdefault(place.block, place)
        return ", ".join(f"[{self._prefix}{label}]" for label in found)

    def after(self, *places: Place | None) -> str:
        """The same with a space before it."""
        references = self.to(*places)
        return f" {references}" if references else ""

    def definitions(self) -> Iterable[str]:
        """A line for each place that was named, in order of the text; none for an article that came through a pipe."""
        if self._path is None:
            return
        target = link_target(self._path)
        defined: set[str] = set()
        for _, place in sorted(self._used.items()):
            if place.label not in defined:
                defined.add(place.label)
                yield f"[{self._prefix}{place.label}]: {target}" + (f"#L{place.line}" if place.line else "")


def source_path(article: Article, options: ExportOptions) -> str | None:
    """The source as seen from where the export will stand; None for standard input."""
    uri = article.source.uri
    if uri == "-":
        return None
    if not options.folder or uri.startswith(os.sep):
        return uri
    return os.path.relpath(uri, options.folder)
