"""Themes: what is shipped can be read by everyone, what is wrong is said well."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from briefing.errors import ConfigError
from briefing.themes import ANSI_COLOURS, COLOURS, PAIRS, Theme, load_theme, load_themes, read_theme

ROOT = Path(__file__).parent.parent
SHIPPED = sorted(path.stem for path in (ROOT / "themes").glob("*.yaml"))

_SOLARIZED = (
    "#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 "
    "#002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3"
).split()
_XTERM = (
    "#000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5 "
    "#7f7f7f #ff0000 #00ff00 #ffff00 #5c5cff #ff00ff #00ffff #ffffff"
).split()
_VGA = (
    "#000000 #aa0000 #00aa00 #aa5500 #0000aa #aa00aa #00aaaa #aaaaaa "
    "#555555 #ff5555 #55ff55 #ffff55 #5555ff #ff55ff #55ffff #ffffff"
).split()
PALETTES = {
    # name: default foreground, default background, the sixteen
    "xterm, light": ("#000000", "#ffffff", _XTERM),
    "xterm, dark": ("#e5e5e5", "#000000", _XTERM),
    "VGA": ("#aaaaaa", "#000000", _VGA),
    "Solarized dark": ("#839496", "#002b36", _SOLARIZED),
    "Solarized light": ("#657b83", "#fdf6e3", _SOLARIZED),
}


def contrast(first: str, second: str) -> float:
    """Source: WCAG 2.2, contrast ratio and relative luminance."""

    def luminance(colour: str) -> float:
        channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def in_palette(colour: str, palette: str, *, ground: bool) -> str:
    foreground, background, sixteen = PALETTES[palette]
    if colour == "default":
        return background if ground else foreground
    return sixteen[ANSI_COLOURS.index(colour) - 1]


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.yaml"
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of one's own themes, empty."""
    folder = tmp_path / "themes"
    folder.mkdir()
    monkeypatch.setattr("briefing.themes.user_folder", lambda name: str(tmp_path / name))
    return folder


def test_there_is_a_dark_a_light_a_high_contrast_and_a_sixteen_colour_theme() -> None:
    assert {"wire-dark", "wire-light", "high-contrast", "terminal16"} <= set(SHIPPED)


@pytest.mark.parametrize(
    ("name", "pair"),
    list(product(SHIPPED, PAIRS)),
    ids=lambda value: value if isinstance(value, str) else "/".join(value),
)
def test_words_can_be_read_on_their_ground(name: str, pair: tuple[str, str]) -> None:
    theme = load_theme(name)
    ink, ground = (theme.colours[colour] for colour in pair)
    if name == "terminal16":
        ratios = {
            palette: contrast(in_palette(ink, palette, ground=False), in_palette(ground, palette, ground=True))
            for palette in PALETTES
        }
        assert {palette: ratio for palette, ratio in ratios.items() if ratio < 3} == {}
    else:
        assert contrast(ink, ground) >= (7 if name == "high-contrast" else 4.5)


def test_every_colour_of_words_has_its_grounds_checked() -> None:
    grounds = {ground for _, ground in PAIRS}
    decoration = {"border", "border_focus"}
    assert {ink for ink, _ in PAIRS} == set(COLOURS) - grounds - decoration


def test_the_sixteen_colour_theme_uses_only_what_the_terminal_has() -> None:
    theme = load_theme("terminal16")
    assert set(theme.colours.values()) <= set(ANSI_COLOURS)
    assert theme.colours["text"] == theme.colours["background"] == "default"


@pytest.mark.parametrize("name", SHIPPED)
def test_a_theme_is_called_as_its_file_and_read_the_same_with_and_without_the_yaml_parser(name: str) -> None:
    from briefing.themes import _entries, _yaml_entries

    path = ROOT / "themes" / f"{name}.yaml"
    source = path.read_text("utf-8")
    assert list(_yaml_entries(source, path)) == _entries(source, path)
    assert load_theme(name).name == name


def test_all_shipped_themes_load(own: Path) -> None:
    found = load_themes()
    assert list(found.themes) == SHIPPED
    assert found.failures == ()


