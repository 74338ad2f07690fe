"""Bodies, documents, unnamed people, and quotations without a source."""

from __future__ import annotations

import pytest

from tests.analyse.speaker_cases import last_speaker, names, spoken

KINDS = {
    "ministry": ("[[The ministry]] said {{no}}.", "ministry", "body"),
    "ministry with its name": (
        "[[The Ministry of Roads and Rivers]] said {{no}}.",
        "Ministry of Roads and Rivers",
        "body",
    ),
    "agency": ("[[Xinhua]] reported {{rain}}.", "Xinhua", "body"),
    "country": ("[[Kazakhstan]] said {{no}}.", "Kazakhstan", "body"),
    "acronym": ("[[NATO]] said {{no}}.", "NATO", "body"),
    "company with article": ("[[The Rosneva]] said {{no}}.", "Rosneva", "body"),
    "company in apposition": ("[[The company, Velora]], said {{no}}.", "Velora", "body"),
    "police": ("[[Police]] said {{no}}.", "Police", "body"),
    "prosecutors": ("[[Prosecutors]] said {{no}}.", "Prosecutors", "body"),
    "party of people": ("[[Residents]] said {{no}}.", "Residents", "unnamed"),
    "spokesman": ("[[A ministry spokesman]] said {{no}}.", "ministry spokesman", "unnamed"),
    "spokesman for somebody": (
        "[[A spokesman for Marta Holloway]] said {{no}}.",
        "spokesman for Marta Holloway",
        "unnamed",
    ),
    "aides of somebody": ("[[Holloway’s aides]] said {{no}}. Marta Holloway slept.", "Holloway’s aides", "unnamed"),
    "asked not to be named": (
        "[[Two officials who asked not to be named]] said {{no}}.",
        "Two officials",
        "unnamed",
    ),
    "report": ("[[The report]] said {{no}}.", "report", "document"),
    "letter": ("[[A letter from the board]] said {{no}}.", "letter from the board", "document"),
    "log": ("{{no}}, according to [[the harbor’s own log]].", "harbor’s own log", "document"),
    "two together": ("[[Marta Holloway and Edward Falk]] said {{no}}.", "Marta Holloway and Edward Falk", "body"),
    "newspaper": ("[[The Tarnow Sentinel]] reported {{rain}}.", "Tarnow Sentinel", "body"),
    "capital inside": ("[[PollWise]] found {{doubt}}.", "PollWise", "body"),
    "city of two words": ("[[New Tarnow]] said {{no}}.", "New Tarnow", "body"),
    "foundation of a person": ("[[The Edward Falk Foundation]] said {{no}}.", "Edward Falk Foundation", "body"),
    "plural at the start": ("[[Respondents]] said {{no}}.", "Respondents", "unnamed"),
    "people of a country": ("[[Many Canadians]] said {{no}}.", "Many Canadians", "unnamed"),
    "share of people": ("[[52 percent of voters]] said {{no}}.", "52 percent of voters", "unnamed"),
    "finding": ("[[The inquiry]] said {{no}}.", "inquiry", "body"),
    "person": ("[[Marta Holloway]] said {{no}}.", "Marta Holloway", "person"),
}


@pytest.mark.parametrize(("marked", "name", "kind"), KINDS.values(), ids=KINDS.keys())
def test_source_has_name_and_kind(marked: str, name: str, kind: str) -> None:
    found = last_speaker(marked)
    assert (found.name, found.kind) == (name, kind)


