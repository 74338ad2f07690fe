"""Days and months that name themselves: "April 9, 2020", "9 April", "in March", "2016-01-12".

A missing year is looked for around the day of writing. Source: AP Stylebook, "months", "dates"; ISO 8601.
"""

from __future__ import annotations

from datetime import date

from briefing.analyse.dates.mention import FIRST_YEAR, LAST_YEAR, Mention, day_of, month_of, shifted
from briefing.analyse.dates.tense import direction
from briefing.lexicon.en.calendar import MONTHS as PRINTED_MONTHS
from briefing.lexicon.en.calendar import WEEKDAYS
from briefing.lexicon.en.times import (
    AMBIGUOUS_MONTHS,
    FULL_MONTHS,
    HOLIDAYS,
    MONTH_BEFORE,
    SETTLED,
    SPANISH_MONTHS,
    TRADED,
)
from briefing.lexicon.en.units import UNITS
from briefing.text.pieces import Pieces

MONTHS = {word: month for word, month in PRINTED_MONTHS.items() if word not in SPANISH_MONTHS}
"""Name or abbreviation to month, in English copy."""

_ENDINGS = frozenset(("st", "nd", "rd", "th"))
_DASHES = frozenset(("-", "–", "—"))
_AFTER_RANGE = frozenset(("and", "in", "at", "of")) | _ENDINGS | frozenset(MONTHS)
_TURNED = {"last": -1, "this": 0, "next": 1}
_WEEKS_OFF = 45
_WITHIN_A_YEAR = 330


