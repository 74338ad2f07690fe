"""Article to Analysis: one file a kind of finding, and the recipe that puts them together."""

from __future__ import annotations

from briefing import __version__
from briefing.analyse.checks import find_checks
from briefing.analyse.dates import find_dates
from briefing.analyse.document import Document
from briefing.analyse.figures import find_figures
from briefing.analyse.points import find_points
from briefing.analyse.quotes import find_quotes
from briefing.analyse.speakers import find_speakers
from briefing.model import Analysis, Article

__all__ = ["analyse"]


def analyse(article: Article, *, points: int = 4) -> Analysis:
    """All findings of an article, with `points` key points at most. Never raises on an article, however odd."""
    doc = Document(article)
    dates = find_dates(doc)
    figures = find_figures(doc, dates)
    said = find_quotes(doc)
    quotes, speakers = find_speakers(doc, said.quotes)
    chosen, unsummed = find_points(doc, figures, quotes, dates, marks=said.marks, limit=points)
    checks = find_checks(doc, figures, quotes, speakers, said.problems)
    return Analysis(
        article_id=article.id,
        version=__version__,
        figures=figures,
        quotes=quotes,
        speakers=speakers,
        dates=dates,
        points=chosen,
        checks=checks,
        words=len(article.text.split()),
        quoted_words=said.quoted_words,
        problems=(*said.problems, *unsummed),
    )