SAME = {
    "short form of a body": ("The county council met. [[The council]] said {{no}}.", ["county council"]),
    "ministry of its name": (
        "[[The Ministry of Roads]] said {{no}}. {{“Never,”}} [[the ministry]] said.",
        ["Ministry of Roads"] * 2,
    ),
    "two bodies of one head": (
        "[[The port office]] said {{no}}. [[The tax office]] said {{yes}}. [[The office]] said {{maybe}}.",
        ["port office", "tax office", "tax office"],
    ),
    "officials again": ("[[Two officials]] said {{no}}. [[The officials]] said {{so}}.", ["Two officials"] * 2),
    "another official": (
        "[[An official]] said {{no}}. [[Another official]] said {{yes}}.",
        ["official", "Another official"],
    ),
    "person by office": (
        "[[The ship’s captain, Edward Falk]], said {{no}}. [[The captain]] said {{never}}.",
        ["Edward Falk"] * 2,
    ),
    "person by title": ("[[Mayor Edward Falk]] said {{no}}. [[The mayor]] said {{never}}.", ["Edward Falk"] * 2),
    "person by an abbreviated title": (
        "[[Sen. Rosa Stern]] said {{no}}. [[The senator]] said {{never}}. [[The lawmaker]] said {{so}}.",
        ["Rosa Stern"] * 3,
    ),
    "several named in apposition": (
        "[[Two sisters, Ida and Maud Orr]], said {{no}}. {{“Never,”}} [[they]] said.",
        ["Ida and Maud Orr"] * 2,
    ),
    "other office, other person": (
        "[[Mayor Edward Falk]] said {{no}}. [[The governor]] said {{never}}.",
        ["Edward Falk", "governor"],
    ),
    "report and statement": ("[[The report]] said {{no}}. [[A statement]] said {{yes}}.", ["report", "statement"]),
    "who gave a name": (
        "A man in boots, who identified himself as Tim Okoro, laughed. {{“No,”}} [[he]] said.",
        ["Tim Okoro"],
    ),
    # Source: newswriting textbooks on delayed identification
    "named after the lede": (
        "[[The owner of a bakery that burned]] said {{no}}.\n\n[[Ravi Menon]], who owns two ovens, said {{never}}.",
        ["Ravi Menon"] * 2,
    ),
    "opens the lede, then name and age": (
        (
            "[[A former treasurer of a rowing club]] said {{no}}.\n\nGiles Hartwell, 58, denies theft. "
            "{{“Never,”}} [[he]] said."
        ),
        ["Giles Hartwell"] * 2,
    ),
    "who the lede opens with is no woman": (
        "[[A former chairman]] said {{no}}.\n\nRosa Stern, 58, sued him. {{“Never,”}} [[she]] said.",
        ["former chairman", "Rosa Stern"],
    ),
    "office of the headline": (
        "# [[Mayor]]: {{No new taxes}}\n\nThe hall was full when [[Mayor Edward Falk]] said {{no}}.",
        ["Edward Falk"] * 2,
    ),
    "surname in the headline": (
        "# [[Falk]]: {{No new taxes}}\n\nThe hall was full when [[Edward Falk, the mayor]], said {{no}}.",
        ["Edward Falk"] * 2,
    ),
    "title case headline": (
        "# [[Falk]] Says {{No New Taxes Are Coming}}\n\nThe hall was full when [[Edward Falk]] said {{no}}.",
        ["Edward Falk"] * 2,
    ),
    "answer of an interview": (
        "Five questions for Oona Farrell, a diver.\n\nQ: Is it cold?\n\n[[A]]: {{It is.}}",
        ["Oona Farrell"],
    ),
}


@pytest.mark.parametrize(("marked", "wanted"), SAME.values(), ids=SAME.keys())
def test_phrase_means(marked: str, wanted: list[str]) -> None:
    assert names(marked) == wanted


UNATTRIBUTED = {
    "gesture before": ("Edward Falk put down his fork. {{“Whose soup is this?”}}[[]]", "Edward Falk"),
    "paragraph of its own": ("{{“It was dark,”}} [[Edward Falk]] said.\n\n{{“And nobody came.”}}[[]]", "Edward Falk"),
    "after silence of a paragraph": (
        "{{“It was dark,”}} [[Edward Falk]] said.\n\nThe bridge is closed.\n\n{{“And nobody came.”}}[[]]",
        None,
    ),
    "headline repeats it": (
        (
            "# {{“Nobody came that night”}}[[]]\n\n[[Marta Holloway]] said {{“no”}}.\n\n{{“Nobody "
            "came that night,”}} [[Edward Falk]] said."
        ),
        None,
    ),
}


@pytest.mark.parametrize(("marked", "wanted"), UNATTRIBUTED.values(), ids=UNATTRIBUTED.keys())
def test_quotation_without_source(marked: str, wanted: str | None) -> None:
    found = names(marked)
    assert (found[0] == "Edward Falk") if marked.startswith("#") else (found[-1] == wanted)


NOBODY = {
    "contraction": "They’re late. [[They’re]] said {{no}}.",
    "number": "[[43]] said {{no}}.",
    "verb": "The board could [[help]] {{no}}.",
    "adverb": "[[Suddenly]] it said {{no}}.",
}


@pytest.mark.parametrize("marked", NOBODY.values(), ids=NOBODY.keys())
def test_what_is_no_noun_is_nobody(marked: str) -> None:
    assert names(marked) == [None]


def test_inferred_speaker_is_no_sure_finding() -> None:
    _, quotes, _ = spoken("{{“It was dark,”}} [[Edward Falk]] said.\n\n{{“And nobody came.”}}[[]]")
    assert [quote.strength for quote in quotes] == ["sure", "guess"]


def test_quoted_words_are_those_between_marks() -> None:
    _, _, speakers = spoken("{{“It was dark and cold,”}} [[Edward Falk]] said. [[Falk]] said {{nobody came}}.")
    assert speakers[0].quoted_words == 5
