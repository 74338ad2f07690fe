"""Number words, scales and fractions.

Source: AP Stylebook, "numerals" and "fractions"; Reuters Handbook, "figures" (mln, bln); Indian English (lakh, crore).
"""

CARDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen "
        "nineteen".split()
    )
} | {word: 10 * tens for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
"""Number words below a hundred that are one word."""

SCALES: dict[str, int] = {
    spelling: 10**power
    for power, spellings in {
        2: "hundred",
        3: "thousand",
        5: "lakh lakhs lac lacs",
        6: "million millions mln mlns mio mn mil",
        7: "crore crores",
        9: "billion billions bln blns bn",
        12: "trillion trillions trn trln tn tln",
        15: "quadrillion quadrillions",
    }.items()
    for spelling in spellings.split()
}
"""Words that multiply the number before them. Of the plurals only a number in front makes a figure; alone they are
vague."""

SCALE_SUFFIXES: dict[str, int] = {"k": 10**3, "K": 10**3, "M": 10**6, "MM": 10**6, "B": 10**9, "T": 10**12}
"""Letters set against a number; "m" and "b" only beside a currency, where they can't be a meter or a bit."""

MONEY_SUFFIXES: dict[str, int] = SCALE_SUFFIXES | {"m": 10**6, "b": 10**9, "t": 10**12}
"""As above, beside a currency."""

DOZENS: dict[str, int] = {"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "dzs": 12, "gross": 144}
"""Collective numbers. "gross" counts only after "a": elsewhere it is an adjective."""

DENOMINATORS: dict[str, int] = {
    word: value
    for value, words in {
        2: "half halves",
        3: "third thirds",
        4: "quarter quarters fourth fourths",
        5: "fifth fifths",
        6: "sixth sixths",
        7: "seventh sevenths",
        8: "eighth eighths",
        9: "ninth ninths",
        10: "tenth tenths",
        12: "twelfth twelfths",
        16: "sixteenth sixteenths",
        20: "twentieth twentieths",
        32: "thirty-second thirty-seconds",
        100: "hundredth hundredths",
        1000: "thousandth thousandths",
    }.items()
    for word in words.split()
}
"""The lower half of a spelled-out fraction."""

PRINTED_DENOMINATORS: frozenset[int] = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 128, 256, 1000))
"""Denominators of fractions in figures: inches, odds, prices of bonds and shares. Anything else after a stroke is a
label ("9/11")."""

VULGAR: dict[str, tuple[int, int]] = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9),
    "⅒": (1, 10),
}  # fmt: skip
"""Fractions that are one character."""

FOLDS: dict[str, int] = {f"{word}fold": value for word, value in CARDINALS.items() if value > 1} | {"hundredfold": 100}
"""Multiples in one word: "threefold"."""

ORDINALS: dict[str, int] = (
    {
        word: value
        for value, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth "
            "seventeenth eighteenth nineteenth".split(),
            1,
        )
    }
    | {
        word: 10 * tens
        for tens, word in enumerate(
            "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), 2
        )
    }
    | {"hundredth": 100, "thousandth": 1000}
)
"""Ordinal words of one piece."""
