"""Every background worker of the desk: one thread loads, one analyses, and the first articles come from a process.

Nothing here knows Textual, so all can start before it is imported. What they find is told to a listener in the order
it was found; until there is one, it is kept.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice
from threading import Condition, Lock, Thread
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from briefing.errors import InputError
from briefing.model import Article, Brief
from briefing.view.marks import Marks
from briefing.view.rows import Rows

if TYPE_CHECKING:
    from briefing.pipeline import Failure
    from briefing.ui.ahead import Ahead

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
    """The findings of an article, as rows and as marks. The article is told by its place in memory, not by its text."""

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
        self._work = Condition()
        self._wanted: list[Wanted] = []
        self._running: Wanted | None = None
        self._promised: dict[int, Article] = {}
        self._asked_of_promised: dict[int, Article] = {}
        self._requests = 0
        self._stopped = False
        self.failures: list[Failure] = []
        """Inputs that could not be read, so far."""
        self._read = 0
        self._ended = False
        self._ahead: Ahead | None = None

    def start(self, ahead: Ahead | None = None) -> None:
        """Begin to load. ahead: the process that has begun with the first articles, None for none."""
        self._ahead = ahead
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
                key = id(article)
                if key in self._promised:
                    numbers[key] = 0
                    self._asked_of_promised[key] = article
                elif self._running is not None and self._running.article is article:
                    numbers[key] = self._running.request
                else:
                    self._requests += 1
                    numbers[key] = self._requests
                    self._wanted.append(Wanted(self._requests, article))
            self._work.notify()
            return numbers

    def stop(self) -> None:
        """Begin nothing new."""
        with self._work:
            self._stopped = True
            self._wanted = []
            self._work.notify()
        if self._ahead is not None:
            self._ahead.stop()

    @property
    def has_nothing(self) -> bool:
        """Whether every input was tried and none could be read."""
        return self._ended and not self._read and bool(self.failures)

    def _tell(self, news: News) -> None:
        with self._telling:
            if isinstance(news, Loaded):
                failed = [one for one in news.found if not isinstance(one, Article)]
                self.failures += failed
                self._read += len(news.found) - len(failed)
                self._ended = news.ended
            if self._listener is None:
                self._kept.append(news)
            else:
                self._listener(news)

    def _load(self) -> None:
        try:
            loaded = self._take_from_ahead()
            if loaded is None or not loaded.ended:
                self._load_rest(len(loaded.found) if loaded else 0)
        except Exception as error:  # noqa: BLE001 - a defect of a loader is shown in the list, and the desk stays open
            from briefing.pipeline import Failure

            failure = InputError(f"loading failed: {type(error).__name__}: {error}")
            self._tell(Loaded((Failure(uri=", ".join(self._arguments), error=failure),), ended=True))

    def _take_from_ahead(self) -> Loaded | None:
        """Tell what the process ahead sends; what it loaded, None without it. What it owes is done here."""
        if self._ahead is None:
            return None
        loaded: Loaded | None = None
        for news in self._ahead.news():
            if isinstance(news, Loaded):
                loaded = news
                with self._work:
                    self._promised = {id(one): one for one in news.found if isinstance(one, Article)}
            else:
                done = news.brief.article if isinstance(news, Analysed) else news.article
                with self._work:
                    self._promised.pop(id(done), None)
            self._tell(news)
        with self._work:
            owed = [article for key, article in self._asked_of_promised.items() if key in self._promised]
            self._promised = {}
            for article in owed:
                self._wanted.append(Wanted(0, article))
            self._work.notify()
        return loaded

    def _load_rest(self, skipped: int) -> None:
        from briefing.pipeline import load_inputs

        batch: list[Article | Failure] = []
        told_at = float("-inf")
        inputs = load_inputs(self._arguments, received=self._received, stdin=self._stdin)
        for found in islice(inputs, skipped, None):
            if self._stopped:
                return
            batch.append(found)
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
            self._tell(analysed(wanted))
            with self._work:
                self._running = None


def analysed(wanted: Wanted) -> Analysed | Broken:
    """The findings of an article. Never raises: an article must stay readable whatever an extractor does."""
    from briefing.pipeline import analyse
    from briefing.view.marks import find_marks
    from briefing.view.rows import make_rows

    try:
        brief = Brief(article=wanted.article, analysis=analyse(wanted.article))
        return Analysed(wanted.request, brief, make_rows(brief), find_marks(brief.analysis))
    except Exception as error:  # noqa: BLE001 - see above; the fault is shown
        return Broken(wanted.request, wanted.article, f"the analysis failed: {type(error).__name__}: {error}")
