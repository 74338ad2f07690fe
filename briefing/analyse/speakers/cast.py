"""Everybody named in an article, with roles, before it is known who says what.

Full names are read first, so that a surname may come before the name it is short for.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress, count
from operator import ne

from briefing.analyse.document import Document
from briefing.analyse.speakers.before import introduces
from briefing.analyse.speakers.entities import Entity
from briefing.analyse.speakers.names import Run, given_names
from briefing.analyse.speakers.people import People
from briefing.analyse.speakers.roles import RoleReader
from briefing.analyse.speakers.runs import LEAST_IN_TITLE, find_runs, is_titled, run_of
from briefing.analyse.speakers.sources import Reading, read_source
from briefing.analyse.speakers.surroundings import Surroundings
from briefing.analyse.speakers.words import bare, heads, kind_of
from briefing.lexicon.en.bodies import AGENCIES
from briefing.lexicon.en.places import COUNTRIES
from briefing.model import Quote

TITLED_KINDS = frozenset(("headline", "heading", "deck"))
"""Blocks that may be in title case: capitals tell nothing there."""


class Cast:
    """The names of one article and who bears them.

    runs: by first token. bearers: who a run names, by first token. readings: the source phrases taken apart, by index
    of the quote.
    sentence_starts: tokens that open a sentence, with and without a mark before the word.
    """

    def __init__(self, doc: Document, quotes: tuple[Quote, ...]) -> None:
        self.doc = doc
        self.tokens = doc.tokens
        self.quotes = quotes
        self.sentence_starts = _sentence_starts(doc)
        self.runs: dict[int, Run] = {}
        self.bearers: dict[int, Entity] = {}
        self.readings: dict[int, Reading] = {}
        self.capitals: list[int] = []
        self._inner: frozenset[str] | None = None
        self.people = People(self.tokens, doc.text)
        cues = {at for quote in quotes if quote.cue_span for at in range(*self.tokens.range_of(quote.cue_span))}
        contents = sorted(self.tokens.range_of(span) for quote in quotes for span in quote.spans)
        self.around = Surroundings(self.tokens, frozenset(cues), self.sentence_starts, contents)
        self.roles = RoleReader(self.around, doc.text)
        self.blocks = [self.tokens.range_of(block.span) for block in doc.blocks]
        self._find_names()
        for index in range(len(quotes)):
            self._read_source(index)
        for at in sorted(self.runs):
            self._read_roles(self.runs[at])

    def named(self, reading: Reading, run: Run) -> Entity:
        """Who bears the name in a source phrase."""
        known = self.bearers.get(run.first) or self.people.find(run) or self.people.add(run)
        self.bearers[run.first] = known
        if not known.evidence and self._is_body(reading, run):
            known.become_body(self.tokens.low[reading.head] if reading.head >= 0 else "")
            if run.name > run.first and self.tokens.raw[run.name - 1].isupper():
                # An acronym before it is part of a body's name.
                known.name = " ".join(self.tokens.raw[run.name - 1 : run.end])
        known.evidence = True
        return known

    def called(self, word: str) -> Entity | None:
        """The latest person or body of whose name this word is a part."""
        known = self.people.by_word.get(word)
        return known[-1] if known else None

    def _find_names(self) -> None:
        capitals = self.capitals = list(compress(count(), map(ne, self.tokens.raw, self.tokens.low)))
        titled: list[tuple[list[int], int]] = []
        for block, (first, end) in zip(self.doc.blocks, self.blocks, strict=True):
            inside = within(capitals, (first, end))
            least = LEAST_IN_TITLE if block.kind in TITLED_KINDS else 5
            if is_titled(self.tokens, inside, (first, end), least):
                titled.append((inside, end))
                continue
            for run in find_runs(self.tokens, inside, end, self.sentence_starts):
                run.last = end
                self.runs[run.first] = run
                if run.name < run.end and run.full:
                    self.bearers[run.first] = self.people.add(run)
        for inside, end in titled:
            self._find_in_title(inside, end)

    def _find_in_title(self, capitals: list[int], end: int) -> None:
        """Where every word has a capital only the names of the running text are names."""
        known = self.people.by_word
        runs = find_runs(self.tokens, capitals, end, self.sentence_starts)
        done = -1
        for at in capitals:
            word = bare(self.tokens.low[at])
            if at < done or word not in known:
                continue
            run = run_of(self.tokens, at, end, {word for one in known[word][-1:] for word in one.words})
            run.last = end
            self.runs[at] = run
            done = run.end
        for run in runs:
            if run.name == run.end and not any(at in self.runs for at in range(run.first, run.end)):
                self.runs[run.first] = run

    def _read_source(self, index: int) -> None:
        span = self.quotes[index].source_span
        if span is None:
            return
        place = self.tokens.range_of(span)
        if place[0] == place[1]:
            return
        reading = read_source(self.tokens, place, self.runs)
        self.readings[index] = reading
        run = reading.run
        if run is not None and self._is_no_name(run):
            reading.run, reading.head = None, run.first
            return
        if run is not None and not reading.joint and not self._is_body(reading, run):
            run.evidence = True
            if run.first in self.bearers:
                self.bearers[run.first].evidence = True

    def _is_no_name(self, run: Run) -> bool:
        """Whether the capital of a sentence is all that makes a word look like a name: "Respondents", "Lobbying"."""
        word = self.tokens.low[run.first]
        if not run.opens or run.evidence or run.full or not word.endswith(("s", "ing", "ed", "ly", "ty")):
            return False
        if word in self.people.by_word or word in AGENCIES or word in given_names():
            return False
        if self._inner is None:
            inside = (bare(self.tokens.low[at]) for at in self.capitals if at not in self.sentence_starts)
            self._inner = frozenset(inside)
        return word not in self._inner

    def _is_body(self, reading: Reading, run: Run) -> bool:
        """Whether the name in a source phrase is a body's: "the fund, Alba Capital", "Reuters", "the Acme", "NATO"."""
        known = self.bearers.get(run.first) or self.people.find(run)
        if known is not None and known.kind == "body":
            return True
        if run.evidence or (known is not None and known.evidence):
            return False
        if reading.head >= 0 and kind_of(self.tokens.low[reading.head]) == "body":
            return True
        if len(run.words) == 1 and (run.words[0] in AGENCIES or run.words[0] in COUNTRIES):
            return True
        if run.name > run.first and self.tokens.raw[run.name - 1].isupper() and len(self.tokens.raw[run.name - 1]) > 1:
            return len(run.words) == 1
        printed = self.tokens.raw[run.name]
        before = self.tokens.low[run.name - 1] if run.name else ""
        return before == "the" or (len(printed) > 1 and printed.isupper() and printed.isalpha()) or _in_camels(printed)

    def _read_roles(self, run: Run) -> None:
        person = self._bearer(run)
        if person is not None:
            self.people.note(person, run)
            if run.name > run.first or self._in_company(run):
                self.roles.read(run, person, run.last)

    def _in_company(self, run: Run) -> bool:
        """Whether a comma, a bracket, a copula or a noun for a person stands beside a name."""
        raw, low = self.tokens.raw, self.tokens.low
        if run.end < len(raw) and (raw[run.end] in ",(" or low[run.end] in ("is", "was")):
            return True
        before = run.first - 1
        return before >= 0 and (raw[before] == "," or low[before] in heads() or low[before] == "of")

    def _bearer(self, run: Run) -> Entity | None:
        if run.name == run.end:
            return None
        person = self.bearers.get(run.first)
        if person is None:
            person = self.people.find(run)
            if person is None and (run.evidence or introduces(self.around, run)):
                person = self.people.add(run)
            if person is not None:
                self.bearers[run.first] = person
        return person


def _in_camels(word: str) -> bool:
    """YouGov, PredictWise: a capital inside a word, behind more than a Mac, De or O'."""
    inner = next((at for at in range(3, len(word)) if word[at].isupper() and word[at - 1].islower()), 0)
    return inner > 2 and not word.startswith(("Mac", "Fitz", "Van", "Von", "Della", "Dela", "Des", "Del"))


def within(ascending: list[int], place: tuple[int, int]) -> list[int]:
    """The numbers of an ascending list that lie in a half-open range."""
    return ascending[bisect_left(ascending, place[0]) : bisect_left(ascending, place[1])]


def _sentence_starts(doc: Document) -> frozenset[int]:
    starts: set[int] = set()
    raw, offsets = doc.tokens.raw, doc.tokens.starts
    for sentences in doc.sentences:
        for sentence in sentences:
            at = bisect_left(offsets, sentence.start)
            starts.add(at)
            while at < len(raw) and not raw[at][0].isalnum():
                at += 1
            starts.add(at)
    return frozenset(starts)
