#!/usr/bin/env python3
"""How right the installed briefing is on labelled articles, and that it gets no worse.

    accuracy.py                                    the small sets beside this file
    accuracy.py --quotes A.jsonl --figures B.jsonl your own, any of --quotes --speakers --figures --loading --summary
    accuracy.py ... --raise                        write what was measured as the new floors, where it is higher

Floors are kept in floors.json for each set, known by a hash of its bytes; below one of them the exit code is 1.
Formats: README.md. Only briefing itself is needed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from math import floor
from pathlib import Path

from scoring import BASELINE, SCORERS, Case

from briefing.model import Brief
from briefing.pipeline import Failure, analyse, load_inputs

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
_POINTS = 8

Measures = dict[str, float]
Floors = dict[str, Measures]


def brief_of(case: Case) -> Brief | None:
    """The brief of a case's text, with its title above it; None when it can't be read."""
    text = case.get("text") or case["input"]
    if case.get("title"):
        text = f"{case['title']}\n\n{text}"
    received = date.fromisoformat(case["received"][:10]) if case.get("received") else None
    found = next(iter(load_inputs(["-"], stdin=text.encode(), received=received)), None)
    if found is None or isinstance(found, Failure):
        return None
    return Brief(article=found, analysis=analyse(found, points=_POINTS))


def measure(kind: str, cases: Iterable[Case]) -> Measures:
    """Every measure of a set in percent; a case that can't be read is one that is wrong."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for case in cases:
        brief = brief_of(case)
        if brief is None:
            sums["read"][1] += 1
            continue
        for name, *counts in [("read", 1, 1, 1), *SCORERS[kind](case, brief)]:
            sums[name] = [total + count for total, count in zip(sums[name], counts, strict=True)]
    return {
        name: round(200 * hits / (wanted + found), 2) if wanted + found else 100.0
        for name, (hits, wanted, found) in sums.items()
    }


def report(kind: str, path: Path, floors: Floors) -> tuple[str, Measures, bool]:
    """Measure a set and print it beside its floors: its key, what was measured, whether all floors hold."""
    data = path.read_bytes()
    cases = [json.loads(line) for line in data.decode().splitlines() if line.strip()]
    key = f"{kind} {hashlib.sha256(data).hexdigest()[:12]}"
    known, measured, holds = floors.get(key, {}), measure(kind, cases), True
    print(f"{kind}: {path.name}, {len(cases)} cases" + ("" if known else "; no floors known"))
    for name, value in measured.items():
        below = value < known.get(name, 0.0)
        holds = holds and not below
        floor = f"{known[name]:8.2f}" if name in known else " " * 8
        print(f"  {name:<20}{value:8.2f}{floor}{'  BELOW THE FLOOR' if below else ''}")
    return key, measured, holds


def raised(old: Measures, measured: Measures) -> Measures:
    """Floors after a measurement, in whole percent: they only rise; what others would reach has none."""
    own = {name: float(floor(value)) for name, value in measured.items() if not name.startswith(BASELINE)}
    return {name: max(value, old.get(name, 0.0)) for name, value in own.items()}


def main() -> int:
    """Measure what was asked for; 1 when something is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for kind in SCORERS:
        parser.add_argument(f"--{kind}", type=Path, action="append", default=[], metavar="PATH")
    parser.add_argument("--raise", action="store_true", dest="raise_floors", help="write higher values as new floors")
    parser.add_argument("--floors", type=Path, default=FLOORS, help="default: floors.json beside this file")
    options = parser.parse_args()
    floors: Floors = json.loads(options.floors.read_text("utf-8")) if options.floors.exists() else {}
    sets = [(kind, path) for kind in SCORERS for path in getattr(options, kind)]
    sets = sets or [(kind, HERE / "data" / f"{kind}.jsonl") for kind in SCORERS]
    sound = True
    for kind, path in sets:
        key, measured, holds = report(kind, path, floors)
        sound = sound and holds
        if options.raise_floors and holds:
            floors[key] = raised(floors.get(key, {}), measured)
    if options.raise_floors:
        options.floors.write_text(json.dumps(dict(sorted(floors.items())), indent=1) + "\n", encoding="utf-8")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
