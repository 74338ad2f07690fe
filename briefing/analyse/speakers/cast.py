"""The article read once from front to back: names, noun phrases, pronouns and sources, each given to whom it means."""

from __future__ import annotations

from bisect import bisect_right

from briefing.analyse.document import Document
from briefing.analyse.speakers.credits import Credit
from briefing.analyse.speakers.descriptions import Descriptions
from briefing.analyse.speakers.entities import Entity
from briefing.analyse.speakers.names import Run, find_runs
from briefing.analyse.speakers.people import People
from briefing.analyse.speakers.phrases import Phrase, find_phrases
from briefing.analyse.speakers.roles import RoleReader
from briefing.analyse.speakers.scene import GENDER_OF, OBJECT, OBLIQUE, QUOTED, SOURCE, SUBJECT, Scene
from briefing.analyse.speakers.sources import Reading, read_source
from briefing.analyse.speakers.unattributed import attribute_rest
from briefing.analyse.speakers.words import NOUN_PHRASE_END, bare
from briefing.lexicon.en.bodies import AGENCIES
from briefing.lexicon.en.grammar_words import PREPOSITIONS
from briefing.lexicon.en.places import COUNTRIES
from briefing.model import Quote
from briefing.text.spans import Span

NAME, PHRASE, PRONOUN, SPEECH = range(4)
SUBORDINATORS = frozenset("that whether if who whom which when while because although as than".split())


