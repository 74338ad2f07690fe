"""Whether a text is English, by its commonest words."""

from __future__ import annotations

from briefing.lexicon.en.wire import FUNCTION_WORDS

_SAMPLE_CHARS = 3000
_MIN_SHARE = 0.15


def find_language(text: str) -> str | None:
    """ "en" when one word in seven is one of the commonest of English, None otherwise.

    Other languages are not told apart.
    """
    words = text[:_SAMPLE_CHARS].casefold().split()
    common = sum(map(FUNCTION_WORDS.__contains__, words))
    return "en" if words and common >= _MIN_SHARE * len(words) else None
