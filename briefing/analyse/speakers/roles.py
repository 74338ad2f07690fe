"""Roles: the title before a name, the apposition before or after it, what a relative clause says of it.

Source: AP Stylebook, "titles" (formal titles before a name, others set off by commas); Huddleston and Pullum (2002),
5.20 on apposition.
"""

from __future__ import annotations

from briefing.analyse.speakers.before import apposition, title
from briefing.analyse.speakers.entities import KINSHIP, OFFICE, PREDICATE, RANK, RELATION, Entity
from briefing.analyse.speakers.names import Run
from briefing.analyse.speakers.runs import ABBREVIATED
from briefing.analyse.speakers.surroundings import ARTICLES, SAYING, Surroundings
from briefing.analyse.speakers.words import bare, heads, kind_of
from briefing.lexicon.en.function_words import (
    DETERMINATIVES,
    FULL_AUXILIARIES,
    PERSONAL_POSSESSIVES,
    PHRASE_PREPOSITIONS,
)
from briefing.lexicon.en.titles import POSTNOMINALS
from briefing.text.spans import Span

NEGATIONS = frozenset(("not", "never", "no"))
LIVING = frozenset(
    "lives lived been grew grown was born died saw seen watched lost survived stayed stood sat walked came went got "
    "had known felt".split()
)
"""Verbs that tell what befell somebody, not what somebody is."""

NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)


