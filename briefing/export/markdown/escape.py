"""Text as Markdown that renders as that text, and nothing else.

What an article contains must not become a link, an image, HTML, a heading, a list, code, a table's edge or mathematics
in any reader of Markdown we know of; what needs no escape is left as it is, since a brief is also read unrendered.
Source: CommonMark 0.31.2, 2.4, 2.5 and 6; GitHub Flavored Markdown 0.29, 4.10 and 6.9; pandoc, tex_math_dollars.
"""

from __future__ import annotations

import re

from briefing.text.patterns import Pattern

_INLINE = Pattern(
    r"[\\`*_\[\]~<]"  # emphasis, code, links, strikethrough, HTML
    r"|(?<=\])\("  # the target of a link, for readers that overlook an escaped bracket
    r"|&(?=#?[0-9A-Za-z]{1,32};)"  # an entity
    r"|\$(?!\d)"  # mathematics; "$75 million" opens none that could close
    r"|:(?=//)|(?<=[wW]{3})\."  # addresses that GitHub makes links of by themselves
)
_AT_START = Pattern(r"[#+\->=:|](?!\w)|[#+>=|]|\d{1,9}[.)](?=\s|$)")


def escape(text: str) -> str:
    """Text in the middle of a line; line feeds become spaces."""
    return _INLINE.compiled.sub(_escaped, text.replace("\n", " "))


def escape_start(text: str) -> str:
    """Text that begins a line, a list item or a heading."""
    escaped = escape(text)
    marker = _AT_START.match(escaped)
    if marker is None:
        return escaped
    at = marker.end() - 1
    return f"{escaped[:at]}\\{escaped[at:]}"


def escape_heading(text: str) -> str:
    """Text of a heading; number signs at its end would be taken for a closing."""
    bare = text.rstrip("#")
    return escape_start(bare) + "\\#" * (len(text) - len(bare))


def escape_cell(text: str) -> str:
    """Text in a cell of a table."""
    return escape(text).replace("|", "\\|")


def link_target(path: str) -> str:
    """A path as the target of a link, percent-encoded: no scheme, host, query or fragment can arise from a name."""
    path = re.sub("^/{2,}", "/", path)
    return "".join(
        chr(byte) if byte in _SAFE_BYTES else f"%{byte:02X}" for byte in path.encode("utf-8", "surrogateescape")
    )


_SAFE_BYTES = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def _escaped(match: re.Match[str]) -> str:
    # An escaped "<" is still taken for a tag by programs that look for tags before they read Markdown.
    return "&lt;" if match.group() == "<" else "\\" + match.group()
