"""Step three, first half: two numbers that are one figure (ranges, ratios), and units said once for both.

Source: AP Stylebook, "ranges" ("$12 million to $14 million"), "ratios", "fractions"; docs/figures.md.
"""

from __future__ import annotations

from decimal import Decimal

from briefing.analyse.figures.names import counts_something
from briefing.analyse.figures.quantity import Quantity, divided, times
from briefing.lexicon.en.approximations import CHANGING, MOVING
from briefing.lexicon.en.currencies import HUNDREDTHS
from briefing.text.pieces import Pieces

_DASHES = frozenset(("-", "–", "—", "‐", "‑"))
_LINKS = frozenset(("to", "through")) | _DASHES
_COMPARED = frozenset("from to against versus vs than with".split())
_TARGETS = frozenset(("to", "at", "of", "was", "were", "totaled", "totalled", "reached", "reported"))
_ODDS_LINKS = frozenset(("to", "- to -", "- for -"))
_RATIO_LINKS = frozenset(("in", "of", "out of", "in every", "of every", "out of every"))
_UNJOINED = frozenset(("ordinal", "fold", "multiple", "ratio", "odds", "times"))
_AFTER_COMPARED = frozenset(
    "in a an the on at previously earlier last year during for by and or but before when while as this".split()
)
_UNJOINED_LAST = _UNJOINED - {"times"}
_APPROXIMATE = frozenset("about some nearly almost roughly around just only another approximately".split())
_WIDEST = 10
_BACK = 6