class RoleReader:
    """Reads the roles around the names of one text. taken: the tokens that were read as roles."""

    def __init__(self, around: Surroundings, text: str) -> None:
        self.around = around
        self.tokens = around.tokens
        self.text = text
        self.taken: set[int] = set()

    def read(self, run: Run, person: Entity, last: int) -> None:
        """Note the roles beside one mention of a person; `last` ends the block. What a quotation says is no role."""
        if self.around.is_spoken(run.first):
            return
        before = title(self.around, run, again=len(person.mentions) > 1)
        if before is not None:
            self._note(person, *before)
        if run.possessive:
            return
        before = apposition(self.around, run, last)
        if before is not None:
            self._note(person, *before)
        self._after(run, person, last)

    # --- after the name ----------------------------------------------------------------

    def _after(self, run: Run, person: Entity, last: int) -> int:
        low, raw = self.tokens.low, self.tokens.raw
        at = run.end
        if at < last and low[at] in ("is", "was"):
            return self._predicate(at + 1, last, person)
        while at < last and low[at] in POSTNOMINALS and raw[at].isupper():
            at += 1
        if at < last and raw[at] == "(":
            at = next((k + 1 for k in range(at, min(at + 8, last)) if raw[k] == ")"), at)
        if at + 1 >= last or raw[at] != ",":
            return run.end
        at += 1
        if (
            at + 1 < last
            and raw[at + 1] == ","
            and (low[at] in NUMBER_WORDS or (raw[at].isdigit() and len(raw[at]) < 4))
        ):
            person.evidence = True
            at += 2
        if at < last and low[at] == "who":
            person.evidence = True
            return self._clause(at + 1, last, person)
        end = self.around.phrase_end(at, last)
        if (
            end > at
            and not person.evidence
            and low[at] in DETERMINATIVES
            and kind_of(low[self.around.head(at, end)]) == "body"
        ):
            person.become_body(bare(low[self.around.head(at, end)]))
            return end
        if end > at and self.around.is_closed(end, last) and self.around.is_role(at, end):
            person.evidence = True
            self._split_offices(person, at, end)
            self._gender_in(at, end, person)
            if end + 1 < last and low[end] == "who":
                return self._clause(end + 1, last, person)
            if end + 2 < last and raw[end] == "," and low[end + 1] == "who":
                return self._clause(end + 2, last, person)
            return end
        return run.end

    def _predicate(self, first: int, last: int, person: Entity) -> int:
        """Ann Doe is the company's head of safety: said by the reporter, and of a known office."""
        low, _raw = self.tokens.low, self.tokens.raw
        end = self.around.phrase_end(first, last)
        head = self.around.head(first, end)
        if self.around.is_quoted(first):
            return first
        if (
            self.around.is_closed(end, last)
            and head > first
            and low[first] in DETERMINATIVES
            and self.around.office(head)
            and NEGATIONS.isdisjoint(low[first:end])
        ):
            self._split_offices(person, first, end)
        return end

    def _split_offices(self, person: Entity, first: int, end: int) -> None:
        """A mayor and a poet: two offices."""
        low = self.tokens.low
        for at in range(first + 1, end - 2):
            if low[at] == "and" and low[at + 1] in ARTICLES and self.around.is_role(at + 1, end):
                self._note(person, first, at)
                self._note(person, at + 1, end)
                return
        self._note(person, first, end)

    def _clause(self, first: int, last: int, person: Entity) -> int:
        """What a relative clause says: an office ("who is also vice president of ..."), or what somebody does ("who
        heads ...")."""
        low = self.tokens.low
        end = self.around.clause_end(first, last)
        self._gender_in(first, end, person)
        at = first
        if low[at] in ("is", "was") and at + 1 < end:
            at += 1
            while at < end and low[at] in ("also", "now", "then", "currently", "himself", "herself", "both"):
                at += 1
            if self.around.is_role(at, end):
                self._split_offices(person, at, end)
            return end
        for k in range(at, end - 1):
            if low[k] == "as" and self.around.is_role(k + 1, end):
                self._note(person, k + 1, end)
                return end
        if end > at and len(person.mentions) < 2 and self._tells_more(at):
            person.add_role(PREDICATE, *self._printed(at, end))
        return end

    def _tells_more(self, at: int) -> bool:
        """Whether a predicate says what somebody is known for: no act of speech, nothing denied or only possible."""
        low = self.tokens.low
        if low[at + 1 if low[at] in ("has", "had") else at] in LIVING:
            return False
        if (
            at in self.around.cues
            or low[at] in SAYING
            or (low[at] in FULL_AUXILIARIES and low[at] not in ("has", "had"))
        ):
            return False
        return low[at] not in PHRASE_PREPOSITIONS and NEGATIONS.isdisjoint(low[at : at + 3])

    def _gender_in(self, first: int, end: int, person: Entity) -> None:
        for word in self.tokens.low[first:end]:
            if word in ("his", "himself", "her", "herself"):
                person.tell_gender("f" if word[1] == "e" else "m")
                return

    # --- noting ------------------------------------------------------------------------

    def _note(self, person: Entity, first: int, end: int) -> None:
        low = self.tokens.low
        related = low[first] in PERSONAL_POSSESSIVES
        while end > first and low[end - 1] in PHRASE_PREPOSITIONS:
            end -= 1
        while first < end and (
            low[first] in ARTICLES or low[first] in PERSONAL_POSSESSIVES or low[first] in ("and", "but")
        ):
            first += 1
        if first >= end:
            return
        self.taken.update(range(first, end))
        head = self.around.head(first, end)
        kind, _, gender = heads().get(low[head], ("person", False, ""))
        if kind == "kin" and low[first - 1] in ("a", "an"):
            # "a widow of 70" says what she is, "his widow" whose she is.
            kind = "person"
        if (
            kind == "kin"
            and head + 2 < end
            and low[head + 1] == "and"
            and self.around.office(self.around.head(head + 2, end))
        ):
            kind = "person"
        if gender:
            person.tell_gender(gender, firm=True)
        if kind == "people":
            return
        rank = KINSHIP if kind == "kin" else RELATION if related else OFFICE
        if low[first] in ABBREVIATED and end - first <= 2:
            rank = RANK
        person.evidence = True
        person.head = person.head or low[head]
        person.add_office(low[head], frozenset(map(bare, low[first:end])))
        person.add_role(rank, *self._printed(first, end))

    def _printed(self, first: int, end: int) -> tuple[str, Span]:
        span = self.tokens.span(first, end)
        return " ".join(span.of(self.text).split()), span
