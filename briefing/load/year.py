"""The year of a dateline that prints none, by the evidence of the copy, strongest first; never a guess without a word.

Order: what the dateline prints; a stamp; a past date of the text with which the lede's weekday agrees; the day the copy
came. A weekday fits too many years to decide by itself. Source: docs/loading.md, "The year".
"""

from __future__ import annotations

import re
from datetime import date, timedelta

import msgspec

from briefing.lexicon.en.calendar import MONTHS, WEEKDAY_NAMES, WEEKDAYS
from briefing.model import Strength
from briefing.text.patterns import Pattern

_YEAR = Pattern(r"\b(?:1[89]|20)\d\d\b")
_BEFORE_YEAR = Pattern(
    r"(?:\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? |\b(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? )$"
)
_YET_TO_COME = Pattern(
    r"\b(?:will|would|due|until|till|expires?|expiring|matur\w+|scheduled|payable|plans?|planned|expected|expects|upcoming|deadline)\b",
    re.IGNORECASE,
)
_SOURCE_LINE = Pattern(r"\bin [A-Z][a-z]+ \d{4} gmt (\d{1,2}) ([A-Za-z]{3,9}) (\d{2}|\d{4})\b")
_ON = Pattern(r"(?:^|[.!?\n] ?)On $")
_PAST = Pattern(r"\b(?:was|were|had|began|[a-z]{3,}ed)\b")
_AHEAD = Pattern(
    r"\b(?:will|(?:set|plans?|planned|planning|likely|about) to|due|expected|scheduled|starting|beginning|from|next)\b"
    r"(?:(?!\b(?:said|told)\b)[^.,]){0,40}$"
)
_BY_THEN = Pattern(
    r"\b(?:(?:by|until|till|through|before|beyond|from|after) (?:the end of |late |early |mid-|[A-Z][a-z]+ )?"
    r"|(?:will|would|due|expires?|maturing|scheduled|plans?|planned|expected|expects|targets?|forecast)\b[^.]{0,50})$"
)
_YEARS_BACK = 4
_NEAR_YEARS = 2
_NEAR_DAYS = 31
_WEEK_DAYS = 7
# Copy filed east of the reader is of tomorrow.
_SLACK = timedelta(days=2)
_WEEKDAY = Pattern(
    r"(?<!last )(?<!next )(?<!by )(?<!since )(?<!until )(?<!before )(?<!every )"
    r"\b(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!'s|’s)"
)


class Resolved(msgspec.Struct, frozen=True, kw_only=True):
    """A day with its year, and why.

    strength: "sure" when the copy prints the year, "likely" when two things in its text agree on it, else "guess".
    """

    day: date
    because: tuple[str, ...]
    strength: Strength


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """What may tell the year. stamp: a date line of the copy. body: text in which full dates may stand. weekday:
    of the lede, Monday 0.

    received: the day the copy came, `received_is_file_time` when only the file's time says so. None where there is
    none.
    """

    body: str
    stamp: date | None = None
    weekday: int | None = None
    received: date | None = None
    received_is_file_time: bool = False


def resolve_year(month: int, day: int, printed_year: int | None, evidence: Evidence) -> Resolved | None:
    """The day with its year, by the first evidence that decides; None when none does."""
    if printed_year:
        found = _make(printed_year, month, day)
        return Resolved(day=found, because=("the dateline prints the year",), strength="sure") if found else None
    if evidence.stamp:
        return _near(month, day, evidence.stamp, "the copy is stamped")
    source = _of_source_line(evidence.body)
    if source:
        return _near(month, day, source, "the source line is of")
    latest = _latest_past(evidence)
    from_body = _on_or_after(month, day, latest) if latest else None
    if from_body and latest and evidence.weekday is not None and _fits(from_body, evidence.weekday):
        fits = f"{WEEKDAY_NAMES[from_body.weekday()]} fits the weekday of the lede"
        return Resolved(day=from_body, because=(_told_of(latest), fits), strength="likely")
    if not _speaks_for_itself(month, day, evidence) and (matched := _of_weekday(month, day, latest, evidence)):
        return matched
    arrival = _of_arrival(month, day, latest, evidence)
    if arrival or not from_body or not latest or evidence.weekday is not None:
        return arrival
    return Resolved(day=from_body, because=(_told_of(latest),), strength="guess")


def _told_of(latest: date) -> str:
    return f"the latest past date in the text is {latest.isoformat()}"


def _latest_past(evidence: Evidence) -> date | None:
    """The latest full date of the text that isn't yet to come: it can't be told as past before the copy came."""
    until = _soon_after(evidence.received) if evidence.received else date.max
    return max((day for day in past_dates(evidence.body) if day <= until), default=None)


def _speaks_for_itself(month: int, day: int, evidence: Evidence) -> bool:
    """Whether the copy came within a week of its day, or within a month and the lede's weekday doesn't deny it."""
    found = _latest(month, day, _soon_after(evidence.received)) if evidence.received else None
    if found is None or evidence.received is None or (evidence.received - found).days > _NEAR_DAYS:
        return False
    within_a_week = (evidence.received - found).days <= _WEEK_DAYS
    return within_a_week or evidence.weekday is None or _fits(found, evidence.weekday)


