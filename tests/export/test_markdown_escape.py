"""Whatever an article says, a Markdown brief renders as those words."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefing.export.markdown.escape import escape, escape_cell, escape_heading, escape_start, link_target
from briefing.export.markdown.tables import table

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
INERT = {"text", "softbreak", "strong_open", "strong_close"}
SYNTAX = st.lists(
    st.sampled_from(
        [*"\\`*_[](){}<>#+-.!|~&;:/=$\"'0123 abwé中¶", "&lt;", "](", "http://", "www.", "```", "<b>", "- "]
    ),
    max_size=30,
).map("".join)
# One line of visible text: what a span of an article is.
LINES = SYNTAX.map(lambda text: " ".join(text.split())).filter(bool)


def rendered(markdown: str) -> tuple[list[str], list[Token]]:
    """Types of the block tokens, and the inline tokens of all of them."""
    tokens = MARKDOWN.parse(markdown)
    inline = [child for token in tokens if token.children for child in token.children]
    return [token.type for token in tokens], inline


def text_of(inline: list[Token]) -> str:
    assert {token.type for token in inline} <= INERT, [token.type for token in inline]
    return "".join(token.content for token in inline)


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_a_line_renders_as_itself(text: str) -> None:
    blocks, inline = rendered(escape_start(text) + "\n")
    assert blocks == ["paragraph_open", "inline", "paragraph_close"]
    assert text_of(inline) == text


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_a_list_item_renders_as_itself(text: str) -> None:
    blocks, inline = rendered(f"- {escape_start(text)} [¶1]\n")
    assert blocks == [
        "bullet_list_open",
        "list_item_open",
        "paragraph_open",
        "inline",
        "paragraph_close",
        "list_item_close",
        "bullet_list_close",
    ]
    assert text_of(inline) == f"{text} [¶1]"


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_a_heading_renders_as_itself(text: str) -> None:
    blocks, inline = rendered(f"# {escape_heading(text)}\n")
    assert blocks == ["heading_open", "inline", "heading_close"]
    assert text_of(inline) == text


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_strong_text_renders_as_itself(text: str) -> None:
    blocks, inline = rendered(f"**{escape(text)}** [¶1]\n")
    assert blocks == ["paragraph_open", "inline", "paragraph_close"]
    assert text_of(inline) == f"{text} [¶1]"
    assert [token.type for token in inline].count("strong_open") == 1


@settings(max_examples=400, deadline=None)
@given(LINES, LINES)
def test_cells_render_as_themselves(first: str, second: str) -> None:
    markdown = table(("A", "B"), ("left", "right"), [(escape_cell(first), escape_cell(second))])
    tokens = MARKDOWN.parse(markdown)
    cells = [text_of(token.children or []) for token in tokens if token.type == "inline"]
    assert cells == ["A", "B", first, second]


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=40))
def test_a_target_is_a_path_and_nothing_more(path: str) -> None:
    target = link_target(path)
    parts = urlsplit(target)
    assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("", "", "", "")
    assert unquote(target) == ("/" + path.lstrip("/") if path.startswith("//") else path)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("The ferry cost $75 million, R&D included (see 3.2).", "The ferry cost $75 million, R&D included (see 3.2)."),
        ("[sic]", "\\[sic\\]"),
        ("[x](javascript:alert)", "\\[x\\]\\(javascript:alert)"),
        ("<script>", "&lt;script>"),
        ("&lt;", "\\&lt;"),
        ("at www.aldermere.example or https://a.example", "at www\\.aldermere.example or https\\://a.example"),
        ("US$ and C$", "US\\$ and C\\$"),
    ],
)
def test_only_what_needs_it_is_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("1. May was cold", "1\\. May was cold"),
        ("1.5 million", "1.5 million"),
        ("- said", "\\- said"),
        ("-5 degrees", "-5 degrees"),
        ("# 1", "\\# 1"),
    ],
)
def test_marks_of_a_block_are_escaped_where_a_line_begins(text: str, escaped: str) -> None:
    assert escape_start(text) == escaped
