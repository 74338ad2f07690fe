"""Bytes to Article. One file a format, one tuple FORMATS; the content decides first, the name second."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from briefing.load import plain
from briefing.load.source import Input, Raw, read_source
from briefing.load.source import find_inputs as _find
from briefing.model import Article

__all__ = ["FORMATS", "Format", "Input", "find_inputs", "load_input"]


class Format(NamedTuple):
    """A format. suffixes: of file names, with the dot.

    claims: whether bytes are of it. load: the articles they hold.
    """

    name: str
    suffixes: tuple[str, ...]
    claims: Callable[[bytes], bool]
    load: Callable[[Raw, str, date | None], Iterator[Article]]


FORMATS: tuple[Format, ...] = (Format(plain.NAME, plain.SUFFIXES, plain.claims, plain.load_text),)
"""Formats in the order in which they are asked; plain text last, as it takes whatever is text."""


def find_inputs(arguments: Sequence[str], *, stdin: bytes | None = None) -> Iterator[Input]:
    """What the arguments name, in order; a folder is read in order of name, with its subfolders.

    Left out of a folder: hidden files, links to folders, files that no format claims by their name. stdin: the bytes
    meant by "-".
    What can't be read comes in its place, and `load_input` raises for it.
    """
    return _find(arguments, stdin=stdin, claimed=_is_claimed)


def load_input(found: Input, *, received: date | None = None) -> Iterator[Article]:
    """The articles of an input. received: the day the copy came; None takes a file's own time as the last evidence
    for a year.

    Raises InputError for what is missing, no regular file, too large, binary or empty.
    """
    raw = read_source(found)
    yield from _format_of(raw.data, found.uri).load(raw, found.uri, received)


def _is_claimed(name: str) -> bool:
    lowered = name.casefold()
    return any(lowered.endswith(format_.suffixes) for format_ in FORMATS)


def _format_of(data: bytes, uri: str) -> Format:
    """By content; among those that claim it, the one that the name speaks for."""
    claiming = [format_ for format_ in FORMATS if format_.claims(data)]
    named = (format_ for format_ in claiming if uri.casefold().endswith(format_.suffixes))
    return next(named, claiming[0] if claiming else FORMATS[-1])
