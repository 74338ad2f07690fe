"""What each piece of a wire copy is: headline, deck, byline, dateline, caption, heading, paragraph, note, credit …

The copy is taken apart from its two ends, where the newsroom's own lines stand, towards the story in the middle.
"""

from __future__ import annotations

from briefing.load.byline import is_office_line, read_bare_names, read_byline, read_sole_name
from briefing.load.caption import Credit, is_caption_line, read_caption
from briefing.load.dateline import FoundDateline, find_dateline
from briefing.load.furniture import is_contribution, is_rule, is_sign_off, note_kind
from briefing.load.headings import CLOSED, find_headings
from briefing.load.headline import in_title_case, reads_as_headline
from briefing.load.layout import Piece
from briefing.load.page import is_kicker, is_page_line, tells_of_earlier_copy
from briefing.load.places import is_known_city, ordinary
from briefing.load.stamp import is_stamp
from briefing.model import BlockKind
from briefing.model.article import BODY_KINDS
from briefing.text.patterns import Pattern

_HEAD_PIECES = 9
_DECK_WORDS = 60
_HEADLINE_WORDS = 22
_PULL_QUOTE_OPENERS = '"“„«'
_BULLET = Pattern(r"(?:[*•▪◦●‣·]|[–—-](?=\s)|\d{1,2}[.)](?=\s))\s*\S")
# Capitals or marks: words in small letters, and an agency in brackets, end sentences too.
_SIGNED = Pattern(
    r"[.!?\"”’] (?P<sign>Enditem|ENDITEM|\(?END\)?|-3?0-|###|[=-]{2} ?[A-Z]\w{2,8}|[A-Z]{2,8}(?: [A-Z]{2,4}){0,4})$"
)
_LABELLED = ("ABSTRACT.", "ABSTRACT", "ABSTRACT:")
_FULL_TEXT = ("FULL TEXT.", "FULL TEXT", "FULL TEXT:")
_PREAMBLE = Pattern(r"\([A-Z][^()]{2,300}\)\s+(?=[A-Z])")
_BY_THEN_PLACE = Pattern(r"By (?:[A-Z][\w.'’-]+ ){1,5}(?=[A-Z])")


class Part:
    """A piece with its kind.

    dateline: found at its head and not yet taken off, None without one. credit: what a caption says of its photo.
    """

    __slots__ = ("credit", "dateline", "kind", "line", "lines", "text")

    def __init__(self, text: str, line: int, lines: int = 1, kind: BlockKind = "paragraph") -> None:
        self.text = text
        self.line = line
        self.lines = lines
        self.kind: BlockKind = kind
        self.dateline: FoundDateline | None = None
        self.credit: Credit | None = None


def stands_alone(line: str, before: str, at_head: bool) -> bool:
    """Whether a line is a piece of its own among those that stand together.

    before: the line above it, empty where there is none. at_head: near the head of the copy, not its end.
    """
    if is_caption_line(line) and (not before or before.endswith(CLOSED) or is_caption_line(before)):
        return True
    if len(line) > 160:
        return False
    if is_sign_off(line) or is_rule(line) or is_page_line(line):
        return True
    if not at_head:
        return note_kind(line) is not None and (not before or before.endswith(CLOSED))
    return is_stamp(line) or note_kind(line) is not None or read_byline(line) is not None or is_office_line(line)


def dissect(pieces: list[Piece]) -> list[Part]:
    """The parts of a copy, in order, each with its kind; nothing is left out."""
    parts = [part for number, piece in enumerate(pieces) for part in _taken_apart(piece, number)]
    if len(parts) == 1:
        parts[0].dateline = find_dateline(parts[0].text)
        return parts
    end = _mark_tail(parts)
    _cut_signature(parts, end - 1)
    lede = _mark_head(parts, end)
    _mark_body(parts, lede, end)
    if not any(part.kind in BODY_KINDS for part in parts):
        _make_a_body(parts)
    return parts


def _make_a_body(parts: list[Part]) -> None:
    """A copy of nothing but short lines has paragraphs all the same: whatever isn't the newsroom's own."""
    for part in parts:
        if part.kind in ("deck", "heading", "summary_item"):
            part.kind = "paragraph"