def join_ranges(sentence: Pieces, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities with ratios and ranges made one, and a unit or magnitude said once given to both ends."""
    joined: list[Quantity] = []
    for quantity in quantities:
        before = joined[-1] if joined else None
        if before is None or quantity.first - before.end > 4 or not _join(sentence, before, quantity):
            joined.append(quantity)
    return joined


def _join(sentence: Pieces, before: Quantity, quantity: Quantity) -> bool:
    """Whether `quantity` was taken into `before`."""
    between = sentence.words(before.end, quantity.first)
    if before.low != before.high or before.rule in _UNJOINED or quantity.rule in _UNJOINED_LAST:
        return False
    if between in _RATIO_LINKS:
        return _join_ratio(sentence, before, quantity)
    if between in _ODDS_LINKS and _join_odds(before, quantity, between):
        return True
    if not _is_range_link(sentence, before, between):
        if between in ("and", "or") and before.is_bare and quantity.kind == "dimension":
            _inherit(before, quantity)
        return False
    return _join_range(sentence, before, quantity, between)


def _is_range_link(sentence: Pieces, before: Quantity, between: str) -> bool:
    if between in _LINKS or between in ("- to", "- to -", "- and", "- or"):
        return True
    if between == "and":
        return _starts_with(sentence, before, "between")
    return between == "or"


def _starts_with(sentence: Pieces, before: Quantity, word: str) -> bool:
    """Whether `word` stands before the figure, with at most an approximation between."""
    return word in sentence.low[max(0, before.first - 3) : before.first]


def _join_ratio(sentence: Pieces, before: Quantity, quantity: Quantity) -> bool:
    """ "2 in 5", "seven of 20", "nine out of 12"."""
    whole = before.low == before.low.to_integral_value() and quantity.low == quantity.low.to_integral_value()
    if not (before.is_bare and quantity.is_bare and whole and 0 < before.low < quantity.low):
        return False
    if quantity.low > 100 and quantity.low not in (1000, 10_000, 100_000, 1_000_000):
        return False
    value = divided(before.low, quantity.low)
    before.low = before.high = before.bare = value
    before.end, before.kind, before.rule = quantity.end, "ratio", "ratio"
    return True


def _join_odds(before: Quantity, quantity: Quantity, between: str) -> bool:
    """ "3 to 1" is 3, "three-to-one" likewise, "three-for-four" 0.75, a "five-for-one" swap 5."""
    if not (before.is_bare and quantity.is_bare):
        return False
    if "to" in between and quantity.low == 1 and before.low > 1:
        before.high = before.low
    elif between == "- for -" and quantity.low > 0:
        before.low = before.high = before.bare = divided(before.low, quantity.low)
    else:
        return False
    before.end, before.kind, before.rule = quantity.end, "ratio", "odds"
    return True


def _join_range(sentence: Pieces, before: Quantity, quantity: Quantity, between: str) -> bool:
    if before.unit is not None and quantity.unit is not None and before.unit != quantity.unit:
        return False
    if before.unit is not None and quantity.unit is None and not (_is_open(before) and quantity.is_bare):
        return False
    if between == "to" and _is_move_and_level(sentence, before, quantity):
        return False
    _share_magnitude(before, quantity)
    if between == "or" and not (before.is_bare and quantity.low - before.low <= max(before.low, Decimal(5))):
        return False
    if before.is_bare and sentence.low[quantity.end - 1] in HUNDREDTHS:
        # "5 to 10 cents"
        before.low = before.high = divided(before.low, 100)
    changed = _is_change(sentence, before, quantity)
    if changed or before.low >= quantity.high:
        _inherit(before, quantity)
        if changed and sentence.low[before.first - 1] == "from":
            before.change = quantity.change = "up" if before.low < quantity.low else "down"
        return False
    before.high = quantity.high
    before.unit = before.unit or quantity.unit
    before.kind = quantity.kind if before.kind == "number" else before.kind
    before.end, before.hyphened, before.form = quantity.end, quantity.hyphened, quantity.form
    before.rule = quantity.rule if quantity.rule == "times" else "range"
    return True


def _is_open(before: Quantity) -> bool:
    """Whether a bare number may close the range: "$12 to 14 million", "aged 31 to 47"."""
    return before.signed or (before.kind == "age" and before.rule == "age")


def _is_move_and_level(sentence: Pieces, before: Quantity, quantity: Quantity) -> bool:
    """ "climbed 2-5/8 to 64", "fell by 12,000 to 310,000": by how much, and to where. A verb that takes no object says
    so; behind others no range is so wide."""
    if before.unit is not None or quantity.unit is not None:
        return False
    at = before.first - 1
    while at > 0 and sentence.low[at] in _APPROXIMATE:
        at -= 1
    by = sentence.low[at] == "by"
    verb = sentence.low[at - by] if at >= by else ""
    narrow = not by and quantity.low < _WIDEST * before.low
    if narrow and counts_something(sentence, quantity):
        return False
    if (verb in MOVING or (by and verb in CHANGING)) and "fraction" not in (before.form, quantity.form):
        return True
    if quantity.low < _WIDEST * before.low:
        return False
    return "fraction" in (before.form, quantity.form) or sentence.low[before.first - 1] in CHANGING


def _share_magnitude(before: Quantity, quantity: Quantity) -> None:
    """ "1.5 to 1.6 mln": the first end has the magnitude too."""
    if before.unscaled and not quantity.unscaled and before.low < quantity.bare and quantity.bare != 0:
        before.low = before.high = times(before.low, quantity.low / quantity.bare)
        before.unscaled = False


def _is_change(sentence: Pieces, before: Quantity, quantity: Quantity) -> bool:
    """ "grew from 31 to 36 percent", "raised it by $5 to $20": two figures."""
    back = sentence.low[max(0, before.first - _BACK) : before.first]
    twice = before.unit is not None and quantity.unit is not None and sentence.low[before.end] == "to"
    if "from" in back[-2:]:
        return not CHANGING.isdisjoint(back)
    if twice and not {"between", "to"} & set(back[-2:]):
        return not CHANGING.isdisjoint(back[-3:])
    return "by" in back[-2:] and twice and before.kind != "percent"


def share_compared_units(sentence: Pieces, quantities: list[Quantity]) -> None:
    """ "dipped to 56.4 pct from 58.3", "2,500 crates against 3,100": a bare number after a word of comparison has the
    unit of what it is compared to."""
    for index, quantity in enumerate(quantities):
        if not (index and quantity.is_bare and quantity.form == "digits"):
            continue
        after = sentence.low[quantity.end]
        if sentence.low[quantity.first - 1] in _COMPARED and (after in _AFTER_COMPARED or not after[:1].isalpha()):
            _share(sentence, quantities[max(0, index - 3) : index], quantity)


def _share(sentence: Pieces, before: list[Quantity], quantity: Quantity) -> None:
    """From the target of the change ("cut to 260 stg ... from 310"), else from the nearest figure."""
    to = sentence.low[quantity.first - 1] == "to"
    for donor in reversed(before):
        if to and donor.unit == "%" and sentence.low[donor.first - 1] != "from":
            # "fell 0.8 percent to 7.46": a step and a level.
            return
        if donor.unit is not None and sentence.low[donor.first - 1] in _TARGETS and donor.kind != "duration":
            _inherit(donor, quantity)
            return
    if before[-1].unit is not None and before[-1].kind not in ("duration", "age"):
        _inherit(before[-1], quantity)


def _inherit(before: Quantity, quantity: Quantity) -> None:
    """Give the one of the two that is bare the other's unit."""
    for bare, full in ((before, quantity), (quantity, before)):
        if bare.is_bare and full.unit is not None:
            bare.unit, bare.kind, bare.rule, bare.strength = full.unit, full.kind, "unit-elided", "likely"
