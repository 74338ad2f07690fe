"""Noun phrases without a name: "the county council", "two officials who asked not to be named", "the report".

Source: Huddleston and Pullum (2002), 5.1 (heads and modifiers) and 5.6 (definiteness).
"""

from __future__ import annotations

from briefing.analyse.speakers.words import NOUN_PHRASE_END, bare, heads
from briefing.lexicon.en.grammar_words import DETERMINERS, INDEFINITE
from briefing.text.tokens import Tokens

LONGEST_PHRASE = 8


class Phrase:
    """Tokens `first` to `end`, of which `head` is the noun that says what it is.

    kind: what the head is of ("person", "kin", "people", "body", "document", "group"). definite: points to something
    known.
    """

    __slots__ = ("definite", "end", "first", "gender", "head", "kind", "plural")

    def __init__(self, first: int, head: int, entry: tuple[str, bool, str]) -> None:
        self.first = first
        self.head = head
        self.end = head + 1
        self.kind, self.plural, self.gender = entry
        self.definite = True


def find_phrases(tokens: Tokens, first: int, end: int, taken: dict[int, int]) -> list[Phrase]:
    """The noun phrases of one block that could speak, in order; those whose head stands in `taken` (token to end) are
    left out."""
    low, known = tokens.low, heads()
    found: list[Phrase] = []
    at = first
    while at < end:
        if at in taken:
            at = taken[at]
            continue
        entry = known.get(low[at])
        if entry is not None and not _goes_on(tokens, at, end):
            phrase = _phrase(tokens, first, at, end, entry)
            if phrase is not None:
                found.append(phrase)
        at += 1
    return found


def _goes_on(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the next word is a head too, so that this one is a modifier: "police officer"."""
    return at + 1 < end and tokens.starts[at + 1] - tokens.ends[at] == 1 and tokens.low[at + 1] in heads()


def _phrase(tokens: Tokens, block: int, head: int, end: int, entry: tuple[str, bool, str]) -> Phrase | None:
    first = start_of(tokens, block, head)
    determined = tokens.low[first] in DETERMINERS or tokens.low[first].endswith(("'s", "’s"))
    kind, plural, _ = entry
    if not determined and not plural and kind in ("person", "people", "kin", "document") and first != block:
        return None
    if not determined and not plural and kind == "body" and not tokens.raw[head][0].isupper():
        return None
    phrase = Phrase(first, head, entry)
    phrase.definite = tokens.low[first] not in INDEFINITE and determined
    if kind == "body" and tokens.raw[head][0].isupper():
        phrase.end = _with_names(tokens, head + 1, end)
    return phrase


def start_of(tokens: Tokens, block: int, head: int) -> int:
    """The first token of the noun phrase that ends in `head`, its determiner included."""
    low, raw, starts, ends = tokens.low, tokens.raw, tokens.starts, tokens.ends
    at = head
    while at > block and head - at < LONGEST_PHRASE and starts[at] - ends[at - 1] <= 1:
        word = low[at - 1]
        if word in DETERMINERS:
            return at - 1
        if word in NOUN_PHRASE_END or not raw[at - 1][0].isalnum() or word.endswith("ly") or _verb(word):
            break
        at -= 1
    return at


def _verb(word: str) -> bool:
    return word in ("said", "says", "told", "asked", "called", "accused", "urged", "met", "saw")


def _with_names(tokens: Tokens, at: int, end: int) -> int:
    """Past "of Health and Welfare" behind the head of a body's name."""
    raw, low = tokens.raw, tokens.low
    while at + 1 < end and low[at] in ("of", "for", "on", "and", "&") and raw[at + 1][0].isupper():
        if low[at] == "and" and low[at + 1] in heads():
            break
        at += 2
        while at < end and raw[at][0].isupper():
            at += 1
    if at + 2 < end and low[at] == "of" and low[at + 1] == "the" and raw[at + 2][0].isupper():
        at += 3
        while at < end and raw[at][0].isupper():
            at += 1
    return at


def core(tokens: Tokens, first: int, end: int) -> tuple[str, ...]:
    """The words of a phrase that tell it from others: no determiner, no possessive ending."""
    return tuple(bare(word) for word in tokens.low[first:end] if word not in DETERMINERS and word[0].isalnum())