class Cast:
    """Everybody in one article and which quotation is whose."""

    def __init__(self, doc: Document, quotes: tuple[Quote, ...]) -> None:
        self.doc = doc
        self.text = doc.text
        self.tokens = doc.tokens
        self.quotes = quotes
        self.sentence_starts = self._sentence_starts()
        self.sentence_index = sorted(self.sentence_starts)
        self.sources = self._sources()
        cues = {at for quote in quotes if quote.cue_span for at in range(*self.tokens.range_of(quote.cue_span))}
        self.roles = RoleReader(self.tokens, self.text, frozenset(cues), self.sentence_starts)
        self.people = People(self.tokens, self.text)
        self.descriptions = Descriptions(self.tokens, self.text)
        self.scene = Scene()
        self.runs: dict[int, Run] = {}
        self.readings: dict[int, Reading] = {}
        self.bearers: dict[int, Entity] = {}
        self.credits: list[Credit | None] = [None] * len(quotes)
        self.subjects: list[tuple[int, Entity]] = []

    def speakers(self) -> list[Credit | None]:
        """For each quote who said it, by which rule and how surely; None where nobody can be named."""
        self._find_names()
        events = self._events()
        self._read(events)
        attribute_rest(self.doc, self.quotes, self.credits, self.subjects)
        return self.credits

    # --- what there is ----------------------------------------------------------------------

    def _sentence_starts(self) -> frozenset[int]:
        starts: set[int] = set()
        for sentences in self.doc.sentences:
            for sentence in sentences:
                at = self.tokens.at(sentence.start)
                starts.add(at)
                while at < len(self.tokens) and not self.tokens.raw[at][0].isalnum():
                    at += 1
                starts.add(at)
        return frozenset(starts)

    def _sources(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for index, quote in enumerate(self.quotes):
            if quote.source_span is not None:
                found.setdefault(self.tokens.at(quote.source_span.start), []).append(index)
        return found

    def _find_names(self) -> None:
        """Full names first, so that a surname may come before the name it is short for."""
        blocks = [self.tokens.range_of(block.span) for block in self.doc.blocks]
        for block, (first, end) in zip(self.doc.blocks, blocks, strict=True):
            for run in find_runs(self.tokens, first, end, self.sentence_starts):
                self.runs[run.first] = run
                if run.name == run.end or block.kind in ("headline", "heading", "deck"):
                    continue
                if run.full:
                    self.bearers[run.first] = self.people.add(run)
        for index, quote in enumerate(self.quotes):
            if quote.source_span is not None:
                self._read_source(index, quote.source_span)
        for first, end in blocks:
            self._read_roles(first, end)

    def _read_source(self, index: int, span: Span) -> None:
        first, end = self.tokens.range_of(span)
        reading = read_source(self.tokens, first, end, self.runs)
        self.readings[index] = reading
        run = reading.run
        if run is not None and not reading.joint and not self._named_body(reading, run):
            run.evidence = True
            if run.first in self.bearers:
                self.bearers[run.first].evidence = True

    def _read_roles(self, first: int, end: int) -> None:
        for at in range(first, end):
            run = self.runs.get(at)
            if run is None or run.name == run.end:
                continue
            person = self.bearers.get(at)
            if person is None:
                person = self.people.find(run) or (self.people.add(run) if run.evidence else None)
                if person is None:
                    continue
                self.bearers[at] = person
            self.people.note(person, run)
            self.roles.read(run, person, end)

    def _events(self) -> list[tuple[int, int, object]]:
        events: list[tuple[int, int, object]] = []
        taken = dict(self.roles.read_to)
        for at, run in self.runs.items():
            if run.name < run.end:
                taken[at] = max(run.end, taken.get(at, 0))
            if at in self.bearers:
                events.append((at, NAME, run))
        low = self.tokens.low
        for block in self.doc.blocks:
            first, end = self.tokens.range_of(block.span)
            events.extend((phrase.first, PHRASE, phrase) for phrase in find_phrases(self.tokens, first, end, taken))
            events.extend((at, PRONOUN, low[at]) for at in range(first, end) if low[at] in ("he", "she", "they", "it"))
        events.extend((at, SPEECH, indexes) for at, indexes in self.sources.items())
        events.sort(key=lambda event: (event[0], -event[1]))
        return events

    # --- reading -----------------------------------------------------------------------------

    def _read(self, events: list[tuple[int, int, object]]) -> None:
        quoted = sorted(
            self.tokens.range_of(span) for quote in self.quotes if quote.kind == "direct" for span in quote.spans
        )
        inside = 0
        done = -1
        subject_of = -1
        for at, kind, what in events:
            while inside < len(quoted) and quoted[inside][1] <= at:
                inside += 1
            in_quote = inside < len(quoted) and quoted[inside][0] <= at
            sentence = bisect_right(self.sentence_index, at)
            if isinstance(what, list):
                done = self._speech(at, what, sentence)
                subject_of = sentence
                continue
            if at < done and kind != NAME:
                continue
            entity = self._meant(kind, what, sentence, in_quote)
            if entity is None:
                continue
            weight = QUOTED if in_quote else OBLIQUE if at < done else self._weight(at, sentence, subject_of)
            if weight == SUBJECT:
                subject_of = sentence
                self.subjects.append((at, entity))
            self.scene.add(entity, sentence, weight)

    def _meant(self, kind: int, what: object, sentence: int, in_quote: bool) -> Entity | None:
        if isinstance(what, Run):
            person = self.bearers[what.first]
            return person if person.evidence or person.kind != "person" else None
        if in_quote:
            return None
        if isinstance(what, Phrase):
            return self.descriptions.take(what)
        return self.scene.resolve(str(what), sentence)

    def _weight(self, at: int, sentence: int, subject_of: int) -> float:
        before = self.tokens.low[at - 1] if at and at not in self.sentence_starts else ""
        if before in PREPOSITIONS:
            return OBLIQUE
        if subject_of == sentence or before in SUBORDINATORS:
            return OBJECT
        return SUBJECT

    # --- sources -------------------------------------------------------------------------------

    def _speech(self, at: int, indexes: list[int], sentence: int) -> int:
        """Give the quotes of one source phrase their speaker; returns the token behind the phrase."""
        end = at
        for index in indexes:
            span = self.quotes[index].source_span
            if span is None:
                continue
            end = self.tokens.range_of(span)[1]
            credit = self._source(self.readings[index], sentence, span)
            self.credits[index] = credit
            if credit is not None:
                self.scene.add(credit[0], sentence, SOURCE)
                self.subjects.append((at, credit[0]))
        return end

    def _source(self, reading: Reading, sentence: int, span: Span) -> Credit | None:
        if reading.pronoun:
            return self._pronoun(reading, sentence, span)
        if reading.joint:
            return self.descriptions.joint(reading.first, reading.end), "joint source", "likely"
        if reading.run is not None:
            return self._named(reading, reading.run)
        return self._described(reading)

    def _pronoun(self, reading: Reading, sentence: int, span: Span) -> Credit | None:
        if reading.pronoun in ("who", "which"):
            return None
        if reading.pronoun not in GENDER_OF:
            return None
        entity = self.scene.resolve(reading.pronoun, sentence)
        if entity is None:
            return None
        entity.mentions.append(span)
        wanted = GENDER_OF[reading.pronoun]
        if wanted in "mf":
            entity.tell_gender(wanted)
        return entity, "pronoun", "likely"

    def _named(self, reading: Reading, run: Run) -> Credit:
        if (run.first not in self.bearers and self._named_body(reading, run)) or not run.evidence:
            head = reading.head if reading.head >= 0 else None
            return self.descriptions.body(run.name, run.end, head=head), "named body", "sure"
        person = self.bearers.get(run.first) or self.people.find(run) or self.people.add(run)
        self.bearers[run.first] = person
        return person, "name", "sure"

    def _named_body(self, reading: Reading, run: Run) -> bool:
        """Whether the name in a source phrase is a body's."""
        known = self.bearers.get(run.first) or self.people.find(run)
        if run.evidence or (known is not None and known.evidence):
            return False
        if reading.head >= 0 and self.descriptions.kind_of(reading.head) == "body":
            return True
        if len(run.words) == 1 and (run.words[0] in AGENCIES or run.words[0] in COUNTRIES):
            return True
        return self._institution(run)

    def _institution(self, run: Run) -> bool:
        """Whether an article or capitals tell that a name is no person's: "the Rosneva", "NATO"."""
        before = self.tokens.low[run.name - 1] if run.name else ""
        printed = self.tokens.raw[run.name]
        return before == "the" or (len(printed) > 1 and printed.isupper() and printed.isalpha())

    def _described(self, reading: Reading) -> Credit | None:
        if reading.head < 0 or bare(self.tokens.low[reading.head]) in NOUN_PHRASE_END:
            return None
        entity = self.descriptions.source(reading.first, reading.head, reading.end)
        return entity, "description", "sure" if entity.kind != "person" else "likely"
