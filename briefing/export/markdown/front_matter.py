"""The head of a brief as YAML: a small, safe subset that every YAML reader takes for the same values.

Our own, since importing a YAML library costs three bare starts of Python, and quotes and breaks would be its choice.
Source: YAML 1.2.2, 5.7 and 7.3.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from briefing.text.patterns import Pattern


class Words(str):
    """Words of an article: always quoted, whatever they are."""

    __slots__ = ()


Value = str | int | bool | date | None

_PLAIN = Pattern(r"[A-Za-z0-9][A-Za-z0-9_./-]{0,199}(?: [A-Za-z0-9][A-Za-z0-9_./-]{0,199}){0,3}")
# What YAML 1.1 or 1.2 reads as a number, a date, a truth value or null.
_NUMBER = Pattern(r"0[xob].*|[-+._:0-9eE ]+", re.IGNORECASE)
_WORDS = frozenset("true false yes no on off y n null nan inf".split())
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n"}
# A reader of Markdown that knows no front matter must find no HTML, link, code or heading in it.
_RISKY = frozenset("<>`[]")


def front_matter(entries: Mapping[str, Value | Sequence[Mapping[str, Value]]]) -> str:
    """The block with its fences. A value may be a list of flat mappings; a key is a plain word."""
    lines = ["---"]
    for key, value in entries.items():
        if isinstance(value, Sequence) and not isinstance(value, str):
            lines.append(f"{key}:")
            for entry in value:
                lead = "  - "
                for name, inner in entry.items():
                    lines.append(f"{lead}{name}: {scalar(inner)}")
                    lead = "    "
        else:
            lines.append(f"{key}: {scalar(value)}")
    return "\n".join([*lines, "---", ""])


def scalar(value: Value) -> str:
    """A value on one line. Text is plain where nothing else can be read into it, else quoted."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if _is_plain(value):
        return value
    if '"' in value and "\\" not in value and value.isprintable() and not _is_risky(value):
        return "'" + value.replace("'", "''") + "'"
    return '"' + "".join(_character(c, _is_risky(value)) for c in value) + '"'


def _is_plain(value: str) -> bool:
    if isinstance(value, Words) or value.casefold() in _WORDS:
        return False
    return _PLAIN.fullmatch(value) is not None and _NUMBER.fullmatch(value) is None


def _is_risky(value: str) -> bool:
    return any(sign in value for sign in ("<", "`", "](", "]:", "]["))


def _character(c: str, risky: bool) -> str:
    if c in _SHORT:
        return _SHORT[c]
    if risky and c in _RISKY:
        return f"\\x{ord(c):02x}"
    if c.isprintable():
        return c
    code = ord(c)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
