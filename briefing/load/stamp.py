"""Lines that say when the copy appeared: "Updated: Aug 17, 2031 09:48 IST", "21 May 2031", "08/08/2031 9:41 PM".

Source: ISO 8601 and RFC 2822 dates, and the forms of news sites.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

import msgspec

from briefing.lexicon.en.calendar import WEEKDAYS
from briefing.load.dateline import month_number
from briefing.text.patterns import Pattern

_MAX_CHARS = 100
_SHAPE = Pattern(
    r"(?:(?P<agency>[A-Za-z][\w .-]{1,30}?)\s*[|•·]\s*)?(?:[A-Za-z][\w .-]{1,30}?\s*[|•·]\s*)?"
    r"(?:(?:first |last |originally )?(?:published|updated|posted|issued|modified|created|released|date|filed|uploaded)"
    r"(?: (?:on|at))?\s*[:|]?\s*)?"
    r"(?:(?P<weekday>[A-Za-z]{3,9})\.?,?\s+)?"
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})|(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<short>\d{4})"
    r"|(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"
    r"|(?P<day2>\d{1,2})(?:st|nd|rd|th)?[ -](?P<month2>[A-Za-z]{3,9})\.?,?[ -](?P<year2>\d{4}))"
    r"(?:(?:[T,|\s–—-]|\bat\b){0,6}(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?\s*(?P<half>[ap]\.?m\.?)?"
    r"\s*\(?(?P<zone>Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?\)?)?"
    r"(?:\s*[|•·/,;]?\s*(?:first |last |originally )?(?:updated|published|modified|posted)\b.{0,60}"
    r"|\s*[|•·]\s*.{0,40})?\.?",
    re.IGNORECASE,
)
_HINT = Pattern(r"\d")
# Only what means one thing everywhere; "IST" is three zones.
_ZONES = {
    "Z": 0,
    "GMT": 0,
    "UTC": 0,
    "WET": 0,
    "CET": 60,
    "CEST": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "PKT": 300,
    "WIB": 420,
    "HKT": 480,
    "SGT": 480,
    "MYT": 480,
    "JST": 540,
    "KST": 540,
    "EDT": -240,
    "EST": -300,
    "ET": -300,
    "CDT": -300,
    "MDT": -360,
    "PDT": -420,
    "PST": -480,
}
# A stamp is of the dateline's day or a few days later.
_SLACK_DAYS = 4
_INDIAN = frozenset("ani pti ians uni".split())


class Stamp(msgspec.Struct, frozen=True, kw_only=True):
    """A date line. iso: date, or date and time. day: its calendar day. agency: printed before it, or None."""

    iso: str
    day: date
    agency: str | None = None


def read_stamp(line: str, month_day: tuple[int, int] | None = None) -> Stamp | None:
    """The date of a line that holds nothing else; None when it holds more, or when day and month can't be told apart.

    month_day: of the dateline, which settles the order of "09/12/2021"; None without one.
    """
    if len(line) > _MAX_CHARS or line[:3].casefold() == "by " or not _HINT.search(line):
        return None
    found = _SHAPE.fullmatch(line)
    if found is None:
        return None
    weekday = WEEKDAYS.get(found["weekday"].casefold()) if found["weekday"] else None
    if found["weekday"] and weekday is None:
        return None
    day = _day(found, weekday, month_day)
    if day is None:
        return None
    return Stamp(iso=_with_time(found, day), day=day, agency=found["agency"])


def is_stamp(line: str) -> bool:
    """Whether the line is a date line, even one whose order of day and month stays open."""
    if len(line) > _MAX_CHARS or line[:3].casefold() == "by " or not _HINT.search(line):
        return False
    found = _SHAPE.fullmatch(line)
    return (
        found is not None
        and (not found["weekday"] or found["weekday"].casefold() in WEEKDAYS)
        and _has_real_month(found)
    )


def _has_real_month(found: re.Match[str]) -> bool:
    name = found["month"] or found["month2"]
    return name is None or month_number(name) is not None


def _day(found: re.Match[str], weekday: int | None, month_day: tuple[int, int] | None) -> date | None:
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        if found["short"]:
            return _slashed(int(found["a"]), int(found["b"]), int(found["short"]), weekday, month_day)
        month = month_number(found["month"] or found["month2"])
        return date(int(found["year"] or found["year2"]), month, int(found["day"] or found["day2"])) if month else None
    except ValueError:
        return None


def _slashed(first: int, second: int, year: int, weekday: int | None, month_day: tuple[int, int] | None) -> date | None:
    """Day first or month first: whichever exists, is on the weekday printed, or is the dateline's day."""
    days = set()
    for month, day in ((first, second), (second, first)):
        if 1 <= month <= 12 and 1 <= day <= 31:
            found = date(year, month, day)
            if weekday is None or found.weekday() == weekday:
                days.add(found)
    if len(days) > 1 and month_day:
        days = {found for found in days if abs((found - date(year, *month_day)).days) <= _SLACK_DAYS}
    return days.pop() if len(days) == 1 else None


def _with_time(found: re.Match[str], day: date) -> str:
    if not found["hour"]:
        return day.isoformat()
    hour, minute = int(found["hour"]), int(found["minute"])
    half = (found["half"] or "").replace(".", "").casefold()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        return day.isoformat()
    moment = datetime.combine(day, time(hour, minute, min(int(found["second"] or 0), 59), tzinfo=_zone(found)))
    return moment.isoformat()


def _zone(found: re.Match[str]) -> timezone | None:
    name = (found["zone"] or "").upper()
    if name[:1] in ("+", "-") and name:
        digits = name[1:].replace(":", "")
        minutes = int(digits[:2]) * 60 + int(digits[2:])
        return timezone(timedelta(minutes=minutes if name[0] == "+" else -minutes)) if minutes < 1440 else None
    if name == "IST" and (found["agency"] or "").strip().casefold() in _INDIAN:
        return timezone(timedelta(minutes=330))
    return timezone(timedelta(minutes=_ZONES[name])) if name in _ZONES else None
