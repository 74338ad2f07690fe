"""Speakers who speak under a surname before the copy has said who they are.

Source: AP Stylebook, "names": full name and title on first reference, the surname afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.analyse.checks.places import make_check
from briefing.analyse.document import Document
from briefing.model import Check, Quote, Speaker
from briefing.text.spans import Span


def check_first_mentions(doc: Document, quotes: tuple[Quote, ...], speakers: tuple[Speaker, ...]) -> Iterator[Check]:
    """A person whose first attribution gives less of the name than a later mention in the body."""
    for speaker in speakers:
        if speaker.kind != "person" or " " not in speaker.name or not speaker.quotes:
            continue
        full = next((one for one in speaker.mentions if _is_full(doc, one)), None)
        sources = (quotes[index].source_span for index in speaker.quotes if index < len(quotes))
        first = min((span for span in sources if span is not None), default=None)
        if full is None or first is None or first.start >= full.start or doc.article.paragraph_at(first.start) is None:
            continue
        short = first.of(doc.text)
        if short.istitle() and short in speaker.name.split():
            given = "full name and office are" if speaker.role else "full name is"
            yield make_check(doc, "name comes late", f'"{short}" speaks before the {given} given.', (first, full))


def _is_full(doc: Document, mention: Span) -> bool:
    """Whether a mention in the body has more than one word."""
    return " " in mention.of(doc.text) and doc.article.paragraph_at(mention.start) is not None
