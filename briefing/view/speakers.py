"""Speakers, what they said, and one sentence of each."""

from __future__ import annotations

import msgspec

from briefing.model import Brief, Quote, Speaker, Strength
from briefing.model.analysis import SpeakerKind
from briefing.text.sentences import split_sentences
from briefing.text.spans import Span
from briefing.view.places import Place, Places
from briefing.view.quotes import CLOSING, OPENING, is_denial, places_of, repeated_quotes
from briefing.view.wording import quoted_times, reported_times

GROUPS: dict[SpeakerKind, str] = {"person": "speakers", "unnamed": "speakers", "body": "bodies", "document": "bodies"}

# A sentence that begins with one of these leans on the one before it.
_LEANING = frozenset(
    "and but or so then also because that this these those it he she they him her them which who".split()
)
_FIRST_PERSON = frozenset("i we my our us me i'm we're i've we've i'll we'll i’m we’re i’ve we’ve i’ll we’ll".split())
_STANCE = frozenset(
    "will must never always should cannot can't can’t won't won’t believe think sure hope expect demand refuse need "
    "want".split()
)
_FEW_WORDS, _MANY_WORDS = 7, 36
_MANY_CHARS = 360
"""Of a reported sentence; the longest that newspapers print is about that."""

_WINDOW = 1_000
"""Code points to either side in which the bounds of a sentence are looked for.

A paragraph of a megabyte isn't split for each of its speakers.
"""


