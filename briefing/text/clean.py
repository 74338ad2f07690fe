"""Cleaning of text from outside, before any offset into it exists.

What could move a cursor, reorder a line or hide in it is taken away and counted; what writing systems need stays.
Linear in the
text's length; a clean text is returned as it came.
Source: Unicode Standard 15, chapters 23.2 and 23.4; Unicode Technical Report 36 (spoofing); ECMA-48 (controls).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from briefing.text.patterns import Pattern

MARKS_IN_A_ROW = 8
"""Combining marks kept on one letter: Tibetan and Hebrew stay below it."""

# A terminal sequence is taken away whole, or its letters would stay as words. String sequences are capped: one that
# never ends loses its head only.
_SEQUENCE = Pattern(
    "(?:\x1b\\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?"
    "|(?:\x1b[\\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]{0,4096}(?:\x07|\x1b\\\\|\x9c)"
    "|\x1b[ -/]{0,8}[0-~]?"
)
_CONTROL = Pattern("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
_LINE_END = Pattern("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BIDI = Pattern("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = Pattern(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
_SURROGATE = Pattern("[\ud800-\udfff]")
_JOINER = Pattern("[\u200c\u200d]")
_VARIATION = Pattern("[\ufe00-\ufe0f]")
# Marks are no word characters to `re`; what else this finds is sorted out by category.
_MARKS = Pattern(rf"[^\w\s\x00-\u02ff]{{{MARKS_IN_A_ROW + 1},}}")
_MIGHT_NEED = Pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
# Scripts in which a joiner changes letters: Arabic, Syriac, Indic to Tibetan and Myanmar, Khmer, Mongolian.
_JOINING = ((0x0600, 0x08FF), (0x0900, 0x0DFF), (0x0E00, 0x109F), (0x1780, 0x18AF), (0xA8E0, 0xA8FF), (0xFB50, 0xFEFC))
# The marks of typeset English; a text with these and Latin letters alone needs no cleaning.
_USUAL = frozenset(
    "\u2013\u2014\u2015\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u20ac"
    "\xa0\xa1\xa3\xa7\xa9\xab\xae\xb0\xb4\xb7\xbb\xbd\xbf\ufffd\t"
)
_ASCII = frozenset("\n" + "".join(map(chr, range(32, 127))))
_CONTROLS, _BIDIS, _INVISIBLES = "control characters", "direction marks", "invisible characters"
_SURROGATES, _HEAPS = "half characters", "heaped accents"


def clean_text(text: str) -> tuple[str, dict[str, int]]:
    """The text without what no reader may meet, and how many code points of each sort were taken away.

    Line ends of any sort become "\\n" and a tab four spaces; neither is counted. The dict is empty for a clean text.
    """
    if text.isascii():
        if "\t" in text:
            text = text.replace("\t", "    ")
        if text.replace("\n", "").isprintable():
            return text, {}
    elif all("\xc0" <= char <= "\u024f" or char in _USUAL for char in set(text) - _ASCII):
        return text.replace("\t", "    "), {}
    counts: dict[str, int] = {}
    if _MIGHT_NEED.search(text):
        text = _LINE_END.compiled.sub("\n", text)
        text = _without(text, _SEQUENCE, _CONTROLS, counts)
        text = _without(text, _CONTROL, _CONTROLS, counts)
        text = _without(text, _BIDI, _BIDIS, counts)
        text = _without(text, _SURROGATE, _SURROGATES, counts)
        text = _drop(text, _INVISIBLES, _JOINER, _joins, counts)
        text = _drop(text, _INVISIBLES, _VARIATION, _varies, counts)
        text = _without(text, _INVISIBLE, _INVISIBLES, counts)
    return _thin_marks(text.replace("\t", "    "), counts), counts


def _without(text: str, unwanted: Pattern, sort: str, counts: dict[str, int]) -> str:
    kept = unwanted.compiled.sub("", text)
    if len(kept) != len(text):
        counts[sort] = counts.get(sort, 0) + len(text) - len(kept)
    return kept


def _drop(text: str, sort: str, pattern: Pattern, keep: Callable[[str, int], bool], counts: dict[str, int]) -> str:
    kept = pattern.compiled.sub(lambda match: match.group() if keep(match.string, match.start()) else "", text)
    if len(kept) != len(text):
        counts[sort] = counts.get(sort, 0) + len(text) - len(kept)
    return kept


def _joins(text: str, at: int) -> bool:
    """Whether a joiner stands where a script or an emoji needs it."""
    before = text[at - 1] if at else ""
    after = text[at + 1 : at + 2]
    if not before:
        return False
    if any(low <= ord(before) <= high for low, high in _JOINING):
        return True
    return text[at] == "\u200d" and _pictures(before) and _pictures(after)


def _pictures(char: str) -> bool:
    return char >= "\u2190" and unicodedata.category(char) in ("So", "Sk", "Sm", "Mn")


def _varies(text: str, at: int) -> bool:
    """Whether a variation selector follows a character that has variants."""
    before = text[at - 1] if at else " "
    if before.isascii():
        return before.isdigit() or before in "#*"
    return not before.isspace() and not "\ufe00" <= before <= "\ufe0f"


def _thin_marks(text: str, counts: dict[str, int]) -> str:
    """At most MARKS_IN_A_ROW combining marks on one letter."""

    def thinned(match: re.Match[str]) -> str:
        kept: list[str] = []
        run = 0
        for char in match.group():
            run = run + 1 if unicodedata.category(char)[0] == "M" else 0
            if run <= MARKS_IN_A_ROW:
                kept.append(char)
        return "".join(kept)

    if text.isascii() or not _MARKS.search(text):
        return text
    thinner = _MARKS.compiled.sub(thinned, text)
    if len(thinner) != len(text):
        counts[_HEAPS] = len(text) - len(thinner)
    return thinner
