"""Section headings of plain text, which has no mark-up: short blocks between paragraphs that are no sentences.

Source: the agencies' copy (docs/loading.md, "Headings"); press releases name the sections they all have.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.lexicon.en.wire import ATTRIBUTION, PRESS_RELEASE_HEADINGS
from briefing.text.patterns import Pattern

CLOSED = (".", "!", "?", ":", ";", ",", '"', "”", "’", "'", ")", "]", "…", "-", "–", "—")
"""Ends of a block that is closed by punctuation."""

_PAIRS = ("''", '""', "‘’", "“”")
_ITEM = ("- ", "– ", "— ", "• ", "* ", "· ", "▪ ", "‣ ")
_MAX_CHARS = 90
_MAX_WORDS = 8
# One question between paragraphs is as often the writer's aside; an explainer has several.
_MIN_QUESTIONS = 2
_CLOCK = Pattern(
    r"(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|noon|midnight)|\d{1,2}:\d\d)(?:\s(?:BST|CET|CEST|ET|EDT|EST|GMT|PT|UTC))?"
)
_DIALOGUE = Pattern(r"(?:[QA](?::|\.|(?=[A-Z]))|[A-Z][A-Z .'’-]{2,30}:)\s*\S")


def find_headings(texts: Sequence[str]) -> set[int]:
    """Indexes of the headings among the blocks of a story, its lede first.

    The lede and the last block are never one.
    """
    candidates = [at for at in range(1, len(texts) - 1) if len(texts[at]) <= _MAX_CHARS]
    found = {at for at in candidates if _is_heading(texts[at], texts[at + 1])}
    questions = {at for at in candidates if _is_question(texts[at], texts[at + 1])}
    if len(questions) + len(found) >= _MIN_QUESTIONS and questions and not any(map(_DIALOGUE.match, texts)):
        found |= questions
    return found


def _is_heading(text: str, following: str) -> bool:
    """A few words without closing punctuation, attribution or number, before a longer block."""
    if text[0].isdigit():
        return _CLOCK.fullmatch(text) is not None
    if text.startswith(("- ", "– ")) and not following.startswith(text[:2]):
        text = text[2:].lstrip()
    if not (text[:1].isupper() or text[:1] in "'‘“\""):
        return False
    if text.casefold().rstrip(":") in PRESS_RELEASE_HEADINGS:
        return True
    if text.endswith(CLOSED) and not _is_in_quotation_marks(text):
        return False
    words = text.split()
    if not 1 <= len(words) <= _MAX_WORDS or not _numbers_fit(words):
        return False
    if ATTRIBUTION.intersection(text.casefold().split()):
        return False
    if following.startswith(_ITEM):
        return True
    return len(following.split()) > len(words) and (following.endswith(CLOSED) or len(following) > 120)


def _is_in_quotation_marks(text: str) -> bool:
    """Whether all of it is quoted without a stop: a paragraph of someone's words is closed within its marks."""
    inside = text[1:-1]
    return text[0] + text[-1] in _PAIRS and inside[-1:].isalnum() and not any(mark in inside for mark in '"“”')


def _is_question(text: str, following: str) -> bool:
    words = text.split()
    if not text.endswith("?") or not text[0].isupper() or not 2 <= len(words) <= _MAX_WORDS:
        return False
    return not following.endswith("?") and len(following.split()) > 2


def _numbers_fit(words: list[str]) -> bool:
    """A number in a heading is one year; the figures of a table line are not."""
    digits = [word for word in words if any(char.isdigit() for char in word)]
    return not digits or (len(digits) == 1 and digits[0].isdigit() and len(digits[0]) == 4)
