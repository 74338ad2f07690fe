"""What is read from a sentence: content, cue and source as token ranges, and which tokens are spoken for."""

from __future__ import annotations

from briefing.analyse.quotes.sheet import Sheet
from briefing.model.article import Strength

Range = tuple[int, int]
"""Half-open range of token indexes."""


class Attribution:
    """One source's words: the parts of the content in order, the cue and the source phrase, None without one."""

    __slots__ = ("cue", "negated", "parts", "rule", "source", "strength")

    def __init__(
        self,
        parts: list[Range],
        cue: Range | None,
        source: Range | None,
        rule: str,
        strength: Strength,
        *,
        negated: bool = False,
    ) -> None:
        self.parts, self.cue, self.source = parts, cue, source
        self.rule, self.strength, self.negated = rule, strength, negated


class Sentence:
    """One sentence while it is read, tokens `low` to `high - 1` of a sheet. No token belongs to two attributions."""

    __slots__ = ("found", "high", "last", "low", "sheet")

    def __init__(self, sheet: Sheet, low: int, high: int) -> None:
        self.sheet, self.low, self.high = sheet, low, high
        self.found: list[Attribution] = []
        self.last: Attribution | None = None

    def add(self, one: Attribution) -> None:
        """Take an attribution, without what is spoken for already; its content and cue are spoken for from now on."""
        claimed = self.sheet.claimed
        parts = [part for part in map(self._free, one.parts) if part is not None]
        if not parts:
            return
        one.parts = parts
        self.found.append(one)
        for first, end in (*parts, one.cue or (0, 0)):
            claimed[first:end] = b"\1" * (end - first)
        if (
            one.source is not None
            and one.cue is not None
            and (self.last is None or self.last.cue is None or self.last.cue < one.cue)
        ):
            self.last = one

    def _free(self, part: Range) -> Range | None:
        first, end = part
        taken = self.sheet.claimed.find(b"\1", first, end)
        if taken < 0:
            return part
        while taken > first and not self.sheet.quoted[taken - 1] and not self.sheet.raw[taken - 1][-1].isalnum():
            taken -= 1
        return (first, taken) if taken > first else None

    def is_claimed(self, at: int) -> bool:
        """Whether a token belongs to an attribution already."""
        return self.sheet.claimed[at] == 1

    def floor(self, at: int) -> int:
        """The first token before `at` from which on nothing is spoken for."""
        return max(self.low, self.sheet.claimed.rfind(b"\1", self.low, at) + 1)
