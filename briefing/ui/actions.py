"""Every action of the desk, in one table: keys, `?` help and docs/keys.md come of it; deeds.py says what each does."""

from __future__ import annotations

from typing import Literal, NamedTuple

Context = Literal["moving", "reading", "finding", "looking", "desk"]

CONTEXTS: dict[Context, str] = {
    "moving": "Moving",
    "reading": "Reading",
    "finding": "Finding",
    "looking": "The view",
    "desk": "The desk",
}
"""The groups in which the help shows the actions, in order, with their headings."""


class Action(NamedTuple):
    """Something the desk does.

    keys: each a key or a sequence of keys ("g g"), as the terminal names them. words: two or three for the status line.
    help: one sentence without a full stop.
    """

    id: str
    keys: tuple[str, ...]
    words: str
    context: Context
    help: str


ACTIONS: tuple[Action, ...] = (
    Action("move.down", ("j", "down"), "down", "moving", "One line or row down"),
    Action("move.up", ("k", "up"), "up", "moving", "One line or row up"),
    Action("move.half_down", ("ctrl+d",), "half page down", "moving", "Half a page down"),
    Action("move.half_up", ("ctrl+u",), "half page up", "moving", "Half a page up"),
    Action("move.page_down", ("space", "pagedown"), "page down", "moving", "A page down"),
    Action("move.page_up", ("b", "pageup"), "page up", "moving", "A page up"),
    Action("move.top", ("g g", "home"), "top", "moving", "To the top"),
    Action("move.bottom", ("G", "end"), "bottom", "moving", "To the bottom"),
    Action("pane.next", ("tab",), "next pane", "moving", "To the next pane, round and round"),
    Action("pane.previous", ("shift+tab",), "previous pane", "moving", "To the pane before, round and round"),
    Action("pane.left", ("h", "left"), "pane left", "moving", "To the pane on the left"),
    Action("pane.right", ("l", "right"), "pane right", "moving", "To the pane on the right"),
    Action("pane.list", ("g 1",), "articles", "moving", "To the list of articles, also where it is hidden"),
    Action("pane.a", ("g 2",), "reader A", "moving", "To reader A"),
    Action("pane.b", ("g 3",), "reader B", "moving", "To reader B"),
    Action("pane.figures", ("g 4",), "figures", "moving", "To the figures of the summary"),
    Action("pane.speakers", ("g 5",), "speakers", "moving", "To the speakers of the summary"),
    Action(
        "article.next",
        ("J",),
        "next article",
        "reading",
        "The next article in this reader; what the other one shows is left out",
    ),
    Action("article.previous", ("K",), "previous article", "reading", "The article before in this reader"),
    Action("paragraph.next", ("}",), "paragraph", "reading", "The next paragraph"),
    Action("paragraph.previous", ("{",), "paragraph back", "reading", "The paragraph before"),
    Action("section.next", ("]",), "section", "reading", "The next section"),
    Action("section.previous", ("[",), "section back", "reading", "The section before"),
    Action("figure.next", (".",), "figure", "finding", "The next figure"),
    Action("figure.previous", (",",), "figure back", "finding", "The figure before"),
    Action("quotation.next", (")",), "quotation", "finding", "The next quotation"),
    Action("quotation.previous", ("(",), "quotation back", "finding", "The quotation before"),
    Action(
        "go",
        ("enter",),
        "go",
        "finding",
        "Open the article, go to the evidence, or from the text to its row in the summary",
    ),
    Action(
        "back",
        ("escape",),
        "back",
        "finding",
        "Back: out of an overlay, a search, zen, or to the place before a jump: what enter, a search, `.` `)` `]` "
        "and their like, `g g` and `G` have left",
    ),
    Action(
        "find",
        ("/",),
        "find",
        "finding",
        "Find in the reader; every hit is lit; a capital finds only capitals; nothing typed finds the last words again",
    ),
    Action("find.next", ("n",), "next hit", "finding", "The next hit, also in another reader or article"),
    Action("find.previous", ("N",), "hit before", "finding", "The hit before"),
    Action("compare", ("c",), "compare", "looking", "Second reader on and off"),
    Action("together", ("=",), "together", "looking", "Scroll both readers together, on and off"),
    Action("summary", ("s",), "summary", "looking", "Summary on and off"),
    Action("zen", ("z",), "zen", "looking", "Nothing but the text, on and off"),
    Action(
        "highlights", ("H",), "highlights", "looking", "Mark all, only figures, only speakers, only quotations, nothing"
    ),
    Action("narrower", ("<",), "narrower", "looking", "A narrower column of text"),
    Action("wider", (">",), "wider", "looking", "A wider column of text"),
    Action(
        "themes", ("ctrl+t",), "themes", "looking", "Choose a theme and see it at once; escape takes the old one back"
    ),
    Action("export", ("e",), "export", "desk", "Save the brief of this article to a file"),
    Action("keys", ("?", "f1"), "keys", "desk", "These keys"),
    Action("leave", ("q",), "quit", "desk", "Back, and from the top quit"),
    Action("suspend", ("ctrl+z",), "suspend", "desk", "Back to the shell for a while; `fg` returns here"),
    Action("quit", ("ctrl+q",), "quit", "desk", "Quit"),
    Action("interrupt", ("ctrl+c",), "quit (twice)", "desk", "Quit when pressed twice"),
)
