"""Names in running text: runs of capitalised words, the title split from the name.

Source: Chicago Manual of Style 8.4 to 8.19 (particles, initials, suffixes); AP Stylebook, "titles", "junior, senior".
"""

from __future__ import annotations

from functools import cache

from briefing.analyse.speakers.words import bare, formal_titles, heads
from briefing.lexicon.en import first_names, titles
from briefing.lexicon.en.calendar import MONTHS, WEEKDAYS
from briefing.lexicon.en.grammar_words import OPENERS, PARTICLES, SUFFIXES
from briefing.lexicon.en.places import ACRONYM_LENGTH, COUNTRIES, PEOPLES, PLACE_NOUNS
from briefing.text.tokens import Tokens

LONGEST_RUN = 14
ABBREVIATED = frozenset(
    "sen sens rep reps gov govs gen lt col maj capt cpl sgt brig adm cmdr pvt insp det supt rev fr hon amb pres cllr "
    "mr mrs ms mx dr prof st ste jr sr jnr snr messrs mme mlle vp asst atty smt ald lt-col lt-gen maj-gen".split()
)
STATES = frozenset(
    "u.s. u.n. u.k. e.u. u.s.a. d.c. n.y. n.j. n.c. s.c. n.h. n.m. n.d. s.d. r.i. w.va. b.c. a.m. p.m.".split()
)

DOTTED = frozenset("hon det del fr amb pres ald asst count st tan tun don".split())
"""Abbreviations and titles that are a title only with a full stop."""

ICELANDIC = frozenset("ðþæáéíóúý")


class Run:
    """Capitalised words in a row: tokens `first` to `end`; the name is `name` to `end` (`name == end`: there is none).

    words: those of the name that carry it (no initial, particle, possessive), lower case. evidence: something tells
    that it is a person.
    gender: "m", "f" or "". possessive: ends in 's. opens: the first token is the first of its sentence.
    """

    __slots__ = ("end", "evidence", "first", "gender", "initials", "name", "opens", "possessive", "suffix", "words")

    def __init__(self, first: int, end: int) -> None:
        self.first = first
        self.end = end
        self.name = first
        self.words: tuple[str, ...] = ()
        self.suffix = ""
        self.initials = ""
        self.evidence = False
        self.gender = ""
        self.possessive = False
        self.opens = False

    @property
    def full(self) -> bool:
        """Whether this is more than a surname or first name alone."""
        return len(self.words) > 1 or bool(self.suffix or self.initials)


@cache
def given_names() -> dict[str, str]:
    """Given name to gender, "" where it is given to both."""
    return {
        **dict.fromkeys(first_names.MEN, "m"),
        **dict.fromkeys(first_names.WOMEN, "f"),
        **dict.fromkeys(first_names.EITHER, ""),
    }


def find_runs(tokens: Tokens, first: int, end: int, sentence_starts: frozenset[int]) -> list[Run]:
    """The runs among the tokens `first` to `end` of one block, in order and disjoint."""
    raw, low = tokens.raw, tokens.low
    found: list[Run] = []
    at = first
    while at < end:
        word = raw[at]
        if not _opens_name(word, low[at]):
            at += 1
            continue
        opens = at in sentence_starts
        if (
            low[at] in OPENERS
            and not _initial(tokens, at, end)
            and (opens or low[at] not in given_names() or not _capital_next(tokens, at, end))
        ):
            at += 1
            continue
        run = Run(at, _run_end(tokens, at, end))
        run.opens = opens
        _split(tokens, run)
        found.append(run)
        at = run.end
    return found


def _opens_name(word: str, low: str) -> bool:
    if word[0].isupper():
        return low not in WEEKDAYS and low not in MONTHS
    return "-" in word and word[0].isalpha() and _arabic_article(word)


def _initial(tokens: Tokens, at: int, end: int) -> bool:
    """A. Doe, and not the article."""
    return (
        len(tokens.raw[at]) == 1
        and at + 1 < end
        and tokens.raw[at + 1] == "."
        and tokens.starts[at + 1] == tokens.ends[at]
    )


def _arabic_article(word: str) -> bool:
    """al-Assad, el-Sisi, ash-Shaykh: a name that opens in lower case."""
    head, _, tail = word.partition("-")
    return len(head) <= 3 and head[:1] in "aeu" and tail[:1].isupper()


def _capital_next(tokens: Tokens, at: int, end: int) -> bool:
    return at + 1 < end and tokens.raw[at + 1][0].isupper() and tokens.starts[at + 1] - tokens.ends[at] == 1


