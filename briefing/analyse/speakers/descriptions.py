"""Entities known by a noun phrase: bodies, documents, unnamed people, and people meant by their office.

A definite phrase takes up the latest entity of the same head: "the council" after "the county council". Source:
Huddleston and Pullum (2002), 17.1 on anaphora; AP Stylebook, "second reference", "abbreviations and acronyms".
"""

from __future__ import annotations

from briefing.analyse.speakers.cast import Cast
from briefing.analyse.speakers.entities import Entity
from briefing.analyse.speakers.names import Run
from briefing.analyse.speakers.parts import NATIONS
from briefing.analyse.speakers.phrases import Phrase, core, start_of
from briefing.analyse.speakers.sources import Reading
from briefing.analyse.speakers.words import bare, heads, is_personal
from briefing.lexicon.en.bodies import BODIES, BODIES_WITH_CAPITAL, GROUP_BODIES, PLACE_BODIES
from briefing.lexicon.en.function_words import DETERMINATIVES, INDEFINITE
from briefing.lexicon.en.places import PEOPLES
from briefing.lexicon.en.titles import SYNONYMS
from briefing.model.analysis import SpeakerKind
from briefing.text.spans import Span

SPEAKER_KINDS: dict[str, SpeakerKind] = {
    "person": "unnamed",
    "kin": "unnamed",
    "people": "unnamed",
    "group": "unnamed",
    "body": "body",
    "document": "document",
}
PARTIES = PEOPLES - NATIONS
"""Adjectives of party and faith, which may be new in a later phrase: "the Republican governor"."""

ARTICLES = frozenset(("a", "an", "the"))
MOST_OF_ONE_HEAD = 8
"""How many entities of one head are looked at, the latest first."""

Place = tuple[int, int, int]
"""First token, head and end of a noun phrase."""


