"""Whom the article speaks of: people, bodies, unnamed people and documents, before they are known to say anything."""

from __future__ import annotations

from briefing.model.analysis import SpeakerKind
from briefing.text.spans import Span

OFFICE, RELATION, PREDICATE, KINSHIP, RANK = range(5)
"""Which of several roles is shown first: an office or trade, "his lawyer", what somebody does, whose kin somebody is,
a bare "Sen."."""


MOST_ROLES = 12
"""Roles of one person that are kept."""


class Entity:
    """Somebody or something that may speak; it grows while the article is read.

    words: what a short form may be made of, lower case. gender: "m", "f", "n", "p" or "" while unknown; firm: told by a
    title or noun, not by a given name.
    head: the noun that a definite phrase takes up ("ministry"), "" for a name alone. roles: (rank, words, span).
    office: where the noun for an unnamed person is printed, None elsewhere. offices: of a named person, the heads with
    all their words. faint: a place, which "it" seldom means.
    """

    __slots__ = (
        "evidence",
        "faint",
        "firm",
        "gender",
        "head",
        "initials",
        "kind",
        "mentions",
        "name",
        "office",
        "offices",
        "plural",
        "roles",
        "start",
        "suffix",
        "words",
    )

    def __init__(self, kind: SpeakerKind, name: str, words: tuple[str, ...], start: int) -> None:
        self.kind: SpeakerKind = kind
        self.name = name
        self.words = words
        self.start = start
        self.gender = "" if kind in ("person", "unnamed") else "n"
        self.firm = False
        self.plural = False
        self.evidence = False
        self.faint = False
        self.head = ""
        self.suffix = ""
        self.initials = ""
        self.roles: list[tuple[int, str, Span]] = []
        self.office: Span | None = None
        self.offices: list[tuple[str, frozenset[str]]] = []
        self.mentions: list[Span] = []

    def add_role(self, rank: int, words: str, span: Span) -> None:
        """Note a role unless the same words are there already."""
        folded = words.casefold()
        if words and len(self.roles) < MOST_ROLES and all(folded != known.casefold() for _, known, _ in self.roles):
            self.roles.append((rank, words, span))

    def add_office(self, head: str, words: frozenset[str]) -> None:
        """Note the words of an office, by which a definite phrase may mean this person."""
        if len(self.offices) < MOST_ROLES and (head, words) not in self.offices:
            self.offices.append((head, words))

    def tell_gender(self, gender: str, *, firm: bool = False) -> None:
        """Note a gender; a firm one is never overruled."""
        if gender and not self.firm:
            self.gender, self.firm = gender, firm

    def learn_gender(self, gender: str) -> None:
        """Note the gender of a pronoun that means this person, if nothing has told it yet."""
        if not self.gender and gender in "mf":
            self.gender = gender

    def become_body(self, head: str) -> None:
        """Take what was read as a name for a body's. head: the noun in apposition, "" when there is none."""
        self.kind = "body"
        self.gender = "n"
        self.evidence = True
        self.head = self.head or head
        self.roles.clear()
        self.offices.clear()
