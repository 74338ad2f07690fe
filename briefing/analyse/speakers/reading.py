"""The article read once from front to back: names, noun phrases, pronouns and sources, each given to whom it means."""

from __future__ import annotations

from itertools import compress, count

from briefing.analyse.speakers.cast import Cast, within
from briefing.analyse.speakers.credits import Credit
from briefing.analyse.speakers.descriptions import Descriptions
from briefing.analyse.speakers.entities import Entity
from briefing.analyse.speakers.names import Run
from briefing.analyse.speakers.phrases import Phrase, find_phrases
from briefing.analyse.speakers.scene import GENDER_OF, OBJECT, OBLIQUE, QUOTED, SOURCE, SUBJECT, Scene
from briefing.analyse.speakers.sources import Reading
from briefing.analyse.speakers.words import NOUN_PHRASE_END, bare, heads
from briefing.lexicon.en.function_words import CONTRACTED, DETERMINATIVES, PREPOSITIONS, SUBORDINATORS
from briefing.text.spans import Span

KINDS = 4
SPEECH, PRONOUN, PHRASE, NAME = range(KINDS)
SUBJECT_PRONOUNS = frozenset(("he", "she"))
POSSESSIVES_TELLING = frozenset(("his", "her", "himself", "herself"))
UNSURE = 0.4
"""What a name keeps of its weight while nothing tells that it is a person's."""

READ_PRONOUNS = SUBJECT_PRONOUNS | POSSESSIVES_TELLING
NAMING = frozenset("identified introduced gave named called known".split())
"""Verbs behind which an unnamed person gets a name: "a man who identified himself as"."""

NAMING_REACH = 10
Event = Run | Phrase | str | list[int]


