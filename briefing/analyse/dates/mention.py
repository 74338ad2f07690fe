"""A date while it is being read, and arithmetic on days."""

from __future__ import annotations

from datetime import date

from briefing.model.analysis import Grain

FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Years that are read as such."""


class Mention:
    """A date of a sentence. Positions are indexes of pieces, `end` one past the last; start and last None while
    unresolved.

    counted: whether it was counted from the day of writing.
    """

    __slots__ = ("approximate", "counted", "end", "first", "grain", "last", "rule", "start")

    def __init__(
        self,
        first: int,
        end: int,
        days: tuple[date, date] | None,
        grain: Grain,
        rule: str,
        *,
        approximate: bool = False,
        counted: bool = False,
    ) -> None:
        self.first, self.end = first, end
        self.start: date | None = days[0] if days else None
        self.last: date | None = days[1] if days else None
        self.grain: Grain = grain
        self.rule = rule
        self.approximate = approximate
        self.counted = counted

    @property
    def days(self) -> tuple[date, date] | None:
        """First and last day, None while unresolved."""
        return None if self.start is None or self.last is None else (self.start, self.last)


def days_in(year: int, month: int) -> int:
    """How many days a month has. The standard library's calendar would cost two milliseconds to import."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, None when the calendar has none such."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= days_in(year, month)):
        return None
    return date(year, month, day)


def month_of(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month; months beyond 1 to 12 carry over into other years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    year = min(max(year, 1), 9998)
    return date(year, month, 1), date(year, month, days_in(year, month))


def months_of(year: int, first: int, last: int) -> tuple[date, date]:
    """From the first day of one month to the last of another; a last month before the first is of the next year."""
    return month_of(year, first)[0], month_of(year + (last < first), last)[1]


def year_of(year: int) -> tuple[date, date]:
    """First and last day of a year."""
    return months_of(min(max(year, 1), 9998), 1, 12)


def shifted(day: date, days: int) -> date:
    """A day so many days on, held within the calendar."""
    ordinal = min(max(day.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(ordinal)


def week_of(day: date) -> tuple[date, date]:
    """Monday to Sunday of the week that holds a day."""
    monday = shifted(day, -day.weekday())
    return monday, shifted(monday, 6)


def part_of(days: tuple[date, date], part: str, today: date | None) -> tuple[date, date]:
    """A part of a week or longer: of a month the 1st to 10th, 11th to 20th and the rest, of a quarter or season one
    month, of a year four, of a decade four years or three.

    part: "early", "mid" or "late"; "start" and "end" are a single month of a year, else early and late; "earlier" ends
    and "later" begins with today.
    """
    start, last = days
    if part in ("start", "end"):
        if 200 < (last - start).days <= 366:
            return month_of(last.year, last.month) if part == "end" else month_of(start.year, start.month)
        part = "early" if part == "start" else "late"
    if part == "earlier":
        return days if today is None else (start, max(start, min(last, today)))
    if part == "later":
        return days if today is None else (min(last, max(start, today)), last)
    length = (last - start).days
    if length < 27:
        return {"early": (start, shifted(start, 1)), "late": (shifted(last, -2), last)}.get(part, days)
    if length < 31:
        tenths = {"early": (start, shifted(start, 9)), "mid": (shifted(start, 10), shifted(start, 19))}
        return tenths.get(part, (shifted(start, 20), last))
    if length > 366:
        years = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}[part]
        return years_of(start.year + years[0], start.year + years[1])
    months = 4 if length > 200 else 1
    first = start.month + {"early": 0, "mid": months, "late": 2 * months}[part]
    return month_of(start.year, first)[0], month_of(start.year, first + months - 1)[1]


def years_of(first: int, last: int) -> tuple[date, date]:
    """From the first day of one year to the last of another."""
    return year_of(first)[0], year_of(last)[1]


def week_days(day: date) -> tuple[date, date]:
    """Saturday and Sunday of the week of a day."""
    monday, sunday = week_of(day)
    return shifted(monday, 5), sunday
