"""Names: what their words tell of who bears them.

Source: Chicago Manual of Style 8.4 to 8.19 (particles, initials, suffixes); AP Stylebook, "titles", "junior, senior".
"""

from __future__ import annotations

from functools import cache

from briefing.lexicon.en import first_names

SURNAME_ENDINGS = (
    *("sson", "dóttir", "dottir"),
    *("enko", "ovich", "evich", "ovych", "ovna", "evna", "shvili", "adze", "idze", "ović", "ević"),
    *(
        "escu",
        "oğlu",
        "oglu",
        "poulos",
        "opoulou",
        "akis",
        "iadis",
        "ianidis",
        "czyk",
        "owski",
        "ewski",
        "owska",
        "ewska",
    ),
)
"""Endings that only surnames and patronymics have: Icelandic; Slavic and Georgian; Romanian, Turkish, Greek, Polish."""

KINSHIP_WORDS = frozenset(("bin", "bint", "binti", "ibn"))
"""Words of descent inside Arabic and Malay names."""

ICELANDIC = frozenset("ðþæáéíóúý")


class Run:
    """Capitalised words in a row: tokens `first` to `end`; the name is `name` to `end` (`name == end`: there is none).

    words: those of the name that carry it (no initial, particle, possessive), lower case. evidence: something tells
    that it is a person.
    last: the end of its block. gender: "m", "f" or "". possessive: ends in 's. opens: the first token is the first of
    its sentence.
    """

    __slots__ = (
        "end",
        "evidence",
        "first",
        "gender",
        "initials",
        "last",
        "name",
        "opens",
        "possessive",
        "suffix",
        "words",
    )

    def __init__(self, first: int, end: int) -> None:
        self.first = first
        self.end = end
        self.last = end
        self.name = first
        self.words: tuple[str, ...] = ()
        self.suffix = ""
        self.initials = ""
        self.evidence = False
        self.gender = ""
        self.possessive = False
        self.opens = False

    @property
    def full(self) -> bool:
        """Whether this is more than a surname or first name alone."""
        return len(self.words) > 1 or bool(self.suffix or self.initials)


@cache
def given_names() -> dict[str, str]:
    """Given name to gender, "" where it is given to both."""
    return {
        **dict.fromkeys(first_names.MEN, "m"),
        **dict.fromkeys(first_names.WOMEN, "f"),
        **dict.fromkeys(first_names.EITHER, ""),
    }


def gender_of_name(words: tuple[str, ...], printed: list[str]) -> str:
    """The gender a full name tells, "" when it tells none: given name, patronymic or particle.

    Source: Icelandic -son and -dóttir; Arabic bin and bint, Malay binti; Vietnamese Văn and Thị; Slavic -ova, -eva,
    -skaya.
    """
    given = given_names()
    if {"bint", "binti"} & set(printed) or "thi" in words[1:-1] or "thị" in words[1:-1]:
        return "f"
    if "bin" in printed or "ibn" in printed or "van" in words[1:-1] or "văn" in words[1:-1]:
        return "m"
    for word in (words[0], words[0].partition("-")[0]):
        if given.get(word):
            return given[word]
    if len(words) < 2:
        return ""
    if words[-1].endswith(("dóttir", "dottir", "ová", "skaya", "skaia", "ienė", "aitė")):
        return "f"
    if words[-1].endswith(("ova", "eva")) and len(words[-1]) > 5:
        return "f"
    if words[-1].endswith(("ov", "ev", "sky", "skiy", "skyi")) and len(words[-1]) > 4:
        return "m"
    if words[-1].endswith("sson") and not ICELANDIC.isdisjoint("".join(words)):
        return "m"
    return given.get(words[-1], "") if words[0] in first_names.SURNAMES_FIRST else ""
