"""What a word may be the head of: a person, a body, a document, in singular or plural.

The tables are joined when the first article is read, so that a token costs one look-up.
"""

from __future__ import annotations

from functools import cache

from briefing.lexicon.en import bodies, places, titles
from briefing.lexicon.en.function_words import (
    CONJUNCTIONS,
    DEFINITE_PRONOUNS,
    DETERMINATIVES,
    FULL_AUXILIARIES,
    PHRASE_PREPOSITIONS,
    RELATIVES,
)
from briefing.lexicon.en.nouns import CLOSERS

PERSON, KIN, PEOPLE, BODY, DOCUMENT, GROUP = "person", "kin", "people", "body", "document", "group"


DOCUMENTS_FIRST = bodies.COMPANY_NOUNS & bodies.DOCUMENTS
"""Nouns of companies that in lower case are documents: "research"."""


def plural(noun: str) -> str:
    """The regular plural of a noun: "lady" to "ladies", "boss" to "bosses", "spokesman" to "spokesmen"."""
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


@cache
def heads() -> dict[str, tuple[str, bool, str]]:
    """Word in lower case to what it is the head of, whether it is plural, and the gender it tells ("" for none)."""
    found: dict[str, tuple[str, bool, str]] = {}
    for kind, words in ((DOCUMENT, bodies.DOCUMENTS), (BODY, bodies.BODIES), (PERSON, titles.OFFICES)):
        # Sorted, and singulars last: where the plural of one word is another, every run must read it the same way.
        genders = [(word, _gender(word) if kind is PERSON else "") for word in sorted(words)]
        if kind == BODY:
            genders = [pair for pair in genders if pair[0] not in DOCUMENTS_FIRST]
        found.update((plural(word), (kind, True, gender)) for word, gender in genders)
        found.update((word, (kind, False, gender)) for word, gender in genders)
    for kind, table in ((KIN, titles.KIN), (PEOPLE, titles.PEOPLE)):
        for word, gender in table.items():
            found[plural(word)] = (kind, True, gender)
            found[word] = (kind, False, gender)
    for word, gender in titles.RANKS.items():
        found.setdefault(word, (PERSON, False, gender))
    found.update(
        (plural(people), (GROUP, True, "")) for people in sorted(places.PEOPLES) if people.endswith(("n", "i"))
    )
    found.update(dict.fromkeys(bodies.GROUPS, (GROUP, True, "")))
    found.update(dict.fromkeys(("people", "children", "women", "men", "everyone", "everybody"), (PEOPLE, True, "")))
    return found


def _gender(noun: str) -> str:
    if noun.endswith("woman"):
        return "f"
    if noun in titles.GENDERED:
        return "" if noun in titles.LIKELY_MEN else titles.GENDERED[noun]
    return "m" if noun.endswith("man") else ""


@cache
def formal_titles() -> frozenset[str]:
    """Words with a capital before a name that belong to the title and not to the name."""
    offices = {word for word in titles.OFFICES if word not in SURNAMES}
    return frozenset(
        offices
        | {plural(word) for word in offices}
        | set(titles.COURTESY)
        | set(titles.RANKS)
        | titles.OFFICE_MODIFIERS
        | titles.TITLE_WORDS
        | places.PEOPLES
        | places.COUNTRIES
        | bodies.BODIES
        | bodies.GROUPS
    )


SURNAMES = frozenset(
    "baker cook potter carpenter fisher farmer miner hunter porter driver mason shepherd gardener butcher barber "
    "weaver tailor "
    "marine trader champion warden guard winner forward walker major master".split()
)
"""Trades that are first of all surnames when they carry a capital. Source: Reaney and Wilson, "A Dictionary of
English Surnames"."""

NOUN_PHRASE_END = (
    DETERMINATIVES | PHRASE_PREPOSITIONS | CONJUNCTIONS | RELATIVES | DEFINITE_PRONOUNS | FULL_AUXILIARIES | CLOSERS
) - frozenset(
    "daily report forward lower higher high old deep past long right wrong injured wounded missing infected better "
    "dead".split()
)
"""Words that never stand inside a noun phrase before its head."""


def kind_of(noun: str) -> str:
    """What a noun is the head of, "" when it isn't known."""
    entry = heads().get(bare(noun))
    return entry[0] if entry else ""


def is_personal(noun: str) -> bool:
    """Whether the ending of a noun that isn't known tells that it means a person."""
    return noun.endswith(("er", "or", "ist", "ian", "eer", "ee", "man", "woman"))


def bare(word: str) -> str:
    """A word without possessive ending."""
    return word[:-2] if word.endswith(("'s", "’s")) else word