class Descriptions:
    """The entities of one article that a noun phrase names, found by head."""

    def __init__(self, cast: Cast) -> None:
        self.tokens = cast.tokens
        self.text = cast.doc.text
        self.by_head: dict[str, list[Entity]] = {}
        self.by_office: dict[str, list[Entity]] = {}
        for person in cast.people.all:
            for word in {word for head, _ in person.offices for word in (head, *SYNONYMS.get(head, ()))}:
                self.by_office.setdefault(word, []).append(person)

    def take(self, phrase: Phrase) -> Entity | None:
        """The entity that a phrase of the running text means, a new one when it is the first to do so."""
        place = phrase.first, phrase.head, phrase.end
        return self._entity(place, (phrase.kind, phrase.plural, phrase.gender), titled=False)

    def source(self, reading: Reading) -> Entity:
        """The entity that a source phrase without a name means."""
        head = reading.head
        word = bare(self.tokens.low[head])
        entry = heads().get(word)
        if entry is None:
            plural = word.endswith("s") and not word.endswith("ss")
            capital = self.tokens.raw[head][0].isupper()
            kind = "group" if plural else "person" if is_personal(word) and not capital else "body"
            entry = (kind, plural, "")
        elif word in BODIES_WITH_CAPITAL and head > reading.first and self.tokens.raw[head][0].isupper():
            entry = ("body", False, "")
        elif entry[0] == "group" and self._joins_body(reading.first, head):
            entry = ("body", True, "")
        return self._entity((reading.first, head, reading.end), entry, titled=True)

    def _joins_body(self, first: int, head: int) -> bool:
        """Whether a body is named together with a group: "the company and officials"."""
        words = self.tokens.low[first:head]
        return "and" in words and heads().get(words[words.index("and") - 1], ("",))[0] == "body"

    def rename(self, phrase: Phrase, body: Entity) -> None:
        """Take a name in apposition as the name of what the phrase means: "the fund, Alba Capital"."""
        word = bare(self.tokens.low[phrase.head])
        body.become_body(word)
        known = self.by_head.setdefault(word, [])
        if body not in known[-MOST_OF_ONE_HEAD:]:
            known.append(body)

    def entitled(self, phrase: Phrase, run: Run) -> Entity | None:
        """The body that a phrase means, with the name in apposition to it taken as its own."""
        body = self.take(phrase)
        if body is not None and body.kind == "body":
            body.name, body.words = self._printed(run.first, run.end), core(self.tokens, run.first, run.end)
            body.mentions.append(self.tokens.span(run.first, run.end))
            self.by_head.setdefault(body.words[-1], []).append(body)
        return body

    def joint(self, first: int, end: int) -> Entity:
        """Two or more people who speak together."""
        words = core(self.tokens, first, end)
        for known in self.by_head.get("+", [])[-MOST_OF_ONE_HEAD:]:
            if known.words == words:
                return known
        entity = self._new("body", (first, first, end), words, "+")
        entity.plural = True
        return entity

    def writer(self, name: str, span: Span) -> Entity:
        """The person of the byline."""
        for known in self.by_head.get("I", []):
            return known
        writer = Entity("person", name, tuple(name.lower().split()), span.start)
        self.by_head["I"] = [writer]
        return writer

    def _entity(self, place: Place, entry: tuple[str, bool, str], *, titled: bool) -> Entity:
        first, head, end = place
        kind, plural, gender = entry
        low = self.tokens.low
        word = bare(low[head])
        words = core(self.tokens, first, end)
        short = words
        if end > head + 1 or titled:
            short = core(self.tokens, start_of(self.tokens, first, head), head + 1) or words
        if low[first] not in INDEFINITE:
            known = self._officer(word, short, low[first], head) if kind == "person" and not plural else None
            known = known or self._known(word, words, short, determined=low[first] in DETERMINATIVES)
            if known is not None:
                return self._again(known, place, words, short)
        entity = self._new("body" if word in GROUP_BODIES else SPEAKER_KINDS[kind], place, words, word)
        entity.plural = plural and low[first] not in ("one", "each", "neither", "either")
        entity.faint = word in PLACE_BODIES
        if kind == "person":
            entity.office = entity.mentions[0]
        entity.tell_gender(gender, firm=True)
        return entity

    def _again(self, known: Entity, place: Place, words: tuple[str, ...], short: tuple[str, ...]) -> Entity:
        """Note one more mention; a fuller one ("the county council" after "the council") becomes the name."""
        first, _, end = place
        if known.kind != "person" and len(words) > len(known.words) and known.words == short[-len(known.words) :]:
            known.words, known.name = words, self._printed(first, end)
        known.mentions.append(self.tokens.span(first, end))
        return known

    def _officer(self, word: str, short: tuple[str, ...], opens: str, head: int) -> Entity | None:
        """The person of this office who was named before: "the captain" after "the ship's captain, John Doe"."""
        if opens not in ("the", *short[:1]):
            return None
        before = self.tokens.starts[head]
        wanted = set(short) - PARTIES
        found: Entity | None = None
        for person in self.by_office.get(word, [])[-MOST_OF_ONE_HEAD:]:
            if person.start < before and any(
                wanted <= words if office == word else word in SYNONYMS.get(office, ()) and wanted - {word} <= words
                for office, words in person.offices
            ):
                found = person
        return found

    def _known(self, word: str, words: tuple[str, ...], short: tuple[str, ...], *, determined: bool) -> Entity | None:
        """The latest entity that a phrase takes up; without article only bodies are, and what has the same words."""
        for known in reversed(self.by_head.get(word, [])[-MOST_OF_ONE_HEAD:]):
            if not determined and known.kind == "unnamed" and known.words != words:
                continue
            if (
                known.words == words
                or set(short) <= set(known.words)
                or set(known.words) <= set(words)
                or (known.kind == "body" and len(short) == 1 and known.head == word)
            ):
                return known
        return None

    def _new(self, kind: SpeakerKind, place: Place, words: tuple[str, ...], head: str) -> Entity:
        span = self.tokens.span(place[0], place[2])
        named = self._own_name(place) if kind == "body" else place[0]
        entity = Entity(kind, self._printed(named, place[2]), words, span.start)
        entity.head = head
        entity.mentions.append(span)
        self.by_head.setdefault(head, []).append(entity)
        return entity

    def _own_name(self, place: Place) -> int:
        """The first token of a name that a noun in lower case describes: "the hedge fund Alba Capital"."""
        first, at, _ = place
        raw, low = self.tokens.raw, self.tokens.low
        if not raw[at][0].isupper():
            return first
        while at > first and (raw[at][0].isupper() or (raw[at] in ("of", "&", "and") and raw[at - 1][0].isupper())):
            at -= 1
        described = raw[at].islower() and low[at] not in PLACE_BODIES
        if not described or (low[at] not in BODIES and heads().get(low[at], ("", True))[:2] != ("person", False)):
            return first
        return at + 1

    def _printed(self, first: int, end: int) -> str:
        while first < end - 1 and self.tokens.low[first] in ARTICLES:
            first += 1
        words = " ".join(self.tokens.span(first, end).of(self.text).split())
        return words[:-2] if words.endswith(("'s", "’s")) else words
