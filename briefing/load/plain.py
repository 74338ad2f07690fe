"""Plain text: the format of the wires, and the last resort for any other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date

from briefing.errors import InputError
from briefing.load.anatomy import dissect, stands_alone
from briefing.load.build import build_article
from briefing.load.decode import decode, were
from briefing.load.layout import split_pieces
from briefing.load.markup import markup_problem
from briefing.load.source import Raw
from briefing.model import Article, Problem, Source
from briefing.text.clean import clean_text

NAME = "text"
SUFFIXES = (".txt", ".text", ".asc", ".wire")


def claims(data: bytes) -> bool:
    """Whether the content is of this format: any text is."""
    return bool(data)


def load_text(raw: Raw, uri: str, received: date | None) -> Iterator[Article]:
    """The one article of a plain text.

    Raises InputError when the bytes are no text, or a text without a word.
    """
    decoded = decode(raw.data, where=uri)
    text, counts = clean_text(decoded.text)
    parts = dissect(split_pieces(text, stands_alone)) if text and not text.isspace() else []
    if not parts:
        raise InputError("is empty", where=uri)
    removed = tuple(Problem(stage="load", message=f"{were(count, sort)} taken away") for sort, count in counts.items())
    marked = markup_problem(text, uri)
    yield build_article(
        parts,
        Source(
            uri=uri,
            format=NAME,
            sha256=hashlib.sha256(raw.data).hexdigest(),
            size_bytes=len(raw.data),
            encoding=decoded.encoding,
        ),
        problems=decoded.problems + removed + ((marked,) if marked else ()),
        received=received or raw.modified,
        received_is_file_time=received is None,
    )
