"""Sentences of a paragraph of English news.

A full stop ends a sentence unless an abbreviation, an initial or a number owns it. Closing quotation marks and brackets that
follow the stop belong to the sentence. Source: AP Stylebook (abbreviations and punctuation); Grefenstette and Tapanainen,
"What is a word, what is a sentence?" (1994), for abbreviations before a capital.
"""

from __future__ import annotations

from briefing.text.patterns import Pattern
from briefing.text.spans import Span

# Never the last word of a sentence: a name, number or month follows.
_BOUND = frozenset(
    "mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cpl sgt adm cmdr rev hon pres supt insp det st mt ft no nos vs "
    "messrs mme mlle jan feb mar apr jun jul aug sept sep oct nov dec fig vol pp art sec ex cf eg ie approx est dept atty asst".split()
)
# Of these a capital letter is ambiguous; they end a sentence only before a word that usually opens one.
_OPENERS = frozenset(
    "the a an he she it they we i you his her its their our my this that these those but and in on at for from to as if when while after "
    "before since there here what who why how not no yes so then now also however meanwhile according some many most all one two".split()
)
_END = Pattern(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[.!?][\"”»]?(?=[\"“«])")
_WORD_BEFORE = Pattern(r"[\w.&’'-]{1,24}$")
_NEXT_WORD = Pattern(r"\s*[\"'“‘«(\[]*([\w’']+)")


def split_sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Spans of the sentences inside `span`, in order, trimmed of white space at both ends.

    Every visible character of `span` is in exactly one of them. A text without any stop is one sentence.
    """
    found: list[Span] = []
    start = span.start
    for match in _END.finditer(text, span.start, span.end):
        if not _ends(text, match.start(), match.end(), match.group(), span):
            continue
        _append(found, text, start, match.end())
        start = match.end()
    _append(found, text, start, span.end)
    return tuple(found)


def _append(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


def _ends(text: str, at: int, end: int, stop: str, span: Span) -> bool:
    following = _NEXT_WORD.match(text, end, min(span.end, end + 60))
    if following is None:
        return True
    word = following.group(1)
    if stop[0] != ".":
        # `"Why?" he asked`: the sentence goes on in lower case.
        return not word[0].islower()
    if word[0].islower():
        return False
    if stop != ".":
        return True
    before = _WORD_BEFORE.search(text, max(span.start, at - 24), at)
    if before is None:
        return True
    last = before.group().strip("’'-").casefold()
    if last.rstrip(".") in _BOUND:
        return False
    if "." in last or (len(last) == 1 and last.isalpha()):
        # U.S., a.m., J. Smith: ends only before a word that opens sentences.
        return word[0].isupper() and word.casefold() in _OPENERS and len(last) > 1
    return True
