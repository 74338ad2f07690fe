"""Runs of characters in which no figure is looked for: web addresses, mail addresses, handles, hashtags, phone numbers, network addresses.

Source: RFC 3986 (URI), RFC 4291 (IPv6); ITU-T E.123 (how phone numbers are printed).
"""

from __future__ import annotations

from briefing.text.patterns import Pattern
from briefing.text.spans import Span

_WEB = Pattern(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S{1,300}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|[@#]\w{1,60}")
# + and country; a bracketed area; or three groups by hyphen, point or space of which the last has four digits; two groups of three and four.
_PHONE = Pattern(
    r"(?<![\w.,$£€])(?:\+ ?\d[\d ()./-]{6,24}\d|\(\+?\d{1,4}\)[ -]?[\d(][\d ()-]{4,18}\d|0\d{1,4}[ /-]{1,2}\d[\d -]{4,14}\d|00\d[\d -]{7,18}\d"
    r"|(?:1[ -.])?\(?\d{3}[) .-]{1,2}\d{3}[ .-]\d{4}|\d{3}-\d{4}|\d{2}[ -]\d{2}[ -]\d{2}[ -]\d{2})(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\w%])"
)
_IPV6 = Pattern(r"(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])")
_WEB_SIGNS = ("://", "www.", "@", "#", ".com/", "t.co/")


def find_codes(text: str) -> list[Span]:
    """Their spans, in no order; they may overlap."""
    found: list[Span] = []
    if any(sign in text for sign in _WEB_SIGNS):
        found.extend(Span(*match.span()) for match in _WEB.finditer(text))
    found.extend(Span(*match.span()) for match in _PHONE.finditer(text))
    if "::" in text or text.count(":") > 4:
        found.extend(Span(*match.span()) for match in _IPV6.finditer(text))
    return found
