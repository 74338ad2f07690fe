"""The day of a copy without stamp or dated dateline: the one full date it holds, when the lede's weekday fits it."""

from __future__ import annotations

from datetime import date

from briefing.lexicon.en.calendar import WEEKDAY_NAMES
from briefing.load.year import first_weekday, full_dates
from briefing.model import Published


def find_published(lede: str, body: str, caption_dates: tuple[date, ...]) -> Published | None:
    """The day that the lede's weekday and exactly one full date of a caption or the body agree on; None otherwise."""
    weekday = first_weekday(lede)
    if weekday is None:
        return None
    days = {*caption_dates, *(day for _, day in full_dates(body))}
    if len(days) != 1:
        return None
    day = days.pop()
    if day.weekday() != weekday:
        return None
    where = "a caption" if day in caption_dates else "the text"
    return Published(
        date=day.isoformat(),
        inferred=True,
        because=(f"the lede's {WEEKDAY_NAMES[weekday]} fits {day.isoformat()}, the one full date, in {where}",),
        strength="likely",
    )
