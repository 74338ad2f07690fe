"""What an import costs: no headless command loads what only the desk, or another command, needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "textual",
    "rich",
    "markdown_it",
    "yaml",
    "asyncio",
    "dataclasses",
    "tempfile",
    "logging",
    "unittest",
    "platformdirs",
)
SEED = Path(__file__).parents[1] / "seeds" / "000_0e513afb53b0bd8f.txt"

RUN = """
import json, os, sys
out = os.dup(1); null = os.open(os.devnull, os.O_WRONLY); os.dup2(null, 1)
sys.argv = ["briefing", *sys.argv[1:]]
try:
    from briefing.__main__ import main
    main()
except SystemExit as done:
    assert not done.code, done.code
os.write(out, json.dumps(sorted(sys.modules)).encode())
"""


def loaded(script: str, *arguments: str) -> set[str]:
    """Names of the modules that a run has loaded in the end."""
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    return set(json.loads(done.stdout))


def heavy(modules: set[str]) -> set[str]:
    return {name for name in modules if name.partition(".")[0] in HEAVY}


def test_importing_the_package_loads_nothing_of_it() -> None:
    modules = loaded("import json, sys, briefing; print(json.dumps(sorted(sys.modules)))")
    assert {name for name in modules if name.startswith("briefing.")} == set()
    assert not modules & {"click", "msgspec"}


def test_the_python_interface_loads_no_desk_and_no_command_line() -> None:
    script = "import json, sys, briefing; briefing.brief(sys.argv[1]); print(json.dumps(sorted(sys.modules)))"
    modules = loaded(script, str(SEED))
    assert not heavy(modules)
    assert "click" not in modules


def test_version_is_answered_without_click() -> None:
    assert not loaded(RUN, "--version") & {"click", "msgspec", "briefing.cli"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "-f", "jsonl"],
        ["export", "-f", "json"],
        ["export", "-f", "csv"],
        ["export", "-f", "markdown"],
        ["show"],
        ["figures"],
        ["quotes", "--json"],
        ["dates"],
        [],
    ],
    ids=lambda arguments: " ".join(arguments) or "no command",
)
def test_headless_commands_load_nothing_heavy(arguments: list[str]) -> None:
    modules = loaded(RUN, *arguments, str(SEED))
    assert not heavy(modules)
    assert not {name for name in modules if name.startswith(("briefing.ui", "briefing.themes"))}


def test_jsonl_loads_no_view() -> None:
    assert not {name for name in loaded(RUN, "export", "-f", "jsonl", str(SEED)) if name.startswith("briefing.view")}
