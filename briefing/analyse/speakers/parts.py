"""The title in a run of capitalised words parted from the name, and what tells that a person bears it.

Source: AP Stylebook, "titles", "courtesy titles", "junior, senior"; Chicago Manual of Style 8.4 to 8.33.
"""

from __future__ import annotations

from functools import cache

from briefing.analyse.speakers.names import KINSHIP_WORDS, SURNAME_ENDINGS, Run, given_names
from briefing.analyse.speakers.words import GROUP, PERSON, formal_titles, heads
from briefing.lexicon.en import titles
from briefing.lexicon.en.first_names import PARTICLES, SURNAMES_FIRST
from briefing.lexicon.en.places import (
    ACRONYM_LENGTH,
    COUNTRIES,
    PEOPLES,
    PLACE_NOUNS,
    PLACE_OPENERS,
    STATE_ABBREVIATIONS,
)
from briefing.lexicon.en.titles import SUFFIXES
from briefing.text.tokens import Tokens

LONGEST_NAME = 6
"""Words of a name that carry it; more are no name but a heading. Portuguese and Arabic full names have up to six."""

COMPOUNDED = frozenset(
    "tv fm type style era like led backed born based owned run controlled appointed linked esque inspired "
    "supporting".split()
)
"""Second parts that make an adjective of a name: "a Doe-style plan"."""

DOTTED = frozenset("hon det del fr amb pres ald asst count st tan tun don".split()) | STATE_ABBREVIATIONS
"""Abbreviations and titles that are a title, or a state, only with a full stop."""

STORMS = frozenset("storm hurricane typhoon cyclone".split())
"""What has a given name and is no person."""

INITIALISMS = frozenset(
    "u.s. u.n. u.k. e.u. u.s.a. d.c. n.y. n.j. n.c. s.c. n.h. n.m. n.d. s.d. r.i. w.va. b.c. a.m. p.m.".split()
)
"""Initials that are no person's."""

NATIONS = PEOPLES - frozenset(
    "catholic protestant anglican orthodox muslim islamic christian jewish hindu buddhist sikh sunni shiite democratic "
    "republican democrat conservative labour liberal socialist communist".split()
)

POSSESSIVE = ("'s", "’s")


@cache
def no_names() -> frozenset[str]:
    """Words with a capital that end a title, a body or a place, and are seldom a given name."""
    peoples = {word for word, (kind, _, _) in heads().items() if kind is GROUP}
    words = formal_titles() | PLACE_NOUNS | INITIALISMS | STATE_ABBREVIATIONS | peoples
    return words - (given_names().keys() - titles.RANKS.keys() - COUNTRIES)


@cache
def telling() -> dict[str, str]:
    """Words before a name that tell a person, to the gender they tell."""
    offices = {word: gender for word, (kind, _, gender) in heads().items() if kind is PERSON}
    return {**offices, **titles.RANKS, **titles.COURTESY}


def part(tokens: Tokens, first: int, end: int, *, opens: bool) -> Run | None:
    """The run of tokens `first` to `end` with its name told apart; None for a single word that is no name."""
    if end - first > 1:
        run = Run(first, end)
        run.opens = opens
        _part_words(tokens, run)
        return run
    word, printed = tokens.low[first], tokens.raw[first]
    possessive = word[-2:] in POSSESSIVE
    if possessive:
        word = word[:-2]
    if (
        len(word) < 2
        or (word in no_names() and word not in DOTTED)
        or (opens and word in heads())
        or (printed[:2].isupper() and _acronym(printed) and not _labels(tokens, end, opens=opens))
        or ("-" in word and word.rpartition("-")[2] in COMPOUNDED)
    ):
        return None
    run = Run(first, end)
    run.opens = opens
    run.words = (word,)
    run.possessive = possessive
    return run


def _part_words(tokens: Tokens, run: Run) -> None:
    raw = tokens.raw
    words = [word[:-2] if word[-2:] in POSSESSIVE else word for word in tokens.low[run.first : run.end]]
    run.possessive = raw[run.end - 1][-2:] in POSSESSIVE
    skipped = _title_length(tokens, run, words)
    given = given_names()
    if not skipped and run.opens and len(words) > 2 and words[0] not in given and words[1] in given:
        # Asking Ann Doe: the first word has its capital from the sentence.
        skipped = 0 if words[0] in SURNAMES_FIRST else 1
    charge = skipped > 0 and words[skipped - 1] in titles.TITLE_WORDS
    if not charge and len(words) - skipped > 2 and _of_office(tokens, run.first, named=words[skipped] in given):
        # Minister of Public Works Ann Doe: what the office is of and the name make one run.
        skipped = next((at for at in range(skipped + 1, len(words)) if words[at] in given), len(words) - 2)
    while skipped < len(words) and words[skipped] in (".", ","):
        skipped += 1
    run.name = run.first + skipped
    kept = _carrying(run, words[skipped:])
    if not kept or len(kept) > LONGEST_NAME or ("-" in kept[-1] and kept[-1].rpartition("-")[2] in COMPOUNDED):
        run.name = run.end
        return
    run.words = tuple(kept)
    if skipped:
        _read_title(run, words[:skipped])
    if run.full and not run.evidence:
        run.evidence = _of_person(run, words[skipped:])