def _taken_apart(piece: Piece, number: int) -> list[Part]:
    """A piece, or the parts of a preamble set on one line with the lede.

    "(Adds …) By A B HEST, May 9 (Reuters) - …".
    """
    text, line = piece.text, piece.line
    whole = [Part(text, line, piece.count)]
    if number > 4 or len(text) < 60 or not text.startswith(("(", "By ")):
        return whole
    parts: list[Part] = []
    note = _PREAMBLE.match(text)
    if note and note_kind(note.group().strip()):
        parts.append(Part(note.group().strip(), line, 1, "note"))
        text = text[note.end() :]
    by = _BY_THEN_PLACE.match(text)
    if by:
        cut = _byline_end(text, by.end())
        if cut:
            parts.append(Part(text[:cut].strip(), line, 1, "byline"))
            text = text[cut:].lstrip()
    if not parts or (not by and not find_dateline(text)):
        return whole
    return [*parts, Part(text, line, piece.count)]


def _byline_end(text: str, limit: int) -> int | None:
    """Where the dateline begins after "By A B" on the same line: at its capitals."""
    at = text.find(" ", 3)
    while 0 < at < limit + 40:
        word = text[at + 1 : at + 40].split(None, 1)[0].strip(",.")
        if len(word) > 2 and word.isupper() and read_byline(text[:at]):
            found = find_dateline(text[at + 1 :])
            if found and not found.weak and found.places:
                return at + 1
        at = text.find(" ", at + 1)
    return None


def _mark_tail(parts: list[Part]) -> int:
    """Marks the newsroom's lines after the story; returns where they begin."""
    end = len(parts)
    while end > 1:
        part = parts[end - 1]
        kind = _tail_kind(part, parts[end - 2])
        if kind is None:
            break
        part.kind = kind
        end -= 1
    return end


def _cut_signature(parts: list[Part], last: int) -> None:
    """What signs the take behind the last sentence ("… in June. Enditem") is a part of its own."""
    part = parts[last]
    found = _SIGNED.search(part.text, max(0, len(part.text) - 40))
    if found is None or not is_sign_off(found["sign"]) or len(found["sign"]) == len(part.text):
        return
    parts.insert(last + 1, Part(found["sign"], part.line + part.lines - 1, 1, "credit"))
    part.text = part.text[: found.start("sign")].rstrip()


def _tail_kind(part: Part, before: Part) -> BlockKind | None:
    text = part.text
    if is_sign_off(text):
        return "credit"
    if is_rule(text) or is_page_line(text):
        return "note"
    kind = note_kind(text)
    if kind is not None:
        return "credit" if kind == "credit" else "note"
    by_agency = text.startswith(("Associated Press", "AP "))
    return "credit" if is_contribution(text) and (by_agency or is_rule(before.text)) else None


def _mark_head(parts: list[Part], end: int) -> int:
    """Marks what stands before the story; returns the index of the lede."""
    lede = _find_lede(parts, end)
    dated = lede is not None
    at, headline = 0, False
    last = lede if lede is not None else min(end, _HEAD_PIECES)
    while at < last:
        part = parts[at]
        kind = _head_kind(parts, at, end, headline=headline, dated=dated)
        if kind is None:
            break
        headline = headline or kind == "headline"
        part.kind = kind
        at += 1
    return at


def _find_lede(parts: list[Part], end: int) -> int | None:
    """The index of the part with the dateline, None when there is none; a long block of prose ends the search."""
    for index, part in enumerate(parts[: min(end, _HEAD_PIECES)]):
        if part.kind in ("note", "byline") or is_stamp(part.text) or read_caption(part.text, lines=part.lines):
            continue
        found = find_dateline(part.text) or _place_alone(parts, index)
        if found is not None and not (found.weak and index and _follows_prose(parts, index)):
            part.dateline = found
            return index
        if index and len(part.text.split()) > _DECK_WORDS and part.text[0] not in _PULL_QUOTE_OPENERS:
            return None
    return None


def _place_alone(parts: list[Part], index: int) -> FoundDateline | None:
    """A city in capitals on a line of its own between byline and story."""
    text = parts[index].text
    if not index or index + 1 >= len(parts) or text != text.upper() or not is_known_city(text):
        return None
    above = parts[index - 1]
    signed = above.kind == "byline" or is_office_line(above.text) or read_byline(above.text) is not None
    return FoundDateline(text=text, end=len(text), places=(ordinary(text),), weak=True) if signed else None


def _follows_prose(parts: list[Part], index: int) -> bool:
    """Whether more than two sentences stand between the headline and this part: a weak dateline there is an aside."""
    labels = _LABELLED + _FULL_TEXT
    between = [part.text for part in parts[1:index] if part.text not in labels]
    return sum(text[-1] in ".!?" and text[0] not in _PULL_QUOTE_OPENERS for text in between) > 2


