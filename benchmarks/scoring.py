"""How right an article's findings are: a labelled case and its brief in, counts out.

Every scorer yields (measure, hits, wanted, found), to be summed over the cases; a measure is
2 * hits / (wanted + found), the F1 of both and a plain share where they are the same. Formats: README.md.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from briefing.model import Brief, Figure, Quote
from briefing.text.sentences import split_sentences
from briefing.text.spans import Span

Case = dict[str, Any]
Count = tuple[str, float, float, float]

_WORD = re.compile(r"\w+")
_SAME_CONTENT = 0.5
_SOURCE_SHARE = 1 / 3
_POINTS = 3

BASELINE = "first sentences"
"""Begins the names of measures that are not briefing's own."""


class Carried:
    """Spans of our text in the text of the case: white space may differ, and one stretch of other characters."""

    def __init__(self, ours: str, theirs: str) -> None:
        self._rank = [0]
        for char in ours:
            self._rank.append(self._rank[-1] + (not char.isspace()))
        self._at = [at for at, char in enumerate(theirs) if not char.isspace()]
        one, other = "".join(ours.split()), "".join(theirs.split())
        self._shift, shorter = len(other) - len(one), min(len(one), len(other))
        self._same = next((at for at in range(shorter) if one[at] != other[at]), shorter)
        behind = next(
            (at for at in range(shorter - self._same) if one[-1 - at] != other[-1 - at]), shorter - self._same
        )
        self._same_again = len(one) - behind

    def span(self, span: Span) -> tuple[int, int] | None:
        """Where it stands in the case's text; None when the texts differ there."""
        first, last = self._rank[span.start], self._rank[span.end] - 1
        if last < first:
            return None
        places = [self._place(first), self._place(last)]
        if None in places:
            return None
        return self._at[places[0] or 0], self._at[places[1] or 0] + 1

    def _place(self, rank: int) -> int | None:
        if rank < self._same:
            return rank
        return rank + self._shift if rank >= self._same_again else None


class Words:
    """The words of a text by number, so that content is compared whatever its marks and spaces."""

    def __init__(self, text: str) -> None:
        self._spans = [match.span() for match in _WORD.finditer(text)]

    def inside(self, spans: Iterable[Iterable[int] | None]) -> set[int]:
        """Numbers of the words that the spans touch."""
        found: set[int] = set()
        for span in spans:
            if span is not None:
                start, end = span
                found.update(n for n, (s, e) in enumerate(self._spans) if s < end and start < e)
        return found


def score_quotes(case: Case, brief: Brief) -> Iterator[Count]:
    """content: quotes whose content agrees by half of its words; with source: and whose source phrase is right."""
    words, carried = Words(case["text"]), Carried(brief.article.text, case["text"])
    gold = [(words.inside(one["content"]), one) for one in case["attributions"]]
    found = [(words.inside(map(carried.span, quote.spans)), quote) for quote in brief.analysis.quotes]
    left_out = words.inside(case.get("discard", ()))
    found = [(content, quote) for content, quote in found if content and not content <= left_out]
    pairs = _pairs([content for content, _ in gold], [content for content, _ in found])
    right = sum(_same_source(words, carried, gold[g][1], found[f][1]) for g, f in pairs)
    yield "content", len(pairs), len(gold), len(found)
    yield "content with source", right, len(gold), len(found)


def _same_source(words: Words, carried: Carried, gold: Case, quote: Quote) -> bool:
    wanted = words.inside(gold.get("source") or ())
    mine = words.inside([carried.span(quote.source_span)]) if quote.source_span else set()
    if not wanted or not mine:
        return not wanted and not mine
    return len(wanted & mine) >= _SOURCE_SHARE * len(mine)


def score_speakers(case: Case, brief: Brief) -> Iterator[Count]:
    """speaker: contents that agree and whose speaker is right; role: of the people found, whose role is right."""
    words, carried = Words(case["text"]), Carried(brief.article.text, case["text"])
    names = {speaker.id: speaker.name for speaker in brief.analysis.speakers}
    optional = words.inside(case.get("optional", ()))
    gold = [(words.inside(one["content"]), one["speaker"]) for one in case["quotes"]]
    found = [
        (words.inside(map(carried.span, quote.spans)), names.get(quote.speaker or ""))
        for quote in brief.analysis.quotes
    ]
    pairs = _pairs([content for content, _ in gold], [content for content, _ in found])
    paired = {f for _, f in pairs}
    kept = [f for f, (content, _) in enumerate(found) if f in paired or 2 * len(content & optional) < len(content)]
    yield "speaker", sum(_letters(gold[g][1]) == _letters(found[f][1]) for g, f in pairs), len(gold), len(kept)
    mine = {_letters(speaker.name): speaker for speaker in brief.analysis.speakers}
    for person in case["speakers"]:
        speaker = mine.get(_letters(person["name"]))
        if speaker is not None and person["kind"] == "person":
            roles = {_letters(role) for role in (person["role"], *person.get("other_roles", ()))}
            yield "role", _letters(speaker.role) in roles, 1, 1


