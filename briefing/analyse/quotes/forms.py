"""Every spelling of every reporting verb, with the frames in which it carries someone's words."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefing.lexicon.en import reporting

# Frames, see briefing.lexicon.en.reporting.
SAY, UTTER, TELL, THINK, SHOW, JUDGE, INTEND, QUESTION = (1 << n for n in range(8))
SPEAKS = SAY | UTTER | TELL
FRAMES = {
    "SAY": SAY,
    "UTTER": UTTER,
    "TELL": TELL,
    "THINK": THINK,
    "SHOW": SHOW,
    "JUDGE": JUDGE,
    "INTEND": INTEND,
    "QUESTION": QUESTION,
}

BASE, THIRD, ING, PAST, PARTICIPLE = range(5)
_VOWELS = frozenset("aeiou")


class Form(NamedTuple):
    """One spelling of a reporting verb. tense: BASE, THIRD, ING, PAST or PARTICIPLE."""

    lemma: str
    frames: int
    tense: int


@cache
def forms() -> dict[str, Form]:
    """Every spelling of every reporting verb."""
    lemmas: dict[str, int] = {}
    for name, bit in FRAMES.items():
        for lemma in getattr(reporting, name).split():
            lemmas[lemma] = lemmas.get(lemma, 0) | bit
    for lemma in reporting.PARTICLE:
        lemmas.setdefault(lemma, 0)
    found: dict[str, Form] = {}
    for lemma, frames in lemmas.items():
        for spelling, tense in _spellings(lemma):
            found.setdefault(spelling, Form(lemma, frames, tense))
    return found


def _spellings(lemma: str) -> list[tuple[str, int]]:
    last = lemma[-1]
    irregular = reporting.IRREGULAR.get(lemma)
    doubled = bool(irregular) and irregular is not None and irregular[0] in (f"{lemma}{last}ed",)
    if last == "y" and lemma[-2] not in _VOWELS:
        third, past = lemma[:-1] + "ies", lemma[:-1] + "ied"
    elif lemma.endswith(("s", "sh", "ch", "x", "z", "go")):
        third, past = lemma + "es", lemma + "ed"
    else:
        third, past = lemma + "s", lemma + ("d" if last == "e" else "ed")
    if lemma == "lie":
        ing = "lying"
    elif last == "e" and not lemma.endswith(("ee", "oe")):
        ing = lemma[:-1] + "ing"
    else:
        ing = lemma + (last if doubled or lemma in ("hit", "begin", "put") else "") + "ing"
    rows = [(lemma, BASE), (third, THIRD), (ing, ING)]
    if irregular:
        rows.append((irregular[0], PAST))
        rows.extend((spelling, PARTICIPLE) for spelling in irregular[1:])
    else:
        rows.append((past, PAST))
    return rows