def _of_office(tokens: Tokens, first: int, *, named: bool) -> bool:
    """Whether "minister of" stands right before a token. named: a given name follows, so that only an office of state
    will do."""
    if first < 2 or tokens.low[first - 1] not in ("of", "for") or tokens.low[first - 2] not in titles.OFFICES:
        return False
    return (not named and tokens.low[first - 1] == "of") or tokens.low[first - 2] in titles.OF_STATE


def _carrying(run: Run, words: list[str]) -> list[str]:
    """The words of a name without initials, particles, marks and suffix, which are noted in the run."""
    kept = []
    for word in words:
        if len(word) == 1 or "." in word:
            run.initials += word if word[0].isalnum() else ""
        elif word not in PARTICLES:
            kept.append(word)
    if len(kept) > 1 and kept[-1] in SUFFIXES:
        run.suffix = kept.pop()
    return kept


def _title_length(tokens: Tokens, run: Run, words: list[str]) -> int:
    """How many words of the run, from its first, are title, body or place and not name."""
    raw, never, given = tokens.raw, no_names(), given_names()
    last = len(words) - 1
    if words[0] in COUNTRIES and words[last].startswith("saint-"):
        return len(words)
    if words[0] in STORMS or (words[0] in PLACE_OPENERS and last < 3 and words[last] not in given):
        return len(words)
    if words[last - 1] in given and (words[last] in COUNTRIES or words[last] in NATIONS) and last < 3:
        # Steve Israel, Kathy Ireland: a surname that is a country too.
        last -= 1
    shouted = _labels(tokens, run.end, opens=run.opens) or (
        all(word.isupper() for word in raw[run.first : run.end]) and not given.keys().isdisjoint(words)
    )
    for at in range(last, -1, -1):
        word = words[at]
        if "-" in word and word.rpartition("-")[2] in COMPOUNDED:
            return at + 1
        if word in never:
            if (
                (word in DOTTED and words[at + 1 : at + 2] != ["."])
                or (telling().keys() >= set(words[:at]) and _opens_full_name(words[at:], given))
                or (at < last and words[at + 1] in KINSHIP_WORDS)
                or _surname(words, at, given)
            ):
                continue
        elif shouted or not raw[run.first + at][:2].isupper() or not _acronym(raw[run.first + at]):
            continue
        return at + 1
    return 0


def _opens_full_name(words: list[str], given: dict[str, str]) -> bool:
    """Jordan Doe, Park Chul-soo: a first word that is a country or a place too."""
    first = words[0]
    return (first in given and first in COUNTRIES) or (first in SURNAMES_FIRST and "-" in words[-1] and len(words) == 2)


def _surname(words: list[str], at: int, given: dict[str, str]) -> bool:
    """Kate Bishop, Stephen King, Fatima Begum: a title that stands where a surname does, behind a given name and
    initial."""
    if at != len(words) - 1 or not at:
        return False
    before = at - 1
    while before > 0 and len(words[before]) == 1:
        before -= 1
    if words[before] not in given or words[before] in COUNTRIES:
        return False
    return words[at] in titles.OFFICES or words[at] in titles.RANKS or words[at] in titles.COURTESY


def _labels(tokens: Tokens, end: int, *, opens: bool) -> bool:
    """Whether a colon follows at the start of a sentence, as behind a speaker of a transcript."""
    return opens and end < len(tokens.raw) and tokens.raw[end] == ":"


def _acronym(word: str) -> bool:
    word = word[:-1] if len(word) > 2 and word[-1] == "s" else word
    return 1 < len(word) <= ACRONYM_LENGTH and word.isupper() and word.isalpha() and word.lower() not in SUFFIXES


def _read_title(run: Run, title: list[str]) -> None:
    told = telling()
    for word in title:
        if word in told:
            run.evidence = True
            run.gender = run.gender or told[word]


def _of_person(run: Run, words: list[str]) -> bool:
    """Whether a full name looks like a person's: a given name, initials, a suffix, a patronymic."""
    first = run.words[0]
    given = given_names()
    return bool(
        first in given
        or ("-" in first and first.partition("-")[0] in given)
        or (first in SURNAMES_FIRST and len(run.words) <= 3)
        or run.suffix
        or run.initials
        or run.words[-1].endswith(SURNAME_ENDINGS)
        or not KINSHIP_WORDS.isdisjoint(words)
    )
