"""Key points: whole sentences of the article that tell its story, the lede's first before all others."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.analyse.document import Document
from briefing.analyse.points.background import Background
from briefing.analyse.points.body import Sentence, Speech, body_sentences
from briefing.analyse.points.choice import Choice, Pool
from briefing.analyse.points.genre import why_no_points
from briefing.analyse.points.labels import KINDS, Labels
from briefing.analyse.points.lede import find_lede
from briefing.analyse.terms import terms_of
from briefing.model import DateMention, Figure, Point, Problem, Quote
from briefing.text.spans import Span

__all__ = ["find_points"]

_UNUSED_LABEL = 60.0
"""From the fourth point on, in thousandths of score: a kind of point that the brief doesn't have yet."""
_FREE_RANKS = 3
_SPEECH = 0.5
_EARLY = 5


def find_points(
    doc: Document,
    figures: tuple[Figure, ...],
    quotes: tuple[Quote, ...],
    dates: tuple[DateMention, ...],
    *,
    marks: tuple[Span, ...] = (),
    limit: int = 4,
) -> tuple[tuple[Point, ...], tuple[Problem, ...]]:
    """At most `limit` points in order of reading, and why there are none where the copy is no report.

    Rank 1 is the bottom line; one whole sentence each. marks: the stretches between quotation marks. No points for an
    article without a sentence in its body.
    """
    sentences = body_sentences(doc, Speech(doc.text, marks, quotes))
    instead = why_no_points(doc, sentences)
    if instead is not None:
        return (), (Problem(stage="summary", message=f"no key points were chosen; the copy is {instead}"),)
    return _points(doc, sentences, (figures, quotes, dates), limit), ()


def _points(
    doc: Document,
    sentences: list[Sentence],
    found: tuple[tuple[Figure, ...], tuple[Quote, ...], tuple[DateMention, ...]],
    limit: int,
) -> tuple[Point, ...]:
    head = doc.article.headline
    headline = terms_of(head.text) if head is not None and not head.inferred else frozenset[str]()
    at = find_lede(doc, sentences, headline)
    if at is None or limit < 1:
        return ()
    story = sentences[at:]
    for order, sentence in enumerate(story):
        sentence.order = order
    points = [_point(story[0], 1, None, ("first sentence of the lede",))]
    figures, quotes, dates = found
    points.extend(_further(story, headline, Labels(doc, figures, quotes), Background(doc, dates), limit))
    return tuple(sorted(points, key=lambda point: point.span))


def _further(
    story: list[Sentence], headline: frozenset[str], labels: Labels, background: Background, limit: int
) -> Iterator[Point]:
    """Points of rank 2 and on, best first."""
    pool = Pool(story, headline)
    pool.take(story[0])
    used: set[str | None] = {None}

    def bonus(choice: Choice) -> float:
        if choice.sentence.quoted > _SPEECH:
            return -_UNUSED_LABEL
        return 0.0 if labels.of(choice.sentence) in used else _UNUSED_LABEL

    rank = 2
    while rank <= limit:
        choice = pool.best(bonus if rank > _FREE_RANKS else None)
        if choice is None:
            return
        if background.holds(choice.sentence):
            pool.drop(choice)
            continue
        label = labels.of(choice.sentence)
        yield _point(choice.sentence, rank, label, _reasons(choice, headline, label))
        used.add(label)
        pool.take(choice.sentence)
        rank += 1


def _point(sentence: Sentence, rank: int, label: str | None, reasons: tuple[str, ...]) -> Point:
    return Point(span=sentence.span, paragraph=sentence.block.paragraph or 0, rank=rank, label=label, reasons=reasons)


def _reasons(choice: Choice, headline: frozenset[str], label: str | None) -> tuple[str, ...]:
    """Why a sentence was chosen, the strongest ground first."""
    found = []
    if choice.fresh & headline:
        found.append("takes up words of the headline")
    if choice.content > 2:
        found.append("says what the story comes back to")
    if choice.follows:
        found.append("goes on from a point before it")
    elif choice.sentence.order <= _EARLY:
        found.append("stands early in the story")
    if label is not None:
        found.append(KINDS[label])
    return tuple(found) or ("adds what no other point has",)
