"""Load, then analyse, for one input or many.

The command line, the desk and the Python API all call this and nothing below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from os import PathLike, fspath

import msgspec

from briefing.analyse import analyse
from briefing.errors import InputError
from briefing.load import find_inputs, load_input
from briefing.model import Article, Brief

__all__ = ["Failure", "analyse", "brief", "brief_inputs", "load", "load_inputs"]


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """An input that could not be read. uri: as it would have stood in `Source.uri`."""

    uri: str
    error: InputError


def load_inputs(
    arguments: Sequence[str], *, received: date | None = None, stdin: bytes | None = None
) -> Iterator[Article | Failure]:
    """Every article of the files and folders named, in order; what can't be read comes as a `Failure` in its place.

    received: when the copy came, evidence for a missing year; None takes a file's own time as the last evidence.
    stdin: the bytes meant by "-".
    """
    for found in find_inputs(arguments, stdin=stdin):
        try:
            yield from load_input(found, received=received)
        except InputError as error:
            yield Failure(uri=found.uri, error=error)


def brief_inputs(
    arguments: Sequence[str], *, received: date | None = None, stdin: bytes | None = None, points: int = 4
) -> Iterator[Brief | Failure]:
    """As `load_inputs`, each article analysed, with `points` key points at most."""
    for found in load_inputs(arguments, received=received, stdin=stdin):
        yield found if isinstance(found, Failure) else _analysed(found, points)


def load(path: str | PathLike[str], *, received: date | None = None) -> Article:
    """The (first) article of a file.

    Raises InputError when there is none or it can't be read.
    """
    for found in load_inputs([fspath(path)], received=received):
        if isinstance(found, Failure):
            raise found.error
        return found
    raise InputError("no article was found", where=fspath(path))


def brief(path: str | PathLike[str], *, received: date | None = None, points: int = 4) -> Brief:
    """The (first) article of a file with its analysis. Raises InputError as `load` does."""
    article = load(path, received=received)
    return Brief(article=article, analysis=analyse(article, points=points))


def _analysed(article: Article, points: int) -> Brief | Failure:
    """The brief; a defect of ours in one article must not cost the others, so it is told as a failure of that one."""
    try:
        return Brief(article=article, analysis=analyse(article, points=points))
    except Exception as error:  # noqa: BLE001
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f"{trace.tb_frame.f_code.co_qualname}, line {trace.tb_lineno}" if trace else "nowhere"
        message = f"could not be analysed: {type(error).__name__} in {where}"
        return Failure(
            uri=article.source.uri,
            error=InputError(message, hint="this is a defect of briefing; please report it", where=article.source.uri),
        )
