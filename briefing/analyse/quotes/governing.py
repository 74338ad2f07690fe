"""Attributions whose cue governs what follows: "X said that ...", 'X said: "..."', "X denounced ...", "his claim
that".
"""

from __future__ import annotations

from briefing.analyse.quotes import clauses, complements, phrases, sources, subjects
from briefing.analyse.quotes.attributions import Attribution, Range, Sentence
from briefing.analyse.quotes.complements import CLAUSE, COLON, COMMA, NONE, QUOTE, THAT, TO, WH
from briefing.analyse.quotes.cues import Cue
from briefing.analyse.quotes.forms import BASE, INTEND, JUDGE, PAST, QUESTION, SAY, SHOW, SPEAKS, TELL, THINK, forms
from briefing.analyse.quotes.verbs import has_verb, is_reporting
from briefing.lexicon.en.function_words import (
    CONTRACTED,
    COORDINATORS,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from briefing.lexicon.en.reporting import CLAIMS, DENIALS, DISMISSALS, EVIDENCE, HEADLINE_SPEAKERS, NEEDS_THAT, PARTICLE
from briefing.model.article import Strength

_DUMMIES = frozenset("it there this".split())
_ARTICLES = frozenset("a an the one".split())
_ANSWERING = frozenset("respond react comment want like need".split())
_NAMED = frozenset("named identified quoted anonymous".split())
_SKILLED = frozenset("forget know learn remember see".split())
# Of these "X expected to" may be "X is expected to".
_OF_OTHERS = frozenset("ask expect tell urge want warn".split())
_EITHER = frozenset("or nor".split())
_TAKEN = frozenset("life lives victim victims".split())
_CLAIM_OPENS = 6
_NAMING = frozenset("call label dub brand name".split())


def read_governing(sentence: Sentence, cue: Cue) -> None:
    """Add the attribution that a cue makes with what follows it, if it makes one."""
    sheet, high = sentence.sheet, sentence.high
    if sheet.low[cue.head + 1] == "by" and cue.first - 1 >= sentence.low and sheet.low[cue.first - 1] == "as":
        _read_as_reported(sentence, cue)
        return
    infinitive = cue.form.tense == BASE and not cue.finite
    if not infinitive and not is_reporting(sheet, cue, sentence.low, high):
        return
    source = subjects.of_cue(sentence, cue)
    if source is None and not cue.passive:
        return
    kind, start = _complement(sentence, cue, source)
    if infinitive and kind not in (THAT, QUOTE, COLON):
        return
    if kind == TO:
        start = cue.end if cue.form.frames & TELL and start > cue.end else start - (sheet.low[start - 1] == "not")
    if _is_weighed(sentence, cue):
        return
    rule = _frame(sentence, cue, kind, start, source)
    if kind == QUOTE and start == cue.end and cue.form.lemma in _NAMING and not _object_is_fronted(sentence, source):
        return
    if rule is None or (rule == "cue then quote" and _has_object_particle(sentence, cue)):
        rule, start = _object(sentence, cue), cue.end
    if rule is None or start >= high or _says_nothing(sentence, cue, rule, start):
        return
    end = _content_end(sentence, cue, source, start, kind=kind, rule=rule)
    if end > start:
        negated = cue.negated != _denies(sentence, cue, rule, (start, end))
        strength = _strength(cue, kind, rule)
        sentence.add(Attribution([(start, end)], (cue.first, cue.end), source, rule, strength, negated=negated))


def _denies(sentence: Sentence, cue: Cue, rule: str, content: Range) -> bool:
    """Whether the content is what the source says is not so: "denied that", "dismissed claims that"."""
    sheet, (start, end) = sentence.sheet, content
    if cue.form.lemma in DENIALS:
        # 'denied it: "I never ..."' are the very words, 'denied "any part in it"' are what is denied.
        return rule != "cue then colon" and (start not in sheet.closes or sheet.raw[start + 1][0].islower())
    if cue.form.lemma not in DISMISSALS or rule != "judged":
        return False
    opening = sheet.low[start : min(end, start + _CLAIM_OPENS)]
    return not CLAIMS.isdisjoint(opening) and 1 not in sheet.quoted[start:end]


def _is_weighed(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue is one of two that are both left open: "would neither confirm nor deny that"."""
    low = sentence.sheet.low
    joined = cue.first - 2 >= sentence.low and low[cue.first - 1] in _EITHER and low[cue.first - 2] in forms()
    return joined or (low[cue.end] in _EITHER and low[cue.end + 1] in forms())


def _read_as_reported(sentence: Sentence, cue: Cue) -> None:
    """ "As reported by X, ..."."""
    source = phrases.after(sentence.sheet, cue.head + 2, sentence.high, bare=True)
    if source is None or sentence.sheet.low[source[1]] != "," or not cue.form.frames & SAY:
        return
    end = clauses.clause_end(sentence.sheet, source[1] + 1, sentence.high)
    if end > source[1] + 1:
        sentence.add(Attribution([(source[1] + 1, end)], (cue.first, cue.end), source, "clause", "likely"))


def _strength(cue: Cue, kind: int, rule: str) -> Strength:
    if rule == "judged" or not cue.form.frames & (SPEAKS | SHOW):
        return "guess"
    return "sure" if kind in (QUOTE, THAT, COLON) else "likely"


def _complement(sentence: Sentence, cue: Cue, source: Range | None) -> tuple[int, int]:
    sheet, high = sentence.sheet, sentence.high
    if source is not None and source[0] == cue.end:
        return complements.following(sheet, source[1], high)
    kind, start = complements.complement(sheet, cue, high)
    if kind == COMMA and source is not None and source[0] > sentence.low and sheet.low[source[0] - 1] == "as":
        return CLAUSE, start + 1
    return kind, start


def _frame(sentence: Sentence, cue: Cue, kind: int, start: int, source: Range | None) -> str | None:
    """The name of the rule when the cue's frame takes what follows, None when it doesn't."""
    frames = cue.form.frames
    if cue.passive:
        return "passive that" if kind == THAT and frames & (SAY | THINK | TELL | SHOW) else None
    if kind == QUOTE and frames & (SPEAKS | THINK | JUDGE | SHOW | QUESTION):
        return "cue then quote"
    if kind == COLON:
        return "cue then colon" if frames & (SPEAKS | SHOW | QUESTION) and start < sentence.high else None
    if cue.negated and kind in (WH, NONE, COMMA):
        return None
    if kind == THAT and frames & (SAY | TELL | THINK | SHOW):
        return "that clause"
    if kind == TO and frames & (INTEND | TELL):
        return "to infinitive"
    if kind == WH and frames & (QUESTION | SAY | TELL | THINK):
        return "question clause"
    return "clause" if kind == CLAUSE and _takes_clause(sentence, cue, start, source) else None


def _takes_clause(sentence: Sentence, cue: Cue, start: int, source: Range | None) -> bool:
    """Whether what follows without "that" is a clause, or the finding of a document."""
    sheet, low, frames = sentence.sheet, sentence.sheet.low, cue.form.frames
    if complements.is_empty(sheet, start, sentence.high):
        return False
    if cue.form.lemma in ("say", "tell") and clauses.clause_end(sheet, start, sentence.high) - start > 2:
        return True
    if frames & SHOW and source is not None and not EVIDENCE.isdisjoint(sheet.low[source[0] : source[1]]):
        return True
    if not frames & (SAY | TELL | SHOW | THINK):
        return False
    if cue.form.lemma == "find" and not low[start][0].isalpha():
        # "finds $1.2 million in the attic"
        return False
    if cue.form.lemma in NEEDS_THAT and not (
        low[start] in SUBJECT_PRONOUNS or low[start] in CONTRACTED or low[start] in _DUMMIES
    ):
        return False
    end = clauses.clause_end(sheet, start, sentence.high)
    if frames & JUDGE:
        # "denied the charges through a spokesman, dismissing ...": only a verb near by makes it a clause.
        end = next((at for at in range(start, min(end, start + 14)) if low[at] == ","), min(end, start + 14))
    return has_verb(sheet, start, end)


def _object(sentence: Sentence, cue: Cue) -> str | None:
    """ "judged" when the cue's object is the content ("denounced the plan"), None when there is no such object."""
    sheet, at = sentence.sheet, cue.end
    if not cue.form.frames & JUDGE or cue.passive or at >= sentence.high:
        return None
    word = sheet.low[at]
    if not (sheet.raw[at][0].isalnum() or at in sheet.closes or word == "$"):
        return None
    fused = word == "what" or (word == "that" and at + 1 in sheet.closes)
    if fused and cue.form.lemma in _NAMING:
        return "judged"
    if word in SUBORDINATORS or word in COORDINATORS or word == "to" or word in PREPOSITIONS:
        return None
    alone = at + 1 >= sentence.high or not (sheet.raw[at + 1][0].isalnum() or at + 1 in sheet.closes)
    if complements.is_empty(sheet, at, sentence.high) or (word in OBJECT_PRONOUNS and alone):
        return None
    return "judged"


def _says_nothing(sentence: Sentence, cue: Cue, rule: str, start: int) -> bool:
    """Whether no words are reported: "did not respond to ...", "asked not to be named", "calls him Ole"."""
    low, raw, lemma = sentence.sheet.low, sentence.sheet.raw, cue.form.lemma
    if rule == "judged":
        if cue.negated and lemma in _ANSWERING:
            return True
        if lemma == "cite":
            # "citing two officials" names a source, and nothing that it said.
            return not HEADLINE_SPEAKERS.isdisjoint(
                low[start : clauses.object_end(sentence.sheet, start, sentence.high)]
            )
        if lemma == "identify" and low[start].endswith(("self", "selves")):
            return True
        if lemma == "call" and cue.first == cue.head and raw[start][0].isupper() and raw[start + 1][0].isupper():
            quoted = sentence.sheet.quoted
            return quoted.find(b"\1", start, min(start + 15, sentence.high)) < 0 and low[start + 2] not in _ARTICLES
        named = raw[start + 1][0].isupper() and not raw[start + 2][0].isalnum()
        return lemma in _NAMING and low[start] in OBJECT_PRONOUNS and named
    if lemma == "claim" and rule == "clause":
        return not _TAKEN.isdisjoint(low[start : start + 4])
    if rule == "question clause":
        return lemma in _SKILLED and low[start] == "how" and low[start + 1] == "to"
    if rule != "to infinitive":
        return False
    if lemma in ("ask", "request"):
        return low[start] == "not" or (low[start + 1] == "be" and low[start + 2] in _NAMED)
    return _is_headline_passive(sentence, cue)


def _is_headline_passive(sentence: Sentence, cue: Cue) -> bool:
    """Whether a headline leaves out "is": "Fire toll expected to rise"."""
    low, high = sentence.sheet.low, sentence.high
    closed = not {".", "?", "!"}.isdisjoint(low[high - 2 : high])
    return (
        not closed
        and low[cue.end] == "to"
        and cue.form.tense == PAST
        and cue.first == cue.head
        and cue.form.lemma in _OF_OTHERS
    )


def _object_is_fronted(sentence: Sentence, source: Range | None) -> bool:
    """ "what they called ...": the object stands before the subject, so the quoted words are its name."""
    low = sentence.sheet.low
    if source is None:
        return False
    return low[source[0]] in PRONOUNS or (source[0] > sentence.low and low[source[0] - 1] in ("what", "which", "that"))


def _has_object_particle(sentence: Sentence, cue: Cue) -> bool:
    particles = PARTICLE.get(cue.form.lemma)
    if particles is None or cue.end == cue.head + 1:
        return False
    return particles.get(sentence.sheet.low[cue.end - 1]) == "JUDGE"


def _content_end(sentence: Sentence, cue: Cue, source: Range | None, start: int, *, kind: int, rule: str) -> int:
    sheet, high = sentence.sheet, sentence.high
    if start in sheet.closes and kind in (QUOTE, COLON):
        end = sheet.closes[start]
        while end + 1 < high and sheet.low[end] == "and" and end + 1 in sheet.closes:
            end = sheet.closes[end + 1]
        whole = sheet.low[end - 2] in (".", "!", "?", ",") and rule != "judged"
        if whole or end >= high or not sheet.raw[end][0].isalnum() or kind == COLON:
            return end
    relative = source is not None and sheet.low[source[0]] in ("who", "which", "that")
    at_comma = _is_subordinate(sentence, cue, source)
    if rule == "judged":
        return clauses.object_end(sheet, start, high, at_comma=at_comma, relative=relative)
    return clauses.clause_end(sheet, start, high, at_comma=at_comma, relative=relative, governed=True)


def _is_subordinate(sentence: Sentence, cue: Cue, source: Range | None) -> bool:
    """Whether the cue stands in a relative or subordinate clause, which the next comma ends."""
    low = sentence.sheet.low
    if source is not None and low[source[0]] in ("who", "which"):
        return True
    before = (source[0] if source else cue.first) - 1
    if before >= sentence.low and (
        low[before] in clauses.SUBORDINATE or low[before] in ("which", "whom", "where", "what", "how")
    ):
        return True
    opener = low[sentence.low]
    fronted = opener in clauses.SUBORDINATE or opener in PREPOSITIONS or opener[-3:] == "ing" or opener == "asked"
    if not fronted or (source is not None and source[0] == sentence.low) or cue.first - sentence.low > 60:
        return False
    return "," not in low[sentence.low : cue.first]


def read_noun(sentence: Sentence, at: int) -> None:
    """Add "his claim that ..." and "the council's claim that ...", whose source is the possessive; `at` is the noun."""
    sheet, low = sentence.sheet, sentence.sheet.low
    if at + 1 >= sentence.high or low[at + 1] != "that" or sentence.is_claimed(at):
        return
    owner = at - 1
    while owner > max(sentence.low, at - 4) and sheet.raw[owner][0].islower() and not _is_possessive(low[owner]):
        owner -= 1
    if owner <= sentence.low or sheet.quoted[owner] or not _is_possessive(low[owner]):
        return
    first = sources.owner_start(sheet, owner, sentence.low)
    end = clauses.clause_end(sheet, at + 1, sentence.high, at_comma=True)
    if first > sentence.low and end > at + 1:
        sentence.add(
            Attribution(
                [(at + 1, end)],
                (owner + 1, at + 1),
                (first, owner + 1),
                "noun clause",
                "likely",
                negated=low[at] == "denial",
            )
        )


def _is_possessive(word: str) -> bool:
    return word in POSSESSIVES or word[-2:] in ("'s", "’s") or word in ("'", "’")
