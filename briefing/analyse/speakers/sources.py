"""The phrase beside a cue taken apart: which name, noun or pronoun in it is the source.

Source: Huddleston and Pullum (2002), 5.14 (heads with complements and modifiers) and 5.20 (apposition).
"""

from __future__ import annotations

from briefing.analyse.speakers.names import Run, given_names
from briefing.analyse.speakers.words import NOUN_PHRASE_END, bare, heads
from briefing.lexicon.en.calendar import WEEKDAYS
from briefing.lexicon.en.function_words import (
    DEFINITE_PRONOUNS,
    DETERMINATIVES,
    OPENERS,
    PERSONAL_POSSESSIVES,
    PHRASE_PREPOSITIONS,
    RELATIVES,
)
from briefing.lexicon.en.titles import OF_STATE, POSTNOMINALS
from briefing.text.tokens import Tokens

MEANT = DEFINITE_PRONOUNS | PERSONAL_POSSESSIVES
DAYS = frozenset((*(day for day in WEEKDAYS if len(day) > 5), "yesterday", "today", "tonight"))
SPANS = frozenset("night week month year morning evening afternoon weekend".split())
ABBREVIATED_BODIES = frozenset("co corp inc ltd bros".split())
ISSUED = frozenset("released published issued conducted obtained dated posted".split())
RETIRED = frozenset("retd ret rtd retired".split())
DASHES = frozenset(("--", "-", "–", "—"))
BEHIND_HEAD = PHRASE_PREPOSITIONS | RELATIVES
TURNS = {"a": "answer", "answer": "answer", "q": "question", "question": "question"}
JOINT_REACH = 4
"""Tokens behind a name in which "and" joins another to it: "Ann Doe (D) and John Roe"."""

LEADING = PHRASE_PREPOSITIONS | frozenset("and but or that what while because".split())
"""Words before a source phrase that are no part of it."""

STOPS = frozenset(',;:()[]–—"“”‘«»…')


class Reading:
    """What a source phrase is. run: the name that heads it. head: the token of the noun that does. pronoun: the word.

    Tokens `at` to `beyond` are the phrase, `first` to `end` its first part, up to a comma. joint: two names together.
    turn: "answer" or "question" of an interview ("A:", "Q:"), "" elsewhere.
    """

    __slots__ = ("at", "beyond", "end", "first", "head", "joint", "pronoun", "run", "turn")

    def __init__(self, at: int, beyond: int) -> None:
        self.at = at
        self.beyond = beyond
        self.first = at
        self.end = beyond
        self.turn = ""
        self.run: Run | None = None
        self.head = -1
        self.pronoun = ""
        self.joint = False


def read_source(tokens: Tokens, place: tuple[int, int], runs: dict[int, Run]) -> Reading:
    """Read the tokens of a half-open range; `runs` has every run by its first token."""
    low, raw = tokens.low, tokens.raw
    first, last = place
    last = _with_partitive(tokens, first, last)
    reading = Reading(first, last)
    if last - first == 1 and _read_word(tokens, reading, runs):
        return reading
    while first < last - 1 and (not raw[first][0].isalnum() or low[first] in LEADING):
        first += 1
    first = _past_time(tokens, first, last)
    end = _before_time(tokens, first, _segment_end(tokens, first, last, runs))
    reading.first, reading.end = first, end
    if end - first == 1 and _read_word(tokens, reading, runs):
        return reading
    names = _names(tokens, first, end, runs)
    reading.run = _head_name(tokens, first, end, names)
    if reading.run is not None:
        reading.joint = "and" in low[reading.run.end : min(reading.run.end + JOINT_REACH, end)]
        return reading
    reading.head = _head_noun(tokens, first, end)
    beyond = end + 1
    if end < last and raw[end] == "," and beyond in runs and _names_body(tokens, runs[beyond], last):
        reading.first, reading.end, reading.head = beyond, runs[beyond].end, runs[beyond].end - 1
        if raw[reading.end : reading.end + 1] == ["."] and low[reading.head] in ABBREVIATED_BODIES:
            reading.end += 1
        return reading
    if (
        end < last
        and raw[end] == ","
        and beyond in runs
        and runs[beyond].name < runs[beyond].end
        and not runs[beyond].possessive
    ):
        reading.run = runs[beyond]
        if (
            tokens.low[reading.run.end : reading.run.end + 1] == ["and"]
            and heads().get(low[reading.head], ("", False))[1]
        ):
            # "two sisters, Ida and Maud Orr": several names in apposition to a plural.
            reading.first, reading.end, reading.joint = beyond, _segment_end(tokens, beyond, last, runs), True
    return reading


def _read_word(tokens: Tokens, reading: Reading, runs: dict[int, Run]) -> bool:
    """Read a source of one word, if it is a pronoun, a name or the letter of a turn."""
    at = reading.first
    word = bare(tokens.low[at])
    if word in MEANT and (len(word) == 1 or not tokens.raw[at].isupper()):
        reading.pronoun = word
    elif word in TURNS and tokens.raw[at + 1 : at + 2] == [":"]:
        reading.turn = TURNS[word]
    elif at in runs and runs[at].name < runs[at].end == reading.end:
        reading.run = runs[at]
    else:
        return False
    return True


def _names_body(tokens: Tokens, run: Run, last: int) -> bool:
    """Whether a run behind a comma is the name of a body that was described before: "the owner, Acme Corp."."""
    if run.name < run.end or run.possessive or heads().get(tokens.low[run.end - 1], ("body",))[0] != "body":
        return False
    return run.end >= last or not tokens.raw[run.end][0].isalnum()


