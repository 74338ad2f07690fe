"""Who filed the story, where and when, and how long it takes to read."""

from __future__ import annotations

from datetime import date

import msgspec

from briefing.model import Article, Brief
from briefing.text.patterns import Pattern
from briefing.view.wording import MONTHS, long_date, short_date

_MONTH_AND_DAY = Pattern(r"--(0[1-9]|1[0-2])-(\d\d)")

WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction. Source: Brysbaert, "How many words do we read per minute?" (2019)."""


class Masthead(msgspec.Struct, frozen=True, kw_only=True):
    """The head of an article.

    title_inferred: the copy has no headline, the title is made of the lede's words.
    place: of the dateline, None without one.
    date: "Tuesday 14 April 2020", with the time where it is known; None undated.
    date_note: "inferred", "year inferred", "year guessed", "year unknown" or None.
    line: agency, place and date joined. short: for lists, "TASS · 14 Apr · 3 min". byline: names, None when unsigned.
    """

    title: str
    title_inferred: bool
    revision: str | None
    agency: str | None
    place: str | None
    date: str | None
    date_note: str | None
    because: tuple[str, ...]
    byline: str | None
    line: str
    short: str
    words: int
    minutes: int


def masthead(brief: Brief) -> Masthead:
    """The masthead of an article."""
    article = brief.article
    headline, published = article.headline, article.published
    agency = article.agency.name if article.agency else None
    place = " / ".join(article.dateline.places) if article.dateline and article.dateline.places else None
    when, short_day = _dates(article)
    minutes = reading_minutes(brief.analysis.words)
    return Masthead(
        title=article.title,
        title_inferred=bool(headline and headline.inferred),
        revision=headline.revision if headline else None,
        agency=agency,
        place=place,
        date=when,
        date_note=date_note(article),
        because=published.because if published else (),
        byline=", ".join(article.byline.names) or article.byline.text if article.byline else None,
        line=" · ".join(part for part in (agency, place, when) if part),
        short=" · ".join(part for part in (agency, short_day, f"{minutes} min") if part),
        words=brief.analysis.words,
        minutes=minutes,
    )


def reading_minutes(words: int) -> int:
    """Whole minutes, at least one."""
    return max(1, -(-words // WORDS_A_MINUTE))


def date_note(article: Article) -> str | None:
    """What of the date is not printed: None, "year inferred" (the dateline has day and month), or "inferred".

    "year guessed" where the evidence is a weekday, a past date or the day the copy came, alone; "year unknown" where
    there is none.
    """
    dateline = article.dateline
    day = _day(article)
    if day is None:
        return "year unknown" if dateline and _MONTH_AND_DAY.fullmatch(dateline.date or "") else None
    if dateline and dateline.resolved == day and dateline.date:
        printed_without_year = dateline.date.startswith("--")
        settled = article.published is not None and not article.published.inferred
        if not printed_without_year or settled:
            return None
        return "year guessed" if dateline.strength == "guess" else "year inferred"
    return "inferred" if article.published is None or article.published.inferred else None


def _dates(article: Article) -> tuple[str | None, str | None]:
    """The date in full and for a list; without a year where only day and month are known; None undated."""
    day = _day(article)
    if day is not None:
        return long_date(day) + _time(article), short_date(day)
    printed = _MONTH_AND_DAY.fullmatch(article.dateline.date or "") if article.dateline else None
    if printed is None:
        return None, None
    month = MONTHS[int(printed.group(1)) - 1]
    return f"{int(printed.group(2))} {month}", f"{int(printed.group(2))} {month[:3]}"


def _day(article: Article) -> date | None:
    if article.published:
        return article.published.day
    return article.dateline.resolved if article.dateline else None


def _time(article: Article) -> str:
    """ ", 10:32" and the zone as the source gives it; nothing for a date alone."""
    published = article.published
    if published is None or len(published.date) < 16:
        return ""
    clock, zone = published.date[11:16], published.date[16:]
    zone = zone[zone.find("+") :] if "+" in zone else zone[zone.find("-") :] if "-" in zone else zone[-1:]
    if zone in ("Z", "+00:00"):
        return f", {clock} UTC"
    return f", {clock} {zone}" if zone[:1] in ("+", "-") else f", {clock}"
