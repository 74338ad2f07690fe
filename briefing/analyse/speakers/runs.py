"""Runs of capitalised words in running text.

Source: Chicago Manual of Style 8.4 to 8.19 (particles, initials, suffixes); AP Stylebook, "titles", "junior, senior".
"""

from __future__ import annotations

from briefing.analyse.speakers.names import Run, given_names
from briefing.analyse.speakers.parts import POSSESSIVE, no_names, part
from briefing.analyse.speakers.words import bare
from briefing.lexicon.en.calendar import MONTHS, WEEKDAYS
from briefing.lexicon.en.first_names import PARTICLES
from briefing.lexicon.en.function_words import AUXILIARIES, CONTRACTED, COORDINATORS, DETERMINERS, OPENERS, PREPOSITIONS
from briefing.lexicon.en.places import STATE_ABBREVIATIONS
from briefing.lexicon.en.titles import POSTNOMINALS, SUFFIXES
from briefing.text.tokens import Tokens

LONGEST_RUN = 14
TITLE_CASE_SHARE = 0.88
"""Share of the words of four letters and more with a capital from which a block is read as title case."""

LEAST_IN_TITLE = 3
# A headline of so many long words tells its case; a paragraph of few may be all names, but for a short verb.

NICKNAME_MARKS = frozenset("“”\"'‘’()")
INNER_BREAKS = PREPOSITIONS | COORDINATORS | DETERMINERS
NEVER_OPENING = frozenset((*WEEKDAYS, *MONTHS)) | CONTRACTED | AUXILIARIES
"""Words whose capital makes no name: days, months, "I've", "Don't"."""

SHORT_DATES = frozenset(word for word in (*WEEKDAYS, *MONTHS) if len(word) == 3) - AUXILIARIES
"""Abbreviations of days and months, which are names too: Jan Doe, Wang Jun, Thu Ha."""

ABBREVIATED = STATE_ABBREVIATIONS | frozenset(
    "sen sens rep reps gov govs gen lt col maj capt cpl sgt brig adm cmdr pvt insp det supt rev fr hon amb pres cllr "
    "mr mrs ms mx dr prof st ste jr sr jnr snr messrs mme mlle vp asst atty smt ald lt-col lt-gen maj-gen".split()
)


def find_runs(tokens: Tokens, capitals: list[int], last: int, sentence_starts: frozenset[int]) -> list[Run]:
    """The runs of one block, in order and disjoint, single words without a name left out.

    capitals: the block's tokens with a capital in them. last: its end.
    """
    raw, low = tokens.raw, tokens.low
    found: list[Run] = []
    done = -1
    for at in capitals:
        word = low[at]
        if at < done or not (raw[at][0].isupper() or _arabic_article(raw[at])):
            continue
        if word in NEVER_OPENING and not (word in given_names() and _names_somebody(tokens, at, last)):
            continue
        opens = at in sentence_starts
        if word in OPENERS and not _initial(tokens, at, last) and (opens or not _first_name(tokens, at, last)):
            continue
        follows = low[at + 1] if at + 1 < last else ""
        alone = follows.isalpha() and raw[at + 1] == follows and follows not in PARTICLES
        done = at + 1 if alone else _run_end(tokens, at, last)
        run = part(tokens, at, done, opens=opens)
        if run is not None:
            found.append(run)
    return found


def run_of(tokens: Tokens, first: int, last: int, words: set[str]) -> Run:
    """The run of tokens from `first` on that are words of one name."""
    end = first + 1
    while end < last and bare(tokens.low[end]) in words and not tokens.raw[end - 1].endswith(("'s", "’s")):
        end += 1
    run = Run(first, end)
    run.words = tuple(bare(word) for word in tokens.low[first:end])
    run.possessive = tokens.raw[end - 1].endswith(("'s", "’s"))
    return run


def is_titled(tokens: Tokens, capitals: list[int], place: tuple[int, int], least: int) -> bool:
    """Whether a block of at least so many long words is in title case or capitals, so that a capital tells nothing."""
    if len(capitals) * 3 < place[1] - place[0]:
        return False
    if least > LEAST_IN_TITLE and any(
        len(word) == 3 and word.islower() and word not in INNER_BREAKS for word in tokens.raw[place[0] : place[1]]
    ):
        return False
    long = [word for word in tokens.raw[place[0] : place[1]] if len(word) > 3]
    return len(long) >= least and sum(word[0].isupper() for word in long) >= TITLE_CASE_SHARE * len(long)


