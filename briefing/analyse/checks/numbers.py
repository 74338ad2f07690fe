"""Numbers that don't agree: headline and text, or one statement made twice in the text with different values.

Careful rather than complete: most numbers that differ count different things. Two sentences make the same statement
when they share most of their content words, name the same names, count the same noun, and count nothing else with it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal

from briefing.analyse.checks.places import make_check
from briefing.analyse.document import Document
from briefing.analyse.terms import terms_of
from briefing.model import Check, Figure

_SHARED = 0.7
_SHARED_TERMS = 4
_SHARED_HEADLINE = 0.5
_ROUNDING = Decimal("0.05")
_KINDS = frozenset(("number", "currency", "percent"))
_COMPARED = 40
_IN_ONE_SENTENCE = 20


class _Statement:
    """A figure with what it counts, and the content words and names of its sentence."""

    __slots__ = ("figure", "head", "names", "noun", "terms")

    def __init__(self, doc: Document, figure: Figure, terms: frozenset[str], names: frozenset[str]) -> None:
        self.figure = figure
        self.noun = figure.counts.of(doc.text).casefold() if figure.counts is not None else ""
        self.head = self.noun.rsplit(None, 1)[-1] if self.noun else ""
        self.terms = terms
        self.names = names


def check_numbers(doc: Document, figures: tuple[Figure, ...]) -> Iterator[Check]:
    """Pairs of figures that give one thing two values; the headline's before those of the text."""
    counted = [figure for figure in figures if figure.kind in _KINDS and figure.change is None]
    if len(counted) > 1:
        headline, body = _statements(doc, counted)
        yield from _against_headline(doc, headline, body, figures)
        yield from _in_body(doc, body)


def _statements(doc: Document, figures: list[Figure]) -> tuple[list[_Statement], list[_Statement]]:
    """What headline and paragraphs state, in order of reading."""
    headline: list[_Statement] = []
    body: list[_Statement] = []
    starts = [figure.span.start for figure in figures]
    for block, sentences in zip(doc.blocks, doc.sentences, strict=True):
        kept = {"headline": headline, "paragraph": body}.get(block.kind)
        if kept is None:
            continue
        for sentence in sentences:
            here = figures[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            here = [figure for figure in here if figure.counts is not None][:_IN_ONE_SENTENCE]
            if here:
                terms, names = _content(sentence.of(doc.text))
                kept.extend(_Statement(doc, figure, terms, names) for figure in here)
    return headline, body


def _content(words: str) -> tuple[frozenset[str], frozenset[str]]:
    """Content words of a sentence, and what it names."""
    names = (word.strip(".,;:'’\"”)") for word in words.split()[1:] if word[0].isupper())
    return terms_of(words), frozenset(names)


def _against_headline(
    doc: Document, headline: list[_Statement], body: list[_Statement], figures: tuple[Figure, ...]
) -> Iterator[Check]:
    """A number of the headline that stands nowhere in the text, where the text counts the same thing otherwise."""
    limit = max((one.figure.span.end for one in headline), default=0)
    for one in headline:
        if any(_agree(one.figure, other) for other in figures if other.span.start > limit):
            continue
        for other in body:
            same = one.head == other.head and one.figure.unit == other.figure.unit
            if same and len(one.terms & other.terms) >= _SHARED_HEADLINE * len(one.terms):
                message = f'The headline says "{_as_written(doc, one)}", the text "{_as_written(doc, other)}".'
                yield make_check(doc, "headline disagrees", message, (one.figure.span, other.figure.span))
                break


def _in_body(doc: Document, body: list[_Statement]) -> Iterator[Check]:
    """Plain counts only: percentages and sums of money differ for too many good reasons."""
    by_noun: dict[str, list[_Statement]] = defaultdict(list)
    for one in body:
        if one.figure.kind == "number" and one.figure.unit is None:
            by_noun[one.noun].append(one)
    for same in by_noun.values():
        sentences = Counter(one.terms for one in same)
        single = [one for one in same if sentences[one.terms] == 1][:_COMPARED]
        found = next(
            ((one, other) for at, one in enumerate(single) for other in single[at + 1 :] if _disagree(one, other)), None
        )
        if found is not None:
            one, other = found
            message = f'One thing has two values, "{_as_written(doc, one)}" and "{_as_written(doc, other)}".'
            yield make_check(doc, "figures disagree", message, (one.figure.span, other.figure.span))


def _disagree(one: _Statement, other: _Statement) -> bool:
    common = len(one.terms & other.terms)
    same_names = one.names <= other.names or other.names <= one.names
    same = common >= _SHARED_TERMS and common >= _SHARED * min(len(one.terms), len(other.terms))
    return same and same_names and not _agree(one.figure, other.figure)


def _agree(one: Figure, other: Figure) -> bool:
    """Whether both may be the same number: ranges that touch, or one that rounds the other."""
    if one.low <= other.high and other.low <= one.high:
        return True
    if one.modifier is None and other.modifier is None and not (_is_round(one.low) or _is_round(other.low)):
        return False
    return abs(one.low - other.low) <= _ROUNDING * max(abs(one.low), abs(other.low))


def _is_round(value: Decimal) -> bool:
    """Whether it ends in two zeros at least, as a rounded number does."""
    return value == value.to_integral_value() and value % 100 == 0


def _as_written(doc: Document, one: _Statement) -> str:
    span, counts = one.figure.span, one.figure.counts
    end = counts.end if counts is not None and counts.start >= span.end else span.end
    words = doc.text[span.start : end]
    return " ".join(words.split()) if len(words) <= 60 else span.of(doc.text)
