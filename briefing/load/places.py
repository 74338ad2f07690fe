"""The places of a dateline: whether a string can be one, how it divides, and capitals made ordinary.

Source: AP Stylebook, "datelines" (city in capitals, region in ordinary letters); docs/loading.md.
"""

from __future__ import annotations

from briefing.lexicon.en.regions import (
    COUNTRIES,
    POSTAL_CODES,
    PROVINCES,
    STANDALONE_CITIES,
    STATE_ABBREVIATIONS,
    US_STATES,
)
from briefing.lexicon.en.wire import LABELS, NO_PLACE, PLACE_PARTICLES
from briefing.text.patterns import Pattern

_MAX_WORDS = 6
_MAX_PLACES = 4
_JOINT = Pattern(r"\s*/\s*|\s+(?:and|AND|And|&)\s+")
_BRACKETED = Pattern(r"\s*[(\[]([^()\[\]]{1,40})[)\]]")
_WORD = Pattern(r"[^\W\d_]+(?:[.'’ʻ-][^\W\d_]+)*\.?(?:'s|’s)?")
# Initials stay as they are: N.J., U.S., D.C., UK.
_INITIALS = Pattern(r"(?:[A-Z]\.){2,}|DC|EU|HMS|UAE|UK|UN|US|USA|USS|USSR")
# "ABOARD AIR FORCE ONE", "NEAR MOSUL": only beside a day or an agency.
_APPROACHES = frozenset("aboard along at near off on outside over".split())


class Place:
    """One place as printed: city, regions after it, and whether the city stands in capitals."""

    __slots__ = ("approached", "city", "in_capitals", "known", "printed", "regions")

    def __init__(self, printed: str, city: str, regions: tuple[str, ...]) -> None:
        self.printed = printed
        self.city = city
        self.regions = regions
        self.in_capitals = city.upper() == city
        self.approached = city.split(maxsplit=1)[0].casefold() in _APPROACHES
        self.known = is_known_city(city) or (bool(regions) and is_region(regions[-1]))


def is_region(name: str) -> bool:
    """Whether this is a state, province or country as datelines print them."""
    folded = name.casefold().strip(" ,")
    tight = folded.replace(".", "").replace(" ", "")
    return (
        folded in COUNTRIES
        or folded in US_STATES
        or folded.rstrip(".") in PROVINCES
        or tight in STATE_ABBREVIATIONS
        or tight in PROVINCES
        or tight in COUNTRIES
        or name.strip(" .,") in POSTAL_CODES
    )


def is_known_city(name: str) -> bool:
    """Whether this is one of the cities that stand without a region."""
    return name.casefold() in STANDALONE_CITIES


def read_places(printed: str) -> tuple[Place, ...] | None:
    """The places in a string such as "TARVEN AND ALTFURT, Germany"; None when it can't be a list of places."""
    printed = printed.strip(" ,")
    parts = _JOINT.compiled.split(printed)
    last = printed.rsplit(",", 1)[-1].strip()
    if len(parts) == 1 or (last.casefold() in COUNTRIES and _JOINT.search(last)):
        whole = _read_place(printed)
        return None if whole is None else (whole,)
    if len(parts) > _MAX_PLACES:
        return None
    places = [_read_place(part) for part in parts]
    found = tuple(place for place in places if place is not None)
    return found if len(found) == len(parts) else None


def _read_place(printed: str) -> Place | None:
    plain = _BRACKETED.compiled.sub(_as_region, printed)
    names = [name.strip(" ,") for name in plain.split(",")]
    names = [name for name in names if name and name != "."]
    if not names or len(names) > 4:
        return None
    city, *regions = names
    city = city.rstrip(".") if not _is_abbreviated(city) else city
    if not _can_be_city(city) or not all(_can_be_region(region) for region in regions):
        return None
    if len(regions) > 1 and not any(map(is_region, regions)):
        return None
    return Place(_tidy(printed), city, tuple(regions))


def _as_region(match: object) -> str:
    group: str = match.group(1)  # type: ignore[attr-defined]
    return f", {group}"


