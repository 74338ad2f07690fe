"""Signs and words that several countries share: which dollar "$" is, and whose francs.

Source: AP Stylebook, "dollars" (US$, CA$ where copy has both); ISO 4217, list of historic codes.
"""

from __future__ import annotations

from briefing.lexicon.en.currencies import DOLLAR_PLACES, EURO_SINCE, OTHER_DOLLARS
from briefing.model import Article
from briefing.text.patterns import Pattern

_NATIONAL = Pattern(r"(?i)\b(hong kong|new zealand|[a-z]{6,12}) dollars?\b")
_OTHER_SIGN = Pattern(r"(?<![A-Za-z.])(?:CA?|AU?|NZ|HK|NT|S)\$")


def is_doubtful_dollar(article: Article) -> bool:
    """Whether a bare "$" of the article may be another dollar than that of the United States: its dateline is of such
    a country, or it names another dollar ("C$5", "70 Canadian dollars")."""
    dateline = article.dateline
    if dateline is not None and any(_is_dollar_place(place) for place in dateline.places):
        return True
    text = article.text
    if _OTHER_SIGN.search(text) is not None:
        return True
    return "dollar" in text and any(match[1].lower() in OTHER_DOLLARS for match in _NATIONAL.finditer(text))


def _is_dollar_place(place: str) -> bool:
    """The last part decides: "Vancouver, Wash." is no place of another dollar."""
    return place.rpartition(",")[2].strip(" .").lower() in DOLLAR_PLACES


def is_after_the_franc(article: Article) -> bool:
    """Whether the article is of a year in which France has no francs; False when nothing tells when it was written."""
    dateline, published = article.dateline, article.published
    if dateline is not None and dateline.resolved is not None:
        return dateline.resolved.year >= EURO_SINCE
    return published is not None and published.day.year >= EURO_SINCE
