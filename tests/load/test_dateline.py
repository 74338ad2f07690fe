"""Datelines: the shapes of the agencies, and what only looks like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.load.dateline import HEAD_CHARS, find_dateline, month_number

LEDE = "Engineers reopened the harbour bridge, the mayor said."

SHAPES = [
    ("TARVEN, Ore. (AP) — ", ("Tarven, Ore.",), None, "AP"),
    ("HALVORA, Iraq (AP) -- ", ("Halvora, Iraq",), None, "AP"),
    ("SANTA LUMA, Calif., Aug 9 - ", ("Santa Luma, Calif.",), "--08-09", None),
    ("Vellago, june 21 - ", ("Vellago",), "--06-21", None),
    ("ORSTEAD, May 12 (Reuters) - ", ("Orstead",), "--05-12", "Reuters"),
    ("ORSTEAD (Reuters) -", ("Orstead",), None, "Reuters"),
    ("VELLAGO/THE HOLM, June 2 (Reuters) - ", ("Vellago", "The Holm"), "--06-02", "Reuters"),
    ("June 17 (Reuters) - ", (), "--06-17", "Reuters"),
    ("ORSTEAD Aug 13 ", ("Orstead",), "--08-13", None),
    ("VELLAGO, Jan 23 ", ("Vellago",), "--01-23", None),
    ("Tarven, British Columbia June 8 ", ("Tarven, British Columbia",), "--06-08", None),
    ("Orstead (AFP) – ", ("Orstead",), None, "AFP"),
    ("Ranipur (India) (AFP) – ", ("Ranipur (India)",), None, "AFP"),
    ("Orstead (AFP) ", ("Orstead",), None, "AFP"),
    ("Vellago, May 19, 2031 (AFP) - ", ("Vellago",), "2031-05-19", "AFP"),
    ("HESTON, Ohio, Aug. 11 (UPI) — ", ("Heston, Ohio",), "--08-11", "UPI"),
    ("NORGRAD, May 8. /TASS/. ", ("Norgrad",), "--05-08", "TASS"),
    ("ORSTEAD, June 30 (Itar-Tass) -- ", ("Orstead",), "--06-30", "Itar-Tass"),
    ("NORGRAD. May 22 (Interfax) - ", ("Norgrad",), "--05-22", "Interfax"),
    ("Norgrad. (Interfax) - ", ("Norgrad",), None, "Interfax"),
    ("LIANHE, Aug. 6 (Xinhua) -- ", ("Lianhe",), "--08-06", "Xinhua"),
    ("Aug. 25 (Xinhua) -- ", (), "--08-25", "Xinhua"),
    ("HANSU, South Korea -- ", ("Hansu, South Korea",), None, None),
    ("MINAWA, June 19 Kyodo - ", ("Minawa",), "--06-19", "Kyodo"),
    ("MINAWA, Japan, June 24, Kyodo - ", ("Minawa, Japan",), "--06-24", "Kyodo"),
    ("Sonpyong, May 7 (KCNA) -- ", ("Sonpyong",), "--05-07", "KCNA"),
    ("TELOK BARU, 21 Aug (Bernama) -- ", ("Telok Baru",), "--08-21", "Bernama"),
    ("Ranipur (Madhya Pradesh) [India], Aug 17 (ANI): ", ("Ranipur (Madhya Pradesh) [India]",), "--08-17", "ANI"),
    ("Ranipur, Jan 14 (PTI) ", ("Ranipur",), "--01-14", "PTI"),
    ("Altfurt (dpa) - ", ("Altfurt",), None, "dpa"),
    ("Altfurt (dpa). ", ("Altfurt",), None, "dpa"),
    ("Vellago, 17 ago (EFE).- ", ("Vellago",), "--08-17", "EFE"),
    ("(ANSA) - VELLAGO, MAY 28 - ", ("Vellago",), "--05-28", "ANSA"),
    ("HALVORA / NORGRAD / LIANHE – ", ("Halvora", "Norgrad", "Lianhe"), None, None),
    ("Norgrad, May 26, AZERTAC ", ("Norgrad",), "--05-26", "AZERTAC"),
    ("Norgrad, 21 June: ", ("Norgrad",), "--06-21", None),
    ("Port Lam, 22nd May (ANI) - ", ("Port Lam",), "--05-22", "ANI"),
    ("TARVEN, Calif., Aug. 20, 2031 /PRNewswire/ -- ", ("Tarven, Calif.",), "2031-08-20", "PRNewswire"),
    ("PORT LAM , June 9, 2031 /PRNewswire/ -- ", ("Port Lam",), "2031-06-09", "PRNewswire"),
    ("TARVEN AND ALTFURT, Germany--(BUSINESS WIRE)--", ("Tarven", "Altfurt, Germany"), None, "BUSINESS WIRE"),
    ("HESTON, June  07, 2031  (GLOBE NEWSWIRE) -- ", ("Heston",), "2031-06-07", "GLOBE NEWSWIRE"),
    ("ORSTEAD - ", ("Orstead",), None, None),
    ("TARVEN, N.C.—", ("Tarven, N.C.",), None, None),
    ("HESTON _ ", ("Heston",), None, None),
    ("HERON POINT, May 4 (Coast Desk) — ", ("Heron Point",), "--05-04", "Coast Desk"),
    ("(Coaster) - ", (), None, "Coaster"),
    ("CRANE D'ARLE, Idaho (AP) - ", ("Crane d'Arle, Idaho",), None, "AP"),
    ("PORT-AU-CIEL, Haiti (AP) - ", ("Port-au-Ciel, Haiti",), None, "AP"),
    ("PORT OF SAND, Trinidad and Tobago (AP) - ", ("Port of Sand, Trinidad and Tobago",), None, "AP"),
    ("EL TARVO, TEX., June 4 - ", ("El Tarvo, Tex.",), "--06-04", None),
    ("WASHINGTON, D.C. (AP) - ", ("Washington, D.C.",), None, "AP"),
    ("ABOARD AIR FORCE ONE (AP) - ", ("Aboard Air Force One",), None, "AP"),
    ("MCADDEN, Texas (AP) - ", ("McAdden, Texas",), None, "AP"),
    ("HESTON, Ore., Augu 17 - ", ("Heston, Ore.",), "--08-17", None),
]


@pytest.mark.parametrize(
    ("dateline", "places", "printed", "agency"), SHAPES, ids=[shape[0].strip() for shape in SHAPES]
)
def test_find_dateline_reads_the_shapes_of_the_agencies(
    dateline: str, places: tuple[str, ...], printed: str | None, agency: str | None
) -> None:
    found = find_dateline(dateline + LEDE)
    assert found is not None
    assert (found.places, found.printed_date, found.agency) == (places, printed, agency)
    assert found.text == dateline.rstrip()
    assert (dateline + LEDE)[found.end :].lstrip() == LEDE


@pytest.mark.parametrize(
    "text",
    [
        "The bell - bronze, cracked, silent - hangs in the hall.",
        "Mayor Odell Finch — once a baker — has a plan.",
        "WHAT THE VOTE DID NOT SAY, BUT MEANT - The counting goes on.",
        "UPDATE: 8/21 — The road is open again.",
        "ARDEN--Pauline, 91, of this city.",
        "WEEKLY SUMMARY - HARBOURS",
        "FOREX - Dollar slips as banks wait",
        "BARLEY - Prices rose for a third day, traders said.",
        "FOB LAKES - Prices rose for a third day, traders said.",
        "EXCLUSIVE – Ferry: The bridge will stay shut.",
        "HARBOUR MARKETS-Owners sell berths",
        "TARVEN-based millers said they would pay.",
        "ANN HOLT: Will you resign? The minister laughed.",
        "On August 9, 2031, the agency declared an end.",
        "Sen. Holt (R-Ohio) - a former pilot - voted no.",
        "NATO - The alliance said that it would meet.",
        "World Health Organization (WHO) - The body met.",
        "Arbor Works Inc (Nasdaq) - The firm said so.",
        "Tuesday, May 3 - The day on which it began.",
        "WASHINGTON - MAYOR LEADS IN POLL",
        "Paris — City of Light — was dark on Sunday.",
        "",
        "-",
        "(AP)",
    ],
)
def test_find_dateline_leaves_alone_what_only_looks_like_one(text: str) -> None:
    assert find_dateline(text) is None


def test_dateline_that_is_a_block_of_its_own_has_no_lede() -> None:
    text = "ST. ORLO--(BUSINESS WIRE)--"
    found = find_dateline(text)
    assert found is not None
    assert (found.text, found.end, found.places) == (text, len(text), ("St. Orlo",))


def test_place_and_dash_alone_are_weak() -> None:
    alone, dated = find_dateline("ORSTEAD - " + LEDE), find_dateline("ORSTEAD, May 3 - " + LEDE)
    assert alone is not None
    assert dated is not None
    assert (alone.weak, dated.weak) == (True, False)


@pytest.mark.parametrize(
    ("name", "number"), [("Sept", 9), ("march", 3), ("DIC", 12), ("Marc", 3), ("Mars", None), ("Ma", None)]
)
def test_month_number_knows_names_and_their_beginnings(name: str, number: int | None) -> None:
    assert month_number(name) == number


@settings(max_examples=300, deadline=None)
@given(st.text("ABCde ,.-–—/()[]:'0123456789\n", max_size=200))
@example("[\n][")
def test_find_dateline_takes_a_prefix_of_the_text(text: str) -> None:
    found = find_dateline(text)
    if found is not None:
        assert text.startswith(found.text)
        assert len(found.text) <= found.end <= 2 * HEAD_CHARS


@pytest.mark.parametrize("unit", ["LONDON, ", "(AP) ", "March 1 ", "A/B ", "N.Y., ", "-- ", "a", "St. "])
def test_find_dateline_costs_the_same_however_long_the_paragraph(unit: str) -> None:
    text = "NEW YORK, " + unit * 100_000
    began = time.process_time()
    find_dateline(text)
    assert time.process_time() - began < 0.1
