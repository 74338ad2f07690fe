"""The first articles, read and analysed by a second process while this one imports Textual.

Reading and analysing two articles costs as much as half of Textual's own import (60 ms of 150), and threads can't share
that work. The child is forked before anything heavy is imported, sends what it found through a pipe, and is gone.
Whatever happens to it, nothing is lost: the desk does itself what the child did not send.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from briefing.ui.jobs import News

FIRST = 2
"""Articles that are open when the desk appears."""


class Ahead:
    """What the child sends. To be read once, by one thread."""

    def __init__(self, process: int, stream: BinaryIO) -> None:
        self._process = process
        self._stream = stream
        self._gone = False

    def news(self) -> Iterator[News]:
        """First what was loaded, then the findings of each; ends early when the child does."""
        unpickler = pickle.Unpickler(self._stream)
        with self._stream, suppress(EOFError, pickle.UnpicklingError, OSError):
            while True:
                yield unpickler.load()
        self._reap()

    def stop(self) -> None:
        """End the child if it is still at work."""
        if not self._gone:
            with suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGKILL)

    def _reap(self) -> None:
        with suppress(ChildProcessError):
            os.waitpid(self._process, 0)
        self._gone = True


def work_ahead(arguments: Sequence[str], *, received: date | None, stdin: bytes | None) -> Ahead | None:
    """Begin; None where there is no second processor to do it on. To be called before any thread is started."""
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2:
        return None
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reading)
        _work(writing, arguments, received, stdin)
    os.close(writing)
    return Ahead(process, os.fdopen(reading, "rb"))


def _work(writing: int, arguments: Sequence[str], received: date | None, stdin: bytes | None) -> None:
    """The child's whole life. It leaves no trace on the terminal: what fails here is found again by the desk itself."""
    try:
        with os.fdopen(writing, "wb") as stream:
            pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
            for news in _first_news(arguments, received, stdin):
                pickler.dump(news)
                stream.flush()
    finally:
        os._exit(0)


def _first_news(arguments: Sequence[str], received: date | None, stdin: bytes | None) -> Iterator[News]:
    from briefing.model import Article
    from briefing.pipeline import load_inputs
    from briefing.ui.jobs import Loaded, Wanted, analysed

    inputs = load_inputs(arguments, received=received, stdin=stdin)
    found = tuple(islice(inputs, FIRST))
    following = next(inputs, None) if len(found) == FIRST else None
    yield Loaded(found, ended=following is None)
    for article in found:
        if isinstance(article, Article):
            yield analysed(Wanted(0, article))
