"""Lines that belong to the copy and not to the news: sign-offs, credits, advisories, corrections.

Source: Reuters Handbook of Journalism, "sign-offs" and "advisory lines"; the agencies' copy as filed (docs/loading.md).
"""

from __future__ import annotations

import re

from briefing.lexicon.en.agencies import AGENCIES, END_MARKS
from briefing.lexicon.en.wire import CREDIT_OPENERS, CREDIT_WORDS, NOTE_OPENERS, UNBRACKETED_OPENERS
from briefing.text.patterns import Pattern

_RULE = Pattern(r"([_=*~#.•·–—-])(?:\1+|(?: \1){2,})")
_DESK_CODES = Pattern(
    r"[a-z]{2,3}(?: [a-z]{2,3}){1,3}|[a-z]{2,4}(?:-[a-z]{1,4})*(?:/[a-z]{1,4})+|[A-Z]{2,8}(?: [A-Z]{2,4}){1,4}"
)
_LONGEST_NOTE = 600
_DATED = Pattern(r"\bon (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})\b")
_MARKED_AGENCY = Pattern(r"[=*_ –—-]{0,6}\(?\[?(?P<agency>[A-Za-z][A-Za-z /.&-]{1,40}?)\]?\)?(?:[=*_ …–—-]|\.\.){0,4}")
_CONTRIBUTED = Pattern(
    r"(?:[A-Z][\w'’.-]*,? (?:[\w'’.-]+,? ){0,40})?(?:contributed|contributing) (?:to|reporting|from)\b.{0,120}",
    re.DOTALL,
)
_WRITER_NOTE = Pattern(
    r"(?:Associated Press|AP|Reuters|AFP|UPI|Bloomberg|Xinhua|staff|Staff)\b"
    r".{0,40}\b(?:writer|reporter|correspondent)s?\b"
)
_SOURCE_LINE = Pattern(
    r"SOURCE:?\s+[A-Z].{1,100}|(?:SOURCES|Sources?): .{3,200}|\(Description of Source: .{3,600}\)"
    r"|View source version on .{5,200}"
)
_COPYRIGHT = Pattern(r"(?:©|\(c\)\s|\(C\)\s|Copyright\b).{2,300}")
_CORRECTS = ("Correction", "CORRECTION", "Clarification", "CLARIFICATION", "EDITOR", "Eds", "EDS")
# A note in sentence case is the publisher's prose; a wire's are in capitals.
_CORRECTION = Pattern(
    r"(?:Correction|CORRECTION|Clarification|CLARIFICATION)s?\b\s*[:–—-]"
    r"|EDITOR['’]S NOTE\b|EDITORS['’] NOTE\b|(?:EDITORS|Eds|EDS)\s*[:–—-]"
)
_MONITORED = Pattern(
    r"(?:Text|Excerpt|Summary) of (?:(?:report|article|statement|interview|press release)\b.{0,40}? )?"
    r"(?:by|in|on|from)\b.{3,160}"
)
_ADDRESS = Pattern(
    r"(?:[\w .]{0,30}[:@] ?)?(?:[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,40}|(?:https?://|www\.)\S{3,200})(?<!\.)"
)
# "Additional reporting by Ann Lee in Oslo": as the bracketed sign-off, by houses that leave the brackets out.
_WORKED_ON_IT = Pattern(
    r"(?:(?:Additional|Further|With|With additional) )?"
    r"(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Tt]ranslation|[Pp]hotography|[Gg]raphics?|[Ii]nputs?|[Ff]iles)"
    r"(?: and (?:writing|editing|research|photography|graphics))?:? (?:by|from)\b.{2,240}"
    r"|(?:Compiled|Edited|Written|Translated|Reported|Produced) (?:and edited )?by [A-Z].{2,160}"
)
_CONTACT = Pattern(
    r"(?:To contact|Contact) the (?:writer|reporter|author|editor|staff|journalist|newsroom|desk)s?\b.{0,240}"
)
# Of the copy itself: a note that a paper prints below its story, with a bullet or the day of the change.
_AMENDED = Pattern(
    r"(?P<mark>[•·*‣▪–—-]\s*)?(?:This|The) (?:article|story|piece|report|post|column|headline|interview|version|page"
    r"|text)\b.{0,40}?\b(?:was|has been|is|were)\b (?:first |originally |later |subsequently |since )?"
    r"(?:amended|corrected|updated|changed|edited|published|clarified|revised|removed)\b(?P<rest>.{0,400})",
    re.DOTALL,
)
_OF_THE_COPY = Pattern(
    r"\b(?:names?|identit(?:y|ies)|withheld|anonym\w+|pseudonyms?|translat\w+|edited|abridged|condensed|reprinted"
    r"|republished|updated|amended|corrected|clarified|first published|originally published|this (?:story|article"
    r"|piece|report|interview|version|copy|transcript))\b",
    re.IGNORECASE,
)
_EDITORS = Pattern(r"Editor(?:['’]s|s['’]?) note\s*[:–—-]", re.IGNORECASE)
_OUTLET = Pattern(r"Source: ([^,]{2,60}), [^,]{2,40}, in [A-Z]")
_RATE = Pattern(r"\(\s*\$?\s?\d[^()]{0,20}=[^()]{2,80}\)|\(\([^()]{3,200}\)\)")
_THIS_STORY = Pattern(r"\((?:this|the) (?:story|article|version|headline|piece)\b.{3,300}\)", re.IGNORECASE)
_OPENER = Pattern(r"[(\[]{1,2}\s*([A-Za-z'’]+)(?P<follows>[\s:-]|$)")