class SpeakerRow(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is quoted or reported.

    roles: office as printed, several joined by "; ", "" for none. quoted: "2× (49 w)", "–" for none.
    reported: "1×", "2×, 1× denied", "–" for none.
    places: of every quotation, once each. span: the first quotation.
    index: position among all speakers, the one their colour follows.
    """

    id: str
    speaker: str
    index: int
    name: str
    kind: SpeakerKind
    roles: str
    quoted: str
    reported: str
    quoted_count: int
    reported_count: int
    denied_count: int
    quoted_words: int
    span: Span
    places: tuple[Place, ...]
    strength: Strength


class SentenceRow(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence of a speaker.

    text: verbatim, a very long one cut; of a quotation in its own marks.
    reported: no quoted sentence was found, this is the article's own.
    id: of the quotation it is from. span: the words without marks.
    """

    id: str
    speaker: str
    name: str
    text: str
    reported: bool
    span: Span
    place: Place | None
    strength: Strength


def speaker_rows(brief: Brief, places: Places) -> tuple[SpeakerRow, ...]:
    """Everybody quoted or reported, in order of first appearance: people, named or not, before bodies and documents.

    Who says nothing ("did not say"), or speaks in a headline alone that the body repeats, has no row.
    """
    repeated = repeated_quotes(brief)
    rows = [
        row
        for index, speaker in enumerate(brief.analysis.speakers)
        if (row := _speaker_row(index, speaker, brief, places, repeated)) is not None
    ]
    return tuple(sorted(rows, key=lambda row: GROUPS[row.kind] != "speakers"))


def sentence_rows(brief: Brief, places: Places) -> tuple[SentenceRow, ...]:
    """The sentence that says most of each person, in the order of `speaker_rows`; none for bodies and documents."""
    people = [speaker for speaker in brief.analysis.speakers if GROUPS[speaker.kind] == "speakers"]
    found = (_best_sentence(speaker, brief, places) for speaker in people)
    return tuple(row for row in found if row is not None)


def _speaker_row(
    index: int, speaker: Speaker, brief: Brief, places: Places, repeated: frozenset[int]
) -> SpeakerRow | None:
    quotes = brief.analysis.quotes
    text = brief.article.text
    said = [quotes[at] for at in speaker.quotes if at not in repeated and _is_said(quotes[at], text)]
    if not said:
        return None
    quoted_words = sum(quotes[at].quoted_words(text) for at in speaker.quotes if at not in repeated)
    quoted = sum(len(quote.spans) for quote in said if quote.kind != "indirect" and not quote.negated)
    denied = sum(quote.negated for quote in said)
    reported = sum(quote.kind == "indirect" and not quote.negated for quote in said)
    return SpeakerRow(
        id=f"speaker:{speaker.id}",
        speaker=speaker.id,
        index=index,
        name=speaker.name,
        kind=speaker.kind,
        roles="; ".join(role for role in (speaker.role, *speaker.other_roles) if role),
        quoted=quoted_times(quoted, quoted_words),
        reported=reported_times(reported, denied),
        quoted_count=quoted,
        reported_count=reported,
        denied_count=denied,
        quoted_words=quoted_words,
        span=said[0].spans[0],
        places=places_of(said, places),
        strength=speaker.strength,
    )


def _is_said(quote: Quote, text: str) -> bool:
    """Whether a quotation is speech: a denial is, "did not say" is not."""
    return not quote.negated or is_denial(quote, text)


def _best_sentence(speaker: Speaker, brief: Brief, places: Places) -> SentenceRow | None:
    text = brief.article.text
    said = [(index, brief.analysis.quotes[index]) for index in speaker.quotes]
    said = [(index, quote) for index, quote in said if _is_said(quote, text)]
    choices = [
        (_worth(sentence.of(text)), index, quote, part, sentence)
        for index, quote in said
        if quote.kind == "direct"
        for part in quote.spans
        for sentence in split_sentences(text, _inside(text, part))
    ]
    if choices:
        _, index, quote, part, sentence = max(choices, key=lambda choice: (choice[0], -choice[4].start))
        words = _in_marks(text, part, sentence)
        return _sentence_row(index, quote, speaker, span=sentence, words=words, place=places.at(sentence.start))
    # Half-quoted clauses say more of a person than reported ones.
    said.sort(key=lambda found: found[1].kind != "mixed")
    for index, quote in said:
        around = _sentence_around(quote.spans[0], brief)
        if around is not None:
            words = _shortened(" ".join(around.of(text).split()))
            return _sentence_row(index, quote, speaker, span=around, words=words, place=places.at(around.start))
    return None


def _sentence_row(
    index: int, quote: Quote, speaker: Speaker, *, span: Span, words: str, place: Place | None
) -> SentenceRow:
    return SentenceRow(
        id=f"quote:{index}",
        speaker=speaker.id,
        name=speaker.name,
        text=words,
        reported=quote.kind != "direct",
        span=span,
        place=place,
        strength=quote.strength,
    )


def _worth(sentence: str) -> float:
    """How well a sentence stands alone and says what its speaker thinks."""
    words = [word.strip('.,;:!?…—-()[]"“”') for word in sentence.casefold().split()]
    worth = 1.0 * any(word in _FIRST_PERSON for word in words) + 1.0 * any(word in _STANCE for word in words)
    if not _FEW_WORDS <= len(words) <= _MANY_WORDS:
        worth -= 1.5
    if words[0] in _LEANING:
        worth -= 1.0
    return worth - 1.5 * ("?" in sentence[-2:])


def _sentence_around(span: Span, brief: Brief) -> Span | None:
    """The sentence of the article in which a span begins, None outside any block."""
    block = brief.article.block_at(span.start)
    if block is None:
        return None
    window = Span(max(block.span.start, span.start - _WINDOW), min(block.span.end, span.start + _WINDOW))
    sentences = split_sentences(brief.article.text, window)
    return next((sentence for sentence in sentences if sentence.end > span.start), None)


def _inside(text: str, part: Span) -> Span:
    """A part of a quotation without its own marks; marks of quotations within it stay."""
    start = part.start + (text[part.start] in OPENING)
    end = part.end - (part.end > start and text[part.end - 1] in CLOSING)
    return Span(start, end)


def _in_marks(text: str, part: Span, sentence: Span) -> str:
    """A sentence in the marks its quotation has; a missing one is completed from the other."""
    words = " ".join(sentence.of(text).split())
    first, last = text[part.start], text[part.end - 1]
    if first in OPENING:
        return first + words + OPENING[first]
    if last in CLOSING:
        return ("" if CLOSING[last] in words else CLOSING[last]) + words + last
    return f'"{words}"'


def _shortened(words: str) -> str:
    """A sentence of the article, cut between words where it is a page long."""
    if len(words) <= _MANY_CHARS:
        return words
    return words[: words.rfind(" ", _MANY_CHARS // 2, _MANY_CHARS)].rstrip(" ,;:–—-") + " …"
