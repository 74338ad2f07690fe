"""The articles of the desk, in the order they came, and what is known of each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from briefing.model import Analysis, Article, Brief
from briefing.ui.jobs import Analysed
from briefing.ui.typeset import INFERRED, KEPT_TOGETHER
from briefing.ui.widgets.articles import Entry
from briefing.view.masthead import Masthead, masthead

if TYPE_CHECKING:
    from briefing.pipeline import Failure

_KEPT_BRIEFS = 64


class Head(NamedTuple):
    """The lines above an article: title and masthead, with the sign for what was inferred."""

    title: str
    masthead: str


class Shelf:
    """Articles by index; findings by article. Those found longest ago are dropped, and found again when needed."""

    def __init__(self) -> None:
        self._articles: list[Article | None] = []
        self._analysed: dict[int, Analysed] = {}
        self._requests: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._articles)

    @property
    def readable(self) -> int:
        """How many articles could be read."""
        return sum(article is not None for article in self._articles)

    def add(self, found: Iterable[Article | Failure]) -> list[Entry]:
        """Put articles and failures at the end; gives their entries for the list."""
        entries = []
        for one in found:
            if isinstance(one, Article):
                self._articles.append(one)
                head = _masthead(one)
                entries.append(Entry(head.title, head.short, inferred=head.title_inferred))
            else:
                self._articles.append(None)
                hint = f"; {one.error.hint}" if one.error.hint else ""
                entries.append(Entry(one.uri, f"{one.error.message}{hint}", failed=True))
        return entries

    def article(self, index: int) -> Article | None:
        """An article; None for what could not be read."""
        return self._articles[index] if 0 <= index < len(self._articles) else None

    def next_readable(self, index: int, step: int, skip: int | None = None) -> int | None:
        """The index of the next article in a direction that could be read, `skip` left out; None at the end."""
        index += step
        while 0 <= index < len(self._articles):
            if self._articles[index] is not None and index != skip:
                return index
            index += step
        return None

    def head(self, article: Article) -> Head:
        """The lines above an article."""
        head = _masthead(article)
        when = f"{KEPT_TOGETHER}{INFERRED}" if head.date_note else ""
        words = "1 word" if head.words == 1 else f"{head.words:,} words"
        line = f"{head.line}{when}" if head.line else f"{words}, {head.minutes} min"
        return Head(head.title + (f"{KEPT_TOGETHER}{INFERRED}" if head.title_inferred else ""), line)

    def expect(self, requests: dict[int, int]) -> None:
        """Remember which request is the newest for an article (by `id()`)."""
        self._requests.update(requests)

    def keep(self, news: Analysed) -> bool:
        """Keep findings, unless a newer request was made for the article since; whether they were kept."""
        key = id(news.brief.article)
        if news.request < self._requests.get(key, 0):
            return False
        self._analysed.pop(key, None)
        self._analysed[key] = news
        if len(self._analysed) > _KEPT_BRIEFS:
            self._analysed.pop(next(iter(self._analysed)))
        return True

    def analysed(self, article: Article | None) -> Analysed | None:
        """What was found in an article; None while it isn't known."""
        return None if article is None else self._analysed.get(id(article))


def _masthead(article: Article) -> Masthead:
    """The masthead needs no finding but the number of words, which is counted here as the analysis does."""
    counted = Analysis(article_id=article.id, version="", words=len(article.text.split()))
    return masthead(Brief(article=article, analysis=counted))
