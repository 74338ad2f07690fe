"""A theme as the styles that lines are drawn with.

Form comes from here and colour from the theme: a figure is underlined, a name bold, the row one is on turned over.
Without colour (`NO_COLOR`) the forms alone remain, and every mark can still be told from every other.
"""

from __future__ import annotations

from rich.style import Style

from briefing.themes import SPEAKERS, Theme

RULES = ("┃", "║", "┇", "╏", "┋", "│", "┆", "╎")
"""The rule beside the words of the first, second, ... speaker: told apart by form as well as by colour."""
NOBODY = "┊"
"""The rule beside a quotation of which the speaker is not known."""

_FORMS: dict[str, dict[str, bool]] = {
    "headline": {"bold": True},
    "heading": {"bold": True},
    "pull_quote": {"italic": True},
    "figure": {"underline": True},
    "speaker": {"bold": True},
    "check": {"bold": True},
    "accent": {"bold": True},
    "bar_key": {"bold": True},
}
# Grounds, without colour: the cell turned over; the hit one is at is told from the others by weight.
_TURNED = {
    "selected": {"bold": True},
    "lit": {},
    "hit": {"underline": True},
    "here": {"bold": True, "underline": True},
    "bar": {},
}


class Paint:
    """The styles of one theme. Made once a theme, each style made once."""

    def __init__(self, theme: Theme, *, colour: bool = True) -> None:
        self.theme = theme
        self.colour = colour
        self._styles: dict[tuple[str, str, str], Style] = {}
        self.text = self.ink("text")
        self.muted = self.ink("muted")
        self.background = self.ink("text")

    def ink(self, name: str, ground: str = "background", form: str = "") -> Style:
        """Words in the colour `name` on `ground`, in their own form and those named in `form` ("bold italic")."""
        key = (name, ground, form)
        style = self._styles.get(key)
        if style is None:
            style = self._styles[key] = self._make(name, ground, form)
        return style

    def on(self, ground: str, form: str = "") -> Style:
        """Words on a ground of their own: selected, lit, hit, here, bar."""
        return self.ink(f"{ground}_text", ground, form)

    def speaker(self, index: int | None) -> Style:
        """The colour of the n-th speaker."""
        return self.ink("muted" if index is None else f"speaker_{index % SPEAKERS + 1}")

    def _make(self, name: str, ground: str, form: str) -> Style:
        forms = {**_FORMS.get(name, {}), **dict.fromkeys(form.split(), True)}
        if self.colour:
            return _style(forms, self.theme.colours[name], self.theme.colours[ground])
        turned = {"reverse": True, **_TURNED[ground]} if ground in _TURNED else {}
        return _style(forms | turned, None, None)


def _style(forms: dict[str, bool], colour: str | None, ground: str | None) -> Style:
    return Style(
        color=colour,
        bgcolor=ground,
        bold=forms.get("bold"),
        italic=forms.get("italic"),
        underline=forms.get("underline"),
        reverse=forms.get("reverse"),
    )


def rule_of(index: int | None) -> str:
    """The rule beside what the n-th speaker says."""
    return NOBODY if index is None else RULES[index % len(RULES)]
