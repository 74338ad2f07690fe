"""Runs of capitalised words in running text, the title split from the name.

Source: Chicago Manual of Style 8.4 to 8.19 (particles, initials, suffixes); AP Stylebook, "titles", "junior, senior".
"""

from __future__ import annotations

from briefing.analyse.speakers.names import KINSHIP_WORDS, SURNAME_ENDINGS, Run, given_names
from briefing.analyse.speakers.words import bare, formal_titles, heads
from briefing.lexicon.en import first_names, titles
from briefing.lexicon.en.calendar import MONTHS, WEEKDAYS
from briefing.lexicon.en.grammar_words import OPENERS, PARTICLES, SUFFIXES
from briefing.lexicon.en.places import ACRONYM_LENGTH, COUNTRIES, PEOPLES, PLACE_NOUNS, STATE_ABBREVIATIONS
from briefing.text.tokens import Tokens

LONGEST_RUN = 14
LONGEST_NAME = 6
"""Words of a name that carry it; more are no name but a heading. Portuguese and Arabic full names have up to six."""

COMPOUNDED = frozenset(
    "type style era like led backed born based owned run controlled appointed linked esque inspired supporting".split()
)
"""Second parts that make an adjective of a name: "a Doe-style plan"."""

TITLE_CASE_SHARE = 0.88
"""Share of the words of four letters and more with a capital from which a block is read as title case."""

ABBREVIATED = STATE_ABBREVIATIONS | frozenset(
    "sen sens rep reps gov govs gen lt col maj capt cpl sgt brig adm cmdr pvt insp det supt rev fr hon amb pres cllr "
    "mr mrs ms mx dr prof st ste jr sr jnr snr messrs mme mlle vp asst atty smt ald lt-col lt-gen maj-gen".split()
)
STATES = frozenset(
    "u.s. u.n. u.k. e.u. u.s.a. d.c. n.y. n.j. n.c. s.c. n.h. n.m. n.d. s.d. r.i. w.va. b.c. a.m. p.m.".split()
)

DOTTED = frozenset("hon det del fr amb pres ald asst count st tan tun don".split())
"""Abbreviations and titles that are a title only with a full stop."""


def find_runs(tokens: Tokens, capitals: list[int], last: int, sentence_starts: frozenset[int]) -> list[Run]:
    """The runs of one block, in order and disjoint. capitals: its tokens with a capital in them. last: its end."""
    low = tokens.low
    found: list[Run] = []
    done = -1
    for at in capitals:
        if at < done or not _opens_name(tokens.raw[at], low[at]):
            continue
        opens = at in sentence_starts
        if low[at] in OPENERS and not _initial(tokens, at, last) and (opens or not _first_name(tokens, at, last)):
            continue
        run = Run(at, _run_end(tokens, at, last))
        run.opens = opens
        _split(tokens, run)
        found.append(run)
        done = run.end
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
    long = [word for word in tokens.raw[place[0] : place[1]] if len(word) > 3]
    return len(long) >= least and sum(word[0].isupper() for word in long) >= TITLE_CASE_SHARE * len(long)


def _first_name(tokens: Tokens, at: int, last: int) -> bool:
    """Will Smith, in the middle of a sentence."""
    return tokens.low[at] in given_names() and at + 1 < last and tokens.raw[at + 1][0].isupper()


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


def _run_end(tokens: Tokens, first: int, end: int) -> int:
    raw, low, starts, ends = tokens.raw, tokens.low, tokens.starts, tokens.ends
    at = first + 1
    limit = min(end, first + LONGEST_RUN)
    while at < limit:
        if raw[at - 1].endswith(("'s", "’s")) or (raw[at - 1][-1] == "." and low[at] in OPENERS and len(raw[at]) > 1):
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
    if run.opens and len(words) == 1 and words[0] in heads():
        last = 0
    run.name = run.first + last + 1
    if last < 0 and run.opens and len(words) > 2 and words[0] not in given_names() and words[1] in given_names():
        # Asking Ann Doe: the first word has its capital from the sentence.
        run.name += 0 if words[0] in first_names.SURNAMES_FIRST else 1
    while run.name < run.end and raw[run.name] in ".,":
        run.name += 1
    kept = [word for word in words[run.name - run.first :] if word.isalpha() or (len(word) > 2 and "." not in word)]
    if kept and kept[-1] in SUFFIXES:
        run.suffix = kept.pop()
    run.initials = "".join(
        word for word in words[run.name - run.first :] if (len(word) == 1 and word.isalpha()) or "." in word[1:]
    )
    kept = [word for word in kept if len(word) > 1 and word not in PARTICLES]
    if kept and kept[-1].rpartition("-")[2] in COMPOUNDED:
        kept = []
    run.words = tuple(kept)
    if not kept or len(kept) > LONGEST_NAME:
        run.name = run.end
        return
    _weigh(raw, words, kept, run)


def _last_title(raw: list[str], words: list[str], run: Run) -> int:
    """Index in the run of its last word of title, body or place, -1 when there is none."""
    titles_known, given = formal_titles(), given_names()
    last = -1
    spoken_up = (run.opens and run.end < len(raw) and raw[run.end] == ":") or (
        len(words) > 1
        and all(word.isupper() for word in raw[run.first : run.end])
        and not given.keys().isdisjoint(words)
    )
    for index, word in enumerate(words):
        printed = raw[run.first + index]
        if index and index == len(words) - 1 and words[index - 1] in given and (word in COUNTRIES or word in PEOPLES):
            # Steve Israel, Kathy Ireland: a surname that is a country too.
            break
        if word in STATE_ABBREVIATIONS and index + 1 < len(words) and words[index + 1] == ".":
            last = index
            continue
        if word in DOTTED and (index + 1 == len(words) or words[index + 1] != "."):
            continue
        if word in titles_known or word in STATES or word in PLACE_NOUNS or (not spoken_up and _acronym(printed)):
            if word in given and word not in titles.RANKS and (word not in COUNTRIES or index == 0):
                continue
            last = index
    if (
        last == len(words) - 1
        and 0 < last <= 2
        and words[0] in given
        and words[last] not in COUNTRIES
        and _surname(words)
    ):
        # Kate Bishop, Stephen King: a surname that is an office too.
        return -1
    return last


def _surname(words: list[str]) -> bool:
    """Whether the last word, an office, stands where a surname does: behind a given name, with or without initial."""
    last = words[-1]
    return (last in titles.OFFICES or last in titles.RANKS) and (
        len(words) == 2 or len(words[1]) == 1 or words[1] == "."
    )


def _acronym(word: str) -> bool:
    word = word[:-1] if len(word) > 2 and word[-1] == "s" else word
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
    if run.suffix or run.initials or kept[-1].endswith(SURNAME_ENDINGS) or not KINSHIP_WORDS.isdisjoint(words):
        run.evidence = True
