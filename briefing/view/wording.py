"""Dates, numbers and counts in words: the same on every machine, whatever its locale."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from briefing.model import Figure

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"))
_UNREADABLE = Decimal(10) ** 18
_THOUSANDTH = Decimal("0.001")
_MANY_DECIMALS = 6
"""Nobody prints more; what has more is a fraction that was worked out."""
_BEFORE_NUMBER = {"USD": "$", "GBP": "£", "EUR": "€"}
_AFTER_NUMBER = {"%": "%"}


def long_date(day: date) -> str:
    """ "Tuesday 14 April 2020"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def medium_date(day: date) -> str:
    """ "14 April 2020"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """ "14 Apr"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def span_of_days(first: date | None, last: date | None) -> str:
    """The days a mention may mean: "2020-04-14", "February 2020", "21–31 Dec 2019", "2019", "–" unresolved."""
    if first is None or last is None:
        return "–"
    if first == last:
        return first.isoformat()
    if first.day == 1 and _is_month_end(last):
        return _whole_months(first, last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{short_date(last)} {last.year}"
    if first.year == last.year:
        return f"{short_date(first)} – {short_date(last)} {last.year}"
    return f"{short_date(first)} {first.year} – {short_date(last)} {last.year}"


def _whole_months(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    if (first.month, last.month) == (1, 12):
        return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
    if first.year == last.year:
        return f"{MONTHS[first.month - 1]}–{MONTHS[last.month - 1]} {first.year}"
    return f"{MONTHS[first.month - 1]} {first.year} – {MONTHS[last.month - 1]} {last.year}"


def _is_month_end(day: date) -> bool:
    if day == date.max:
        return True
    return date.fromordinal(day.toordinal() + 1).day == 1


def figure_value(figure: Figure) -> str:
    """The number with its sign of currency or percent: "500–1,000", "$75,000,000", "4.5%", "2,300 CNY"."""
    low, high = figure.low, figure.high
    digits = number(low) if low == high else f"{number(low)}–{number(high)}"
    unit = figure.unit or ""
    before, after = _BEFORE_NUMBER.get(unit, ""), _AFTER_NUMBER.get(unit, "")
    if before:
        return f"-{before}{digits[1:]}" if digits.startswith("-") else f"{before}{digits}"
    if not after and figure.kind == "currency" and unit:
        after = f" {unit}"
    return digits + after


def number(value: Decimal) -> str:
    """A number for a person: grouped by thousands; from a billion on with a word of scale where that loses no digit."""
    if not _SCALES[-1][0] <= abs(value) < _UNREADABLE:
        return plain_number(value)
    for scale, word in _SCALES:
        scaled = value / scale
        if abs(scaled) >= 1 and scaled == scaled.quantize(_THOUSANDTH):
            return f"{plain_number(scaled)} {word}"
    return plain_number(value)


def plain_number(value: Decimal) -> str:
    """Digits grouped by thousands, no exponent, no zeros behind: "1,900,000", "0.25". A third is "0.3333"."""
    text = format(value, ",f")
    if len(text.partition(".")[2]) > _MANY_DECIMALS:
        text = format(value, ",.4f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def times(count: int) -> str:
    """ "2×"; a dash for none."""
    return f"{count}×" if count else "–"


def reported_times(count: int, denied: int) -> str:
    """ "2×", "2×, 1× denied"; a dash for none."""
    parts = [*([f"{count}×"] if count else ()), *([f"{denied}× denied"] if denied else ())]
    return ", ".join(parts) or "–"


def quoted_times(count: int, words: int) -> str:
    """ "2× (49 w)"; a dash for none."""
    return f"{count}× ({words} w)" if count else "–"


def often(count: int) -> str:
    """ "once", "twice", "3 times"."""
    return {1: "once", 2: "twice"}.get(count, f"{count:,} times")


def counted(count: int, noun: str) -> str:
    """ "1 speaker", "2 speakers": nouns with a plural in -s only."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
