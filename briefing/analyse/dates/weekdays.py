"""Weekdays: "Tuesday", "Monday, June 6".

Source: AP Stylebook, "days of the week".
"""

from __future__ import annotations

from datetime import date

from briefing.analyse.dates.mention import Mention, shifted
from briefing.analyse.dates.months import MONTHS, day_at, read_day_month, read_month, read_numeric
from briefing.analyse.dates.tense import direction
from briefing.lexicon.en.calendar import WEEKDAYS
from briefing.lexicon.en.times import DAY_PARTS, FULL_WEEKDAYS, NAMED_DAYS, NEWSPAPERS
from briefing.text.pieces import Pieces

_RECURRING = frozenset(("nights", "mornings", "afternoons", "evenings"))


def read_weekday(sentence: Pieces, at: int, today: date | None) -> Mention | None:
    """ "Tuesday", "Monday, June 6", "Tue.": alone it is the last one or the next one, as the tense tells."""
    word = sentence.low[at]
    if word not in FULL_WEEKDAYS and not (
        sentence.is_capital(at)
        and (sentence.raw[at + 1] == "." or sentence.low[at + 1] in MONTHS or day_at(sentence, at + 1))
    ):
        return None
    if (
        sentence.low[at + 1] in _RECURRING
        or sentence.low[at - 1] in NAMED_DAYS
        or (sentence.low[at + 1] in NEWSPAPERS and sentence.is_capital(at + 1))
    ):
        return None
    if sentence.low[at + 1] in DAY_PARTS and sentence.is_capital(at + 1):
        return None
    dated = _dated_weekday(sentence, at, today)
    if dated is not None:
        return dated
    if word not in FULL_WEEKDAYS and at and sentence.is_capital(at - 1) and at > 1:
        # The last word of a name that ends the sentence ("Norvik Sun.").
        return None
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