def _is_abbreviated(name: str) -> bool:
    return any(_INITIALS.fullmatch(last) for last in name.split()[-1:])


def _tidy(printed: str) -> str:
    """Stray commas and spaces aside, the place as printed; a full stop stays on an abbreviated region."""
    text = printed.strip(" ,").replace(" ,", ",")
    if text.endswith("."):
        last = text.rsplit(",", 1)[-1].strip()
        keep = bool(_INITIALS.fullmatch(last.rsplit(" ", 1)[-1])) or (
            "," in text and (is_region(last) or "." in last[:-1])
        )
        text = text if keep else text.rstrip(".")
    return text.strip(" ,")


def _can_be_city(city: str) -> bool:
    words = city.split()
    if not 1 <= len(words) <= _MAX_WORDS or len(city) < 2:
        return False
    if words[0].casefold() in _APPROACHES and city.upper() == city and len(words) > 1:
        words = words[1:]
    if words[0].casefold() == "the" and len(words) > 1:
        words = words[1:]
    return all(_can_be_city_word(word, index) for index, word in enumerate(words))


def _can_be_city_word(word: str, index: int) -> bool:
    folded = word.casefold().rstrip(".")
    if index and folded in PLACE_PARTICLES:
        return True
    return folded not in NO_PLACE and word[0].isupper() and bool(_WORD.fullmatch(word))


def _can_be_region(region: str) -> bool:
    if is_region(region):
        return True
    words = region.split()
    return len(words) <= 4 and all(
        (word[0].isupper() or word.casefold() in PLACE_PARTICLES)
        and _WORD.fullmatch(word)
        and word.casefold() not in NO_PLACE
        for word in words
    )


def is_label(places: tuple[Place, ...]) -> bool:
    """Whether a word of it names a kind of story, a market or a sport: "FOREX", "UPDATE", "FOB RIVER"."""
    if any(place.known for place in places):
        return False
    return any(word.strip(".").casefold() in LABELS for place in places for word in place.city.split())


def ordinary(printed: str) -> str:
    """A place with its capitals made ordinary.

    "PORT-AU-CIEL" to "Port-au-Ciel"; regions in ordinary letters stay.
    """
    parts = printed.split(",")
    return ",".join(_ordinary_part(part, index) for index, part in enumerate(parts))


def _ordinary_part(part: str, index: int) -> str:
    stripped = part.strip()
    if stripped != stripped.upper() or (index and _keeps_capitals(stripped)):
        return part
    words = [_ordinary_word(word, n) for n, word in enumerate(stripped.split(" "))]
    return part[: len(part) - len(part.lstrip())] + " ".join(words)


def _keeps_capitals(region: str) -> bool:
    return bool(_INITIALS.fullmatch(region)) or region.strip(".") in POSTAL_CODES or len(region) <= 3


def _ordinary_word(word: str, index: int) -> str:
    if _INITIALS.fullmatch(word):
        return word
    if index and word.casefold() in PLACE_PARTICLES:
        return word.lower()
    pieces = word.split("-")
    return "-".join(
        piece.lower() if n and n < len(pieces) - 1 and piece.casefold() in PLACE_PARTICLES else _capitalised(piece)
        for n, piece in enumerate(pieces)
    )


def _capitalised(word: str) -> str:
    """ "O'FALLON" to "O'Fallon", "D'ARLE" to "d'Arle", "XI'AN" to "Xi'an", "MCADDEN" to "McAdden"."""
    for mark in ("'", "’"):
        before, found, after = word.partition(mark)
        if found and len(before) == 1 and len(after) > 1:
            return (before.lower() if before == "D" else before) + mark + after.capitalize()
    if len(word) > 4 and word.startswith("MC") and word[2] not in "AEIOU":
        return "Mc" + word[2:].capitalize()
    if len(word) > 5 and word.startswith("MCA"):
        return "Mc" + word[2:].capitalize()
    bare = word.lstrip("([")
    keeps = bare != word and _keeps_capitals(bare.rstrip(")]"))
    return word if keeps else word[: len(word) - len(bare)] + bare.capitalize()
