"""Who a name means: naming orders, short forms, titles, suffixes."""

from __future__ import annotations

import pytest

from tests.analyse.speaker_cases import names, spoken

CASES = {
    # full name, then a short form (AP Stylebook, "names")
    "surname": (
        "[[Marta Holloway]] said {{rents rose}}. {{“They rose fast,”}} [[Holloway]] said.",
        ["Marta Holloway"] * 2,
    ),
    "surname before the full name": (
        (
            "{{“They help us,”}} [[Holloway]] said.\n\nRents rose, Deputy Mayor Marta Holloway told "
            "a meeting. {{It is fine}}, [[Marta Holloway]] said."
        ),
        ["Marta Holloway"] * 2,
    ),
    "chinese surname first": ("[[Gao Lihua]] said {{it worked}}. {{It cost little}}, [[Gao]] said.", ["Gao Lihua"] * 2),
    "chinese given name of a western order": (
        "According to [[Meilin Gao]], an engineer, {{it works}}. {{“It is safe,”}} [[Meilin]] said.",
        ["Meilin Gao"] * 2,
    ),
    "korean with hyphen": (
        "[[Yoon Seo-yeon]], a pilot, said {{it was dark}}. {{“We landed,”}} [[Yoon]] said.",
        ["Yoon Seo-yeon"] * 2,
    ),
    "korean surname that is a place": (
        "[[Park Chul-soo]], a pilot, said {{no}}. {{“No,”}} [[Park]] said.",
        ["Park Chul-soo"] * 2,
    ),
    "korean western order": (
        "[[Seo-yeon Yoon]], a pilot, said {{it was dark}}. {{“We landed,”}} [[Ms. Yoon]] said.",
        ["Seo-yeon Yoon"] * 2,
    ),
    "vietnamese given name": (
        "[[Pham Thi Lan Huong]], a baker, said {{bread is dear}}. {{“It was cheap,”}} [[Ms. Huong]] said.",
        ["Pham Thi Lan Huong"] * 2,
    ),
    "hungarian order": (
        "[[Kelemen Zsófia]], a mayor, said {{no}}. {{“Never,”}} [[Kelemen]] said.",
        ["Kelemen Zsófia"] * 2,
    ),
    "icelandic given name": (
        "[[Birna Hallsdóttir]], a vet, said {{no}}. {{“Never,”}} said [[Birna]].",
        ["Birna Hallsdóttir"] * 2,
    ),
    "spanish two surnames": (
        (
            "[[Inés Cordero Vidal]], a judge, said {{no}}. {{“Never,”}} [[Cordero]] said. {{“Not "
            "once,”}} added [[Cordero Vidal]]."
        ),
        ["Inés Cordero Vidal"] * 3,
    ),
    "portuguese particles": (
        "[[João da Silva e Castro]], a farmer, said {{no}}. {{“Never,”}} [[Castro]] said.",
        ["João da Silva e Castro"] * 2,
    ),
    "dutch particle": (
        "[[Pieter van der Laan]], a skipper, said {{no}}. {{“Never,”}} [[Van der Laan]] said.",
        ["Pieter van der Laan"] * 2,
    ),
    "german particle": (
        "[[Ulrike von Reden]], a judge, said {{no}}. {{“Never,”}} [[von Reden]] said.",
        ["Ulrike von Reden"] * 2,
    ),
    "arabic article": (
        "[[Samir al-Khoury]], a banker, said {{no}}. {{“Never,”}} [[Al-Khoury]] said.",
        ["Samir al-Khoury"] * 2,
    ),
    "arabic bin": (
        "[[Majid bin Saud al-Harthy]], the governor, said {{no}}. {{“Never,”}} [[al-Harthy]] said.",
        ["Majid bin Saud al-Harthy"] * 2,
    ),
    "indonesian single name": (
        "[[Suprapto]], a driver who uses one name, said {{no}}. {{“Never,”}} [[he]] said.",
        ["Suprapto"] * 2,
    ),
    "indian initials": (
        "The Collector, [[P.V. Raghunathan]], said {{no}}. {{“Never,”}} [[Mr. Raghunathan]] said.",
        ["P.V. Raghunathan"] * 2,
    ),
    "initials apart": ("[[T. S. Okafor]], a poet, said {{no}}. {{“Never,”}} [[Okafor]] said.", ["T. S. Okafor"] * 2),
    "middle initial": (
        "[[Ruth B. Castellan]], a dean, said {{no}}. {{“Never,”}} [[Ruth Castellan]] said.",
        ["Ruth B. Castellan"] * 2,
    ),
    "middle initial that is a word": (
        "[[Ruth A. Castellan]] said {{no}}. {{“Never,”}} [[Edward I. Falk]] said.",
        ["Ruth A. Castellan", "Edward I. Falk"],
    ),
    "adjective of a place before the name": ("[[Texas-based Ruth Castellan]] said {{no}}.", ["Ruth Castellan"]),
    "irish apostrophe": (
        "[[Niamh O’Rourke]], a nurse, said {{no}}. {{“Never,”}} [[O’Rourke]] said.",
        ["Niamh O’Rourke"] * 2,
    ),
    "scottish mac": (
        "[[Fergus MacAllan]], a crofter, said {{no}}. {{“Never,”}} [[MacAllan]] said.",
        ["Fergus MacAllan"] * 2,
    ),
    "hyphenated surname": (
        "[[Zadie Penrose-Achebe]], a chef, said {{no}}. {{“Never,”}} [[Penrose-Achebe]] said.",
        ["Zadie Penrose-Achebe"] * 2,
    ),
    "hyphenated given name": (
        "[[Jean-Luc Perrault]], a baker, said {{no}}. {{“Never,”}} [[Perrault]] said.",
        ["Jean-Luc Perrault"] * 2,
    ),
    "suffix": (
        "[[Walter Dunmore Jr.]], a broker, said {{no}}. {{“Never,”}} [[Dunmore]] said.",
        ["Walter Dunmore Jr."] * 2,
    ),
    "suffix with comma": (
        "[[Walter Dunmore, Jr.]], a broker, said {{no}}. {{“Never,”}} [[Dunmore]] said.",
        ["Walter Dunmore, Jr."] * 2,
    ),
    "regnal number": ("[[King Leopold IV]] said {{no}}. {{“Never,”}} [[Leopold]] said.", ["Leopold IV"] * 2),
    "single surname with title": (
        "[[Professor Quillfeather]] said {{no}}. {{“Never,”}} [[Quillfeather]] said.",
        ["Quillfeather"] * 2,
    ),
    "courtesy title": ("[[Beatrix Colley]] said {{no}}. {{“Never,”}} [[Mrs Colley]] said.", ["Beatrix Colley"] * 2),
    "military title": (
        "[[Lt. Col. Dana Brisker]] said {{no}}. {{“Never,”}} [[Col. Brisker]] said.",
        ["Dana Brisker"] * 2,
    ),
    "knight": ("[[Sir Magnus Thorley]] said {{no}}. {{“Never,”}} [[Sir Magnus]] said.", ["Magnus Thorley"] * 2),
    "capitals of a transcript": (
        "The host met Oona Farrell, a diver, at noon.\n\n[[FARRELL]]: {{I went down twice.}}",
        ["Oona Farrell"],
    ),
    "both parts in capitals": (
        "[[OONA FARRELL]]: {{I went down twice.}}\n\n[[FARRELL]]: {{It was cold.}}",
        ["OONA FARRELL"] * 2,
    ),
    "surname that is an office": (
        "[[Kate Bishop]], a surveyor, said {{no}}. {{“Never,”}} [[Bishop]] said.",
        ["Kate Bishop"] * 2,
    ),
    "surname that is a country": (
        "[[Sandra Ireland]], a surveyor, said {{no}}. {{“Never,”}} [[Ireland]] said.",
        ["Sandra Ireland"] * 2,
    ),
    "surname that is a trade": (
        "[[Lionel Baker]], a surveyor, said {{no}}. {{“Never,”}} [[Baker]] said.",
        ["Lionel Baker"] * 2,
    ),
    "first word of a sentence is no name": (
        "Asking Paula Mendel was a mistake. {{“No,”}} [[Mendel]] said.",
        ["Paula Mendel"],
    ),
    "letters behind the name": ("[[Priya Venn QC]] said {{no}}. {{“Never,”}} [[Ms Venn]] said.", ["Priya Venn"] * 2),
    "nickname": ("[[Hugo “Tito” Barrera]] said {{no}}. {{“Never,”}} [[Barrera]] said.", ["Hugo “Tito” Barrera"] * 2),
    "thai first name": (
        "[[Somsak Chaiwan]], a monk, said {{no}}. {{“Never,”}} [[Somsak]] said.",
        ["Somsak Chaiwan"] * 2,
    ),
    "japanese order": ("[[Ueno Makoto]], a cook, said {{no}}. {{“Never,”}} [[Ueno]] said.", ["Ueno Makoto"] * 2),
    "ethiopian title": ("[[Ato Dawit Kebede]] said {{no}}. {{“Never,”}} [[Dawit]] said.", ["Dawit Kebede"] * 2),
    "single name in apposition": (
        "His granddaughter, Emi, wept at the counter. {{“Never,”}} [[she]] said.",
        ["Emi"],
    ),
    "single name behind kin": ("His daughter Emi wept at the counter. {{“Never,”}} [[she]] said.", ["Emi"]),
    "first name of a sentence after an abbreviation": (
        "They left the U.S. While Marta Holloway slept, it rained. {{“Never,”}} [[Holloway]] said.",
        ["Marta Holloway"],
    ),
    "office of a thing": (
        "[[Minister of Public Parks Rosa Stern]] said {{no}}. {{“Never,”}} [[Stern]] said.",
        ["Rosa Stern"] * 2,
    ),
    "office of a thing, name with particles": (
        "[[Minister of Works Rodrigo de la Cruz Peña]] said {{no}}. {{“Never,”}} [[De la Cruz]] said.",
        ["Rodrigo de la Cruz Peña"] * 2,
    ),
    "adjective made of a name": (
        "[[Marta Holloway]] said {{no}}. A Holloway-style plan failed. {{“Never,”}} [[Holloway]] said.",
        ["Marta Holloway"] * 2,
    ),
    # two of one name
    "two of one surname by courtesy title": (
        (
            "[[Agnes Pell]] said {{no}}. Her husband, [[Norman Pell]], said {{yes}}. {{“Never,”}} "
            "[[Mrs Pell]] said. {{“Always,”}} [[Mr Pell]] said."
        ),
        ["Agnes Pell", "Norman Pell", "Agnes Pell", "Norman Pell"],
    ),
    "two of one surname by first name": (
        (
            "[[Agnes Pell]] said {{no}}. Her brother, [[Norman Pell]], said {{yes}}. {{“Never,”}} "
            "[[Agnes]] said. {{“Always,”}} said [[Norman]]."
        ),
        ["Agnes Pell", "Norman Pell", "Agnes Pell", "Norman Pell"],
    ),
    "junior and senior": (
        (
            "[[Otis Wren Jr.]] said {{no}}. His father, [[Otis Wren Sr.]], said {{yes}}. "
            "{{“Never,”}} [[the younger Wren]] said. {{“Always,”}} [[the elder Wren]] said."
        ),
        ["Otis Wren Jr.", "Otis Wren Sr.", "Otis Wren Jr.", "Otis Wren Sr."],
    ),
    "two of one surname by office": (
        "President Ada Lomax met her brother, the singer Felix Lomax. {{“No,”}} [[President Lomax]] said.",
        ["Ada Lomax"],
    ),
    "two initials of one surname": (
        "[[K. Sundaram]], a clerk, said {{no}}. [[V. Sundaram]], a driver, said {{yes}}.",
        ["K. Sundaram", "V. Sundaram"],
    ),
}


