"""Headlines: which block is one, its revision and slug, and the title made of the lede where the copy has none.

Source: Reuters Handbook of Journalism, "slugs and revisions"; AP Stylebook, "headlines".
"""

from __future__ import annotations

import re

from briefing.lexicon.en.wire import ATTRIBUTION, REVISIONS
from briefing.text.patterns import Pattern
from briefing.text.sentences import split_sentences
from briefing.text.spans import Span

_MAX_WORDS = 40
_MAX_WORDS_WITH_STOP = 30
_TITLE_CHARS = 120
_REVISION = Pattern(
    r"\(?(?P<name>(?:\d(?:st|nd|rd|th) )?[A-Za-z]{2,12}(?:[ -][A-Za-z]{5,10})?(?: \d{1,2})?)"
    r"(?:\)\s*(?:[-:–—]\s*)?|\s?[-:–—]\s*|\) ?[-:] ?)(?=\S)"
)
_SLUG = Pattern(r"(?P<slug>[A-Z][A-Z0-9&.,'’/]*(?: [A-Z0-9&.,'’/]+){1,4})-(?=[A-Z\"'“‘]?[a-zA-Z]*[a-z])")
_HEADLINE_WORDS = 22
_DECKED = Pattern(r"; [A-Z0-9]")
_SAID = Pattern(r"\b(?:said|told|announced)\b")
_PAST = Pattern(r"\b(?:was|were|had|been|[a-z]{3,}ed)\b")
_CLAUSE = Pattern(
    r"\b(?:is|are|was|were|has|have|had|be|been|do|does|did|will|would|could|can|may|might|should|his|her|their|its"
    r"|he|she|they|it|our|my|we|this|that|there|who|which)\b|n['’]t\b",
    re.IGNORECASE,
)
# Headlines say "says".
_SAID_THAT = Pattern(
    r"\b(?:said|told \w+|announced|reported) (?:it|he|she|they|its|his|her|their|that|the|a|an|on|in)\b"
)
_SAID_WORDS = 9
_ASKING = ("Why ", "How ", "What ", "Who ", "Where ", "When ")
_ARTICLE = Pattern(r"\b(?:[Tt]he|[Aa]n?)\b")
_WEEKDAY = Pattern(r"\b(?:on|late|early|said|told \w+) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_PAST_ATTRIBUTION = frozenset("said told reported announced added stated confirmed".split())
_QUOTES = "\"“„«‘'"


def reads_as_headline(text: str, following: str | None) -> bool:
    """Whether the first block of a copy is its headline. following: the block after it, None when there is none."""
    if following is None or text[-1:] in ":,;":
        return False
    words = text.split()
    if len(words) > _MAX_WORDS:
        return False
    if not text.rstrip("\"”’')").endswith("."):
        if _SAID_THAT.search(text):
            return len(words) < _SAID_WORDS
        return text[-1:] in "?!" or not _is_statement(text) or len(words) <= _HEADLINE_WORDS
    return len(words) <= _MAX_WORDS_WITH_STOP and (in_title_case(text) or not _reads_as_lede(text, len(words)))


def _is_statement(text: str) -> bool:
    return text[-1:] in '"”' and text[:1] in _QUOTES


def in_title_case(text: str) -> bool:
    """Whether most words of a headline begin with a capital."""
    words = text.split()
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)


def _reads_as_lede(text: str, words: int) -> bool:
    """A full stop, and what stories have and headlines do without: past tenses, articles, the day, length.

    A semicolon before a capital parts a headline from its deck, both in one block.
    """
    if _DECKED.search(text):
        return False
    if words > _HEADLINE_WORDS or _SAID.search(text) or _WEEKDAY.search(text):
        return True
    cut = closing_attribution(text)
    # Headlines attribute in the present tense ("…, owner says"), ledes in the past.
    if cut is not None and not _PAST_ATTRIBUTION.isdisjoint(text[cut:].strip(" .").split()):
        return True
    if words > 16:
        return bool(_ARTICLE.search(text) or _PAST.search(text))
    # Headlines leave out articles and forms of "be"; those that ask, set a dash or quote (in single marks) have them.
    articles = len(_ARTICLE.compiled.findall(text))
    titled = " - " in text or " '" in text or " ‘" in text or text.startswith(_ASKING)
    return words > 14 and not titled and (articles > 1 or (articles > 0 and _CLAUSE.search(text) is not None))


def closing_attribution(text: str) -> int | None:
    """Where a closing attribution begins (its comma), "…, the mayor said Tuesday."; None without one."""
    at = text.rfind(",", max(0, len(text) - 160))
    while at > 0:
        tail = text[at + 1 :]
        words = tail.casefold().strip(" .\"”’'").split()
        if len(words) > 16:
            return None
        if ATTRIBUTION.intersection(words) or (words[:2] == ["according", "to"]):
            return at if not _is_inner(tail) else None
        at = text.rfind(",", max(0, len(text) - 160), at)
    return None


def _is_inner(tail: str) -> bool:
    """ ", which said it would pay" belongs to the sentence."""
    first = tail.split(None, 1)[0].casefold() if tail.strip() else ""
    return first in (
        "which",
        "who",
        "that",
        "and",
        "but",
        "as",
        "while",
        "when",
        "where",
        "after",
        "because",
        "if",
        "or",
        "he",
        "she",
    )


def split_headline(text: str) -> tuple[int, str | None, str | None]:
    """Where the headline proper begins, its revision ("UPDATE 2") and slug ("GLOBAL MARKETS"), None without."""
    at, revisions = 0, []
    for _ in range(3):
        found = _REVISION.match(text, at)
        if found is None or not _is_revision(found["name"], bracketed=text[at] == "("):
            break
        revisions.append(found["name"])
        at = found.end()
    found = _SLUG.match(text, at)
    slug = found["slug"] if found else None
    if found:
        at = found.end()
    return at, " ".join(revisions) or None, slug


_ORDINAL = re.compile(r"\d(?:st|nd|rd|th) ")


def _is_revision(name: str, *, bracketed: bool) -> bool:
    bare = _ORDINAL.sub("", name)
    words = bare.casefold().replace("-", " ").split()
    if words[0] in ("ld", "lead", "ldwritethru"):
        return bracketed or bare != name or name.isupper()
    if words[0] not in REVISIONS:
        return False
    return all(word in REVISIONS or word.isdigit() for word in words)


def title_span(text: str, lede: Span) -> Span | None:
    """The stretch of the lede that serves as title.

    Its first sentence without closing attribution, shortened at a clause.
    """
    sentences = split_sentences(text, Span(lede.start, min(lede.end, lede.start + 1200)))
    if not sentences:
        return None
    first = sentences[0]
    sentence = first.of(text)
    cut = closing_attribution(sentence)
    end = cut if cut is not None and cut >= 20 else len(sentence)
    end = _shortened(sentence, end)
    while end > 1 and sentence[end - 1] in " .,;:-–—":
        end -= 1
    return Span(first.start, first.start + end)


def _shortened(sentence: str, end: int) -> int:
    if end <= _TITLE_CHARS:
        return end
    for mark in (", ", "; ", " - ", " — ", " – "):
        at = sentence.rfind(mark, _TITLE_CHARS // 3, _TITLE_CHARS)
        if at > 0:
            return at
    at = sentence.rfind(" ", 1, _TITLE_CHARS)
    return at if at > 0 else _TITLE_CHARS
