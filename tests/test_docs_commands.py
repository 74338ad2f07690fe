"""What the documents say of commands, columns and exit codes is what the program has."""

from __future__ import annotations

import re
from pathlib import Path

import click
import msgspec
import pytest

from briefing.cli.commands import COMMANDS, cli
from briefing.export import EXPORTERS
from briefing.export.csv import COLUMNS
from briefing.export.markdown import head
from briefing.model import Brief, Figure, Quote, Speaker
from briefing.model.codec import to_row

DOCS = Path(__file__).parents[1] / "docs"


def words_in_code(name: str) -> set[str]:
    """Everything between backticks in a document."""
    return set(re.findall(r"`([^`\n]+)`", (DOCS / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "open"])
def test_every_command_is_documented(command: str) -> None:
    assert command in words_in_code("command_line.md")


def test_every_option_of_export_is_documented() -> None:
    command = cli.get_command(click.Context(cli), "export")
    assert command is not None
    text = (DOCS / "export.md").read_text(encoding="utf-8") + (DOCS / "command_line.md").read_text(encoding="utf-8")
    options = {name for parameter in command.params for name in parameter.opts if name.startswith("--")}
    assert {name for name in options if name not in text} <= {"--format", "--output"}  # their short forms are


def test_every_format_is_documented() -> None:
    assert {exporter.name for exporter in EXPORTERS} <= words_in_code("export.md")


@pytest.mark.parametrize("table", COLUMNS)
def test_every_column_of_a_csv_is_documented(table: str) -> None:
    assert set(COLUMNS[table]) <= words_in_code("export.md")


def test_every_field_of_the_json_is_documented(ferry: Brief) -> None:
    documented = words_in_code("json.md")
    assert set(to_row(ferry)) <= documented
    for kind in (Figure, Quote, Speaker):
        assert {field.name for field in msgspec.structs.fields(kind)} <= documented


def test_every_key_of_the_front_matter_is_documented() -> None:
    source = Path(head.__file__).read_text(encoding="utf-8")
    keys = set(re.findall(r'made\["(\w+)"\]|^\s+"(\w+)":', source, re.MULTILINE))
    assert {first or second for first, second in keys} <= words_in_code("export.md")


def test_exit_codes_of_the_help_are_those_of_the_document() -> None:
    assert cli.help is not None
    in_help = set(re.findall(r"^  (\d+) ", cli.help, re.MULTILINE))
    in_document = set(re.findall(r"^\| (\d+) \|", (DOCS / "errors.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert in_help == in_document != set()
