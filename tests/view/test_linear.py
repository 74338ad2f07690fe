"""Linear text: every line says what it is."""

from __future__ import annotations

import msgspec

from briefing.model import Brief
from briefing.view.linear import linear


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


def test_what_was_not_said_is_no_quotation_of_a_speaker(ferry: Brief) -> None:
    quotes = ferry.analysis.quotes
    denied = (*quotes[:3], msgspec.structs.replace(quotes[3], negated=True))
    analysis = msgspec.structs.replace(ferry.analysis, quotes=denied)
    lines = lines_of(Brief(article=ferry.article, analysis=analysis))
    assert not any(line.startswith("Arvid Ness, Transport Minister:") for line in lines)
    at = lines.index("Other quotations")
    assert lines[at + 1].startswith("not said by Arvid Ness: reported: tickets would stay 15% cheaper until June [¶5]")
