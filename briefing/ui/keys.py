"""From the keys pressed to the action meant, sequences such as `g g` included. Knows no screen."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.ui.actions import ACTIONS, CONTEXTS, Action


class Keymap:
    """Which keys mean which action, and the keys pressed so far of an unfinished sequence."""

    def __init__(self, actions: Iterable[Action] = ACTIONS) -> None:
        self._actions: dict[tuple[str, ...], Action] = {}
        for action in actions:
            for keys in action.keys:
                self._actions[tuple(keys.split(" "))] = action
        self.pending: tuple[str, ...] = ()

    def press(self, key: str) -> Action | None:
        """The action that this key completes; None while a sequence is open (`pending`) and for what means nothing."""
        pressed = (*self.pending, key)
        self.pending = ()
        action = self._actions.get(pressed)
        if action is None and any(keys[: len(pressed)] == pressed for keys in self._actions):
            self.pending = pressed
        return action

    def drop_pending(self) -> bool:
        """Forget an unfinished sequence; whether there was one."""
        had, self.pending = bool(self.pending), ()
        return had

    def followers(self) -> tuple[tuple[str, Action], ...]:
        """What may come next in the open sequence: key and action, in the order of the table."""
        length = len(self.pending)
        return tuple(
            (keys[length], action)
            for keys, action in self._actions.items()
            if len(keys) == length + 1 and keys[:length] == self.pending
        )


KEY_NAMES = {
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "tab": "tab",
    "escape": "esc",
}


def shown(keys: str) -> str:
    """A key or sequence as the help prints it: "g g", "ctrl+d", "PgDn"."""
    return " ".join(KEY_NAMES.get(key, key) for key in keys.split(" "))


_DOCUMENT_HEAD = """\
# Keys

Every action of the reading desk. This page is made from `briefing/ui/actions.py`; write it anew with
`python -c "from briefing.ui.keys import document; print(document(), end='')" > docs/keys.md`.

Everything that is visible can also be clicked: rows go to their evidence, figures and names to their row, the keys
named in the bottom line do what they say, and the wheel scrolls.
"""


def document() -> str:
    """docs/keys.md: the table of actions as Markdown."""
    parts = [_DOCUMENT_HEAD]
    for context, heading in CONTEXTS.items():
        rows = [action for action in ACTIONS if action.context == context]
        parts.append(f"## {heading}\n")
        parts.append("| keys | what they do | action |\n|---|---|---|")
        parts += [f"| {' '.join(_code(keys) for keys in row.keys)} | {row.help} | `{row.id}` |" for row in rows]
        parts.append("")
    return "\n".join(parts)


def _code(keys: str) -> str:
    return f"`{shown(keys)}`"
