"""Names of files made from what strangers wrote."""

from __future__ import annotations

import unicodedata
from pathlib import PurePath

from briefing.model import Article

_MANY_BYTES = 120
"""Of a name without its suffix; file systems take 255, and a number and a suffix are added."""
_RESERVED = frozenset(["CON", "PRN", "AUX", "NUL", *(f"{device}{n}" for device in ("COM", "LPT") for n in range(10))])


def file_stem(article: Article) -> str:
    """What an article's export is called: as its file, or as its headline where there is no file of its own."""
    source = article.source
    if source.uri == "-" or source.part is not None:
        return safe_name(article.title)
    return safe_name(PurePath(source.uri).stem)


def safe_name(words: str) -> str:
    """A name that every file system takes, with nothing in it that a shell, a path or a terminal would read as more.

    Letters, digits and marks of any script are kept, all else becomes a hyphen.
    """
    kept = "".join(c if c.isalnum() or c in "_." or unicodedata.combining(c) else "-" for c in _composed(words))
    name = "-".join(part for part in kept.split("-") if part).lstrip(".-_")
    name = name.encode()[:_MANY_BYTES].decode(errors="ignore").rstrip(".-_")
    if not name:
        return "article"
    return f"article-{name}" if name.partition(".")[0].upper() in _RESERVED else name


def unique_name(stem: str, suffix: str, taken: set[str]) -> str:
    """`stem` with its suffix, numbered when that is in `taken`, which it joins. Case alone makes no other name."""
    number, name = 1, f"{stem}{suffix}"
    while _folded(name) in taken:
        number += 1
        name = f"{stem}-{number}{suffix}"
    taken.add(_folded(name))
    return name


def _composed(words: str) -> str:
    # Composing is quadratic on long runs of marks; a name needs no more than its beginning.
    return unicodedata.normalize("NFC", words[: 2 * _MANY_BYTES])


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
