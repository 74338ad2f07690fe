"""Mentions joined into people: full names, surnames, first names, with and without title.

A short form is any run of the words of one full name: the surname in most of the world, the first word in Chinese,
Korean and Hungarian
order, the given name in Iceland, the middle one of two Spanish surnames. Source: AP Stylebook, "names", "Spanish and
Portuguese names",
"Chinese names", "Korean names", "Arabic names"; The Economist style guide, "names".
"""

from __future__ import annotations

from briefing.analyse.speakers.entities import Entity
from briefing.analyse.speakers.names import Run, gender_of_name
from briefing.analyse.speakers.words import bare
from briefing.text.spans import Span
from briefing.text.tokens import Tokens

GENERATIONS = {"younger": "j", "junior": "j", "elder": "s", "older": "s", "senior": "s"}
"""What is said of two of one name to the letter of the suffix. Source: AP Stylebook, "junior, senior"."""

FAR = 2000
"""Code points to look back for the start of a paragraph."""

MOST_OF_ONE_WORD = 12
"""How many people of one surname or first name are looked at, the latest first."""


class People:
    """The people of one article, found by any word of their names."""

    def __init__(self, tokens: Tokens, text: str) -> None:
        self.tokens = tokens
        self.text = text
        self.all: list[Entity] = []
        self.by_word: dict[str, list[Entity]] = {}
        self.by_name: dict[tuple[tuple[str, ...], str], Entity] = {}

    def add(self, run: Run) -> Entity:
        """The person of a run with a full name: a known one whose name contains it or is contained in it, or a new
        one."""
        person = self._same(run) or self._new(run)
        if run.evidence:
            person.evidence = True
        if run.gender:
            person.tell_gender(run.gender, firm=True)
        return person

    def find(self, run: Run) -> Entity | None:
        """Who a short form means, None when nobody of the name is known. Asked in the order of the text."""
        known = self.by_word.get(run.words[-1], [])
        if len(known) == 1 and len(run.words) == 1 and _suits(run, known[0]):
            return known[0]
        fitting = [one for one in known[-MOST_OF_ONE_WORD:] if _inside(run.words, one.words) and _suits(run, one)]
        if any(one.evidence for one in fitting):
            fitting = [one for one in fitting if one.evidence]
        if len(fitting) > 1:
            # Who was named before the short form comes before who is named after it.
            fitting = [one for one in fitting if one.start < self.tokens.starts[run.first]] or fitting
            fitting = [one for one in fitting if run.gender and one.gender == run.gender] or fitting
        if len(fitting) > 1:
            fitting = self._of_age(fitting, run) or self._in_office(fitting, run) or self._nearest(fitting, run)
        return fitting[0] if fitting else None

    def name_span(self, run: Run) -> Span:
        """Where the name of a run stands, without title and possessive."""
        start, end = self.tokens.starts[run.name], self.tokens.ends[run.end - 1]
        return Span(start, end - 2 if run.possessive else end)

    def note(self, person: Entity, run: Run) -> None:
        """Record a mention; asked in the order of the text."""
        person.mentions.append(self.name_span(run))
        if run.gender:
            person.tell_gender(run.gender, firm=True)

    def _new(self, run: Run) -> Entity:
        span = self.name_span(run)
        person = Entity("person", " ".join(span.of(self.text).split()), run.words, span.start)
        person.suffix = run.suffix
        person.initials = run.initials
        self._name(person, run)
        self.all.append(person)
        return person

    def _same(self, run: Run) -> Entity | None:
        exact = self.by_name.get((run.words, run.suffix))
        if exact is not None and (not run.initials or run.initials == exact.initials):
            return exact
        known = self.by_word.get(run.words[-1], [])
        first = self.by_word.get(run.words[0], [])
        for one in (*known[-MOST_OF_ONE_WORD:], *first[-MOST_OF_ONE_WORD:]):
            if run.suffix and run.suffix != one.suffix:
                continue
            if run.initials and one.initials and run.initials[0] != one.initials[0]:
                continue
            if _inside(run.words, one.words):
                return one
            if len(one.words) > 1 and _inside(one.words, run.words):
                one.name = " ".join(self.name_span(run).of(self.text).split())
                one.words = run.words
                self._name(one, run)
                return one
        return None

    def _name(self, person: Entity, run: Run) -> None:
        self.by_name.setdefault((run.words, run.suffix), person)
        printed = [bare(word) for word in self.tokens.low[run.name : run.end]]
        person.tell_gender(gender_of_name(run.words, printed))
        for word in run.words:
            for form in (word, *word.split("-")) if "-" in word else (word,):
                known = self.by_word.setdefault(form, [])
                if len(form) > 1 and (not known or known[-1] is not person):
                    known.append(person)

    def _of_age(self, fitting: list[Entity], run: Run) -> list[Entity]:
        """The younger Doe is Jr., the elder Sr."""
        wanted = GENERATIONS.get(self.tokens.low[run.first - 1]) if run.first else None
        return [one for one in fitting if wanted and one.suffix[:1] == wanted]

    def _in_office(self, fitting: list[Entity], run: Run) -> list[Entity]:
        """President Doe is the one of the Does who was called president."""
        title = set(self.tokens.low[run.first : run.name])
        return [one for one in fitting if any(head in title for head, _ in one.offices)] if title else []

    def _nearest(self, fitting: list[Entity], run: Run) -> list[Entity]:
        """Prefer the surname's bearer, then who was last named in this paragraph, then who comes first."""
        last = [one for one in fitting if one.words[-1] == run.words[-1] or one.words[-1].endswith("-" + run.words[-1])]
        fitting = last or fitting
        before = self.tokens.starts[run.first]
        paragraph = self.text.rfind("\n", max(0, before - FAR), before)
        if paragraph < 0 and before > FAR:
            paragraph = before
        near = [one for one in fitting if one.mentions and one.mentions[-1].start > paragraph]
        return [max(near, key=lambda one: one.mentions[-1])] if near else sorted(fitting, key=lambda one: one.start)


def _inside(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of a short form come in the same order in the full name."""
    at = 0
    for word in full:
        if at < len(short) and (
            word == short[at] or ("-" in word and short[at] in word.split("-") and len(short[at]) > 2)
        ):
            at += 1
    return at == len(short)


def _suits(run: Run, person: Entity) -> bool:
    return not (run.gender and person.gender in ("m", "f") and person.gender != run.gender and person.firm)
