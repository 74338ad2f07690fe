"""Whether a plain text is marked up: what shows that it was meant for a browser or a Markdown reader."""

from __future__ import annotations

import re

from briefing.model import Problem
from briefing.text.patterns import Pattern

_HEAD_CHARS = 20_000
_HTML = Pattern(r"<(?:!doctype html|html|head|body|article|div|p|table|script|meta)\b[^<>]{0,400}>", re.IGNORECASE)
_CLOSED_TAG = Pattern(r"</(?:html|head|body|article|div|p|a|span|h[1-6]|li|table|script)>", re.IGNORECASE)
_MARKDOWN = (
    Pattern(r"^#{1,6} \S", re.MULTILINE),
    Pattern(r"\[[^\[\]\n]{1,200}\]\([^()\s]{2,400}\)"),
    Pattern(r"(?<!\*)\*\*[^\s*][^*\n]{0,200}\*\*(?!\*)"),
    Pattern(r"\A---\n(?:[\w-]{1,40}:.{0,400}\n){1,40}---\n"),
)
_NAMED_HTML = (".html", ".htm", ".xhtml")
_NAMED_MARKDOWN = (".md", ".markdown")


def markup_problem(text: str, uri: str) -> Problem | None:
    """The word that a text looks like HTML or Markdown and was read as it stands; None for plain text.

    Content decides: a pair of tags, or two of heading, link, strong words and front matter; one is enough where the
    name says so too.
    """
    head, name = text[:_HEAD_CHARS], uri.casefold()
    if "<" in head and _HTML.search(head) and (_CLOSED_TAG.search(head) or name.endswith(_NAMED_HTML)):
        return _problem("HTML")
    if not ("](" in head or "**" in head or "#" in head or head.startswith("---")):
        return None
    signs = sum(sign.search(head) is not None for sign in _MARKDOWN)
    return _problem("Markdown") if signs > 1 or (signs and name.endswith(_NAMED_MARKDOWN)) else None


def _problem(sort: str) -> Problem:
    return Problem(
        stage="load",
        message=f"looks like {sort}; read as plain text, with its marks",
        hint="copy the story out of a browser or reader and give its words",
    )