def _of_weekday(month: int, day: int, latest: date | None, evidence: Evidence) -> Resolved | None:
    """The last year in which the dateline's day is the lede's weekday, of those that the copy allows.

    It can't be before a year that the copy tells of, nor after the copy came; where nobody knows when that was, only
    the year told and the next are asked, and where it tells of none, only the last two such days: a weekday alone
    never decides.
    """
    if evidence.weekday is None:
        return None
    until = _soon_after(evidence.received) if evidence.received else date.max
    told = max((year for year in told_years(evidence.body) if year <= until.year), default=None)
    last = until.year if evidence.received else (told + 1 if told else 0)
    first = max(last - _YEARS_BACK, told or 0, latest.year if latest else 0)
    days = [found for year in range(last, first - 1, -1) if (found := _make(year, month, day)) and found <= until]
    for found in days if told else days[:_NEAR_YEARS]:
        if found.weekday() == evidence.weekday and (not latest or found >= latest):
            because = (f"the lede's {WEEKDAY_NAMES[evidence.weekday]} is the dateline's day in {found.year}",)
            bound = (f"the text speaks of {told}",) if told else ()
            # Years after the one told, the weekday alone has chosen among them.
            near = told is not None and found.year - told <= 1
            return Resolved(day=found, because=because + bound, strength="likely" if near else "guess")
    return None


def told_years(text: str) -> set[int]:
    """The years of which a text tells as past or present, not those to come ("by 2030")."""
    return {
        int(match.group())
        for match in _YEAR.finditer(text)
        if text[match.start() - 1 : match.start()] not in ("$", "£", "€", ",")
        and not _BY_THEN.search(text, max(0, match.start() - 60), match.start())
    }


def _of_arrival(month: int, day: int, latest: date | None, evidence: Evidence) -> Resolved | None:
    """By the day the copy came, unless the text contradicts it."""
    received = evidence.received
    found = _latest(month, day, _soon_after(received)) if received else None
    if received is None or found is None or (latest and found < latest) or _contradicts(evidence.body, received):
        return None
    # Copy that came within a month of its day speaks for itself; after that the weekday has to agree, and no other
    # year be told.
    lay_about = (received - found).days > _NEAR_DAYS
    if lay_about and (not _fits(found, evidence.weekday) if evidence.weekday is not None else latest is not None):
        return None
    by_file = f"only the file's time, {received.isoformat()}, tells the year"
    because = by_file if evidence.received_is_file_time else f"the copy was received on {received.isoformat()}"
    return Resolved(day=found, because=(because,), strength="guess")


def _contradicts(body: str, received: date) -> bool:
    """Whether the text tells of a later day as past: "On June 3, 2032, the lake was opened" can't have come in 2031."""
    return any(
        day > _soon_after(received) and _ON.search(body, max(0, at - 6), at) and _PAST.search(body, at + 10, at + 120)
        for at, day in full_dates(body)
    )


def _soon_after(received: date) -> date:
    return received + _SLACK if received.year < date.max.year else date.max


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(month: int, day: int, to: date, why: str) -> Resolved | None:
    """The day nearest to one that the copy itself gives."""
    days = [
        found for year in range(to.year - 4, to.year + 5) if 1 <= year <= 9999 and (found := _make(year, month, day))
    ]
    nearest = min(days, key=lambda found: abs((found - to).days), default=None)
    return Resolved(day=nearest, because=(f"{why} {to.isoformat()}",), strength="sure") if nearest else None


def _latest(month: int, day: int, until: date) -> date | None:
    days = (_make(year, month, day) for year in range(until.year, max(until.year - 9, 1), -1))
    return next((found for found in days if found and found <= until), None)


def _on_or_after(month: int, day: int, start: date) -> date | None:
    days = (_make(year, month, day) for year in range(start.year, min(start.year + 9, 9999)))
    return next((found for found in days if found and found >= start), None)


def _fits(found: date, weekday: int) -> bool:
    """Within a day: copy of Monday evening is filed on Tuesday elsewhere."""
    return (found.weekday() - weekday) % 7 in (0, 1, 6)


def full_dates(text: str) -> list[tuple[int, date]]:
    """Where a date with day, month and year begins, and which, in order."""
    found: list[tuple[int, date]] = []
    for match in _YEAR.finditer(text):
        start = match.start()
        before = _BEFORE_YEAR.search(text, max(0, start - 24), start)
        if before is None:
            continue
        month = MONTHS.get((before[1] or before[4]).casefold())
        day = _make(int(match.group()), month, int(before[2] or before[3])) if month else None
        if day is not None:
            found.append((before.start(), day))
    return found


def past_dates(text: str) -> list[date]:
    """The full dates of a text, without those it tells of as yet to come."""
    return [day for at, day in full_dates(text) if not _YET_TO_COME.search(text, max(0, at - 60), at)]


def last_full_date(text: str) -> date | None:
    """The latest full date of a text, None without one."""
    return max((day for _, day in full_dates(text)), default=None)


def first_weekday(text: str) -> int | None:
    """The weekday named first that isn't yet to come ("will open on Friday"), Monday 0; None without one."""
    for found in _WEEKDAY.finditer(text):
        if not _AHEAD.search(text, max(0, found.start() - 50), found.start()):
            return WEEKDAYS[found["day"].casefold()]
    return None


def _of_source_line(text: str) -> date | None:
    """ "Source: Lake Radio, Hest, in Estonian 1715 gmt 9 Aug 11" (BBC Monitoring)."""
    found = _SOURCE_LINE.search(text) if " gmt " in text else None
    month = MONTHS.get(found[2].casefold()) if found else None
    if found is None or month is None:
        return None
    year = int(found[3])
    if year < 100:
        year += 1900 if year >= 39 else 2000
    return _make(year, month, int(found[1]))
