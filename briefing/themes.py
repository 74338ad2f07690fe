"""Themes: which colour each thing has. One YAML file each, checked with file, line, key and the nearest right name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from briefing.errors import ConfigError
from briefing.resources import shipped, user_folder

__all__ = ["ANSI_COLOURS", "COLOURS", "DEFAULT", "PAIRS", "SPEAKERS", "Theme", "ThemeSet", "load_theme", "load_themes"]

DEFAULT = "wire-dark"
SPEAKERS = 8
"""Speakers of an article have colours of their own up to here, then the first comes again."""

ANSI_COLOURS: tuple[str, ...] = tuple(
    "default black red green yellow blue magenta cyan white bright_black bright_red bright_green bright_yellow "
    "bright_blue bright_magenta bright_cyan bright_white".split()
)
"""Colours that the terminal itself defines."""

COLOURS: dict[str, str] = {
    "background": "of everything",
    "text": "of the article",
    "muted": "what is secondary: bylines, captions, numbers, references",
    "headline": "of the article",
    "heading": "inside the article, and of the parts of the summary",
    "pull_quote": "a quotation set off from the text",
    "figure": "a number and its unit",
    "speaker": "the name of a speaker",
    "inferred": "the sign ≈, for what was not printed in the copy",
    "check": "what an editor would query, and what went wrong",
    "accent": "the place where one is, and the title of the pane that has the keys",
    "border": "of a pane",
    "border_focus": "of the pane that has the keys",
    "bar": "ground of the lines at the top and the bottom",
    "bar_text": "words on it",
    "bar_key": "a key named there",
    "selected": "ground of the row chosen in a list",
    "selected_text": "its words",
    "lit": "ground of the evidence that was jumped to",
    "lit_text": "its words",
    "hit": "ground of what a search found",
    "hit_text": "its words",
    "here": "ground of the hit one is at",
    "here_text": "its words",
} | {
    f"speaker_{number}": f"the rule beside the words of a speaker, {number} of {SPEAKERS}"
    for number in range(1, SPEAKERS + 1)
}
"""Every colour of a theme and what it is for."""

_ON_BACKGROUND = (
    "text",
    "muted",
    "headline",
    "heading",
    "pull_quote",
    "figure",
    "speaker",
    "inferred",
    "check",
    "accent",
)
PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, "background") for ink in _ON_BACKGROUND),
    *((f"speaker_{number}", "background") for number in range(1, SPEAKERS + 1)),
    ("bar_text", "bar"),
    ("bar_key", "bar"),
    ("selected_text", "selected"),
    ("lit_text", "lit"),
    ("hit_text", "hit"),
    ("here_text", "here"),
)
"""Every colour of words with every ground it stands on: what has to be readable."""

_KEYS = ("name", "title", "dark", "based_on", *COLOURS)
_HEX = re.compile(r"#[0-9a-fA-F]{6}")
# The way the shipped files are written. Most themes need no YAML parser (12 to 22 ms of a start) at all.
_SIMPLE_LINE = re.compile(
    r"(?:([a-z_0-9]+): (?:\"([^\"\\]*)\"|'([^'\\]*)'|([A-Za-z](?:[\w,.’-]| (?!#))*)))?(?:(?:^| +)#.*)?\s*"
)


_ONE_A_LINE = "write one 'name: value' a line"
_QUOTE_IT = f"{_ONE_A_LINE}, and put a value with signs of its own in quotes"


class Theme(NamedTuple):
    """A theme that passed every check.

    colours: for each name of `COLOURS` "#rrggbb" or a name of `ANSI_COLOURS`. source: the file it is from.
    """

    name: str
    title: str
    dark: bool
    colours: dict[str, str]
    source: Path


class ThemeSet(NamedTuple):
    """All themes there are, by name and in order, and what could not be used of the others."""

    themes: dict[str, Theme]
    failures: tuple[ConfigError, ...]


class _Entry(NamedTuple):
    key: str
    value: str
    line: int


def load_themes() -> ThemeSet:
    """The shipped themes, then the user's own from `themes/` in the config folder, which win over theirs."""
    themes: dict[str, Theme] = {}
    failures: list[ConfigError] = []
    for path in theme_files():
        try:
            theme = read_theme(path)
        except ConfigError as error:
            failures.append(error)
        else:
            themes[theme.name] = theme
    return ThemeSet(themes, tuple(failures))


def load_theme(name: str) -> Theme:
    """One theme by name, reading no other file where its file is called so.

    Raises ConfigError when there is none of the name or it is invalid; the hint names the nearest.
    """
    for path in reversed(list(theme_files())):
        if path.stem == name:
            theme = read_theme(path)
            if theme.name == name:
                return theme
    themes, failures = load_themes()
    if name in themes:
        return themes[name]
    about = next(
        (failure for failure in failures if failure.where and Path(failure.where.partition(",")[0]).stem == name), None
    )
    if about is not None:
        raise about
    raise ConfigError(f"there is no theme '{name}'", hint=_nearest(name, themes) or f"there are {', '.join(themes)}")


