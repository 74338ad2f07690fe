"""Bylines: who wrote it, without "By", office and agency.

Source: AP Stylebook, "bylines"; Reuters Handbook of Journalism, "bylines and sign-offs".
"""

from __future__ import annotations

import re

from briefing.lexicon.en.agencies import AGENCIES
from briefing.lexicon.en.wire import FUNCTION_WORDS, LABELS, TITLES_OF_WRITERS
from briefing.text.patterns import Pattern

_MAX_CHARS = 160
_BY = Pattern(r"(?:by|story by|words by|reported by|written by|byline)\s*:?\s+", re.IGNORECASE)
_ITALIAN = Pattern(r"\((?:di|by|By)\s+(?P<names>[^()]{3,80})\)")
_NAME_WORD = Pattern(
    r"(?:[^\W\d_a-z][\w'’-]*\.?|(?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|ben|dos|du|ten|ter|y))"
)
_SPLIT = Pattern(r"\s*(?:,|;|&|\||\band\b|\bAND\b|/)\s*")
_TAIL = Pattern(r"\s*(?:[–—|]|(?<=\s)-(?=\s)|\bin\s+[A-Z]|\bfor\s+[A-Z]|\bat\s+[A-Z]|\bof\s+[A-Z]|<|\().*")
_MAIL = Pattern(r"\S+@\S+")


def read_byline(line: str) -> tuple[str, ...] | None:
    """The names in a line that is a byline beginning with "By"; None when it is none."""
    if len(line) > _MAX_CHARS:
        return None
    italian = _ITALIAN.fullmatch(line)
    if italian:
        return _names(italian["names"]) or None
    by = _BY.match(line)
    if by is None:
        return None
    rest = line[by.end() :].rstrip(" .")
    if line[:2].casefold() != "by" and not rest[:1].isupper():
        return None
    names = _names(rest)
    return names if names or _is_office(rest) else None


def read_bare_names(line: str) -> tuple[str, ...] | None:
    """The names in a line of nothing but names ("Ann Lee and Bo Ek"), or of one name and its agency; None in others.

    Looser than `read_byline`, for the line below a headline only.
    """
    if len(line) > _MAX_CHARS or line[-1:] in '.!?:;"”' or line.upper() == line:
        return None
    parts = [part for part in _SPLIT.compiled.split(line) if part]
    names = [part for part in parts if _is_name(part)]
    offices = [part for part in parts if part not in names and _is_office(part)]
    if len(names) + len(offices) != len(parts) or len(parts) < 2 or not names:
        return None
    return tuple(names)


def _names(text: str) -> tuple[str, ...]:
    text = _MAIL.compiled.sub("", _TAIL.compiled.sub("", text)).strip()
    found: list[str] = []
    for part in _SPLIT.compiled.split(text):
        name = _without_office(part)
        if name and _is_name(name, single=True):
            found.append(name)
        elif part and not _is_office(part):
            # One part that is neither name nor office: no byline ("By the time he left, ...").
            return ()
    return tuple(found)


def _without_office(part: str) -> str:
    """ "Xinhua writers Li Na" to "Li Na"; "Li Na" stays."""
    words = part.split()
    while words and _is_office_word(words[0]) and len(words) > 1 and not _is_name(part):
        words = words[1:]
    while len(words) > 2 and words[-1].casefold() in TITLES_OF_WRITERS:
        words = words[:-1]
    return " ".join(words)


def _is_office(part: str) -> bool:
    return part.casefold().strip(" .") in AGENCIES or all(_is_office_word(word) for word in part.split())


def _is_office_word(word: str) -> bool:
    folded = word.casefold().strip(".,'’")
    return folded in TITLES_OF_WRITERS or folded in AGENCIES


def _is_name(text: str, *, single: bool = False) -> bool:
    words = text.split()
    if not (1 if single else 2) <= len(words) <= 6 or text.casefold() in AGENCIES:
        return False
    if not words[-1][0].isupper() or any(_is_office_word(word) for word in words[-1:]):
        return False
    for word in words:
        folded = word.casefold().rstrip(".")
        if (
            not _NAME_WORD.fullmatch(word)
            or (folded in FUNCTION_WORDS and folded not in ("an", "will"))
            or folded in LABELS
        ):
            return False
    return True
