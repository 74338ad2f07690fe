"""The dateline at the head of a lede: places, day and agency, taken off exactly as printed.

Most copy on the web has none, and a false one takes words from the story: a place and a dash alone have to look like
one in every respect, while a day or an agency beside them is evidence enough.
Source: AP Stylebook, "datelines"; the wires' own copy, docs/loading.md.
"""

from __future__ import annotations

import re

import msgspec

from briefing.lexicon.en.agencies import AGENCIES, DASHLESS, NO_AGENCY, UNBRACKETED
from briefing.lexicon.en.calendar import MONTHS
from briefing.lexicon.en.wire import OFFICES, REVISIONS
from briefing.load.places import Place, is_label, ordinary, read_places
from briefing.text.patterns import Pattern

HEAD_CHARS = 170
"""No dateline is longer."""

_JOINT = Pattern(
    r"[(\[/]|--|[–—―]| -| _ |(?:^|(?<=[.,\w)\]])\s{1,3})[A-Za-z]{3,9}\.?\s{1,3}\d{1,2}"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s{1,3}[A-Za-z]{3,9}\b"
)
_DAY = (
    r"(?:(?P<month>[A-Za-z]{3,9})\.?\s{1,3}(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:])|(?P<day2>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?P<month2>[A-Za-z]{3,9})\.?)"
    r"(?:,?\s{1,3}(?P<year>(?:1[89]|20)\d\d)(?!\d))?"
)
_BY_AGENCY = r"(?:\((?P<bracketed>[^()\[\]/\d]{2,40})\)|/(?P<slashed>[A-Za-z][^/\d]{1,40})/)"
_DASH = r"(?P<dash>\s{0,3}(?:\.?\s?--?|[–—―])\s{0,3}|\s?_\s|\s{0,3}[:.]\s{1,3}|\s{0,3}[:.]$)"
# day, agency and dash after the place, in the orders the agencies print them.
_TAIL = Pattern(
    r"[\s,.]{0,4}(?:(?P<touching>--?|[–—―])(?=\())?"
    f"(?:{_DAY})?"
    r"(?P<comma>[\s,.]{0,4})"
    f'(?:{_BY_AGENCY}|(?P<bare>[A-Z][A-Za-z]{{2,8}})(?=\\s{{1,3}}[A-Z"“<(\\d–—-]))?'
    f"{_DASH}?"
)
_LEADING_AGENCY = Pattern(r"\((?P<agency>[A-Z][A-Za-z. ]{1,24})\)\s{0,2}(?:--?|[–—―])\s{0,2}(?=[^\W\d_a-z])")
_AGENCY_WORDS = Pattern(r"[A-Z][\w&.'’/-]*(?: (?:[A-Z][\w&.'’-]*|of|and|&|for)){0,3}")
_OPENS_LEDE = Pattern(r"[\"'“‘«(<\[$£€#+]*(?:[^\W\d_]|\d)")
_STRONG_WORDS = 20
# "ASHFORD - The following were taken to the clinic:" opens a list.
_LIST_WORDS = 5
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NO_AGENCY = NO_AGENCY | REVISIONS


class FoundDateline(msgspec.Struct, frozen=True, kw_only=True):
    """A dateline at the head of a text. end: where the lede begins. text: as printed, without white space at its end.

    month_day: None when no day is printed; year: None when no year is. weak: there is neither day nor agency.
    """

    text: str
    end: int
    places: tuple[str, ...] = ()
    month_day: tuple[int, int] | None = None
    year: int | None = None
    agency: str | None = None
    weak: bool = False

    @property
    def printed_date(self) -> str | None:
        """ "--05-08" or "2031-05-08", None when no day is printed."""
        if self.month_day is None:
            return None
        month, day = self.month_day
        return f"{self.year:04d}-{month:02d}-{day:02d}" if self.year else f"--{month:02d}-{day:02d}"


def find_dateline(text: str) -> FoundDateline | None:
    """The dateline with which `text` begins, None when it has none. Looks at its first HEAD_CHARS characters only."""
    first = text[:1]
    if not (first.isupper() or first in "(["):
        return None
    leading = _LEADING_AGENCY.match(text)
    start = leading.end() if leading and _is_agency(leading["agency"]) else 0
    head = text[: start + HEAD_CHARS]
    if not head.isascii():
        head = head.replace("\xa0", " ").replace("\u202f", " ")
    at = start - 1
    for _ in range(8):
        joint = _JOINT.search(head, at + 1)
        if joint is None:
            return None
        at = joint.start()
        found = _read(text, head, start, at, leading["agency"] if start and leading else None)
        if found is not None:
            return found
    return None


def _read(text: str, head: str, start: int, at: int, leading: str | None) -> FoundDateline | None:
    """The dateline whose places end at `at`, None when there is none. leading: the agency printed before the places."""
    tail = _TAIL.match(head, at)
    where = head[start:at].strip()
    places = read_places(where) if where else ()
    if tail is None or places is None:
        return None
    month_day = _day_of(tail)
    if month_day is None and (tail["month"] or tail["month2"]):
        return None
    ending = _ending(tail, has_day=month_day is not None, leading=leading)
    if ending is None:
        return None
    agency, end, mark = ending
    if not _holds(text, end, places, mark, day=month_day is not None, agency=agency, slashed=bool(tail["slashed"])):
        return None
    return FoundDateline(
        text=text[:end].rstrip(),
        end=end,
        places=tuple(ordinary(place.printed) for place in places),
        month_day=month_day,
        year=int(tail["year"]) if tail["year"] else None,
        agency=agency,
        weak=month_day is None and agency is None,
    )


