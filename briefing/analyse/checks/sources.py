"""Who the story rests on: one source only, or nobody with a name."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.model import Check, Quote, Speaker

_ENOUGH_QUOTES = 2


def check_sources(quotes: tuple[Quote, ...], speakers: tuple[Speaker, ...]) -> Iterator[Check]:
    """A single source for several statements; only unnamed sources. Said once, of the whole article."""
    speaking = [speaker for speaker in speakers if speaker.quotes]
    attributed = sum(quote.speaker is not None for quote in quotes)
    if not speaking or any(quote.speaker is None and quote.kind != "direct" for quote in quotes):
        return
    if all(speaker.kind == "unnamed" for speaker in speaking):
        many = "Only unnamed sources speak" if len(speaking) > 1 else "The only source is unnamed"
        yield Check(kind="unnamed sources", message=f"{many}.")
    elif len(speaking) == 1 and attributed >= _ENOUGH_QUOTES:
        name = speaking[0].name
        article = "the " if name[:1].islower() else ""
        yield Check(kind="one source", message=f"The copy has only one source, {article}{name}.")
