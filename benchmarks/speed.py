#!/usr/bin/env python3
"""How fast the installed briefing is: loading, each extractor, all of it, starting, and hostile input.

    speed.py                 the seeds that come with briefing, again and again for a second a stage
    speed.py PATH...         your own articles, files or folders
    speed.py --no-start      leave out the starting times (they start a dozen processes)

Milliseconds depend on the machine, so read the ratios: start times are in bare `python -c pass`, stages in percent of
all, and hostile input in the time that twice as much takes (2.0 is linear; exit code 1 above 3.5).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from statistics import median

from briefing.analyse import checks, dates, figures, points, quotes, speakers
from briefing.analyse.document import Document
from briefing.model import Article, Brief
from briefing.model.codec import encode
from briefing.pipeline import Failure, analyse, load_inputs
from briefing.resources import seeds

_SECONDS = 1.0
_STARTS = 9
_SIZE = 100_000
_TOO_STEEP = 3.5

HOSTILE = {
    "one sentence": "word ",
    "one word": "x",
    "no stops": "The Mayor said that ",
    "stops": ". ",
    "initials": "A. B. ",
    "opening marks": '"',
    "opening marks with words": '"Yes he ',
    "curly marks": "“a ”b ",
    "brackets": "(",
    "numbers": "1,000 and 2.5 to ",
    "digits": "7",
    "dates": "May 4, on Tuesday ",
    "names": "Tove Lund, Mira Dahl, ",
    "said": "said he said ",
    "quotations": '"The quay held," said Tove Lund, harbour master. ',
    "commas": ", ",
    "paragraphs": "The quay held, Tove Lund said.\n\n",
}
"""Units that repeat to make an input; each drives some rule into its worst case."""


def best_of(work: Callable[[], object], seconds: float) -> float:
    """The shortest time of a run, over as many as fit; CPU time, so that other programs don't count."""
    best, until = float("inf"), time.perf_counter() + seconds
    while best == float("inf") or time.perf_counter() < until:
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def stages(articles: list[Article]) -> dict[str, Callable[[], object]]:
    """What the analysis is made of, each over all articles with what it needs ready made."""
    docs = [_read(Document(article)) for article in articles]
    day = [dates.find_dates(doc) for doc in docs]
    number = [figures.find_figures(doc, found) for doc, found in zip(docs, day, strict=True)]
    said = [quotes.find_quotes(doc) for doc in docs]
    who = [speakers.find_speakers(doc, found.quotes)[:2] for doc, found in zip(docs, said, strict=True)]
    briefs = [Brief(article=article, analysis=analyse(article)) for article in articles]

    def each(find: Callable[..., object], *columns: Iterable[object]) -> Callable[[], object]:
        rows = list(zip(docs, *columns, strict=True))
        return lambda: [find(*row) for row in rows]

    return {
        "sentences and words": lambda: [_read(Document(article)) for article in articles],
        "dates": each(dates.find_dates),
        "figures": each(figures.find_figures, day),
        "quotations": each(quotes.find_quotes),
        "speakers": each(speakers.find_speakers, [found.quotes for found in said]),
        "points": lambda: [
            points.find_points(doc, number[at], who[at][0], day[at], marks=said[at].marks)
            for at, doc in enumerate(docs)
        ],
        "checks": lambda: [
            checks.find_checks(doc, number[at], *who[at], said[at].problems) for at, doc in enumerate(docs)
        ],
        "JSON": lambda: [encode(brief) for brief in briefs],
    }


def _read(doc: Document) -> Document:
    """The document with all that its extractors share made: sentences, tokens and the like."""
    for name, shared in vars(Document).items():
        if isinstance(shared, cached_property):
            getattr(doc, name)
    return doc


def throughput(paths: list[str]) -> None:
    """Articles and megabytes a second: loading, each stage, and loading, analysis and JSON together."""
    articles = [found for found in load_inputs(paths) if not isinstance(found, Failure)]
    if not articles:
        sys.exit("no article could be read")
    size = sum(len(article.text) for article in articles)
    loading = {"loading": lambda: list(load_inputs(paths))}

    def everything() -> None:
        for found in load_inputs(paths):
            if not isinstance(found, Failure):
                encode(Brief(article=found, analysis=analyse(found)))

    total = best_of(everything, 2 * _SECONDS)
    print(f"{len(articles)} articles, {size / len(articles):.0f} characters on average\n")
    print(f"{'':<22}{'articles/s':>12}{'MB/s':>8}{'of all':>8}")
    for name, work in (loading | stages(articles)).items():
        spent = best_of(work, _SECONDS)
        print(f"{name:<22}{len(articles) / spent:>12.0f}{size / spent / 1e6:>8.1f}{spent / total:>8.0%}")
    print(f"{'all':<22}{len(articles) / total:>12.0f}{size / total / 1e6:>8.1f}{1:>8.0%}\n")


def starts(path: str) -> None:
    """Starting times in those of a bare Python, the runs of all commands by turns so that load hits them alike."""
    run = [sys.executable, "-m", "briefing"]
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "briefing --version": [*run, "--version"],
        "briefing export -f jsonl": [*run, "export", "-f", "jsonl", path],
    }
    # Without bytecode every start compiles the whole program again, four times the time.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    spent: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(_STARTS):
        for name, command in commands.items():
            started = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
            spent[name].append(time.perf_counter() - started)
    bare = median(spent["python -c pass"])
    for name, times in spent.items():
        print(f"{name:<26}{1000 * median(times):>6.0f} ms{median(times) / bare:>7.1f} times")
    print()


def scaling() -> bool:
    """Time for twice as much of each hostile input, loading included; whether all stay near linear."""
    sound = True
    for name, unit in HOSTILE.items():
        small, large = (_seconds_for(unit, size) for size in (_SIZE, 2 * _SIZE))
        steep = large / small > _TOO_STEEP and large > 0.05
        sound = sound and not steep
        print(f"{name:<26}{1000 * small:>6.0f} ms{large / small:>7.1f} times{'  TOO STEEP' if steep else ''}")
    return sound


def _seconds_for(unit: str, size: int) -> float:
    text = (unit * (size // len(unit))).encode()

    def work() -> None:
        for found in load_inputs(["-"], stdin=text):
            if not isinstance(found, Failure):
                analyse(found)

    return best_of(work, 0.0)


def main() -> int:
    """Measure; 1 when some hostile input is worse than linear."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument("--no-start", action="store_true")
    options = parser.parse_args()
    paths = options.paths or [seeds()]
    throughput(paths)
    if not options.no_start:
        with tempfile.TemporaryDirectory() as folder:
            one = Path(folder) / "article.txt"
            one.write_text(next(found.text for found in load_inputs(paths) if isinstance(found, Article)), "utf-8")
            starts(str(one))
    return 0 if scaling() else 1


if __name__ == "__main__":
    sys.exit(main())
