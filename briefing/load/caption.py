"""Photo captions: what makes one, and what it says of the photo. Its place and date are the photo's, never a dateline.

Source: IPTC Photo Metadata (caption, credit, creator); the credit lines of the agencies.
"""

from __future__ import annotations

import re
from datetime import date

import msgspec

from briefing.lexicon.en.agencies import AGENCIES, PHOTO_SOURCES
from briefing.lexicon.en.calendar import MONTHS, WEEKDAYS
from briefing.load.year import last_full_date
from briefing.text.patterns import Pattern

_MAX_CHARS = 900
_CREDIT = Pattern(r"\s*[(\[]\s*(?P<inside>[^()\[\]]{2,80})[)\]]\s*(?:==\w+)?\.?$")
_SLASHED = Pattern(
    r"(?P<agency>[A-Za-z][\w .&-]{1,40}?)(?:\s?[/|]\s?|\s(?:Photo|photo)[/ ])\s?(?P<name>[^/]{2,60})(?:/.{2,40})?"
)
_BARE_CREDIT = Pattern(
    r"(?P<agency>REUTERS|Reuters|AP Photo|AFP|EPA|UN Photo|WFP|UNICEF|UNHCR|WHO|IOM|FAO|Getty Images|Xinhua)"
    r"/(?P<name>[A-Z][\w .'’-]{2,50})(?:/[\w ]{2,30})?$"
)
_CREDIT_HEAD = Pattern(r"(?P<agency>[A-Z][A-Za-z ]{1,20})/(?P<name>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,3}) (?=[A-Z])")
# A credit line bears no full stop.
_CREDIT_ALONE = Pattern(
    r"[A-Z][\w .'’&-]{1,50}(?: via |/| / )"
    r"(?:Getty Images|AP|AFP|Reuters|REUTERS|EPA|Shutterstock|Bloomberg)|ASSOCIATED PRESS"
)
# "A driver drinks tea. Photo: Ann Lee": the credit behind the sentence, without brackets.
_END_CREDIT = Pattern(
    r"(?:^|(?<=[.!?\"”]) )(?:Photo(?:graph)?s?|PHOTO|Picture|Pictures|Pic|Image|Credit)(?: by|: ?| courtesy of) ?"
    r"(?P<named>[A-Z][^.!?:]{2,60})$"
)
_OPENING = (
    "FILE - ",
    "FILE PHOTO",
    "FILE — ",
    "FILE – ",
    "File photo",
    "Photo taken ",
    "Aerial photo taken ",
    "Undated file photo",
    "PHOTO:",
    "Photo:",
    "Caption:",
    "Combined photo",
    "This photo taken",
    "This file photo",
    "In this file photo",
    "In this photo",
)
_PICTURE_WORDS = Pattern(
    r"\((?:L|R|C|left|right|centre|center|front|back)(?:, [\w ]{1,20})?\)"
    r"|\bfile photo\b|\bphoto taken\b|\bis (?:seen|pictured)\b",
    re.IGNORECASE,
)
_PLACE = Pattern(
    r"\b(?:in|at|near|outside|off)\s+((?:[^\W\d_a-z][\w'’.-]*)"
    r"(?:(?: (?:de|of|al|el|la|am|the|upon))? [^\W\d_a-z][\w'’-]*){0,4})"
)
# "Photo by", "Photo: ", "Photo/", "Courtesy of" before the name.
_PHOTO_BY = Pattern(
    r"(?:(?:file |handout |undated )?(?:photos?|image|picture|pic|credit)"
    r"(?: ?(?:by|courtesy of|credit:|from)\b|\s*[:/])|courtesy(?: of|:))\s*",
    re.IGNORECASE,
)
_ANONYMOUS = frozenset(
    {"file photo", "handout", "handout photo", "file", "courtesy photo", "undated photo", "file picture"}
)
_FILE = Pattern(r",? (?:File(?: Photo)?|file(?: photo)?|Pool|pool|Handout)$")
_PAST = Pattern(r"\b(?:said|told|was|were|had|[a-z]{3,}ed)\b")


class Credit(msgspec.Struct, frozen=True, kw_only=True):
    """What a caption says of its photo; None where it isn't printed."""

    credit: str | None = None
    photographer: str | None = None
    agency: str | None = None
    place: str | None = None
    date: date | None = None


