"""Sentences of a paragraph of English news.

A full stop ends a sentence unless an abbreviation, an initial or a number owns it. Closing quotation marks and brackets
that follow the stop belong to the sentence. Source: AP Stylebook (abbreviations, punctuation in quotations, ellipses);
Grefenstette and Tapanainen, "What is a word, what is a sentence?" (1994), for abbreviations before a capital.
"""

from __future__ import annotations

import re

from briefing.lexicon.en.abbreviations import BEFORE_NAME, BEFORE_NUMBER, CLOSING, COMPANIES, OPEN, STATES
from briefing.lexicon.en.calendar import MONTHS, WEEKDAYS
from briefing.text.patterns import Pattern
from briefing.text.spans import Span

# A stop with its closing marks before white space; or a stop with no space after it: before an opening mark, or
# between a word in small letters (a number, a bracket) and one with a capital ("arrived.The", not "site.com", "U.S.A").
# All begin with the same set of characters, which lets the search skip what is none of them.
_STOP = Pattern(
    r"[.!?…](?:[.!?…]{0,20}[\"'”’»)\]]*(?=\s|$)"
    r"|(?<!…)[”’»]*(?=[\"“«])"
    r"|(?<=[a-z0-9)\]%].)[\"”»]?(?=[A-Z][a-z’']*[\s,]))"
)
_NEXT = Pattern(r"[\s\"'“‘«(\[]*([\w’']+|\S?)")
_SMALL_AFTER = Pattern(r"\s+[\"“‘(\[]*[A-Z][\w’']*\s+[a-z]")
# `"Why?" Smith asked`, `"Stop!" the Rev. Ann Lee shouted`: a name and a reporting verb go on with the sentence.
_NAME_SAYS = Pattern(
    r"\s(?:[A-Z][\w.’'-]{0,30}\s){1,5}(?:asked?s?|said|says|shouted|cried|added|wondered|exclaimed|replied|told|wrote|"
    r"yelled|screamed|demanded|tweeted|joked|recalled|responded|quipped)\b"
)
_MARKS_BEFORE = "\"'“‘«([—–-"
_WORD_CHARS = 24

# Words that open a sentence and are hardly ever part of a name.
_OPENERS = frozenset(
    "the a it they we you she his her its our my their this that these those but and or in on at for from to as if "
    "when while after before since there here what who why how not yes then now also however meanwhile according some "
    "many most all both with by he i an one two so no".split()
)
# Surnames as well: after an initial they open nothing.
_SURNAMES_TOO = frozenset("he an so you no my a i one or all".split())
# After an hour the sentence goes on with the day or zone: "at 5 p.m. Monday", "8 a.m. Eastern", "6 p.m. EDT".
_AFTER_HOUR = frozenset((*MONTHS, *WEEKDAYS, "eastern", "central", "mountain", "pacific", "local", "greenwich"))
# "hepatitis C. Doctors", "Group B. England": the letter is no initial.
_LETTERED = frozenset(
    "plan vitamin hepatitis group grade type class category section exhibit item appendix schedule division "
    "and than".split()
)
_DOMAINS = frozenset("com org net co uk gov edu info io tv js".split())


