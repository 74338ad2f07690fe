"""What holds for quotations of any text: spans in range, in order, disjoint; time linear in length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analyse.document import Document
from briefing.analyse.quotes import find_quotes
from briefing.lexicon.en import reporting
from tests.analyse.quote_cases import find_said
from tests.conftest import compose_article

PIECES = (
    "\" “ ” ' ’ ‘ '' `` « » said he told that the according to Orr Mr. , . ? ! : ; — ( ) and but who claims his called "
    '“The_dam_holds,” "No_way," adding wrote was not by as when Q: ORR: U.S. pointed out went on to say made it clear '
    "poll shows Will WHO want know — - U.S. ¶ ¶"
).split()
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map(
    lambda pieces: " ".join(pieces).replace("_", " ").replace(" ¶ ", "\n\n").replace("¶", "end").strip() or "x"
)


def check(text: str) -> None:
    plain, said = find_said(text)
    taken: set[int] = set()
    for quote in said.quotes:
        assert list(quote.spans) == sorted(quote.spans)
        for span in quote.spans:
            assert 0 <= span.start < span.end <= len(plain)
            assert taken.isdisjoint(range(span.start, span.end))
            taken.update(range(span.start, span.end))
        for beside in (quote.cue_span, quote.source_span):
            assert beside is None or 0 <= beside.start < beside.end <= len(plain)
    assert [quote.spans for quote in said.quotes] == sorted(quote.spans for quote in said.quotes)
    assert all(one.end <= other.start for one, other in zip(said.marks, said.marks[1:], strict=False))


@settings(max_examples=600, deadline=None)
@given(texts)
def test_spans_are_in_range_in_order_and_disjoint(text: str) -> None:
    check(text)


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1).filter(str.strip))
def test_any_printable_text_gives_spans_in_range_in_order_and_disjoint(text: str) -> None:
    check(text.strip())


HOSTILE = {
    "quotation marks": '"',
    "openers": "“a ",
    "closers": "a” ",
    "apostrophes": "'a ",
    "cues": "said ",
    "attributions": '"a," he said. ',
    "commas": "X, the Y, ",
    "reported it": "reported it, ",
    "brackets": "( ",
    "hearers": "told the a ",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_time_is_linear_on_hostile_text(unit: str) -> None:
    def seconds(size: int) -> float:
        doc = Document(compose_article([("paragraph", (unit * (size // len(unit))).strip())]))
        assert doc.sentences
        start = time.process_time()
        find_quotes(doc)
        return time.process_time() - start

    short, long = seconds(20_000), seconds(80_000)
    assert long < max(8 * short, 0.5)


def test_every_verb_of_a_particle_has_a_frame_that_exists() -> None:
    frames = {"SAY", "UTTER", "TELL", "THINK", "SHOW", "JUDGE", "INTEND", "QUESTION"}
    assert {frame for row in reporting.PARTICLE.values() for frame in row.values()} <= frames
