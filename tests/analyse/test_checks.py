"""Check before use: an article in, what an editor would query out."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analyse import analyse
from briefing.model import Article, BlockKind, Caption, Check, Dateline, Headline, Published, Strength
from briefing.text.spans import Span
from tests.conftest import compose_article, span_of

LEDE = "The ferry line to Aldermere reopened on Tuesday, harbour master Tove Lund said."
DATELINE = "PORT WESSEL, May 4 (Norvik) -"


def story(*paragraphs: str, headline: str = "Ferry line reopens") -> Article:
    """An article with headline and dated dateline, so that the copy itself gives nothing to query."""
    blocks: list[tuple[BlockKind, str]] = [("headline", headline), ("dateline", DATELINE)]
    article = compose_article([*blocks, *(("paragraph", words) for words in paragraphs)])
    dateline = Dateline(
        text=DATELINE,
        span=article.blocks[1].span,
        places=("Port Wessel",),
        date="2021-05-04",
        resolved=date(2021, 5, 4),
    )
    return msgspec.structs.replace(article, dateline=dateline)


def checks_of(article: Article, kind: str | None = None) -> list[Check]:
    return [check for check in analyse(article).checks if kind in (None, check.kind)]


def messages(article: Article, kind: str | None = None) -> list[str]:
    return [check.message for check in checks_of(article, kind)]


def test_a_sound_copy_gives_nothing_to_check() -> None:
    article = story(LEDE, '"The quay held," said Arvid Ness, the transport minister. "We are glad."')
    assert messages(article) == []


def test_missing_headline_is_told_with_the_words_that_serve() -> None:
    article = story(LEDE)
    words = "The ferry line to Aldermere reopened"
    span = span_of(article.text, words)
    article = msgspec.structs.replace(article, headline=Headline(text=words, span=span, inferred=True))
    check = checks_of(article, "no headline")[0]
    assert check.message == "The copy has no headline; the title is made of the lede's words."
    assert (check.spans, check.paragraphs) == ((span,), (1,))


@pytest.mark.parametrize(
    ("published", "captioned", "message"),
    [
        (None, False, "The copy has no dateline, and its date is not known."),
        (Published(date="2021-05-04"), False, "The copy has no dateline."),
        (
            Published(date="2021-05-04", inferred=True),
            True,
            "The copy has no dateline; the date is inferred from a weekday and a caption.",
        ),
        (
            Published(date="2021-05-04", inferred=True),
            False,
            "The copy has no dateline; the date is inferred from a weekday and a date in the text.",
        ),
    ],
    ids=["unknown", "stamped", "from a caption", "from the text"],
)
def test_missing_dateline_says_where_the_date_is_from(
    published: Published | None, captioned: bool, message: str
) -> None:
    article = compose_article(
        (("headline", "Ferry line reopens"), ("caption", "Passengers board, May 4, 2021."), ("paragraph", LEDE))
    )
    captions = (Caption(block=1, date=date(2021, 5, 4)),) if captioned else ()
    article = msgspec.structs.replace(article, published=published, captions=captions)
    check = checks_of(article, "no dateline")[0]
    assert check.message == message
    assert (article.blocks[1].span in check.spans) is captioned


@pytest.mark.parametrize(
    ("strength", "message"),
    [
        ("sure", "The year is not printed; another line of the copy prints it."),
        ("likely", "The year is not printed; it is inferred."),
        ("guess", "The year is not printed; it is a guess."),
        (None, "The year is not printed; nothing in the copy tells it."),
    ],
)
def test_a_year_not_printed_is_told_at_the_lede(strength: Strength | None, message: str) -> None:
    article = story(LEDE)
    resolved = date(2021, 5, 4) if strength else None
    span = article.blocks[1].span
    dateline = Dateline(text=DATELINE, span=span, date="--05-04", resolved=resolved, strength=strength)
    check = checks_of(msgspec.structs.replace(article, dateline=dateline), "no year")[0]
    assert (check.message, check.paragraphs) == (message, (1,))


def test_a_dateline_without_a_date_is_told_when_nothing_else_has_one() -> None:
    article = story(LEDE)
    dateline = Dateline(text=DATELINE, span=article.blocks[1].span)
    bare = msgspec.structs.replace(article, dateline=dateline)
    assert checks_of(bare, "no date")
    assert not checks_of(msgspec.structs.replace(bare, published=Published(date="2021-05-04")), "no date")


def test_a_quotation_that_never_opens_names_who_it_is_counted_as() -> None:
    article = story(LEDE, '"The quay held," Lund said. We will never close it for so long again."')
    check = checks_of(article, "unbalanced quotation")[0]
    assert check.message == "A quotation closes that never opens; it is counted as Lund's."
    assert check.paragraphs == (2,)


def test_a_quotation_that_never_closes_is_told() -> None:
    article = story(LEDE, 'Lund said: "The quay held and we are glad.', "Ships wait outside the harbour.")
    assert messages(article, "unbalanced quotation")[0].startswith("A quotation opens that never closes")


def test_a_quotation_behind_a_long_attribution_has_none_of_its_own() -> None:
    article = story(
        LEDE,
        '"The quay held," said Tove Lund, harbour master of Port Wessel, who met the shipowners in the town hall. '
        '"Nobody will lose money."',
    )
    check = checks_of(article, "no attribution")[0]
    assert check.message == (
        "A quotation has no attribution of its own; it follows one by Tove Lund in the same paragraph."
    )
    assert check.spans[0].of(article.text) == '"Nobody will lose money."'


def test_a_quotation_goes_on_behind_a_plain_attribution() -> None:
    article = story(LEDE, '"The quay held," Lund said. "Nobody will lose money."')
    assert messages(article, "no attribution") == []


def test_a_quotation_alone_in_its_paragraph_has_no_attribution() -> None:
    article = story(LEDE, "Ships wait outside the harbour.", '"The quay has held for a hundred years."')
    assert messages(article, "no attribution")


def test_many_marks_or_quotations_are_told_in_one_line() -> None:
    lines = [f'"The quay number {number} has held for many years."' for number in range(1, 6)]
    between = [words for line in lines for words in (line, "Ships wait outside the harbour.")]
    assert messages(story(LEDE, *between), "no attribution") == ["5 quotations have no attribution of their own."]


def test_a_surname_that_speaks_before_the_full_name() -> None:
    article = story('"The quay held," Lund said.', LEDE)
    check = checks_of(article, "name comes late")[0]
    assert check.message == '"Lund" speaks before the full name and office are given.'
    assert check.paragraphs == (1, 2)


def test_a_full_name_before_the_surname_is_as_it_should_be() -> None:
    assert messages(story(LEDE, '"The quay held," Lund said.'), "name comes late") == []


def test_one_source_for_everything_is_told() -> None:
    article = story(LEDE, '"The quay held," Lund said.')
    assert messages(article, "one source") == ["The copy has only one source, Tove Lund."]


def test_unnamed_sources_alone_are_told() -> None:
    article = story(
        "The ferry line to Aldermere reopened on Tuesday.",
        "A company official said the quay had held.",
    )
    assert messages(article, "unnamed sources") == ["The only source is unnamed."]


@pytest.mark.parametrize(
    ("headline", "lede", "told"),
    [
        ("Ferry fire kills 12 passengers", "A fire killed 13 passengers of a ferry on Tuesday.", True),
        ("Ferry fire kills 12 passengers", "A fire killed 12 passengers of a ferry on Tuesday.", False),
        ("Ferry fire hurts 1,500 passengers", "A fire on a ferry hurt about 1,490 passengers.", False),
        ("Ferry fire kills 12 passengers", "A ferry carried 300 passengers to Aldermere.", False),
    ],
    ids=["differs", "same", "rounded", "something else"],
)
def test_headline_and_text_disagree_on_a_number(headline: str, lede: str, told: bool) -> None:
    found = messages(story(lede, headline=headline), "headline disagrees")
    assert found == (['The headline says "12 passengers", the text "13 passengers".'] if told else [])


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            "The fire on the ferry hurt 12 passengers near the quay.",
            "The ferry fire near the quay hurt 13 passengers, police said.",
            True,
        ),
        (
            "The fire on the ferry Aldis hurt 12 passengers near the quay.",
            "The fire on the ferry Borg hurt 13 passengers near the quay.",
            False,
        ),
        (
            "The fire on the ferry hurt 12 passengers near the quay.",
            "On Monday 13 passengers slept in a school.",
            False,
        ),
    ],
    ids=["same statement", "other ship", "other statement"],
)
def test_one_statement_with_two_values(first: str, second: str, told: bool) -> None:
    found = messages(story(first, second), "figures disagree")
    assert found == (['One thing has two values, "12 passengers" and "13 passengers".'] if told else [])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="aAtheB .!?\"'“”,:12\n-", max_size=50).map(str.strip).filter(bool), max_size=5))
def test_any_text_is_checked_with_places_inside_it(paragraphs: list[str]) -> None:
    article = compose_article([("paragraph", words) for words in paragraphs])
    whole = Span(0, len(article.text))
    for check in checks_of(article):
        assert check.message.endswith(".")
        assert all(whole.contains(span) for span in check.spans)
        assert set(check.paragraphs) <= {block.paragraph for block in article.paragraphs()}