def split_sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Spans of the sentences inside `span`, in order, trimmed of white space at both ends.

    Every visible character of `span` is in exactly one of them. A text without any stop is one sentence.
    """
    found: list[Span] = []
    start = counted = span.start
    quotes = 0
    for match in _STOP.compiled.finditer(text, span.start, span.end):
        at, end = match.span()
        if end < span.end and not text[end].isspace() and '"' in text[at : end + 1]:
            # `arrived."They` and `arrived."He said`: an odd number of marks before says that this one closes.
            quotes += text.count('"', counted, at)
            counted, end = at, at + 1
            if quotes % 2 and text[end] == '"':
                end += 1
        if _plain(text, at, end, span.end) or _ends(text, start, at, end, span.end):
            _append(found, text, start, end)
            start = end
    _append(found, text, start, span.end)
    return tuple(found)


def _append(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


def _plain(text: str, at: int, end: int, limit: int) -> bool:
    """The common case, decided at once: a full stop after a long word in small letters, then a capital."""
    tail = text[at - 6 : at] if at > 6 else ""
    return (
        end - at == 1
        and end + 1 < limit
        and text[end + 1].isupper()
        and tail.isalpha()
        and tail.islower()
        and text[at] == "."
    )


def _ends(text: str, start: int, at: int, end: int, limit: int) -> bool:
    """Whether the stop at `at`, with marks up to `end`, closes the sentence that began at `start`."""
    following = _NEXT.compiled.match(text, end, min(limit, end + 60))
    if following is None or not following[1]:
        return True
    word = following[1]
    if word[0] in ".…,;:)]":
        return False
    if text[at] != ".":
        return _ends_after_mark(text, at, end, word)
    if end - at > 1 and text[at + 1] in ".…":
        return not word[0].islower() and word[:2] not in ("I", "I'", "I’")
    last = text[max(start, at - _WORD_CHARS) : at].rsplit(None, 1)
    if not last or not last[-1]:
        return not word[0].islower()
    before = last[-1].rpartition("“")[2].lstrip(_MARKS_BEFORE)
    before = before.rpartition("-")[2] or before
    if word[0].islower():
        # Only in copy without capitals; in other copy a stray stop, or `"It is over." he said`.
        return end - at == 1 and len(before) > 3 and text[start : start + 60].islower() and before not in OPEN
    if end < limit and not text[end].isspace() and word.casefold() in _DOMAINS:
        return False
    if len(before) > 6 or end - at > 1:
        return True
    return _ends_after_word(before, following, last[0] if len(last) > 1 else "", at - len(before) <= start + 1)


def _ends_after_mark(text: str, at: int, end: int, word: str) -> bool:
    """`"Why?" he asked`, `"Why?" Smith asked`, `Why? - he asked`: the sentence goes on."""
    if word[0].islower() or word[0] in "-–—":
        return False
    if text[at] == "…":
        return word not in ("I", "I'm", "I’m")
    closed = text[end - 1] in "\"”’'»"
    return not (closed and _NAME_SAYS.match(text, end, end + 120))


def _ends_after_word(before: str, following: re.Match[str], earlier: str, opens: bool) -> bool:
    """Whether a full stop after `before` ends a sentence when a word with a capital or a digit follows.

    earlier: the text before it. opens: it is the first word of its sentence ("1. The").
    """
    word = following[1]
    digit = word[0].isdigit()
    if before.isdigit():
        return not opens
    if before.isupper() and len(before) > 1 and "." not in before:
        # ST. LOUIS, MR. HALE
        before = before.capitalize()
    if before in BEFORE_NAME:
        return False
    if before in BEFORE_NUMBER and digit:
        return False
    opener = word.casefold() in _OPENERS and not word.isupper()
    if before in CLOSING:
        return opener or digit or not (word.isupper() or word.casefold() in _AFTER_HOUR)
    if before in STATES:
        # PORTLAND, Ore. (AP) and Salem, Ore. - a town
        goes_on = "(" in following.string[following.start() : following.start(1)] or not word[0].isalpha()
        return opener or digit or (earlier.endswith(",") and not goes_on)
    if before in COMPANIES:
        # "Ltd. Other terms" but "Inc. Chief Executive".
        return (
            opener or digit or _SMALL_AFTER.match(following.string, following.start(), following.end() + 40) is not None
        )
    if before in OPEN or before.upper() in ("U.S", "U.K", "U.N", "E.U"):
        return opener and not digit
    if len(before) == 1 and before.isalpha():
        return _ends_after_letter(before, word, earlier, opener)
    if "&" in before:
        return opener
    if before.replace(".", "").isalpha() and before[1::2] == "." * (len(before) // 2):
        return opener
    return True


def _ends_after_letter(letter: str, word: str, earlier: str, opener: bool) -> bool:
    """After a single letter: "J. Smith", "Roe v. Wade", "hepatitis C. Doctors", "she and I. Then"."""
    if letter == "v":
        return False
    if letter.islower():
        return True
    last = earlier.rsplit(None, 1)[-1].casefold() if earlier.strip() else ""
    if last in _LETTERED:
        return True
    return opener and word.casefold() not in _SURNAMES_TOO
