"""Linear text: every line says what it is."""

from __future__ import annotations

import pytest

from briefing.analyse import analyse
from briefing.model import Brief
from briefing.view.linear import linear
from tests.conftest import compose_article


def lines_of(brief: Brief) -> list[str]:
    return [line.text for line in linear(brief) if line.kind != "gap"]


def test_sections_come_in_a_fixed_order_and_empty_ones_not_at_all(ferry: Brief) -> None:
    assert [line.text for line in linear(ferry) if line.kind == "section"] == [
        "Key points",
        "Article",
        "Figures: 7",
        "Speakers: 2",
        "Bodies and documents: 1",
        "Dates",
        "Check before use",
    ]


def test_the_whole_article_is_there_with_its_paragraphs_numbered(ferry: Brief) -> None:
    lines = lines_of(ferry)
    text = ferry.article.text
    for block in ferry.article.blocks:
        assert any(block.span.of(text) in line for line in lines)
    assert "Caption: Passengers board at Port Wessel, May 3, 2021. (Norvik/Ida Holm)" in lines
    assert "Heading: What passengers say" in lines
    assert lines.count(ferry.article.title) == 1
    assert any(line.startswith("¶1 PORT WESSEL, May 4 (Norvik) - The ferry line") for line in lines)


def test_speakers_stand_above_their_words(ferry: Brief) -> None:
    lines = lines_of(ferry)
    at = lines.index("Tove Lund, harbour master; pilot: quoted twice, 16 words; reported once")
    assert lines[at + 1] == ('"The quay held. We will never again close it for so long," … "That much I promise." [¶3]')
    assert lines[at + 2] == "reported: the repairs cost $2.5 million [¶4]"


def told(words: str) -> list[str]:
    article = compose_article([("paragraph", words)])
    return lines_of(Brief(article=article, analysis=analyse(article)))


def test_what_was_not_said_is_no_quotation_of_a_speaker() -> None:
    lines = told("Minister Arvid Ness did not say that fares would rise.")
    assert not any(line.startswith("Arvid Ness, Minister:") for line in lines)
    at = lines.index("Other quotations")
    assert lines[at + 1] == "Arvid Ness did not say: that fares would rise [¶1]"


def test_a_denial_is_told_from_an_admission() -> None:
    lines = told("Mayor Tove Lund denied that she had sold the quay.")
    at = lines.index("Tove Lund, Mayor: denied once")
    assert lines[at + 1] == "denied: that she had sold the quay [¶1]"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Mayor Tove Lund said that the quay held.", "reported: that the quay held [¶1]"),
        ("Mayor Tove Lund has told the board that the quay held.", "reported: that the quay held [¶1]"),
        ("The quay held, according to Mayor Tove Lund.", "reported: The quay held [¶1]"),
        ("Mayor Tove Lund warned that the quay leaked.", "warned: that the quay leaked [¶1]"),
        ('Mayor Tove Lund called the quay "a rotten plank".', 'called: the quay "a rotten plank" [¶1] (guess)'),
        ('Mayor Tove Lund said the quay was "a rotten plank".', 'the quay was "a rotten plank" [¶1]'),
    ],
)
def test_every_cue_but_a_plain_one_is_told(words: str, line: str) -> None:
    assert line in told(words)
