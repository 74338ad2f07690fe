"""From the keys pressed to the action meant, sequences such as `g g` included. Knows no screen."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.ui.actions import ACTIONS, Action


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
