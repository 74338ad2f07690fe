"""Noun phrases without a name: "the county council", "two officials who asked not to be named", "the report".

Source: Huddleston and Pullum (2002), 5.1 (heads and modifiers) and 5.6 (definiteness).
"""

from __future__ import annotations

from briefing.analyse.speakers.words import BODY, NOUN_PHRASE_END, bare, heads
from briefing.lexicon.en.bodies import COMPANY_NOUNS
from briefing.lexicon.en.function_words import DETERMINATIVES, INDEFINITE
from briefing.lexicon.en.titles import OFFICE_MODIFIERS
from briefing.text.tokens import Tokens

LONGEST_PHRASE = 8
OPENING = frozenset((",", "“", '"', "‘", "(", ";", ":", "—", "–"))
"""Marks behind which a subject may stand."""

POSSESSIVE = ("'s", "’s")
CLAUSAL = frozenset(("which", "what", "whose"))
"""Determiners that open a clause far more often than a noun phrase."""


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


def find_phrases(
    tokens: Tokens, nouns: list[int], place: tuple[int, int], starts: frozenset[int], taken: set[int]
) -> list[Phrase]:
    """The noun phrases of one block that a later one may take up, in order: bodies, and others where a subject stands.

    nouns: the block's tokens that may head one, if not `taken`. starts: tokens that open a sentence.
    """
    known, raw, low = heads(), tokens.raw, tokens.low
    found: list[Phrase] = []
    for at in nouns:
        entry = known[low[at]]
        if at in taken or _goes_on(tokens, at, place[1]):
            continue
        if entry[0] is BODY and low[at] in COMPANY_NOUNS and not raw[at][0].isupper():
            continue
        first = start_of(tokens, place[0], at)
        if entry[0] is BODY or first in starts or raw[first - 1] in OPENING:
            phrase = _phrase(tokens, place, first, at, entry)
            if phrase is not None:
                found.append(phrase)
    return found


def _goes_on(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the next word is a head too, so that this one is a modifier: "police officer"."""
    return at + 1 < end and tokens.starts[at + 1] - tokens.ends[at] == 1 and tokens.low[at + 1] in heads()


def _phrase(
    tokens: Tokens, place: tuple[int, int], first: int, head: int, entry: tuple[str, bool, str]
) -> Phrase | None:
    block, end = place
    determined = tokens.low[first] in DETERMINATIVES or tokens.low[first][-2:] in POSSESSIVE
    kind, plural, _ = entry
    capital = tokens.raw[head][0].isupper()
    if not determined and (not capital if kind is BODY else not plural and first != block):
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
        if word in DETERMINATIVES and word not in CLAUSAL and (word != "that" or at == head):
            return at - 1
        if word in NOUN_PHRASE_END or not raw[at - 1][0].isalnum() or word.endswith("ly"):
            break
        at -= 1
    while at < head and not modifies(low[at], raw[at]):
        at += 1
    return at


def modifies(word: str, printed: str) -> bool:
    """Whether a word before a noun without article is surely no verb."""
    return (
        printed[0].isupper()
        or printed[0].isdigit()
        or word in heads()
        or word in OFFICE_MODIFIERS
        or word.endswith(("al", "ic", "ive", "ous", "ish", "ian", "ary", "ful", "ior", "'s", "’s"))
    )


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
    return tuple(bare(word) for word in tokens.low[first:end] if word not in DETERMINATIVES and word[0].isalnum())