def test_ones_own_theme_takes_over_what_it_does_not_say(own: Path) -> None:
    write(own, "evening", 'title: "Evening"\nbased_on: wire-dark\nfigure: "#ffd75f"\nspeaker_1: bright_cyan\n')
    theme = load_theme("evening")
    assert (theme.title, theme.colours["figure"], theme.colours["speaker_1"]) == ("Evening", "#ffd75f", "bright_cyan")
    assert theme.colours["text"] == load_theme("wire-dark").colours["text"]


def test_ones_own_theme_of_a_shipped_name_wins(own: Path) -> None:
    write(own, "wire-dark", "based_on: wire-light\ndark: false\n")
    assert load_theme("wire-dark").colours["background"] == load_theme("wire-light").colours["background"]


def test_a_theme_may_be_any_yaml_of_names_and_values(own: Path) -> None:
    write(own, "flow", '{based_on: wire-dark, "figure": "#ffd75f"}')
    assert load_theme("flow").colours["figure"] == "#ffd75f"


WRONG = {
    "unknown key": (
        'based_on: wire-dark\nfigre: "#ffffff"\n',
        2,
        "'figre' is no colour of a theme; did you mean 'figure'?",
    ),
    "no colour": ('based_on: wire-dark\nfigure: "#ggg"\n', 2, "'#ggg' is no colour"),
    "a name nearly right": ("based_on: wire-dark\n\nfigure: brightblue\n", 3, "did you mean 'bright_blue'?"),
    "unquoted": ("based_on: wire-dark\nfigure: #ffffff\n", 2, "'figure' has no colour; a colour is written in quotes"),
    "twice": ('based_on: wire-dark\nfigure: "#ffffff"\nfigure: "#eeeeee"\n', 3, "'figure' stands twice"),
    "neither dark nor light": ("based_on: wire-dark\ndark: maybe\n", 2, "'dark' is 'maybe'; write true or false"),
    "too deep": ('based_on: wire-dark\nfigure: {a: "#ffffff"}\n', 2, "nothing deeper"),
    "no YAML": ("based_on: wire-dark\nfigure: [\n", 3, "is no 'name: value'; write one"),
    "a value with a colon": ("name: a: b\n", 1, "is no 'name: value'; write one"),
    "a control character": ("name: a\ntitle: b\x01\n", 2, "has a control character; take it out"),
    "nested without end": ("[" * 5000, None, "could not be read as YAML"),
    "a list": ("- one\n", None, "is no theme; write one"),
    "empty": ("", None, "is missing"),
    "incomplete": ('text: "#ffffff"\n', None, "the colour 'background' (of everything) is missing"),
    "no such base": ("based_on: wire-drak\n", None, "did you mean 'wire-dark'?"),
    "a path as base": ("based_on: ../../etc/passwd\n", None, "there is no shipped theme"),
    "an anchor bomb": ("a: &a [x]\nb: [*a, *a]\n", 1, "nothing deeper"),
}


@pytest.mark.parametrize(("text", "line", "message"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_said_with_file_and_line(own: Path, text: str, line: int | None, message: str) -> None:
    path = write(own, "wrong", text)
    with pytest.raises(ConfigError) as raised:
        read_theme(path)
    assert message in str(raised.value)
    assert raised.value.where == (f"{path}, line {line}" if line else str(path))


def test_a_wrong_theme_is_reported_and_the_others_still_load(own: Path) -> None:
    write(own, "wrong", "figre: red\n")
    write(own, "binary", "")
    (own / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    found = load_themes()
    assert list(found.themes) == SHIPPED
    assert [failure.message for failure in found.failures] == [
        "could not be read: it is no UTF-8",
        "'figre' is no colour of a theme",
    ]


def test_an_unknown_theme_names_the_nearest(own: Path) -> None:
    with pytest.raises(ConfigError, match="did you mean 'wire-light'"):
        load_theme("wire-lihgt")


def test_asking_for_a_wrong_theme_says_what_is_wrong_with_it(own: Path) -> None:
    write(own, "wrong", "based_on: wire-dark\nfigre: red\n")
    with pytest.raises(ConfigError, match="figre"):
        load_theme("wrong")


def test_the_documentation_names_every_colour() -> None:
    document = (ROOT / "docs" / "themes.md").read_text("utf-8")
    assert [name for name, what in COLOURS.items() if f"| `{name}` | {what} |" not in document] == []


def test_a_theme_is_a_plain_value(own: Path) -> None:
    theme = load_theme("wire-dark")
    assert isinstance(theme, Theme)
    assert theme == load_theme("wire-dark")
