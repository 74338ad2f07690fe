"""Names that look like something else, long titles before a name, bodies of two words, second references."""

from __future__ import annotations

import pytest

from tests.analyse.speaker_cases import last_speaker, names, spoken

WHO = {
    # marked text, name, kind, role of whoever speaks last
    "given name that is a city": ("[[Heiress Paris Quillon]] said {{no}}.", "Paris Quillon", "person", "Heiress"),
    "football club of a city": ("[[Paris Saint-Quillon]] said {{no}}.", "Paris Saint-Quillon", "body", None),
    "given name that is a month": ("[[Jan Evert Lie]], a skipper, said {{no}}.", "Jan Evert Lie", "person", "skipper"),
    "second name that is a month": ("[[Gao Jun]], a baker, said {{no}}.", "Gao Jun", "person", "baker"),
    "given name that is a rank": (
        "[[Prince Sultan bin Omar al-Harthy]] said {{no}}.",
        "Sultan bin Omar al-Harthy",
        "person",
        "Prince",
    ),
    "two honours": ("[[Datuk Seri Ahmad Razlan]] said {{no}}.", "Ahmad Razlan", "person", None),
    "vietnamese with day's abbreviation": (
        "{{“No,”}} <<said>> [[Phạm Thị Thu Lan]].",
        "Phạm Thị Thu Lan",
        "person",
        None,
    ),
    "surname that is an honour": ("[[Dr. Fatima Begum]] said {{no}}.", "Fatima Begum", "person", None),
    "name in lower case": ("[[Edwin ffoulkes-Reed]], a vet, said {{no}}.", "Edwin ffoulkes-Reed", "person", "vet"),
    "water company": ("[[Welsh Water]] said {{no}}.", "Welsh Water", "body", None),
    "acronym and noun": ("[[QTB Networks]] said {{no}}.", "QTB Networks", "body", None),
    "company of two nouns": ("[[Summit Aggregates]] said {{no}}.", "Summit Aggregates", "body", None),
    "guard as a body": ("[[The Coast Guard]] said {{no}}.", "Coast Guard", "body", None),
    "governor of a bank": (
        "[[Bank of Norway Governor Ida Quillon]] said {{no}}.",
        "Ida Quillon",
        "person",
        "Bank of Norway Governor",
    ),
    "minister for something": (
        "[[Minister for Road Works Edward Falk on Monday]] said {{no}}.",
        "Edward Falk",
        "person",
        "Minister for Road Works",
    ),
    "director of the yard": (
        "{{no}}, according to [[Director General of the shipyard Viktor Malenko]].",
        "Viktor Malenko",
        "person",
        "Director General of the shipyard",
    ),
    "analyst of two partners": (
        "{{“No,”}} <<said>> [[Quill & Thorley analyst Edward Falk]].",
        "Edward Falk",
        "person",
        "Quill & Thorley analyst",
    ),
    "department of two parts": (
        "[[Fire and Rescue Department director Datin Siti Amina]] said {{no}}.",
        "Siti Amina",
        "person",
        "Rescue Department director",
    ),
    "retired officer": ("[[spokesperson Col (retd) Edward Falk]] said {{no}}.", "Edward Falk", "person", None),
    "member of parliament": (
        "[[The Liberal MP for Tarnow, Edward Falk]], said {{no}}.",
        "Edward Falk",
        "person",
        "Liberal MP for Tarnow",
    ),
    "lord justice": ("[[Lord Justice Thorley]] said {{no}}.", "Thorley", "person", "Lord Justice"),
    "spokeswoman of a department": (
        "[[A Department of Rivers spokeswoman]] said {{no}}.",
        "Department of Rivers spokeswoman",
        "unnamed",
        None,
    ),
    "time before a body": ("[[Last night Tarnow Police]] said {{no}}.", "Tarnow Police", "body", None),
    "time behind a body": ("[[The Dutch grocer Quillon NV on Monday]] said {{no}}.", "Quillon NV", "body", None),
    "paper named for a day": ("[[Sunday Courier]] reported {{rain}}.", "Sunday Courier", "body", None),
    "paper named for today": ("[[QTB Today]] reported {{rain}}.", "QTB Today", "body", None),
    "adverb before an office": (
        "[[Meanwhile, the Emir of Tarnow, Alhaji Attah]], said {{no}}.",
        "Attah",
        "person",
        "Emir of Tarnow",
    ),
    "owner that is a company": ("[[The owner, Quillon Corp.]], said {{no}}.", "Quillon Corp.", "body", None),
    "body described": ("[[The hedge fund Quillon Capital]] said {{no}}.", "Quillon Capital", "body", None),
    "trade before a body": (
        "{{“No,”}} <<said>> [[operator Quillon Denryoku Co.]] on Monday.",
        "Quillon Denryoku Co.",
        "body",
        None,
    ),
    "survey and when": ("[[A survey of voters released on Monday]] said {{no}}.", "survey of voters", "document", None),
    "body and people": ("[[The company and officials]] said {{no}}.", "company and officials", "body", None),
    "a life is no role": (
        "Edward Falk, who has lived in Tarnow since 1990, wept. {{“No,”}} [[he]] said.",
        "Edward Falk",
        "person",
        None,
    ),
}


