"""Entities that speak made into speakers: id, role, mentions, what they said and how many words of it are quoted."""

from __future__ import annotations

import unicodedata

import msgspec

from briefing.analyse.document import Document
from briefing.analyse.speakers.entities import OFFICE, PREDICATE, RELATION, Entity
from briefing.model import Quote, Speaker
from briefing.model.article import Strength
from briefing.text.patterns import Pattern
from briefing.text.spans import Span

_UNFIT = Pattern(r"[\W_]+")
_ORDER: dict[Strength, int] = {"sure": 0, "likely": 1, "guess": 2}

Credit = tuple[Entity, str, Strength]
"""Who said a quote, the rule that found it, and how sure it is."""


def credited(
    doc: Document, quotes: tuple[Quote, ...], found: list[Credit | None]
) -> tuple[tuple[Quote, ...], tuple[Speaker, ...]]:
    """The quotes with their speakers' ids, and the speakers in order of first appearance. found: one a quote, None
    for unknown."""
    spoken: dict[int, list[int]] = {}
    first: dict[int, Credit] = {}
    for index, credit in enumerate(found):
        if credit is not None:
            spoken.setdefault(id(credit[0]), []).append(index)
            known = first.setdefault(id(credit[0]), credit)
            if _ORDER[credit[2]] < _ORDER[known[2]]:
                first[id(credit[0])] = credit
    ids: dict[int, str] = {}
    speakers = []
    taken: set[str] = set()
    for key, credit in sorted(first.items(), key=lambda item: (item[1][0].start, item[1][0].name)):
        ids[key] = _unique(_slug(credit[0].name), taken)
        speakers.append(_speaker(doc, quotes, credit, ids[key], spoken[key]))
    return tuple(_with_speaker(quote, credit, ids) for quote, credit in zip(quotes, found, strict=True)), tuple(
        speakers
    )


def _with_speaker(quote: Quote, credit: Credit | None, ids: dict[int, str]) -> Quote:
    if credit is None:
        return quote
    strength = max(quote.strength, credit[2], key=_ORDER.__getitem__)
    return msgspec.structs.replace(quote, speaker=ids[id(credit[0])], strength=strength)


def _speaker(doc: Document, quotes: tuple[Quote, ...], credit: Credit, slug: str, spoken: list[int]) -> Speaker:
    entity, rule, strength = credit
    roles = sorted(entity.roles, key=lambda role: role[0]) if entity.kind == "person" else []
    if roles and roles[0][0] in (OFFICE, RELATION):
        roles = [role for role in roles if role[0] != PREDICATE]
    roles = [role for at, role in enumerate(roles) if not _said_already(role[1], roles[:at])]
    return Speaker(
        id=slug,
        name=entity.name,
        kind=entity.kind,
        role=roles[0][1] if roles else None,
        role_span=roles[0][2] if roles else None,
        other_roles=tuple(words for _, words, _ in roles[1:]),
        mentions=tuple(sorted(set(entity.mentions))),
        quotes=tuple(spoken),
        quoted_words=sum(quotes[index].quoted_words(doc.text) for index in spoken),
        rule=rule,
        strength=strength,
    )


def _said_already(words: str, roles: list[tuple[int, str, Span]]) -> bool:
    """Whether a fuller form of this role was printed: "candidate" after "presidential candidate"."""
    folded = f" {words.casefold()} "
    return any(folded in f" {known.casefold()} " for _, known, _ in roles)


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFC", name).casefold()
    return _UNFIT.compiled.sub("-", plain).strip("-")[:60] or "speaker"


def _unique(slug: str, taken: set[str]) -> str:
    number, found = 2, slug
    while found in taken:
        found, number = f"{slug}-{number}", number + 1
    taken.add(found)
    return found
