"""Who somebody turns out to be: an unnamed source of headline or lede who is named further down.

Source: Itule and Anderson, "News Writing and Reporting for Today's Media", on delayed identification ("a local man" in
the lede, the name in the second paragraph);
headlinese leaves out articles and names ("Mayor: No new taxes").
"""

from __future__ import annotations

from bisect import bisect_right

from briefing.analyse.document import Document
from briefing.analyse.speakers.cast import TITLED_KINDS
from briefing.analyse.speakers.credits import Credit
from briefing.analyse.speakers.entities import OFFICE, PREDICATE, RELATION, Entity
from briefing.analyse.speakers.reading import Reader

LEDE_PARAGRAPHS = 2
SUBJECTS_READ = 8
"""Subjects that are looked through for the first of the lede."""


def identify(doc: Document, reader: Reader) -> None:
    """Credit what an unnamed source of headline or lede says to the later entity that it turns out to be."""
    found: dict[int, Entity | None] = {}
    doing = _doing(reader)
    subject, known = _subject_of_lede(doc, reader), _introduced_with_age(doc, reader)
    if subject is not None and known is not None and _agree(subject, known):
        found[id(subject)] = known
        if subject.office is not None:
            known.add_role(OFFICE, subject.name, subject.office)
    for index, credit in enumerate(reader.credits):
        if credit is None or credit[0].kind != "unnamed":
            continue
        entity = credit[0]
        if id(entity) not in found:
            found[id(entity)] = _turns_out(doc, reader, entity, doing)
        known = found[id(entity)]
        if known is not None:
            reader.credits[index] = _merged(entity, known)


def _subject_of_lede(doc: Document, reader: Reader) -> Entity | None:
    """The unnamed person whom the first paragraph opens with."""
    lede = next((block for block in doc.blocks if block.paragraph == 1), None)
    if lede is None:
        return None
    first = doc.tokens.at(lede.span.start)
    opening = next((entity for at, entity in reader.subjects[:SUBJECTS_READ] if at >= first), None)
    if opening is None or opening.kind != "unnamed" or opening.plural or opening.start != lede.span.start:
        return None
    return opening


def _introduced_with_age(doc: Document, reader: Reader) -> Entity | None:
    """The person whom the second paragraph opens with, full name and age: "John Doe, 44, denies it"."""
    block = next((block for block in doc.blocks if block.paragraph == 2), None)
    run = reader.cast.runs.get(doc.tokens.at(block.span.start)) if block is not None else None
    if block is None or run is None or not run.full or run.name != run.first:
        return None
    raw = doc.tokens.raw[run.end : run.end + 3]
    person = reader.cast.bearers.get(run.first)
    if person is None or person.start != block.span.start or raw[::2] != [",", ","] or not raw[1].isdigit():
        return None
    return None if any(rank in (OFFICE, RELATION) for rank, _, _ in person.roles) else person


def _agree(one: Entity, other: Entity) -> bool:
    return not (one.gender and other.gender) or one.gender == other.gender


def _merged(entity: Entity, known: Entity) -> Credit:
    known.start = min(known.start, entity.start)
    known.mentions.extend(entity.mentions)
    entity.mentions.clear()
    return known, "delayed identification", "likely"


def _turns_out(doc: Document, reader: Reader, entity: Entity, doing: dict[str, list[Entity]]) -> Entity | None:
    block = doc.article.block_at(entity.start)
    if block is None:
        return None
    titled = block.kind in TITLED_KINDS
    if not titled and (block.paragraph is None or block.paragraph > LEDE_PARAGRAPHS):
        return None
    if entity.plural:
        same = reader.descriptions.by_head.get(entity.head, []) if titled else []
        return next((one for one in same if one.plural and one.start > entity.start), None)
    named = _later(reader.descriptions.by_office.get(entity.head, []), entity)
    named = named or [one for verb in _verbs(entity.head) for one in _later(doing.get(verb, []), entity)]
    return named[0] if len(named) == 1 or (titled and named) else None


def _later(people: list[Entity], entity: Entity) -> list[Entity]:
    """The first two that are named after the entity; `people` are in order of their full names."""
    at = bisect_right(people, entity.start, key=lambda one: one.start)
    return people[at : at + 2]


def _doing(reader: Reader) -> dict[str, list[Entity]]:
    """People by the verb of what a relative clause says of them: "owns" for one "who owns two ships"."""
    found: dict[str, list[Entity]] = {}
    for person in reader.cast.people.all:
        for rank, words, _ in person.roles:
            if rank == PREDICATE:
                found.setdefault(words.split()[0], []).append(person)
    return found


def _verbs(noun: str) -> list[str]:
    """The forms of the verb that a noun is made of: "owns" and "owned" of the owner, "heads" of the head."""
    stem = noun[:-2] if noun.endswith(("er", "or")) else noun
    return [stem + ending for ending in ("", "s", "es", "d", "ed")] if len(stem) > 2 else []
