"""From the attributions of sentences to quotes: a quotation that stands alone goes on from the one before."""

from __future__ import annotations

from functools import cache

from briefing.analyse.document import Document
from briefing.analyse.quotes import phrases
from briefing.analyse.quotes.attributions import Attribution, Range, Sentence
from briefing.analyse.quotes.forms import forms
from briefing.analyse.quotes.labels import is_transcript, read_label, read_signature
from briefing.analyse.quotes.sentence import read_sentence
from briefing.analyse.quotes.sheet import Sheet
from briefing.lexicon.en.reporting import NOUNS
from briefing.model import BlockKind, Quote
from briefing.model.analysis import QuoteKind
from briefing.text.spans import Span

DIRECT_SHARE = 0.9
MIXED_WORDS = 2
_LONGEST_HEADING = 14
_CLOSING = frozenset("\"”’'»")
_SET_OFF = frozenset(("quote then cue", "inverted", "quote then verb"))


@cache
def _words() -> frozenset[str]:
    return NOUNS | {"according", *forms()}


def read_attributions(sheet: Sheet, doc: Document) -> list[Attribution]:
    """The attributions of a document in order of reading."""
    known, quoted = forms(), sheet.quoted
    words = _words()
    cued = [at for at, word in enumerate(sheet.low) if word in words]
    heads = [at for at in cued if not quoted[at] and (sheet.low[at] in known or sheet.low[at] == "according")]
    nouns = [at for at in cued if not quoted[at] and sheet.low[at] in NOUNS]
    next_noun = 0
    joiner = _Joiner(sheet)
    next_head = next_stretch = 0
    transcript = is_transcript(sheet, doc)
    for units, block in zip(sheet.units(doc), doc.blocks, strict=True):
        joiner.open_block(len(units), block.kind)
        label = read_label(sheet, units, block.kind, transcript) if units else None
        if label is not None:
            joiner.take_block(label)
            continue
        for low_at, high_at in units:
            while next_head < len(heads) and heads[next_head] < low_at:
                next_head += 1
            start = next_head
            while next_head < len(heads) and heads[next_head] < high_at:
                next_head += 1
            stretches: list[Range] = []
            while next_stretch < len(sheet.stretches) and sheet.stretches[next_stretch].first < low_at:
                next_stretch += 1
            while next_stretch < len(sheet.stretches) and sheet.stretches[next_stretch].first < high_at:
                stretches.append(sheet.stretches[next_stretch][:2])
                next_stretch += 1
            while next_noun < len(nouns) and nouns[next_noun] < low_at:
                next_noun += 1
            first_noun = next_noun
            while next_noun < len(nouns) and nouns[next_noun] < high_at:
                next_noun += 1
            here = []
            if next_head > start or stretches or next_noun > first_noun:
                here = read_sentence(
                    Sentence(sheet, low_at, high_at), heads[start:next_head], nouns[first_noun:next_noun], stretches
                )
            joiner.take(here, low_at, high_at)
    return joiner.found


