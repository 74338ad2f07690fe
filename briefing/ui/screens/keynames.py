"""How a key event is called in the table of actions."""

from __future__ import annotations

from textual import events


def key_name(event: events.Key) -> str:
    """The sign itself where one is printed ("?", "G"), else Textual's name ("ctrl+d", "space")."""
    if event.character is not None and event.is_printable and event.character != " ":
        return event.character
    return event.key
