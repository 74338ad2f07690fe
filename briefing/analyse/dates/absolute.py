"""Dates that name themselves: days, months, years, quarters, seasons, decades; a missing year is looked for around the day of writing.

Source: AP Stylebook, "months", "years", "decades"; ISO 8601; The Economist Style Guide, "dates".
"""

from __future__ import annotations

from datetime import date

from briefing.analyse.dates.mention import (
    FIRST_YEAR,
    LAST_YEAR,
    Mention,
    day_of,
    month_of,
    months_of,
    shifted,
    week_of,
    year_of,
)
from briefing.analyse.dates.tense import direction
from briefing.lexicon.en.calendar import MONTHS as PRINTED_MONTHS
from briefing.lexicon.en.calendar import WEEKDAYS
from briefing.lexicon.en.labels import STREETS
from briefing.lexicon.en.times import (
    AMBIGUOUS_MONTHS,
    FULL_MONTHS,
    FULL_WEEKDAYS,
    HALF_WORDS,
    MONTH_BEFORE,
    NAMED_DAYS,
    NEWSPAPERS,
    QUARTER_WORDS,
    SEASONS,
    SPANISH_MONTHS,
    YEAR_BEFORE,
)
from briefing.lexicon.en.units import UNITS
from briefing.text.pieces import Pieces

MONTHS = {word: month for word, month in PRINTED_MONTHS.items() if word not in SPANISH_MONTHS}
"""Name or abbreviation to month, in English copy."""

_RECURRING = frozenset(("nights", "mornings", "afternoons", "evenings"))
_ENDINGS = frozenset(("st", "nd", "rd", "th"))
_WEEKS_OFF = 45
_WITHIN_A_YEAR = 330
_FIRST_PLAIN_YEAR = 1800
_DASHES = frozenset(("-", "–", "—"))
_SLASHES = frozenset(("-", "/", "."))


