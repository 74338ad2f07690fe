"""Parts of a time ("late December 2019", "the end of 1997") and ranges ("from 2011 to 2016", "between May 3 and
August 19").

Source: AP Stylebook, "time element"; docs/json.md (early: the 1st to 10th, mid: the 11th to 20th).
"""

from __future__ import annotations

from datetime import date

from briefing.analyse.dates.mention import Mention, month_of, part_of, shifted
from briefing.lexicon.en.times import PART_WORDS
from briefing.text.pieces import Pieces

_LINKS = frozenset(("to", "through", "until", "till", "-", "–", "—"))
_NOUN_PARTS = frozenset(("beginning", "start", "end", "middle"))
_DASHES = frozenset(("-", "–"))


def take_part(sentence: Pieces, mention: Mention, today: date | None) -> None:
    """Narrow a month or longer to the part named before it, and take the words of the part in."""
    if mention.grain == "day" or mention.rule == "counted-stretch":
        return
    at = mention.first - 1
    if at >= 0 and sentence.raw[at] in _DASHES:
        at -= 1
    if (
        at >= 0
        and sentence.low[at] == "in"
        and at >= 1
        and sentence.low[at - 1] in ("early", "late", "earlier", "later")
    ):
        at -= 1
    if at >= 1 and sentence.low[at] in ("of", "the"):
        back = at - 1 if sentence.low[at] == "of" else at - 2
        if back >= 0 and sentence.low[back] in _NOUN_PARTS and "of" in sentence.low[back : back + 3]:
            at = back
    part = PART_WORDS.get(sentence.low[at]) if at >= 0 else None
    if part is None or (sentence.low[at] in _NOUN_PARTS and sentence.low[at + 1] != "of"):
        return
    if part in ("earlier", "later") and mention.rule != "turned-unit":
        return
    mention.first, mention.approximate = at, True
    if mention.days is not None:
        mention.start, mention.last = part_of(mention.days, part, today)


def join_ranges(sentence: Pieces, mentions: list[Mention], today: date | None) -> list[Mention]:
    """Two dates of one kind with "to", "through" or a dash between, or "and" after "between", as one."""
    joined: list[Mention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        if before is not None and _is_linked(sentence, before, mention):
            _align(before, mention, today)
        if before is not None and _is_linked(sentence, before, mention) and _is_forward(before, mention):
            before.end, before.last = mention.end, mention.last
            before.start = None if mention.last is None else before.start
            before.rule = before.rule if before.rule.startswith("range") else f"range-{before.rule}"
            before.counted = before.counted or mention.counted
        else:
            joined.append(mention)
    return joined


def _is_linked(sentence: Pieces, before: Mention, mention: Mention) -> bool:
    """Whether the two stand on either side of a word or dash for a range."""
    if mention.first - before.end != 1 or before.rule.startswith("range") or before.grain != mention.grain:
        return False
    link = sentence.low[before.end]
    between = link == "and" and before.first > 0 and sentence.low[before.first - 1] == "between"
    return (link in _LINKS or between) and before.rule != "counted-ago"


def _align(before: Mention, mention: Mention, today: date | None) -> None:
    """Give the first end the year of the second ("March 3 to March 9, 2019"), and bring two weekdays into order: those
    behind us by going back with the first, those ahead by going on with the second."""
    if before.start is None or before.last is None or mention.start is None or mention.last is None:
        return
    if before.rule in ("month-day", "month") and not mention.counted:
        year = mention.start.year - ((before.start.month, before.start.day) > (mention.start.month, mention.start.day))
        before.start, before.last = _in_year(before.start, year), _in_year(before.last, year)
        before.counted = False
    elif before.rule == mention.rule == "weekday" and mention.start < before.start:
        if today is not None and mention.start <= today:
            before.start, before.last = shifted(before.start, -7), shifted(before.last, -7)
            return
        mention.start, mention.last = shifted(mention.start, 7), shifted(mention.last, 7)


def _in_year(day: date, year: int) -> date:
    """The same day of another year; February 29 becomes the 28th where there is none."""
    return date(year, day.month, min(day.day, month_of(year, day.month)[1].day))


def _is_forward(before: Mention, mention: Mention) -> bool:
    return before.start is None or mention.last is None or before.start <= mention.last
