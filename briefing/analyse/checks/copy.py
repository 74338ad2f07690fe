"""What the copy itself lacks: headline, dateline, the year of its date."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.analyse.checks.places import make_check
from briefing.analyse.document import Document
from briefing.model import Check, Strength
from briefing.text.spans import Span

_YEAR_BY: dict[Strength | None, str] = {
    None: "nothing in the copy tells it",
    "sure": "another line of the copy prints it",
    "likely": "it is inferred",
    "guess": "it is a guess",
}


def check_headline(doc: Document) -> Iterator[Check]:
    """No headline in the copy."""
    headline = doc.article.headline
    if headline is None:
        yield make_check(doc, "no headline", "The copy has no headline.")
    elif headline.inferred:
        spans = () if headline.span is None else (headline.span,)
        yield make_check(doc, "no headline", "The copy has no headline; the title is made of the lede's words.", spans)


def check_dateline(doc: Document) -> Iterator[Check]:
    """No dateline, or one without a date where nothing else gives it."""
    article = doc.article
    published = article.published
    if article.dateline is None:
        if published is None:
            yield make_check(doc, "no dateline", "The copy has no dateline, and its date is not known.")
        elif published.inferred:
            message, spans = _inferred_from(doc)
            yield make_check(doc, "no dateline", message, spans)
        else:
            yield make_check(doc, "no dateline", "The copy has no dateline.")
    elif article.dateline.date is None and published is None:
        message = "The dateline has no date, and nothing else in the copy tells the day."
        yield make_check(doc, "no date", message, (article.dateline.span,))


def check_year(doc: Document) -> Iterator[Check]:
    """A date in the dateline without its year."""
    dateline = doc.article.dateline
    if dateline is None or dateline.date is None or not dateline.date.startswith("--"):
        return
    yield make_check(doc, "no year", f"The year is not printed; {_YEAR_BY[dateline.strength]}.", (dateline.span,))


def _inferred_from(doc: Document) -> tuple[str, tuple[Span, ...]]:
    """The day of a copy without dateline comes from the lede's weekday and a full date, in a caption or in the body."""
    article = doc.article
    day = article.published.date[:10] if article.published is not None else ""
    lede = next((block.span for block in article.blocks if block.kind == "paragraph"), None)
    captions = [
        article.blocks[caption.block].span
        for caption in article.captions
        if caption.date is not None and caption.date.isoformat() == day
    ]
    where = "a caption" if captions else "a date in the text"
    spans = (*((lede,) if lede is not None else ()), *captions[:1])
    return f"The copy has no dateline; the date is inferred from a weekday and {where}.", spans
