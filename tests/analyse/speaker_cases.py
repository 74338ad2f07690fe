"""How the tests of speakers write an article: `{{what is said}}`, `<<cue>>` and `[[source]]` marked in the text.

The n-th content belongs to the n-th source and cue; `[[]]` is no source. An empty line parts paragraphs; one that
opens with `# ` is the headline, one that opens with `By ` the byline.
"""

from __future__ import annotations

import re

import msgspec

from briefing.analyse.document import Document
from briefing.analyse.speakers import find_speakers
from briefing.model import Article, BlockKind, Byline, Quote, Speaker
from briefing.text.spans import Span
from tests.conftest import compose_article

MARKS = re.compile(r"\{\{|\}\}|<<|>>|\[\[|\]\]")


def compose(plain: str) -> Article:
    """An article of the paragraphs of a text without marks."""
    parts: list[tuple[BlockKind, str]] = []
    for part in plain.split("\n\n"):
        kind: BlockKind = "headline" if part.startswith("# ") else "byline" if part.startswith("By ") else "paragraph"
        parts.append((kind, part.removeprefix("# ")))
    article = compose_article(parts)
    bylines = tuple(words.removeprefix("By ") for kind, words in parts if kind == "byline")
    return msgspec.structs.replace(article, byline=Byline(text=bylines[0], names=bylines)) if bylines else article


def read(marked: str) -> tuple[str, list[Span], list[Span], list[Span | None]]:
    """The text without marks, and the spans of contents, cues and sources."""
    text, at, opened = "", 0, 0
    contents: list[Span] = []
    cues: list[Span] = []
    sources: list[Span | None] = []
    for match in MARKS.finditer(marked):
        text += marked[at : match.start()].replace("# ", "")
        at = match.end()
        span = Span(opened, len(text))
        if match.group() == "}}":
            contents.append(span)
        elif match.group() == ">>":
            cues.append(span)
        elif match.group() == "]]":
            sources.append(span if len(span) else None)
        else:
            opened = len(text)
    return text + marked[at:], contents, cues, sources


def spoken(marked: str) -> tuple[str, tuple[Quote, ...], tuple[Speaker, ...]]:
    """The text, its quotes with their speakers, and the speakers."""
    article = compose(MARKS.sub("", marked))
    text, contents, cues, sources = read(marked)
    assert text == article.text
    assert len(contents) == len(sources), "every content needs a source, [[]] for none"
    quotes = tuple(
        Quote(
            spans=(content,),
            quoted_spans=(content,) if text[content.start] in "\"“'‘" else (),
            kind="direct" if text[content.start] in "\"“'‘" else "indirect",
            cue_span=cues[index] if index < len(cues) else None,
            source_span=source,
            rule="test",
            strength="sure",
        )
        for index, (content, source) in enumerate(zip(contents, sources, strict=True))
    )
    return text, *find_speakers(Document(article), quotes)


def names(marked: str) -> list[str | None]:
    """Who each quote is credited to, by name."""
    _, quotes, speakers = spoken(marked)
    known = {speaker.id: speaker.name for speaker in speakers}
    return [None if quote.speaker is None else known[quote.speaker] for quote in quotes]


def last_speaker(marked: str) -> Speaker:
    """The speaker of the last quote."""
    _, quotes, speakers = spoken(marked)
    return next(one for one in speakers if one.id == quotes[-1].speaker)