def read_caption(text: str, *, lines: int = 1) -> Credit | None:
    """What the caption says of its photo.

    None when the text is no caption. lines: how many lines of the source it had.
    """
    if len(text) > _MAX_CHARS:
        return None
    if lines > 1 and (head := _CREDIT_HEAD.match(text)):
        return _credit(text, head.start(), head.end() - 1, head["agency"], head["name"], body=text[head.end() :])
    if found := _end_credit(text):
        agency, name = _agency_and_name(found["named"])
        return _credit(text, found.start("named"), len(text), agency, name, body=text[: found.start()])
    if text.startswith(_OPENING):
        return _with_end_credit(text)
    last = text[-1]
    if last in ")]" or text.endswith((").", "].", "==Kyodo", "==KYODO")):
        return _bracketed(text)
    if "/" in text[-70:] and (found := _BARE_CREDIT.search(text, max(0, len(text) - 90))):
        return _credit(text, found.start(), len(text), found["agency"], found["name"], body=text[: found.start()])
    if len(text) < 80 and last not in '.!?"”' and _CREDIT_ALONE.fullmatch(text):
        agency, name = _agency_and_name(text.replace(" via ", "/"))
        return Credit(credit=text, agency=agency, photographer=name)
    return None


def is_caption_line(line: str) -> bool:
    """Whether a line is a whole caption that ends with its credit, "… (Photo by Ann Lee)", "… Photo: Ann Lee"."""
    if not line[0].isupper() or " " not in line:
        return False
    if line[-1] in ")]":
        found = _CREDIT.search(line, max(0, len(line) - 110))
        return found is not None and found.start() > 20 and _bracketed(line) is not None
    return _end_credit(line) is not None


def _end_credit(text: str) -> re.Match[str] | None:
    tail = text[-90:]
    named = text[-1] not in '.!?"”' and any(word in tail for word in ("hoto", "PHOTO", "Pic", "Image", "Credit"))
    return _END_CREDIT.search(text, max(0, len(text) - 90)) if named else None


def _bracketed(text: str) -> Credit | None:
    """By the bracketed credit at its end: "(Xinhua/Li Na)", "[Photo/Agencies]", "(Photo by Jane Doe/Getty Images)"."""
    found = _CREDIT.search(text, max(0, len(text) - 110))
    if found is None or found.start() == 0:
        return None
    inside, body = found["inside"].strip(), text[: found.start()]
    by = _PHOTO_BY.match(inside)
    named = inside[by.end() :] if by else inside
    agency, name = _agency_and_name(named)
    looks = by is not None or bool(_PICTURE_WORDS.search(body)) or inside.casefold() in _ANONYMOUS
    if not looks and agency is not None:
        # "(Xinhua/Li Na)" needs no more; the agency alone also ends stories.
        looks = (name is not None and " " in name) or (last_full_date(body) is not None and not _PAST.search(body))
    if inside.casefold() in _ANONYMOUS:
        name = None
    elif not looks or (agency is None and (name is None or " " not in name)):
        return None
    return _credit(text, found.start("inside"), found.end("inside"), agency, name, body=body)


def _agency_and_name(named: str) -> tuple[str | None, str | None]:
    """Agency and photographer, in either order, of the words of a credit."""
    slashed = _SLASHED.fullmatch(named)
    if slashed is None:
        return (named, None) if _is_agency(named) else (None, named or None)
    agency, name = slashed["agency"], slashed["name"]
    if not _is_agency(agency) and _is_agency(name):
        return name, agency
    return (agency, name) if _is_agency(agency) else (None, named)


def _with_end_credit(text: str) -> Credit:
    found = _bracketed(text) if text.rstrip(".")[-1:] in ")]" else None
    return found or Credit(place=_place(text), date=last_full_date(text))


def _credit(text: str, start: int, end: int, agency: str | None, name: str | None, *, body: str) -> Credit:
    return Credit(
        credit=text[start:end].strip(" ."),
        photographer=_FILE.compiled.sub("", name).strip() if name else None,
        agency=agency.strip() if agency else None,
        place=_place(body),
        date=last_full_date(body),
    )


def _place(body: str) -> str | None:
    """The most exact place named last: "at the airport in Urumqi, northwest China's Xinjiang" is Urumqi."""
    found = None
    for match in _PLACE.finditer(body):
        first = match[1].split(" ", 1)[0].casefold().rstrip(".")
        if first not in MONTHS and first not in WEEKDAYS:
            found = match[1]
    return found.rstrip(".") if found else None


def _is_agency(name: str) -> bool:
    folded = name.casefold().strip(" .")
    return folded in AGENCIES or folded in PHOTO_SOURCES
