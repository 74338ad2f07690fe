"""The accuracy benchmark: an invented set in, measures and the exit code out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "benchmarks" / "accuracy.py"
TEXT = "The harbour board sold 1,500 tickets in May 2021."


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(PROGRAM), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def figure(words: str, value: int) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "value": value, "unit": None}


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    path = tmp_path / "figures.jsonl"
    year = TEXT.index("2021")
    traps = [{"start": year, "end": year + 4}]
    path.write_text(
        json.dumps({"id": "a", "text": TEXT, "figures": [figure("1,500", 1500)], "not_figures": traps}) + "\n"
    )
    return path


def test_a_set_without_floors_is_measured_and_passes(cases: Path, tmp_path: Path) -> None:
    done = run("--figures", cases, "--floors", tmp_path / "none.json")
    assert done.returncode == 0, done.stderr
    assert "no floors known" in done.stdout
    measures = {line.split()[0]: line.split()[1] for line in done.stdout.splitlines()[1:] if line.startswith("  value")}
    assert measures == {"value": "100.00"}


def test_floors_are_raised_and_then_hold(cases: Path, tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    assert run("--figures", cases, "--floors", floors, "--raise").returncode == 0
    (measured,) = json.loads(floors.read_text()).values()
    assert measured == {"read": 100.0, "span": 100.0, "value": 100.0, "unit": 100.0, "no trap": 100.0}


def test_below_a_floor_the_exit_code_is_one_and_the_floor_stays(cases: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.jsonl"
    wrong.write_text(json.dumps({"id": "a", "text": TEXT, "figures": [figure("1,500", 1600)]}) + "\n")
    floors = tmp_path / "floors.json"
    run("--figures", wrong, "--floors", floors, "--raise")
    held = {key: {**values, "value": 50.0} for key, values in json.loads(floors.read_text()).items()}
    floors.write_text(json.dumps(held))
    done = run("--figures", wrong, "--floors", floors, "--raise")
    assert done.returncode == 1
    assert "BELOW THE FLOOR" in done.stdout
    assert json.loads(floors.read_text()) == held


def test_the_committed_floors_hold_on_the_sets_that_come_with_them() -> None:
    done = run()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no floors known" not in done.stdout
