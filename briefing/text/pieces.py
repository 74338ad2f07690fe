"""A sentence cut finer than into tokens: digits, letters and marks apart, so that "3.45-billion-dlr" and "N95" can be
read part by part."""

from __future__ import annotations

from itertools import accumulate
from operator import sub

from briefing.text.patterns import Pattern
from briefing.text.spans import Span

# A number with inner points and commas; a word with inner apostrophes; any other mark by itself. Vulgar fractions are
# marks.
_PIECE = Pattern(r"\s*(?:\d+(?:[.,]\d+)*|[^\W\d_¼-¾⅐-⅞]+(?:['’][^\W\d_]+)*|\S)")
_DIGIT = Pattern(r"\d")
_PAD = 8


class Pieces:
    """Parallel lists over the pieces of one sentence: as printed, in lower case, where each starts and ends in the
    article's text.

    digits: indexes of the pieces that are numbers.

    Eight empty pieces stand behind the last, so that looking ahead, and one to seven pieces back from the first,
    never fails.
    """

    __slots__ = ("count", "digits", "ends", "has_digits", "low", "raw", "span", "starts")

    def __init__(self, text: str, span: Span) -> None:
        spaced = _PIECE.compiled.findall(text[span.start : span.end].rstrip())
        raw = list(map(str.lstrip, spaced))
        ends = list(accumulate(map(len, spaced), initial=span.start))
        del ends[0]
        self.span = span
        self.has_digits = _DIGIT.compiled.search(text, span.start, span.end) is not None
        self.count = len(raw)
        self.digits: list[int] = [at for at, piece in enumerate(raw) if piece[0].isdecimal()] if self.has_digits else []
        self.starts: list[int] = [*map(sub, ends, map(len, raw)), *[span.end] * _PAD]
        self.ends: list[int] = [*ends, *[span.end] * _PAD]
        self.raw: list[str] = [*raw, *[""] * _PAD]
        self.low: list[str] = list(map(str.lower, self.raw))

    def glued(self, index: int) -> bool:
        """Whether a piece touches the one before it."""
        return self.starts[index] == self.ends[index - 1]

    def is_digits(self, index: int) -> bool:
        """Whether a piece is a number in digits."""
        return self.raw[index][:1].isdecimal()

    def is_word(self, index: int) -> bool:
        """Whether a piece is made of letters."""
        return self.raw[index][:1].isalpha()

    def is_capital(self, index: int) -> bool:
        """Whether a piece begins with a capital letter."""
        return self.raw[index][:1].isupper()

    def words(self, first: int, end: int) -> str:
        """The pieces from `first` up to `end` in lower case, one space between."""
        return " ".join(self.low[first:end])

    def index_at(self, offset: int) -> int:
        """Index of the first piece that ends after this code point."""
        low, high = 0, self.count
        while low < high:
            middle = (low + high) // 2
            if self.ends[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        return low
