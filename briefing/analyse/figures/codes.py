"""Runs of characters in which no figure is looked for: web addresses, mail addresses, handles, hashtags, DOIs,
phone numbers, titles of works.

Source: RFC 3986 (URI); ISO 26324 (DOI); AP Stylebook, "composition titles"; ITU-T E.123 (phone numbers).
"""

from __future__ import annotations

from briefing.text.patterns import Pattern
from briefing.text.spans import Span

_WEB = Pattern(
    r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S{1,300}|"
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|[@#]\w{1,60}"
)
# Where a phone number may stand: seven digits or more, with nothing but spaces, brackets, points, hyphens and strokes
# between.
_RUN = Pattern(r"[0-9](?:[ ()./-]{0,3}[0-9]){6,24}")
# + or 00 and country; a bracketed area; a trunk zero; three and four digits after an area; three and four; pairs.
_PHONE = Pattern(
    r"\+ ?\d[\d ()./-]{6,24}\d|\(\+?\d{1,4}\)[ -]?[\d(][\d ()-]{4,18}\d|0\d{1,4}[ /-]{1,2}\d[\d -]{4,14}\d|00\d[\d "
    r"-]{7,18}\d"
    r"|(?:1[ -.])?\(?\d{3}[) .-]{1,2}\d{3}[ .-]\d{4}|\d{3}-\d{2}(?!00)\d{2}|\d{2}[ -]\d{2}[ -]\d{2}[ -]\d{2}"
)
_DOI = Pattern(r"10\.\d{4,9}/\S{1,100}")
_AFTER_PHONE = Pattern(r" ?(?:x|ext\.?) ?\d{1,6}")
_TITLE = Pattern(r"[“\"]([A-Z0-9][^“”\"\n]{2,80})[”\"]")
_GOES_ON = ("-", "/", ",")
_QUOTES = ("“", '"')
_WEB_SIGNS = ("://", "www.", "@", "#", ".com/", "t.co/")


def find_codes(text: str) -> list[Span]:
    """Their spans, in no order; they may overlap."""
    found: list[Span] = []
    if any(sign in text for sign in _WEB_SIGNS):
        found.extend(Span(*match.span()) for match in _WEB.finditer(text))
    if "10." in text:
        found.extend(Span(*match.span()) for match in _DOI.finditer(text))
    found.extend(phone for run in _RUN.finditer(text) if (phone := _phone(text, *run.span())) is not None)
    if any(mark in text for mark in _QUOTES):
        found.extend(Span(*match.span(1)) for match in _TITLE.finditer(text) if _is_title(match.group(1)))
    return found


def _phone(text: str, start: int, end: int) -> Span | None:
    """The phone number that a run of digits is, with plus sign, bracket and extension; None when it is none."""
    while start and text[start - 1] in "(+":
        start -= 1
    if start and (text[start - 1].isalnum() or text[start - 1] in ".,$£€"):
        return None
    match = _PHONE.match(text, start, end)
    if (
        match is None
        or text[match.end() : match.end() + 1].isdecimal()
        or (text[match.end() : match.end() + 1] in _GOES_ON and text[match.end() + 1 : match.end() + 2].isdecimal())
    ):
        return None
    more = _AFTER_PHONE.match(text, match.end())
    return Span(start, more.end() if more else match.end())


def _is_title(quoted: str) -> bool:
    """Whether the words between quotation marks are the title of a work: two or more, each longer one with a capital,
    no sentence."""
    words = [word.strip("(),:;'’&-") for word in quoted.split()]
    longer = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 1 and all(word[0].isupper() for word in longer) and quoted[-1] not in ".,?!"
