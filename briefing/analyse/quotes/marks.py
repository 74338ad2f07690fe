"""Quotation marks: which belong together, which are missing, and which are apostrophes.

Double marks of every form pair with each other, so mixed pairs do no harm. Single marks count where they can't be
apostrophes. Source: The Chicago Manual of Style, 13.30 (paragraphs opened and not closed); New Hart's Rules, 9.2
(British single marks).
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from briefing.analyse.document import Document
from briefing.model import Problem
from briefing.text.spans import Span
from briefing.text.tokens import Tokens

DOUBLE = {'"': "?", "“": "(", "”": ")", "„": "(", "«": "(", "»": ")", "''": "?", "``": "(", "‟": "("}
SINGLE = {"'": "?", "‘": "(", "’": ")", "‚": "(", "‹": "(", "›": ")", "‛": "("}
_MARKS = frozenset(DOUBLE) | frozenset(SINGLE)
_MOST_PROBLEMS = 20
_MOST_APOSTROPHES = 60
_DEEPEST = 3
_BEFORE_OPENER = frozenset("([{—–-/:") | frozenset(SINGLE) | {"--"}
_AFTER_CLOSER = frozenset(".,;:!?)]}—–-/…") | frozenset(SINGLE) | {"--", "..", "..."}
_SURE_CLOSE = frozenset(".,;:!?…)]—") | {"...", "--"} | frozenset(DOUBLE)
# Written with a leading apostrophe: 'em, 'til, rock 'n' roll.
_ELISIONS = frozenset(
    "em uns un til till tis twas cause cos round bout n nuff ere scuse kay tude hood fraid ello ere s".split()
)


class Stretch(NamedTuple):
    """Tokens `first` to `end - 1` stand between marks, these included. closed: whether the closing mark is there."""

    first: int
    end: int
    closed: bool


class Marks(NamedTuple):
    """Stretches of a document in order, nested ones left out, and what was wrong with them."""

    stretches: list[Stretch]
    problems: list[Problem]


def find_marks(doc: Document) -> Marks:
    """Pair the quotation marks block by block."""
    tokens, found = doc.tokens, Marks([], [])
    if _MARKS.isdisjoint(tokens.raw):
        return found
    places = [at for at, word in enumerate(tokens.raw) if word in _MARKS]
    doubles = [at for at in places if tokens.raw[at] in DOUBLE]
    singles = [at for at in places if tokens.raw[at] in SINGLE]
    ranges = [tokens.range_of(block.span) for block in doc.blocks]
    starts = {first for first, _ in ranges}
    d = s = 0
    for number, (first, end) in enumerate(ranges):
        d_first, d = _within(doubles, d, first, end)
        s_first, s = _within(singles, s, first, end)
        following = ranges[number + 1][0] if number + 1 < len(ranges) else -1
        reopened = following in starts and following < len(tokens) and tokens.raw[following] in _MARKS
        if d_first < d or s_first < s:
            _Block(tokens, first, end, reopened, found).pair(doubles[d_first:d], singles[s_first:s], doc, number)
    return found


def _within(places: list[int], at: int, first: int, end: int) -> tuple[int, int]:
    while at < len(places) and places[at] < first:
        at += 1
    start = at
    while at < len(places) and places[at] < end:
        at += 1
    return start, at


def _start(span: Span) -> int:
    return span.start


class _Block:
    """The marks of one block."""

    def __init__(self, tokens: Tokens, first: int, end: int, reopened: bool, found: Marks) -> None:
        self.tokens, self.first, self.end, self.reopened, self.found = tokens, first, end, reopened, found

    def pair(self, doubles: list[int], singles: list[int], doc: Document, number: int) -> None:
        """Append the stretches of the block, in order."""
        pairs = self._doubles(doubles, doc, number)
        if singles:
            pairs = self._with_singles(pairs, singles)
        self.found.stretches.extend(pairs)

    # --- double marks ---------------------------------------------------------------------

    def _doubles(self, places: list[int], doc: Document, number: int) -> list[Stretch]:
        pairs: list[Stretch] = []
        opened = -1
        for index, at in enumerate(places):
            role = self._role(at)
            if opened < 0:
                if role == ")":
                    self._missing_opener(pairs, at, doc, number)
                else:
                    opened = at
            elif role == "(" and at - opened > 1:
                if (
                    self.tokens.raw[at] != '"'
                    and self.tokens.raw[at] == self.tokens.raw[opened]
                    and self._nested(places, index)
                ):
                    continue
                pairs.append(self._missing_closer(opened, at))
                opened = at
            else:
                end = at + 1
                if (
                    end < self.end
                    and self.tokens.raw[end] in ("'", "’")
                    and self.tokens.ends[at] == self.tokens.starts[end]
                ):
                    end += 1
                pairs.append(Stretch(opened, end, True))
                opened = -1
        if opened >= 0:
            pairs.append(Stretch(opened, self.end, False))
            if not self.reopened:
                self._report("a closing quotation mark is missing", opened)
        return pairs

    def _role(self, at: int) -> str:
        """ "(" for an opening mark, ")" for a closing one, "?" where only the order can tell."""
        starts, ends, raw = self.tokens.starts, self.tokens.ends, self.tokens.raw
        gap_before = at == self.first or ends[at - 1] < starts[at] or raw[at - 1] in _BEFORE_OPENER
        gap_after = at + 1 >= self.end or ends[at] < starts[at + 1] or raw[at + 1] in _AFTER_CLOSER
        if gap_before and not gap_after:
            return "("
        if gap_after and not gap_before:
            return ")"
        return DOUBLE[raw[at]]

    def _nested(self, places: list[int], index: int) -> bool:
        """Whether two closers follow before the next opener: a quotation inside one, set in the same marks."""
        later = places[index + 1 : index + 3]
        return len(later) == 2 and all(self._role(place) == ")" for place in later)

    def _missing_closer(self, opened: int, at: int) -> Stretch:
        """Close before `at`: behind the first comma that a short attribution follows, else behind the last stop."""
        raw = self.tokens.raw
        self._report("a closing quotation mark is missing", opened)
        stop = at
        for place in range(at - 1, max(opened, at - 400), -1):
            if raw[place] in ".!?," and place < at - 1:
                stop = place + 1
                break
        return Stretch(opened, stop, False)

    def _missing_opener(self, pairs: list[Stretch], at: int, doc: Document, number: int) -> None:
        """Open with the sentence, or, after a quotation in the same block, with the first whole sentence since."""
        tokens = self.tokens
        if tokens.raw[at - 1][0].isdigit() and tokens.raw[at] in ('"', "''"):
            return
        floor = pairs[-1].end if pairs else self.first
        limit = tokens.starts[at]
        sentences = doc.sentences[number]
        before = bisect_left(sentences, limit, key=_start)
        since = bisect_left(sentences, tokens.starts[min(floor, at)], key=_start)
        if since >= before:
            return
        opened = tokens.at(sentences[since if pairs else before - 1].start)
        if opened < at:
            self._report("an opening quotation mark is missing", at)
            pairs.append(Stretch(opened, at + 1, True))

    def _report(self, message: str, at: int) -> None:
        if len(self.found.problems) >= _MOST_PROBLEMS:
            return
        span = Span(self.tokens.starts[at], self.tokens.ends[at])
        self.found.problems.append(
            Problem(stage="quotes", message=message, hint="check where the quotation begins and ends", span=span)
        )

    # --- single marks ---------------------------------------------------------------------

    def _with_singles(self, pairs: list[Stretch], places: list[int]) -> list[Stretch]:
        inside = [False] * (self.end - self.first)
        for first, end, _ in pairs:
            inside[first - self.first : end - self.first] = [True] * (end - first)
        places = [at for at in places if not inside[at - self.first]]
        singles: list[Stretch] = []
        at = 0
        while at < len(places):
            if not self._opens(places[at]):
                at += 1
                continue
            close, at = self._closer(places, at)
            if close is not None:
                singles.append(close)
        if not singles:
            return pairs
        outer: list[Stretch] = []
        for stretch in sorted(pairs + singles):
            if not outer or stretch.first >= outer[-1].end:
                outer.append(stretch)
        return outer

    def _opens(self, at: int) -> bool:
        tokens = self.tokens
        if at + 1 >= self.end or tokens.raw[at] not in ("'", "‘", "‚", "‹", "‛"):
            return False
        if tokens.ends[at] < tokens.starts[at + 1]:
            return False
        following = tokens.low[at + 1]
        if following in _ELISIONS or (following[0].isdigit() and following[-1] == "s"):
            return False
        if not (following[0].isalnum() or following[0] in "[($£€…."):
            return following[0] in DOUBLE
        return at == self.first or tokens.ends[at - 1] < tokens.starts[at] or tokens.raw[at - 1] in '([—–-/:“"'

    def _closer(self, places: list[int], at: int) -> tuple[Stretch | None, int]:
        """The stretch that opens at `places[at]`, None when it never closes, and where to go on.

        An opener inside opens a nested quotation, unless a mark that may close has come before it.
        """
        opened, weak, depth = places[at], -1, 0
        for later in range(at + 1, min(at + _MOST_APOSTROPHES, len(places))):
            place = places[later]
            if self._opens(place):
                depth += 1
                if weak >= 0 or depth > _DEEPEST:
                    break
            elif self.tokens.ends[place - 1] == self.tokens.starts[place]:
                if not self._sure(place):
                    weak = later if weak < 0 else weak
                elif depth == 0:
                    return Stretch(opened, place + 1, True), later + 1
                else:
                    depth -= 1
        if weak >= 0:
            return Stretch(opened, places[weak] + 1, True), weak + 1
        if self.reopened and (self.tokens.raw[opened] == "‘" or opened == self.first):
            return Stretch(opened, self.end, False), len(places)
        return None, at + 1

    def _sure(self, place: int) -> bool:
        """Whether a mark behind a word closes, and is no possessive (tenants' boats) or dropped letter (runnin')."""
        tokens = self.tokens
        before = tokens.low[place - 1]
        if before in _SURE_CLOSE or place + 1 >= self.end or tokens.low[place + 1] in _SURE_CLOSE:
            return True
        return not (before[-1:] == "s" or before[-2:] == "in")
