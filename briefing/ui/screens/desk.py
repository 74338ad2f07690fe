"""The reading desk: list, two readers and the summary, wired together. What keys do stands in `deeds.py`."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic
from typing import NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget

from briefing.model import Article
from briefing.text.spans import Span
from briefing.ui.actions import ACTIONS
from briefing.ui.arrange import Arrangement, Wish, arrange
from briefing.ui.deeds import DEEDS
from briefing.ui.jobs import Analysed, Broken, Jobs, Loaded, News
from briefing.ui.keys import Keymap, shown
from briefing.ui.paint import Paint
from briefing.ui.screens.keynames import key_name
from briefing.ui.search import Search
from briefing.ui.shelf import Shelf
from briefing.ui.widgets.articles import Articles
from briefing.ui.widgets.bar import Bar
from briefing.ui.widgets.pane import Pane
from briefing.ui.widgets.reader import Position, Reader
from briefing.ui.widgets.status import Status
from briefing.ui.widgets.summary import Summary
from briefing.view.wording import counted

_TWICE_S = 2.0


class Panes(Widget):
    """Holds the panes side by side."""


class Jump(NamedTuple):
    """Where one was before a jump: the pane that had the keys, and the place in a reader."""

    pane: Pane
    reader: Reader
    position: Position


class DeskScreen(Screen[None], inherit_bindings=False):
    """Everything about which article is where, and who follows whom."""

    BLANK = True
    AUTO_FOCUS = ""

    def __init__(self, jobs: Jobs, paint: Paint) -> None:
        super().__init__()
        self.jobs = jobs
        self.shelf = Shelf()
        self.keymap = Keymap()
        self.search = Search()
        self.wish = Wish(two=True)
        self.together = False
        self._followed: tuple[Reader, int] | None = None
        self.jumps: list[Jump] = []
        self.articles: Articles = Articles(paint, id="articles")
        self.readers = (Reader(paint, id="reader-a", title="A"), Reader(paint, id="reader-b", title="B"))
        self.summary: Summary = Summary(paint, id="summary")
        self.header = Bar(paint, id="header")
        self.status = Status(paint, id="status")
        self.paint = paint
        self.active = self.readers[0]
        self._shown: list[int | None] = [None, None]
        self._loading = True
        self._anchor: Jump | None = None
        self._silence: Timer | None = None
        self._interrupted_at = float("-inf")

    def compose(self) -> ComposeResult:
        """Header, panes, status."""
        yield self.header
        with Panes(id="panes"):
            yield self.articles
            yield from self.readers
            yield self.summary
        yield self.status

    def on_mount(self) -> None:
        """Take in what the workers have found so far, and listen."""
        self.arrange_panes()
        self.set_focus(self.active)
        self.jobs.listen(self.app.tell)  # type: ignore[attr-defined]

    # The panes.

    @property
    def pane(self) -> Pane:
        """The pane that has the keys."""
        return self.focused if isinstance(self.focused, Pane) else self.active

    @property
    def panes(self) -> list[Pane]:
        """The panes that are shown, from left to right."""
        return [pane for pane in (self.articles, *self.readers, self.summary) if pane.display]

    @property
    def arrangement(self) -> Arrangement:
        """What has room at this size."""
        return arrange(self.app.size.width, self.app.size.height, self.wish)

    def arrange_panes(self) -> None:
        """Show what has room and was asked for."""
        plan = self.arrangement
        second = self.readers[1]
        _show(self.header, plan.header)
        _show(self.status, plan.status)
        _place(self.articles, plan.list_width, over=plan.list_over)
        _place(self.summary, plan.summary_width, over=plan.summary_over)
        two = plan.readers == 2 and self._shown[1] is not None
        _show(self.readers[0], two or self.active is not second)
        _show(second, two or self.active is second)
        for pane in (self.articles, *self.readers, self.summary):
            pane.framed = plan.framed
        if self.focused is not None and not self.focused.display:
            self.set_focus(self.active)
        self.show_status()

    def on_resize(self) -> None:
        """Another size of the terminal."""
        self.arrange_panes()

    def set_wish(self, wish: Wish) -> None:
        """Show other panes."""
        self.wish = wish
        self.arrange_panes()

    def enter(self, pane: Pane) -> None:
        """Give a pane the keys, showing it where it is hidden."""
        plan = self.arrangement
        if pane is self.articles and not plan.list_width:
            self.set_wish(self.wish._replace(asked_list=True, zen=False))
        elif pane is self.summary and not plan.summary_width:
            self.set_wish(self.wish._replace(summary=True, asked_summary=True, asked_list=False, zen=False))
        if isinstance(pane, Reader) and pane is not self.active:
            self._activate(pane)
        if pane is not self.articles and self.wish.asked_list:
            self.set_wish(self.wish._replace(asked_list=False))
        self.set_focus(pane)

    def _activate(self, reader: Reader) -> None:
        self.active = reader
        self._anchor = None
        self.search.forget()
        self.arrange_panes()
        self.show_findings()

    def use_paint(self, paint: Paint) -> None:
        """Another theme."""
        self.paint = paint
        for widget in (self.header, self.status, self.articles, *self.readers, self.summary):
            widget.paint = paint
        self.show_header()
        self.show_status()

    # Articles.

    def on_news(self, news: News) -> None:
        """Something a worker found."""
        if isinstance(news, Loaded):
            self._take_in(news)
        elif isinstance(news, Analysed):
            if self.shelf.keep(news):
                self._show_analysed(news)
        else:
            self._show_broken(news)

    def _take_in(self, news: Loaded) -> None:
        first = len(self.shelf)
        self.articles.add(self.shelf.add(news.found))
        self._loading = not news.ended
        for letter in (0, 1):
            if self._shown[letter] is None:
                other = self._shown[1 - letter]
                found = self.shelf.next_readable(first - 1 if other is None else max(first - 1, other), 1)
                if found is not None and (letter == 0 or self.wish.two):
                    self.open_article(self.readers[letter], found)
        if news.ended and not self.shelf.readable:
            self.summary.show(None, note="There is no article.")
            self.enter(self.articles)
        failed = [one for one in news.found if not isinstance(one, Article)]
        if failed:
            more = f", and {len(failed) - 1} more" if len(failed) > 1 else ""
            self.say(f"{failed[0].uri}: {failed[0].error.message}{more}", bad=True)
        self.show_header()

    def open_article(self, reader: Reader, index: int) -> None:
        """Show an article in a reader, from its top."""
        article = self.shelf.article(index)
        if article is None:
            self.say("that could not be read", bad=True)
            return
        self._shown[self.readers.index(reader)] = index
        known = self.shelf.analysed(article)
        head = self.shelf.head(article)
        reader.show(article, title=head.title, masthead=head.masthead)
        if known is not None:
            reader.mark(known.marks)
        self.jumps = [jump for jump in self.jumps if jump.reader is not reader]
        if reader is self.active:
            self._anchor = None
            self.search.forget()
            self.show_findings()
        # After the next frame: findings that are on their way here need not be asked for.
        self.call_after_refresh(self.ask_for_findings)
        self.articles.show_open({at: name for at, name in zip(self._shown, "AB", strict=True) if at is not None})
        self.arrange_panes()
        self.show_header()

    def close_second(self) -> None:
        """One reader only, the one that is active as A."""
        if self.active is self.readers[1]:
            self._activate(self.readers[0])
        self._shown[1] = None
        self.articles.show_open({at: "A" for at in self._shown[:1] if at is not None})
        self.arrange_panes()
        self.show_header()

    def index_in(self, reader: Reader) -> int | None:
        """Which article a reader shows; None for none."""
        return self._shown[self.readers.index(reader)]

    def ask_for_findings(self) -> None:
        """Have analysed what is shown, then what is next to it."""
        shown = [index for index in (self.index_in(self.active), *self._shown) if index is not None]
        near = [index + step for index in shown for step in (1, -1)]
        articles = [self.shelf.article(index) for index in dict.fromkeys((*shown, *near))]
        missing = [article for article in articles if article is not None and self.shelf.analysed(article) is None]
        self.shelf.expect(self.jobs.want(missing))

    def _show_analysed(self, news: Analysed) -> None:
        for reader in self.readers:
            if reader.article is news.brief.article:
                reader.mark(news.marks)
                if reader is self.active:
                    self.show_findings()
        self.show_header()

    def _show_broken(self, news: Broken) -> None:
        if self.active.article is news.article:
            self.summary.show(None, note=news.message)
        self.say(news.message, bad=True)

    @property
    def analysed(self) -> Analysed | None:
        """What was found in the article one reads; None while it isn't known."""
        return self.shelf.analysed(self.active.article)

    def show_findings(self) -> None:
        """The summary of the article one reads."""
        known = self.analysed
        letter = "AB"[self.readers.index(self.active)]
        self.summary.title_words = f"Summary of {letter}" if self._shown[1] is not None else "Summary"
        note = "" if self.active.article is None else "nothing to list" if known else "reading …"
        self.summary.show(known.rows if known else None, note=note)
        self._mark_place(self.active)

    # Who follows whom.

    def on_pane_entered(self, message: Pane.Entered) -> None:
        """A pane was clicked."""
        self.enter(message.pane)

    def on_articles_chosen(self, message: Articles.Chosen) -> None:
        """An article is to be opened."""
        self.open_article(self.active, message.index)
        self.enter(self.active)

    def on_summary_moved(self, message: Summary.Moved) -> None:
        """The reader follows the summary."""
        if message.item.spans:
            if self._anchor is None:
                self._anchor = Jump(self.summary, self.active, self.active.position)
            self.show_evidence(message.item.spans)

    def on_summary_chosen(self, message: Summary.Chosen) -> None:
        """To the evidence, the keys with it."""
        self.go_to_evidence()

    def go_to_evidence(self) -> None:
        """From the chosen row of the summary to its place in the text."""
        item = self.summary.item
        if item is None or not item.spans:
            self.say("that concerns the whole article" if item else "nothing is chosen")
            return
        self.jumps.append(self._anchor or Jump(self.summary, self.active, self.active.position))
        self._anchor = None
        self.show_evidence(item.spans)
        if self.arrangement.summary_over:
            self.set_wish(self.wish._replace(asked_summary=False))
        self.enter(self.active)

    def go_to_row(self) -> None:
        """From the text to the row of the summary that is about it: of what is lit, else of the line or paragraph."""
        reader, page = self.active, self.active.page
        if page is None or self.analysed is None:
            self.say("still reading")
            return
        line = page.lines[reader.at]
        flow = page.flows[page.flow_at(reader.at)]
        places = [span.start for span in reader.lit if span.start < line.end and line.start < span.end]
        stretches = [] if flow.own else [Span(line.start, line.end), Span(flow.start, flow.end)]
        places += [
            span.start
            for stretch in stretches
            for item in self.summary.items
            for span in item.spans
            if span.overlaps(stretch)
        ]
        jump = Jump(reader, reader, reader.position)
        if not any(self.summary.choose_at(place) for place in places):
            self.say("nothing of this paragraph is in the summary")
            return
        self.jumps.append(jump)
        self.enter(self.summary)

    def show_evidence(self, spans: Iterable[Span]) -> None:
        """Light words in the text and show the first of them."""
        spans = tuple(spans)
        self.active.light(spans)
        self.active.go_to(spans[0].start)

    def on_reader_pointed(self, message: Reader.Pointed) -> None:
        """What was clicked in the text is chosen in the summary."""
        if message.reader is not self.active:
            self.enter(message.reader)
        if self.summary.choose_at(message.text_offset) and self.summary.item is not None:
            message.reader.light(self.summary.item.spans)
        else:
            message.reader.light(())

    def on_reader_moved(self, message: Reader.Moved) -> None:
        """The summary marks where one reads; the other reader follows where asked to."""
        if message.reader is self.active:
            self._catch_up()

    def _catch_up(self) -> None:
        """Everything that follows the place one is at. Where that is the same, nothing is drawn."""
        self._mark_place(self.active)
        if self.together and self._followed != (self.active, self.active.at):
            self._followed = (self.active, self.active.at)
            self.follow(self.active)
        self.show_status()

    def _mark_place(self, reader: Reader) -> None:
        page = reader.page
        if page is None or not page.flows:
            return
        flow = page.flows[page.flow_at(reader.at)]
        if not flow.own:
            self.summary.mark_place(flow.start, flow.end)

    def follow(self, reader: Reader) -> None:
        """The other reader to the same paragraph, the last where it has fewer."""
        other = self.readers[1 - self.readers.index(reader)]
        number = reader.paragraph
        if other.article is None or not other.display:
            return
        paragraphs = other.paragraphs
        if number is None:
            other.move_to_end(last=False)
        elif paragraphs:
            other.go_to(paragraphs[min(number, len(paragraphs)) - 1].span.start)

    def go_back(self) -> bool:
        """To where one was before the last jump; whether there was one."""
        jump = self._anchor or (self.jumps.pop() if self.jumps else None)
        if jump is None:
            return False
        self._anchor = None
        jump.reader.light(())
        jump.reader.return_to(jump.position)
        self.enter(jump.pane)
        return True

    def after_sheet(self, said: str | None) -> None:
        """A sheet was closed."""
        if said:
            self.say(said)
        self.show_status()

    def interrupt(self) -> None:
        """Quit, when asked twice within two seconds."""
        if monotonic() - self._interrupted_at < _TWICE_S:
            self.app.exit(0)
            return
        self._interrupted_at = monotonic()
        self.say("ctrl+c once more quits")

    # Keys.

    def on_key(self, event: events.Key) -> None:
        """Every key of the desk."""
        event.stop()
        event.prevent_default()
        key = key_name(event)
        if self.search.typing:
            self._type(key, event.character if event.is_printable else None)
            return
        action = self.keymap.press(key)
        if action is not None:
            self.perform(action.id)
        elif self.keymap.pending or self.status.hint:
            self.show_status()

    def on_paste(self, event: events.Paste) -> None:
        """Words for the search."""
        event.stop()
        if self.search.typing:
            self.search.editor.insert(event.text)
            self.find_as_typed()

    def perform(self, action: str) -> None:
        """Do what an action of the table means."""
        DEEDS[action](self)
        if self.is_current:
            # At once and not by message: so summary and status are in the same frame as the text.
            self._catch_up()

    def _type(self, key: str, character: str | None) -> None:
        search = self.search
        if key == "escape":
            self.end_find()
            return
        if key == "enter":
            search.typing = False
            if not search.hits:
                self.say(f"no “{search.editor.text}” here") if search.editor.text else self.end_find()
        elif key == "backspace" and not search.editor.text:
            self.end_find()
        elif search.editor.press(key):
            self.find_as_typed()
        elif character is not None:
            search.editor.insert(character)
            self.find_as_typed()
        self.show_status()

    def find_as_typed(self) -> None:
        """Light what fits the words typed so far, and show the first from where one began."""
        article = self.active.article
        self.search.look(
            article.text if article else "",
            self.active.text_offset if self.search.origin is None else self.search.origin.offset,
        )
        self.show_hit()

    def show_hit(self) -> None:
        """Light the hits and go to the one one is at."""
        self.active.show_hits(self.search.hits, self.search.at)
        if self.search.hit is not None:
            self.active.go_to(self.search.hit.start)
        elif self.search.origin is not None:
            self.active.return_to(self.search.origin)
        self.show_status()

    def end_find(self) -> None:
        """No search any more; while typing, back to where it began."""
        origin = self.search.origin if self.search.typing else None
        self.search.forget()
        self.active.show_hits((), None)
        if origin is not None:
            self.active.return_to(origin)
        self.show_status()

    # Words to the person.

    def say(self, words: str, *, bad: bool = False) -> None:
        """A message in the status line for some seconds."""
        self.status.say(words, bad=bad)
        if self._silence is not None:
            self._silence.stop()
        self._silence = self.set_timer(8.0 if bad else 4.0, self.status.hush)

    def show_header(self) -> None:
        """Name, counts and theme."""
        paint = self.paint
        known = [
            self.shelf.analysed(reader.article)
            for index, reader in zip(self._shown, self.readers, strict=True)
            if index is not None
        ]
        counts = [counted(self.shelf.readable, "article")]
        rows = [one.rows for one in known if one is not None]
        if rows:
            counts.append(counted(sum(len(one.speakers) for one in rows), "speaker"))
            counts.append(counted(sum(len(one.figures) for one in rows), "figure"))
        if self._loading:
            counts.append("reading …")
        self.header.show(
            [(" briefing", paint.ink("bar_key", "bar"))],
            [(" · ".join(counts), paint.on("bar"))],
            [(f"{paint.theme.name if paint.colour else 'no colour'} ", paint.on("bar"))],
        )

    def show_status(self) -> None:
        """Keys on the left, the place on the right."""
        self.status.hint = bool(self.keymap.pending)
        if self.search.typing:
            self.status.show_prompt(self.search.editor, self.search.count)
        elif self.keymap.pending:
            followers = [(shown(key), action.id, action.words) for key, action in self.keymap.followers()]
            self.status.show_keys([(shown(" ".join(self.keymap.pending)), "", "then"), *followers], self.place)
        else:
            self.status.show_keys(HINTS, self.place)

    @property
    def place(self) -> str:
        """Where one is, for the status line: "A ¶2/10 18%", and the hit where a search is on."""
        reader = self.active
        if reader.article is None:
            return ""
        total = len(reader.paragraphs)
        letter = "AB"[self.readers.index(reader)]
        parts = [self.search.count, "=" if self.together else "", letter if self._shown[1] is not None else ""]
        return " ".join(part for part in (*parts, f"¶{reader.paragraph or '–'}/{total}", f"{reader.percent}%") if part)

    def on_status_pressed(self, message: Status.Pressed) -> None:
        """A key named in the status line was clicked."""
        self.keymap.drop_pending()
        self.perform(message.action)


_HINTED = ("keys", "find", "figure.next", "quotation.next", "compare", "summary", "export", "zen", "themes", "leave")
HINTS = [
    (shown(action.keys[0]), action.id, action.words) for name in _HINTED for action in ACTIONS if action.id == name
]
"""What the status line offers."""


def _show(widget: Widget, shown: bool) -> None:
    """Show or hide; Textual lays everything out again even when nothing changes."""
    if widget.display != shown:
        widget.display = shown


def _place(pane: Pane, width: int, *, over: bool) -> None:
    _show(pane, width > 0)
    if width and pane.placed != (width, over):
        pane.placed = (width, over)
        pane.styles.width = width
        pane.set_class(over, "over")