def is_rule(line: str) -> bool:
    """Whether the line is drawn, not written: "___", "* * *"."""
    return not line[0].isalnum() and len(line) <= 120 and _RULE.fullmatch(line) is not None


def is_sign_off(line: str) -> bool:
    """Whether the line only ends the take: "REUTER", "Enditem", "-0-", "ln kw", "-- BERNAMA"."""
    if len(line) > 48:
        return False
    if (
        line.casefold().rstrip(".") in END_MARKS
        or line.casefold() in END_MARKS
        or _ADDRESS.fullmatch(line)
        or signing_agency(line) is not None
    ):
        return True
    codes = _DESK_CODES.fullmatch(line) is not None
    return codes and (not line.isupper() or line.split(maxsplit=1)[0].casefold() in AGENCIES)


def signing_agency(line: str) -> str | None:
    """The agency with which a line signs, as printed; None when it is no such line."""
    if len(line) > 48:
        return None
    found = _MARKED_AGENCY.fullmatch(line)
    name = found["agency"].strip() if found else ""
    return name if name.casefold() in AGENCIES else None


def signed_bare(line: str) -> str | None:
    """The agency whose name alone is the line ("REUTER"): it stands for the name that the dateline leaves out."""
    name = signing_agency(line)
    return name if name == line.strip() else None


def note_kind(text: str) -> str | None:
    """ "credit" for a bracketed line that says who worked on it, "note" for one that speaks of the copy, None for
    others.

    A correction, a rate of exchange and the line of a source are notes; a copyright line is a credit.
    """
    first = text[:1]
    if first in "([":
        return _bracketed_kind(text)
    if first == "©" or text.startswith(("Copyright", "(c)", "(C)")):
        return "credit" if len(text) < 300 and _COPYRIGHT.fullmatch(text) else None
    if first in "TES" and not text.endswith(".") and _MONITORED.fullmatch(text):
        return "note"
    if first in "SV" and _SOURCE_LINE.fullmatch(text):
        return "credit"
    if text.startswith(_CORRECTS) and _CORRECTION.match(text):
        return "note"
    return _unbracketed_kind(text)


def _unbracketed_kind(text: str) -> str | None:
    """Of lines that say without brackets who worked on the copy, whom to write to, or what was changed in it."""
    opener = text[:16].lstrip("•·*‣▪ –—-").split(" ", 1)[0].rstrip(":")
    if opener not in UNBRACKETED_OPENERS or len(text) > _LONGEST_NOTE:
        return None
    if opener in ("Editor's", "Editor’s", "Editors'", "Editors’", "Editors"):
        return "note" if _EDITORS.match(text) and _OF_THE_COPY.search(text, 12) else None
    if opener in ("This", "The"):
        amended = _AMENDED.match(text)
        return "note" if amended and (amended["mark"] or _DATED.search(amended["rest"])) else None
    return "credit" if _CONTACT.fullmatch(text) or _names_workers(text) else None


def _names_workers(text: str) -> bool:
    """Whether nothing but tasks, names and places stands in it, so that it is no sentence."""
    small = (word.strip(",.;:") for word in text.split() if word[0].islower())
    return text[-1] != "." and _WORKED_ON_IT.fullmatch(text) is not None and CREDIT_WORDS.issuperset(small)


def _bracketed_kind(text: str) -> str | None:
    if text.rstrip(" .")[-1:] not in ")]" or len(text) > 1200:
        return None
    if _RATE.fullmatch(text) or _THIS_STORY.fullmatch(text):
        return "note"
    if _SOURCE_LINE.fullmatch(text):
        return "credit"
    opener = _OPENER.match(text)
    if opener is None or opener[1].casefold().replace("’", "'") not in NOTE_OPENERS or not text[1:2].isupper():
        return None
    return "credit" if opener[1].casefold() in CREDIT_OPENERS else "note"


def source_outlet(line: str) -> str | None:
    """The outlet in a line such as "Source: Lake Radio, Hest, in Estonian 1715 gmt 9 Aug 11"; None in others."""
    found = _OUTLET.match(line)
    return found[1] if found else None


def is_contribution(text: str) -> bool:
    """Whether a block after the story names those who contributed to it."""
    if len(text) > 400 or not (
        "ontribut" in text or " writer" in text or " reporter" in text or " correspondent" in text
    ):
        return False
    return bool(_WRITER_NOTE.match(text)) or (bool(_CONTRIBUTED.fullmatch(text)) and "report" in text)