@pytest.mark.parametrize(("marked", "wanted"), CASES.values(), ids=CASES.keys())
def test_name_means_the_person_of_the_full_name(marked: str, wanted: list[str]) -> None:
    assert names(marked) == wanted


def test_mentions_are_full_name_surname_and_pronoun_beside_a_cue() -> None:
    text, _, speakers = spoken(
        "[[Marta Holloway]], a mayor, said {{no}}. Mrs Holloway’s car waited. {{“Never,”}} [[she]] said."
    )
    assert [mention.of(text) for mention in speakers[0].mentions] == ["Marta Holloway", "Holloway", "she"]


def test_speakers_stand_in_order_of_first_appearance_and_silent_people_are_left_out() -> None:
    _, _, speakers = spoken(
        "Olga Brandt met Ines Falk and Rosa Stern. {{“No,”}} [[Stern]] said. {{“Yes,”}} [[Brandt]] said."
    )
    assert [speaker.name for speaker in speakers] == ["Olga Brandt", "Rosa Stern"]


def test_ids_are_the_names_and_unique() -> None:
    _, _, speakers = spoken("[[Otis Wren Jr.]] said {{no}}. [[An official]] said {{so}}. [[An official]] said {{yes}}.")
    assert [speaker.id for speaker in speakers] == ["otis-wren-jr", "official", "official-2"]
