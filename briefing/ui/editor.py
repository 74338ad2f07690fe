"""One line of text being typed."""

from __future__ import annotations

from collections.abc import Callable


class LineEditor:
    """A text with a cursor. Knows keys, no screen."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.at = len(text)

    def insert(self, words: str) -> None:
        """Put words at the cursor; what is no printable character is left out."""
        words = "".join(sign for sign in words if sign.isprintable())
        self.text = self.text[: self.at] + words + self.text[self.at :]
        self.at += len(words)

    def replace(self, text: str) -> None:
        """Another text, the cursor at its end."""
        self.text, self.at = text, len(text)

    def press(self, key: str) -> bool:
        """Do what an editing key means; whether it was one."""
        deed = _KEYS.get(key)
        if deed is None:
            return False
        self.text, self.at = deed(self.text, self.at)
        return True


def _word_start(text: str, at: int) -> int:
    return text.rstrip().rfind(" ", 0, len(text[:at].rstrip())) + 1


_KEYS: dict[str, Callable[[str, int], tuple[str, int]]] = {
    "backspace": lambda text, at: (text[: max(0, at - 1)] + text[at:], max(0, at - 1)),
    "ctrl+h": lambda text, at: (text[: max(0, at - 1)] + text[at:], max(0, at - 1)),
    "delete": lambda text, at: (text[:at] + text[at + 1 :], at),
    "left": lambda text, at: (text, max(0, at - 1)),
    "right": lambda text, at: (text, min(len(text), at + 1)),
    "home": lambda text, _at: (text, 0),
    "end": lambda text, _at: (text, len(text)),
    "ctrl+a": lambda text, _at: (text, 0),
    "ctrl+e": lambda text, _at: (text, len(text)),
    "ctrl+u": lambda text, at: (text[at:], 0),
    "ctrl+k": lambda text, at: (text[:at], at),
    "ctrl+w": lambda text, at: (text[: _word_start(text, at)] + text[at:], _word_start(text, at)),
}