def read_month(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "April 9, 2020", "Jan. 1", "April 2020", "in March": a date that begins with a month's name at piece `at`."""
    if not _is_month(sentence, at):
        return None
    month = MONTHS[sentence.low[at]]
    cursor = at + 1 + (sentence.raw[at + 1] == ".")
    if sentence.raw[cursor] in ("-", "/") and _day(sentence, cursor + 1):
        cursor += 1
    day = _day(sentence, cursor)
    if day is None:
        return _bare_month(sentence, at, cursor, month, today)
    cursor = _after_day(sentence, cursor)
    last_day, cursor = _second_day(sentence, cursor, day)
    year, end = _year_after(sentence, cursor)
    return _day_mention(sentence, at, end, (year, month, day, last_day), today)


def read_day_month(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "9 April 2020", "the 4th of July", "18 and 19 June": a date that begins with the day at piece `at`."""
    day = _day(sentence, at)
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
    year, end = _year_after(sentence, cursor)
    return _day_mention(sentence, at, end, (year, month, day, last_day), today)


def _day_mention(
    sentence: Pieces, first: int, end: int, parts: tuple[int | None, int, int, int], today: date | None
) -> Mention:
    year, month, day, last_day = parts
    if year is None:
        year = nearest_year(today, month, day, direction(sentence, first, end))
    start = None if year is None else day_of(year, month, day)
    last = None if year is None else day_of(year, month, last_day)
    days = (start, last) if start and last and start <= last else None
    counted = parts[0] is None
    rule = "month-day" if counted else "full-date"
    return Mention(first, end, days, "day", rule, counted=counted)


def nearest_year(today: date | None, month: int, day: int, way: int) -> int | None:
    """The year of a day without one: the nearest such day, unless it is weeks off on the wrong side and the other side is within a year.

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
    word = sentence.low[at]
    cursor = at + 1 + (sentence.raw[at + 1] == ".")
    with_day = _day(sentence, cursor) is not None
    if word not in FULL_MONTHS:
        return sentence.is_capital(at) and (
            with_day
            or _is_year(sentence, cursor)
            or (word not in AMBIGUOUS_MONTHS and sentence.raw[at + 1] in (".", "-"))
        )
    if with_day or _is_year(sentence, cursor):
        return True
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


def _day(sentence: Pieces, at: int) -> int | None:
    """The day of the month at this piece: one or two digits from 1 to 31, without unit behind."""
    raw = sentence.raw[at]
    if not (raw.isdecimal() and len(raw) <= 2 and 1 <= int(raw) <= 31):
        return None
    after = sentence.raw[at + 1]
    if sentence.glued(at + 1) and (after[:1].isalpha() and sentence.low[at + 1] not in _ENDINGS or after in ("%", ":")):
        return None
    return None if sentence.low[at + 1] in UNITS and sentence.low[at + 1] not in ("in",) else int(raw)


def _after_day(sentence: Pieces, at: int) -> int:
    return at + 2 if sentence.low[at + 1] in _ENDINGS and sentence.glued(at + 1) else at + 1


def _second_day(sentence: Pieces, at: int, day: int) -> tuple[int, int]:
    """The end of "3-5" or "18 and 19" behind a day: the last day and where it ends; the day itself when there is none."""
    link = sentence.raw[at]
    if link in _DASHES or sentence.low[at] in ("to", "and", "through"):
        last = _day(sentence, at + 1)
        if last is not None and last > day and not sentence.is_word(at + 2):
            return last, _after_day(sentence, at + 1)
        if last is not None and last > day and sentence.low[at + 2] in (*MONTHS, *_ENDINGS, "and", "in", "at", "of"):
            return last, _after_day(sentence, at + 1)
    return day, at


def _is_year(sentence: Pieces, at: int) -> bool:
    raw = sentence.raw[at]
    return (
        len(raw) == 4
        and raw.isdecimal()
        and FIRST_YEAR <= int(raw) <= LAST_YEAR
        and not (sentence.glued(at + 1) and sentence.is_word(at + 1))
    )


def _year_after(sentence: Pieces, at: int) -> tuple[int | None, int]:
    """The year behind a day or month, over a comma, "of" or "in", and where it ends; None and `at` when there is none."""
    cursor = at + 1 if sentence.raw[at] in (",", "/", "-") or sentence.low[at] in ("of", "in") else at
    if not _is_year(sentence, cursor) or (
        cursor == at and sentence.glued(cursor) and cursor > 0 and sentence.is_digits(cursor - 1)
    ):
        return None, at
    return int(sentence.raw[cursor]), cursor + 1


def _bare_month(sentence: Pieces, at: int, cursor: int, month: int, today: date | None) -> Mention | None:
    year, end = _year_after(sentence, cursor)
    counted = year is None
    if year is None:
        year = _year_of_month(sentence, at, month, today)
        end = at + 1 + (sentence.raw[at + 1] == "." and sentence.low[at] not in FULL_MONTHS)
    days = None if year is None else month_of(year, month)
    return Mention(at, end, days, "month", "month" if counted else "month-year", counted=counted)


def _year_of_month(sentence: Pieces, at: int, month: int, today: date | None) -> int | None:
    if today is None:
        return None
    way = direction(sentence, at, at + 1)
    if way > 0:
        return today.year + (month < today.month)
    if way < 0 or month <= today.month:
        return today.year - (month > today.month)
    return today.year if month - today.month <= 6 else today.year - 1


def read_weekday(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "Tuesday", "Monday, June 6", "Tue.": alone it is the last one or the next one, as the tense tells."""
    word = sentence.low[at]
    if word not in FULL_WEEKDAYS and not (
        sentence.is_capital(at)
        and (sentence.raw[at + 1] == "." or sentence.low[at + 1] in MONTHS or _day(sentence, at + 1))
    ):
        return None
    if (
        sentence.low[at + 1] in _RECURRING
        or sentence.low[at - 1] in NAMED_DAYS
        or (sentence.low[at + 1] in NEWSPAPERS and sentence.is_capital(at + 1))
    ):
        return None
    dated = _dated_weekday(sentence, at, today)
    if dated is not None:
        return dated
    end = at + 1 + (sentence.raw[at + 1] == "." and word not in FULL_WEEKDAYS)
    days = None
    other = sentence.low[at - 1] == "the" and sentence.low[end] in ("before", "after", "following")
    if today is not None and not other:
        ahead = direction(sentence, at, end) > 0
        offset = (WEEKDAYS[word] - today.weekday()) % 7
        day = shifted(today, offset if ahead or offset == 0 else offset - 7)
        days = (day, day)
    return Mention(at, end, days, "day", "weekday", counted=True)


def _dated_weekday(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """A weekday with its date behind it."""
    cursor = at + 1
    while sentence.raw[cursor] in (",", ".", "-") or sentence.low[cursor] == "the":
        cursor += 1
    if cursor - at > 3:
        return None
    found = None
    if sentence.low[cursor] in MONTHS:
        found = read_month(sentence, cursor, today)
    elif sentence.is_digits(cursor):
        found = read_day_month(sentence, cursor, today) or read_numeric(sentence, cursor)
    if found is None or found.grain != "day":
        return None
    found.first = at
    return found


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


def read_year(sentence: Pieces, at: int) -> Mention | None:
    """ "1999", "1986/87", "2013-14", "the 1990s", "fiscal 2019": four digits that nothing makes a count."""
    raw = sentence.raw[at]
    if (
        len(raw) == 2
        and sentence.raw[at - 1] in ("'", "’", "‘")
        and sentence.glued(at)
        and raw[1] == "0"
        and sentence.low[at + 1] == "s"
        and at
    ):
        return Mention(at - 1, at + 2, months_of_years(1900 + int(raw), 1909 + int(raw)), "decade", "decade")
    if not (len(raw) == 4 and raw.isdecimal() and FIRST_YEAR <= int(raw) <= LAST_YEAR):
        return None
    year, before = int(raw), sentence.low[at - 1] if at else ""
    if sentence.glued(at) and at and before not in ("(", "[", "-", "–", "—", "'", "‘", "“", '"', "mid", "/"):
        return None
    if sentence.low[at + 1] in ("s", "'s", "’s") and sentence.glued(at + 1) and year % 10 == 0:
        return Mention(at, at + 2, months_of_years(year, year + 9), "decade", "decade")
    if (
        sentence.raw[at + 1] in ("'", "’")
        and sentence.low[at + 2] == "s"
        and sentence.glued(at + 2)
        and year % 10 == 0
        and before in ("the", "-", "mid", "early", "late")
    ):
        return Mention(at, at + 3, months_of_years(year, year + 9), "decade", "decade")
    if not _stands_as_year(sentence, at, year, before):
        return None
    split = _split_year(sentence, at, year)
    if split is not None:
        return split
    first = at - 1 if before == "fiscal" else at - 2 if before == "year" and sentence.low[at - 2] == "fiscal" else at
    return Mention(first, at + 1, year_of(year), "year", "year", approximate=first < at)


def _stands_as_year(sentence: Pieces, at: int, year: int, before: str) -> bool:
    after = sentence.low[at + 1]
    if (
        sentence.glued(at + 1)
        and after
        and after not in (",", ".", ";", ":", ")", "]", "'", "’", '"', "”", "/", "-", "–", "—", "?", "!", "…")
    ):
        return False
    if (
        before
        in ("$", "£", "€", "¥", "#", "no", "than", "nearly", "some", "approximately", "roughly", "almost", "least")
        or after in ("%", "$", "€")
        or after in UNITS
        and after not in ("in", "quarter")
    ):
        return False
    if after in ("million", "billion", "mln", "bln", "gmt", "thousand", "hundred"):
        return False
    if before in YEAR_BEFORE:
        return year >= 1100 or before in ("in", "since", "of", "year")
    if year < _FIRST_PLAIN_YEAR or _is_house_number(sentence, at):
        return False
    plural = after.endswith("s") and not after.endswith(("ss", "us", "is", "was", "has")) and len(after) > 3
    return 1500 <= year <= 2100 and not (plural or after in ("people", "men", "women", "children", "troops"))


def _is_house_number(sentence: Pieces, at: int) -> bool:
    """ "1600 Pennsylvania Avenue"."""
    return any(
        sentence.low[index] in STREETS and sentence.is_capital(index) for index in range(at + 2, at + 5)
    ) and sentence.is_capital(at + 1)


def months_of_years(first: int, last: int) -> tuple[date, date]:
    """From the first day of one year to the last of another."""
    return year_of(first)[0], year_of(last)[1]


def _split_year(sentence: Pieces, at: int, year: int) -> Mention | None:
    """ "1986/87" and "2013-14": two years, the second in two digits."""
    tail = sentence.raw[at + 2]
    if sentence.raw[at + 1] not in ("/", "-", "–") or not (
        tail.isdecimal() and len(tail) == 2 and sentence.glued(at + 2)
    ):
        return None
    last = year - year % 100 + int(tail)
    if not year < last <= year + 30 or sentence.raw[at + 3] in ("/", "-"):
        return None
    return Mention(at, at + 3, months_of_years(year, last), "year", "years")


def read_quarter(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "the first quarter of 1988", "third-quarter", "second half of 2019", "Q3 2019"."""
    word = sentence.low[at]
    cursor = at + 1 + (sentence.raw[at + 1] == "-")
    noun = sentence.low[cursor]
    if word == "q" and sentence.raw[at + 1] in ("1", "2", "3", "4") and sentence.glued(at + 1):
        number, size, cursor = int(sentence.raw[at + 1]), 3, at + 1
    elif noun == "quarter" and word in QUARTER_WORDS:
        number, size = QUARTER_WORDS[word], 3
    elif (
        noun == "half"
        and word in HALF_WORDS
        and sentence.low[cursor + 1] in ("of", "profit", "results", "earnings", "sales", "net", "revenue")
    ):
        number, size = HALF_WORDS[word], 6
    else:
        return None
    end = cursor + 1
    after = end + 1 if sentence.low[end] in ("of", "in", "-", ",") else end
    after += sentence.low[after] in ("fiscal", "the")
    if _is_year(sentence, after):
        year: int | None = int(sentence.raw[after])
        end = after + 1
    elif sentence.low[after] in ("this", "last", "next") and sentence.low[after + 1] == "year":
        year = None if today is None else today.year + {"this": 0, "last": -1, "next": 1}[sentence.low[after]]
        end = after + 2
    elif size == 6:
        return None
    else:
        return Mention(
            at, end, _nearest_quarter(today, number, direction(sentence, at, end)), "quarter", "quarter", counted=True
        )
    days = None if year is None else months_of(year, size * (number - 1) + 1, size * number)
    return Mention(at, end, days, "quarter", "quarter-year")


def _nearest_quarter(today: date | None, number: int, way: int) -> tuple[date, date] | None:
    """The quarter of this year when it has begun, or ends ahead of a forward look; else of the year before."""
    if today is None:
        return None
    begun = month_of(today.year, 3 * number - 2)[0] <= today
    year = today.year if begun or way > 0 else today.year - 1
    if way > 0 and months_of(year, 3 * number - 2, 3 * number)[1] < today:
        year += 1
    return months_of(year, 3 * number - 2, 3 * number)


def read_season(sentence: Pieces, at: int) -> Mention | None:
    """ "summer 2016", "the fall of 1990": a season with its year; without one it needs "last", "this" or "next"."""
    after = at + 2 if sentence.low[at + 1] == "of" else at + 1
    if not _is_year(sentence, after):
        return None
    first, last = SEASONS[sentence.low[at]]
    return Mention(at, after + 1, months_of(int(sentence.raw[after]), first, last), "season", "season-year")


def week_days(day: date) -> tuple[date, date]:
    """Saturday and Sunday of the week of a day."""
    monday, sunday = week_of(day)
    return shifted(monday, 5), sunday
