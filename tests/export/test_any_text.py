"""Whatever comes in, every format is written, strict and free of what steers a terminal."""

from __future__ import annotations

import csv
import io
import json
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing.export import EXPORTERS, ExportOptions, exporter_named
from briefing.model import Brief
from briefing.pipeline import Failure, brief_inputs
from briefing.view.linear import linear

WORDS = st.sampled_from(
    [
        *'"“”‘’«».,;:!?()[]{}<>|*_`#~$%&=+-–—/\\\t\n',
        *"Lund said told Norvik MOSCOW May 3, 2021 Tuesday 1,500 passengers two months ago percent $5 million".split(),
        *"he according to Minister Mr. The and that not reported (Norvik) -- By é 中文 ¶1".split(),
        *("\n\n", "\u200f", "\u202e", "\x1b[31m", "\x07", "\u200b"),
    ]
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200)


FORMATTED = frozenset("image html_block html_inline code_inline fence code_block em_open s_open hr".split())


def briefs_of(data: bytes) -> list[Brief | Failure]:
    return list(brief_inputs(["-"], stdin=data))


def steering(text: str) -> set[str]:
    """Controls, direction marks and the like; line feeds and tabs are none."""
    return {c for c in text if unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t"} | set(text) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\u200b\ufeff"
    )


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS.map(lambda text: text.encode("utf-8", "replace")) | st.binary(max_size=200))
def test_any_bytes_are_refused_or_written_in_every_format(data: bytes) -> None:
    for found in briefs_of(data):
        if isinstance(found, Failure):
            assert "could not be analysed" not in str(found.error)
            continue
        for exporter in EXPORTERS:
            written = "".join(exporter.render([found], ExportOptions(ordinals=True)))
            assert not steering(written)
        json.loads("".join(exporter_named("jsonl").render([found], ExportOptions())))
        for table in ("figures", "quotes", "dates"):
            lines = list(
                csv.reader(io.StringIO("".join(exporter_named("csv").render([found], ExportOptions(table=table)))))
            )
            assert len({len(line) for line in lines}) == 1
        assert not steering("".join(line.text for line in linear(found)))


@pytest.mark.parametrize(
    "words",
    [
        "![x](http://a.example/p.png)",
        "<script>alert(1)</script>",
        "[a](javascript:alert(1))",
        "# not a heading",
        "```\ncode\n```",
        "a | b\n--- | ---\nc | d",
        "&lt;b&gt;",
        "1. one",
        "[¶1]: http://a.example",
    ],
)
def test_markdown_in_an_article_stays_text(words: str) -> None:
    story = f"{words}\n\nPORT WESSEL, May 4 (Norvik) - {words} said Tove Lund, {words}, on 3 May 2021.\n"
    [found] = briefs_of(story.encode())
    assert isinstance(found, Brief)
    body = "".join(exporter_named("markdown").render([found], ExportOptions())).split("---\n", 2)[2]
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    kinds = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or []}
    assert not kinds & FORMATTED
    headings = [tokens[at + 1].content for at, token in enumerate(tokens) if token.type == "heading_open"]
    assert set(headings[1:]) <= {
        "Key points",
        "Figures",
        "Speakers",
        "Bodies and documents",
        "When",
        "Check before use",
    }
    links = [str(c.attrs["href"]) for t in tokens for c in t.children or [] if c.type == "link_open"]
    assert not links
