"""Every background worker of the desk: one thread loads, one analyses.

Nothing here knows Textual, so both can start before it is imported. What they find is told to a listener in the order
it was found; until there is one, it is kept.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import date
from threading import Condition, Lock, Thread
from typing import NamedTuple, TypeAlias

from briefing.errors import InputError
from briefing.model import Article, Brief
from briefing.pipeline import Failure, analyse, load_inputs
from briefing.view.marks import Marks, find_marks
from briefing.view.rows import Rows, make_rows

_BATCH_S = 0.05


class Loaded(NamedTuple):
    """Articles and failures, in input order. ended: there are no more."""

    found: tuple[Article | Failure, ...]
    ended: bool


class Wanted(NamedTuple):
    """An article to analyse. request: a number that grows; a result is of use only when no newer one was asked for."""

    request: int
    article: Article


class Analysed(NamedTuple):
    """The findings of an article, as rows and as marks. article: its place in memory identifies it."""

    request: int
    brief: Brief
    rows: Rows
    marks: Marks


class Broken(NamedTuple):
    """An analysis that failed, which is a defect of ours: the article stays readable, the message is shown."""

    request: int
    article: Article
    message: str


News: TypeAlias = Loaded | Analysed | Broken


class Jobs:
    """The workers of one desk."""

    def __init__(self, arguments: Sequence[str], *, received: date | None = None, stdin: bytes | None = None) -> None:
        self._arguments = tuple(arguments)
        self._received = received
        self._stdin = stdin
        self._kept: deque[News] = deque()
        self._listener: Callable[[News], object] | None = None
        self._telling = Lock()
        self._wanted: list[Wanted] = []
        self._running: Wanted | None = None
        self._work = Condition()
        self._requests = 0
        self._stopped = False
        self._first_alone = True

    def start(self) -> None:
        """Begin to load; the first article is analysed at once, unasked."""
        Thread(target=self._load, name="load", daemon=True).start()
        Thread(target=self._analyse, name="analyse", daemon=True).start()

    def listen(self, listener: Callable[[News], object]) -> None:
        """Tell the listener what was kept and from now on everything; it is called from the threads."""
        with self._telling:
            self._listener = listener
            while self._kept:
                listener(self._kept.popleft())

    def want(self, articles: Sequence[Article]) -> dict[int, int]:
        """Analyse these next, in this order, and nothing else that was not begun.

        Gives the request number for each `id()` of an article.
        """
        with self._work:
            numbers: dict[int, int] = {}
            self._wanted = []
            for article in articles:
                if self._running is not None and self._running.article is article:
                    numbers[id(article)] = self._running.request
                    continue
                self._requests += 1
                numbers[id(article)] = self._requests
                self._wanted.append(Wanted(self._requests, article))
            self._work.notify()
            return numbers

    def stop(self) -> None:
        """Begin nothing new."""
        with self._work:
            self._stopped = True
            self._wanted = []
            self._work.notify()

    def _tell(self, news: News) -> None:
        with self._telling:
            if self._listener is None:
                self._kept.append(news)
            else:
                self._listener(news)

    def _load(self) -> None:
        try:
            self._load_all()
        except Exception as error:  # noqa: BLE001 - a defect of a loader is shown in the list, and the desk stays open
            failure = InputError(f"loading failed: {type(error).__name__}: {error}")
            self._tell(Loaded((Failure(uri=", ".join(self._arguments), error=failure),), ended=True))

    def _load_all(self) -> None:
        batch: list[Article | Failure] = []
        told_at = 0.0
        for found in load_inputs(self._arguments, received=self._received, stdin=self._stdin):
            if self._stopped:
                return
            batch.append(found)
            if self._first_alone and isinstance(found, Article):
                self._first_alone = False
                self.want([found])
            if time.monotonic() - told_at >= _BATCH_S:
                self._tell(Loaded(tuple(batch), ended=False))
                batch.clear()
                told_at = time.monotonic()
        self._tell(Loaded(tuple(batch), ended=True))

    def _analyse(self) -> None:
        while True:
            with self._work:
                while not self._wanted and not self._stopped:
                    self._work.wait()
                if self._stopped:
                    return
                wanted = self._running = self._wanted.pop(0)
            self._tell(_analysed(wanted))
            with self._work:
                self._running = None


def _analysed(wanted: Wanted) -> Analysed | Broken:
    try:
        brief = Brief(article=wanted.article, analysis=analyse(wanted.article))
        return Analysed(wanted.request, brief, make_rows(brief), find_marks(brief.analysis))
    except Exception as error:  # noqa: BLE001 - an article must stay readable whatever an extractor does; the fault is shown
        return Broken(wanted.request, wanted.article, f"the analysis failed: {type(error).__name__}: {error}")
