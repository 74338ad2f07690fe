"""What holds of speakers for any text, and how their cost grows."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analyse.document import Document
from briefing.analyse.speakers import find_speakers
from briefing.model import Quote
from briefing.text.spans import Span
from tests.conftest import compose_article

WORDS = st.sampled_from(
    "Ann Doe said the of , . “ ” ' (D) Mr. Dr Jr. van al-Rashid J. K.L. who is mayor council He she They it his "
    "“No,” : A Q I one two officials report NATO ’s Doe’s Mayor Head and -- ’ é Þór 12 İ ǅ".split()
)
TEXTS = st.lists(WORDS, min_size=1, max_size=60).map(" ".join) | st.text(
    alphabet=st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=80
).filter(str.strip)


def quotes_over(text: str, cuts: list[int]) -> tuple[Quote, ...]:
    """Quotes whose content, cue and source stand at arbitrary places."""
    places = sorted({cut % (len(text) + 1) for cut in cuts})
    spans = [Span(first, end) for first, end in itertools.pairwise(places)]
    return tuple(
        Quote(
            spans=(spans[at],),
            kind=("direct", "mixed", "indirect")[at % 3],
            cue_span=spans[at + 1],
            source_span=spans[at + 2],
            rule="test",
            strength="sure",
        )
        for at in range(0, len(spans) - 2, 3)
    )


@given(TEXTS, st.lists(st.integers(0, 10_000), min_size=4, max_size=24))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_speakers_that_belong_to_it(text: str, cuts: list[int]) -> None:
    given_quotes = quotes_over(text, cuts)
    quotes, speakers = find_speakers(Document(compose_article([("paragraph", text)])), given_quotes)
    assert len(quotes) == len(given_quotes)
    ids = [speaker.id for speaker in speakers]
    assert len(set(ids)) == len(ids)
    assert {quote.speaker for quote in quotes} <= {None, *ids}
    for speaker in speakers:
        assert speaker.name
        assert [quotes[index].speaker for index in speaker.quotes] == [speaker.id] * len(speaker.quotes)
        assert list(speaker.mentions) == sorted(set(speaker.mentions))
        assert all(0 <= span.start < span.end <= len(text) for span in speaker.mentions)
        assert speaker.role_span is None or 0 <= speaker.role_span.start < speaker.role_span.end <= len(text)


def seconds(text: str, step: int) -> float:
    """The least of three measures of processor time, quotes at every `step` characters."""
    doc = Document(compose_article([("paragraph", text)]))
    quotes = quotes_over(text, list(range(0, len(text), step)))
    assert doc.sentences
    assert doc.tokens
    timings = []
    for _ in range(3):
        started = time.process_time()
        find_speakers(doc, quotes)
        timings.append(time.process_time() - started)
    return min(timings)


def thousand_names(count: int) -> str:
    """People of one surname and of ever new ones, each with a role, each spoken of again."""
    letters = [f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676 % 26)}" for n in range(count)]
    return " ".join(f"Mayor Ann Doe{word}, a baker, met Tom {word.title()} Roe. He said no." for word in letters)


HOSTILE = {
    "people": thousand_names,
    "one name": lambda n: "Ann Doe said no. " * n * 3,
    "capitals": lambda n: "Ann " * n * 8,
    "particles": lambda n: "Ann van der " * n * 3,
    "commas": lambda n: "Ann, the mayor, " * n * 3,
    "pronouns": lambda n: "he said she said it " * n * 2,
    "offices": lambda n: "the mayor of the head of " * n * 2,
    "bodies": lambda n: " ".join(f"The {chr(97 + k % 26)}{k} council met." for k in range(n * 2)),
    "initials": lambda n: "J. K. L. " * n * 4,
    "possessives": lambda n: "Ann’s brother’s " * n * 3,
    "who": lambda n: "Ann Doe, who who who who " * n * 2,
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_twice_the_text_costs_at_most_three_times_the_time(make: object) -> None:
    assert callable(make)
    short, long = make(250), make(500)
    seconds(short, 97)
    assert seconds(long, 97) < 3 * seconds(short, 97) + 0.02
