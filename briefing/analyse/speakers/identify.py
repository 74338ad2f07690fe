"""Who somebody turns out to be: an unnamed source of headline or lede who is named further down.

Source: Itule and Anderson, "News Writing and Reporting for Today's Media", on delayed identification ("a local man" in
the lede, the name in the second paragraph);
headlinese leaves out articles and names ("Mayor: No new taxes").
"""

from __future__ import annotations

from briefing.analyse.document import Document
from briefing.analyse.speakers.cast import TITLED_KINDS
from briefing.analyse.speakers.credits import Credit
from briefing.analyse.speakers.entities import PREDICATE, Entity
from briefing.analyse.speakers.reading import Reader

LEDE_PARAGRAPHS = 2


def identify(doc: Document, reader: Reader) -> None:
    """Credit what an unnamed source of headline or lede says to the later entity that it turns out to be."""
    found: dict[int, Entity | None] = {}
    for index, credit in enumerate(reader.credits):
        if credit is None or credit[0].kind != "unnamed":
            continue
        entity = credit[0]
        if id(entity) not in found:
            found[id(entity)] = _turns_out(doc, reader, entity)
        known = found[id(entity)]
        if known is not None:
            reader.credits[index] = _merged(entity, known)


def _merged(entity: Entity, known: Entity) -> Credit:
    known.start = min(known.start, entity.start)
    known.mentions.extend(entity.mentions)
    entity.mentions.clear()
    return known, "delayed identification", "likely"


def _turns_out(doc: Document, reader: Reader, entity: Entity) -> Entity | None:
    block = doc.article.block_at(entity.start)
    if block is None:
        return None
    titled = block.kind in TITLED_KINDS
    if not titled and (block.paragraph is None or block.paragraph > LEDE_PARAGRAPHS):
        return None
    if entity.plural:
        same = reader.descriptions.by_head.get(entity.head, []) if titled else []
        return next((one for one in same if one.plural and one.start > entity.start), None)
    people = [one for one in reader.cast.people.all if one.kind == "person" and one.start > entity.start]
    named = [one for one in people if any(head == entity.head for head, _ in one.offices)] or [
        one for one in people if _does(one, entity.head)
    ]
    return named[0] if len(named) == 1 or (titled and named) else None


def _does(person: Entity, noun: str) -> bool:
    """Whether a relative clause says of the person what the noun means: "who owns" of the owner."""
    stem = noun[:-2] if noun.endswith(("er", "or")) else noun
    return len(stem) > 2 and any(
        rank == PREDICATE and words.split()[0].startswith(stem) for rank, words, _ in person.roles
    )
