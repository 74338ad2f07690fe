"""Numbers that name: inside a code, after a word for a row or a proper name, in an address, of a model or plan.

Source: AP Stylebook, "numerals" (proper names, page numbers, sizes), "addresses", "highway designations".
"""

from __future__ import annotations

from briefing.analyse.figures.quantity import Quantity
from briefing.lexicon.en.labels import (
    AIRCRAFT,
    AIRLINERS,
    BEFORE_COUNTS,
    BEFORE_STOP,
    CALLS,
    COUNTED_TOO,
    EMERGENCY,
    IN_ADDRESSES,
    LABELS,
    NO_NAMES,
    PLAN_WORDS,
    STREETS,
    TAX_PLANS,
    WORD_LABELS,
)
from briefing.lexicon.en.nouns import PLURALS, SINGULARS
from briefing.text.pieces import Pieces

DASHES = frozenset(("-", "–", "‐", "‑"))
_GLUE = frozenset(("#", "@", "_", "/", ":", "&", "=", "\\", "~", "+", "*", "^", "|"))
_LONGEST_CHAIN = 12
_SINGULAR_ENDINGS = ("ss", "us", "sis", "xis", "this", "nnis", "'s", "’s")


def is_glued(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """A letter, digit or mark of codes touches the number: "N95", "COVID-19", "27L", "4x100", "9/11", "1990s"."""
    return _is_glued_before(sentence, quantity) or _is_glued_after(sentence, quantity, headline)


def _is_glued_before(sentence: Pieces, quantity: Quantity) -> bool:
    at = quantity.first
    if not sentence.glued(at) or quantity.signed:
        return False
    before = sentence.raw[at - 1]
    if before[0].isalnum() or before in _GLUE:
        return True
    if before in ("'", "’"):
        return quantity.form == "digits" and sentence.low[quantity.end] == "s"
    return before in DASHES and sentence.glued(at - 1) and _binds(sentence, at - 2)


def _is_glued_after(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    end = quantity.end
    if not sentence.glued(end) or end >= sentence.count:
        return False
    after = sentence.raw[end]
    if after in DASHES:
        return sentence.is_capital(end + 1) and sentence.glued(end + 1) and not headline
    if after in ("/", ":", "_", "@", "\\"):
        return after == "_" or (sentence.is_digits(end + 1) and sentence.glued(end + 1))
    if after == "(":
        return len(sentence.raw[end + 1]) == 1 and sentence.raw[end + 2] == ")"
    return after[0].isalnum() if quantity.form == "digits" else after[0].isdecimal()


def _binds(sentence: Pieces, at: int) -> bool:
    """Whether what stands before a hyphen makes a name of the number behind it: "F-16", "CVE-2021-44228"."""
    if sentence.is_digits(at) and sentence.glued(at) and sentence.is_word(at - 1):
        return True
    first = at - _LONGEST_CHAIN
    while at > first and sentence.is_digits(at) and sentence.raw[at - 1] in DASHES and sentence.glued(at):
        if not sentence.glued(at - 1):
            break
        at -= 2
    return sentence.is_word(at) and sentence.low[at] not in NO_NAMES


def follows_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """After a word that numbers things ("Section 12", "berth number 21"), or directly after a name ("Maroon 5")."""
    at = quantity.first - 1
    if at < 0:
        return False
    if sentence.raw[at] == ".":
        return _follows_abbreviation(sentence, at - 1)
    word, capital = sentence.low[at], sentence.is_capital(at)
    spelled = quantity.form == "words"
    if word in (WORD_LABELS if spelled else LABELS):
        strict = (word not in COUNTED_TOO and not spelled) or (capital and at > 0 and not headline)
        return strict or not counts_something(sentence, quantity)
    if word == "of" and sentence.low[at - 1] == "group" and sentence.is_capital(at - 1):
        return True
    return word == "top" or (capital and not spelled and not headline and _follows_name(sentence, quantity, at))


def _follows_abbreviation(sentence: Pieces, at: int) -> bool:
    """ "No. 5", "U.S. 1"."""
    if sentence.low[at] == "s":
        return sentence.raw[at - 1] == "." and sentence.low[at - 2] == "u"
    return sentence.low[at] in BEFORE_STOP


def _follows_name(sentence: Pieces, quantity: Quantity, at: int) -> bool:
    """Whether the capital word at `at` is a name that the number belongs to, and not one that opens the sentence."""
    word = sentence.low[at]
    if word in BEFORE_COUNTS or word.endswith(("'s", "’s")) or sentence.low[quantity.end] == "to":
        return False
    if "," in sentence.raw[quantity.first] or quantity.form == "fraction":
        return False
    return at > 0 or not counts_something(sentence, quantity)


def counts_something(sentence: Pieces, quantity: Quantity, at: int | None = None) -> bool:
    """Whether a plural follows within four words, none of which closes the phrase. at: where they begin, the end of
    the quantity unless given."""
    first = quantity.end if at is None else at
    if sentence.is_capital(first) or not sentence.is_word(first):
        return False
    for index in range(first, first + 5):
        if sentence.raw[index] == "-":
            continue
        if not sentence.is_word(index) or sentence.low[index] in BEFORE_COUNTS:
            return False
        if is_plural(sentence.low[index]):
            return True
    return False


def is_plural(word: str) -> bool:
    """Whether a word, in lower case, looks like a plural."""
    if word.endswith("s"):
        return (len(word) > 2 and not word.endswith(_SINGULAR_ENDINGS) and word not in SINGULARS) or word in PLURALS
    return word in PLURALS or word.endswith(("children", "women"))


def is_address(sentence: Pieces, quantity: Quantity) -> bool:
    """ "10 Downing Street", "48 East 9th Street": capitals up to a word for streets."""
    for index in range(quantity.end, quantity.end + 5):
        if sentence.is_capital(index):
            if sentence.low[index] in STREETS and index > quantity.end:
                return True
        elif not sentence.is_digits(index) and sentence.low[index] not in IN_ADDRESSES:
            return False
    return False


def is_model_or_plan(sentence: Pieces, quantity: Quantity) -> bool:
    """ "787 Dreamliner", "911 call", "401(k)", "the 400 block of Elm Street"."""
    if sentence.low[quantity.end] == "block" and sentence.words(quantity.end + 1, quantity.end + 2) == "of":
        return quantity.form == "digits" and quantity.low % 100 == 0
    raw, before, after = sentence.raw[quantity.first], sentence.low[quantity.first - 1], sentence.low[quantity.end]
    if raw in AIRLINERS:
        return after in AIRCRAFT or after == "-" or before in ("boeing", "a", "the", "boeing's")
    if raw in EMERGENCY and (after in CALLS or before in CALLS):
        return True
    return raw in TAX_PLANS and (after in PLAN_WORDS or after in ("(", "k"))
