"""Markdown: the brief a person reads, edits and sends. Every line says which paragraph it came from and leads there.

One article has front matter of its own; several share one and are numbered, and so are their references: "[2 ¶4]".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.export import ExportOptions
from briefing.export.markdown.brief import article_brief
from briefing.export.markdown.front_matter import front_matter
from briefing.export.markdown.head import entries
from briefing.model import Brief

SCHEMA = "briefing/brief-1"


def render(briefs: Iterable[Brief], options: ExportOptions) -> Iterator[str]:
    """The brief of one article, or of all in the order given; nothing for none."""
    found = list(briefs)
    if len(found) == 1:
        rows, body = article_brief(found[0], options, number=None)
        yield front_matter({"schema": SCHEMA, **entries(found[0], rows, options), "method": "extractive"})
        yield body
    elif found:
        made = [article_brief(brief, options, number=number) for number, brief in enumerate(found, 1)]
        heads = [
            {"number": number, **entries(brief, rows, options)}
            for number, (brief, (rows, _)) in enumerate(zip(found, made, strict=True), 1)
        ]
        yield front_matter({"schema": SCHEMA, "articles": heads, "method": "extractive"})
        for _, body in made:
            yield body