def read_month(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "April 9, 2020", "Jan. 1", "April 2020", "in March": a date that begins with a month's name at piece `at`."""
    if not _is_month(sentence, at):
        return None
    month = MONTHS[sentence.low[at]]
    cursor = at + 1 + (sentence.raw[at + 1] == ".")
    if sentence.raw[cursor] in ("-", "/") and day_at(sentence, cursor + 1):
        cursor += 1
    day = day_at(sentence, cursor)
    if day is None:
        return _bare_month(sentence, at, cursor, month, today)
    cursor = _after_day(sentence, cursor)
    last_day, cursor = _second_day(sentence, cursor, day)
    return _day_mention(sentence, at, _year_after(sentence, cursor, today), (month, day, last_day), today)


def read_day_month(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "9 April 2020", "the 4th of July", "18 and 19 June": a date that begins with the day at piece `at`."""
    day = day_at(sentence, at)
    if day is None:
        return None
    cursor = _after_day(sentence, at)
    last_day, cursor = _second_day(sentence, cursor, day)
    if sentence.low[cursor] == "of" or (sentence.raw[cursor] in ("-", "/") and sentence.glued(cursor + 1)):
        cursor += 1
    if sentence.low[cursor] not in MONTHS or not (sentence.is_capital(cursor) or sentence.low[cursor] in FULL_MONTHS):
        return None
    if (
        sentence.low[cursor] in ("may", "march")
        and not sentence.is_capital(cursor)
        and not sentence.is_digits(cursor + 1)
    ):
        return None
    month = MONTHS[sentence.low[cursor]]
    cursor += 1 + (sentence.raw[cursor + 1] == "." and sentence.low[cursor] not in FULL_MONTHS)
    return _day_mention(sentence, at, _year_after(sentence, cursor, today), (month, day, last_day), today)


def read_holiday(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "Christmas Day", "New Year's Eve, 1999", "the Fourth of July": a holiday that always falls on the same day."""
    if not sentence.is_capital(at) or sentence.low[at - 1] in ("every", "each"):
        return None
    for length in (4, 3, 2, 1):
        day = HOLIDAYS.get(sentence.words(at, at + length).replace("’", "'"))
        if day is not None and sentence.is_capital(at + length - 1):
            return _day_mention(sentence, at, _year_after(sentence, at + length, today), (*day, day[1]), today)
    return None


def _day_mention(
    sentence: Pieces,
    first: int,
    behind: tuple[int | None, int, bool],
    parts: tuple[int, int, int],
    today: date | None,
) -> Mention:
    """A day, or days of one month. behind: what `_year_after` says; parts: month, first and last day."""
    (year, end, counted), (month, day, last_day) = behind, parts
    counted = counted or year is None
    if year is None:
        year = nearest_year(today, month, day, direction(sentence, first, end))
    start = None if year is None else day_of(year, month, day)
    last = None if year is None else day_of(year, month, last_day)
    days = (start, last) if start and last and start <= last else None
    rule = "month-day" if counted else "full-date"
    return Mention(first, end, days, "day", rule, counted=counted)


def nearest_year(today: date | None, month: int, day: int, way: int) -> int | None:
    """The year of a day without one: the nearest such day, unless it is weeks off on the wrong side and the other
    side is within a year.

    way: -1 when the words look back, 1 ahead, 0 when they don't tell. None without today, or for a day no year has.
    """
    if today is None:
        return None
    around = [
        found
        for year in (today.year - 1, today.year, today.year + 1)
        if (found := day_of(year, month, min(day, 28) if month == 2 else day))
    ]
    if not around:
        return None
    off = sorted(((found - today).days for found in around), key=abs)
    if off[0] * way < -_WEEKS_OFF * abs(way):
        off = [days for days in off if days * way > 0 and abs(days) < _WITHIN_A_YEAR] or off
    return shifted(today, off[0]).year


def _is_month(sentence: Pieces, at: int) -> bool:
    """Whether a month is meant, and no verb, person or name ("March of Hope")."""
    word = sentence.low[at]
    if sentence.low[at + 1] == "of" and sentence.is_capital(at + 2):
        return False
    cursor = at + 1 + (sentence.raw[at + 1] == ".")
    with_day = day_at(sentence, cursor) is not None
    if word not in FULL_MONTHS:
        return sentence.is_capital(at) and (
            with_day
            or is_year(sentence, cursor)
            or (word not in AMBIGUOUS_MONTHS and sentence.raw[at + 1] in (".", "-"))
        )
    if with_day or is_year(sentence, cursor):
        return True
    if _is_delivery(sentence, at):
        return sentence.is_capital(at)
    before = sentence.low[at - 1] if at else ""
    if word in AMBIGUOUS_MONTHS:
        return (
            (sentence.is_capital(at) or word not in ("may", "march"))
            and (before in MONTH_BEFORE or sentence.raw[at - 1] in _DASHES)
            and not _is_name_after(sentence, at)
        )
    return sentence.is_capital(at) or before in MONTH_BEFORE


def _is_name_after(sentence: Pieces, at: int) -> bool:
    return sentence.is_capital(at + 1) and sentence.low[at + 1] not in WEEKDAYS and sentence.low[at + 1] not in MONTHS


def day_at(sentence: Pieces, at: int) -> int | None:
    """The day of the month at this piece: one or two digits from 1 to 31, without unit behind."""
    raw = sentence.raw[at]
    if not (raw.isdecimal() and len(raw) <= 2 and 1 <= int(raw) <= 31):
        return None
    after, word = sentence.raw[at + 1], sentence.low[at + 1]
    if sentence.glued(at + 1) and ((after[:1].isalpha() and word not in _ENDINGS) or after in ("%", ":")):
        return None
    return None if word in UNITS else int(raw)


def _after_day(sentence: Pieces, at: int) -> int:
    return at + 2 if sentence.low[at + 1] in _ENDINGS and sentence.glued(at + 1) else at + 1


def _second_day(sentence: Pieces, at: int, day: int) -> tuple[int, int]:
    """The end of "3-5" or "18 and 19" behind a day: the last day and where it ends; the day itself when there is
    none."""
    link = sentence.raw[at]
    if link in _DASHES or sentence.low[at] in ("to", "and", "through"):
        last = day_at(sentence, at + 1)
        if last is not None and last > day and (link in _DASHES or not sentence.is_word(at + 2)):
            return last, _after_day(sentence, at + 1)
        if last is not None and last > day and sentence.low[at + 2] in _AFTER_RANGE:
            return last, _after_day(sentence, at + 1)
    return day, at


def is_year(sentence: Pieces, at: int) -> bool:
    """Whether four digits of a possible year stand here by themselves."""
    raw = sentence.raw[at]
    return (
        len(raw) == 4
        and raw.isdecimal()
        and FIRST_YEAR <= int(raw) <= LAST_YEAR
        and not (sentence.glued(at + 1) and sentence.is_word(at + 1))
    )


def _year_after(sentence: Pieces, at: int, today: date | None) -> tuple[int | None, int, bool]:
    """The year behind a day or month, over a comma, "of" or "in", where it ends, and whether it was counted ("last
    year"); None and `at` when there is none."""
    turned = at + 1 if sentence.low[at] in (",", "of") else at
    if sentence.low[turned] in _TURNED and sentence.low[turned + 1] == "year":
        return (None if today is None else today.year + _TURNED[sentence.low[turned]]), turned + 2, True
    cursor = at + 1 if sentence.raw[at] in (",", "/", "-") or sentence.low[at] in ("of", "in") else at
    if not is_year(sentence, cursor) or (
        cursor == at and sentence.glued(cursor) and cursor > 0 and sentence.is_digits(cursor - 1)
    ):
        return None, at, False
    return int(sentence.raw[cursor]), cursor + 1, False


def _bare_month(sentence: Pieces, at: int, cursor: int, month: int, today: date | None) -> Mention | None:
    year, end, turned = _year_after(sentence, cursor, today)
    counted = year is None or turned
    if year is None and not turned:
        year = _year_of_month(sentence, at, month, today)
        end = at + 1 + (sentence.raw[at + 1] == "." and sentence.low[at] not in FULL_MONTHS)
    days = None if year is None else month_of(year, month)
    rule = "month-year" if turned or not counted else "month"
    return Mention(at, end, days, "month", rule, counted=counted)


def _year_of_month(sentence: Pieces, at: int, month: int, today: date | None) -> int | None:
    if today is None:
        return None
    way = 1 if _is_delivery(sentence, at) else direction(sentence, at, at + 1)
    if way > 0:
        return today.year + (month < today.month)
    if way < 0 or month <= today.month:
        return today.year - (month > today.month)
    return today.year if month - today.month <= 6 else today.year - 1


def _is_delivery(sentence: Pieces, at: int) -> bool:
    """ "July cocoa settled", "December wheat futures": the month in which a contract falls due, which lies ahead."""
    if sentence.low[at + 1] not in TRADED:
        return False
    return sentence.low[at + 1] in SETTLED or sentence.low[at + 2] in SETTLED


def read_numeric(sentence: Pieces, at: int) -> Mention | None:
    """ "2016-01-12", "12/31/2015", "31.12.2015": with a year of four digits, month first unless it can't be."""
    raw = sentence.raw[at]
    end = at + 5
    if raw.count(".") == 2 and raw[0].isdecimal():
        parts, end = raw.split("."), at + 1
        dots = True
    elif (
        sentence.raw[at + 1] in ("-", "/")
        and sentence.raw[at + 3] == sentence.raw[at + 1]
        and sentence.ends[at + 4] - sentence.starts[at] <= 10
    ):
        parts, dots = [raw, sentence.raw[at + 2], sentence.raw[at + 4]], False
    else:
        return None
    if not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        found = day_of(numbers[0], numbers[1], numbers[2])
    elif len(parts[2]) == 4:
        month, day = (numbers[1], numbers[0]) if dots or numbers[0] > 12 else (numbers[0], numbers[1])
        found = day_of(numbers[2], month, day)
    else:
        return None
    return Mention(at, end, (found, found), "day", "numeric-date") if found else None
