"""The Markdown brief: what stands in it, and that it stays that when parsed."""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing.export import ExportOptions, exporter_named
from briefing.model import Analysis, Article, Block, Brief, Figure, Headline, Point, Quote, Section, Source, Speaker
from briefing.text.spans import Span


def markdown_of(*briefs: Brief, folder: str = "") -> str:
    return "".join(exporter_named("markdown").render(briefs, ExportOptions(folder=folder)))


def body_of(markdown: str) -> str:
    return markdown.split("---\n", 2)[2]


def from_source(brief: Brief, uri: str) -> Brief:
    source = msgspec.structs.replace(brief.article.source, uri=uri)
    return Brief(article=msgspec.structs.replace(brief.article, source=source), analysis=brief.analysis)


def test_sections_stand_in_a_fixed_order(ferry: Brief) -> None:
    headings = re.findall(r"^#+ .*", markdown_of(ferry), re.MULTILINE)
    assert headings == [
        "# Ferry line to Aldermere reopens after 12 days",
        "## Key points",
        "## Figures",
        "## Speakers",
        "## Bodies and documents",
        "## When",
        "## Check before use",
    ]


def test_empty_sections_are_left_out(ferry: Brief) -> None:
    bare = Brief(
        article=msgspec.structs.replace(ferry.article, problems=()), analysis=Analysis(article_id="x", version="0")
    )
    assert [line for line in markdown_of(bare).splitlines() if line.startswith("##")] == ["## When"]


def test_front_matter_is_yaml_with_what_an_archive_asks_for(ferry: Brief) -> None:
    head = yaml.safe_load(markdown_of(ferry).split("---\n")[1])
    assert head["title"] == "Ferry line to Aldermere reopens after 12 days"
    assert (head["agency"], str(head["published"]), head["figures"], head["speakers"]) == ("Norvik", "2021-05-04", 7, 2)
    assert head["published_from"] == 'dateline; year from "May 3, 2021"'


def test_every_reference_leads_to_the_line_it_names(ferry: Brief) -> None:
    body = body_of(markdown_of(ferry))
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    inline = [child for token in tokens for child in token.children or []]
    targets = {after.content: str(link.attrs["href"]) for link, after in pairwise(inline) if link.type == "link_open"}
    lines = {block.paragraph: block.line for block in ferry.article.blocks if block.paragraph}
    assert targets.pop("caption") == "ferry.txt#L3"
    assert targets == {f"¶{number}": f"ferry.txt#L{line}" for number, line in lines.items()}
    assert not re.search(r"\[¶\d+\](?!:)", "".join(child.content for child in inline))


def test_references_are_relative_to_where_the_brief_will_stand(ferry: Brief) -> None:
    assert "[¶1]: ../../ferry.txt#L5\n" in markdown_of(ferry, folder="out/today")


def test_several_articles_keep_their_references_apart(ferry: Brief) -> None:
    other = Brief(
        article=msgspec.structs.replace(
            ferry.article, source=msgspec.structs.replace(ferry.article.source, uri="b c.txt")
        ),
        analysis=ferry.analysis,
    )
    markdown = markdown_of(ferry, other)
    assert "[1 ¶2]: ferry.txt#L7\n" in markdown
    assert "[2 ¶2]: b%20c.txt#L7\n" in markdown
    assert "# 2. Ferry line to Aldermere reopens after 12 days\n" in markdown
    definitions = re.findall(r"^\[[^\]]+\]:", markdown, re.MULTILINE)
    assert len(definitions) == len(set(definitions))


def test_what_came_through_a_pipe_has_references_that_lead_nowhere(ferry: Brief) -> None:
    markdown = markdown_of(from_source(ferry, "-"))
    assert "[¶1]" in markdown
    assert "]: " not in markdown
    assert "file: null\n" in markdown


def test_tables_line_up_unrendered(ferry: Brief) -> None:
    for block in markdown_of(ferry).split("\n\n"):
        if block.startswith("|"):
            assert len({len(line) for line in block.strip().splitlines()}) == 1


def test_the_same_brief_gives_the_same_bytes(ferry: Brief) -> None:
    assert markdown_of(ferry, ferry) == markdown_of(ferry, ferry)


PIECES = st.sampled_from(
    [*"\\`*_[](){}<>#+-.!|~&;:/=$\"'01 ab é", "&lt;", "](x)", "http://a.b", "www.", "```", "<b>", "- ", "¶1"]
)
SENTENCES = st.lists(PIECES, min_size=1, max_size=20).map("".join).map(lambda text: " ".join(text.split())).filter(bool)


def hostile_brief(words: str) -> Brief:
    """A brief in which every text is `words`."""
    span = Span(0, len(words))
    said = {"rule": "test", "strength": "sure"}
    article = Article(
        id="0",
        text=words,
        source=Source(uri=f"{words}.txt".replace("/", ":"), format="text", sha256="0", size_bytes=1),
        headline=Headline(text=words, span=span, inferred=True),
        blocks=(Block(kind="paragraph", span=span, paragraph=1, line=1),),
        sections=(Section(heading=None, blocks=(0,)),),
    )
    figure = msgspec.convert(
        {"span": span, "as_written": span, "low": "1", "high": "1", "kind": "number", **said}, Figure
    )
    quote = msgspec.convert({"spans": [span], "kind": "indirect", "speaker": "s", **said}, Quote)
    speaker = msgspec.convert(
        {"id": "s", "name": words, "kind": "person", "role": words, "quotes": [0], **said}, Speaker
    )
    points = (Point(span=span, paragraph=1, rank=1), Point(span=span, paragraph=1, rank=2))
    return Brief(
        article=article,
        analysis=Analysis(
            article_id="0", version="0", figures=(figure,), quotes=(quote,), speakers=(speaker,), points=points
        ),
    )


@settings(max_examples=300, deadline=None)
@given(SENTENCES)
def test_nothing_an_article_says_changes_how_its_brief_is_read(words: str) -> None:
    markdown = markdown_of(hostile_brief(words))
    head, body = markdown.split("\n---\n", 1)
    assert yaml.safe_load(head.removeprefix("---\n"))["title"] == words
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    assert [token.type for token in tokens if token.type == "heading_open"] == ["heading_open"] * 4
    inline = [token for token in tokens if token.type == "inline"]
    texts = []
    for token in inline:
        kinds = {child.type for child in token.children or []}
        assert kinds <= {"text", "strong_open", "strong_close", "link_open", "link_close"}
        links = [child for child in token.children or [] if child.type == "link_open"]
        assert all(str(link.attrs["href"]).endswith(".txt#L1") for link in links)
        texts.append("".join(child.content for child in token.children or []))
    assert texts[0] == words
    assert f"{words} ¶1" in texts  # bottom line and key point
    assert texts.count(words) >= 3  # title, figure, speaker