def _day_of(tail: re.Match[str]) -> tuple[int, int] | None:
    name, number = tail["month"] or tail["month2"], tail["day"] or tail["day2"]
    month = month_number(name) if name else None
    if month is None or not 1 <= int(number) <= _MONTH_DAYS[month - 1]:
        return None
    return month, int(number)


def _ending(tail: re.Match[str], *, has_day: bool, leading: str | None) -> tuple[str | None, int, str] | None:
    """The agency, where the dateline ends, and the mark that ends it; None when words in brackets forbid one."""
    agency = leading or _agency_of(tail, has_day=has_day)
    if agency is not None or not (tail["bare"] or tail["bracketed"] or tail["slashed"]):
        return agency, tail.end(), (tail["dash"] or "").strip()
    if tail["bare"]:
        return None, tail.start("bare"), ""
    if tail["dash"] and OFFICES.issuperset((tail["bracketed"] or "").casefold().split()):
        # "PORT LOUIS (Staff Reporter) -": whose copy it is, no agency.
        return None, tail.end(), tail["dash"].strip()
    # "OSLO May 3 (Arbor Works Inc) said": the bracket is of the lede.
    return (None, tail.end("comma"), "") if has_day and not tail["dash"] else None


def month_number(name: str) -> int | None:
    """1 to 12 for a month's name, its abbreviation or any beginning of it from three letters ("Marc").

    None for other words.
    """
    folded = name.casefold()
    found = MONTHS.get(folded)
    if found is None and len(folded) > 3:
        return next((number for month, number in MONTHS.items() if month.startswith(folded)), None)
    return found


def _agency_of(tail: re.Match[str], *, has_day: bool) -> str | None:
    if tail["bare"]:
        name = tail["bare"]
        known = name in UNBRACKETED or (bool(tail["dash"]) and name.isupper() and _is_agency(name))
        return name if has_day and known else None
    name = (tail["bracketed"] or tail["slashed"] or "").strip()
    if not name:
        return None
    if _is_agency(name):
        return name
    # Houses that no list knows: up to three words set in brackets before a dash.
    words = name.casefold().split()
    if not _AGENCY_WORDS.fullmatch(name) or _NO_AGENCY.intersection(words) or OFFICES.issuperset(words):
        return None
    return name if tail["dash"] or (has_day and name.isupper() and len(name) <= 6) else None


def _is_agency(name: str) -> bool:
    return name.casefold().strip(" .") in AGENCIES


def _holds(
    text: str, end: int, places: tuple[Place, ...], mark: str, *, day: bool, agency: str | None, slashed: bool
) -> bool:
    """Whether what was read is a dateline, by the evidence there is."""
    rest = text[end : end + 12].lstrip()
    if rest and not _OPENS_LEDE.match(rest):
        return False
    if agency is not None:
        return _holds_agency(places, rest, agency, mark, day=day, slashed=slashed)
    if day:
        return _holds_day(text, end, places, rest, mark)
    return mark not in ("", ":", ".") and _holds_dash(text, end, places, mark)


def _holds_agency(places: tuple[Place, ...], rest: str, agency: str, mark: str, *, day: bool, slashed: bool) -> bool:
    if rest and not (rest[0].isupper() or not rest[0].isalpha()):
        # Names such as "eBay" may open a lede, but only a dash says that one begins.
        return bool(mark) and mark not in (":", ".")
    if not places:
        return bool(mark) and mark != "." and (day or _is_agency(agency) or mark != ":")
    if mark and not (day or slashed or _is_agency(agency)):
        # Three words in brackets nobody knows: the place has to look like one.
        return mark not in (":", ".") and all(place.known or place.in_capitals for place in places)
    if mark or day:
        return True
    # PTI, IANS and old AFP pages have no dash: "Lyon (AFP) Bakers went on strike".
    without_dash = agency in DASHLESS and not any(_is_agency(place.city) for place in places)
    return without_dash or (_is_agency(agency) and all(place.known or place.in_capitals for place in places))


def _holds_day(text: str, end: int, places: tuple[Place, ...], rest: str, mark: str) -> bool:
    if not places or is_label(places):
        return False
    if not rest:
        return end >= len(text.rstrip())
    if mark == ".":
        return all(place.in_capitals for place in places)
    if mark:
        return True
    # A page that dropped agency and dash: what is left to end it are its capitals.
    capitals = all(place.in_capitals or (place.regions and place.known) for place in places)
    return capitals and text[end - 1 : end].isspace() and not rest[0].islower()


def _holds_dash(text: str, end: int, places: tuple[Place, ...], mark: str) -> bool:
    """A place and a dash alone."""
    rest = text[end : end + 400]
    if not places or is_label(places) or any(place.approached for place in places):
        return False
    if not rest or rest[0].islower() or rest[0] in ")]" or rest.upper() == rest:
        return False
    known = all(place.known for place in places)
    with_region = known and bool(places[-1].regions)
    if not all(place.in_capitals for place in places) and not with_region and not (known and mark not in rest):
        return False
    touching = text[end - 1 : end] in "-–—―" and not text[: end - len(mark)].endswith(" ")
    if touching and not (known and mark in ("--", "—", "―")) and not with_region:
        return False
    if not known and not all(_might_be_city(place) for place in places):
        return False
    # A slug before a headline ends without a stop; a lede is a sentence.
    words = len(rest.split(None, _STRONG_WORDS))
    closing = rest.rstrip()[-1]
    is_sentence = closing in ".!?\"”’')…" or words > _STRONG_WORDS or (closing == ":" and words > _LIST_WORDS)
    return with_region or is_sentence


def _might_be_city(place: Place) -> bool:
    """Whether unknown capitals may be a city: neither an acronym nor a slogan."""
    words = place.city.split()
    return place.known or bool(place.regions) or (len(words) <= 3 and len(place.city) > 4)
