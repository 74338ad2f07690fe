"""Which article is in which reader, and what is known of it: news of the workers in, readers and list filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model import Article
from briefing.ui.jobs import Analysed, Broken, Jobs, Loaded, News
from briefing.ui.shelf import Shelf
from briefing.ui.widgets.reader import Reader

if TYPE_CHECKING:
    from briefing.ui.screens.desk import DeskScreen


class Opened:
    """The articles of a desk. `shelf` has them all, two of them are in readers."""

    def __init__(self, desk: DeskScreen, jobs: Jobs) -> None:
        self.desk = desk
        self.jobs = jobs
        self.shelf = Shelf()
        self.loading = True
        self.broken: list[Article] = []
        """Articles of which the analysis failed."""
        self._shown: list[int | None] = [None, None]

    @property
    def two(self) -> bool:
        """Whether the second reader has an article."""
        return self._shown[1] is not None

    def index_in(self, reader: Reader) -> int | None:
        """Which article a reader shows; None for none."""
        return self._shown[self.desk.readers.index(reader)]

    def other_index(self, reader: Reader) -> int | None:
        """Which article the other reader shows; None for none."""
        return self._shown[1 - self.desk.readers.index(reader)]

    def choose(self, index: int) -> None:
        """What was chosen in the list: one article stands in one reader, so one that is open there is gone to."""
        desk = self.desk
        if index == self.other_index(desk.active):
            desk.enter(desk.readers[1 - desk.readers.index(desk.active)])
            return
        self.open(desk.active, index)
        if self.shelf.article(index) is not None:
            desk.enter(desk.active)

    def known(self, reader: Reader) -> Analysed | None:
        """What was found in the article of a reader; None while it isn't known."""
        return self.shelf.analysed(reader.article) if self.index_in(reader) is not None else None

    def take(self, news: News) -> None:
        """Something a worker found."""
        if isinstance(news, Loaded):
            self._take_loaded(news)
        elif isinstance(news, Analysed):
            if self.shelf.keep(news):
                self._show_analysed(news)
        else:
            self._show_broken(news)
        self.desk.show_header()

    def _take_loaded(self, news: Loaded) -> None:
        first = len(self.shelf)
        self.desk.articles.add(self.shelf.add(news.found))
        self.loading = not news.ended
        self._fill_readers(first)
        if news.ended and not self.shelf.readable:
            self.desk.summary.show(None, note="There is no article.")
            self.desk.enter(self.desk.articles)
        failed = [one for one in news.found if not isinstance(one, Article)]
        if failed:
            more = f", and {len(failed) - 1} more" if len(failed) > 1 else ""
            self.desk.say(f"{failed[0].uri}: {failed[0].error.message}{more}", bad=True)
        if news.ended and len(self.shelf) and not self.shelf.readable:
            self.desk.app.exit(1)

    def _fill_readers(self, first: int) -> None:
        """Put the first articles that come into readers that have none."""
        for number, reader in enumerate(self.desk.readers):
            if self._shown[number] is None and (number == 0 or self.desk.wish.two):
                other = self._shown[1 - number]
                found = self.shelf.next_readable(first - 1 if other is None else max(first - 1, other), 1)
                if found is not None:
                    self.open(reader, found)

    def open(self, reader: Reader, index: int) -> None:
        """Show an article in a reader, from its top."""
        desk, article = self.desk, self.shelf.article(index)
        if article is None:
            desk.say("that could not be read", bad=True)
            return
        self._shown[desk.readers.index(reader)] = index
        known, head = self.shelf.analysed(article), self.shelf.head(article)
        reader.show(article, title=head.title, masthead=head.masthead)
        if known is not None:
            reader.mark(known.marks)
        desk.jumps.forget(reader)
        if reader is desk.active:
            desk.finder.follow()
            desk.show_findings()
        # After the next frame: findings that are on their way here need not be asked for.
        desk.call_after_refresh(self._ask)
        self._show_letters()

    def close_second(self) -> None:
        """One reader only: A."""
        self.desk.together = False
        self.desk.activate(self.desk.readers[0])
        self._shown[1] = None
        self._show_letters()

    def _show_letters(self) -> None:
        letters = {index: letter for index, letter in zip(self._shown, "AB", strict=True) if index is not None}
        self.desk.articles.show_open(letters)
        self.desk.arrange_panes()
        self.desk.show_header()

    def _ask(self) -> None:
        """Have analysed what is shown, then what is next to it."""
        shown = [index for index in (self.index_in(self.desk.active), *self._shown) if index is not None]
        near = [index + step for index in shown for step in (1, -1)]
        articles = [self.shelf.article(index) for index in dict.fromkeys((*shown, *near))]
        missing = [article for article in articles if article is not None and self.shelf.analysed(article) is None]
        self.shelf.expect(self.jobs.want(missing))

    def _show_analysed(self, news: Analysed) -> None:
        for reader in self.desk.readers:
            if reader.article is news.brief.article:
                reader.mark(news.marks)
                if reader is self.desk.active:
                    self.desk.show_findings()

    def _show_broken(self, news: Broken) -> None:
        self.broken.append(news.article)
        if self.desk.active.article is news.article:
            self.desk.summary.show(None, note=news.message)
        self.desk.say(news.message, bad=True)