def _head_kind(parts: list[Part], at: int, end: int, *, headline: bool, dated: bool) -> BlockKind | None:
    """The kind of a part before the lede, None where the story begins."""
    part = parts[at]
    text = part.text
    if part.kind in ("note", "byline"):
        return part.kind
    furniture = _furniture_kind(part, early=True)
    if furniture is not None:
        return furniture
    if not headline and is_kicker(text) and _has_headline_below(parts, at, end):
        return "note"
    if at and parts[at - 1].kind == "byline" and is_office_line(text):
        return "byline"
    if headline and (read_bare_names(text) or is_office_line(text) or _is_name_above_story(parts, at, end)):
        return "byline"
    if headline and _BULLET.match(text):
        return "summary_item" if _items_before_prose(parts, at, end) else None
    if text[0] in _PULL_QUOTE_OPENERS and dated and len(text.split()) > 12:
        return "pull_quote"
    if not headline:
        following = parts[at + 1].text if at + 1 < end else None
        opens = len(text.split()) <= _DECK_WORDS if dated else reads_as_headline(text, following)
        return "headline" if opens else None
    return _deck_kind(parts, at, end, dated=dated)


def _has_headline_below(parts: list[Part], at: int, end: int) -> bool:
    """Whether the block below a kicker reads as a headline: some words, no dateline, no full stop."""
    if at + 2 >= end:
        return False
    below = parts[at + 1]
    words = len(below.text.split())
    if below.dateline or not 3 < words <= _HEADLINE_WORDS or below.text.endswith((".", ":", ",", ";")):
        return False
    return _furniture_kind(below, early=True) is None


def _is_name_above_story(parts: list[Part], at: int, end: int) -> bool:
    """Whether a name and no more stands between a headline and the writer's office, a stamp or the story itself."""
    if at + 1 >= end or read_sole_name(parts[at].text) is None:
        return False
    below = parts[at + 1].text
    if is_office_line(below) or is_stamp(below):
        return True
    # In a copy whose headline isn't in title case, capitals on every word are a name's.
    return (
        parts[at - 1].kind == "headline" and not in_title_case(parts[at - 1].text) and below.endswith((".", "”", '"'))
    )


def _deck_kind(parts: list[Part], at: int, end: int, *, dated: bool) -> BlockKind | None:
    text = parts[at].text
    if text in _LABELLED or text in _FULL_TEXT:
        return "note"
    if parts[at - 1].text in _LABELLED:
        return "deck"
    words = len(text.split())
    if dated:
        return "deck" if words <= _DECK_WORDS else None
    is_deck = words <= 30 and not text.endswith(CLOSED) and at + 1 < end and parts[at + 1].text.endswith(CLOSED)
    return "deck" if is_deck and parts[at - 1].kind == "headline" and len(parts[at + 1].text) > len(text) else None


def _items_before_prose(parts: list[Part], at: int, end: int) -> bool:
    while at < end and _BULLET.match(parts[at].text):
        at += 1
    return at < end


def _furniture_kind(part: Part, *, early: bool) -> BlockKind | None:
    """The kind of a newsroom's line anywhere in the copy, None for the story's own."""
    text = part.text
    credit = read_caption(text, lines=part.lines)
    if credit is not None:
        part.credit = credit
        return "caption"
    if is_rule(text) or is_page_line(text):
        return "note"
    kind = note_kind(text)
    if kind is not None:
        return "credit" if kind == "credit" else "note"
    if early and is_stamp(text):
        return "stamp"
    if early and read_byline(text) is not None:
        return "byline"
    return None


def _mark_body(parts: list[Part], lede: int, end: int) -> None:
    texts = [part.text for part in parts[lede:end]]
    headings = find_headings(texts)
    for at in range(lede, end):
        part = parts[at]
        if part.dateline is None and at and tells_of_earlier_copy(parts[at - 1].text):
            found = find_dateline(part.text)
            part.dateline = found if found and not found.weak else None
        if part.dateline is not None:
            continue
        kind = _furniture_kind(part, early=at < 4)
        if kind is None and is_contribution(part.text) and at and is_rule(parts[at - 1].text):
            kind = "credit"
        if kind is None and at - lede in headings:
            kind = "heading"
        if kind is None and _BULLET.match(part.text):
            kind = "list_item"
        part.kind = kind or "paragraph"
