"""The line at the bottom: what can be pressed, what is being typed, what happened, where one is."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.message import Message

from briefing.ui import plain
from briefing.ui.editor import LineEditor
from briefing.ui.paint import Paint
from briefing.ui.widgets.bar import Bar

_WORD = 16
"""Cells kept for words before the place is shown."""


class Status(Bar):
    """Keys and their words (each can be clicked), or a prompt, or a message; the place on the right."""

    class Pressed(Message):
        """The words of an action were clicked."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

    def __init__(self, paint: Paint, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(paint, id=id)
        self.hint = False
        self._first: Sequence[str] = ()
        self._said: tuple[str, bool] | None = None
        self._keys: list[tuple[str, str, str]] = []
        self._place = ""
        self._areas: list[tuple[int, int, str]] = []

    def show_keys(self, keys: list[tuple[str, str, str]], place: str, first: Sequence[str] = ()) -> None:
        """Offer keys, each with the action and its words; a message is shown before them, but not before a hint.

        first: the actions for which room is kept, those first that are named first.
        """
        self._keys, self._place, self._first = keys, place, first
        if self._said is None or self.hint:
            self._show()
        else:
            self._show_said()

    def show_prompt(self, editor: LineEditor, count: str) -> None:
        """What is being typed, with its cursor."""
        paint, text = self.paint, editor.text
        self._areas = []
        self._said = None
        under = text[editor.at : editor.at + 1] or " "
        self.show(
            [
                (" /", paint.ink("bar_key", "bar")),
                (text[: editor.at], paint.on("bar")),
                (under, paint.on("here")),
                (text[editor.at + 1 :], paint.on("bar")),
            ],
            [],
            [(f"{count} ", paint.on("bar"))],
        )

    def say(self, words: str, *, bad: bool) -> None:
        """A message, until `forget`."""
        self._said = (words, bad)
        self._show_said()

    @property
    def said(self) -> str:
        """The message that is shown, empty for none."""
        return self._said[0] if self._said else ""

    def forget(self) -> None:
        """No message any more; what is shown next is shown in its place."""
        self._said = None

    def _show_said(self) -> None:
        assert self._said is not None
        words, bad = self._said
        self._areas = []
        sign = ("✗ " if bad else "· ", self.paint.ink("bar_key", "bar"))
        self.show([(" ", self.paint.on("bar")), sign, (words, self.paint.on("bar"))], [], self._right())

    def _show(self) -> None:
        paint = self.paint
        pieces: list[plain.Piece] = [(" ", paint.on("bar"))]
        room = max(0, self.outer_size.width - sum(plain.cells(text) for text, _ in self._right()) - 1)
        at = 1
        self._areas = []
        for key, action, words in self._fitting(room - at):
            size = plain.cells(key) + 1 + plain.cells(words)
            pieces += [(key, paint.ink("bar_key", "bar")), (f" {words}  ", paint.on("bar"))]
            self._areas.append((at, at + size, action))
            at += size + 2
        self.show(pieces, [], self._right())

    def _fitting(self, room: int) -> list[tuple[str, str, str]]:
        """The keys that have room, in their order."""
        rank = {action: number for number, action in enumerate(self._first)}
        kept: list[tuple[str, str, str]] = []
        for offer in sorted(self._keys, key=lambda offer: rank.get(offer[1], len(rank))):
            size = plain.cells(offer[0]) + 1 + plain.cells(offer[2])
            if size > room:
                break
            kept.append(offer)
            room -= size + 2
        return [offer for offer in self._keys if offer in kept]

    def _right(self) -> list[plain.Piece]:
        """The place, where the line is long enough for a word beside it."""
        roomy = self.outer_size.width >= len(self._place) + _WORD
        return [(f" {self._place} ", self.paint.on("bar"))] if self._place and roomy else []

    def on_resize(self) -> None:
        """Offer as many keys as have room."""
        if self._said is None and self._areas:
            self._show()

    def on_click(self, event: events.Click) -> None:
        """Press what is named there."""
        event.stop()
        for start, end, action in self._areas:
            if start <= event.x < end and action:
                self.post_message(self.Pressed(action))