class Reader:
    """Reads an article's events in order and credits each quote.

    credits: one a quote, None while unknown. subjects: (token, entity) of all that are subjects or sources, in order.
    """

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.tokens = cast.tokens
        self.quotes = cast.quotes
        self.scene = Scene()
        self.descriptions = Descriptions(cast)
        self.sentence_index = sorted(cast.sentence_starts)
        self.credits: list[Credit | None] = [None] * len(cast.quotes)
        self.subjects: list[tuple[int, Entity]] = []

    def read(self) -> None:
        """Go through the article once."""
        spoken = sorted(
            self.tokens.range_of(span) for quote in self.quotes if quote.kind == "direct" for span in quote.spans
        )
        spoken_at = sentence = 0
        done = subject_of = -1
        starts = [*self.sentence_index, len(self.tokens) + 1]
        events = self._events()
        for key in sorted(events):
            at, what = key // KINDS, events[key]
            while starts[sentence] <= at:
                sentence += 1
            while spoken_at < len(spoken) and spoken[spoken_at][1] <= at:
                spoken_at += 1
            in_quote = spoken_at < len(spoken) and spoken[spoken_at][0] <= at
            if isinstance(what, str) and what in POSSESSIVES_TELLING:
                if at >= done:
                    self._tell(what, sentence, in_quote)
                continue
            if isinstance(what, list):
                done = self._speech(at, what, sentence)
                subject_of = sentence
                continue
            entity = None if at < done and not isinstance(what, Run) else self._meant(what, sentence, in_quote)
            if entity is None:
                continue
            held = at < done or (isinstance(what, Run) and what.possessive)
            weight = QUOTED if in_quote else OBLIQUE if held else self._weight(at, sentence, subject_of)
            if weight == SUBJECT:
                subject_of = sentence
                self.subjects.append((at, entity))
            self.scene.add(entity, sentence, weight if entity.evidence or entity.kind != "person" else weight * UNSURE)

    def _events(self) -> dict[int, Event]:
        """What is to be read, by first token times KINDS plus kind: of what starts together sources come first."""
        cast = self.cast
        events: dict[int, Event] = {}
        taken = cast.roles.taken
        for at, run in cast.runs.items():
            if run.name < run.end:
                if run.end - at > 1:
                    taken.update(range(at, run.end))
                else:
                    taken.add(at)
                if at in cast.bearers:
                    events[at * KINDS + NAME] = run
        low = self.tokens.low
        nouns = list(compress(count(), map(heads().__contains__, low)))
        for place in cast.blocks:
            for phrase in find_phrases(self.tokens, within(nouns, place), place, cast.sentence_starts, taken):
                events[phrase.first * KINDS + PHRASE] = phrase
        for at in compress(count(), map(READ_PRONOUNS.__contains__, low)):
            events[at * KINDS + PRONOUN] = low[at]
        sources: dict[int, list[int]] = {}
        for index, reading in cast.readings.items():
            sources.setdefault(reading.at * KINDS + SPEECH, []).append(index)
        events.update(sources)
        return events

    # --- what stands in the running text -----------------------------------------------------

    def _meant(self, what: Run | Phrase | str, sentence: int, in_quote: bool) -> Entity | None:
        if isinstance(what, Run):
            return self.cast.bearers[what.first]
        if in_quote:
            return None
        if isinstance(what, Phrase):
            return self._named_after(what) or self.descriptions.take(what)
        entity = self.scene.resolve(what, sentence)
        if entity is not None:
            entity.learn_gender(GENDER_OF[what])
        return entity

    def _tell(self, pronoun: str, sentence: int, in_quote: bool) -> None:
        """Learn the gender of whom "his" or "her" means in the same sentence."""
        entity = None if in_quote else self.scene.resolve(pronoun, sentence, reach=0)
        if entity is not None:
            entity.learn_gender(GENDER_OF[pronoun])

    def _named_after(self, phrase: Phrase) -> Entity | None:
        """Who is named right behind a phrase: "a man who gave his name as John Doe", "the fund, Alba Capital"."""
        runs, low = self.cast.runs, self.tokens.low
        beyond = phrase.end + 1
        if phrase.kind == "body" and beyond in runs and low[phrase.end] == ",":
            bearer = self.cast.bearers.get(beyond)
            if not self._closed(runs[beyond]):
                return None
            if bearer is None and runs[beyond].name == runs[beyond].end:
                return self.descriptions.entitled(phrase, runs[beyond])
            if bearer is not None and (bearer.kind == "body" or not bearer.evidence):
                self.descriptions.rename(phrase, bearer)
                return bearer
        if phrase.definite or phrase.kind not in ("person", "people") or phrase.plural:
            return None
        for at in range(phrase.end, min(phrase.end + NAMING_REACH, len(low) - 4)):
            if at in self.cast.sentence_starts:
                return None
            if low[at] in NAMING:
                follow = next((k for k in range(at + 1, at + 5) if k in runs), None)
                return self.cast.bearers.get(follow) if follow is not None else None
        return None

    def _closed(self, run: Run) -> bool:
        """Whether a mark follows a name, as it does behind an apposition."""
        return run.end >= len(self.tokens) or not self.tokens.raw[run.end][0].isalnum()

    def _weight(self, at: int, sentence: int, subject_of: int) -> float:
        before = self.tokens.low[at - 1] if at and at not in self.cast.sentence_starts else ""
        if before in PREPOSITIONS:
            return OBLIQUE
        if subject_of == sentence or before in SUBORDINATORS:
            return OBJECT
        return SUBJECT

    # --- sources -----------------------------------------------------------------------------

    def _speech(self, at: int, indexes: list[int], sentence: int) -> int:
        """Give the quotes of one source phrase their speaker; returns the token behind the phrase."""
        end = at
        for index in indexes:
            reading = self.cast.readings[index]
            end = max(end, reading.beyond)
            credit = self._source(reading, sentence)
            self.credits[index] = credit
            if credit is not None:
                self.scene.add(credit[0], sentence, SOURCE)
                self.subjects.append((at, credit[0]))
        return end

    def _source(self, reading: Reading, sentence: int) -> Credit | None:
        if reading.pronoun:
            return self._pronoun(reading, sentence)
        if reading.turn == "question":
            return self._writer(self.tokens.span(reading.first, reading.end))
        if reading.turn:
            person = self._interviewee(self.tokens.starts[reading.first])
            return (person, "answer of an interview", "likely") if person else None
        if reading.joint:
            return self.descriptions.joint(reading.first, reading.end), "joint source", "likely"
        if reading.run is not None:
            return self.cast.named(reading, reading.run), "name", "sure"
        return self._described(reading, sentence)

    def _pronoun(self, reading: Reading, sentence: int) -> Credit | None:
        span = self.tokens.span(reading.first, reading.end)
        if reading.pronoun in ("who", "which", "that"):
            last = self.scene.last(sentence)
            return (last, "relative pronoun", "likely") if last else None
        if reading.pronoun == "i":
            return self._writer(span)
        if reading.pronoun not in GENDER_OF:
            return None
        entity = self.scene.resolve(reading.pronoun, sentence)
        if entity is None:
            return None
        entity.mentions.append(span)
        entity.learn_gender(GENDER_OF[reading.pronoun])
        return entity, "pronoun", "likely"

    def _writer(self, span: Span) -> Credit | None:
        """Who says "I" outside quotation marks: the byline's only name."""
        byline = self.cast.doc.article.byline
        if byline is None or len(byline.names) != 1:
            return None
        writer = self.descriptions.writer(byline.names[0], span)
        writer.mentions.append(span)
        return writer, "writer", "likely"

    def _interviewee(self, before: int) -> Entity | None:
        """Who answers: the person the introduction names first, never somebody named behind the answer at `before`."""
        people = [one for one in self.cast.people.all if one.kind == "person" and one.start < before]
        return min((one for one in people if one.evidence), key=lambda one: one.start, default=None)

    def _is_noun(self, reading: Reading, word: str) -> bool:
        """Whether the head of a source is likely a noun: known, with a capital or an article, or in the plural."""
        if word in heads() or (word[:1].isalpha() and word[-1] == "s" and word[-2:] != "ss"):
            return True
        if not word[:1].isalpha() or word in CONTRACTED or word.endswith(("ing", "ly")):
            return False
        opening = self.tokens.low[reading.first]
        return self.tokens.raw[reading.head][0].isupper() or opening in DETERMINATIVES or opening[-2:] in ("'s", "’s")

    def _described(self, reading: Reading, sentence: int) -> Credit | None:
        word = bare(self.tokens.low[reading.head])
        if not self._is_noun(reading, word) or (
            word in NOUN_PHRASE_END and not self.tokens.raw[reading.head].isupper()
        ):
            return None
        known = self.cast.called(word) if reading.end - reading.first == 1 else None
        if known is not None and self.tokens.raw[reading.head][0].isupper():
            known.mentions.append(self.tokens.span(reading.first, reading.end))
            return known, "name", "sure"
        renamed = self._renamed(reading, sentence)
        if renamed is not None:
            renamed.mentions.append(self.tokens.span(reading.first, reading.end))
            return renamed, "description", "likely"
        entity = self.descriptions.source(reading)
        return entity, "description", "likely" if entity.kind == "person" else "sure"

    def _renamed(self, reading: Reading, sentence: int) -> Entity | None:
        """Whom "the 52-year-old farmer" or "the father of four" means: the person who holds the floor.

        Source: AP Stylebook, "ages"; a definite phrase with an age is a second reference.
        """
        low = self.tokens.low
        if low[reading.first] != "the" or not any(map(_tells_age, low[reading.first + 1 : reading.head + 1])):
            return None
        word = low[reading.head]
        kin = "f" if "mother-of-" in word else "m" if "father-of-" in word else ""
        kind, plural, gender = heads().get(word, ("person", False, kin))
        if plural or kind not in ("person", "people", "kin"):
            return None
        man = self.scene.resolve("he", sentence) if gender != "f" else None
        woman = self.scene.resolve("she", sentence) if gender != "m" else None
        found = man or woman
        return found if found is not None and found.kind == "person" and (man is woman or not (man and woman)) else None


def _tells_age(word: str) -> bool:
    return word.endswith(("-year-old", "-month-old")) or "mother-of-" in word or "father-of-" in word