def _first_name(tokens: Tokens, at: int, last: int) -> bool:
    """Will Smith, in the middle of a sentence."""
    return tokens.low[at] in given_names() and at + 1 < last and tokens.raw[at + 1][0].isupper()


def _names_somebody(tokens: Tokens, at: int, last: int) -> bool:
    """Jan Doe: what may be a month is a name before another name."""
    follows = at + 1 < last and tokens.starts[at + 1] - tokens.ends[at] == 1 and tokens.raw[at + 1][0].isupper()
    return follows and tokens.low[at] in SHORT_DATES and tokens.low[at + 1] not in no_names()


def _goes_on(word: str, low: str) -> bool:
    if word[0].isupper():
        return low not in NEVER_OPENING and low != "i" and (low not in INNER_BREAKS or low in given_names())
    return ("-" in word and _arabic_article(word)) or (word[:2] == "ff" and len(word) > 5)


def _initial(tokens: Tokens, at: int, end: int) -> bool:
    """A. Doe, and not the article."""
    return (
        len(tokens.raw[at]) == 1
        and tokens.raw[at].isupper()
        and at + 1 < end
        and tokens.raw[at + 1] == "."
        and tokens.starts[at + 1] == tokens.ends[at]
    )


def _arabic_article(word: str) -> bool:
    """al-Assad, el-Sisi, ash-Shaykh: a name that opens in lower case."""
    head, _, tail = word.partition("-")
    return len(head) <= 3 and head[:1] in "aeu" and tail[:1].isupper()


def _run_end(tokens: Tokens, first: int, end: int) -> int:
    raw, low, starts, ends = tokens.raw, tokens.low, tokens.starts, tokens.ends
    at = first + 1
    limit = min(end, first + LONGEST_RUN)
    while at < limit:
        before, word, gap = raw[at - 1], raw[at], starts[at] - ends[at - 1]
        if before[-2:] in POSSESSIVE:
            break
        if gap == 1:
            if (
                _goes_on(word, low[at])
                or (len(word) == 1 and _initial(tokens, at, limit))
                or (low[at] in SHORT_DATES and word[0].isupper() and not _dates(tokens, at + 1, end))
            ):
                if low[at] in POSTNOMINALS and word.isupper():
                    break
                if before[-1] == "." and low[at] in OPENERS and len(word) > 1:
                    break
                at += 1
            elif low[at] in PARTICLES and (after := _after_particles(tokens, at, limit)):
                at = after
            elif word in NICKNAME_MARKS and _nickname(tokens, at, limit):
                at += 4
            else:
                break
        elif (gap == 0 and word == "." and (len(before) == 1 or low[at - 1] in ABBREVIATED)) or (
            gap == 0 and before[-1] == "." and _goes_on(word, low[at])
        ):
            at += 1
        elif word == "," and at + 1 < limit and low[at + 1] in SUFFIXES:
            at += 2
        else:
            break
    return at


def _dates(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a full stop or a number follows an abbreviation of a day or month."""
    return at < end and (tokens.raw[at] == "." or tokens.raw[at][0].isdigit())


def _nickname(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a mark opens a nickname inside a name: John “Jack” Doe. Source: AP Stylebook, "nicknames"."""
    raw = tokens.raw
    return (
        at + 3 < limit
        and raw[at + 1][0].isupper()
        and raw[at + 2] in NICKNAME_MARKS
        and raw[at + 3][0].isupper()
        and tokens.starts[at + 3] - tokens.ends[at + 2] == 1
    )


def _after_particles(tokens: Tokens, at: int, limit: int) -> int:
    """The index behind up to three particles and the capitalised word they lead to, 0 when they lead to none."""
    for index in range(at + 1, min(at + 4, limit)):
        word = tokens.raw[index]
        if word[0].isupper() or _arabic_article(word):
            return index + 1
        if tokens.low[index] not in PARTICLES:
            return 0
    return 0
