"""Roles: title before the name, apposition before and after it, relative clause, predicate."""

from __future__ import annotations

import pytest

from tests.analyse.speaker_cases import last_speaker, spoken

ROLES = {
    # marked text, role, other roles. Source: AP Stylebook, "titles"; json.md, "speakers"
    "formal title": ("[[Deputy Mayor Marta Holloway]] said {{no}}.", "Deputy Mayor", ()),
    "title with its place": ("[[Tarnow Deputy Mayor Marta Holloway]] said {{no}}.", "Tarnow Deputy Mayor", ()),
    "title of nationality": (
        "[[Latvian Deputy Interior Minister Janis Ozols]] said {{no}}.",
        "Latvian Deputy Interior Minister",
        (),
    ),
    "head of a body before the name": (
        "[[Head of Tarnow Water Board Marta Holloway]] said {{no}}.",
        "Head of Tarnow Water Board",
        (),
    ),
    "title with of": ("[[Secretary of State Marta Holloway]] said {{no}}.", "Secretary of State", ()),
    "chief of staff": ("[[Chief of Staff Marta Holloway]] said {{no}}.", "Chief of Staff", ()),
    "lower case after the cue": (
        "{{“No,”}} <<said>> [[deputy expedition leader Lin Qiaozhi]].",
        "deputy expedition leader",
        (),
    ),
    "trade in lower case": ("[[election lawyer Marta Holloway]] said {{no}}.", "election lawyer", ()),
    "employer and trade": ("[[Acme Steel spokeswoman Marta Holloway]] said {{no}}.", "Acme Steel spokeswoman", ()),
    "former office": ("[[former Finance Minister Marta Holloway]] said {{no}}.", "former Finance Minister", ()),
    "verb is no part of a title": (
        "Voters favor front-runner Marta Holloway. {{“No,”}} [[Holloway]] said.",
        "front-runner",
        (),
    ),
    "apposition after": ("[[Marta Holloway, a retired nurse]], said {{no}}.", "retired nurse", ()),
    "apposition without article": (
        "{{“No,”}} <<said>> [[Marta Holloway, Latvian ambassador to Chile]] who met the crew.",
        "Latvian ambassador to Chile",
        (),
    ),
    "apposition after the age": ("[[Marta Holloway, 81, a retired nurse]], said {{no}}.", "retired nurse", ()),
    "age in words": ("[[Tim Okoro, nine, a chorister]], said {{no}}.", "chorister", ()),
    "apposition with prepositions": (
        "[[Marta Holloway, head of the roads department at the Institute of Transport]], said {{no}}.",
        "head of the roads department at the Institute of Transport",
        (),
    ),
    "apposition without its relative clause": (
        "[[Marta Holloway, a baker whose shop faces the square]], said {{no}}.",
        "baker",
        (),
    ),
    "apposition before": ("[[The board’s acting head, Marta Holloway]], said {{no}}.", "board’s acting head", ()),
    "apposition of a name before": ("[[Falk’s lawyer, Marta Holloway]], said {{no}}.", "Falk’s lawyer", ()),
    "apposition of a body’s spokeswoman": (
        "A spokeswoman for the harbor board, Marta Holloway, declined. {{“No,”}} [[she]] said.",
        "spokeswoman for the harbor board",
        (),
    ),
    "somebody else’s introduction": (
        "They met the ship’s cook, Ada Lomax, who wept. {{“No,”}} [[Lomax]] said.",
        "ship’s cook",
        (),
    ),
    "possessive pronoun is left out": ("Falk was away. [[His deputy, Marta Holloway]], said {{no}}.", "deputy", ()),
    "title and apposition": (
        "[[Sen. Marta Holloway, the chairwoman of the budget committee]], said {{no}}.",
        "chairwoman of the budget committee",
        ("Sen.",),
    ),
    "party and state are skipped": (
        "[[Rep. Marta Holloway (D-Ohio), chair of the panel]], said {{no}}.",
        "chair of the panel",
        ("Rep.",),
    ),
    "two offices in one apposition": (
        "[[Marta Holloway, a mayor and a poet]], said {{no}}.",
        "mayor",
        ("poet",),
    ),
    "second office in a relative clause": (
        "{{“No,”}} <<said>> [[deputy expedition leader Lin Qiaozhi]], who is also vice president of the Polar Society.",
        "deputy expedition leader",
        ("vice president of the Polar Society",),
    ),
    "predicate only where there is nothing else": (
        "[[Marta Holloway, who runs two ferries]], said {{no}}.",
        "runs two ferries",
        (),
    ),
    "predicate gives way to a title": ("[[Captain Marta Holloway, who runs two ferries]], said {{no}}.", "Captain", ()),
    "office inside a predicate": (
        "[[Marta Holloway, who retired in May after a decade as keeper of the lock]], said {{no}}.",
        "keeper of the lock",
        (),
    ),
    "relation gives way to a trade": (
        "Falk was away. [[His sister, Marta Holloway, a retired nurse]], said {{no}}.",
        "retired nurse",
        ("sister",),
    ),
    "courtesy title is no role": ("[[Dr. Marta Holloway]] said {{no}}.", None, ()),
    "honour is no role": ("[[Dame Marta Holloway]] said {{no}}.", None, ()),
    "a man is no role": ("[[The man, Tim Okoro]], said {{no}}.", None, ()),
    "a place is no role": ("[[Marta Holloway, of Tarnow]], said {{no}}.", None, ()),
    "a participle is no role": ("[[Marta Holloway, speaking on Monday]], said {{no}}.", None, ()),
    "a day is no role": ("[[Marta Holloway]], the day after the vote, said {{no}}.", None, ()),
    "subject of the main clause is no role": (
        "To stop Marta Holloway, the council is hiring lawyers. {{“No,”}} [[Holloway]] said.",
        None,
        (),
    ),
    "a list of names is no role": (
        "Marta Holloway, Tim Okoro and Ada Lomax left. {{“No,”}} [[Holloway]] said.",
        None,
        (),
    ),
    "role of a later mention": (
        "[[Marta Holloway]] said {{no}}. {{“Never,”}} [[Holloway, a retired nurse]], said.",
        "retired nurse",
        (),
    ),
    "a verb of many kinds before a title": (
        "Then rivals brought Sen. Marta Holloway flowers. {{“No,”}} [[Holloway]] said.",
        "Sen.",
        (),
    ),
    "an act of speech is no role": ("[[Marta Holloway, who declined to say more]], said {{no}}.", None, ()),
    "what is denied is no role": ("[[Marta Holloway, who has never flown]], said {{no}}.", None, ()),
    "subordinate clause is no role": (
        "If she becomes president, Marta Holloway will sing. {{“No,”}} [[Holloway]] said.",
        None,
        (),
    ),
    "contained role is left out": (
        (
            "[[Republican presidential candidate Marta Holloway]] said {{no}}. "
            "{{“No,”}} the [[presidential candidate Marta Holloway]] said."
        ),
        "Republican presidential candidate",
        (),
    ),
    "predicate of the reporter": (
        "Marta Holloway is the company’s former head of safety. {{“No,”}} [[Holloway]] said.",
        "company’s former head of safety",
        (),
    ),
    "predicate of somebody else is no role": (
        "[[Tim Okoro]] said {{Marta Holloway is the worst clerk in town}}. {{“No,”}} [[Holloway]] said.",
        None,
        (),
    ),
    "apposition inside a quotation is no role": (
        "{{“I know Marta Holloway, a crook and a dealer, well,”}} [[Tim Okoro]] said. {{“No,”}} [[Holloway]] said.",
        None,
        (),
    ),
    "a widow is, his widow is his": (
        "[[Marta Holloway, a widow of 70]], said {{no}}.",
        "widow of 70",
        (),
    ),
    "title of the work is left out": (
        "[[Marta Holloway, the author of “Low Water,”]] said {{no}}.",
        "author",
        (),
    ),
}


@pytest.mark.parametrize(("marked", "role", "others"), ROLES.values(), ids=ROLES.keys())
def test_role_is_the_noun_phrase_as_printed(marked: str, role: str | None, others: tuple[str, ...]) -> None:
    found = last_speaker(marked)
    assert (found.role, found.other_roles) == (role, others)


def test_role_span_is_where_the_role_is_printed() -> None:
    text, _, speakers = spoken("[[Marta Holloway, 81, a retired nurse]], said {{no}}.")
    assert speakers[0].role_span is not None
    assert speakers[0].role_span.of(text) == "retired nurse"
