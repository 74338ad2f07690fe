"""Roles: the title before a name, the apposition before or after it, what a relative clause says of it.

Source: AP Stylebook, "titles" (formal titles before a name, others set off by commas); Huddleston and Pullum (2002),
5.20 on apposition.
"""

from __future__ import annotations

from briefing.analyse.speakers.entities import KINSHIP, OFFICE, PREDICATE, RANK, RELATION, Entity
from briefing.analyse.speakers.names import Run
from briefing.analyse.speakers.phrases import modifies
from briefing.analyse.speakers.runs import ABBREVIATED
from briefing.analyse.speakers.words import NOUN_PHRASE_END, bare, heads, is_personal, kind_of
from briefing.lexicon.en import titles
from briefing.lexicon.en.grammar_words import (
    AUXILIARIES,
    DETERMINERS,
    POSSESSIVES,
    POSTNOMINALS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from briefing.text.spans import Span
from briefing.text.tokens import Tokens

LONGEST_ROLE = 28
"""Tokens of an apposition that are read."""

LONGEST_TITLE = 14
STOPS = frozenset('.,;:!?()[]–—"“”‘«»-…') | {"--", "''", "``"}
SAYING = frozenset("said says told tells added adds wrote writes noted declined refused spoke requested".split())
CLAUSE_OPENERS = frozenset("if when while although though because since unless until whether as once that who".split())
NEGATIONS = frozenset(("not", "never", "no"))
SUBJECTS = AUXILIARIES | PRONOUNS | {"to", "not"}
"""Behind these an unknown word is a verb."""

PHRASE_BREAKS = (PREPOSITIONS | AUXILIARIES | DETERMINERS | {"and", "or", "but"}) - {"outside", "inside", "past"}
"""Words behind which a noun phrase has its head before them."""

ARTICLES = frozenset(("a", "an", "the", "another"))
NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)
TIMES = frozenset(
    "day days week weeks month months year years hour hours time morning evening night moment minute minutes".split()
)
OFFICE_KINDS = frozenset(("person", "kin", "people"))


