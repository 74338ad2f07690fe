"""Words of time: parts of a month or year, seasons, quarters, words counted from the day of writing, and words that
tell past from future.

Source: AP Stylebook, "days of the week", "months", "seasons", "time element", "years"; The Cambridge Grammar of the
English Language, chapter 3 (tense).
"""

from briefing.lexicon.en import calendar

FULL_MONTHS: frozenset[str] = frozenset(
    "january february march april may june july august september october november december".split()
)
"""Month names in full; the abbreviations need a capital letter."""

AMBIGUOUS_MONTHS: frozenset[str] = frozenset(("may", "march", "august", "april", "june", "mar", "jan", "dec", "sep"))
"""Names of months that are verbs, adjectives, persons or other languages too."""

SPANISH_MONTHS: frozenset[str] = frozenset(("ene", "abr", "ago", "dic"))
"""Of the month names those that stand in datelines only."""

FULL_WEEKDAYS: frozenset[str] = frozenset(map(str.casefold, calendar.WEEKDAY_NAMES))

NAMED_DAYS: frozenset[str] = frozenset(
    "black good super bloody ash cyber easter palm fat ruby shrove maundy holy casual".split()
)
"""Before a weekday they make a name of it ("Super Tuesday")."""

NEWSPAPERS: frozenset[str] = frozenset(
    "times telegraph mirror mail post herald express review independent people sport".split()
)
"""After "Sunday" or "Daily" they make a title."""

SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 2),
}
"""Meteorological seasons: first and last month; winter ends in the year after."""

QUARTER_WORDS: dict[str, int] = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "final": 4,
    "opening": 1,
}

HALF_WORDS: dict[str, int] = {"first": 1, "second": 2, "latter": 2}

DAY_WORDS: dict[str, int] = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
"""Days counted from the day of writing."""

DAY_PARTS: frozenset[str] = frozenset("morning afternoon evening night noon midday".split())

UNITS_OF_TIME: dict[str, str] = {
    word: unit
    for unit in (
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "fortnight",
        "month",
        "quarter",
        "year",
        "decade",
        "century",
        "weekend",
    )
    for word in (unit, unit + "s")
} | {"centuries": "century", "yr": "year", "yrs": "year", "hrs": "hour", "mins": "minute"}

BACKWARD: frozenset[str] = frozenset("last past previous".split())
FORWARD: frozenset[str] = frozenset("next coming following upcoming".split())
PRESENT: frozenset[str] = frozenset("this current".split())

PART_WORDS: dict[str, str] = {
    "early": "early", "late": "late", "mid": "mid", "beginning": "start", "start": "start", "end": "end",
    "middle": "mid", "earlier": "earlier", "later": "later",
}  # fmt: skip

YEAR_BEFORE: frozenset[str] = frozenset(
    "in since during until till by from before after of early late mid year fiscal through between and to the a this "
    "its their summer spring autumn fall winter season "
    "class circa around about cup olympics games election elections census".split()
)
"""Before four digits: a year, even where a plural follows ("in 2014 killings rose")."""

MONTH_BEFORE: frozenset[str] = frozenset(
    "in since of last next this early late mid until till by from to through between and during before after each "
    "every for that previous past on the a around about".split()
)
"""Before a month's name that could be another word."""

FUTURE_WORDS: frozenset[str] = frozenset(
    "will shall won't 'll we'll they'll i'll he'll she'll it'll you'll would scheduled expected due plans planned "
    "planning plan set slated going upcoming hopes intends aims tentatively "
    "forthcoming deadline expires expire expect expects forecast forecasts predict predicts anticipate anticipates "
    "hope should must might to".split()
)
"""A cue directly governing a date in the future; "to" only before a plain verb."""

PUT_OFF: frozenset[str] = frozenset(
    "adjourned postponed delayed moved rescheduled deferred extended remanded shifted pushed brought continued "
    "suspended".split()
)
"""Before "to", "until" or "for" and a date they look ahead, past as they are ("adjourned to May 5")."""

LIMITS_AHEAD: frozenset[str] = frozenset(("by", "until", "till", "before"))
"""Where no verb tells, a date behind one of these lies ahead."""

LAWS: frozenset[str] = frozenset("act acts code ordinance statute amendments law bill".split())
"""With a capital before "of" and a year: the title of a law ("Securities Act of 1933")."""

TRADED: frozenset[str] = frozenset(
    "cocoa coffee sugar wheat corn maize soybeans soybean soyoil soymeal soyabeans crude oil gasoline gasoil brent "
    "gold silver copper platinum palladium cotton cattle hogs rice oats rubber lumber aluminium aluminum tin zinc "
    "nickel canola rapeseed futures contract contracts delivery".split()
)
"""Behind a month: what is to be delivered in it."""

SETTLED: frozenset[str] = frozenset(
    "settled closed traded rose fell gained lost ended slipped was were futures contract contracts delivery up down "
    "jumped dropped eased climbed".split()
)
"""Behind one of `TRADED`: its price is meant."""

HOLIDAYS: dict[str, tuple[int, int]] = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year's day": (1, 1),
    "new year's eve": (12, 31), "valentine's day": (2, 14), "st patrick's day": (3, 17), "st . patrick's day": (3, 17),
    "anzac day": (4, 25), "juneteenth": (6, 19), "canada day": (7, 1), "fourth of july": (7, 4),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1), "armistice day": (11, 11),
    "veterans day": (11, 11),
    "australia day": (1, 26), "burns night": (1, 25), "bonfire night": (11, 5), "cinco de mayo": (5, 5),
}  # fmt: skip
"""Holidays that fall on the same month and day each year, pieces in lower case."""

PAST_WORDS: frozenset[str] = frozenset(
    "was were had did said told came went took made gave got saw knew found left began became held kept met ran sat "
    "stood spoke won lost sent spent wrote brought bought built "
    "caught chose drew drove fell felt fled flew fought led paid rose sang shot sold struck taught thought threw "
    "understood woke withdrew has have ago since "
    "didn't didn’t wasn't weren't wasn’t weren’t "
    "earlier been wore broke hid laid swore beat died".split()
)
"""Irregular pasts and auxiliaries; "-ed" forms are recognised by their ending."""

NOT_PAST: frozenset[str] = frozenset(
    "need indeed speed proceed exceed feed seed breed hundred united embed shed bed red wed sacred naked".split()
)
"""End in "ed" and are no past."""
