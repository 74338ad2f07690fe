"""Bylines, stamps, captions, headlines: one line in, its facts out."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.load.byline import read_bare_names, read_byline
from briefing.load.caption import read_caption
from briefing.load.headline import split_headline
from briefing.load.places import ordinary
from briefing.load.stamp import is_stamp, read_stamp


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Olof Brandt", ("Olof Brandt",)),
        ("by Rena Gable, Reuters", ("Rena Gable",)),
        ("BY IAN O'DARE, REUTERS", ("IAN O'DARE",)),
        ("By IDA MARSH, Associated Press", ("IDA MARSH",)),
        ("By Anne-Lise Moe, Reuters", ("Anne-Lise Moe",)),
        ("by Xinhua writers Li Na, Wu Bo", ("Li Na", "Wu Bo")),
        ("By KT Rahim Uddin", ("KT Rahim Uddin",)),
        ("By Ann Lee and Bo Ek", ("Ann Lee", "Bo Ek")),
        ("By Ann Lee, Bo Ek and Cy Poe", ("Ann Lee", "Bo Ek", "Cy Poe")),
        ("By Ann Lee in Paris", ("Ann Lee",)),
        ("(di Carla Rossi)", ("Carla Rossi",)),
        ("(By Carla Rossi)", ("Carla Rossi",)),
        ("By The Associated Press", ()),
        ("By the time he left, it was dark.", None),
        ("By Monday the boats will sail again", None),
        ("Bytes and more", None),
    ],
)
def test_byline_gives_its_names_alone(line: str, names: tuple[str, ...] | None) -> None:
    assert read_byline(line) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ida Marsh and Bo Ek", ("Ida Marsh", "Bo Ek")),
        ("Ann Lee, Reuters", ("Ann Lee",)),
        ("Ann Lee", None),
        ("LOCK REPAIRS", None),
        ("Boats and more boats", None),
        ("Letter From America", None),
    ],
)
def test_names_without_by_are_a_byline_when_two_or_with_an_agency(line: str, names: tuple[str, ...] | None) -> None:
    assert read_bare_names(line) == names


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("21 May 2031", "2031-05-21"),
        ("AUGUST 9, 2031", "2031-08-09"),
        ("2031-08-17", "2031-08-17"),
        ("2031-08-17T09:48:05Z", "2031-08-17T09:48:05+00:00"),
        ("ANI | Updated: Aug 17, 2031 09:48 IST", "2031-08-17T09:48:00+05:30"),
        ("08/08/2031 9:41 PM", "2031-08-08T21:41:00"),
        ("27/11/2031", "2031-11-27"),
        ("Wed, 05/07/2031 - 18:26", "2031-05-07T18:26:00"),
        ("Published: 3 May 2019, 09:30 GMT", "2019-05-03T09:30:00+00:00"),
        ("Updated 12:15 PM, May 3, 2019", None),
        ("05/09/2031", None),
        ("May 3, 2019 was a Friday", None),
        ("31 February 2020", None),
        ("no date", None),
    ],
)
def test_stamp_gives_its_day_and_time(line: str, iso: str | None) -> None:
    found = read_stamp(line)
    assert (found.iso if found else None) == iso


def test_dateline_settles_the_order_of_day_and_month() -> None:
    found = read_stamp("09-12-2021 10:05", (12, 9))
    assert found is not None
    assert found.day == date(2021, 12, 9)


def test_stamp_that_cannot_be_read_is_still_a_stamp() -> None:
    assert is_stamp("05/09/2031")
    assert not is_stamp("Room 12")


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (
            "Cooks fry noodles in Lanxi County, May 7, 2031. (Xinhua/Bao Ling)",
            ("Xinhua", "Bao Ling", "Lanxi County"),
        ),
        ("A dog runs. [Photo/Agencies]", ("Agencies", None, None)),
        ("People wait in Ulm. (Photo by Jane Doe/Getty Images)", ("Getty Images", "Jane Doe", "Ulm")),
        ("FILE - Workers dig in Kelso. (AP Photo/Nora Quill, File)", ("AP", "Nora Quill", "Kelso")),
        ("A boat is seen off Malta. REUTERS/Ann Vella/File Photo", ("REUTERS", "Ann Vella", "Malta")),
        ("Photo taken on May 4, 2021 shows a bridge in Hue. (Xinhua)", ("Xinhua", None, "Hue")),
        ("Ida Marsh via Getty Images", ("Getty Images", "Ida Marsh", None)),
    ],
)
def test_caption_gives_agency_photographer_and_place(
    text: str, credit: tuple[str | None, str | None, str | None]
) -> None:
    found = read_caption(text)
    assert found is not None
    assert (found.agency, found.photographer, found.place) == credit


@pytest.mark.parametrize(
    "text",
    [
        "The party leads, a poll found. (Reuters/Ipsos)",
        "The zoo opens in October. (ANI)",
        "The bank lowered its rate on May 4, 2021. (Reuters)",
        "He reads comics (Image Comics)",
        "See the pictures (Photo gallery).",
        "-Kim Hale (R) explains the polls. [Medium.]",
        "Plain words.",
    ],
)
def test_bracket_that_is_no_credit_makes_no_caption(text: str) -> None:
    assert read_caption(text) is None


@pytest.mark.parametrize(
    ("line", "headline", "revision", "slug"),
    [
        ("UPDATE 2-Plant to shut", "Plant to shut", "UPDATE 2", None),
        ("REFILE-UPDATE 1-Plant to shut", "Plant to shut", "REFILE-UPDATE 1", None),
        ("(2nd LD) Ferry strike ends", "Ferry strike ends", "2nd LD", None),
        ("FEATURE: Bell ringers", "Bell ringers", "FEATURE", None),
        ("ASIA METALS-Tin falls", "Tin falls", None, "ASIA METALS"),
        ("LOOK AHEAD/HARBOURS", "LOOK AHEAD/HARBOURS", None, None),
        ("U.S.-JAPAN TALKS STALL", "U.S.-JAPAN TALKS STALL", None, None),
        ("EU-China talks stall", "EU-China talks stall", None, None),
        ("Exclusive – Lake sold", "Exclusive – Lake sold", None, None),
        ("Lead pipes found in school", "Lead pipes found in school", None, None),
    ],
)
def test_revision_and_slug_are_taken_off_the_headline(
    line: str, headline: str, revision: str | None, slug: str | None
) -> None:
    at, found_revision, found_slug = split_headline(line)
    assert (line[at:], found_revision, found_slug) == (headline, revision, slug)


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("PORT-AU-CIEL", "Port-au-Ciel"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("O'FALLON, Mo.", "O'Fallon, Mo."),
        ("XI'AN, China", "Xi'an, China"),
        ("HALDEN-TARVO, N.C.", "Halden-Tarvo, N.C."),
        ("St. Orlo", "St. Orlo"),
        ("LA PAZ", "La Paz"),
        ("RANIPUR (MP)", "Ranipur (MP)"),
    ],
)
def test_ordinary_keeps_what_is_no_shouting(printed: str, shown: str) -> None:
    assert ordinary(printed) == shown
