"""Attributions of one sentence: cue, source and content put together."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.analyse.quotes import clauses, sources
from briefing.analyse.quotes.attributions import Attribution, Range
from briefing.analyse.quotes.clauses import CLAUSE, COLON, COMMA, NONE, QUOTE, THAT, TO, WH
from briefing.analyse.quotes.cues import Cue, is_adverb, read_cue
from briefing.analyse.quotes.forms import BASE, ING, INTEND, JUDGE, PAST, QUESTION, SAY, SHOW, SPEAKS, TELL, THINK, THIRD, UTTER, forms
from briefing.analyse.quotes.loose import read_loose
from briefing.analyse.quotes.sheet import Sheet
from briefing.lexicon.en.function_words import (
    AUXILIARIES,
    BE,
    CONTRACTED,
    COORDINATORS,
    DETERMINERS,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    WEEKDAYS,
)
from briefing.lexicon.en.reporting import ALSO_NOUNS, EVIDENCE, PARTICLE
from briefing.model.analysis import Strength

_NOT_BEFORE_VERB = (DETERMINERS - frozenset("that this these those some any all both another either neither".split())) | {"<", "more", "most", "recent", "first", "new"}
_PLURALS = frozenset("people police men women children voters media both many some others most few several".split())
_NAMING = frozenset("call label dub brand name".split())
_DASHES = frozenset("—–") | {"--", "-"}


def _owns(word: str) -> bool:
    """Whether a word is a possessive noun, or the apostrophe behind one."""
    return word[-2:] in ("'s", "’s") or word in ("'", "’")


class Sentence:
    """Reads one sentence, tokens `low_at` to `high_at - 1`: first the attributions set off behind or inside, then the others in order."""

    def __init__(self, sheet: Sheet, low_at: int, high_at: int) -> None:
        self.sheet, self.low_at, self.high_at = sheet, low_at, high_at
        self.stretches: list[Range] = []
        self.found: list[Attribution] = []
        self.claimed: list[Range] = []

    def read(self, heads: Iterable[int], stretches: list[Range], nouns: Iterable[int] = ()) -> list[Attribution]:
        """The attributions in order of their first part. heads: where reporting verbs and "according" stand, in order."""
        sheet = self.sheet
        self.stretches = stretches
        cues: list[Cue] = []
        known = forms()
        titled = sheet.titled(self.low_at, self.high_at)
        for head in heads:
            if sheet.low[head] == "according" or (sheet.raw[head][0].isupper() and not titled and head > self.low_at):
                continue
            cue = read_cue(sheet, head, self.low_at, self.high_at, known[sheet.low[head]])
            if cue is not None:
                cues.append(cue)
        left = [cue for cue in cues if not self._set_off(cue)]
        for head in heads:
            if sheet.low[head] == "according":
                self._according(head)
        for cue in left:
            if not self._is_claimed(cue.head):
                self._governing(cue)
        for noun in nouns:
            if not self._is_claimed(noun):
                self._noun(noun)
        if self.stretches:
            self._loose()
        self.found.sort(key=lambda one: one.parts[0])
        return self.found

    def _loose(self) -> None:
        """Stretches that nothing claimed yet."""
        left = [(first, end) for first, end in self.stretches if not self._is_claimed(first)]
        if left and not (len(left) == 1 and not self.found and left[0][0] == self.low_at and left[0][1] + 1 >= self.high_at):
            for one in read_loose(self.sheet, self.low_at, self.high_at, left):
                if not any(self._is_claimed(at) for at in (one.parts[0][0], one.parts[-1][1] - 1)):
                    self._add(one)

    # --- set off: "...," X said / said X / the museum, X said, would ... -------------------

    def _set_off(self, cue: Cue) -> bool:
        """Whether the cue comes behind its content or inside it; then the attribution is made."""
        if not cue.finite or cue.passive or (cue.form.tense == BASE and not self._is_verb(cue)) or not cue.form.frames & (SPEAKS | THINK | SHOW) or self._is_claimed(cue.head):
            return False
        return self._inverted(cue) or self._behind(cue)

    def _inverted(self, cue: Cue) -> bool:
        sheet, before = self.sheet, cue.first - 1
        if cue.first != cue.head or before <= self.low_at or not cue.form.frames & SPEAKS or cue.form.tense == ING:
            return False
        left_quote = self._quote_ending(before)
        if left_quote is None and (sheet.low[before] not in (",", "—", "--") or cue.form.lemma != "say"):
            return False
        source = sources.after(sheet, cue.end, self.high_at)
        if source is None or sheet.low[cue.end] in OBJECT_PRONOUNS and sheet.low[cue.end] != "it":
            return False
        behind = source[1]
        if left_quote is None:
            if behind < self.high_at and sheet.low[behind] not in (",", ".", "—", "--") and not self._adjunct(behind):
                return False
            subject = sources.before(sheet, cue.first, self.low_at)
            if subject is not None and (subject[0] == self.low_at or sheet.low[subject[0] - 1] in COORDINATORS):
                return False
            if not clauses.has_verb(sheet, self.low_at, before) or sheet.low[self.low_at] in SUBORDINATORS:
                return False
        return self._make_set_off(cue, source, before, behind, "inverted")

    def _adjunct(self, at: int) -> bool:
        word = self.sheet.low[at]
        return word in WEEKDAYS or word in PREPOSITIONS or is_adverb(word) or word in SUBORDINATORS or word in ("last", "this")

    def _behind(self, cue: Cue) -> bool:
        sheet = self.sheet
        source = sources.before(sheet, cue.first, self.low_at)
        if source is None or source[0] <= self.low_at:
            return False
        before = source[0] - 1
        left_quote = self._quote_ending(before)
        if left_quote is not None and sheet.low[source[0]] not in ("who", "which", "that"):
            return self._make_set_off(cue, source, before, cue.end, "quote then cue")
        if sheet.low[before] != "," and sheet.low[before] not in _DASHES:
            return False
        if not cue.form.frames & (SAY | TELL | THINK | SHOW | QUESTION) or sheet.low[source[0]] in ("who", "which", "that", "whom"):
            return False
        kind, _ = clauses.complement(sheet, cue, self.high_at)
        if kind not in (NONE, COMMA) and not (kind == TO and cue.form.lemma == "say"):
            return False
        if kind != COMMA and not clauses.has_verb(sheet, self.low_at, before) and before - self.low_at < 5:
            return False
        return self._make_set_off(cue, source, before, cue.end, "clause then cue")

    def _quote_ending(self, at: int) -> int | None:
        """First token of the stretch that ends at token `at`, or just before a comma there."""
        opens = self.sheet.opens
        if at in opens:
            return opens[at]
        return opens.get(at - 1) if self.sheet.low[at] in (",", "—", "--", "–", "?", "!") else None

    def _make_set_off(self, cue: Cue, source: Range, before: int, behind: int, rule: str) -> bool:
        sheet = self.sheet
        floor = max([self.low_at, *(end for _, end in self.claimed if end <= before)])
        start = self._content_start(floor, before)
        end = clauses.trimmed(sheet, start, before + 1)
        if end <= start:
            return False
        parts = [(start, end)]
        quoted = sheet.quoted[end - 1] == 1 and sheet.quoted[start] == 1
        rest = self._going_on(behind, quoted, fragment=not quoted and not clauses.has_verb(sheet, start, end))
        if rest is not None:
            parts.append(rest)
        self._add(Attribution(parts, (cue.first, cue.end), source, rule, "sure", cue.negated))
        return True

    def _content_start(self, floor: int, before: int) -> int:
        """Where content that ends at `before` begins: the sentence, or the quotation behind a colon or an introduction."""
        sheet = self.sheet
        first = self._quote_ending(before)
        at = floor
        depth = 0
        for k in range(before, max(floor, before - 300), -1):
            if sheet.quoted[k]:
                continue
            depth += (sheet.low[k] == ")") - (sheet.low[k] == "(")
            if depth < 0 or sheet.low[k] == ":":
                at = k + 1
                break
        while at < before and (sheet.low[at] in (",", ";", ".", "—", "--") or (at > self.low_at and sheet.low[at] in ("and", "but") and at == floor)):
            at += 1
        if first is not None and first > at:
            while first - 1 in sheet.opens and first - 1 > at:
                first = sheet.opens[first - 1]
            if sheet.low[first - 1] in (":", "—", "--") or not clauses.has_verb(sheet, at, before):
                if sheet.low[first - 1] in (":",) or first - at > 8:
                    return first
        return at

    def _going_on(self, at: int, quoted: bool, *, fragment: bool = False) -> Range | None:
        """The content's second part behind the cue: '"A," she said, "B"' and "A, she said, B".

        fragment: the first part is no clause, so whatever follows goes on with it.
        """
        sheet, high = self.sheet, self.high_at
        kind, start = clauses.following(sheet, at, high)
        if kind == QUOTE and (start == at or sheet.low[start - 1] in (",", ":", "—", "--", "–", "…", "...")):
            end = sheet.closes[start]
            if end < high and sheet.raw[end][0].isalnum() and not quoted:
                end = clauses.clause_end(sheet, start, high)
            return (start, end)
        if kind == THAT and quoted:
            end = clauses.clause_end(sheet, start, high)
            return (start, end)
        if kind != COMMA or quoted:
            return None
        start += 1
        word = sheet.low[start] if start < high else "."
        if word in (".", "according") or not fragment and word in ("as", "when", "while", "after", "in", "during", "at", "on", "who", "with", "though", "although"):
            return None
        if word[-3:] == "ing" and word in forms():
            return None
        end = clauses.clause_end(sheet, start, high)
        return (start, end) if end > start else None

    # --- according to ----------------------------------------------------------------------

    def _according(self, at: int) -> None:
        sheet, high = self.sheet, self.high_at
        if at + 2 >= high or sheet.low[at + 1] != "to" or self._is_claimed(at):
            return
        source = self._according_source(at + 2)
        if source is None:
            return
        cue = (at, at + 2)
        leading = all(sheet.low[k] in COORDINATORS or sheet.low[k] == "," or is_adverb(sheet.low[k]) for k in range(max(self.low_at, at - 4), at))
        if leading and at - self.low_at <= 4:
            start = source[1]
            while start < high and sheet.low[start] != ",":
                start += 1
            start += 1
            end = clauses.clause_end(sheet, start, high) if start < high else start
            if end > start:
                self._add(Attribution([(start, end)], cue, source, "according to", "sure"))
            return
        floor = max([self.low_at, *(e for _, e in self.claimed if e <= at)])
        start = self._loose_clause(self._content_start(floor, at - 1), at - 1)
        end = clauses.trimmed(sheet, start, at)
        if end <= start:
            return
        parts = [(start, end)]
        if source[1] < high and sheet.low[source[1]] == "," and sheet.low[at - 1] == ",":
            rest = self._going_on(source[1], sheet.quoted[start] == 1 and sheet.quoted[end - 1] == 1)
            if rest is not None:
                parts.append(rest)
        self._add(Attribution(parts, cue, source, "according to", "sure"))

    def _according_source(self, at: int) -> Range | None:
        """The phrase behind "according to"; an apposition only if a comma and then a clause follow, or nothing."""
        sheet, high = self.sheet, self.high_at
        bare = sources.after(sheet, at, high, bare=True)
        if bare is None or bare[1] >= high or sheet.low[bare[1]] != ",":
            return bare
        full = sources.after(sheet, at, high)
        if full is None or full[1] == bare[1]:
            return bare
        ends = full[1] >= high or sheet.low[full[1]] in (",", ".", ";", "—", "--", ")")
        relative = sheet.low[bare[1] + 1] in ("who", "which", "whose")
        return full if ends and full[1] - bare[1] <= 30 and (relative or not clauses.has_verb(sheet, bare[1], full[1])) else bare

    def _loose_clause(self, start: int, before: int) -> int:
        """The content that "according to" vouches for when the sentence ends in "..., with X rising" or "..., which stands at": only that."""
        low = self.sheet.low
        for at in range(before - 1, max(start, before - 60), -1):
            if self.sheet.quoted[at]:
                break
            if low[at] == "," and low[at + 1] in ("with", "which", "who", "where"):
                return at + 1
        return start

    # --- governing: X said that ... -----------------------------------------------------------

    def _governing(self, cue: Cue) -> None:
        sheet = self.sheet
        if not self._is_verb(cue):
            return
        source = self._source_of(cue)
        if source is None and not cue.passive:
            return
        kind, start = clauses.complement(sheet, cue, self.high_at)
        if source is not None and source[0] == cue.end:
            kind, start = clauses.following(sheet, source[1], self.high_at)
        if kind == COMMA and source is not None and source[0] > self.low_at and sheet.low[source[0] - 1] == "as":
            kind, start = CLAUSE, start + 1
        rule = self._frame(cue, kind, start, source)
        if kind == QUOTE and cue.form.lemma in _NAMING and start == cue.end and not self._fronted_object(source):
            return
        if rule is None or (rule == "cue then quote" and self._has_object_particle(cue)):
            kind, start = clauses.following(sheet, cue.end, self.high_at) if cue.form.frames & TELL else (kind, start)
            rule = self._object(cue)
            if rule is None:
                return
            start = cue.end
        if start >= self.high_at:
            return
        end = self._content_end(cue, source, start, kind, rule)
        if end <= start:
            return
        speech = cue.form.frames & (SPEAKS | SHOW)
        strength: Strength = "sure" if speech and kind in (QUOTE, THAT, COLON) else "likely" if speech else "guess"
        self._add(Attribution([(start, end)], (cue.first, cue.end), source, rule, strength, cue.negated))

    def _content_end(self, cue: Cue, source: Range | None, start: int, kind: int, rule: str) -> int:
        sheet = self.sheet
        if start in sheet.closes and kind in (QUOTE, COLON):
            end = sheet.closes[start]
            while end + 1 < self.high_at and sheet.low[end] == "and" and end + 1 in sheet.closes:
                end = sheet.closes[end + 1]
            if end >= self.high_at or not sheet.raw[end][0].isalnum() or kind == COLON:
                return end
            if sheet.low[end - 2] in (".", "!", "?", ",") and rule != "judged":
                return end
        relative = source is not None and sheet.low[source[0]] in ("who", "which", "that")
        if rule == "judged":
            return clauses.object_end(sheet, start, self.high_at, relative=relative)
        return clauses.clause_end(sheet, start, self.high_at, at_comma=self._is_inside(cue, source), relative=relative, governed=True)

    def _is_inside(self, cue: Cue, source: Range | None) -> bool:
        """Whether the cue stands in a relative or subordinate clause, which the next comma ends."""
        sheet, low = self.sheet, self.sheet.low
        if source is not None and low[source[0]] in ("who", "which"):
            return True
        before = (source[0] if source else cue.first) - 1
        if before >= self.low_at and low[before] in clauses.SUBORDINATE:
            return True
        opener = low[self.low_at]
        if opener in clauses.SUBORDINATE or opener in PREPOSITIONS or opener[-3:] == "ing" or opener == "asked":
            return not any(low[at] == "," for at in range(self.low_at, cue.first)) and (source is None or source[0] > self.low_at)
        return False

    def _frame(self, cue: Cue, kind: int, start: int, source: Range | None) -> str | None:
        """The name of the rule when the cue's frame takes what follows, None when it doesn't."""
        frames = cue.form.frames
        if cue.passive:
            if kind == THAT and frames & (SAY | THINK | TELL | SHOW):
                return "passive that"
            return None
        if kind == QUOTE and frames & (SPEAKS | THINK | JUDGE | SHOW | QUESTION):
            return "cue then quote"
        if kind == COLON:
            return "cue then colon" if frames & (SPEAKS | SHOW | QUESTION) and start < self.high_at else None
        if cue.negated and kind in (WH, NONE, COMMA):
            return None
        if kind == THAT and frames & (SAY | TELL | THINK | SHOW):
            return "that clause"
        if kind == TO and frames & (INTEND | TELL):
            return "to infinitive"
        if kind == WH and frames & (QUESTION | SAY | TELL | THINK):
            return "question clause"
        if kind != CLAUSE or clauses.is_empty(self.sheet, start, self.high_at):
            return None
        if cue.form.lemma in ("say", "tell"):
            return "clause"
        if frames & SHOW and source is not None and not EVIDENCE.isdisjoint(self.sheet.low[source[0] : source[1]]):
            return "clause"
        if frames & (SAY | TELL | SHOW | THINK) and clauses.has_verb(self.sheet, start, clauses.clause_end(self.sheet, start, self.high_at)):
            return "clause"
        return None

    def _noun(self, at: int) -> None:
        """"his claim that ...", "the council's claim that ...": a possessive is the source."""
        sheet, low = self.sheet, self.sheet.low
        if at + 1 >= self.high_at or low[at + 1] != "that":
            return
        owner = at - 1
        while owner > self.low_at and owner > at - 4 and sheet.raw[owner][0].islower() and low[owner] not in POSSESSIVES and not _owns(low[owner]):
            owner -= 1
        if owner <= self.low_at or sheet.quoted[owner]:
            return
        first = owner
        if _owns(low[owner]):
            first -= low[owner] in ("'", "’")
            if sheet.raw[first][0].isupper():
                while first > self.low_at and (sheet.raw[first - 1][0].isupper() or sheet.raw[first - 1] == "."):
                    first -= 1
            elif low[first - 1] in DETERMINERS or low[first - 2] in DETERMINERS:
                first -= 1 if low[first - 1] in DETERMINERS else 2
        elif low[owner] not in POSSESSIVES:
            return
        end = clauses.clause_end(sheet, at + 1, self.high_at, at_comma=True)
        if first > self.low_at and end > at + 1:
            self._add(Attribution([(at + 1, end)], (owner + 1, at + 1), (first, owner + 1), "noun clause", "likely"))

    def _fronted_object(self, source: Range | None) -> bool:
        """"what they called ...": the object stands before the subject, so the quoted words are its name."""
        sheet = self.sheet
        if source is None:
            return False
        return sheet.low[source[0]] in PRONOUNS or (source[0] > self.low_at and sheet.low[source[0] - 1] in ("what", "which", "that"))

    def _has_object_particle(self, cue: Cue) -> bool:
        particles = PARTICLE.get(cue.form.lemma)
        return particles is not None and cue.end > cue.head + 1 and particles.get(self.sheet.low[cue.end - 1]) == "JUDGE"

    def _object(self, cue: Cue) -> str | None:
        """"judged" when the cue's object is the content: "denounced the plan"."""
        sheet, at = self.sheet, cue.end
        if not cue.form.frames & JUDGE or cue.passive or at >= self.high_at:
            return None
        word = sheet.low[at]
        if not (sheet.raw[at][0].isalnum() or at in sheet.closes or word == "$") or word in SUBORDINATORS or word in COORDINATORS or word == "to":
            return None
        if word in PREPOSITIONS or clauses.is_empty(sheet, at, self.high_at) or word in OBJECT_PRONOUNS and self._ends(at + 1):
            return None
        return "judged"

    def _ends(self, at: int) -> bool:
        return at >= self.high_at or (not self.sheet.raw[at][0].isalnum() and at not in self.sheet.closes)

    def _is_verb(self, cue: Cue) -> bool:
        """Whether a word that may be a noun or a bare participle is a verb here."""
        sheet, low, at, form = self.sheet, self.sheet.low, cue.first - 1, cue.form
        bare = cue.first == cue.head
        behind = low[cue.end] if cue.end < self.high_at else "."
        if form.tense == PAST and bare and behind == "by":
            return False
        if cue.passive:
            return True
        if at < self.low_at:
            return form.tense == ING or (form.tense in (PAST, THIRD) and bool(form.frames & SPEAKS) and low[cue.head] not in ALSO_NOUNS)
        previous = low[at]
        if not bare and form.tense != ING:
            return cue.finite
        if previous in _NOT_BEFORE_VERB or (previous[-2:] in ("'s", "’s") and previous not in CONTRACTED):
            return form.tense == ING and previous in PREPOSITIONS
        if form.tense == PAST:
            return bool(form.frames & SAY) or (previous not in PREPOSITIONS and not previous[0].isdigit())
        if form.tense == ING:
            return previous not in ("more", "most", "very", "so", "too")
        if previous in PREPOSITIONS or behind in AUXILIARIES:
            return False
        if low[cue.head] in ALSO_NOUNS and not self._noun_as_verb(cue, previous, sheet.raw[at]):
            return False
        if form.tense == BASE:
            if cue.finite and any(low[k] == "and" for k in range(max(self.low_at, at - 3), at)) and sheet.raw[at][0].isupper():
                return True
            if cue.finite and low[cue.head] not in ALSO_NOUNS and sheet.raw[cue.head][0].islower() and sheet.raw[at][-1].isalnum():
                return True
            return cue.finite and (previous in PRONOUNS or previous == "that" or previous in CONTRACTED or previous.endswith("s") or previous in _PLURALS or not sheet.raw[at][0].isalnum())
        return True

    def _noun_as_verb(self, cue: Cue, previous: str, printed: str) -> bool:
        """Whether "claims" or "report" is a verb: its number agrees with the word before, and an object or clause begins behind it."""
        if not self._object_begins(cue.end):
            return False
        if cue.form.tense == BASE:
            return previous in SUBJECT_PRONOUNS or previous in ("who", "that", "you") or previous in _PLURALS or (previous[-1] == "s" and not printed[0].isupper())
        return printed[0].isupper() or previous in PRONOUNS or previous in (",", ")") or previous[-1] != "s"

    def _object_begins(self, at: int) -> bool:
        if at >= self.high_at:
            return False
        word = self.sheet.low[at]
        return (
            at in self.sheet.closes or word in DETERMINERS or word in PRONOUNS or word in OBJECT_PRONOUNS or word in CONTRACTED
            or word in (",", ":", "that", "to", "there", "$", "how", "whether", "why", "what") or self.sheet.raw[at][0].isupper() or word[0].isdigit()
        )

    def _source_of(self, cue: Cue) -> Range | None:
        """The subject: before the verb, or, for a participle or a joined verb, that of the sentence's last attribution or of the sentence."""
        sheet, before = self.sheet, cue.first - 1
        if cue.finite and before < self.low_at:
            return sources.after(sheet, cue.end, self.high_at)
        if cue.finite:
            source = sources.before(sheet, cue.first, self.low_at)
            if source is not None and (before < self.low_at or sheet.low[before] not in COORDINATORS):
                return source
            if before >= self.low_at and (sheet.low[before] in COORDINATORS or sheet.low[before] == "," or is_adverb(sheet.low[before])):
                return self._shared(cue.first)
            return None
        if cue.form.tense != ING:
            return None
        if before < self.low_at:
            return self._subject_after_comma(cue.end)
        word = sheet.low[before]
        if word in PREPOSITIONS and word not in ("by", "in", "before", "after", "without", "despite", "upon", "on", "besides", "since"):
            return None
        if word in PREPOSITIONS or word in COORDINATORS or word in clauses.SUBORDINATE or not sheet.raw[before][0].isalnum() or sheet.quoted[before]:
            return self._shared(cue.first)
        return sources.before(sheet, cue.first, self.low_at)

    def _subject_after_comma(self, at: int) -> Range | None:
        """"Citing ..., the governor said": whose participle it is stands behind the comma."""
        low = self.sheet.low
        while at < self.high_at and (low[at] != "," or self.sheet.quoted[at]):
            at += 1
        return sources.of_sentence(self.sheet, at + 1, self.high_at) if at + 1 < self.high_at else None

    def _shared(self, at: int) -> Range | None:
        earlier = [one for one in self.found if one.source is not None and one.cue is not None and one.cue[0] < at]
        if earlier:
            return max(earlier, key=lambda one: one.cue or (0, 0)).source
        return sources.of_sentence(self.sheet, self.low_at, self.high_at)

    # --- bookkeeping ----------------------------------------------------------------------

    def _is_claimed(self, at: int) -> bool:
        return any(first <= at < end for first, end in self.claimed)

    def _add(self, one: Attribution) -> None:
        self.found.append(one)
        self.claimed.extend(one.parts)
        if one.cue is not None:
            self.claimed.append(one.cue)


__all__ = ["AUXILIARIES", "BE", "THIRD", "UTTER", "Attribution", "Sentence"]
