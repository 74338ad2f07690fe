"""The noun phrase a figure counts: "781 confirmed COVID-19 cases", "98 percent of the Syrian refugees", "a three-day strike".

No parser: a phrase goes on until a word, mark or plural closes it. Source: The Cambridge Grammar of the English Language, chapter 5.
"""

from __future__ import annotations

from briefing.analyse.figures.quantity import Quantity
from briefing.lexicon.en.nouns import CLOSERS, NOMINAL, PLURAL_MODIFIERS, PLURALS, VERBS
from briefing.lexicon.en.numbers import CARDINALS
from briefing.text.patterns import Pattern
from briefing.text.pieces import Pieces
from briefing.text.spans import Span

# A word of a phrase with hyphens, digits and apostrophes inside; initials with stops ("U.S.").
_WORD = Pattern(r"[ \u00a0]{0,2}((?:[A-Z]\.){2,}|[^\W_][\w'’&-]{0,60}(?:/\w{1,20})?)")
_OF = Pattern(r"[ \u00a0]of[ \u00a0](?:(?:the|its|their|his|her|our|all|these|those|such)[ \u00a0]){0,2}")
_THE = Pattern(r"[ \u00a0](?:the|its|their|his|her|of all|of the|of its|of)[ \u00a0]")
_LONGEST = 7
_SINGULAR_ENDINGS = ("ss", "us", "is", "'s", "’s")


def find_counted(text: str, sentence: Pieces, quantity: Quantity) -> Span | None:
    """The span of what the figure counts, None when nothing stands beside it that can be counted."""
    at, stop = sentence.ends[quantity.end - 1], sentence.span.end
    if quantity.kind == "ordinal" or quantity.per is not None:
        return None
    if quantity.rule == "times":
        return Span(sentence.starts[quantity.end - 1], at)
    if quantity.hyphened:
        return Span(sentence.starts[quantity.end - 1], at)
    if quantity.kind == "ratio":
        at = _after(_THE, text, at, stop)
    elif quantity.kind in ("percent", "dimension") or quantity.form == "fraction":
        at = _after(_OF, text, at, stop)
    elif quantity.kind == "currency" and text.startswith((" in ", " of "), at):
        at += 3
    elif quantity.kind == "number" and quantity.unit is None:
        at = _after(_OF, text, at, stop) if not quantity.unscaled else at
    if text.startswith("-", at):
        return None
    return _phrase(text, at, stop, plural=quantity.unit is None and quantity.kind == "number" and quantity.high != 1)


def _after(pattern: Pattern, text: str, at: int, stop: int) -> int:
    match = pattern.match(text, at, stop)
    return match.end() if match else at


def _phrase(text: str, at: int, stop: int, *, plural: bool) -> Span | None:
    """The noun phrase from `at`. plural: things are counted, so that the phrase ends with its first plural."""
    start, end, taken, verbal = -1, -1, 0, True
    while taken < _LONGEST:
        match = _WORD.match(text, at, stop)
        if match is None or (taken and match.start(1) == at):
            break
        word = match.group(1)
        low = word.lower()
        if (low in CLOSERS and not (low == "most" and not taken)) or low in CARDINALS:
            break
        if low in VERBS and (taken or not (low.endswith("ed") or low in NOMINAL)):
            break
        if word[0].isdigit() and not (taken and (word[-1].isalpha() or text[at - 1] in "s’'")):
            break
        if taken and not verbal and _is_verb_like(word):
            break
        if low == "most" or (low.endswith("ly") and len(low) > 4 and verbal):
            at = match.end()
            start = match.start(1) if start < 0 else start
            taken += 1
            continue
        start = match.start(1) if start < 0 else start
        at = end = match.end()
        taken += 1
        verbal = verbal and (low in VERBS or _is_verb_like(low))
        if _is_plural(low) and low not in PLURAL_MODIFIERS and not _goes_on(text, at, stop, low):
            return Span(start, end)
    if verbal and end > 0 and low_first(text, start, end) not in NOMINAL:
        return None
    if end < 0 or (plural and not _ends_plural(text[start:end])):
        return _fallback(text, start, end)
    return Span(start, end)


def low_first(text: str, start: int, end: int) -> str:
    """The first word of the phrase, in lower case."""
    return text[start:end].split()[0].lower()


def _fallback(text: str, start: int, end: int) -> Span | None:
    """No plural came: a capital word alone may stand for people ("six Orthodox"), an adjective of state too ("300 dead")."""
    if end < 0:
        return None
    words = text[start:end].split()
    if words[0].lower() in NOMINAL:
        return Span(start, start + len(words[0]))
    return Span(start, end) if words[-1][0].isupper() or len(words) > 1 else None


def _goes_on(text: str, at: int, stop: int, low: str) -> bool:
    """Whether a compound in the plural stands before a noun: "plain-clothes officers"."""
    following = _WORD.match(text, at, stop) if "-" in low else None
    return following is not None and _is_plural(following.group(1).lower())


def _is_plural(low: str) -> bool:
    return (low.endswith("s") and len(low) > 2 and not low.endswith(_SINGULAR_ENDINGS)) or low in PLURALS


def _ends_plural(phrase: str) -> bool:
    return _is_plural(phrase.split()[-1].lower())


def _is_verb_like(low: str) -> bool:
    return low.endswith("ed") and len(low) > 3
