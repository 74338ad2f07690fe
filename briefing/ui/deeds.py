"""What each action of the table does to the desk. One function each; a test holds the two tables together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from briefing.text.spans import Span
from briefing.ui.typeset import HIGHLIGHTS
from briefing.ui.widgets.articles import Articles
from briefing.ui.widgets.reader import Reader
from briefing.ui.widgets.summary import Summary

if TYPE_CHECKING:
    from briefing.ui.screens.desk import DeskScreen

Deed: TypeAlias = "Callable[[DeskScreen], object]"

_PARAGRAPHS = frozenset({"paragraph", "pull_quote", "list_item", "block_quote"})
_SECTIONS = frozenset({"heading", "headline", "title"})
_HALF, _WHOLE = 0.5, 1.0


def _beside(step: int) -> Deed:
    """To the pane on the left or right; the list and the summary are shown when they are hidden."""

    def deed(desk: DeskScreen) -> None:
        panes = desk.panes
        at = panes.index(desk.pane) + step if desk.pane in panes else 0
        if 0 <= at < len(panes):
            desk.enter(panes[at])
        elif step < 0 and desk.pane is not desk.articles:
            desk.enter(desk.articles)
        elif step > 0 and desk.pane is not desk.summary:
            desk.enter(desk.summary)

    return deed


def _round(step: int) -> Deed:
    """To the next pane that is shown, round and round."""

    def deed(desk: DeskScreen) -> None:
        panes = desk.panes
        at = panes.index(desk.pane) if desk.pane in panes else 0
        desk.enter(panes[(at + step) % len(panes)])

    return deed


def _to_reader(number: int) -> Deed:
    def deed(desk: DeskScreen) -> None:
        if desk.opened.index_in(desk.readers[number]) is None:
            desk.say("there is no second reader; c opens it")
        else:
            desk.enter(desk.readers[number])

    return deed


def _to_part(part: str) -> Deed:
    def deed(desk: DeskScreen) -> None:
        desk.enter(desk.summary)
        desk.summary.choose_part(part)

    return deed


def _article(step: int) -> Deed:
    def deed(desk: DeskScreen) -> None:
        index = desk.opened.index_in(desk.active)
        other = desk.opened.other_index(desk.active)
        found = None if index is None else desk.opened.shelf.next_readable(index, step, skip=other)
        if found is None:
            beyond = "" if index is None or other is None else _beside_it(index, other, step)
            desk.say(("this is the last article" if step > 0 else "this is the first article") + beyond)
        else:
            desk.articles.choose(found)
            desk.opened.open(desk.active, found)

    return deed


def _beside_it(index: int, other: int, step: int) -> str:
    return " but the one in the other reader" if (other - index) * step > 0 else ""


def _to_flow(kinds: frozenset[str], step: int, words: str) -> Deed:
    """To the next or previous paragraph or section. Going back stops first at the beginning of the one one is in."""

    def deed(desk: DeskScreen) -> None:
        reader = desk.active
        line = reader.page.first_line(kinds, reader.at, step) if reader.page else None
        if line is None:
            desk.say(f"no {words} {'after' if step > 0 else 'before'} this")
        else:
            reader.go_to_line(line)

    return deed


def _to_finding(find: Callable[[DeskScreen], Sequence[tuple[Span, ...]]], step: int, words: str) -> Deed:
    """To the next or previous finding, which is lit and chosen in the summary."""

    def deed(desk: DeskScreen) -> None:
        if desk.analysed is None:
            desk.say_nothing_known()
            return
        spans = _next(find(desk), _here(desk.active), step)
        if spans is None:
            desk.say(f"no {words} {'after' if step > 0 else 'before'} this")
            return
        desk.jumps.show(spans)
        desk.summary.choose_at(spans[0].start)

    return deed


def _here(reader: Reader) -> tuple[int, int]:
    """The stretch one is at: the evidence that is lit in this line, else an empty one where the line begins."""
    if reader.lit and reader.page is not None and reader.page.line_of(reader.lit[0].start) == reader.at:
        return reader.lit[0].start, reader.lit[0].start + 1
    return reader.text_offset, reader.text_offset


def _next(found: Sequence[tuple[Span, ...]], here: tuple[int, int], step: int) -> tuple[Span, ...] | None:
    start, after = here
    if step > 0:
        return next((spans for spans in found if spans[0].start >= after), None)
    return next((spans for spans in reversed(found) if spans[0].start < start), None)


def _figures(desk: DeskScreen) -> Sequence[tuple[Span, ...]]:
    known = desk.analysed
    return (
        [] if known is None else [(figure.span,) for figure in known.brief.analysis.figures if figure.kind != "ordinal"]
    )


def _quotations(desk: DeskScreen) -> Sequence[tuple[Span, ...]]:
    known = desk.analysed
    return [] if known is None else sorted(quote.spans for quote in known.brief.analysis.quotes)


def _go(desk: DeskScreen) -> None:
    pane = desk.pane
    if isinstance(pane, Articles):
        if pane.entries:
            desk.opened.choose(pane.at)
    elif isinstance(pane, Summary):
        desk.jumps.go_to_evidence()
    else:
        desk.jumps.go_to_row()


def _back(desk: DeskScreen) -> bool:
    """The first there is of: overlay, unfinished sequence, search, zen, the place before a jump, what is lit."""
    wish = desk.wish
    if wish.asked_list or desk.summary_asked:
        desk.set_wish(wish._replace(asked_list=False, asked_summary=False))
        desk.enter(desk.active)
        return True
    if desk.keymap.drop_pending():
        return True
    if desk.finder.search.editor.text:
        desk.finder.end()
        return True
    if wish.zen:
        desk.set_wish(wish._replace(zen=False))
        return True
    if desk.jumps.back():
        return True
    if desk.active.lit:
        desk.active.light(())
        return True
    return False


def _leave(desk: DeskScreen) -> None:
    if not _back(desk):
        desk.app.exit(0)


def _hit(step: int) -> Deed:
    def deed(desk: DeskScreen) -> None:
        if not desk.finder.step(step):
            desk.say("nothing is looked for yet; / does")

    return deed


def _compare(desk: DeskScreen) -> None:
    first, second = (desk.opened.index_in(reader) for reader in desk.readers)
    if second is not None:
        desk.wish = desk.wish._replace(two=False)
        desk.opened.close_second()
        return
    found = None if first is None else desk.opened.shelf.next_readable(first, 1)
    if found is None and first is not None:
        found = desk.opened.shelf.next_readable(-1, 1, skip=first)
    if found is None:
        desk.say("there is no other article to set beside this one")
        return
    desk.wish = desk.wish._replace(two=True, zen=False)
    desk.opened.open(desk.readers[1], found)
    if desk.arrangement.readers < 2:
        desk.say("B is open; there is room for one reader at a time: g 2 and g 3 switch")


def _together(desk: DeskScreen) -> None:
    if desk.opened.index_in(desk.readers[1]) is None:
        desk.say("there is no second reader; c opens it")
        return
    desk.together = not desk.together
    desk.say("both readers move together" if desk.together else "each reader moves alone")


def _summary(desk: DeskScreen) -> None:
    wish = desk.wish
    if not desk.arrangement.summary_width:
        desk.set_wish(wish._replace(summary=True, asked_summary=True, asked_list=False, zen=False))
        if desk.arrangement.summary_over:
            desk.enter(desk.summary)
    else:
        desk.set_wish(wish._replace(summary=desk.summary_asked, asked_summary=False))


def _zen(desk: DeskScreen) -> None:
    if desk.active.article is None:
        desk.say("there is no article to read")
        return
    desk.set_wish(desk.wish._replace(zen=not desk.wish.zen, asked_list=False, asked_summary=False))
    desk.enter(desk.active)


def _highlights(desk: DeskScreen) -> None:
    following = HIGHLIGHTS[(HIGHLIGHTS.index(desk.active.highlights) + 1) % len(HIGHLIGHTS)]
    for reader in desk.readers:
        reader.show_highlights(following)
    desk.say({"all": "everything is marked", "none": "nothing is marked"}.get(following, f"{following} are marked"))


def _width(steps: int) -> Deed:
    def deed(desk: DeskScreen) -> None:
        for reader in desk.readers:
            if reader.article is not None and reader is not desk.active:
                reader.widen(steps)
        before = desk.active.columns
        columns = desk.active.widen(steps)
        end = "" if columns != before else ", and the pane is full" if steps > 0 else ", and no fewer"
        desk.say(f"{columns} columns of text{end}")

    return deed


def _export(desk: DeskScreen) -> None:
    known = desk.analysed
    if known is None:
        desk.say_nothing_known()
        return
    from briefing.ui.screens.export import ExportSheet

    desk.app.push_screen(ExportSheet(desk.paint, known.brief), desk.after_sheet)


def _themes(desk: DeskScreen) -> None:
    from briefing.ui.screens.themes import ThemeSheet

    desk.app.push_screen(ThemeSheet(desk.paint), desk.after_sheet)


def _keys(desk: DeskScreen) -> None:
    from briefing.ui.screens.keys import KeysSheet

    desk.app.push_screen(KeysSheet(desk.paint), desk.after_sheet)


JUMPS = {
    "move.top": "end",
    "move.bottom": "end",
    "figure.next": "figure",
    "figure.previous": "figure",
    "quotation.next": "quotation",
    "quotation.previous": "quotation",
    "section.next": "section",
    "section.previous": "section",
    "find.next": "find",
    "find.previous": "find",
}
"""Actions that go far in a text, with their kind: escape leads back to where the first of a run began."""

DEEDS: dict[str, Deed] = {
    "move.down": lambda desk: desk.pane.move(1),
    "move.up": lambda desk: desk.pane.move(-1),
    "move.half_down": lambda desk: desk.pane.move_page(_HALF),
    "move.half_up": lambda desk: desk.pane.move_page(-_HALF),
    "move.page_down": lambda desk: desk.pane.move_page(_WHOLE),
    "move.page_up": lambda desk: desk.pane.move_page(-_WHOLE),
    "move.top": lambda desk: desk.pane.move_to_end(last=False),
    "move.bottom": lambda desk: desk.pane.move_to_end(last=True),
    "pane.next": _round(1),
    "pane.previous": _round(-1),
    "pane.left": _beside(-1),
    "pane.right": _beside(1),
    "pane.list": lambda desk: desk.enter(desk.articles),
    "pane.a": _to_reader(0),
    "pane.b": _to_reader(1),
    "pane.figures": _to_part("figures"),
    "pane.speakers": _to_part("speakers"),
    "article.next": _article(1),
    "article.previous": _article(-1),
    "paragraph.next": _to_flow(_PARAGRAPHS, 1, "paragraph"),
    "paragraph.previous": _to_flow(_PARAGRAPHS, -1, "paragraph"),
    "section.next": _to_flow(_SECTIONS, 1, "section"),
    "section.previous": _to_flow(_SECTIONS, -1, "section"),
    "figure.next": _to_finding(_figures, 1, "figure"),
    "figure.previous": _to_finding(_figures, -1, "figure"),
    "quotation.next": _to_finding(_quotations, 1, "quotation"),
    "quotation.previous": _to_finding(_quotations, -1, "quotation"),
    "go": _go,
    "back": _back,
    "find": lambda desk: desk.finder.begin(),
    "find.next": _hit(1),
    "find.previous": _hit(-1),
    "compare": _compare,
    "together": _together,
    "summary": _summary,
    "zen": _zen,
    "highlights": _highlights,
    "narrower": _width(-1),
    "wider": _width(1),
    "themes": _themes,
    "export": _export,
    "keys": _keys,
    "leave": _leave,
    "suspend": lambda desk: desk.app.action_suspend_process(),
    "quit": lambda desk: desk.app.exit(0),
    "interrupt": lambda desk: desk.interrupt(),
}
"""For each id of the table, what it does."""
