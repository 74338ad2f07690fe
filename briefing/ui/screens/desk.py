"""The reading desk: list, two readers and the summary, wired together. What keys do stands in `deeds.py`."""

from __future__ import annotations

from time import monotonic

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget

from briefing.ui.actions import ACTIONS
from briefing.ui.arrange import Arrangement, Wish, arrange
from briefing.ui.deeds import DEEDS, JUMPS
from briefing.ui.finder import Finder
from briefing.ui.jobs import Analysed, Jobs, News
from briefing.ui.jumps import Jumps
from briefing.ui.keys import Keymap, shown
from briefing.ui.opened import Opened
from briefing.ui.paint import Paint
from briefing.ui.screens.keynames import key_name
from briefing.ui.widgets.articles import Articles
from briefing.ui.widgets.bar import Bar
from briefing.ui.widgets.pane import Pane
from briefing.ui.widgets.reader import Reader
from briefing.ui.widgets.status import Status
from briefing.ui.widgets.summary import Summary
from briefing.view.wording import counted

INTERRUPTED = 130
"""The exit code after ctrl+c, as a shell gives it."""
_TWICE_S = 2.0


class Panes(Widget):
    """Holds the panes side by side."""


class DeskScreen(Screen[None], inherit_bindings=False):
    """Everything about which article is where, and who follows whom."""

    BLANK = True
    AUTO_FOCUS = ""

    def __init__(self, jobs: Jobs, paint: Paint) -> None:
        super().__init__()
        self.keymap = Keymap()
        self.wish = Wish(two=True)
        self.together = False
        self._followed: tuple[Reader, int] | None = None
        self.articles: Articles = Articles(paint, id="articles")
        self.readers = (Reader(paint, id="reader-a", title="A"), Reader(paint, id="reader-b", title="B"))
        self.summary: Summary = Summary(paint, id="summary")
        self.header = Bar(paint, id="header")
        self.status = Status(paint, id="status")
        self.paint = paint
        self.active = self.readers[0]
        self.opened: Opened = Opened(self, jobs)
        self.jumps: Jumps = Jumps(self)
        self.finder: Finder = Finder(self)
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
        self.opened.jobs.listen(self.app.tell)  # type: ignore[attr-defined]

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
        return self._arrange(self.wish)

    @property
    def summary_asked(self) -> bool:
        """Whether the summary stands where it has no room unless asked for."""
        return self.wish.asked_summary and self.arrangement != self._arrange(self.wish._replace(asked_summary=False))

    def _arrange(self, wish: Wish) -> Arrangement:
        two = wish.two and (self.opened.two or self.opened.loading)
        return arrange(self.app.size.width, self.app.size.height, wish._replace(two=two))

    def arrange_panes(self) -> None:
        """Show what has room and was asked for."""
        plan = self.arrangement
        second = self.readers[1]
        _show(self.header, plan.header)
        _show(self.status, plan.status)
        _place(self.articles, plan.list_width, over=plan.list_over)
        _place(self.summary, plan.summary_width, over=plan.summary_over)
        two = plan.readers == 2 and self.opened.two
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
            self.activate(pane)
        if pane is not self.articles and self.wish.asked_list:
            self.set_wish(self.wish._replace(asked_list=False))
        self.set_focus(pane)

    def activate(self, reader: Reader) -> None:
        """Make a reader the one that is read: summary, search and position are its."""
        if reader is self.active:
            return
        self.jumps.let_go()
        self.active = reader
        self.finder.follow()
        self.arrange_panes()
        self.show_findings()

    def use_paint(self, paint: Paint) -> None:
        """Another theme."""
        self.paint = paint
        for widget in (self.header, self.status, self.articles, *self.readers, self.summary):
            widget.paint = paint
        self.show_header()
        self.show_status()

    # What is known of the article one reads.

    def on_news(self, news: News) -> None:
        """Something a worker found."""
        self.opened.take(news)

    @property
    def analysed(self) -> Analysed | None:
        """What was found in the article one reads; None while it isn't known."""
        return self.opened.known(self.active)

    def show_findings(self) -> None:
        """The summary of the article one reads."""
        known = self.analysed
        letter = "AB"[self.readers.index(self.active)]
        self.summary.title_words = f"Summary of {letter}" if self.opened.two else "Summary"
        note = "" if self.active.article is None else "nothing to list" if known else "reading …"
        self.summary.show(known.rows if known else None, note=note)
        self._mark_place(self.active)

    # Who follows whom.

    def on_pane_entered(self, message: Pane.Entered) -> None:
        """A pane was clicked."""
        self.enter(message.pane)

    def on_articles_chosen(self, message: Articles.Chosen) -> None:
        """An article is to be opened."""
        self.opened.choose(message.index)

    def on_summary_moved(self, message: Summary.Moved) -> None:
        """The reader follows the summary."""
        self.jumps.lead(message.item)

    def on_summary_chosen(self, message: Summary.Chosen) -> None:
        """To the evidence, the keys with it."""
        self.jumps.go_to_evidence()

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
        start, end = (0, 0) if flow.own else (flow.start, flow.end)
        self.summary.mark_place(start, end, above_body=reader.paragraph is None)

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

    def after_sheet(self, said: str | None) -> None:
        """A sheet was closed."""
        if said:
            self.say(said)
        self.show_status()

    def interrupt(self) -> None:
        """Quit, when asked twice within two seconds."""
        if monotonic() - self._interrupted_at < _TWICE_S:
            self.app.exit(INTERRUPTED)
            return
        self._interrupted_at = monotonic()
        self.say("ctrl+c once more quits")

    # Keys.

    def on_key(self, event: events.Key) -> None:
        """Every key of the desk."""
        event.stop()
        event.prevent_default()
        key = key_name(event)
        self.status.forget()
        if self.finder.search.typing:
            self.finder.press(key, event.character if event.is_printable else None)
            self._catch_up()
            return
        action = self.keymap.press(key)
        if action is not None:
            self.perform(action.id)
        else:
            self.show_status()

    def on_paste(self, event: events.Paste) -> None:
        """Words for the search."""
        event.stop()
        if self.finder.search.typing:
            self.finder.paste(event.text)
            self._catch_up()

    def perform(self, action: str) -> None:
        """Do what an action of the table means."""
        pane, reader, before = self.pane, self.active, self.active.position
        DEEDS[action](self)
        kind = JUMPS.get(action)
        if kind is None:
            self.jumps.end_run()
        elif pane is reader:
            self.jumps.made(kind, reader, before)
        if self.is_current:
            # At once and not by message: so summary and status are in the same frame as the text.
            self._catch_up()

    # Words to the person.

    def say(self, words: str, *, bad: bool = False) -> None:
        """A message in the status line for some seconds."""
        self.status.say(words, bad=bad)
        if self._silence is not None:
            self._silence.stop()
        self._silence = self.set_timer(8.0 if bad else 4.0, self._hush)
        self.show_status()

    def _hush(self) -> None:
        self.status.forget()
        self.show_status()

    def say_nothing_known(self) -> None:
        """Why there are no findings: nothing to read, not read yet, or the analysis failed."""
        broken = self.summary.note if self.active.article in self.opened.broken else ""
        self.say("there is no article" if self.active.article is None else broken or "still reading", bad=bool(broken))

    def show_header(self) -> None:
        """Name, counts and theme."""
        paint = self.paint
        counts = [counted(self.opened.shelf.readable, "article")]
        rows = [known.rows for reader in self.readers if (known := self.opened.known(reader)) is not None]
        if rows:
            if len(rows) < self.opened.shelf.readable:
                counts[0] += f" · {'this one' if len(rows) == 1 else 'these two'}:"
            counts.append(counted(sum(len(one.speakers) for one in rows), "speaker"))
            counts.append(counted(sum(len(one.figures) for one in rows), "figure"))
        if self.opened.loading:
            counts.append("reading …")
        self.header.show(
            [(" briefing", paint.ink("bar_key", "bar"))],
            [(" · ".join(counts).replace(": ·", ":"), paint.on("bar"))],
            [(f"{paint.theme.name if paint.colour else 'no colour'} ", paint.on("bar"))],
        )

    def show_status(self) -> None:
        """Keys on the left, the place on the right."""
        self.status.hint = bool(self.keymap.pending)
        search = self.finder.search
        wanted = search.typing or bool(self.keymap.pending) or bool(self.status.said)
        _show(self.status, self.arrangement.status or wanted)
        if search.typing:
            self.status.show_prompt(search.editor, search.count)
        elif self.keymap.pending:
            followers = [(shown(key), action.id, action.words) for key, action in self.keymap.followers()]
            self.status.show_keys([(shown(" ".join(self.keymap.pending)), "", "then"), *followers], self.place)
        else:
            self.status.show_keys(HINTS, self.place, first=_OFFERED_FIRST)

    @property
    def place(self) -> str:
        """Where one is, for the status line: "A ¶2/10 18%" or "top", and the hit where a search is on."""
        reader = self.active
        if reader.article is None:
            return ""
        total = len(reader.paragraphs)
        letter = "AB"[self.readers.index(reader)]
        parts = [
            self.finder.search.count,
            "=" if self.together and self.opened.two else "",
            letter if self.opened.two else "",
        ]
        return " ".join(part for part in (*parts, f"¶{reader.paragraph or '–'}/{total}", reader.how_far) if part)

    def on_status_pressed(self, message: Status.Pressed) -> None:
        """A key named in the status line was clicked."""
        self.keymap.drop_pending()
        self.perform(message.action)


_HINTED = ("keys", "find", "figure.next", "quotation.next", "compare", "summary", "export", "zen", "themes", "leave")
_OFFERED_FIRST = ("keys", "leave", "find", "summary", "export", "compare", "figure.next", "quotation.next", "zen")
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
