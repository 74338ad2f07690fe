"""The day of a copy that has neither stamp nor dated dateline.

The weekday of its lede on the one full date it holds.
"""

from __future__ import annotations

from datetime import date

from briefing.load.year import first_weekday, full_dates
from briefing.model import Published

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


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
        because=(f"the lede's {_DAYS[weekday]} fits {day.isoformat()}, the one full date, in {where}",),
        strength="likely",
    )
