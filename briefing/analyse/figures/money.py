"""Currencies before and after a number: signs, codes, words, a country's adjective, hundredths.

Source: ISO 4217; AP Stylebook, "dollars", "cents", "British pound"; Reuters Handbook (dlrs, stg, cts).
"""

from __future__ import annotations

from decimal import Decimal

from briefing.analyse.figures.quantity import Quantity, divided, plus, times
from briefing.analyse.figures.words import after_hyphen
from briefing.lexicon.en.currencies import (
    ADJECTIVES,
    CODES,
    DOLLAR_PREFIXES,
    HUNDREDTHS,
    LETTERS,
    NATIONAL,
    NOUNS,
    SHARED_LETTERS,
    SIGNS,
    SINGULARS,
)
from briefing.lexicon.en.numbers import MONEY_SUFFIXES, SCALES
from briefing.text.pieces import Pieces

_ABBREVIATED = frozenset(("rs", "tk", "fr"))
_MONEY_FROM = 1_000_000


def currency_before(sentence: Pieces, quantity: Quantity) -> None:
    """Take in a currency before the number: "$5", "US$ 5", "-$5", "GBP 350", "Rs. 500"."""
    at = quantity.first - 1
    if (
        at >= 1
        and sentence.raw[at] in ("-", "−")
        and sentence.raw[at - 1] in SIGNS
        and sentence.glued(at)
        and sentence.glued(at + 1)
    ):
        at -= 1
        quantity.low = quantity.high = quantity.bare = -quantity.low
    if at < 0:
        return
    sign = SIGNS.get(sentence.raw[at])
    if sign is not None:
        first, unit = _dollar_of(sentence, at) if sentence.raw[at] == "$" else (at, sign)
    elif sentence.raw[at] == "." and sentence.low[at - 1] in _ABBREVIATED and sentence.raw[at - 1] in CODES:
        first, unit = at - 1, CODES[sentence.raw[at - 1]]
    elif (sentence.raw[at] in CODES or sentence.raw[at].upper() in ("USD", "EUR", "GBP")) and sentence.raw[at] != "NT":
        first, unit = at, CODES.get(sentence.raw[at]) or CODES[sentence.raw[at].upper()]
        if first > 0 and sentence.glued(first):
            return
    elif sentence.raw[at] in LETTERS and _is_amount(sentence, at):
        first, unit = at, LETTERS[sentence.raw[at]]
        if sentence.raw[at] in SHARED_LETTERS:
            quantity.strength = "likely"
    elif sentence.raw[at] in ("¢", "₵") and sentence.raw[at - 1] in ("GH", "Gh"):
        first, unit = at - 1, "GHS"
    else:
        return
    quantity.first, quantity.unit, quantity.kind, quantity.signed, quantity.rule = (
        first,
        unit,
        "currency",
        True,
        "currency-before",
    )


def _is_amount(sentence: Pieces, at: int) -> bool:
    """Whether the letter at piece `at` stands against an amount: "N2.5m", "R1,200", "P26 billion", and no code."""
    if not sentence.glued(at + 1) or (at and sentence.glued(at) and sentence.raw[at - 1].isalnum()):
        return False
    after = sentence.raw[at + 2]
    scaled = after in MONEY_SUFFIXES or after.lower() in SCALES
    if sentence.glued(at + 2) and after:
        return (scaled or "," in sentence.raw[at + 1]) if after[0].isalpha() else "," in sentence.raw[at + 1]
    return "," in sentence.raw[at + 1] or sentence.low[at + 2] in SCALES


def _dollar_of(sentence: Pieces, at: int) -> tuple[int, str]:
    """Where the sign begins with its country, and which dollar it is."""
    before = sentence.low[at - 1]
    if at == 0:
        return at, "USD"
    if before == "." and sentence.low[at - 2] in ("s", "k", "z") and sentence.raw[at - 3] == ".":
        code = {"us": "USD", "hk": "HKD", "nz": "NZD"}.get(sentence.low[at - 4] + sentence.low[at - 2])
        return (at, "USD") if code is None else (at - 4, code)
    if before == "s" and sentence.low[at - 2] == "." and sentence.low[at - 3] == "u":
        return at - 3, "USD"
    code = DOLLAR_PREFIXES.get(before)
    if code is None or (not sentence.glued(at) and before not in ("us", "hk", "nz", "c", "usd", "aud", "cad")):
        return at, "USD"
    return at - 1, code


