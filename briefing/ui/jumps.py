"""From a finding to its evidence, from the text to its row, and back to where one was."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from briefing.text.spans import Span
from briefing.ui.parts import Item
from briefing.ui.widgets.pane import Pane
from briefing.ui.widgets.reader import Position, Reader

if TYPE_CHECKING:
    from briefing.ui.screens.desk import DeskScreen


_KEPT_JUMPS = 100


class Jump(NamedTuple):
    """Where one was before a jump: the pane that had the keys, and the place in a reader."""

    pane: Pane
    reader: Reader
    position: Position


class Jumps:
    """The ways between summary and text, and the places one came from."""

    def __init__(self, desk: DeskScreen) -> None:
        self.desk = desk
        self._made: list[Jump] = []
        self._anchor: Jump | None = None
        self._run = ""

    def made(self, kind: str, reader: Reader, before: Position) -> None:
        """One went far in a reader, by an action of this kind; a run of one kind is one jump, back to its beginning."""
        if reader.position.offset == before.offset:
            return
        if kind != self._run:
            self._made.append(Jump(reader, reader, before))
            del self._made[:-_KEPT_JUMPS]
        self._run = kind

    def end_run(self) -> None:
        """Something else was done: the next jump is a new one."""
        self._run = ""

    def forget(self, reader: Reader) -> None:
        """The reader shows another article: no way leads back into the old one."""
        self._made = [jump for jump in self._made if jump.reader is not reader]
        self.let_go()

    def let_go(self) -> None:
        """The reader is no longer led by the summary."""
        self._anchor = None

    def lead(self, item: Item) -> None:
        """Show the evidence of a row while one moves in the summary; where one was before is kept."""
        if item.spans:
            if self._anchor is None:
                self._anchor = self._from(self.desk.summary)
            self.show(item.spans)

    def go_to_evidence(self) -> None:
        """From the chosen row of the summary to its place in the text, the keys with it."""
        desk, item = self.desk, self.desk.summary.item
        if item is None or not item.spans:
            desk.say("that concerns the whole article" if item else "nothing is chosen")
            return
        self._made.append(self._anchor or self._from(desk.summary))
        self.let_go()
        self.show(item.spans)
        if desk.arrangement.summary_over:
            desk.set_wish(desk.wish._replace(asked_summary=False))
        desk.enter(desk.active)

    def go_to_row(self) -> None:
        """From the text to the row of the summary that is about it."""
        desk = self.desk
        if desk.analysed is None:
            desk.say_nothing_known()
            return
        jump = self._from(desk.active)
        if not any(desk.summary.choose_at(place) for place in self._places()):
            desk.say("nothing of this paragraph is in the summary")
            return
        self._made.append(jump)
        desk.enter(desk.summary)

    def show(self, spans: Iterable[Span]) -> None:
        """Light words in the text and show the first of them."""
        spans = tuple(spans)
        self.desk.active.light(spans)
        self.desk.active.go_to(spans[0].start)

    def back(self) -> bool:
        """To where one was before the last jump; whether there was one."""
        jump = self._anchor or (self._made.pop() if self._made else None)
        if jump is None:
            return False
        self.let_go()
        self.end_run()
        jump.reader.light(())
        jump.reader.return_to(jump.position)
        self.desk.enter(jump.pane)
        return True

    def _from(self, pane: Pane) -> Jump:
        return Jump(pane, self.desk.active, self.desk.active.position)

    def _places(self) -> list[int]:
        """Where the row one wants may have its evidence: what is lit, then this line, then this paragraph."""
        reader, page = self.desk.active, self.desk.active.page
        if page is None:
            return []
        line, flow = page.lines[reader.at], page.flows[page.flow_at(reader.at)]
        places = [span.start for span in reader.lit if span.start < line.end and line.start < span.end]
        if flow.own:
            return places
        evidence = [span for item in self.desk.summary.items for span in item.spans]
        for stretch in (Span(line.start, line.end), Span(flow.start, flow.end)):
            places += [span.start for span in evidence if span.overlaps(stretch)]
        return places
