"""Who has the floor: pronouns resolved by salience.

Every mention gives its bearer weight, most to who speaks, then to subjects; it halves with each sentence. A pronoun
means the heaviest
bearer that agrees in number and gender. Source: Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution"
(1994), its weights
for subject, recency and head nouns; Grosz, Joshi and Weinstein, "Centering" (1995), for the speaker as the
backward-looking center.
"""

from __future__ import annotations

from briefing.analyse.speakers.entities import Entity

SOURCE, SUBJECT, OBJECT, OBLIQUE, QUOTED = 5.0, 4.0, 1.6, 1.0, 0.2
DECAY = 0.55
"""What a mention keeps of its weight with every sentence."""

REPEATED = 0.1
"""What every further mention adds."""

REACH_SENTENCES = 12
KEPT = tuple(DECAY**distance for distance in range(REACH_SENTENCES + 1))
REACH_MENTIONS = 48

GENDER_OF = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "n", "its": "n", "itself": "n", "they": "p", "them": "p", "their": "p", "themselves": "p",
}  # fmt: skip
"""Pronoun to what it agrees with: a man, a woman, a thing or body, several."""


class Scene:
    """The mentions of one article up to where one reads, the latest last."""

    def __init__(self) -> None:
        self._mentions: list[tuple[int, float, Entity]] = []

    def add(self, entity: Entity, sentence: int, weight: float) -> None:
        """Note a mention."""
        self._mentions.append((sentence, weight, entity))

    def last(self, sentence: int) -> Entity | None:
        """Who was mentioned last in this sentence, None when nobody was."""
        if not self._mentions or self._mentions[-1][0] != sentence:
            return None
        return self._mentions[-1][2]

    def resolve(self, pronoun: str, sentence: int, reach: int = REACH_SENTENCES) -> Entity | None:
        """Whom a pronoun in this sentence means, None when nobody in the last `reach` sentences agrees with it."""
        agreement = AGREEMENTS[GENDER_OF[pronoun]]
        found: dict[Entity, list[float]] = {}
        top = 0.0
        mentions = self._mentions
        for at in range(len(mentions) - 1, max(-1, len(mentions) - REACH_MENTIONS - 1), -1):
            told_in, weight, entity = mentions[at]
            distance = sentence - told_in
            if distance > reach or top > SOURCE * KEPT[distance]:
                break
            worth = weight * agreement(entity) * KEPT[distance]
            if worth:
                known = found.setdefault(entity, [0.0, 0.0])
                known[1] += worth
                if worth > known[0]:
                    known[0] = worth
                    top = max(top, worth)
        if not found:
            return None
        return max(found.items(), key=_salience)[0]


def _salience(item: tuple[Entity, list[float]]) -> float:
    return item[1][0] + REPEATED * item[1][1]


def _of_person(entity: Entity, wanted: str) -> float:
    if entity.plural or entity.kind in ("body", "document"):
        return 0.0
    if not entity.gender:
        return 0.8
    if entity.gender == wanted:
        return 1.0
    return 0.0 if entity.firm else 0.04


def _of_man(entity: Entity) -> float:
    return _of_person(entity, "m")


def _of_woman(entity: Entity) -> float:
    return _of_person(entity, "f")


def _of_thing(entity: Entity) -> float:
    if entity.plural or entity.kind in ("person", "unnamed"):
        return 0.0
    return 0.4 if entity.faint else 1.0


def _of_several(entity: Entity) -> float:
    if entity.plural or entity.gender == "p":
        return 1.0
    return 0.6 if entity.kind == "body" else 0.1 if entity.kind == "person" else 0.0


AGREEMENTS = {"m": _of_man, "f": _of_woman, "n": _of_thing, "p": _of_several}
"""How well an entity agrees with a pronoun, 1 fully and 0 not at all, by what the pronoun agrees with."""
