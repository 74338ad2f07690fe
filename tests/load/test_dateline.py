"""Datelines: the shapes of the agencies, and what only looks like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.load.dateline import HEAD_CHARS, find_dateline, month_number

LEDE = "Engineers reopened the harbour bridge, the mayor said."

SHAPES = [
    ("PORTLAND, Ore. (AP) — ", ("Portland, Ore.",), None, "AP"),
    ("KIRKUK, Iraq (AP) -- ", ("Kirkuk, Iraq",), None, "AP"),
    ("SANTA ROSA, Calif., Feb 27 - ", ("Santa Rosa, Calif.",), "--02-27", None),
    ("Bogota, march 5 - ", ("Bogota",), "--03-05", None),
    ("COLOMBO, April 26 (Reuters) - ", ("Colombo",), "--04-26", "Reuters"),
    ("LONDON (Reuters) -", ("London",), None, "Reuters"),
    ("AMMAN/THE HAGUE, March 8 (Reuters) - ", ("Amman", "The Hague"), "--03-08", "Reuters"),
    ("Dec 29 (Reuters) - ", (), "--12-29", "Reuters"),
    ("LONDON Oct 2 ", ("London",), "--10-02", None),
    ("MILAN, Nov 15 ", ("Milan",), "--11-15", None),
    ("Victoria, British Columbia May 10 ", ("Victoria, British Columbia",), "--05-10", None),
    ("Washington (AFP) – ", ("Washington",), None, "AFP"),
    ("Surat (India) (AFP) – ", ("Surat (India)",), None, "AFP"),
    ("Washington (AFP) ", ("Washington",), None, "AFP"),
    ("Paris, March 4, 2021 (AFP) - ", ("Paris",), "2021-03-04", "AFP"),
    ("TOLEDO, Ohio, Oct. 5 (UPI) — ", ("Toledo, Ohio",), "--10-05", "UPI"),
    ("KAZAN, October 5. /TASS/. ", ("Kazan",), "--10-05", "TASS"),
    ("LONDON, July 27 (Itar-Tass) -- ", ("London",), "--07-27", "Itar-Tass"),
    ("MINSK. July 27 (Interfax) - ", ("Minsk",), "--07-27", "Interfax"),
    ("Dushanbe. (Interfax) - ", ("Dushanbe",), None, "Interfax"),
    ("GAZA, Dec. 2 (Xinhua) -- ", ("Gaza",), "--12-02", "Xinhua"),
    ("Jan. 11 (Xinhua) -- ", (), "--01-11", "Xinhua"),
    ("GIMPO, South Korea -- ", ("Gimpo, South Korea",), None, None),
    ("TOKYO, April 14 Kyodo - ", ("Tokyo",), "--04-14", "Kyodo"),
    ("KOBE, Japan, April 3, Kyodo - ", ("Kobe, Japan",), "--04-03", "Kyodo"),
    ("Pyongyang, July 19 (KCNA) -- ", ("Pyongyang",), "--07-19", "KCNA"),
    ("PUTRAJAYA, 10 Sept (Bernama) -- ", ("Putrajaya",), "--09-10", "Bernama"),
    ("Indore (Madhya Pradesh) [India], Sept 7 (ANI): ", ("Indore (Madhya Pradesh) [India]",), "--09-07", "ANI"),
    ("Mumbai, Dec 10 (PTI) ", ("Mumbai",), "--12-10", "PTI"),
    ("Berlin (dpa) - ", ("Berlin",), None, "dpa"),
    ("Berlin (dpa). ", ("Berlin",), None, "dpa"),
    ("Washington, 5 ene (EFE).- ", ("Washington",), "--01-05", "EFE"),
    ("(ANSA) - ROME, JUL 12 - ", ("Rome",), "--07-12", "ANSA"),
    ("TRIPOLI / MOSCOW / ANKARA – ", ("Tripoli", "Moscow", "Ankara"), None, None),
    ("Moscow, April 3, AZERTAC ", ("Moscow",), "--04-03", "AZERTAC"),
    ("Tbilisi, 15 November: ", ("Tbilisi",), "--11-15", None),
    ("Hong Kong, 13th March (ANI) - ", ("Hong Kong",), "--03-13", "ANI"),
    ("FRESNO, Calif., May 6, 2025 /PRNewswire/ -- ", ("Fresno, Calif.",), "2025-05-06", "PRNewswire"),
    ("NEW YORK , Feb. 4, 2025 /PRNewswire/ -- ", ("New York",), "2025-02-04", "PRNewswire"),
    ("BOSTON AND ULM, Germany--(BUSINESS WIRE)--", ("Boston", "Ulm, Germany"), None, "BUSINESS WIRE"),
    ("HOUSTON, April  02, 2024  (GLOBE NEWSWIRE) -- ", ("Houston",), "2024-04-02", "GLOBE NEWSWIRE"),
    ("BRUSSELS - ", ("Brussels",), None, None),
    ("SALUDA, N.C.—", ("Saluda, N.C.",), None, None),
    ("CHICAGO _ ", ("Chicago",), None, None),
    ("ASTER POINT, March 4 (Coast Desk) — ", ("Aster Point",), "--03-04", "Coast Desk"),
    ("(Newser) - ", (), None, "Newser"),
    ("COEUR D'ALENE, Idaho (AP) - ", ("Coeur d'Alene, Idaho",), None, "AP"),
    ("PORT-AU-PRINCE, Haiti (AP) - ", ("Port-au-Prince, Haiti",), None, "AP"),
    ("PORT OF SPAIN, Trinidad and Tobago (AP) - ", ("Port of Spain, Trinidad and Tobago",), None, "AP"),
    ("EL PASO, TEX., March 4 - ", ("El Paso, Tex.",), "--03-04", None),
    ("WASHINGTON, D.C. (AP) - ", ("Washington, D.C.",), None, "AP"),
    ("ABOARD AIR FORCE ONE (AP) - ", ("Aboard Air Force One",), None, "AP"),
    ("MCALLEN, Texas (AP) - ", ("McAllen, Texas",), None, "AP"),
    ("SALEM, Ore., Octo 17 - ", ("Salem, Ore.",), "--10-17", None),
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
        "The song - nine lines, unsigned - hangs in the hall.",
        "Mayor Odell Finch — a former baker — has a plan.",
        "WHAT THE VOTE DID NOT SAY, BUT MEANT - The counting goes on.",
        "UPDATE: 5/12 — The road is open again.",
        "ARDEN--Pauline, 91, of this city.",
        "WEEKLY SUMMARY - HARBOURS",
        "FOREX - Dollar slips as banks wait",
        "WHEAT - Prices rose for a third day, traders said.",
        "FOB RIVER - Prices rose for a third day, traders said.",
        "EXCLUSIVE – Mayor: The bridge will stay shut.",
        "GLOBAL MARKETS-Europe drags shares lower",
        "LONDON-based insurers said they would pay.",
        "ANN HOLT: Will you resign? The minister laughed.",
        "On March 11, 2020, the agency declared an end.",
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
    text = "ST. LOUIS--(BUSINESS WIRE)--"
    found = find_dateline(text)
    assert found is not None
    assert (found.text, found.end, found.places) == (text, len(text), ("St. Louis",))


def test_place_and_dash_alone_are_weak() -> None:
    alone, dated = find_dateline("BRUSSELS - " + LEDE), find_dateline("BRUSSELS, May 3 - " + LEDE)
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
