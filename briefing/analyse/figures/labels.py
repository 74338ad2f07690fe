"""Which numbers are no quantities: names, codes, addresses, clock times, years, scores, idioms.

Source: AP Stylebook, "numerals" (proper names, years, times, scores, addresses, highways); GUIDELINE of the figures: docs/figures.md.
"""

from __future__ import annotations

from briefing.analyse.figures.quantity import Quantity
from briefing.analyse.figures.words import is_hyphen
from briefing.lexicon.en.calendar import MONTHS, WEEKDAYS
from briefing.lexicon.en.currencies import NOUNS
from briefing.lexicon.en.labels import (
    AIRCRAFT,
    AIRLINERS,
    BEFORE_COUNTS,
    CALLS,
    COUNTED_TOO,
    EMERGENCY,
    IDIOMS,
    LABELS,
    NO_QUANTITY_BEFORE_ONE,
    NOT_AFTER,
    PLAN_WORDS,
    SCORE_WORDS,
    STREETS,
    TAX_PLANS,
    WORD_LABELS,
)
from briefing.lexicon.en.numbers import SCALES
from briefing.lexicon.en.units import UNITS
from briefing.text.pieces import Pieces

_DASHES = frozenset(("-", "–", "‐", "‑"))
_GLUE = frozenset(("#", "@", "_", "/", ":", "&", "=", "\\", "~", "+", "*", "^", "|"))
_HALVES_OF_DAY = frozenset(("am", "pm", "a", "p", "noon", "midnight"))
_ZONES = frozenset("gmt utc est edt cst cdt mst mdt pst pdt bst cet cest msk ist jst hkt sgt aest".split())
_ERAS = frozenset(("bc", "ad", "bce", "ce"))
_DAYS = frozenset(("tonight", "today", "tomorrow", "morning", "afternoon", "evening", "night")) | frozenset(WEEKDAYS)
_PHONES = frozenset("phone telephone tel fax dial hotline call number cell mobile text ext extension".split())
_LONGEST_CHAIN = 12
_LONG_CODE = 6
_BACK = 7


def is_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """Whether the number names something or stands in a row, a clock or an idiom. headline: capitals are no sign of names."""
    if quantity.kind == "ordinal":
        return _is_ordinal_label(sentence, quantity, headline)
    return (
        _is_glued(sentence, quantity, headline)
        or _is_time(sentence, quantity)
        or (quantity.is_bare and _is_bare_label(sentence, quantity, headline))
        or (quantity.form == "words" and _is_word_label(sentence, quantity, headline))
        or (quantity.hyphened and _is_bound_label(sentence, quantity))
    )


def _is_bare_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    return (
        _is_code(sentence, quantity)
        or _is_year(sentence, quantity)
        or _follows_label(sentence, quantity, headline)
        or _is_address(sentence, quantity)
        or _is_model_or_plan(sentence, quantity)
        or _is_score(sentence, quantity)
        or _is_list_number(sentence, quantity)
    )


