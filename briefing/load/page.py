"""Lines around a story that are none of it: alerts and embargoes above, and what a web page sets between and below.

Source: the wires' alert and embargo lines; the parts of a news page (schema.org BreadcrumbList, WPAdBlock).
"""

from __future__ import annotations

import re

from briefing.lexicon.en.wire import ALERTS, LABELS, PAGE_LINES, SECTION_NAMES
from briefing.text.patterns import Pattern

_MAX_CHARS = 200
_KICKER_WORDS = 3
_MIN_CRUMBS = 3
_CRUMB_WORDS = 4
_CLOSING = ".!?;,\"”’'"
_EMBARGO = Pattern(
    r"(?:(?:STRICTLY|UNDER|Strictly|Under) )?(?:EMBARGO|Embargo|embargo)(?:ED|ed)?\b[^.]{0,100}\.?"
    r"|(?:NOT|Not) (?:FOR|for) (?:RELEASE|release|PUBLICATION|publication) (?:BEFORE|before|UNTIL|until)\b.{2,80}"
    r"|(?:HOLD|Hold) (?:FOR|for) (?:RELEASE|release)\b.{0,80}"
)
_READING_TIME = Pattern(
    r"(?:reading|read|estimated reading) time:?\s*(?:about )?\d{1,2} ?min(?:ute)?s?\.?"
    r"|(?:about )?\d{1,2}[ -]?min(?:ute)?s?\.?[ -]+(?:read|to read)|\d{1,2} (?:min(?:ute)?|hour|hr|day)s? ago",
    re.IGNORECASE,
)
# Colon and title follow: "Read more: …".
_POINTER = Pattern(
    r"(?:read (?:more|also|next|this)|also read|see also|related(?: (?:stories|articles|news|coverage|content))?"
    r"|more (?:on this|coverage)|watch(?: (?:also|now|live))?|listen|in pictures|explainer)"
    r"\s?(?:[:»›>|]|\.\.\.)[^.]{0,180}",
    re.IGNORECASE,
)
_POINTING = ("also", "see", "related", "more", "watch", "listen", "in pictures", "explainer")
_CRUMB_MARKS = ("›", "»", ">", " / ", " | ", " · ", " • ")
_CRUMB_MARK = Pattern(r"\s*[›»>]\s*|\s+/\s+|\s+\|\s+|\s+[·•]\s+")
_BREAKING = Pattern(r"THIS IS A (?:BREAKING|DEVELOPING)\b.{0,200}|(?:This is a (?:breaking|developing))\b.{0,160}")


def is_page_line(text: str) -> bool:
    """Whether a block is an alert, an embargo, a breadcrumb, a reading time, an advertisement, a pointer, a button."""
    if len(text) > _MAX_CHARS:
        return False
    if text[-1] in _CLOSING:
        return tells_of_earlier_copy(text)
    folded = text.casefold().strip(" :*-–—|")
    if folded in PAGE_LINES or folded in ALERTS:
        return True
    if folded[:1].isdigit() or folded.startswith(("read", "about", "estimated")):
        return (_READING_TIME.fullmatch(text) or _POINTER.fullmatch(text)) is not None
    if "embargo" in folded or "release" in folded or "publication" in folded:
        return _EMBARGO.fullmatch(text) is not None
    if folded.startswith(_POINTING) and _POINTER.fullmatch(text):
        return True
    return any(mark in text for mark in _CRUMB_MARKS) and _is_breadcrumb(text)


def tells_of_earlier_copy(text: str) -> bool:
    """Whether a block says that the news breaks, below which agencies leave their earlier copy with its dateline."""
    return text.startswith(("THIS IS A ", "This is a ")) and _BREAKING.fullmatch(text) is not None


def is_kicker(text: str) -> bool:
    """Whether a block above a headline names only the section or the kind of story ("COURT REPORT", "World news")."""
    words = text.casefold().split()
    if not 1 <= len(words) <= _KICKER_WORDS or text[-1] in ".!?:;,":
        return False
    return all(word in SECTION_NAMES or word in LABELS for word in words)


def _is_breadcrumb(text: str) -> bool:
    """ "Home / News / Politics": at least three short names, the first of which is a page's section."""
    crumbs = [crumb for crumb in _CRUMB_MARK.compiled.split(text) if crumb]
    if len(crumbs) < _MIN_CRUMBS and not (len(crumbs) > 1 and crumbs[0].casefold() == "home"):
        return False
    return all(len(crumb.split()) <= _CRUMB_WORDS for crumb in crumbs[:-1]) and all(
        word in SECTION_NAMES for word in crumbs[0].casefold().split()
    )