def _past_time(tokens: Tokens, first: int, last: int) -> int:
    """Past an adverb with its comma and an adverbial of time: "Meanwhile, the emir", "Last night the police"."""
    low = tokens.low
    if last - first > 2 and tokens.raw[first + 1] == "," and (low[first] in OPENERS or low[first] in DAYS):
        first += 2
    if last - first < 2 or (tokens.raw[first + 1][0].isupper() and low[first + 1] not in DAYS):
        # "This Week", "Sunday Times": a name.
        return first
    if last - first > 2 and low[first] in ("last", "this", "on") and low[first + 1] in SPANS | DAYS:
        first += 2
    elif low[first] in DAYS and low[first] not in given_names():
        first += 1
    return first


def _before_time(tokens: Tokens, first: int, end: int) -> int:
    """Where a phrase ends without "on Monday", "yesterday" behind it."""
    low = tokens.low
    if end - first > 1 and low[end - 1] in DAYS and (tokens.raw[end - 1].islower() or tokens.raw[end - 2].islower()):
        end -= 1
        while end - first > 1 and low[end - 1] in ("on", "late", "early", "last"):
            end -= 1
    if end - first > 1 and low[end - 1] in ISSUED and low[end - 2] in heads():
        end -= 1
    return end


def _with_partitive(tokens: Tokens, first: int, last: int) -> int:
    """Past "of the officials" behind a quantity that is all there is of a phrase: "one", "some"."""
    low, raw = tokens.low, tokens.raw
    if last - first != 1 or low[first] not in DETERMINATIVES or low[last : last + 1] != ["of"]:
        return last
    at = last + 1
    while at < len(low) and raw[at][0].isalnum() and (at == last + 1 or low[at] not in NOUN_PHRASE_END):
        at += 1
    return at


def _segment_end(tokens: Tokens, first: int, last: int, runs: dict[int, Run]) -> int:
    """Where the phrase's first part ends: a comma, bracket or relative pronoun that is not inside a name."""
    at = first
    while at < last:
        if at in runs:
            at = min(runs[at].end, last)
            continue
        word = tokens.raw[at]
        if word == "(" and at + 2 < last and tokens.low[at + 1] in RETIRED:
            at = next((k + 1 for k in range(at + 2, min(at + 4, last)) if tokens.raw[k] == ")"), last)
            continue
        if word in STOPS or (at > first and word in ("who", "whom")):
            return max(at, first + 1)
        at += 1
    return last


def _names(tokens: Tokens, first: int, end: int, runs: dict[int, Run]) -> list[Run]:
    return [runs[at] for at in range(first, end) if at in runs and runs[at].name < runs[at].end]


def _head_name(tokens: Tokens, first: int, end: int, names: list[Run]) -> Run | None:
    low = tokens.low
    for run in names:
        if run.possessive and run.end != end:
            continue
        if _inside_complement(tokens, first, run):
            continue
        behind = run.end
        while behind < end and low[behind] in POSTNOMINALS and tokens.raw[behind].isupper():
            behind += 1
        after = low[behind] if behind < end else ""
        if not run.evidence and after == "and" and _is_told(tokens, names[-1], end):
            continue
        if after == "&" or (after[:1].isalpha() and after not in PHRASE_PREPOSITIONS and after not in ("and", "or")):
            continue
        return run
    return None


def _is_told(tokens: Tokens, run: Run, end: int) -> bool:
    """Whether a phrase ends in a person with the office before it: "Fire and Rescue Department director Ann Doe"."""
    return run.evidence and run.end == end and _office(tokens.low[run.first - 1])


def _inside_complement(tokens: Tokens, first: int, run: Run) -> bool:
    """Whether a name belongs to a preposition: "a spokesman for Ann Doe", but not "head of Treasury Ann Doe"."""
    low = tokens.low
    for at in range(run.first - 1, first - 1, -1):
        if low[at] in PHRASE_PREPOSITIONS:
            titled = run.name > run.first or (run.evidence and at < run.first - 1)
            if not titled or at == first:
                return True
            return not (low[at] == "of" and _office(low[at - 1])) and not _opens_title(tokens, first, at, run)
    return False


def _opens_title(tokens: Tokens, first: int, at: int, run: Run) -> bool:
    """Whether what stands around a preposition is all title: "Bank of Norland Governor Ann Doe", "Minister for Works
    Ann Doe"."""
    low = tokens.low
    if low[at - 1] in OF_STATE and low[at] == "for" and tokens.raw[at - 1][0].isupper():
        return True
    entry = heads().get(low[at - 1])
    body = entry is not None and entry[0] == "body" and tokens.raw[at - 1][0].isupper()
    officer = any(_office(low[k]) for k in range(run.first + 1, run.name))
    return body and officer and low[first] not in DETERMINATIVES


def _office(word: str) -> bool:
    entry = heads().get(word)
    return entry is not None and entry[0] == "person"


def _head_noun(tokens: Tokens, first: int, end: int) -> int:
    """The last word before the first preposition, relative pronoun or participle behind a noun."""
    low = tokens.low
    head = first
    if end - first > 3 and _office(low[end - 1]) and tokens.raw[end - 2][0].isupper() and tokens.raw[end - 1].islower():
        # "a Department of Works spokeswoman": a name with a preposition in it before the head.
        return end - 1
    for at in range(first, end):
        word = low[at]
        if at > first and (word in DASHES or (word in BEHIND_HEAD and low[head] not in DETERMINATIVES)):
            break
        if word not in DETERMINATIVES and word[0].isalnum() and not word.endswith("ly"):
            known = heads().get(bare(low[head])) if at > first else None
            follows = word.endswith(("ed", "ing")) or (known is not None and known[1] and tokens.raw[at].islower())
            if known is not None and follows and bare(word) not in heads():
                # "people close to her": a plural is no modifier of what follows.
                break
            head = at
    return head