@pytest.mark.parametrize(("marked", "name", "kind", "role"), WHO.values(), ids=WHO.keys())
def test_source_is_parted_into_name_kind_and_role(marked: str, name: str, kind: str, role: str | None) -> None:
    found = last_speaker(marked)
    assert (found.name, found.kind, found.role) == (name, kind, role)


AGAIN = {
    "named before the quotation": (
        (
            "Edward Falk spoke. {{“No,”}} [[Falk]] said.\n\nRain fell.\n\n"
            "[[Sen. Rupert Falk]], a cousin, said {{it was late}}."
        ),
        ["Edward Falk", "Rupert Falk"],
    ),
    "courtesy title tells husband and wife": (
        (
            "Emrys Quill, 81, wept. His wife, [[Mair Quill]], 79, said {{no}}.\n\n"
            "{{“Never,”}} [[Mrs Quill]] said.\n\n{{“Always,”}} [[Mr Quill]] said."
        ),
        ["Mair Quill", "Mair Quill", "Emrys Quill"],
    ),
    "two of one surname by title in a paragraph of names": (
        (
            "President Kim Min-jae met Defense Minister Kim Young-soo on Monday.\n\n"
            "{{“No,”}} [[President Kim]] said.\n\n{{“Yes,”}} [[Minister Kim]] said."
        ),
        ["Kim Min-jae", "Kim Young-soo"],
    ),
    "age in a later phrase": (
        "[[Edward Falk]] said {{no}}. [[The 52-year-old farmer]] said {{never}}.",
        ["Edward Falk"] * 2,
    ),
    "kin with their number": (
        "[[Doreen Quill]] said {{no}}. {{“Never,”}} [[the grandmother-of-four]] said.",
        ["Doreen Quill"] * 2,
    ),
    "party in a later phrase": (
        "[[Gov. Marta Holloway]] said {{no}}. {{“Never,”}} [[the Republican governor]] said.",
        ["Marta Holloway"] * 2,
    ),
    "rank of a police force": (
        "[[Garda Niamh Thorley]] said {{no}}. [[Garda Thorley]] said {{never}}.",
        ["Niamh Thorley"] * 2,
    ),
    "it of a company": ("[[QTB Networks]] said {{no}}. {{“Never,”}} [[it]] said.", ["QTB Networks"] * 2),
}


@pytest.mark.parametrize(("marked", "wanted"), AGAIN.values(), ids=AGAIN.keys())
def test_later_reference_means_the_one_named_before(marked: str, wanted: list[str]) -> None:
    assert names(marked) == wanted


def test_nobody_named_behind_an_answer_gives_it() -> None:
    _, quotes, speakers = spoken(
        "He mends clocks.\n\n[[Q]]: {{How many?}}\n\n[[A]]: {{Nine.}}\n\nHis aide, [[Marta Holloway]], said {{no}}."
    )
    assert [quote.speaker for quote in quotes] == [None, None, speakers[0].id]
