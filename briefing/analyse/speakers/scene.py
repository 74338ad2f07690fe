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

    def resolve(self, pronoun: str, sentence: int) -> Entity | None:
        """Whom a pronoun in this sentence means, None when nobody agrees with it."""
        wanted = GENDER_OF[pronoun]
        best: dict[int, float] = {}
        rest: dict[int, float] = {}
        bearers: dict[int, Entity] = {}
        for at in range(len(self._mentions) - 1, max(-1, len(self._mentions) - REACH_MENTIONS - 1), -1):
            told_in, weight, entity = self._mentions[at]
            if sentence - told_in > REACH_SENTENCES:
                break
            fit = _agreement(entity, wanted)
            if fit:
                key = id(entity)
                worth = weight * fit * DECAY ** (sentence - told_in)
                best[key] = max(best.get(key, 0.0), worth)
                rest[key] = rest.get(key, 0.0) + worth
                bearers[key] = entity
        if not best:
            return None
        return bearers[max(best, key=lambda key: best[key] + REPEATED * rest[key])]


def _agreement(entity: Entity, wanted: str) -> float:
    """How well an entity agrees with a pronoun: 1 fully, 0 not at all."""
    if wanted == "p":
        if entity.plural or entity.gender == "p":
            return 1.0
        return 0.6 if entity.kind == "body" else 0.1 if entity.kind == "person" else 0.0
    if entity.plural:
        return 0.0
    if wanted == "n":
        return 0.0 if entity.kind in ("person", "unnamed") else 0.4 if entity.faint else 1.0
    if entity.kind in ("body", "document"):
        return 0.0
    if not entity.gender:
        return 0.8
    if entity.gender == wanted:
        return 1.0
    return 0.0 if entity.firm else 0.04
