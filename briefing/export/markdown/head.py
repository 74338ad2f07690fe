"""The front matter's entries: what an archive or a search would ask for."""

from __future__ import annotations

from briefing.export import ExportOptions
from briefing.export.markdown.front_matter import Value, Words
from briefing.export.markdown.references import source_path
from briefing.model import Article, Brief
from briefing.view.rows import Rows


def entries(brief: Brief, rows: Rows, options: ExportOptions) -> dict[str, Value]:
    """Keys in a fixed order. What is inferred says so, and from what; what is always there may be null."""
    article, head = brief.article, rows.masthead
    published = article.published
    made: dict[str, Value] = {"title": Words(head.title)}
    if head.title_inferred:
        made["title_inferred"] = True
    if head.revision:
        made["revision"] = head.revision
    made["agency"] = head.agency
    origin = _agency_origin(article)
    if origin:
        made["agency_from"] = origin
    if head.byline:
        made["byline"] = Words(head.byline)
    made["dateline"] = Words(article.dateline.text) if article.dateline else None
    made["published"] = (published.day if len(published.date) == 10 else published.date) if published else None
    if published and published.because:
        made["published_from"] = "; ".join(published.because)
    if article.url:
        made["url"] = article.url
    made |= {
        "words": head.words,
        "quoted_words": brief.analysis.quoted_words,
        "figures": len(rows.figures),
        "speakers": len(rows.speakers),
        "file": source_path(article, options),
        "sha256": article.source.sha256,
    }
    if article.source.part is not None:
        made["part"] = article.source.part
    return made


def _agency_origin(article: Article) -> str | None:
    """Where the agency's name stands, None where it is in the dateline or there is none."""
    if article.agency is None:
        return None
    if article.agency.span is None:
        return "metadata"
    block = article.block_at(article.agency.span.start)
    if block is None or block.kind == "dateline":
        return None
    return "caption credit" if block.kind == "caption" else block.kind.replace("_", " ")
