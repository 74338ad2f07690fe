"""Key points: articles of a few sentences in, the points and their lead-ins out."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analyse.document import Document
from briefing.analyse.points import find_points
from briefing.analyse.points.labels import is_context, is_future
from briefing.analyse.quotes import find_quotes
from briefing.model import Article, BlockKind, Dateline, DateMention, Figure, Point
from briefing.text.spans import Span
from tests.conftest import compose_article, span_of

HARBOUR: tuple[tuple[BlockKind, str], ...] = (
    ("headline", "Harbour of Port Wessel shut after crane collapse"),
    ("caption", "A crane lies across the quay in Port Wessel harbour, May 3, 2021. (Norvik/Ida Holm)"),
    ("paragraph", "A crane collapsed in the harbour of Port Wessel on Monday, shutting it to all ships."),
    ("paragraph", "The crane fell across two quays and sank 3 tugs and 12 boats. Nobody was hurt, police said."),
    ("pull_quote", '"The crane was safe until Monday," Tove Lund said.'),
    ("paragraph", "It had been inspected in April. However, the inspector found rust on the crane and on the quays."),
    ("heading", "Ships wait outside the harbour"),
    ("paragraph", '"We heard a bang. We ran," said Arvid Ness, who works in the harbour.'),
    ("paragraph", "In March 2015, a smaller crane fell in the harbour of Aldermere, the crane maker's home."),
    ("paragraph", "The harbour will stay shut until Friday. Cranes of this kind are used around the world."),
)


def points_of(article: Article, *, limit: int = 4, figures: tuple[Figure, ...] = ()) -> tuple[Point, ...]:
    doc = Document(article)
    said = find_quotes(doc)
    return find_points(doc, figures, said.quotes, old_dates(article.text), marks=said.marks, limit=limit)[0]


def texts(article: Article, points: tuple[Point, ...]) -> list[str]:
    return [point.span.of(article.text) for point in points]


def old_dates(text: str) -> tuple[DateMention, ...]:
    if "March 2015" not in text:
        return ()
    first, last = date(2015, 3, 1), date(2015, 3, 31)
    return (
        DateMention(
            rule="test", strength="sure", span=span_of(text, "March 2015"), first=first, last=last, grain="month"
        ),
    )


def count(text: str, words: str) -> Figure:
    number = Decimal(words.split(maxsplit=1)[0])
    return Figure(
        rule="test",
        strength="sure",
        span=span_of(text, words),
        as_written=span_of(text, words),
        low=number,
        high=number,
        kind="number",
    )


@pytest.fixture
def harbour() -> Article:
    article = compose_article(HARBOUR)
    span = span_of(article.text, "A crane lies")
    dateline = Dateline(text="", span=Span(span.start, span.start), resolved=date(2021, 5, 3))
    return msgspec.structs.replace(article, dateline=dateline)


def test_bottom_line_is_the_first_sentence_of_the_lede(harbour: Article) -> None:
    bottom = next(point for point in points_of(harbour) if point.rank == 1)
    assert bottom.span.of(harbour.text) == HARBOUR[2][1]
    assert (bottom.paragraph, bottom.label, bottom.reasons) == (1, None, ("first sentence of the lede",))


def test_points_come_in_reading_order_with_ranks_from_one(harbour: Article) -> None:
    points = points_of(harbour)
    assert [point.span for point in points] == sorted(point.span for point in points)
    assert sorted(point.rank for point in points) == [1, 2, 3, 4]


def test_only_sentences_of_the_body_are_points(harbour: Article) -> None:
    points = points_of(harbour, limit=20)
    kinds = {block.kind for block in map(harbour.block_at, (point.span.start for point in points)) if block}
    assert kinds == {"paragraph"}


@pytest.mark.parametrize(
    "words",
    ["In March 2015", "around the world", '"We heard a bang', "We ran"],
    ids=["old", "standing", "torn", "said"],
)
def test_background_and_halves_of_quotations_are_no_points(harbour: Article, words: str) -> None:
    assert not [found for found in texts(harbour, points_of(harbour, limit=20)) if words in found]


def test_what_leans_on_its_neighbour_comes_after_what_stands_alone(harbour: Article) -> None:
    rank = {point.span.of(harbour.text)[:8]: point.rank for point in points_of(harbour, limit=20)}
    assert rank["The cran"] < rank["However,"]
    assert rank["The cran"] < rank["It had b"]


def test_a_kind_of_point_not_told_yet_comes_fourth(harbour: Article) -> None:
    fourth = next(point for point in points_of(harbour) if point.rank == 4)
    assert (fourth.label, fourth.paragraph) == ("What's next", 7)
    assert "says what comes next" in fourth.reasons


def test_figures_of_things_counted_give_the_numbers_their_lead_in(harbour: Article) -> None:
    figures = (count(harbour.text, "3 tugs"), count(harbour.text, "12 boats"))
    labels = {point.span.of(harbour.text)[:14]: point.label for point in points_of(harbour, figures=figures)}
    assert labels["The crane fell"] == "By the numbers"


@pytest.mark.parametrize(
    ("stray", "lede"),
    [
        ('"It fell like a tree," she said.', "A crane collapsed in the harbour of Port Wessel on Monday."),
        ("But the owner of the tugs wants money.", "A crane collapsed in the harbour of Port Wessel on Monday."),
        ("Share this article", "A crane collapsed in the harbour of Port Wessel on Monday."),
        ("Is your harbour safe?", "A crane collapsed in the harbour of Port Wessel on Monday."),
    ],
    ids=["quotation", "sentence that leans", "line of a page", "question"],
)
def test_what_stands_above_the_lede_is_not_the_bottom_line(stray: str, lede: str) -> None:
    rest = "The crane of the harbour sank three tugs. Police closed Port Wessel after the crane fell."
    article = compose_article((("paragraph", stray), ("paragraph", f"{lede} {rest}")))
    bottom = next(point for point in points_of(article) if point.rank == 1)
    assert bottom.span.of(article.text) == lede


def test_with_a_dateline_the_lede_is_what_follows_it() -> None:
    article = compose_article(
        (
            ("paragraph", "Ships could not enter the harbour all day, and tugs lay in the mud of the basin."),
            ("dateline", "PORT WESSEL, May 4 (Norvik) -"),
            ("paragraph", "The harbour of Port Wessel reopened on Tuesday, the harbour board said."),
        )
    )
    dateline = Dateline(text="PORT WESSEL", span=article.blocks[1].span)
    article = msgspec.structs.replace(article, dateline=dateline)
    assert texts(article, points_of(article, limit=1)) == [article.blocks[2].span.of(article.text)]


def test_a_sentence_that_repeats_another_is_chosen_once() -> None:
    news = "The harbour board of Port Wessel closed both quays on Monday."
    article = compose_article((("paragraph", news), ("paragraph", f"{news} Ships wait outside the harbour.")))
    assert texts(article, points_of(article)) == [news, "Ships wait outside the harbour."]


def test_an_article_without_a_body_has_no_points() -> None:
    article = compose_article((("headline", "Harbour shut"), ("caption", "A crane lies across the quay.")))
    assert points_of(article) == ()


@pytest.mark.parametrize(
    ("sentence", "future"),
    [
        ("the team will stay for 15 days .", True),
        ("the board is expected to meet .", True),
        ("the talks are scheduled for friday .", True),
        ("the union plans to strike .", True),
        ("he changed his will in may .", False),
        ("there is no political will to act .", False),
        ("nurses who will be trained were hired .", False),
        ("the plans to build it failed .", False),
        ("the board met on friday .", False),
        ("they were expected to win .", False),
        ("the board said that ships will wait .", True),
        ("if it rains , the board will wait .", True),
        ("officials are not expected to come .", False),
        ("he handed it to Will Cole .", False),
        ("a state where voters will decide was named .", False),
    ],
)
def test_what_comes_next_is_told_by_the_main_verb(sentence: str, future: bool) -> None:
    assert is_future(sentence.split()) is future


@pytest.mark.parametrize(
    ("sentence", "context"),
    [
        ("the move comes days after a strike .", True),
        ("the ruling follows years of talks .", True),
        ("the ship comes after dark .", False),
        ("the order came by post .", False),
        ("the verdict came as a relief .", False),
    ],
)
def test_context_has_the_news_itself_as_its_subject(sentence: str, context: bool) -> None:
    assert is_context(sentence.split()) is context


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text(alphabet="aAtheB .!?\"'“”,:1\n-", max_size=50).map(str.strip).filter(bool), max_size=6),
    st.integers(0, 9),
)
def test_any_text_gives_whole_sentences_of_it(paragraphs: list[str], limit: int) -> None:
    article = compose_article([("paragraph", words) for words in paragraphs])
    doc = Document(article)
    points = points_of(article, limit=limit)
    assert len(points) <= limit
    assert {point.span for point in points} <= {span for spans in doc.sentences for span in spans}
    assert sorted(point.rank for point in points) == list(range(1, len(points) + 1))


@pytest.mark.parametrize("words", ["The crane fell. ", "crane ", '"Yes," he said. ', ". ", "A b. C d, will to. "])
def test_a_long_paragraph_takes_no_longer_than_reading_it(words: str) -> None:
    article = compose_article((("paragraph", (words * (400_000 // len(words))).strip()),))
    doc = Document(article)
    assert doc.sentences
    assert len(doc.tokens) > 0
    started = time.perf_counter()
    find_points(doc, (), (), (), limit=8)
    assert time.perf_counter() - started < 1.5


@pytest.mark.parametrize(
    ("paragraphs", "instead"),
    [
        ([f"1{n}:05 The ferry passes buoy {n} on its way to Aldermere." for n in range(6)], "a live blog"),
        (["I never liked the ferry, and my mother knew it."] * 10, "a column"),
        (["The ferry left Port Wessel at noon on Monday."] * 10, None),
    ],
    ids=["live blog", "column", "report"],
)
def test_copy_that_is_no_report_has_no_points_and_says_why(paragraphs: list[str], instead: str | None) -> None:
    article = compose_article([("paragraph", words) for words in paragraphs])
    points, problems = find_points(Document(article), (), (), ())
    assert bool(points) is (instead is None)
    assert [problem.message for problem in problems] == (
        [f"no key points were chosen; the copy is {instead}"] if instead else []
    )
