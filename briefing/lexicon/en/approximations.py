"""Words around a figure: how exact it is, of what it is a rate, which way it moved.

Source: The Cambridge Grammar of the English Language, chapter 5, 11 (approximators); Reuters Handbook, "percentages"
(rise, fall).
"""

BEFORE: dict[str, str] = {
    phrase: modifier
    for modifier, phrases in {
        "over": "more than|over|above|in excess of|upwards of|upward of|greater than|larger than|higher than|"
        "exceeding|exceeds|exceed|exceeded|"
        "topping|just over|just above|well over|north of|better than|past|surpassing|surpass|surpassed",
        "under": "less than|fewer than|under|below|just under|just below|well under|smaller than|lower than|short of|"
        "just short of|south of|within",
        "about": "about|around|some|roughly|approximately|approx|approx.|circa|an estimated|estimated|"
        "in the region of|on the order of|or so|ca|ca.|c.|"
        "in the neighborhood of|something like|a rough|an approximate|an average of about",
        "nearly": "nearly|almost|close to|not quite|virtually|approaching|nearing|just shy of",
        "at_least": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|"
        "starting at|starting from|as few as|as little as|upwards from",
        "up_to": "up to|as much as|as many as|as high as|as long as|as far as|as late as|at most|no more than|"
        "not more than|a maximum of|maximum of|at the most|no greater than|"
        "a high of|not exceeding",
        "plus_minus": "plus or minus|plus-minus|give or take|±|+/-",
    }.items()
    for phrase in phrases.split("|")
}
"""Directly before the figure, in lower case."""

AFTER: dict[str, str] = {
    phrase: modifier
    for modifier, phrases in {
        "at_least": "or more|or above|or over|or higher|or greater|or older|and over|and above|and up|and older|"
        "or better|or longer|plus|at least|minimum",
        "up_to": "or less|or fewer|or under|or below|or lower|or younger|and under|and below|at most|maximum|"
        "at the most",
        "about": "or so|or thereabouts|approximately|give or take",
    }.items()
    for phrase in phrases.split("|")
}
"""Directly after the figure."""

UP: frozenset[str] = frozenset(
    "up rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing jump "
    "jumps jumped jumping gain gains gained gaining grow grows grew "
    "grown growing growth surge surges surged surging soar soars soared soaring advance advanced advances add adds "
    "added raise raises raised raising expand expanded expands "
    "higher more leap leaps leaped leapt rocketed doubled tripled quadrupled swell swelled boost boosts boosted hike "
    "hikes hiked widen widened widens accelerated firmed ballooned improved improve "
    "strengthened rebounded upturn spike spiked inched edged".split()
)
"""Words that say a quantity moved up, beside it."""

DOWN: frozenset[str] = frozenset(
    "down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease "
    "decreases decreased decreasing slip slips slipped slipping lose "
    "loses lost losing slide slides slid sliding sinks sank sunk plunge plunges plunged plunging tumble tumbles "
    "tumbled tumbling cut cuts cutting reduce reduces reduced "
    "reducing reduction shrink shrinks shrank shrunk shrinking ease eases eased easing lower fewer less slashed "
    "slash dip dips dipped narrowed narrow trimmed softened pared curbed retreated retreat slumped "
    "slump weakened contracted contraction shed sheds halved plummeted plummet crashed".split()
)
"""Words that say it moved down."""

CHANGING: frozenset[str] = (
    UP
    | DOWN
    | frozenset(
        "went go goes moved move changed change shifted switched swung "
        "revised amended turned converted extended shortened".split()
    )
)
"""After one of these "from A to B" is a change, two figures, and no range."""

MOVING: frozenset[str] = frozenset(
    "rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging "
    "soar soars soared soaring fall falls fell fallen falling drop drops dropped dropping decline declines declined "
    "declining slip slips slipped slipping slide slides slid sliding sink sinks sank sunk plunge plunges plunged "
    "plunging tumble tumbles tumbled tumbling dip dips dipped ease eases eased easing retreat retreated rebounded "
    "slumped plummeted leapt leaped".split()
)
"""Of them those that take no object: directly behind one "5 to 12" is a step and a level, no range."""

NOUN_LOSERS: frozenset[str] = frozenset("lose loses lost losing".split())
"""Verbs of loss: they move a price or a share down, and say nothing of the number of what was lost."""

PER_NOUNS: frozenset[str] = frozenset(
    "second minute hour day night week weekend fortnight month quarter season semester year decade century share "
    "barrel ton tonne gallon liter litre bottle pint quart kilo kilogram "
    "kg gram pound lb ounce oz bushel bag box case unit piece item person head capita child pupil student patient "
    "worker employee household family couple user subscriber customer "
    "passenger ticket seat vote voter mile kilometer kilometre km meter metre foot yard acre hectare plate meal room "
    "game match round pack packet dose test vial shot click copy "
    "page word call text ride trip plane pop time dozen thousand million carat troy square-foot megawatt kilowatt "
    "hectoliter contract tablet vehicle car truck".split()
)
"""After "a" or "an" directly behind a figure they make a rate."""

EACH_AFTER: dict[str, str] = {
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "apiece": "each",
    "each": "each",
}
"""One word that makes a rate."""