def _is_glued(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """A letter, digit or mark of codes touches the number: "N95", "COVID-19", "27L", "4x100", "9/11", "1990s"."""
    at, end = quantity.first, quantity.end
    if sentence.glued(at) and not quantity.signed:
        before = sentence.raw[at - 1]
        if (
            before[0].isalnum()
            or before in _GLUE
            or (before in ("'", "’") and quantity.form == "digits" and sentence.low[end] == "s")
        ):
            return True
        if before in _DASHES and sentence.glued(at - 1) and _binds(sentence, at - 2):
            return True
    if not sentence.glued(end) or quantity.end >= sentence.count:
        return False
    after = sentence.raw[end]
    if after in _DASHES and sentence.is_capital(end + 1) and sentence.glued(end + 1) and not headline:
        return True
    if (
        after in ("/", ":", "_", "@", "\\")
        and (sentence.is_digits(end + 1) or after == "_")
        and sentence.glued(end + 1)
    ):
        return True
    if after == "(" and len(sentence.raw[end + 1]) == 1 and sentence.raw[end + 2] == ")":
        return True
    return after[0].isalnum() if quantity.form == "digits" else after[0].isdecimal()


def _binds(sentence: Pieces, at: int) -> bool:
    """Whether the word before a hyphen makes a name of the number behind it ("F-16", "CVE-2021-44228"); "to" and units make no names."""
    if sentence.is_digits(at) and sentence.glued(at) and sentence.is_word(at - 1):
        return True
    first = at - _LONGEST_CHAIN
    while at > first and sentence.is_digits(at) and sentence.raw[at - 1] in _DASHES and sentence.glued(at) and sentence.glued(at - 1):
        at -= 2
    word = sentence.low[at]
    return sentence.is_word(at) and word not in (
        "to",
        "year",
        "foot",
        "million",
        "billion",
        "mln",
        "bln",
        "percent",
        "pct",
    )


def _is_time(sentence: Pieces, quantity: Quantity) -> bool:
    """ "5 p.m.", "2:30", "1430 GMT", "5 o'clock", "1,500 B.C."."""
    word, at = sentence.low[quantity.end], quantity.end
    if quantity.unit is not None and quantity.kind != "duration":
        return False
    if word in ("a", "p") and sentence.raw[at + 1] == "." and sentence.low[at + 2] == "m":
        return True
    if word in ("am", "pm", "noon", "o'clock", "o’clock", "noon") or word in _ERAS and sentence.raw[at].isupper():
        return True
    if (
        word in ("b", "a")
        and sentence.raw[at + 1] == "."
        and sentence.low[at + 2] in ("c", "d")
        and sentence.is_capital(at)
    ):
        return True
    if word in _ZONES or (
        word == "hours" and sentence.raw[quantity.first][0] == "0" and len(sentence.raw[quantity.first]) == 4
    ):
        return True
    if word == "local" and sentence.low[at + 1] == "time":
        return True
    if sentence.raw[at] in _DASHES and sentence.is_digits(at + 1) and sentence.low[at + 2] in ("am", "pm"):
        return True
    return _is_hour(sentence, quantity) or (
        sentence.raw[quantity.first - 1] == ":"
        and sentence.glued(quantity.first)
        and sentence.is_digits(quantity.first - 2)
    )


def _is_hour(sentence: Pieces, quantity: Quantity) -> bool:
    """ "Saturday at 5", "tonight around 7", "Monday at 2.30"; also the day of the month: "Monday 21", "feb 30"."""
    at = quantity.first
    if (
        not quantity.is_bare
        or quantity.low > 31
        or sentence.is_word(quantity.end)
        and sentence.low[quantity.end] not in BEFORE_COUNTS
    ):
        return False
    before = sentence.low[at - 1]
    if before in WEEKDAYS or (before in MONTHS and before not in ("may", "march", "ago")):
        return quantity.form == "digits"
    return before in ("at", "around", "until", "by") and sentence.low[at - 2] in _DAYS and quantity.low <= 24


def _is_code(sentence: Pieces, quantity: Quantity) -> bool:
    """A leading zero, a long run of digits without commas, groups of digits in a row."""
    raw = sentence.raw[quantity.end - 1]
    if not raw.isdecimal() or quantity.form != "digits" or not quantity.unscaled or sentence.raw[quantity.first] == ".":
        return False
    if len(raw) > 1 and raw[0] == "0":
        return True
    if len(raw) > _LONG_CODE and not sentence.is_word(quantity.end):
        return True
    before, after = quantity.first - 1, quantity.end
    if (
        sentence.low[before] in ("is", ":", "at", "to", "number")
        and not _PHONES.isdisjoint(sentence.low[max(0, before - 3) : before])
        and "of" not in sentence.low[max(0, before - 3) : before]
    ):
        return len(raw) > 2 and not sentence.is_word(after)
    chain = (sentence.raw[before] in _DASHES and sentence.is_digits(before - 1)) + (
        sentence.raw[after] in _DASHES and sentence.is_digits(after + 1)
    )
    if chain == 2:
        return True
    if sentence.raw[before] == "[" and sentence.raw[after] == "]":
        return True
    return sentence.raw[before] == "(" and sentence.raw[after] == ")" and sentence.is_digits(after + 1)


def _is_year(sentence: Pieces, quantity: Quantity) -> bool:
    """Four digits without a comma from 1500 to 2100: a year, unless an approximation and a plural noun say that things are counted."""
    raw = sentence.raw[quantity.first]
    if (
        quantity.form != "digits"
        or not quantity.unscaled
        or quantity.end - quantity.first != 1
        or len(raw) != 4
        or not raw.isdecimal()
    ):
        return False
    if not 1500 <= quantity.low <= 2100:
        return False
    noun = sentence.low[quantity.end]
    plural = (noun.endswith("s") and not noun.endswith(("ss", "us", "is"))) or noun in (
        "people",
        "men",
        "women",
        "children",
        "troops",
    )
    if not plural or sentence.is_capital(quantity.end):
        return True
    return sentence.low[quantity.first - 1] not in (
        "than",
        "about",
        "nearly",
        "some",
        "almost",
        "over",
        "least",
        "to",
        "approximately",
        "roughly",
        "killed",
        "another",
    )


def _follows_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """After a word that numbers things ("Section 702", "hospital number 15"), or directly after a name ("Maroon 5")."""
    at = quantity.first - 1
    if at < 0:
        return False
    if sentence.raw[at] == "." and sentence.low[at - 1] in (
        "no",
        "nos",
        "art",
        "sec",
        "fig",
        "vol",
        "p",
        "pp",
        "ch",
        "pt",
        "ext",
        "tel",
        "s",
    ):
        at -= 1
        return sentence.low[at] != "s" or (sentence.raw[at - 1] == "." and sentence.low[at - 2] == "u")
    word, capital = sentence.low[at], sentence.is_capital(at)
    if not sentence.is_word(at) and word not in ("#",):
        return False
    spelled = quantity.form == "words"
    counted = _counts_something(sentence, quantity)
    if word in (WORD_LABELS if spelled else LABELS):
        return not counted or (word not in COUNTED_TOO and not spelled) or (capital and at > 0 and not headline)
    if word == "of" and sentence.low[at - 1] == "group" and sentence.is_capital(at - 1):
        return True
    if word == "top":
        return True
    if spelled or not capital or headline or word in BEFORE_COUNTS or sentence.low[quantity.end] == "to":
        return False
    if "," in sentence.raw[quantity.first] or word.endswith(("'s", "’s")) or quantity.form == "fraction":
        return False
    if at == 0 and not counted:
        return True
    return at > 0


def _counts_something(sentence: Pieces, quantity: Quantity) -> bool:
    noun = sentence.low[quantity.end]
    if sentence.is_capital(quantity.end) or not sentence.is_word(quantity.end):
        return False
    for index in range(quantity.end, quantity.end + 5):
        noun = sentence.low[index]
        if sentence.raw[index] == "-" and index > quantity.end:
            continue
        if not sentence.is_word(index) or noun in BEFORE_COUNTS:
            return False
        if (noun.endswith("s") and not noun.endswith(("ss", "us", "is", "'s", "’s"))) or noun in (
            "people",
            "men",
            "women",
            "children",
            "police",
        ):
            return True
    return False


def _is_address(sentence: Pieces, quantity: Quantity) -> bool:
    """ "10 Downing Street", "131 West 23rd Street": capitals up to a word for streets."""
    for index in range(quantity.end, quantity.end + 5):
        word = sentence.low[index]
        if word in STREETS and sentence.is_capital(index) and index > quantity.end:
            return True
        if not (
            sentence.is_capital(index)
            or sentence.is_digits(index)
            or word in ("st", "nd", "rd", "th", ".", "de", "la", "of")
        ):
            return False
    return False


def _is_model_or_plan(sentence: Pieces, quantity: Quantity) -> bool:
    raw, nxt = sentence.raw[quantity.first], sentence.low[quantity.end]
    if raw in AIRLINERS:
        return nxt in AIRCRAFT or nxt == "-" or sentence.low[quantity.first - 1] in ("boeing", "a", "the", "boeing's")
    if raw in EMERGENCY and (nxt in CALLS or sentence.low[quantity.first - 1] in CALLS):
        return True
    return raw in TAX_PLANS and (nxt in PLAN_WORDS or nxt == "(" or nxt == "k")


def _is_score(sentence: Pieces, quantity: Quantity) -> bool:
    """N-N with the larger first, or beside a word of games and votes: "7-3", "voted 38-29", "5-4 decision"."""
    if _is_tally(sentence, quantity):
        return True
    pair = _pair(sentence, quantity)
    if pair is None or quantity.form != "digits":
        return False
    first, last = pair
    left, right = sentence.raw[first], sentence.raw[last]
    if not (left.isdecimal() and right.isdecimal()) or sentence.raw[last + 1] == "/":
        return False
    if int(left) >= int(right):
        return True
    words = set(sentence.low[max(0, first - _BACK) : first]) | set(sentence.low[last + 1 : last + 3])
    if words & SCORE_WORDS:
        return True
    return (
        int(right) < 100
        and not sentence.is_word(last + 1)
        and not (is_hyphen(sentence, last + 1) or sentence.raw[last + 1] == "%")
    )


def _is_tally(sentence: Pieces, quantity: Quantity) -> bool:
    """ "5-to-4": both ends of it, unless the second is one (odds) or goes on as a compound ("5-to-10-year")."""
    at, end = quantity.first, quantity.end
    if (
        sentence.raw[at - 1] == "-"
        and sentence.low[at - 2] == "to"
        and sentence.raw[at - 3] == "-"
        and sentence.glued(at)
    ):
        return quantity.low != 1 and sentence.raw[end] != "-" and "." not in sentence.raw[at]
    if (
        sentence.raw[end] != "-"
        or sentence.low[end + 1] != "to"
        or sentence.raw[end + 2] != "-"
        or not sentence.glued(end + 3)
    ):
        return False
    second, after = sentence.low[end + 3], sentence.low[end + 4]
    return (
        second not in ("1", "one")
        and "." not in second
        and after != "-"
        and after not in UNITS
        and after not in SCALES
        and after not in NOUNS
    )


def _pair(sentence: Pieces, quantity: Quantity) -> tuple[int, int] | None:
    """The two pieces of "7-3" of which this number is one, None when it isn't."""
    at = quantity.first
    for first, last in ((at, at + 2), (at - 2, at)):
        if first >= 0 and sentence.raw[first + 1] in _DASHES and sentence.is_digits(first) and sentence.is_digits(last):
            if sentence.glued(first + 1) == sentence.glued(last):
                return first, last
    return None


def _is_list_number(sentence: Pieces, quantity: Quantity) -> bool:
    """ "1." or "2)" before the first word of a line."""
    return (
        quantity.first == 0
        and sentence.raw[quantity.end] in (".", ")")
        and quantity.low < 100
        and not quantity.unscaled is False
        and sentence.is_capital(quantity.end + 1)
    )


def _is_word_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """Idioms and names in words: "no one", "one of the", "One Direction", "Six Nations", "Formula One"."""
    at, end = quantity.first, quantity.end
    before = sentence.low[at - 1]
    if at > 0 and sentence.is_capital(at) and not headline and not _opens(sentence, at):
        return True
    if quantity.is_bare and at == 0 and sentence.is_capital(end) and quantity.low == 1:
        return True
    if quantity.is_bare and _follows_label(sentence, quantity, headline):
        return True
    if sentence.low[at] == "one" and (quantity.is_bare or before in ("at", "no")):
        return (
            before in NO_QUANTITY_BEFORE_ONE
            or sentence.words(at, at + 2) in IDIOMS
            or sentence.words(at, at + 3) in IDIOMS
        )
    return sentence.low[end] == "figures" or sentence.words(at, end + 1) in IDIOMS


def _opens(sentence: Pieces, at: int) -> bool:
    """Whether a capital at piece `at` is that of a sentence: after a stop, colon, dash or opening mark."""
    return (
        at == 0
        or not (sentence.raw[at - 1] == "-" and sentence.glued(at))
        and sentence.raw[at - 1] in (".", ":", "?", "!", "-", "–", "—", '"', "“", "'", "‘", "(", "•", "*")
    )


def _is_bound_label(sentence: Pieces, quantity: Quantity) -> bool:
    """ "one-on-one", "two-faced": the noun bound to the number counts nothing."""
    noun = sentence.low[quantity.end - 1]
    return (
        (quantity.form == "words" and noun.endswith("ed"))
        or noun in ("figure", "on", "off", "sided", "party", "fits", "to", "up", "liner", "self", "time", "eyed")
        or (quantity.low == 1 and noun not in ("man", "woman", "person", "member"))
    )


def _is_determined(sentence: Pieces, at: int) -> bool:
    """Whether an ordinal stands in a noun phrase and is no adverb: behind an article, possessive, number or preposition."""
    before = sentence.low[at - 1] if at else "the"
    return before in _DETERMINERS or before.endswith(("'s", "’s", "s'", "s’"))


_DETERMINERS = frozenset(
    "the a an his her its their our my your this that these those every each another for in of by on to with at from since and finished ranked placed came won "
    "into during year's".split()
)


def _is_ordinal_label(sentence: Pieces, quantity: Quantity, headline: bool) -> bool:
    """Centuries, amendments, streets, "third-party", "second to none", a capital ordinal before a name."""
    at, end = quantity.first, quantity.end
    nxt = sentence.low[end]
    if nxt in NOT_AFTER or sentence.raw[end] in _DASHES or (sentence.raw[at - 1] in _DASHES and sentence.glued(at)):
        return True
    if (
        sentence.words(at, at + 3) in ("second to none", "first of all")
        or sentence.low[at - 1] in ("at", "a")
        and sentence.low[at] in ("first", "second")
    ):
        return True
    if not sentence.is_word(end) or not _is_determined(sentence, at):
        return True
    if sentence.is_capital(end) and not headline:
        return (
            sentence.is_digits(at)
            or (sentence.is_capital(at) and at > 0)
            or nxt in STREETS
            or (at == 0 and nxt in ("amendment", "lady", "world", "fleet"))
        )
    return sentence.is_capital(at) and at > 0 and not headline
