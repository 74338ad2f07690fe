"""The words around a name: what heads a phrase, and where a phrase or clause ends.

Source: Huddleston and Pullum (2002), 5.14 on heads; AP Stylebook, "comma", "abbreviations and acronyms".
"""

from __future__ import annotations

from bisect import bisect_right

from briefing.analyse.speakers.runs import ABBREVIATED
from briefing.analyse.speakers.words import bare, heads, is_personal
from briefing.lexicon.en.function_words import DETERMINATIVES, FULL_AUXILIARIES, PHRASE_PREPOSITIONS, RELATIVES
from briefing.text.tokens import Tokens

LONGEST_ROLE = 28
"""Tokens of an apposition that are read."""

STOPS = frozenset('.,;:!?()[]–—"“”‘«»-…') | {"--", "''", "``"}
SAYING = frozenset("said says told tells added adds wrote writes noted declined refused spoke requested".split())
MARKS = frozenset("\"“‘«„'") | {"''", "``"}
PHRASE_BREAKS = (PHRASE_PREPOSITIONS | FULL_AUXILIARIES | DETERMINATIVES | {"and", "or", "but"}) - {
    "outside",
    "inside",
    "past",
}
"""Words behind which a noun phrase has its head before them."""

ARTICLES = frozenset(("a", "an", "the", "another"))
TIMES = frozenset(
    "day days week weeks month months year years hour hours time morning evening night moment minute minutes".split()
)
OFFICE_KINDS = frozenset(("person", "kin", "people"))


class Surroundings:
    """Tokens, and what is known of them before any role is read.

    cues: tokens of reporting words. starts: tokens that open a sentence. contents: what is quoted, ranges in order.
    """

    def __init__(
        self, tokens: Tokens, cues: frozenset[int], starts: frozenset[int], contents: list[tuple[int, int]]
    ) -> None:
        self.tokens = tokens
        self.cues = cues
        self.starts = starts
        self.contents = contents

    def is_quoted(self, at: int) -> bool:
        """Whether a token is part of what somebody is quoted with."""
        before = bisect_right(self.contents, (at, len(self.tokens))) - 1
        return before >= 0 and at < self.contents[before][1]

    def is_spoken(self, at: int) -> bool:
        """Whether a token stands in a direct quotation."""
        before = bisect_right(self.contents, (at, len(self.tokens))) - 1
        return before >= 0 and at < self.contents[before][1] and self.tokens.raw[self.contents[before][0]] in MARKS

    def is_closed(self, end: int, last: int) -> bool:
        """Whether a mark or a relative pronoun follows, as it does behind an apposition."""
        return end >= last or self.tokens.raw[end] in STOPS or self.tokens.low[end] in RELATIVES

    def office(self, at: int) -> bool:
        if at < 0:
            return False
        entry = heads().get(self.tokens.low[at])
        return entry is not None and entry[0] in OFFICE_KINDS and not entry[1]

    def heads_person(self, first: int, end: int) -> bool:
        head = self.head(first, end)
        return head >= first and self.office(head)

    def head(self, first: int, end: int) -> int:
        """The token that heads a noun phrase: the last before its first preposition, relative pronoun or verb; `first
        - 1` for none."""
        low, raw = self.tokens.low, self.tokens.raw
        head = first - 1
        for at in range(first, end):
            word = low[at]
            if word in RELATIVES or (
                head >= first and (word in PHRASE_BREAKS or (raw[at] in STOPS and raw[at] != "."))
            ):
                break
            if raw[at] != "." and word not in DETERMINATIVES:
                head = at
        return head

    def is_role(self, first: int, end: int) -> bool:
        low = self.tokens.low
        head = self.head(first, end)
        if head < first or (head + 1 < end and low[head + 1] in DETERMINATIVES):
            return False
        entry = heads().get(bare(low[head]))
        if entry is not None:
            return entry[0] in OFFICE_KINDS
        return low[first] in ARTICLES and low[head] not in TIMES and is_personal(low[head])

    def phrase_end(self, first: int, last: int) -> int:
        low, raw = self.tokens.low, self.tokens.raw
        at = first
        while at < min(last, first + LONGEST_ROLE):
            if (raw[at] in STOPS and not self.abbreviates(at)) or low[at] in RELATIVES:
                break
            if at in self.cues or low[at] in FULL_AUXILIARIES or low[at] in SAYING:
                break
            at += 1
        return at

    def clause_end(self, first: int, last: int) -> int:
        low, raw = self.tokens.low, self.tokens.raw
        at = first
        while at < min(last, first + LONGEST_ROLE):
            if raw[at] in STOPS and not self.abbreviates(at):
                break
            if (
                low[at] == "and"
                and at + 1 < last
                and (low[at + 1] in FULL_AUXILIARIES or low[at + 1] == "who" or low[at + 1].endswith("ed"))
            ):
                break
            at += 1
        return at

    def abbreviates(self, at: int) -> bool:
        """Whether a full stop belongs to an initial or abbreviation before it."""
        before = self.tokens.raw[at - 1]
        return self.tokens.raw[at] == "." and (before.lower() in ABBREVIATED or (len(before) == 1 and before.isupper()))
