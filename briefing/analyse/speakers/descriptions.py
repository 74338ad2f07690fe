"""Entities known by a noun phrase: bodies, documents, unnamed people, and people meant by their office.

A definite phrase takes up the latest entity of the same head: "the council" after "the county council". Source:
Huddleston and Pullum
(2002), 17.1 on anaphora; AP Stylebook, "second reference".
"""

from __future__ import annotations

from briefing.analyse.speakers.entities import Entity
from briefing.analyse.speakers.phrases import Phrase, core, start_of
from briefing.analyse.speakers.words import bare, heads
from briefing.lexicon.en.bodies import GROUP_BODIES
from briefing.lexicon.en.grammar_words import INDEFINITE
from briefing.model.analysis import SpeakerKind
from briefing.text.tokens import Tokens

SPEAKER_KINDS: dict[str, SpeakerKind] = {
    "person": "unnamed",
    "kin": "unnamed",
    "people": "unnamed",
    "group": "unnamed",
    "body": "body",
    "document": "document",
}
ARTICLES = frozenset(("a", "an", "the"))


class Descriptions:
    """The entities of one article that a noun phrase names, found by head."""

    def __init__(self, tokens: Tokens, text: str) -> None:
        self.tokens = tokens
        self.text = text
        self.by_head: dict[str, list[Entity]] = {}
        self.people_by_head: dict[str, list[Entity]] = {}

    def kind_of(self, head: int) -> str:
        """What a noun is the head of, "" when it isn't known."""
        entry = heads().get(bare(self.tokens.low[head]))
        return entry[0] if entry else ""

    def take(self, phrase: Phrase) -> Entity | None:
        """The entity that a phrase of the running text means, a new one when it is the first to do so."""
        return self._entity((phrase.first, phrase.head, phrase.end), phrase.kind, phrase.plural, phrase.gender)

    def source(self, first: int, head: int, end: int) -> Entity:
        """The entity that a source phrase without a name means."""
        word = bare(self.tokens.low[head])
        kind, plural, gender = heads().get(word, ("", word.endswith("s"), ""))
        if not kind:
            capital = self.tokens.raw[head][0].isupper()
            kind = "body" if capital and not plural else "group" if plural else "person"
        return self._entity((first, head, end), kind, plural, gender)

    def body(self, first: int, end: int, head: int | None = None) -> Entity:
        """A body known by a proper name; `head`: the noun in apposition to it."""
        words = core(self.tokens, first, end)
        word = bare(self.tokens.low[head]) if head is not None else words[-1] if words else ""
        for known in reversed(self.by_head.get(word, ())):
            if known.words == words or (head is not None and len(known.words) == 1):
                known.name, known.words = self._printed(first, end), words
                return known
        return self._new("body", first, end, words, word)

    def joint(self, first: int, end: int) -> Entity:
        """Two or more people who speak together."""
        words = core(self.tokens, first, end)
        for known in self.by_head.get("+", ()):
            if known.words == words:
                return known
        entity = self._new("body", first, end, words, "+")
        entity.plural = True
        return entity

    def _entity(self, place: tuple[int, int, int], kind: str, plural: bool, gender: str) -> Entity:
        first, head, end = place
        word = bare(self.tokens.low[head])
        words = core(self.tokens, first, end)
        short = core(self.tokens, start_of(self.tokens, first, head), head + 1) or words
        speaker: SpeakerKind = "body" if word in GROUP_BODIES else SPEAKER_KINDS[kind]
        if self.tokens.low[first] not in INDEFINITE:
            known = self._known(word, words, short, speaker)
            if known is not None:
                if (
                    len(words) > len(known.words)
                    and known.kind != "person"
                    and known.words == short[-len(known.words) :]
                ):
                    known.words, known.name = words, self._printed(first, end)
                known.mentions.append(self.tokens.span(first, end))
                return known
        entity = self._new(speaker, first, end, words, word)
        entity.plural = plural
        entity.tell_gender(gender, firm=True)
        return entity

    def _known(self, word: str, words: tuple[str, ...], short: tuple[str, ...], speaker: SpeakerKind) -> Entity | None:
        for known in reversed(self.by_head.get(word, ())[-8:]):
            if known.words == words or set(short) <= set(known.words) or set(known.words) <= set(words):
                return known
        return None

    def _new(self, kind: SpeakerKind, first: int, end: int, words: tuple[str, ...], head: str) -> Entity:
        span = self.tokens.span(first, end)
        entity = Entity(kind, self._printed(first, end), words, span.start)
        entity.head = head
        entity.mentions.append(span)
        self.by_head.setdefault(head, []).append(entity)
        return entity

    def _printed(self, first: int, end: int) -> str:
        while first < end - 1 and self.tokens.low[first] in ARTICLES:
            first += 1
        words = " ".join(self.tokens.span(first, end).of(self.text).split())
        return words[:-2] if words.endswith(("'s", "’s")) else words
