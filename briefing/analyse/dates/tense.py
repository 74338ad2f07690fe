"""Which way a date without a year or week looks: back, ahead, or unknown.

The nearest cue before the date in its sentence decides ("said Tuesday he will go Friday": back, then ahead); else the
first behind it; else a limit ("by Friday") looks ahead.

Source: The Cambridge Grammar of the English Language, chapter 3; AP Stylebook, "days of the week".
"""

from __future__ import annotations

from briefing.lexicon.en.times import FUTURE_WORDS, LIMITS_AHEAD, NOT_PAST, PAST_WORDS, PUT_OFF
from briefing.text.pieces import Pieces

_UNTIL = frozenset(("to", "until", "till", "for"))
_BACK = 14
_AHEAD = 10


def direction(sentence: Pieces, first: int, end: int) -> int:
    """-1 when the words around pieces `first` to `end` tell of the past, 1 of the future, 0 when nothing tells."""
    for at in range(first - 1, max(-1, first - 1 - _BACK), -1):
        cue = _cue(sentence, at)
        if cue:
            return cue
    for at in range(end, min(sentence.count, end + _AHEAD)):
        cue = _cue(sentence, at)
        if cue:
            return cue
    before = first - 1 - (sentence.low[first - 1] == "the")
    return 1 if before >= 0 and sentence.low[before] in LIMITS_AHEAD else 0


def _cue(sentence: Pieces, at: int) -> int:
    word = sentence.low[at]
    if word == "to":
        return 1 if _is_infinitive(sentence, at) else 0
    if word in FUTURE_WORDS:
        return 1
    if word in PUT_OFF and sentence.low[at + 1] in _UNTIL:
        return 1
    before = sentence.low[at - 1] if at else ""
    if word in PAST_WORDS or (word.endswith("ed") and len(word) > 3 and word not in NOT_PAST):
        return 0 if before in ("be", "to", "a", "an", "the") or sentence.low[at - 2 : at] == ["will", "be"] else -1
    return 0


def _is_infinitive(sentence: Pieces, at: int) -> bool:
    """ "Holt to meet", "is to be held": a plain verb behind "to", with a name or a form of "be" before it.

    Behind another verb ("tried to enter") an infinitive tells nothing of when.
    """
    word = sentence.low[at + 1]
    if not (sentence.low[at - 1] in _BE or sentence.is_capital(at - 1)):
        return False
    return (
        sentence.is_word(at + 1)
        and not sentence.is_capital(at + 1)
        and word not in _NO_VERBS
        and not word.endswith(("ing", "ed", "s"))
    )


_BE = frozenset(("is", "are", "was", "were", "due", "set"))
_NO_VERBS = frozenset(
    "the a an his her its their our my your this that these those date and or about more nearly over last next early "
    "late mid".split()
)
