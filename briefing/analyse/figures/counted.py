"""The noun phrase a figure counts: "364 confirmed cholera cases", "85 percent of the orchards", "a three-day strike".

No parser: a phrase goes on until a word, mark or plural closes it. Source: The Cambridge Grammar of the English
Language, chapter 5.
"""

from __future__ import annotations

from briefing.analyse.figures.names import is_plural
from briefing.analyse.figures.quantity import Quantity
from briefing.lexicon.en.nouns import CLOSERS, DIRECTIONS, GROUPS, NOMINAL, PLURAL_MODIFIERS, VERBS
from briefing.lexicon.en.numbers import CARDINALS
from briefing.text.patterns import Pattern
from briefing.text.pieces import Pieces
from briefing.text.spans import Span

# A word of a phrase with hyphens, digits and apostrophes inside; initials with stops ("U.S.").
_WORD = Pattern(r"[ \u00a0]{0,2}((?:[A-Z]\.){2,}|[^\W_][\w'’&-]{0,60}(?:/\w{1,20})?)")
_OF = Pattern(r"[ \u00a0]of[ \u00a0](?:(?:the|its|their|his|her|our|all|these|those|such)[ \u00a0]){0,2}")
_THE = Pattern(r"[ \u00a0](?:the|its|their|his|her|of all|of the|of its|of)[ \u00a0]")
_SHORT_FORM = Pattern(r"[ \u00a0]\([A-Z]{2,6}s?\)(?=[ \u00a0])")
_LONGEST = 7
_MORE = frozenset(("most", "more"))
_PERIODS = frozenset(("year", "quarter", "month", "week"))
_INITIALS = frozenset(("US", "IT", "WHO"))


def find_counted(text: str, sentence: Pieces, quantity: Quantity) -> Span | None:
    """The span of what the figure counts, None when nothing stands beside it that can be counted."""
    at, stop = sentence.ends[quantity.end - 1], sentence.span.end
    if (
        quantity.kind == "ordinal"
        or quantity.per is not None
        or _is_comparison(sentence, quantity)
        or _is_reading(sentence, quantity)
    ):
        return None
    if (quantity.hyphened and sentence.low[quantity.end - 1] != "strong") or quantity.rule == "times":
        return Span(sentence.starts[quantity.end - 1], at)
    if quantity.modifier_span is not None and quantity.modifier_span.start >= at:
        at = quantity.modifier_span.end
    start = _start(text, quantity, at, stop)
    if text.startswith("-", start):
        return None
    things = quantity.unit is None and quantity.kind == "number" and quantity.high != 1 and not quantity.hyphened
    phrase = _Phrase(text, start, stop).read(things=things, of_one=quantity.kind == "age")
    if phrase is None:
        return _group_before(sentence, quantity) if things else None
    if start > at and quantity.kind == "currency" and text.startswith(" in ", at) and _is_all_names(phrase.of(text)):
        return None
    return phrase


def _is_reading(sentence: Pieces, quantity: Quantity) -> bool:
    """ "magnitude 6.3 jolts", "within 90 metres of their homes": what follows is not counted."""
    at = quantity.first - 1
    if sentence.low[at] == "within" and quantity.kind == "dimension":
        return True
    return "magnitude" in (sentence.low[at], sentence.low[at - 1])


def _is_comparison(sentence: Pieces, quantity: Quantity) -> bool:
    """ "5 percent year on year", "month-over-month"."""
    at = quantity.end
    if sentence.low[at] not in _PERIODS:
        return False
    return [word for word in sentence.low[at + 1 : at + 5] if word != "-"][:2] in (
        ["on", sentence.low[at]],
        ["over", sentence.low[at]],
        ["to", sentence.low[at]],
    )


def _group_before(sentence: Pieces, quantity: Quantity) -> Span | None:
    """ "a crew of 75": the group stands before what is counted."""
    first = quantity.first
    if quantity.modifier_span is not None and quantity.modifier_span.start < sentence.starts[first]:
        first = sentence.index_at(quantity.modifier_span.start)
    at = first - 2
    if at < 0 or sentence.low[at + 1] != "of" or sentence.low[at] not in GROUPS:
        return None
    return Span(sentence.starts[at], sentence.ends[at])


def _is_all_names(words: str) -> bool:
    """Whether every word has a capital: a place ("$5 million in Norvik"), no thing that money is in."""
    return all(word[0].isupper() for word in words.split())