class RoleReader:
    """Reads what stands around a name. cues: tokens of reporting words, which end a title on the left and an
    apposition on the right."""

    def __init__(self, tokens: Tokens, text: str, cues: frozenset[int], sentence_starts: frozenset[int]) -> None:
        self.tokens = tokens
        self.text = text
        self.cues = cues
        self.sentence_starts = sentence_starts
        self.taken: set[int] = set()

    def read(self, run: Run, person: Entity, last: int) -> int:
        """Note the roles beside one mention of a person; `last` ends the block. Returns the token after what was
        read."""
        self._title(run, person)
        if not run.possessive:
            self._before(run, person, last)
            return self._after(run, person, last)
        return run.end

    def introduces(self, run: Run) -> bool:
        """Whether a noun for a person introduces a single name: "his daughter Ann", "the nephew, John, said"."""
        low, raw = self.tokens.low, self.tokens.raw
        if not run.possessive and raw[run.end : run.end + 1] == [","] and run.end + 2 < len(low):
            following = low[run.end + 1]
            if following == "who" or (following.isdigit() and len(following) < 4 and raw[run.end + 2] == ","):
                return True
        before = run.first - 1
        if before < 1 or run.possessive or run.first in self.sentence_starts:
            return False
        if self.tokens.raw[before] != ",":
            return self._office(before) and self.tokens.raw[before].islower()
        closed = run.end < len(self.tokens) and self.tokens.raw[run.end] == ","
        return closed and self._phrase_start(before) is not None

    # --- before the name ---------------------------------------------------------------

    def _title(self, run: Run, person: Entity) -> None:
        low = self.tokens.low
        first, end = run.first, run.name
        while end > first and (low[end - 1] in titles.COURTESY or low[end - 1] == "."):
            if low[end - 1] == "." and low[end - 2] not in titles.COURTESY:
                break
            end -= 1
        in_lower_case = first == end
        first = self._left(first, end)
        while first < end and low[first] in titles.COURTESY:
            first += 2 if low[first + 1] == "." else 1
        if in_lower_case and len(person.mentions) > 1 and low[first - 1] in ARTICLES:
            # "the judge John Doe attacked": a descriptive title is for the first reference.
            return
        if first < end and any(self._office(at) for at in range(first, end)):
            self._note(person, first, end)

    def _left(self, first: int, end: int) -> int:
        """Walk left over the words of a title that stands right before token `first`."""
        low, raw, starts, ends = self.tokens.low, self.tokens.raw, self.tokens.starts, self.tokens.ends
        known = heads()
        at = first
        if at == end and not self._office(at - 1):
            return first
        unknown = 0
        in_lower_case = first == end
        while (
            at > 0 and first - at < LONGEST_TITLE and at not in self.sentence_starts and starts[at] - ends[at - 1] == 1
        ):
            word = low[at - 1]
            if word == "of" and self._office(at - 2):
                at -= 2
                continue
            plural = word in known and known[word][1] and (raw[at][0].isupper() or not self._belongs(low[at]))
            if word in NOUN_PHRASE_END or plural or at - 1 in self.cues or not raw[at - 1][0].isalnum():
                break
            if word not in known and word not in titles.OFFICE_MODIFIERS and not raw[at - 1][0].isupper():
                unknown += 1
                if unknown > 2 or not in_lower_case or word.endswith(("ed", "ing", "ly")):
                    break
            at -= 1
        if at > 0 and (low[at - 1] in SUBJECTS or known.get(low[at - 1], ("", False))[1]):
            # "could favor front-runner Ann Doe": a verb, no part of the title.
            at = self._past_unknown(at, first)
        if at < first - 1 and raw[at + 1][0].isupper() and not modifies(low[at], raw[at]):
            at += 1
        return at

    def _past_unknown(self, at: int, first: int) -> int:
        known = heads()
        while at < first and self.tokens.low[at] not in known and not self.tokens.raw[at][0].isupper():
            at += 1
        return at

    @staticmethod
    def _belongs(word: str) -> bool:
        """Whether a word in lower case is of an office: "veterans affairs"."""
        return word in heads() or word in titles.OFFICE_MODIFIERS or word in titles.TITLE_WORDS

    def _office(self, at: int) -> bool:
        if at < 0:
            return False
        entry = heads().get(self.tokens.low[at])
        return entry is not None and entry[0] in OFFICE_KINDS and not entry[1]

    def _before(self, run: Run, person: Entity, last: int) -> None:
        """The mayor, Ann Doe, ...: a phrase set before the name by a comma."""
        comma = run.first - 1
        if comma < 1 or self.tokens.raw[comma] != "," or run.first in self.sentence_starts:
            return
        first = self._phrase_start(comma)
        if first is None:
            return
        closed = run.end >= last or self.tokens.raw[run.end] in STOPS or self.tokens.low[run.end] in RELATIVES
        if closed or first in self.sentence_starts or first - 1 in self.cues or self.tokens.raw[first - 1] in STOPS:
            self._note(person, first, comma)

    def _phrase_start(self, comma: int) -> int | None:
        low, raw = self.tokens.low, self.tokens.raw
        at = comma - 1
        while at >= 0 and comma - at < LONGEST_TITLE:
            word = low[at]
            possessor = raw[at][0].isupper() and word.endswith(("'s", "’s"))
            if word in CLAUSE_OPENERS:
                return None
            if word in DETERMINERS or possessor or at in self.sentence_starts:
                if self._heads_person(at, comma):
                    while possessor and at not in self.sentence_starts and raw[at - 1][0].isupper():
                        at -= 1
                    return at
                if at in self.sentence_starts or low[at - 1] not in PREPOSITIONS:
                    return None
            elif raw[at] in STOPS or at in self.cues or word in SUBJECTS or word in CLAUSE_OPENERS:
                return None
            at -= 1
        return None

    def _heads_person(self, first: int, end: int) -> bool:
        head = self.head(first, end)
        return head >= first and self._office(head)

    def head(self, first: int, end: int) -> int:
        """The token that heads a noun phrase: the last before its first preposition, relative pronoun or verb; `first
        - 1` for none."""
        low, raw = self.tokens.low, self.tokens.raw
        head = first - 1
        for at in range(first, end):
            word = low[at]
            if word in RELATIVES or (
                head >= first and (word in PHRASE_BREAKS or (raw[at] in STOPS and raw[at] != "."))
            ):
                break
            if raw[at] != "." and word not in DETERMINERS:
                head = at
        return head

    # --- after the name ----------------------------------------------------------------

    def _after(self, run: Run, person: Entity, last: int) -> int:
        low, raw = self.tokens.low, self.tokens.raw
        at = run.end
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
        end = self._phrase_end(at, last)
        if end > at and not person.evidence and low[at] in DETERMINERS and kind_of(low[self.head(at, end)]) == "body":
            person.become_body(bare(low[self.head(at, end)]))
            return end
        closed = end >= last or raw[end] in STOPS or low[end] in RELATIVES
        if end > at and closed and self._is_role(at, end):
            person.evidence = True
            self._split_offices(person, at, end)
            self._gender_in(at, end, person)
            if end + 1 < last and low[end] == "who":
                return self._clause(end + 1, last, person)
            if end + 2 < last and raw[end] == "," and low[end + 1] == "who":
                return self._clause(end + 2, last, person)
            return end
        return run.end

    def _phrase_end(self, first: int, last: int) -> int:
        low, raw = self.tokens.low, self.tokens.raw
        at = first
        while at < min(last, first + LONGEST_ROLE):
            if (raw[at] in STOPS and not self._abbreviates(at)) or low[at] in RELATIVES:
                break
            if at in self.cues or low[at] in AUXILIARIES or low[at] in SAYING:
                break
            at += 1
        return at

    def _abbreviates(self, at: int) -> bool:
        """Whether a full stop belongs to an initial or abbreviation before it."""
        before = self.tokens.raw[at - 1]
        return self.tokens.raw[at] == "." and (before.lower() in ABBREVIATED or (len(before) == 1 and before.isupper()))

    def _is_role(self, first: int, end: int) -> bool:
        low = self.tokens.low
        head = self.head(first, end)
        if head < first or (head + 1 < end and low[head + 1] in DETERMINERS):
            return False
        entry = heads().get(bare(low[head]))
        if entry is not None:
            return entry[0] in OFFICE_KINDS
        return low[first] in ARTICLES and low[head] not in TIMES and is_personal(low[head])

    def _split_offices(self, person: Entity, first: int, end: int) -> None:
        """A mayor and a poet: two offices."""
        low = self.tokens.low
        for at in range(first + 1, end - 2):
            if low[at] == "and" and low[at + 1] in ARTICLES and self._is_role(at + 1, end):
                self._note(person, first, at)
                self._note(person, at + 1, end)
                return
        self._note(person, first, end)

    def _clause(self, first: int, last: int, person: Entity) -> int:
        """What a relative clause says: an office ("who is also vice president of ..."), or what somebody does ("who
        heads ...")."""
        low = self.tokens.low
        end = self._clause_end(first, last)
        self._gender_in(first, end, person)
        at = first
        if low[at] in ("is", "was") and at + 1 < end:
            at += 1
            while at < end and low[at] in ("also", "now", "then", "currently", "himself", "herself", "both"):
                at += 1
            if self._is_role(at, end):
                self._split_offices(person, at, end)
            return end
        for k in range(at, end - 1):
            if low[k] == "as" and self._is_role(k + 1, end):
                self._note(person, k + 1, end)
                return end
        if end > at and len(person.mentions) < 2 and self._tells_more(at):
            person.add_role(PREDICATE, *self._printed(at, end))
        return end

    def _tells_more(self, at: int) -> bool:
        """Whether a predicate says what somebody is known for: no act of speech, nothing denied or only possible."""
        low = self.tokens.low
        if at in self.cues or low[at] in SAYING or (low[at] in AUXILIARIES and low[at] not in ("has", "had")):
            return False
        return low[at] not in PREPOSITIONS and NEGATIONS.isdisjoint(low[at : at + 3])

    def _clause_end(self, first: int, last: int) -> int:
        low, raw = self.tokens.low, self.tokens.raw
        at = first
        while at < min(last, first + LONGEST_ROLE):
            if raw[at] in STOPS and not self._abbreviates(at):
                break
            if (
                low[at] == "and"
                and at + 1 < last
                and (low[at + 1] in AUXILIARIES or low[at + 1] == "who" or low[at + 1].endswith("ed"))
            ):
                break
            at += 1
        return at

    def _gender_in(self, first: int, end: int, person: Entity) -> None:
        for word in self.tokens.low[first:end]:
            if word in ("his", "himself", "her", "herself"):
                person.tell_gender("f" if word[1] == "e" else "m")
                return

    # --- noting ------------------------------------------------------------------------

    def _note(self, person: Entity, first: int, end: int) -> None:
        low = self.tokens.low
        related = low[first] in POSSESSIVES
        while end > first and low[end - 1] in PREPOSITIONS:
            end -= 1
        while first < end and (low[first] in ARTICLES or low[first] in POSSESSIVES or low[first] in ("and", "but")):
            first += 1
        if first >= end:
            return
        self.taken.update(range(first, end))
        head = self.head(first, end)
        kind, _, gender = heads().get(low[head], ("person", False, ""))
        if kind == "kin" and head + 2 < end and low[head + 1] == "and" and self._office(self.head(head + 2, end)):
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