class _Joiner:
    """Gives quotations that stand alone to the attribution they go on from, sentence by sentence."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.found: list[Attribution] = []
        self.current: Attribution | None = None  # of this block, what a following quotation goes on from
        self.before: Attribution | None = None  # with which the last block ended
        self.previous: tuple[int, int] | None = None  # the sentence before
        self.sentences = 0
        self.may_head = False  # whether this block may be a heading

    def open_block(self, units: int, kind: BlockKind) -> None:
        """A new block begins."""
        self.before = self.current
        self.current, self.sentences = None, 0
        self.may_head = units == 1 and kind in ("paragraph", "heading")

    def take_block(self, one: Attribution) -> None:
        """A block that is one attribution as a whole."""
        self.found.append(one)
        self.current = self.previous = None

    def take(self, here: list[Attribution], low_at: int, high_at: int) -> None:
        """The next sentence, with the attributions found in it."""
        self.sentences += 1
        unsigned = self.before if self.sentences == 1 else self.current
        if not here and unsigned is not None and unsigned.source is None:
            signature = read_signature(self.sheet, low_at, high_at)
            if signature is not None:
                unsigned.source, unsigned.cue, unsigned.rule = signature, (low_at, low_at + 1), "signed"
                self.current = self._behind_signature(signature[1], high_at)
                return
        alone = [] if here else _alone(self.sheet, low_at, high_at)
        if alone and self._is_heading(alone, high_at):
            self.current = None
        elif alone:
            self._continue(alone)
        elif here:
            self.found.extend(here)
            self.current = next((one for one in here if one.rule in _SET_OFF), here[-1])
        elif self.current is not None and high_at - low_at > 3:
            self.current = None
        self.previous = (low_at, high_at)

    def _behind_signature(self, first: int, high_at: int) -> Attribution | None:
        """The quotation that follows another's signature in the same sentence, None where none does."""
        closes = self.sheet.closes
        at = next((at for at in range(first, high_at) if at in closes), -1)
        if at < 0:
            return None
        sentence = Sentence(self.sheet, at, high_at)
        found = read_sentence(sentence, (), (), [(at, closes[at])]) or [
            Attribution([(at, closes[at])], None, None, "alone", "guess")
        ]
        self.found.extend(found)
        return found[-1]

    def _continue(self, parts: list[tuple[int, int]]) -> None:
        target = self.current if self.current is not None or self.sentences > 1 else self.before
        if target is None:
            target = self._introduced() or Attribution([], None, None, "alone", "guess")
            self.found.append(target)
        target.parts.extend(parts)
        self.current = target

    def _is_heading(self, parts: list[tuple[int, int]], high_at: int) -> bool:
        """Whether a block is a few quoted words that no stop ends: a heading in quotation marks, nobody's speech."""
        first, end = parts[0]
        raw = self.sheet.raw
        if not self.may_head or len(parts) > 1 or end < high_at or end - first > _LONGEST_HEADING:
            return False
        return raw[end - 1] in _CLOSING and raw[end - 2][-1].isalnum()

    def _introduced(self) -> Attribution | None:
        """'The mayor issued a statement:' before it, or in the same paragraph a sentence whose subject then speaks."""
        if self.previous is None:
            return None
        low_at, high_at = self.previous
        colon = self.sheet.low[high_at - 1] == ":"
        if not colon and self.sentences == 1:
            return None
        source = phrases.of_sentence(self.sheet, low_at, high_at)
        if source is None:
            return None
        return Attribution(
            [],
            (source[1], high_at) if colon and source[1] < high_at else None,
            source,
            "introduced",
            "likely" if colon else "guess",
        )


def _alone(sheet: Sheet, low_at: int, high_at: int) -> list[tuple[int, int]]:
    """The stretches of a sentence that is nothing but quotation."""
    parts, at = [], low_at
    while at < high_at:
        end = sheet.closes.get(at)
        if end is None:
            if sheet.raw[at][0].isalnum():
                return []
            at += 1
            continue
        parts.append((at, end))
        at = end
    return parts


def kind_of(sheet: Sheet, parts: list[tuple[int, int]]) -> QuoteKind:
    """direct: nine words in ten stand between marks; mixed: two at least; else indirect."""
    words = inside = 0
    raw, quoted = sheet.raw, sheet.quoted
    for first, end in parts:
        for at in range(first, end):
            if raw[at][0].isalnum():
                words += 1
                inside += quoted[at]
    if words and inside >= DIRECT_SHARE * words:
        return "direct"
    return "mixed" if inside >= MIXED_WORDS else "indirect"


def to_quotes(sheet: Sheet, attributions: list[Attribution]) -> tuple[Quote, ...]:
    """Quotes in order of their first span."""
    quotes = [_to_quote(sheet, one) for one in attributions]
    quotes.sort(key=lambda quote: quote.spans)
    return tuple(quotes)


def _to_quote(sheet: Sheet, one: Attribution) -> Quote:
    span = sheet.tokens.span
    kind = "direct" if one.rule == "transcript" else kind_of(sheet, one.parts)
    spans = tuple(span(first, end) for first, end in one.parts)
    return Quote(
        spans=spans,
        kind=kind,
        quoted_spans=spans if kind == "direct" else _in_marks(sheet, one.parts) if kind == "mixed" else (),
        cue_span=span(*one.cue) if one.cue else None,
        source_span=span(*one.source) if one.source else None,
        negated=one.negated,
        rule=one.rule,
        strength=one.strength,
    )


def _in_marks(sheet: Sheet, parts: list[tuple[int, int]]) -> tuple[Span, ...]:
    """The runs of tokens between marks, marks included."""
    found = []
    for first, end in parts:
        at = sheet.quoted.find(1, first, end)
        while at >= 0:
            stop = sheet.quoted.find(0, at, end)
            found.append(sheet.tokens.span(at, stop if stop >= 0 else end))
            at = sheet.quoted.find(1, stop, end) if stop >= 0 else -1
    return tuple(found)
