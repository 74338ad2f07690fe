"""What is read from a sentence: content, cue and source as token ranges."""

from __future__ import annotations

from briefing.model.analysis import Strength

Range = tuple[int, int]
"""Half-open range of token indexes."""


class Attribution:
    """One source's words: the parts of the content in order, the cue and the source phrase, None where there is none."""

    __slots__ = ("cue", "negated", "parts", "rule", "source", "strength")

    def __init__(
        self, parts: list[Range], cue: Range | None, source: Range | None, rule: str, strength: Strength, negated: bool = False
    ) -> None:
        self.parts, self.cue, self.source, self.rule, self.strength, self.negated = parts, cue, source, rule, strength, negated
