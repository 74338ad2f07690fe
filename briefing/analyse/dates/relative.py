"""Dates counted from the day of writing: "yesterday", "last week", "two months ago", "the past five years", "this
summer".

Source: AP Stylebook, "time element", "seasons"; ISO 8601 (weeks begin on Monday).
"""

from __future__ import annotations

from datetime import date

from briefing.analyse.dates.mention import (
    Mention,
    month_of,
    months_of,
    part_of,
    shifted,
    week_days,
    week_of,
    year_of,
    years_of,
)
from briefing.analyse.dates.months import MONTHS, read_month
from briefing.analyse.dates.tense import direction
from briefing.analyse.dates.weekdays import read_weekday
from briefing.lexicon.en.calendar import WEEKDAYS
from briefing.lexicon.en.numbers import CARDINALS, ORDINALS
from briefing.lexicon.en.times import (
    BACKWARD,
    DAY_PARTS,
    DAY_WORDS,
    FORWARD,
    FULL_WEEKDAYS,
    PART_WORDS,
    PRESENT,
    QUARTER_WORDS,
    SEASONS,
    UNITS_OF_TIME,
)
from briefing.model.analysis import Grain
from briefing.text.pieces import Pieces

_GRAINS: dict[str, Grain] = {
    "second": "day", "minute": "day", "hour": "day", "day": "day", "weekend": "week", "week": "week",
    "fortnight": "week", "month": "month",
    "quarter": "quarter", "year": "year", "decade": "decade", "century": "decade",
}  # fmt: skip
_LONGEST_COUNT = 999
_RECORDS = frozenset("time times once twice most least best worst only record".split())
_LASTING = frozenset(
    "will would to can could may might should must not cannot won't didn't doesn't won’t didn’t".split()
)
_PARTED = {"week": "week", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade"}
_NO_TIME_AHEAD = frozenset(("of", "or", "in", "to", "ago", "earlier", "later"))
_VAGUE = frozenset(("several", "few", "some", "many"))


def read_day_word(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "yesterday", "today", "tonight", "tomorrow", "overnight"."""
    word = sentence.low[at]
    if word == "today" and sentence.is_capital(at) and sentence.low[at - 1] in ("usa", "russia"):
        return None
    if word == "overnight":
        days = None if today is None else (shifted(today, -1), today)
        return Mention(at, at + 1, days, "day", "day-word", approximate=True, counted=True)
    day = None if today is None else shifted(today, DAY_WORDS[word])
    return Mention(at, at + 1, (day, day) if day else None, "day", "day-word", counted=True)


def read_ago(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "two months ago", "a week and a half ago": `at` is on "ago"; the whole day, week, month or year that lies so
    far back."""
    unit = UNITS_OF_TIME.get(sentence.low[at - 1])
    if at < 2 or unit is None:
        return None
    count, first = _count_before(sentence, at - 2)
    if first is None:
        return None
    days = None if today is None or count is None else _back(today, unit, count)
    return Mention(first, at + 1, days, _GRAINS[unit], "counted-ago", approximate=count is None, counted=True)


def read_ahead(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "will vote in three weeks", "three weeks from now": the whole day, week, month or year that lies so far ahead.

    `at` is on the unit. "in" tells of the future only where the verb does.
    """
    count, first = _count_before(sentence, at - 1)
    if first is None:
        return None
    unit = UNITS_OF_TIME[sentence.low[at]]
    if sentence.low[at + 1] == "from" and sentence.low[at + 2] in ("now", "today"):
        return _ahead(first, at + 3, unit, count, today)
    if sentence.low[first - 1] != "in" or not first or count is None or sentence.low[at + 1] in _NO_TIME_AHEAD:
        return None
    if _is_record(sentence, first - 1) or direction(sentence, first - 1, at + 1) <= 0:
        return None
    return _ahead(first - 1, at + 1, unit, count, today)


def _is_record(sentence: Pieces, at: int) -> bool:
    """ "the first time in two years", "the lowest in a decade": the "in" at this piece looks back."""
    before = sentence.low[max(0, at - 6) : at]
    return any(word in ORDINALS or word in _RECORDS or (word.endswith("est") and len(word) > 4) for word in before)


def _ahead(first: int, end: int, unit: str, count: int | None, today: date | None) -> Mention:
    days = None if today is None or count is None else _back(today, unit, -count)
    return Mention(first, end, days, _GRAINS[unit], "counted-ahead", approximate=count is None, counted=True)


def _count_before(sentence: Pieces, at: int) -> tuple[int | None, int | None]:
    """The whole number that ends at piece `at` and where it begins; (None, first) when it is vague, (None, None)
    without one."""
    word = sentence.low[at]
    if word in ("a", "an"):
        return 1, at
    if word in _VAGUE:
        return None, at - 1 if sentence.low[at - 1] == "a" else at
    if word in ("of", "couple"):
        first = at - 1 if word == "of" else at
        return (2, first - 1) if sentence.low[first] == "couple" and sentence.low[first - 1] == "a" else (None, None)
    if sentence.raw[at].isdecimal() and len(sentence.raw[at]) < 4:
        return int(sentence.raw[at]), at
    if word not in CARDINALS:
        return None, None
    if at >= 2 and sentence.raw[at - 1] == "-" and CARDINALS.get(sentence.low[at - 2], 0) >= 20:
        return CARDINALS[sentence.low[at - 2]] + CARDINALS[word], at - 2
    return CARDINALS[word], at


def _back(today: date, unit: str, count: int) -> tuple[date, date] | None:
    """The whole of the unit that lies `count` of them before today; a negative count lies ahead."""
    if abs(count) > _LONGEST_COUNT:
        return None
    if unit in ("second", "minute", "hour"):
        day = shifted(today, -(count // 24) if unit == "hour" else 0)
        return day, day
    if unit in ("day", "week", "fortnight", "weekend"):
        day = shifted(today, -count * {"day": 1, "fortnight": 14}.get(unit, 7))
        return (day, day) if unit == "day" else week_days(day) if unit == "weekend" else week_of(day)
    if unit == "month":
        return month_of(today.year, today.month - count)
    if unit == "quarter":
        first = 3 * ((today.month - 1) // 3 - count) + 1
        return month_of(today.year, first)[0], month_of(today.year, first + 2)[1]
    year = today.year - count * {"year": 1, "decade": 10, "century": 100}[unit]
    return year_of(year) if unit == "year" else years_of(year - year % 10, year - year % 10 + 9)


def read_turned(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "last week", "next Tuesday", "this summer", "last December", "the past five years": `at` is on the word that
    turns it."""
    word = sentence.low[at]
    if word == "last" and sentence.low[at - 1] in _LASTING:
        return None
    way = -1 if word in BACKWARD else 1 if word in FORWARD else 0
    cursor = at + 1
    noun = sentence.low[cursor]
    if sentence.is_capital(at) and at and sentence.is_capital(cursor) and noun not in WEEKDAYS and noun not in MONTHS:
        return None
    if noun in FULL_WEEKDAYS:
        return _turned_weekday(sentence, at, cursor, way, today)
    if noun in MONTHS and sentence.is_capital(cursor):
        dated = read_month(sentence, cursor, today)
        if dated is not None and dated.grain == "day":
            return dated
        return _turned_month(at, cursor, MONTHS[noun], way, today)
    if noun in SEASONS:
        return _turned_season(at, cursor, noun, way, today)
    if noun in DAY_PARTS and word in ("this", "last"):
        day = None if today is None else shifted(today, way if noun == "night" else 0)
        return Mention(at, cursor + 1, (day, day) if day else None, "day", "day-part", counted=True)
    if noun in UNITS_OF_TIME and not noun.endswith("s"):
        unit = UNITS_OF_TIME[noun]
        if unit in ("second", "minute", "hour", "day", "century") or (
            word in ("past", "coming") and unit in ("quarter",)
        ):
            return None
        if word in ("past", "previous", "following"):
            return _stretch(at, cursor + 1, unit, -1, today) if word == "past" else None
        if unit == "decade":
            return None
        near = unit == "weekend" and word in ("coming", "upcoming")
        days = None if today is None else _back(today, unit, 0 if near else -way)
        return Mention(at, cursor + 1, days, _GRAINS[unit], "turned-unit", counted=True)
    return _counted_stretch(sentence, at, cursor, way, today)


def read_part(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "the end of the month", "the start of the week": a part of the unit that holds the day of writing."""
    unit = sentence.low[at + 3]
    if sentence.low[at + 1 : at + 3] != ["of", "the"] or unit not in _PARTED or not _closes(sentence, at + 4):
        return None
    whole = None if today is None else _back(today, unit, 0)
    days = None if whole is None else part_of(whole, PART_WORDS[sentence.low[at]], today)
    return Mention(at, at + 4, days, _GRAINS[unit], "part-of-unit", approximate=True, counted=True)


def _closes(sentence: Pieces, at: int) -> bool:
    """Whether the unit before this piece needs no more words ("the end of the year 1997", "of the week of May 3")."""
    return sentence.raw[at] != "-" and not sentence.is_digits(at) and sentence.low[at] not in ("of", "ended", "ending")


def _turned_weekday(sentence: Pieces, at: int, cursor: int, way: int, today: date | None) -> Mention | None:
    dated = read_weekday(sentence, cursor, today)
    if dated is not None and not dated.counted:
        return dated
    days = None
    if today is not None:
        offset = (WEEKDAYS[sentence.low[cursor]] - today.weekday()) % 7
        step = offset or 7 if way > 0 else (offset - 7 if way < 0 else offset)
        day = week_of(today)[0] if way == 0 else shifted(today, step)
        day = shifted(day, WEEKDAYS[sentence.low[cursor]]) if way == 0 else day
        days = (day, day)
    return Mention(at, cursor + 1, days, "day", "turned-weekday", counted=True)


def _turned_month(at: int, cursor: int, month: int, way: int, today: date | None) -> Mention:
    days = None
    if today is not None:
        year = today.year
        if way < 0 and month >= today.month:
            year -= 1
        elif way > 0 and month <= today.month:
            year += 1
        days = month_of(year, month)
    return Mention(at, cursor + 1, days, "month", "turned-month", counted=True)


def _turned_season(at: int, cursor: int, season: str, way: int, today: date | None) -> Mention:
    """ "last": the latest that is over; "next": the first that has not begun; "this": of this year."""
    days = None
    if today is not None:
        first, last = SEASONS[season]
        spans = [months_of(year, first, last) for year in range(max(today.year - 2, 1), min(today.year + 3, 9998))]
        if way < 0:
            days = next((span for span in reversed(spans) if span[1] < today), None)
        elif way > 0:
            days = next((span for span in spans if span[0] > today), None)
        else:
            days = min(spans, key=lambda span: abs((span[0] - today).days + 45)) if spans else None
    return Mention(at, cursor + 1, days, "season", "turned-season", counted=True)


def _counted_stretch(sentence: Pieces, at: int, cursor: int, way: int, today: date | None) -> Mention | None:
    """ "the last five years", "the next 10 days": from then to now, or from now to then."""
    word, raw = sentence.low[cursor], sentence.raw[cursor]
    count: int | None = None
    if raw.isdecimal() and len(raw) < 4:
        count = int(raw)
    elif word in CARDINALS:
        count = CARDINALS[word]
    elif word in _VAGUE:
        unit = UNITS_OF_TIME.get(sentence.low[cursor + 1])
        return (
            Mention(at, cursor + 2, None, _GRAINS[unit], "turned-vague", approximate=True, counted=True)
            if unit and way
            else None
        )
    unit = UNITS_OF_TIME.get(sentence.low[cursor + 1])
    if not count or unit is None or not way or unit in ("second", "minute"):
        return None
    return _stretch(at, cursor + 2, unit, way * count, today)


def _stretch(at: int, end: int, unit: str, count: int, today: date | None) -> Mention:
    """From so many units back to today, or from today so many on; a negative count lies back."""
    days = None
    there = None if today is None or abs(count) > _LONGEST_COUNT else _off(today, unit, count)
    if today is not None and there is not None:
        days = (min(there, today), max(there, today))
    return Mention(at, end, days, _GRAINS[unit], "counted-stretch", counted=True)


def _off(today: date, unit: str, count: int) -> date | None:
    """The day that lies so many units on."""
    if unit in ("week", "fortnight", "weekend"):
        return shifted(today, count * (14 if unit == "fortnight" else 7))
    days = _back(today, unit, -count)
    if days is None or unit in ("second", "minute", "hour", "day"):
        return days[0] if days else None
    return _same_day(days, today)


def _same_day(days: tuple[date, date], today: date) -> date:
    """The day of a month or year that corresponds to today."""
    start, last = days
    month = today.month if (last - start).days > 40 else start.month
    first = date(start.year, month, 1)
    return min(shifted(first, today.day - 1), month_of(first.year, month)[1])


AHEAD = frozenset("day days week weeks fortnight month months year years decade decades".split())
"""Units that may be counted ahead."""

TURNS = BACKWARD | FORWARD | PRESENT
QUARTERS = frozenset(QUARTER_WORDS)
PARTS = frozenset(("end", "start", "beginning", "middle"))
