"""How the tests of quotations read a text: each quote as one line, `source | cue | kind | words [...] words`."""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.analyse.quotes import Said, find_quotes
from briefing.model import BlockKind
from tests.conftest import compose_article


def find_said(plain: str) -> tuple[str, Said]:
    """The text and what was said in it. An empty line parts paragraphs; one that opens with `# ` is the headline."""
    parts: list[tuple[BlockKind, str]] = [
        ("headline" if part.startswith("# ") else "paragraph", part.removeprefix("# ")) for part in plain.split("\n\n")
    ]
    article = compose_article(parts)
    return article.text, find_quotes(Document(article))


def read_lines(plain: str) -> list[str]:
    """The quotes of a text, one line each; "-" for no source or cue."""
    text, said = find_said(plain)
    lines = []
    for quote in said.quotes:
        source = quote.source_span.of(text) if quote.source_span else "-"
        cue = quote.cue_span.of(text) if quote.cue_span else "-"
        words = " [...] ".join(span.of(text) for span in quote.spans)
        lines.append(f"{source} | {cue} | {quote.kind} | {words}")
    return lines