def _run_end(tokens: Tokens, first: int, end: int) -> int:
    raw, low, starts, ends = tokens.raw, tokens.low, tokens.starts, tokens.ends
    at = first + 1
    limit = min(end, first + LONGEST_RUN)
    while at < limit:
        if raw[at - 1].endswith(("'s", "’s")):
            break
        word, gap = raw[at], starts[at] - ends[at - 1]
        stopped = gap == 0 and word == "." and (len(raw[at - 1]) == 1 or low[at - 1] in ABBREVIATED)
        if stopped or ((gap == 1 or (gap == 0 and raw[at - 1][-1] == ".")) and _opens_name(word, low[at])):
            at += 1
        elif gap == 1 and low[at] in PARTICLES and (after := _after_particles(tokens, at, limit)):
            at = after
        elif word == "," and at + 1 < limit and low[at + 1] in SUFFIXES:
            at += 2
        else:
            break
    return at


def _after_particles(tokens: Tokens, at: int, limit: int) -> int:
    """The index behind up to three particles and the capitalised word they lead to, 0 when they lead to none."""
    for index in range(at + 1, min(at + 4, limit)):
        word = tokens.raw[index]
        if word[0].isupper() or _arabic_article(word):
            return index + 1
        if tokens.low[index] not in PARTICLES:
            return 0
    return 0


def _split(tokens: Tokens, run: Run) -> None:
    """Part title and name: the name is what stands after the last word of a title."""
    raw, low = tokens.raw, tokens.low
    words = [bare(low[index]) for index in range(run.first, run.end)]
    run.possessive = raw[run.end - 1].endswith(("'s", "’s"))
    last = _last_title(raw, words, run)
    run.name = run.first + last + 1
    while run.name < run.end and raw[run.name] in ".,":
        run.name += 1
    kept = [word for word in words[run.name - run.first :] if word.isalpha() or (len(word) > 2 and "." not in word)]
    if kept and kept[-1] in SUFFIXES:
        run.suffix = kept.pop()
    run.initials = "".join(
        word for word in words[run.name - run.first :] if (len(word) == 1 and word.isalpha()) or "." in word[1:]
    )
    kept = [word for word in kept if len(word) > 1 and word not in PARTICLES]
    run.words = tuple(kept)
    if not kept:
        run.name = run.end
        return
    _weigh(raw, words, kept, run)


def _last_title(raw: list[str], words: list[str], run: Run) -> int:
    """Index in the run of its last word of title, body or place, -1 when there is none."""
    titles_known, given = formal_titles(), given_names()
    last = -1
    for index, word in enumerate(words):
        printed = raw[run.first + index]
        if word in DOTTED and (index + 1 == len(words) or words[index + 1] != "."):
            continue
        if word in titles_known or word in STATES or word in PLACE_NOUNS or _acronym(printed):
            if word in given and word not in titles.RANKS and (word not in COUNTRIES or index == 0):
                continue
            last = index
    if (
        last == len(words) - 1
        and 0 < last <= 2
        and words[0] in given
        and words[last] not in COUNTRIES
        and words[last] not in PEOPLES
    ):
        # Kate Bishop, Stephen King: a surname that is an office too.
        return -1
    return last


def _acronym(word: str) -> bool:
    return 1 < len(word) <= ACRONYM_LENGTH and word.isupper() and word.isalpha() and word.lower() not in SUFFIXES


def _weigh(raw: list[str], words: list[str], kept: list[str], run: Run) -> None:
    """Note what tells that the run names a person, and of which gender."""
    given = given_names()
    before = words[: run.name - run.first]
    for word in before:
        if word in titles.COURTESY:
            run.evidence, run.gender = True, run.gender or titles.COURTESY[word]
        elif word in heads() and heads()[word][0] == "person":
            run.evidence, run.gender = True, run.gender or heads()[word][2]
    if not run.full:
        return
    first = kept[0] if kept[0] in given else kept[0].partition("-")[0]
    if first in given or (kept[0] in first_names.SURNAMES_FIRST and len(kept) <= 3):
        run.evidence = True
    if run.suffix or run.initials:
        run.evidence = True


def gender_of_name(words: tuple[str, ...], printed: list[str]) -> str:
    """The gender a full name tells, "" when it tells none: given name, patronymic or particle.

    Source: Icelandic -son and -dóttir; Arabic bin and bint, Malay binti; Vietnamese Văn and Thị; Slavic -ova, -eva,
    -skaya.
    """
    given = given_names()
    if {"bint", "binti"} & set(printed) or "thi" in words[1:-1] or "thị" in words[1:-1]:
        return "f"
    if "bin" in printed or "ibn" in printed or "van" in words[1:-1] or "văn" in words[1:-1]:
        return "m"
    for word in (words[0], words[0].partition("-")[0]):
        if given.get(word):
            return given[word]
    if len(words) < 2:
        return ""
    if words[-1].endswith(("dóttir", "dottir", "ová", "skaya", "skaia", "ienė", "aitė")):
        return "f"
    if words[-1].endswith(("ova", "eva")) and len(words[-1]) > 5:
        return "f"
    if words[-1].endswith(("ov", "ev", "sky", "skiy", "skyi")) and len(words[-1]) > 4:
        return "m"
    if words[-1].endswith("sson") and not ICELANDIC.isdisjoint("".join(words)):
        return "m"
    return given.get(words[-1], "") if words[0] in first_names.SURNAMES_FIRST else ""