def score_figures(case: Case, brief: Brief) -> Iterator[Count]:
    """span: figures that overlap one wanted; value, unit: and agree; no trap: no figure, and not taken for one."""
    text = case.get("text") or case["input"]
    carried = Carried(brief.article.text, text)
    found = [(carried.span(figure.span), figure) for figure in brief.analysis.figures]
    placed = [(span, figure) for span, figure in found if span is not None]
    gold, free = case["figures"], set(range(len(placed)))
    hits = Counter[str]()
    for one in gold:
        at = next((f for f in sorted(free) if _overlap(placed[f][0], (one["start"], one["end"]))), None)
        if at is None:
            continue
        free.discard(at)
        if not one.get("optional"):
            value = _same_value(one, placed[at][1])
            hits.update(span=1, value=value, unit=value and _same_unit(one, placed[at][1]))
    wanted = sum(not one.get("optional") for one in gold)
    scope = case.get("scope")
    extra = sum(not scope or placed[f][1].kind in scope for f in free)
    for measure in ("span", "value", "unit"):
        yield measure, hits[measure], wanted, hits["span"] + extra
    for trap in case.get("not_figures", ()):
        hit = any(_overlap(placed[f][0], (trap["start"], trap["end"])) for f in free)
        yield "no trap", not hit, 1, 1


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _same_value(gold: Case, figure: Figure) -> bool:
    low, high = gold.get("low", gold.get("value")), gold.get("high", gold.get("value"))
    return all(
        wanted is not None and abs(float(wanted) - float(mine)) <= 1e-4 * max(abs(float(wanted)), 1e-12)
        for wanted, mine in ((low, figure.low), (high, figure.high))
    )


def _same_unit(gold: Case, figure: Figure) -> bool:
    return bool(gold.get("unit_any")) or figure.unit in (gold.get("unit"), *gold.get("unit_alt", ()))


def score_loading(case: Case, brief: Brief) -> Iterator[Count]:
    """headline, dateline (place, day and agency), its year, number of paragraphs: each right or not."""
    article = brief.article
    head = article.headline.text if article.headline and not article.headline.inferred else None
    yield "headline", _letters(head) == _letters(case["headline"]), 1, 1
    want, have = case["dateline"], article.dateline
    right = bool(want) == bool(have)
    if want and have:
        places = [_letters(place.split(",")[0]) for place in want["places"]]
        right = places == [_letters(place.split(",")[0]) for place in have.places]
        right = right and (want["date"] or "")[-5:] == (have.date or "")[-5:]
        right = right and _letters(want["agency"]) == _letters(have.agency)
        if case.get("date_resolved") and want["date"]:
            yield "year", have.resolved is not None and have.resolved.isoformat() == case["date_resolved"], 1, 1
    yield "dateline", right, 1, 1
    if case.get("paragraphs") is not None:
        yield "paragraphs", len(article.paragraphs()) == case["paragraphs"], 1, 1


def score_summary(case: Case, brief: Brief) -> Iterator[Count]:
    """Words (1) and pairs of words (2) shared with people's summary: best three points, and first sentences."""
    text = case["text"]
    best = sorted(brief.analysis.points, key=lambda point: point.rank)[:_POINTS]
    mine = [point.span.of(brief.article.text) for point in sorted(best, key=lambda point: point.span)]
    lead = [span.of(text) for span in split_sentences(text, Span(0, len(text)))[:_POINTS]]
    for length in (1, 2):
        for name, sentences in (("points", mine), (BASELINE, lead)):
            scores = [_shared(" ".join(sentences), reference, length) for reference in case["references"]]
            yield f"{name} {length}", max(scores), 1, 1
    yield "word for word", sum(sentence in text for sentence in mine), len(mine), len(mine)


def _shared(one: str, other: str, length: int) -> float:
    grams = []
    for text in (one, other):
        words = _WORD.findall(text.casefold())
        grams.append(Counter(zip(*(words[at:] for at in range(length)), strict=False)))
    total = grams[0].total() + grams[1].total()
    return 2 * (grams[0] & grams[1]).total() / total if total else 0.0


def _letters(words: str | None) -> str:
    """For comparing names, headlines and offices: letters and digits only, "" for none."""
    return "".join(_WORD.findall((words or "").casefold()))


def _pairs(gold: list[set[int]], found: list[set[int]]) -> list[tuple[int, int]]:
    """Contents paired one to one, the most alike first."""
    alike = [
        (len(one & other) / len(one | other), g, f)
        for g, one in enumerate(gold)
        for f, other in enumerate(found)
        if one & other
    ]
    pairs: dict[int, int] = {}
    for share, g, f in sorted(alike, key=lambda row: (-row[0], row[1:])):
        if share >= _SAME_CONTENT and g not in pairs and f not in pairs.values():
            pairs[g] = f
    return sorted(pairs.items())


SCORERS: dict[str, Callable[[Case, Brief], Iterator[Count]]] = {
    "quotes": score_quotes,
    "speakers": score_speakers,
    "figures": score_figures,
    "loading": score_loading,
    "summary": score_summary,
}