def theme_files() -> Iterator[Path]:
    """Every theme's file, shipped ones first, each folder in order of name."""
    for folder in (Path(shipped("themes")), Path(user_folder("themes"))):
        if folder.is_dir():
            yield from sorted(
                path for path in folder.iterdir() if path.suffix in (".yaml", ".yml") and not path.name.startswith(".")
            )


def read_theme(path: Path) -> Theme:
    """The theme in a file.

    Raises ConfigError with file, line and the nearest right name for what is unknown, missing or no colour.
    """
    try:
        source = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = (error.strerror or str(error)).lower() if isinstance(error, OSError) else "it is no UTF-8"
        raise ConfigError(f"could not be read: {reason}", where=str(path)) from error
    entries = _entries(source, path)
    values: dict[str, str] = {}
    for key, value, line in entries:
        _check(key, value, path, line)
        if key in values:
            raise ConfigError(f"'{key}' stands twice", hint="keep one of them", where=f"{path}, line {line}")
        values[key] = value
    if "based_on" in values:
        values = _based_on(values["based_on"], path).colours | values
    missing = [name for name in COLOURS if name not in values]
    if missing:
        hint = "give it, or name a theme that has it: based_on: wire-dark"
        raise ConfigError(f"the colour '{missing[0]}' ({COLOURS[missing[0]]}) is missing", hint=hint, where=str(path))
    return Theme(
        name=values.get("name", path.stem),
        title=values.get("title", values.get("name", path.stem)),
        dark=values.get("dark", "true") == "true",
        colours={name: values[name] for name in COLOURS},
        source=path,
    )


def _based_on(name: str, path: Path) -> Theme:
    """A shipped theme to start from; users' own can't be, so there are no circles."""
    base = Path(shipped("themes")) / f"{name}.yaml"
    if not re.fullmatch(r"[\w-]+", name) or not base.is_file() or base.resolve() == path.resolve():
        known = {file.stem for file in Path(shipped("themes")).glob("*.yaml")} - {path.stem}
        raise ConfigError(f"based_on: there is no shipped theme '{name}'", hint=_nearest(name, known), where=str(path))
    return read_theme(base)


def _check(key: str, value: str, path: Path, line: int) -> None:
    where = f"{path}, line {line}"
    if key not in _KEYS:
        raise ConfigError(f"'{key}' is no colour of a theme", hint=_nearest(key, _KEYS), where=where)
    if key == "dark" and value not in ("true", "false"):
        raise ConfigError(f"'dark' is '{value}'", hint="write true or false", where=where)
    if key in COLOURS and not _HEX.fullmatch(value) and value not in ANSI_COLOURS:
        if not value:
            raise ConfigError(f"'{key}' has no colour", hint="a colour is written in quotes, as '#1b2229'", where=where)
        hint = (
            _nearest(value, ANSI_COLOURS)
            or "write '#rrggbb' in quotes, or a colour of the terminal such as bright_blue"
        )
        raise ConfigError(f"'{value}' is no colour", hint=hint, where=where)


def _entries(source: str, path: Path) -> list[_Entry]:
    entries: list[_Entry] = []
    for number, line in enumerate(source.split("\n"), 1):
        match = _SIMPLE_LINE.fullmatch(line)
        if match is None:
            return list(_yaml_entries(source, path))
        if match[1]:
            entries.append(
                _Entry(match[1], next(part for part in match.groups()[1:] if part is not None).strip(), number)
            )
    return entries


def _yaml_entries(source: str, path: Path) -> Iterator[_Entry]:
    import yaml

    try:
        root = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.reader.ReaderError as error:
        where = f"{path}, line {source.count(chr(10), 0, error.position) + 1}"
        raise ConfigError("has a control character", hint="take it out", where=where) from error
    except yaml.MarkedYAMLError as error:
        # The parser's own words are about its insides.
        line = f", line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise ConfigError("is no 'name: value'", hint=_QUOTE_IT, where=f"{path}{line}") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise ConfigError("could not be read as YAML", hint=_ONE_A_LINE, where=str(path)) from error
    if not isinstance(root, yaml.MappingNode):
        raise ConfigError("is no theme", hint=_ONE_A_LINE, where=str(path))
    for key, value in root.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode) or not isinstance(value, yaml.ScalarNode):
            raise ConfigError("a theme is one 'name: value' a line, nothing deeper", where=f"{path}, line {line}")
        yield _Entry(key.value, value.value, line)


def _nearest(word: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else None
