"""Sentences: one paragraph in, its sentences out, divided here by `|`."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.text.sentences import split_sentences
from briefing.text.spans import Span

PARAGRAPHS = {
    "plain": "The port reopened.| Ships waited outside.",
    "title": "Dr. Mila Orban met Sen. Paul Reed and Lt. Gen. Ito Mori.| They spoke briefly.",
    "longer title": "It was left to Messrs. Hale and Kern.| They declined.",
    "title in capitals": "MR. ORBAN LEFT.| NOBODY ASKED WHY.",
    "month before a day": "It opened on Sept. 5 and shut on Nov. 30.| Then it rained.",
    "month that ends": "Work begins in Dec.| The mayor agreed.",
    "number": "It was No. 5 on the list.| See Fig. 2 and pp. 4-9.",
    "no as an answer": "Would it pass? |No.| The committee was split.",
    "initials": "J. R. Vance and Ann B. Cole signed.| Peter M. He did not.",
    "joined initials": "A book by P.J. Marsh sold well.| J.D. Adams liked it.",
    "versus": "The court cited Hale v. Marlow and Kern vs. Kern.| Both stand.",
    "letter that is no initial": "Doctors gave vitamin C.| Patients improved.",
    "you and I": "It is about you and I.| Nobody else was there.",
    "initialism inside": "The U.S. Mint and the U.N. Postal Union met.| No stamp was sold.",
    "initialism at the end": "Her sister lives in the U.S.| The letter took weeks.",
    "company": "Norvik Inc. Chief Executive Jan Holt quit.| He owned 3 percent of Norvik Inc.| The firm fell.",
    "company and a common word": "It was sold to Norvik Ltd.| The price stayed secret.| Kern Corp.| Analysts agreed.",
    "suffix": "Martin Cole Jr. was there.| His father is Martin Cole Sr.| They left.",
    "hour before a day": "It starts at 5 p.m. Monday and ends at 11 a.m. Eastern.| Bring water.",
    "hour at the end": "Doors close at 5 p.m.| Police advise drivers to wait.",
    "hour and zone": "The call is at 8 a.m. EDT.| Results follow.",
    "state after a place": "He lives in Salem, Ore.| Police found him there.",
    "state before a title": "She called Calif. Gov. Lena Ortiz.| Rep. Sam Hill, R-Tex., agreed.",
    "state in a dateline": "PORTLAND, Ore. (Norvik) - The dam broke.",
    "place in capitals": "ST. LOUIS, MO. (Norvik) - The dam broke.",
    "state before a dash": "He lives in Salem, Ore. — a small town.",
    "party and state": "Rep. Sam Hill, D-Calif. agreed.| Rep. Ann Cole, R-Tex.| Both spoke.",
    "former title": "She met then-Sen. Paul Reed.| He left.",
    "title behind a mark": "The headline said “Mr. Reed leaves.”| He did.",
    "units of an agency": "It lost 5 mln dlrs.| Sales rose.",
    "index": "The S.&P. 500 slid.| Norvik rose.",
    "street": "The shop on Elm St. Martin Cole runs is shut.| It stood on Wall St.| The owner left.",
    "decimals": "It rose 1.5 percent to $2.75.| It fell .5 points.",
    "number at the end": "It began in 2012.| Five people came.| They left in 2014.| 12 returned.",
    "list number": "1. The first rule.| 2. The second rule.",
    "ellipsis goes on": "It was ... well, late.| Nobody came.",
    "ellipsis ends": "We waited ...| Nobody came.",
    "ellipsis character": "We waited…| Nobody came.| And… so on.",
    "spaced dots": "The dam . . . was old.| It broke.",
    "ellipsis and I": "Well ... I don't know.",
    "question in a quotation": '"Why now?" he asked.| Nobody knew.',
    "question, name and verb": '"Why now?" Orban asked.| "Stop!" the Rev. Ann Lee shouted.',
    "question in a quotation, new sentence": '"Why now?"| The minister had left.',
    "curly question": "“Why now?” she said.| “Go on.”| He did.",
    "closed quotation": '"We won." |The crowd roared.',
    "next quotation": 'It was over, she said.| "They left early."| So did we.',
    "comma and quotation": '"It is late," she said.| "Go home."',
    "bracket": "It failed (as expected).| (Nobody had asked.)| It was sold.",
    "bracketed name": "He saw it [the dam].| He left.",
    "bracket and quotation": 'They save it from [the flood]."| Rain fell.',
    "no space": "The mayor left.|The council stayed!|Nobody minded.",
    "no space, opening mark": "The mayor left.|“We stay,” he said.",
    "no space, straight mark opens": 'The mayor left on Friday.|"We stay," he said.',
    "no space, straight mark closes": '"The mayor left."|He stayed.',
    "web address": "See www.nordport.example.org. |The site of Nordport.Com is down.| It is a .net host.",
    "file name and number": "Version 2.5.1 of node.js is out.| It has 3.141 files.",
    "question marks in a row": "Really?!| Yes!!!| Good.",
    "title of a work": "He sang Oh! what a day and left.| We clapped.",
    "small letters only": "the mayor left the town.| the council stayed.| dept. heads agreed.",
    "latin": "Use salt, i.e. Kern salt, etc.| Then wait, e.g. Monday.",
    "one word": "Silence.",
    "without a stop": "Silence in the house",
    "exclamation then dash": '"Go!" - that was all.| He went.',
    "dash after a stop": "He left.| -- Norvik.",
    "degree": "She holds a Ph.D. in law.| He holds a Ph.D.| They met.",
    "units": "It weighs 5 lbs. and costs 3 mln. dollars.| It is sold.",
    "thousands": "There were 1.900.000 cases.| Many died.",
}


@pytest.mark.parametrize("name", PARAGRAPHS)
def test_paragraph_is_divided_into_its_sentences(name: str) -> None:
    marked = PARAGRAPHS[name]
    text = marked.replace("|", "")
    wanted = [part.strip() for part in marked.split("|")]
    assert [found.of(text) for found in split_sentences(text, Span(0, len(text)))] == wanted


def test_sentences_stay_inside_the_span_given() -> None:
    text = "Before it. The dam broke. Rain fell. After it."
    span = Span(11, 36)
    assert [found.of(text) for found in split_sentences(text, span)] == ["The dam broke.", "Rain fell."]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="aA.1!?…\"”“'’ )(\n-vUS", max_size=60), st.integers(0, 8), st.integers(0, 8))
def test_every_visible_character_is_in_exactly_one_sentence(text: str, before: int, after: int) -> None:
    span = Span(min(before, len(text)), max(min(before, len(text)), len(text) - after))
    found = split_sentences(text, span)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = {at for one in found for at in range(one.start, one.end)}
    assert covered >= {at for at in range(span.start, span.end) if not text[at].isspace()}
    assert all(span.contains(one) and one.of(text) == one.of(text).strip() for one in found)


@pytest.mark.parametrize(
    "unit", ['."A', '?" A b ', "A. ", ". . ", "a.A ", "U.S. ", "x" * 50 + ".", '"' * 9, "…", "?” Aa Aa Aa Aa Aa "]
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        best = 9.0
        for _ in range(3):
            started = time.process_time()
            split_sentences(text, Span(0, len(text)))
            best = min(best, time.process_time() - started)
        return best

    assert seconds(40_000) < 20 * seconds(5_000) + 0.02
