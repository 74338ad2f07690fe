"""Pronouns: number, gender, recency and who has the floor."""

from __future__ import annotations

import pytest

from tests.analyse.speaker_cases import names

CASES = {
    # Source: Lappin and Leass (1994); Cambridge Grammar, 17.2 (agreement)
    "speaker before": ("[[Marta Holloway]] said {{no}}.\n\n{{“Never,”}} [[she]] said.", "Marta Holloway"),
    "subject of the sentence before": (
        (
            "[[Ada Lomax]] said {{no}}.\n\nMarta Holloway, a nurse, read the letter aloud to the "
            "hall. {{“Never,”}} [[she]] said."
        ),
        "Marta Holloway",
    ),
    "subject, not object": (
        "Marta Holloway, a nurse, hugged Ada Lomax. {{“Never,”}} [[she]] said.",
        "Marta Holloway",
    ),
    "gender of a given name": (
        "Marta Holloway stood beside Edward Falk. {{“Never,”}} [[he]] said.",
        "Edward Falk",
    ),
    "gender of a courtesy title": ("Mrs Marlow met Mr Thorne. {{“Never,”}} [[he]] said.", "Thorne"),
    "gender of a chairwoman": (
        "Robin Askew, the chairwoman, met Sam Lindqvist, a clerk. {{“Never,”}} [[she]] said.",
        "Robin Askew",
    ),
    "gender of kin": ("Robin Askew met his daughter, Noor Askew. {{“Never,”}} [[she]] said.", "Noor Askew"),
    "gender of an icelandic name": (
        "Birkir Hallsson met Eyrún Hallsdóttir. {{“Never,”}} [[he]] said.",
        "Birkir Hallsson",
    ),
    "gender of an arabic name": (
        "Nour bint Faris al-Harthy met a guard. {{“Never,”}} [[she]] said.",
        "Nour bint Faris al-Harthy",
    ),
    "gender of a vietnamese name": (
        "[[Ta Thi Nga]], a cook, said {{no}}. Ta Van Nga slept. {{“Never,”}} [[she]] said.",
        "Ta Thi Nga",
    ),
    "gender of a slavic surname": ("A. Petrova met V. Petrov. {{“Never,”}} [[she]] said.", "A. Petrova"),
    "gender told by her": (
        "Qiu Anbei, a weaver who lost her loom, met Tao Renshu. {{“Never,”}} [[she]] said.",
        "Qiu Anbei",
    ),
    "gender once told holds": (
        (
            "[[Qiu Anbei]], a weaver, said {{no}}. {{“Never,”}} [[she]] said. Edward Falk coughed. "
            "{{“Not once,”}} [[she]] said."
        ),
        "Qiu Anbei",
    ),
    "names inside quotations have no floor": (
        "Edward Falk shrugged. {{“Ask Tom Reeve,”}} [[he]] said. {{“He knows,”}} [[he]] said.",
        "Edward Falk",
    ),
    "chain of pronouns": (
        "[[Edward Falk]] said {{no}}. He stood up. Then he sat down. {{“Never,”}} [[he]] said.",
        "Edward Falk",
    ),
    "pronoun after the content": (
        "[[Edward Falk]] said {{no}}.\n\n{{A bridge takes time}}, [[he]] stressed.",
        "Edward Falk",
    ),
    "they of several": ("[[Two engineers]] said {{no}}. {{The crane}}, [[they]] said, stood crooked.", "Two engineers"),
    "they of one": ("Robin Askew, a diver who goes by “they”, surfaced. {{“Never,”}} [[they]] said.", "Robin Askew"),
    "it of a body": ("The harbor board met on Monday. [[It]] said {{no}}.", "harbor board"),
    "it of a named body": ("The fund, Alba Partners, made an offer in May. [[It]] promised {{work}}.", "Alba Partners"),
    "it is not the village": (
        "The board’s plan upset the village. The board met. [[It]] said {{no}}.",
        "board",
    ),
    "it of a report": ("[[The report]] said {{no}}. [[It]] also noted {{delays}}.", "report"),
    "unnamed woman": ("[[One mother]], who gave no name, said {{no}}. {{“Never,”}} [[she]] said.", "One mother"),
    "office as antecedent": (
        "The mayor, Edward Falk, arrived. Later the mayor left. {{“Never,”}} [[he]] said.",
        "Edward Falk",
    ),
    "who": ("They met Edward Falk, [[who]] said {{no}}.", "Edward Falk"),
    "his claim": ("[[Edward Falk]] said {{no}}. [[His]] claim that {{it rained}} was false.", "Edward Falk"),
    "one of several is one": (
        "[[One of the officials]] said {{no}}. {{“Never,”}} [[he]] said.",
        "One of the officials",
    ),
    "single name with a relative clause": (
        "Edward Falk shrugged. Ewan, who gave no surname, nailed up boards. {{“Never,”}} [[he]] said.",
        "Ewan",
    ),
    "possessor has no floor": (
        "Falk’s daughter Noor filmed it. Noor Falk and Robin Falk left. {{“Never,”}} [[she]] said.",
        "Noor Falk",
    ),
    "her job is somebody else’s": (
        "[[Ada Lomax]] left. Sam Lindqvist, a clerk, said {{he wanted her job}}. {{“Never,”}} [[he]] said.",
        "Sam Lindqvist",
    ),
    "nobody agrees": ("{{“Never,”}} [[she]] said.", None),
}


@pytest.mark.parametrize(("marked", "wanted"), CASES.values(), ids=CASES.keys())
def test_pronoun_means(marked: str, wanted: str | None) -> None:
    assert names(marked)[-1] == wanted


def test_writer_is_the_only_name_of_the_byline() -> None:
    assert names("By Olga Brandt\n\nThe hall was full. [[I]] said {{no}}.") == ["Olga Brandt"]


def test_i_without_byline_is_nobody() -> None:
    assert names("The hall was full. [[I]] said {{no}}.") == [None]