def currency_after(sentence: Pieces, quantity: Quantity, *, pounds_are_money: bool) -> bool:
    """Take in a currency after the number: "75 million dlrs", "36 million Swiss francs", "5 €", "35 cents".
    Whether there was one."""
    at = after_hyphen(sentence, quantity.end)
    sign = SIGNS.get(sentence.raw[at])
    if sign is not None and not sentence.is_digits(at + 1):
        return _found(quantity, at + 1, sign)
    if sign is not None and sentence.starts[at + 1] > sentence.ends[at]:
        return _found(quantity, at + 1, sign)
    word = sentence.low[at]
    if word in HUNDREDTHS:
        return _hundredths(quantity, at + 1, HUNDREDTHS[word])
    if word in ADJECTIVES or word in (
        "u",
        "h",
        "n",
        "hong",
        "south",
        "new",
        "united",
        "west",
        "east",
        "sri",
        "costa",
        "north",
    ):
        return _national(sentence, quantity, at)
    if word in ("pound", "pounds"):
        return _pounds(sentence, quantity, at, pounds_are_money=pounds_are_money)
    if sentence.is_digits(at + 1) and sentence.glued(at + 1):
        return False
    unit = NOUNS.get(word) or CODES.get(sentence.raw[at])
    if unit is None or (word == "won" and not _is_won(sentence, quantity, at)):
        return False
    if word in ("mark", "marks", "punt", "sen", "ether", "crown", "quid", "kip", "ecu") and sentence.is_capital(at):
        return False
    end = at + 1
    if sentence.low[end] in SCALES and quantity.unscaled:
        quantity.low = quantity.high = times(quantity.low, SCALES[sentence.low[end]])
        quantity.unscaled, end = False, end + 1
    return _found(quantity, end, unit)


def _found(quantity: Quantity, end: int, unit: str) -> bool:
    quantity.end, quantity.unit, quantity.kind, quantity.rule = end, unit, "currency", "currency-after"
    return True


def _hundredths(quantity: Quantity, end: int, unit: str) -> bool:
    quantity.low, quantity.high = divided(quantity.low, 100), divided(quantity.high, 100)
    return _found(quantity, end, unit)


def _national(sentence: Pieces, quantity: Quantity, at: int) -> bool:
    """An adjective of one to four pieces ("Hong Kong", "U.S."), then the noun."""
    for length in range(1, 5):
        noun = sentence.low[at + length]
        singular = SINGULARS.get(noun, noun)
        if singular in NATIONAL:
            adjective = "".join(sentence.low[at : at + length]) if length == 4 else sentence.words(at, at + length)
            unit = NATIONAL[singular].get(adjective)
            return unit is not None and _found(quantity, at + length + 1, unit)
    return False


def _pounds(sentence: Pieces, quantity: Quantity, at: int, *, pounds_are_money: bool) -> bool:
    end = at + 1
    if sentence.low[end] == "sterling":
        return _found(quantity, end + 1, "GBP")
    if pounds_are_money or abs(quantity.low) >= _MONEY_FROM or sentence.words(end, end + 2) in ("a share", "per share"):
        return _found(quantity, end, "GBP")
    return False


def _is_won(sentence: Pieces, quantity: Quantity, at: int) -> bool:
    """The currency, not the verb: after a scale or a large number, or before what a verb is not followed by."""
    return (
        not quantity.unscaled
        or quantity.low >= 1000
        or sentence.raw[at + 1] in ("(", ",", "")
        or sentence.low[at + 1] == "per"
    )


def join_cents(sentence: Pieces, quantities: list[Quantity]) -> list[Quantity]:
    """ "3 dollars 50 cents", "twelve dollars and thirty cents" and "3 dollars 50" as one amount."""
    joined: list[Quantity] = []
    for quantity in quantities:
        before = joined[-1] if joined else None
        cents = None if before is None else _cents(sentence, before, quantity)
        if before is not None and cents is not None:
            before.low = before.high = plus(before.low, cents)
            before.end = quantity.end
        else:
            joined.append(quantity)
    return joined


def _cents(sentence: Pieces, before: Quantity, quantity: Quantity) -> Decimal | None:
    """What `quantity` adds to the whole amount before it, None when it is no part of it."""
    if before.kind != "currency" or before.signed or sentence.low[before.end - 1] in HUNDREDTHS:
        return None
    between = sentence.words(before.end, quantity.first)
    if quantity.kind == "currency" and quantity.unit == before.unit and sentence.low[quantity.end - 1] in HUNDREDTHS:
        return quantity.low if between in ("", "and", ",") and quantity.high < 1 else None
    alone = between == "" and quantity.is_bare and not sentence.is_word(quantity.end)
    return divided(quantity.low, 100) if alone and 10 <= quantity.low < 100 and before.unscaled else None
