"""Years and their parts: "1999", "1986/87", "the 1990s", "second quarter of 1993", "summer 2016".

Source: AP Stylebook, "years", "decades", "seasons"; The Economist Style Guide, "dates".
"""

from __future__ import annotations

from datetime import date

from briefing.analyse.dates.mention import FIRST_YEAR, LAST_YEAR, Mention, month_of, months_of, year_of, years_of
from briefing.analyse.dates.months import is_year
from briefing.analyse.dates.tense import direction
from briefing.lexicon.en.labels import STREETS
from briefing.lexicon.en.times import HALF_WORDS, LAWS, QUARTER_WORDS, SEASONS, YEAR_BEFORE
from briefing.lexicon.en.units import UNITS
from briefing.text.pieces import Pieces

_TURNED = {"this": 0, "last": -1, "next": 1}
_FIRST_PLAIN_YEAR = 1800


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
        return Mention(at - 1, at + 2, years_of(1900 + int(raw), 1909 + int(raw)), "decade", "decade")
    if not (len(raw) == 4 and raw.isdecimal() and FIRST_YEAR <= int(raw) <= LAST_YEAR):
        return None
    year, before = int(raw), sentence.low[at - 1] if at else ""
    if sentence.glued(at) and at and before not in ("(", "[", "-", "–", "—", "'", "‘", "“", '"', "mid", "/"):
        return None
    if sentence.low[at + 1] in ("s", "'s", "’s") and sentence.glued(at + 1) and year % 10 == 0:
        return Mention(at, at + 2, years_of(year, year + 9), "decade", "decade")
    if (
        sentence.raw[at + 1] in ("'", "’")
        and sentence.low[at + 2] == "s"
        and sentence.glued(at + 2)
        and year % 10 == 0
        and before in ("the", "-", "mid", "early", "late")
    ):
        return Mention(at, at + 3, years_of(year, year + 9), "decade", "decade")
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
        or (after in UNITS and after not in ("in", "quarter"))
    ):
        return False
    if after in ("million", "billion", "mln", "bln", "gmt", "thousand", "hundred"):
        return False
    if _is_house_number(sentence, at):
        return False
    if before == "of" and at > 1 and sentence.low[at - 2] in LAWS and sentence.is_capital(at - 2):
        return False
    if before in YEAR_BEFORE:
        return year >= 1100 or before in ("in", "since", "of", "year")
    if year < _FIRST_PLAIN_YEAR:
        return False
    plural = after.endswith("s") and not after.endswith(("ss", "us", "is", "was", "has")) and len(after) > 3
    return 1500 <= year <= 2100 and not (plural or after in ("people", "men", "women", "children", "troops"))


def _is_house_number(sentence: Pieces, at: int) -> bool:
    """ "1600 Pennsylvania Avenue"."""
    return any(
        sentence.low[index] in STREETS and sentence.is_capital(index) for index in range(at + 2, at + 5)
    ) and sentence.is_capital(at + 1)


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
    return Mention(at, at + 3, years_of(year, last), "year", "years")


def read_quarter(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "the first quarter of 1993", "third-quarter", "second half of 2019", "Q3 2019"."""
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
    if is_year(sentence, after):
        year: int | None = int(sentence.raw[after])
        end = after + 1
    elif sentence.low[after] in _TURNED and sentence.low[after + 1] == "year":
        year = None if today is None else today.year + _TURNED[sentence.low[after]]
        end = after + 2
    elif sentence.low[after - 1] == "the" and sentence.low[after] == "year":
        year = None if today is None else today.year
        end = after + 1
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
    if not is_year(sentence, after):
        return None
    first, last = SEASONS[sentence.low[at]]
    return Mention(at, after + 1, months_of(int(sentence.raw[after]), first, last), "season", "season-year")
