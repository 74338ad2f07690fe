"""Figures: one sentence in, each figure out as "words = value unit (kind) ~modifier /per ^change #counted noun"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import msgspec
import pytest

from briefing.analyse.dates import find_dates
from briefing.analyse.document import Document
from briefing.analyse.figures import find_figures
from briefing.model import Dateline, Figure, Published
from briefing.model.codec import plain_decimal
from tests.conftest import compose_article


def figures_of(*paragraphs: str) -> tuple[str, tuple[Figure, ...]]:
    """The text of an article of these paragraphs, filed on April 14, 2020, and its figures."""
    article = compose_article([("paragraph", words) for words in paragraphs])
    article = msgspec.structs.replace(article, published=Published(date=str(date(2020, 4, 14))))
    doc = Document(article)
    return article.text, find_figures(doc, find_dates(doc))


def shown(figure: Figure, text: str) -> str:
    """A figure as the tables of these tests write it."""
    low, high = plain_decimal(figure.low), plain_decimal(figure.high)
    parts = [f"{figure.span.of(text)} = {low}" + (f"..{high}" if high != low else "")]
    parts += [figure.unit] if figure.unit else []
    parts += [f"({figure.kind})"] if figure.kind in ("ordinal", "ratio", "age") else []
    for sign, value in (("~", figure.modifier), ("/", figure.per), ("^", figure.change)):
        parts += [sign + value] if value else []
    parts += [f"#{figure.counts.of(text)}"] if figure.counts else []
    return " ".join(parts)


FIGURES = {
    "counts": (
        "The harbour lent 5,200 FFP2 masks, 3 cranes and a dozen lamps.",
        [
            "5,200 = 5200 #FFP2 masks",
            "3 = 3 #cranes",
            "a dozen = 12 #lamps",
        ],
    ),
    "spelled-out numbers": (
        "Half a million eggs and three hundred and four thousand hens were sold.",
        [
            "Half a million = 500000 #eggs",
            "three hundred and four thousand = 304000 #hens",
        ],
    ),
    "scales and lakh": (
        "About 3.4 mln crates of 25 kg each came ashore, 35 lakh rupees in all.",
        [
            "3.4 mln = 3400000 ~about #crates",
            "25 kg = 25 kilogram /each",
            "35 lakh rupees = 3500000 INR",
        ],
    ),
    "money with signs and words": (
        "The fund holds $83 million, 36 million Finnish markka, £4.20m and 9 billion yen.",
        [
            "$83 million = 83000000 USD",
            "36 million Finnish markka = 36000000 FIM",
            "£4.20m = 4200000 GBP",
            "9 billion yen = 9000000000 JPY",
        ],
    ),
    "hundredths and rates": (
        "It charged 35 cents a minute, US$ 5 a day and 15 euros per head.",
        [
            "35 cents = 0.35 USD /minute",
            "US$ 5 = 5 USD /day",
            "15 euros = 15 EUR /head",
        ],
    ),
    "dollars and cents": (
        "The fine was 3 dollars 50 cents; the board paid Rs. 640 and 175 million Swiss francs.",
        [
            "3 dollars 50 cents = 3.5 USD",
            "Rs. 640 = 640 INR",
            "175 million Swiss francs = 175000000 CHF",
        ],
    ),
    "percent and points": (
        "Turnout climbed to 58.4 percent from 51.2, up 7 percentage points.",
        [
            "58.4 percent = 58.4 % ^up",
            "51.2 = 51.2 %",
            "7 percentage points = 7 percentage point ^up",
        ],
    ),
    "basis points": (
        "Shares fell 12 basis points and prices eased 0.3% to $41.20.",
        [
            "12 basis points = 12 basis point ^down",
            "0.3% = 0.3 % ^down",
            "$41.20 = 41.2 USD",
        ],
    ),
    "durations": (
        "The strike lasted 16 days after a four-week break and six and a half years of talks.",
        [
            "16 days = 16 day",
            "four-week = 4 week #break",
            "six and a half years = 6.5 year",
        ],
    ),
    "ages": (
        "A 52-year-old driver, Ana Holt, 34, and her son, aged 7, were hurt.",
        [
            "52-year-old = 52 year (age) #driver",
            "34 = 34 year (age)",
            "7 = 7 year (age)",
        ],
    ),
    "lengths and areas": (
        "The tower is 120 metres high and 1,850 square feet wide; it is 6-foot-4 at the door.",
        [
            "120 metres = 120 meter",
            "1,850 square feet = 1850 square foot",
            "6-foot-4 = 6.333333333333 foot",
        ],
    ),
    "temperatures and speed": (
        "It was minus 5 degrees Celsius in Norvik and 98 F in Aldermere, with winds of 60 mph.",
        [
            "minus 5 degrees Celsius = -5 degree Celsius",
            "98 F = 98 degree Fahrenheit",
            "60 mph = 60 mile per hour",
        ],
    ),
    "ranges": (
        "Builders need 350 to 720 planks, between 12.3 and 14.9 mln tonnes of sand and 8- to 16-meter poles.",
        [
            "350 to 720 = 350..720 #planks",
            "12.3 and 14.9 mln tonnes = 12300000..14900000 tonne #sand",
            "8- to 16-meter = 8..16 meter #poles",
        ],
    ),
    "changes are two figures": (
        "Support grew from 31 to 36 percent while costs went from $3 million to $4 million.",
        [
            "31 = 31 % ^up",
            "36 percent = 36 % ^up",
            "$3 million = 3000000 USD ^up",
            "$4 million = 4000000 USD ^up",
        ],
    ),
    "ratios": (
        "One in four residents, two-thirds of the crews and nine out of 12 drivers agreed.",
        [
            "One in four = 0.25 (ratio) #residents",
            "two-thirds = 0.666666666667 (ratio) #crews",
            "nine out of 12 = 0.75 (ratio) #drivers",
        ],
    ),
    "multiples and times": (
        "The rate is three times the average and cases rose threefold; 41 times he called.",
        [
            "three times = 3 (ratio) #average",
            "threefold = 3 (ratio) ^up",
            "41 times = 41 #times",
        ],
    ),
    "modifiers before": (
        "Over 80 people, at least 14 ferries, nearly half of the crews and up to 1,000 guests came.",
        [
            "80 = 80 ~over #people",
            "14 = 14 ~at_least #ferries",
            "half = 0.5 (ratio) ~nearly #crews",
            "1,000 = 1000 ~up_to #guests",
        ],
    ),
    "modifiers before and after": (
        "They took some 40 boats, roughly $2 billion, no more than 12 tents and 50 or more vans.",
        [
            "40 = 40 ~about #boats",
            "$2 billion = 2000000000 USD ~about",
            "12 = 12 ~up_to #tents",
            "50 = 50 ~at_least #vans",
        ],
    ),
    "shares of something": (
        "More than 5 percent of the region's fishermen left; 364 confirmed mumps cases were counted.",
        [
            "5 percent = 5 % ~over #region's fishermen",
            "364 = 364 #confirmed mumps cases",
        ],
    ),
    "bound nouns and printed fractions": (
        "The 12-member panel bought 6-1/4 pct bonds at 97-3/16.",
        [
            "12-member = 12 #member",
            "6-1/4 pct = 6.25 % #bonds",
            "97-3/16 = 97.1875",
        ],
    ),
    "one beside a count": (
        "Only three survivors and one diver were found.",
        [
            "three = 3 #survivors",
            "one = 1 #diver",
        ],
    ),
    "points and commas changed over": (
        "The port earned 1.900.000 euros, with 12,5 percent from fees.",
        [
            "1.900.000 euros = 1900000 EUR",
            "12,5 percent = 12.5 %",
        ],
    ),
    "grouped by spaces": (
        "The island has 1 900 000 visitors and 10 000 boats.",
        [
            "1 900 000 = 1900000 #visitors",
            "10 000 = 10000 #boats",
        ],
    ),
    "rates by day, ton and hour": (
        "The mill makes 1,250 tonnes a day, at $50 a ton or $12 an hour.",
        [
            "1,250 tonnes = 1250 tonne /day",
            "$50 = 50 USD /ton",
            "$12 = 12 USD /hour",
        ],
    ),
    "elided unit": (
        "Fees were cut to 260 stg a crate, from 310.",
        [
            "260 stg = 260 GBP ^down",
            "310 = 310 GBP",
        ],
    ),
    "readings and nominal adjectives": (
        "A quake of magnitude 5.8 left 140 dead and 36 missing.",
        [
            "5.8 = 5.8",
            "140 = 140 #dead",
            "36 = 36 #missing",
        ],
    ),
    "an hour and a half": (
        "The tide took an hour and a half, the dyke a quarter of a century, lunch half an hour.",
        [
            "an hour and a half = 1.5 hour",
            "a quarter of a century = 0.25 century",
            "half an hour = 0.5 hour",
        ],
    ),
    "ordinals": (
        "The first crew won its third prize.",
        [
            "first = 1 (ordinal)",
            "third = 3 (ordinal)",
        ],
    ),
    "rate behind the counted noun": (
        "The spring gave 3.7 mln cubic yards of steam a week through a 9/16-inch valve.",
        [
            "3.7 mln cubic yards = 3700000 cubic yard /week #steam",
            "9/16-inch = 0.5625 inch #valve",
        ],
    ),
    "ranges of money": (
        "The vote cost $650 to $2,100, or 2 to 3 million dlrs.",
        [
            "$650 to $2,100 = 650..2100 USD",
            "2 to 3 million dlrs = 2000000..3000000 USD",
        ],
    ),
    "age after who is, over as modifier and as time": (
        "Mayor Lund, who is 70, has served for over 20 years and wrote 5 books over three years.",
        [
            "70 = 70 year (age)",
            "20 years = 20 year ~over",
            "5 = 5 #books",
            "three years = 3 year",
        ],
    ),
    "odds": (
        "A 5-to-1 bet and a three-for-four swap were offered.",
        [
            "5-to-1 = 5 (ratio) #bet",
            "three-for-four = 0.75 (ratio) #swap",
        ],
    ),
    "nations and ordinal digits": (
        "The club of 27 nations met for the 5th time.",
        [
            "27 = 27 #nations",
            "5th = 5 (ordinal)",
        ],
    ),
    "at least by or more": (
        "They gave $1million or more.",
        [
            "$1million = 1000000 USD ~at_least",
        ],
    ),
    "elided magnitude word": (
        "Sales of 2.5 billion crowns beat the 2.1 billion of last year by 19 per cent.",
        [
            "2.5 billion crowns = 2500000000 crown",
            "2.1 billion = 2100000000",
            "19 per cent = 19 %",
        ],
    ),
    "feet, inches and brackets": (
        "Harvests of 5 ft 2 in, 5'10\" and 20 (kg) were noted.",
        [
            "5 ft 2 in = 5.166666666667 foot",
            "5'10\" = 5.833333333333 foot",
            "20 (kg) = 20 kilogram",
        ],
    ),
    "ages, folds and times in a range": (
        "She was weighed 6-8 times, a four-fold rise, and retired at the age of only 34.",
        ["6-8 times = 6..8 #times", "four-fold = 4 (ratio) ^up #rise", "34 = 34 year (age)"],
    ),
    "a plural of a people, a compound before the noun": (
        "Two barges took 146 Frisians to 57 far-off farms.",
        ["Two = 2 #barges", "146 = 146 #Frisians", "57 = 57 #far-off farms"],
    ),
    "how much and where to": (
        "Bonds climbed 2-5/8 to 64 and rents have gone up to $3,150, plus or minus 1.7 percentage points.",
        [
            "2-5/8 = 2.625 ^up",
            "64 = 64",
            "$3,150 = 3150 USD ^up",
            "1.7 percentage points = 1.7 percentage point ~plus_minus",
        ],
    ),
    "prepositions that are no modifiers": (
        "Under a seven-year lease 640 US sailors aged 31 to 47 rowed 85 miles north in the first half.",
        [
            "seven-year = 7 year #lease",
            "640 = 640 #US sailors",
            "31 to 47 = 31..47 year (age)",
            "85 miles = 85 mile",
            "first = 1 (ordinal)",
        ],
    ),
    "two modifiers in a row": (
        "It rose five points and up to 1,000 North Norvik sailors left.",
        ["five points = 5 point ^up", "1,000 = 1000 ~up_to #North Norvik sailors"],
    ),
    "a range with a space before its dash": (
        "It runs 10 -12 km a litre.",
        ["10 -12 km = 10..12 kilometer /liter"],
    ),
    "a half before its scale": (
        "The rock is four-and-a-half billion years old; three and a half million people and 2 and a half tonnes.",
        [
            "four-and-a-half billion years old = 4500000000 year (age)",
            "three and a half million = 3500000 #people",
            "2 and a half tonnes = 2.5 tonne",
        ],
    ),
    "a step and a level": (
        "Orders fell by 12,000 to 310,000, calls dropped 2,150 to 88,400 and the index rose 5 to 12.",
        [
            "12,000 = 12000 ^down",
            "310,000 = 310000",
            "2,150 = 2150 ^down",
            "88,400 = 88400",
            "5 = 5 ^up",
            "12 = 12",
        ],
    ),
    "a range behind a verb": (
        "Fares rose 5 to 7 percent and the lost output would cost $85 million to $90 million.",
        ["5 to 7 percent = 5..7 % ^up", "$85 million to $90 million = 85000000..90000000 USD"],
    ),
    "a percentage and a level": (
        "The crown fell 0.8% against the euro to 7.4615.",
        ["0.8% = 0.8 % ^down", "7.4615 = 7.4615"],
    ),
    "millions and meters": (
        "It takes 4m litres a day for 3m people in 8m new homes behind a 10m wall, 4m tall, on the 100m track.",
        [
            "4m litres = 4000000 liter /day",
            "3m = 3000000 #people",
            "8m = 8000000 #new homes",
            "10m = 10 meter #wall",
            "4m = 4 meter",
            "100m = 100 meter #track",
        ],
    ),
    "letters and codes before money": (
        "They paid N2.5m, N500,000, P26 billion, KSh 4,000, Sh2.5 million, R40m and VNĐ5 billion near the R40.",
        [
            "N2.5m = 2500000 NGN",
            "N500,000 = 500000 NGN",
            "P26 billion = 26000000000 PHP",
            "KSh 4,000 = 4000 KES",
            "Sh2.5 million = 2500000 shilling",
            "R40m = 40000000 ZAR",
            "VNĐ5 billion = 5000000000 VND",
        ],
    ),
    "ages in brackets, pairs and openings": (
        "At 71, Lund hired Ivo Holt (34) and the pastor, 67, who taught men aged 34 and 58 and children under five.",
        [
            "71 = 71 year (age)",
            "34 = 34 year (age)",
            "67 = 67 year (age)",
            "34 = 34 year (age)",
            "58 = 58 year (age)",
            "five = 5 year (age) ~under",
        ],
    ),
    "the noun ends before its verb": (
        "The 92-foot Norvik Pride struck a pier; a 19-year-old Alder Falls woman and a 35-strong rescue team came.",
        [
            "92-foot = 92 foot #Norvik Pride",
            "19-year-old = 19 year (age) #Alder Falls woman",
            "35-strong = 35 #rescue team",
        ],
    ),
    "plurals and collectives inside the noun": (
        "Three crew members lit 226 gas lamps on four liquid waste (LW) tankers for two great-grandchildren.",
        [
            "Three = 3 #crew members",
            "226 = 226 #gas lamps",
            "four = 4 #liquid waste (LW) tankers",
            "two = 2 #great-grandchildren",
        ],
    ),
    "what is no counted noun": (
        "A crew of 75 lost Rs 2 crore in Norvik, up 31 percent year on year.",
        ["75 = 75 #crew", "Rs 2 crore = 20000000 INR", "31 percent = 31 % ^up"],
    ),
    "rates and multiples": (
        "It earned $0.37 per diluted share at 40 cents per cubic metre, debt of 0.4x and bids 1.3 times the offer.",
        [
            "$0.37 = 0.37 USD /share",
            "40 cents = 0.4 USD /cubic meter",
            "0.4x = 0.4 (ratio)",
            "1.3 times = 1.3 (ratio) #offer",
        ],
    ),
    "what follows a reading": (
        "No fewer than nine persons fled magnitude 4.7 tremors within 35 metres of their homes on two more boats.",
        ["nine = 9 ~at_least #persons", "4.7 = 4.7", "35 metres = 35 meter", "two = 2 #boats"],
    ),
    "cents said once, steps about as large": (
        "Fares rose 5 to 10 cents, births rose by about 3,000 to 16,000, and the team dropped 5 to 10 spots.",
        [
            "5 to 10 cents = 0.05..0.1 USD ^up",
            "3,000 = 3000 ~about ^up",
            "16,000 = 16000",
            "5 to 10 = 5..10 ^down #spots",
        ],
    ),
    "brackets that hold no age": (
        "Visitors (12) beat New Norvik (14); a 25-strong choir and a team of about 40 met 5m high waves.",
        [
            "12 = 12",
            "14 = 14",
            "25-strong = 25 #choir",
            "40 = 40 ~about #team",
            "5m = 5 meter",
        ],
    ),
    "a preposition that opens a sentence, a contraction behind the figure": (
        "Amid 40 arrests and unless 12 couldn’t swim, it sailed.",
        ["40 = 40 #arrests", "12 = 12"],
    ),
    "losses that move nothing": (
        "She lost two cousins after a 12-year battle; shares lost 5 percent.",
        ["two = 2 #cousins", "12-year = 12 year #battle", "5 percent = 5 % ^down"],
    ),
}


@pytest.mark.parametrize(("sentence", "expected"), FIGURES.values(), ids=FIGURES.keys())
def test_a_figure_has_value_unit_and_what_stands_beside_it(sentence: str, expected: list[str]) -> None:
    text, figures = figures_of(sentence)
    assert [shown(figure, text) for figure in figures] == expected


NO_FIGURES = {
    "names with numbers": "A Norvik 500 ferry with N95 masks left berth 7 for Route 66.",
    "flights, runways, sections, pages": "Flight 218 landed on runway 27L; the crew read Section 12 and page 40.",
    "phone numbers": "Ring 555-0192 or (618) 555-0192 or +45 31 27 48 90.",
    "scores and votes": "The Gulls beat the Terns 8-5 and the council voted 61-37 in a 6-2 decision.",
    "addresses and roads": "The shop at 10 Harbour Street is open 24/7, near the A7 and U.S. 1.",
    "versions and codes": "Release 7.4.9 mends CVE-2019-30117 in COVID-19 forms.",
    "clock times": "It began at 5 p.m. and ended at 14:30, or 1430 GMT.",
    "pronouns": "One of the captains said no one knew, but the two agreed.",
    "number words in names": "The Group of Seven, the Big Ten and Six Harbours met again.",
    "web addresses, handles and hashtags": "Read more at https://norvik.example/4711 or ask @norvik2020 #storm5.",
    "titles of works": 'He saw “The Two Towers of Norvik” and "12 Days in Aldermere".',
    "centuries and amendments": "His charter was of the 14th century, hers of the Fifth Amendment.",
    "plans and idioms": "His 401(k) plan and the 529 plans paid in six figures.",
    "emergency numbers and models": "Police got a 911 call; the top 10 list named 787 jets.",
    "years and decades": "The 1970s and 1974/75 were wet, as was 2012.",
    "rows": "The map shows berth number 21 and No. 8.",
    "slogans": "A “three evils” poster hung there.",
    "compounds that count nothing": "The half-way line of the zero-tax isle is two-pronged.",
    "idioms": "On the one hand, at one point, they went one-on-one.",
    "glued letters": "It was 4K, MP3 and 4x100.",
    "vague plurals": "Thousands of boats and dozens of crews came for several days.",
    "list numbers": "1. Wait for the ferry.",
    "rows before a verb": "Sections 3 and 4 fell.",
    "rows that go on": "Sections 417(2), 425 and 431 of the code and projects 60318 and 60319.",
    "the result of a match": "On Saturday it was Norvik Town 3 Alder Rovers 2.",
    "a phone number before a comma": "Dial 1-877-555-0142, please.",
    "the end of a wire story": "The quota was met. -0-",
    "city blocks": "It fell in the 700 block of Elder Street.",
    "a Dutch name": "It was Anna ten Brink.",
    "digital identifiers": "The paper is 10.1234/nv.2025.0417 online.",
    "tallies in words": "A 6-to-3 ruling upheld it.",
}


@pytest.mark.parametrize("sentence", NO_FIGURES.values(), ids=NO_FIGURES.keys())
def test_what_names_or_numbers_a_row_is_no_figure(sentence: str) -> None:
    text, figures = figures_of(sentence)
    assert [shown(figure, text) for figure in figures] == []


def test_the_quantity_of_a_counted_date_stays_a_figure() -> None:
    text, figures = figures_of("The aid left two months ago, on March 3, after the past five years.")
    assert [shown(figure, text) for figure in figures] == ["two months = 2 month", "five years = 5 year"]


@pytest.mark.parametrize(
    ("sentence", "strengths"),
    [
        ("The mill cost $45,500.", ["sure"]),
        ("The mill cost $45,500, or 62,300 Canadian dollars.", ["guess", "sure"]),
        ("The mill cost $45,500 and the pier C$70.", ["guess", "sure"]),
        ("The mill cost $45,500 and the pier US$70.", ["sure", "sure"]),
    ],
)
def test_a_dollar_is_a_guess_where_the_copy_names_another(sentence: str, strengths: list[str]) -> None:
    _, figures = figures_of(sentence)
    assert [figure.strength for figure in figures] == strengths


@pytest.mark.parametrize(
    ("place", "strength"),
    [("Toronto", "guess"), ("Halifax, Nova Scotia", "guess"), ("Vancouver, Wash.", "sure"), ("Norvik", "sure")],
)
def test_a_dollar_is_a_guess_under_a_dateline_of_another_dollar(place: str, strength: str) -> None:
    article = compose_article([("dateline", f"{place} -"), ("paragraph", "It cost $5.")])
    dateline = Dateline(text=f"{place} -", span=article.blocks[0].span, places=(place,))
    doc = Document(msgspec.structs.replace(article, dateline=dateline))
    (figure,) = find_figures(doc, ())
    assert (figure.unit, figure.strength) == ("USD", strength)


@pytest.mark.parametrize(
    ("words", "unit", "year"), [("francs", "franc", 2020), ("French francs", "FRF", 2020), ("francs", "FRF", 1990)]
)
def test_francs_are_french_only_while_france_had_them(words: str, unit: str, year: int) -> None:
    article = compose_article([("paragraph", f"It cost 12 billion {words}.")])
    article = msgspec.structs.replace(article, published=Published(date=f"{year}-04-14"))
    (figure,) = find_figures(Document(article), ())
    assert figure.unit == unit


def test_values_are_exact_decimals() -> None:
    _, figures = figures_of("It paid 123456789012345.6789 billion yen and 0.1 percent.")
    assert [figure.low for figure in figures] == [Decimal("123456789012345678900000"), Decimal("0.1")]


def test_a_number_of_ten_thousand_digits_is_no_figure() -> None:
    text, figures = figures_of("The code " + "9" * 10_000 + " and 5 boats.")
    assert [shown(figure, text) for figure in figures] == ["5 = 5 #boats"]


def test_pounds_are_money_where_the_article_counts_in_sterling() -> None:
    assert [figure.unit for figure in figures_of("It weighs 20 pounds.")[1]] == ["pound"]
    assert [figure.unit for figure in figures_of("It cost 20 pounds.", "Last year it was £18.")[1]] == ["GBP", "GBP"]
    assert [figure.unit for figure in figures_of("It cost 3 million pounds.")[1]] == ["GBP"]


def test_in_a_headline_of_capitals_a_number_after_a_capital_is_a_count() -> None:
    text, figures = figures_of("Storm Kills 25 Sailors Near Norvik Harbour")
    assert [shown(figure, text) for figure in figures] == ["25 = 25 #Sailors"]


def test_the_words_of_a_modifier_have_a_span() -> None:
    text, figures = figures_of("More than 119 deaths, and 50 or more injured, were reported.")
    assert [figure.modifier_span and figure.modifier_span.of(text) for figure in figures] == ["More than", "or more"]


@pytest.mark.parametrize(
    ("sentence", "stretches"),
    [
        ("More than 119 wooden boats and nine sloops or more sank.", ["More than 119 wooden boats", "nine sloops"]),
        ("A 12-member panel met.", ["12-member panel"]),
        ("The panel is 12-member and small.", ["12-member"]),
        ("It left two months ago, after 40 days.", ["two months ago", "40 days"]),
        ("About 5 percent of the region's canals froze.", ["About 5 percent of the region's canals"]),
        ("It fell by 1.3 metres.", ["1.3 metres"]),
    ],
)
def test_as_written_holds_modifier_number_noun_and_date(sentence: str, stretches: list[str]) -> None:
    text, figures = figures_of(sentence)
    assert [figure.as_written.of(text) for figure in figures] == stretches


@pytest.mark.parametrize(
    ("sentence", "strength"),
    [
        ("It drew 1,250 visitors.", "sure"),
        ("Visits rose to 1,250 in March.", "likely"),
        ("Crews came by night and two were hurt.", "guess"),
        ("It took a couple of weeks.", "guess"),
    ],
)
def test_a_number_that_counts_nothing_is_less_sure(sentence: str, strength: str) -> None:
    assert [figure.strength for figure in figures_of(sentence)[1]] == [strength]


def test_each_figure_names_its_rule_and_strength() -> None:
    _, figures = figures_of("Ana Holt, 34, paid $5 and 20 percent; it dipped to 56.4 pct from 58.3.")
    assert [(figure.rule, figure.strength) for figure in figures] == [
        ("age", "likely"),
        ("currency-before", "sure"),
        ("unit", "sure"),
        ("unit", "sure"),
        ("unit-elided", "likely"),
    ]
