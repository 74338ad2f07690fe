"""What stands before a name: the title right before it, the phrase set off by a comma.

Source: AP Stylebook, "titles" (formal titles before a name, others set off by commas).
"""

from __future__ import annotations

from briefing.analyse.speakers.names import Run
from briefing.analyse.speakers.phrases import modifies
from briefing.analyse.speakers.surroundings import ARTICLES, STOPS, Surroundings
from briefing.analyse.speakers.words import BODY, NOUN_PHRASE_END, heads
from briefing.lexicon.en import titles
from briefing.lexicon.en.function_words import DEFINITE_PRONOUNS, DETERMINATIVES, FULL_AUXILIARIES, PHRASE_PREPOSITIONS

LONGEST_TITLE = 14
LORDS = frozenset(("lord", "lady"))
"""Courtesy titles that before an office are part of it: Lord Justice, Lord Mayor."""

CLAUSE_OPENERS = frozenset("if when while although though because since unless until whether as once that who".split())
SUBJECTS = FULL_AUXILIARIES | DEFINITE_PRONOUNS | {"to", "not"}
"""Behind these an unknown word is a verb."""


def title(around: Surroundings, run: Run, *, again: bool) -> tuple[int, int] | None:
    """The tokens of the title right before a name, None when there is none. again: the person was named before."""
    low = around.tokens.low
    first, end = run.first, run.name
    while end > first and (low[end - 1] in titles.COURTESY or low[end - 1] == "."):
        if low[end - 1] == "." and low[end - 2] not in titles.COURTESY:
            break
        end -= 1
    in_lower_case = first == end
    first = _left(around, first, end)
    while first < end and low[first] in titles.COURTESY and not (low[first] in LORDS and around.office(first + 1)):
        first += 2 if low[first + 1] == "." else 1
    if in_lower_case and again and low[first - 1] in ARTICLES:
        # "the judge John Doe attacked": a descriptive title is for the first reference.
        return None
    if first < end and any(around.office(at) for at in range(first, end)):
        return first, end
    return None


def _left(around: Surroundings, first: int, end: int) -> int:
    """Walk left over the words of a title that stands right before token `first`."""
    low, raw, starts, ends = around.tokens.low, around.tokens.raw, around.tokens.starts, around.tokens.ends
    known = heads()
    at = first
    if at == end and not around.office(at - 1):
        at = _charge(around, at)
        if at == first:
            return first
    unknown = 0
    in_lower_case = first == end
    while at > 0 and first - at < LONGEST_TITLE and at not in around.starts and starts[at] - ends[at - 1] == 1:
        word = low[at - 1]
        if word in ("of", "for") and around.office(at - 2) and (word == "of" or raw[at - 2][0].isupper()):
            at -= 2
            continue
        if word == "the" and low[at - 2] == "of" and around.office(at - 3) and first < end:
            at -= 3
            continue
        if word == "of" and raw[at - 2][0].isupper() and raw[at][0].isupper() and _is_body(low[at - 2]):
            at -= 2
            continue
        if word == "&" and raw[at][0].isupper() and raw[at - 2][0].isupper():
            at -= 2
            continue
        plural = word in known and known[word][1] and (raw[at][0].isupper() or not _belongs(low[at]))
        if word in NOUN_PHRASE_END or plural or at - 1 in around.cues or not raw[at - 1][0].isalnum():
            break
        if word not in known and word not in titles.OFFICE_MODIFIERS and not raw[at - 1][0].isupper():
            unknown += 1
            if unknown > 2 or not in_lower_case or word.endswith(("ed", "ing", "ly")):
                break
        at -= 1
    if at > 0 and (low[at - 1] in SUBJECTS or known.get(low[at - 1], ("", False))[1]):
        # "could favor front-runner Ann Doe": a verb, no part of the title.
        at = _past_unknown(around, at, first)
    if at < first - 1 and raw[at + 1][0].isupper() and not modifies(low[at], raw[at]):
        at += 1
    return at


def _charge(around: Surroundings, at: int) -> int:
    """The token behind the office of "Director General of the shipyard Ann Doe"; `at` when there is none."""
    low, raw = around.tokens.low, around.tokens.raw
    if at < 4 or low[at - 2] != "the" or low[at - 3] != "of" or not raw[at - 4][0].isupper():
        return at
    return at - 3 if around.office(at - 4) or (low[at - 4] == "general" and around.office(at - 5)) else at


def _is_body(word: str) -> bool:
    entry = heads().get(word)
    return entry is not None and entry[0] == BODY


def _past_unknown(around: Surroundings, at: int, first: int) -> int:
    known = heads()
    while at < first and around.tokens.low[at] not in known and not around.tokens.raw[at][0].isupper():
        at += 1
    return at


def _belongs(word: str) -> bool:
    """Whether a word in lower case is of an office: "veterans affairs"."""
    return word in heads() or word in titles.OFFICE_MODIFIERS or word in titles.TITLE_WORDS


def apposition(around: Surroundings, run: Run, last: int) -> tuple[int, int] | None:
    """The mayor, Ann Doe, ...: a phrase set before the name by a comma."""
    comma = run.first - 1
    if comma < 1 or around.tokens.raw[comma] != "," or run.first in around.starts:
        return None
    first = _phrase_start(around, comma)
    if first is None:
        return None
    closed = around.is_closed(run.end, last)
    if closed or first in around.starts or first - 1 in around.cues or around.tokens.raw[first - 1] in STOPS:
        return first, comma
    return None


def _phrase_start(around: Surroundings, comma: int) -> int | None:
    low, raw = around.tokens.low, around.tokens.raw
    at = comma - 1
    while at >= 0 and comma - at < LONGEST_TITLE:
        word = low[at]
        possessor = raw[at][0].isupper() and word.endswith(("'s", "’s"))
        if word in CLAUSE_OPENERS:
            return None
        if word in DETERMINATIVES or possessor or at in around.starts:
            if around.heads_person(at, comma):
                while possessor and at not in around.starts and raw[at - 1][0].isupper():
                    at -= 1
                return at
            if at in around.starts or low[at - 1] not in PHRASE_PREPOSITIONS:
                return None
        elif raw[at] in STOPS or at in around.cues or word in SUBJECTS or word in CLAUSE_OPENERS:
            return None
        at -= 1
    return None


def introduces(around: Surroundings, run: Run) -> bool:
    """Whether a noun for a person introduces a single name: "his daughter Ann", "the nephew, John, said"."""
    low, raw = around.tokens.low, around.tokens.raw
    if not run.possessive and raw[run.end : run.end + 1] == [","] and run.end + 2 < len(low):
        following = low[run.end + 1]
        if following == "who" or (following.isdigit() and len(following) < 4 and raw[run.end + 2] == ","):
            return True
    before = run.first - 1
    if before < 1 or run.possessive or run.first in around.starts:
        return False
    if around.tokens.raw[before] != ",":
        return around.office(before) and around.tokens.raw[before].islower()
    closed = run.end < len(around.tokens) and around.tokens.raw[run.end] == ","
    return closed and _phrase_start(around, before) is not None
