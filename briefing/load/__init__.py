"""Bytes to Article."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import msgspec

from briefing.errors import InputError
from briefing.model import Article, Block, Headline, Section, Source
from briefing.text.spans import Span


class Input(msgspec.Struct, frozen=True, kw_only=True):
    """Something to load. uri: as shown. path: None for standard input, whose bytes are `data`."""

    uri: str
    path: str | None = None
    data: bytes | None = None


def find_inputs(arguments: Sequence[str], *, stdin: bytes | None = None) -> Iterator[Input]:
    for argument in arguments:
        path = Path(argument)
        if path.is_dir():
            for p in sorted(path.rglob("*.txt")):
                yield Input(uri=f"{argument.rstrip('/')}/{p.relative_to(path)}", path=str(p))
        else:
            yield Input(uri=argument, path=argument)


def load_input(found: Input, *, received: date | None = None) -> Iterator[Article]:
    try:
        data = Path(found.path or "").read_bytes()
    except OSError as e:
        raise InputError(str(e), where=found.uri) from e
    raw = data.decode("utf-8", "replace")
    parts = [" ".join(p.split()) for p in raw.split("\n\n") if p.strip()]
    text = "\n\n".join(parts)
    at, blocks, n = 0, [], 0
    headline = None
    for i, part in enumerate(parts):
        span = Span(at, at + len(part))
        if i == 0 and len(part) < 120 and part[-1] not in '."”':
            blocks.append(Block(kind="headline", span=span))
            headline = Headline(text=part, span=span)
        else:
            n += 1
            blocks.append(Block(kind="paragraph", span=span, paragraph=n))
        at = span.end + 2
    yield Article(
        id=hashlib.sha256(text.encode()).hexdigest()[:16],
        text=text,
        headline=headline,
        blocks=tuple(blocks),
        sections=(Section(heading=None, blocks=tuple(range(len(blocks)))),),
        source=Source(uri=found.uri, format="text", sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data)),
    )
