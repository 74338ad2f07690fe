"""Bylines: who wrote it, without "By", office and agency.

Source: AP Stylebook, "bylines"; Reuters Handbook of Journalism, "bylines and sign-offs".
"""

from __future__ import annotations

import re

from briefing.lexicon.en.agencies import AGENCIES
from briefing.lexicon.en.bodies import BODIES
from briefing.lexicon.en.calendar import WEEKDAYS
from briefing.lexicon.en.wire import FUNCTION_WORDS, LABELS, TITLES_OF_WRITERS
from briefing.load.places import is_known_city, is_region
from briefing.text.patterns import Pattern

_MAX_CHARS = 160
_BY = Pattern(
    r"(?:(?:exclusive|special report|analysis|opinion|comment|commentary|interview|feature|report)(?::| -| \|)? )?"
    r"(?:by|story by|text by|words by|reported by|written by|byline)\s*:?\s+",
    re.IGNORECASE,
)
_IN_BRACKETS = Pattern(r"\((?:di|by|By)\s+(?P<names>[^()]{3,80})\)")
_NAME_WORD = Pattern(
    r"(?:(?:(?:al|el|an|as|at|ad|ar|ash|az|abu|ibn|bin|d|l|t|O)[-'’])?[^\W\d_a-z][\w'’-]*\.?|(?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|ben|dos|du|ten|ter|y))"
)
_SPLIT = Pattern(r"\s*(?:,|;|&|\||\band\b|\bAND\b|/)\s*")
_TAIL = Pattern(r"\s*(?:[–—|]|(?<=\s)-(?=\s)|\bin\s+[A-Z]|\bfor\s+[A-Z]|\bat\s+[A-Z]|\bof\s+[A-Z]|<|\().*")
_OFFICE = Pattern(
    r"(?P<of>(?:[\w&'’-]+ ){0,4})(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter"
    r"|[Cc]olumnist|[Cc]ontributor|[Bb]ureau [Cc]hief|[Ss]taff"
    r"|CORRESPONDENT|REPORTER|EDITOR|WRITER)[sS]?(?: (?:in|at) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})?"
)
_ROLES = (
    "orrespond",
    "eporter",
    "ditor",
    "riter",
    "olumn",
    "ontrib",
    "hief",
    "taff",
    "RRESP",
    "REPORT",
    "EDIT",
    "WRIT",
)
_SPECIAL = Pattern(r"(?:Special|SPECIAL|Exclusive|EXCLUSIVE) (?:to|TO|for|FOR) (?:the |The |THE )?[A-Z].{1,40}")
_NAMELESS = frozenset("new north south east west saint san los las world day week year more breaking special".split())
_MAIL = Pattern(r"\S+@\S+")


def read_byline(line: str) -> tuple[str, ...] | None:
    """The names in a line that is a byline beginning with "By"; None when it is none."""
    if len(line) > _MAX_CHARS:
        return None
    bracketed = _IN_BRACKETS.fullmatch(line)
    if bracketed:
        return _names(bracketed["names"]) or None
    if line[:3].casefold() != "by " and "by" not in line[:32].casefold():
        return None
    by = _BY.match(line)
    if by is None:
        return None
    rest = line[by.end() :].rstrip(" .")
    if line[:2].casefold() != "by" and not rest[:1].isupper():
        return None
    names = _names(rest)
    return names if names or _is_office(rest) else None


def read_sole_name(line: str) -> str | None:
    """The name in a line that holds one and nothing else, in full; None in others.

    Looser still: for the line between a headline and its office line, stamp or lede only.
    """
    words = line.split()
    if not 2 <= len(words) <= 5 or len(line) > 48 or line.upper() == line or not line[-1].isalpha():
        return None
    if (
        not words[0][0].isupper()
        or is_known_city(line)
        or is_region(line)
        or BODIES.intersection(map(str.lower, words))
    ):
        return None
    return line if _is_name(line) and _NAMELESS.isdisjoint(map(str.casefold, words)) else None


def is_office_line(line: str) -> bool:
    """Whether a line below a headline or a byline says only what the writer is: "Environment correspondent"."""
    if len(line) > 70 or not line[0].isupper() or line[-1] in '.!?:;,"”':
        return False
    if line.casefold() in AGENCIES or (line[:7].casefold() in ("special", "exclusi") and _SPECIAL.fullmatch(line)):
        return True
    found = _OFFICE.fullmatch(line) if any(word in line for word in _ROLES) else None
    return found is not None and FUNCTION_WORDS.isdisjoint(found["of"].casefold().split())


def read_bare_names(line: str) -> tuple[str, ...] | None:
    """The names in a line of nothing but names ("Ann Lee and Bo Ek"), or of one name and its agency; None in others.

    Looser than `read_byline`, for the line below a headline only.
    """
    if len(line) > _MAX_CHARS or line[-1:] in '.!?:;"”' or line.upper() == line:
        return None
    parts = [part for part in _SPLIT.compiled.split(_MAIL.compiled.sub("", line).strip()) if part]
    names = [part for part in parts if _is_name(part)]
    offices = [part for part in parts if part not in names and (_is_office(part) or is_office_line(part))]
    if len(names) + len(offices) != len(parts) or len(parts) < 2 or not names:
        return None
    return tuple(names)


def _names(text: str) -> tuple[str, ...]:
    """The names; none at all when a part is neither name nor office nor place ("By the time he left, ...")."""
    found: list[str] = []
    for part in _SPLIT.compiled.split(_MAIL.compiled.sub("", text).strip()):
        name = _without_office(_TAIL.compiled.sub("", part).strip())
        alone = all(" " not in earlier for earlier in found)
        if name and _is_name(name, single=alone) and not (found and _is_affiliation(part)):
            found.append(name)
        elif part and not _is_office(part) and not (found and _goes_with_a_name(part)):
            return ()
    return tuple(found)


def _is_affiliation(part: str) -> bool:
    """Where a writer works or was, behind the name: a city, "Institute of …", a paper."""
    words = part.casefold().split()
    return is_known_city(part) or is_region(part) or " of " in part or not BODIES.isdisjoint(words)


def _goes_with_a_name(part: str) -> bool:
    """A place or paper ("in Paris", "Special to the Courier"), a day, a bracket."""
    return part[0].isupper() or part[0].isdigit() or not _TAIL.compiled.sub("", part).strip()


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
    if not any(char.isupper() for char in words[-1]) or _is_office_word(words[-1]):
        return False
    for word in words:
        folded = word.casefold().rstrip(".")
        if (
            not _NAME_WORD.fullmatch(word)
            or (folded in FUNCTION_WORDS and folded not in ("an", "will"))
            or folded in LABELS
            or folded in WEEKDAYS
        ):
            return False
    return True