def _start(text: str, quantity: Quantity, at: int, stop: int) -> int:
    """Where the phrase may begin: behind "of" and an article after shares and measures, behind "in" after money."""
    if quantity.kind == "currency":
        return at + 3 if text.startswith((" in ", " of "), at) else at
    if quantity.kind == "ratio":
        pattern = _THE
    elif quantity.kind in ("percent", "dimension") or quantity.form == "fraction" or not quantity.unscaled:
        pattern = _OF
    else:
        return at
    match = pattern.match(text, at, stop)
    return match.end() if match else at


class _Phrase:
    """A noun phrase that is read word by word. start, end: -1 until a word was taken."""

    __slots__ = ("at", "end", "of_one", "start", "stop", "taken", "text", "verbal")

    def __init__(self, text: str, at: int, stop: int) -> None:
        self.text, self.at, self.stop = text, at, stop
        self.start = self.end = -1
        self.taken = 0
        self.verbal = True
        self.of_one = False

    def read(self, *, things: bool, of_one: bool = False) -> Span | None:
        """The span of the phrase, None when there is none.

        things: they are counted, so that a plural ends it. of_one: the figure is that of one thing, and a name in the
        plural may stand before it.
        """
        self.of_one = of_one
        while self.taken < _LONGEST:
            short = _SHORT_FORM.match(self.text, self.at, self.stop) if self.taken else None
            if short is not None:
                self.at = short.end()
            match = _WORD.match(self.text, self.at, self.stop)
            if match is None or (self.taken and match.start(1) == self.at) or self._closes(match.group(1)):
                break
            if self._take(match.group(1), *match.span(1)):
                return Span(self.start, self.end)
        return self._without_plural(things) if self.end > 0 else None

    def _without_plural(self, things: bool) -> Span | None:
        """The phrase that no plural ended: people by their state ("140 dead"), a name ("six Orthodox"), one thing."""
        words = self.text[self.start : self.end].split()
        first = words[0].lower()
        if first in NOMINAL and (things or self.verbal):
            return Span(self.start, self.start + len(words[0]))
        if self.verbal or (things and len(words) == 1 and not (words[0][0].isupper() or is_plural(first))):
            return None
        return Span(self.start, self.end)

    def _closes(self, word: str) -> bool:
        """Whether the phrase is over before this word."""
        low = word.lower()
        if word in _INITIALS:
            return False
        if low in CARDINALS or word in DIRECTIONS or (low in CLOSERS and not (low in _MORE and not self.taken)):
            return True
        if low in VERBS and not (self.of_one and word[0].isupper()):
            return bool(self.taken) or not (low.endswith("ed") or low in NOMINAL)
        if word[0].isdigit():
            return not (self.taken and (word[-1].isalpha() or self._is_possessed()))
        return bool(self.taken) and not self.verbal and _is_participle(word)

    def _is_possessed(self) -> bool:
        """Whether a possessive stands before: "3 percent of the yard's 40,000 riveters"."""
        return self.text[self.end - 2 : self.end] in ("'s", "’s", "s'", "s’")

    def _take(self, word: str, start: int, end: int) -> bool:
        """Take the word in; whether it ends the phrase as its plural."""
        low = word.lower()
        self.at = end
        self.taken += 1
        if low == "more":
            return False
        if self.start < 0:
            self.start = start
        if low == "most" or (self.verbal and low.endswith("ly") and len(low) > 4):
            return False
        self.end = end
        self.verbal = self.verbal and (low in VERBS or _is_participle(word))
        if word[0].isdigit() and self.text.startswith(",", end):
            self.at = self._behind_thousands(end)
            return False
        return is_plural(low) and low not in PLURAL_MODIFIERS and not self._goes_on(word)

    def _behind_thousands(self, at: int) -> int:
        """Where a number with commas ends."""
        while self.text.startswith(",", at) and self.text[at + 1 : at + 4].isdecimal():
            at += 4
        return at

    def _goes_on(self, word: str) -> bool:
        """Whether the plural stands before a noun: a compound, at once or behind a name ("plain-clothes officers"), a
        collective ("crew members"), a name ("Palm Springs homes")."""
        compound, collective = "-" in word, not word.endswith("s")
        if self.of_one and word[0].isupper():
            match = _WORD.match(self.text, self.at, self.stop)
            return match is not None and match.group(1).islower() and not self._closes(match.group(1))
        if not (compound or collective or word[0].isupper()):
            return False
        at = self.at
        for _ in range(2 if compound else 1):
            match = _WORD.match(self.text, at, self.stop)
            if match is None or match.group(1).lower() in CLOSERS:
                return False
            if is_plural(match.group(1).lower()) and match.group(1).lower() not in VERBS:
                return True
            at = match.end()
        return False


def _is_participle(word: str) -> bool:
    return word.endswith("ed") and len(word) > 3 and word[0].islower()
