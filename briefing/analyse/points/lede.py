"""Where the story begins: the lede among the sentences of the body.

A lede tells the news and can stand alone. What stands above it in badly cut copy does not: a stray quotation, a caption
without its photo, a line of the page. Source: AP Stylebook and any reporting handbook, "lede".
"""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.analyse.points.body import Sentence

_LEDE_WITHIN = 4
_LONGEST_WORDS = 150


def find_lede(doc: Document, sentences: list[Sentence], headline: frozenset[str]) -> int | None:
    """Index of the lede's first sentence; None when no sentence can be one.

    With a dateline the lede is what follows it. Else it is the first of the first paragraphs' opening sentences that
    stands alone, unless a stray sentence alone in its paragraph comes before a better one.
    """
    openings = _openings(sentences)
    dateline = doc.article.dateline
    if dateline is not None:
        after = [at for at in openings if sentences[at].span.start >= dateline.span.end]
        openings = after or openings
    openings = openings[:_LEDE_WITHIN]
    fit = [at for at in openings if _can_open(sentences[at])] or [
        at for at, sentence in enumerate(sentences) if sentence.usable
    ][:1]
    if not fit:
        return next((at for at, sentence in enumerate(sentences) if sentence.terms), None)
    if len(fit) > 1 and dateline is None and _is_stray(doc, sentences, fit[0], fit[1], headline):
        return fit[1]
    return fit[0]


def _openings(sentences: list[Sentence]) -> list[int]:
    """Indexes of the sentences that open a paragraph."""
    return [at for at, sentence in enumerate(sentences) if at == 0 or sentence.block is not sentences[at - 1].block]


def _can_open(sentence: Sentence) -> bool:
    return sentence.usable and sentence.words <= _LONGEST_WORDS


def _is_stray(doc: Document, sentences: list[Sentence], at: int, following: int, headline: frozenset[str]) -> bool:
    """Whether the first paragraph is a single sentence that leans on others, while the next one opens a story."""
    first, second = sentences[at], sentences[following]
    if following != at + 1 or first.words > 60:
        return False
    leans = first.tied or first.pronoun or first.quoted > 0.4 or doc.text[first.span.start] in "\"“‘'"
    if second.tied or second.pronoun or second.quoted > 0.4:
        return False
    if headline and len(headline & second.terms) <= len(headline & first.terms):
        return False
    rest = {term for sentence in sentences[following + 1 : following + 12] for term in sentence.terms}
    return leans or len(first.terms & rest) / max(1, len(first.terms)) < 0.5 * len(second.terms & rest) / max(
        1, len(second.terms)
    )
