"""Content words of a sentence as terms: two sentences about one thing meet in them, whatever the endings."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from briefing.lexicon.en.discourse import FUNCTION_WORDS

_NO_TERM = frozenset(("",))
_MARKS = "\"'“”‘’.,:;!?()[]"


def terms_of(text: str) -> frozenset[str]:
    """Terms of a text that was not cut into tokens, such as a headline."""
    return terms(word.strip(_MARKS).lower() for word in text.split())


def terms(words: Iterable[str]) -> frozenset[str]:
    """Terms of words in lower case."""
    return frozenset(map(_term, words)) - _NO_TERM


@lru_cache(maxsize=20_000)
def _term(word: str) -> str:
    """The stem of a content word, "" for any other. Endings of number and tense go, as far as two forms must meet."""
    if len(word) < 2 or word in FUNCTION_WORDS or not word[0].isalnum():
        return ""
    if word.endswith(("'s", "’s")):
        word = word[:-2]
    if len(word) > 6 and word.endswith("ing"):
        return word[:-3]
    if len(word) > 5 and word.endswith(("ed", "es")):
        return word[:-2]
    if len(word) > 4 and word.endswith("s") and word[-2] != "s":
        return word[:-1]
    return word
