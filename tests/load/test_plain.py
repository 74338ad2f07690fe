"""Plain text to article: copies as the agencies file them, and what is made of each block."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.load import Input, load_input
from briefing.model import Article


def load(text: str, received: date | None = None) -> Article:
    (article,) = load_input(Input(uri="copy.txt", data=text.encode()), received=received)
    return article


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def body(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.paragraphs()]


AGENCY_COPY = """UPDATE 3-Tram builder to shut second plant

* Oskarsson Rail keeps 1,400 jobs

(Adds comment from mayor)

By Lena Voss and Tom Adair

OSLO, May 11 (Reuters) - Oskarsson Rail said on Sunday it would shut its second plant in spring.

The plant makes 60 trams a year.

BUYERS SOUGHT

Two rivals have looked at the site, the mayor said.

"We want welders here, not a car park," said Mayor Inger Dahl.

(Reporting by Lena Voss; Editing by Piet Kolk)
"""


def test_agency_copy_is_taken_apart() -> None:
    article = load(AGENCY_COPY, received=date(2031, 5, 11))
    assert [kind for kind, _ in kinds(article)] == [
        "headline",
        "summary_item",
        "note",
        "byline",
        "dateline",
        "paragraph",
        "paragraph",
        "heading",
        "paragraph",
        "paragraph",
        "credit",
    ]
    assert article.headline is not None
    assert (article.headline.text, article.headline.revision) == (
        "Tram builder to shut second plant",
        "UPDATE 3",
    )
    assert article.byline is not None
    assert article.byline.names == ("Lena Voss", "Tom Adair")
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.date, article.dateline.resolved) == (
        ("Oslo",),
        "--05-11",
        date(2031, 5, 11),
    )
    assert article.agency is not None
    assert article.agency.span is not None
    assert article.agency.span.of(article.text) == article.agency.name == "Reuters"
    assert [(section.heading, len(section.blocks)) for section in article.sections] == [(None, 7), ("BUYERS SOUGHT", 4)]
    assert [block.line for block in article.blocks] == [1, 3, 5, 7, 9, 9, 11, 13, 15, 17, 19]
    assert article.published is not None
    assert (article.published.date, article.published.inferred) == ("2031-05-11", True)


def test_nothing_is_lost_and_blocks_are_parted_as_promised() -> None:
    article = load(AGENCY_COPY)
    assert "".join(article.text.split()) == "".join(AGENCY_COPY.split())
    gaps = [article.text[a.span.end : b.span.start] for a, b in pairwise(article.blocks)]
    assert gaps == ["\n\n", "\n\n", "\n\n", "\n\n", " ", "\n\n", "\n\n", "\n\n", "\n\n", "\n\n"]


PULLED = """"The lifts stood still for a whole week, and nobody told the people on the upper floors why," Orlova said.

SOCHI, May 12. /TASS/. Inspectors have closed four hotels on the coast, Chief Inspector Dina Orlova said on Monday.

On February 6, 2031, the first lift failed.
"""


def test_pulled_quotation_before_the_dateline_is_no_headline() -> None:
    article = load(PULLED)
    assert [kind for kind, _ in kinds(article)] == ["pull_quote", "dateline", "paragraph", "paragraph"]
    assert article.headline is not None
    assert article.headline.inferred
    assert article.headline.text == "Inspectors have closed four hotels on the coast"
    assert article.dateline is not None
    assert article.dateline.resolved == date(2031, 5, 12)
    assert article.dateline.because == (
        "the latest past date in the text is 2031-02-06",
        "Monday fits the weekday of the lede",
    )


CAPTIONED = """Night market opens under railway arches

Cooks fry noodles in Lanxi County, southwest China's Guizhou Province, May 7, 2031. (Xinhua/Bao Ling)

A night market with 90 stalls opened on Wednesday, its owner said.
"""


def test_caption_gives_credit_place_and_day_but_no_dateline() -> None:
    article = load(CAPTIONED)
    (caption,) = article.captions
    assert (caption.agency, caption.photographer, caption.place) == ("Xinhua", "Bao Ling", "Lanxi County")
    assert caption.date == date(2031, 5, 7)
    assert article.dateline is None
    assert article.agency is not None
    assert article.agency.name == "Xinhua"
    assert len(article.paragraphs()) == 1
    assert article.published is not None
    assert (article.published.date, article.published.inferred) == ("2031-05-07", True)


LEDE = "The old theatre reopens on Friday, its owner said."
HEADS = {
    "stamp": (
        ["Theatre reopens", "ANI | Updated: Aug 17, 2031 09:48 IST", "Ranipur (MP), Aug 17 (ANI): " + LEDE],
        ["headline", "stamp", "dateline", "paragraph"],
    ),
    "deck before the dateline": (
        ["Theatre reopens", "Seats for nine hundred", "TARVEN, Texas, Aug. 20, 2031 /PRNewswire/ -- " + LEDE],
        ["headline", "deck", "dateline", "paragraph"],
    ),
    "abstract": (
        ["Theatre Reopens.", "ABSTRACT.", "Its owner is glad.", "FULL TEXT.", "LYME, Conn. — " + LEDE],
        ["headline", "note", "deck", "note", "dateline", "paragraph"],
    ),
    "names alone": (["Theatre reopens", "Ida Marsh and Bo Ek", LEDE], ["headline", "byline", "paragraph"]),
    "credit above the caption": (
        ["Theatre reopens", "UNICEF/Ida Marsh\nChildren paint the stage doors.", LEDE],
        ["headline", "caption", "paragraph"],
    ),
    "preamble on one line": (
        ["Theatre reopens", "(Adds details) By Ida Marsh PORT HEST, Aug 20 (Reuters) - " + LEDE],
        ["headline", "note", "byline", "dateline", "paragraph"],
    ),
}


@pytest.mark.parametrize(("blocks", "expected"), HEADS.values(), ids=HEADS)
def test_lines_before_the_story_get_their_kind(blocks: list[str], expected: list[str]) -> None:
    article = load("\n\n".join([*blocks, "Tickets are sold out."]))
    assert [kind for kind, _ in kinds(article)] == [*expected, "paragraph"]
    assert kinds(article)[-2][1] == LEDE


@pytest.mark.parametrize(
    "line",
    [
        "REUTER",
        "Enditem",
        "(END)",
        "-0-",
        "==Kyodo",
        "-- BERNAMA",
        "ln kw",
        "mlt-rgo/pk",
        "More",
        "SOURCE Halden Grid Inc.",
        "(Reporting by Piet Kolk in Delft)",
        "((desk@example.org;))",
        "($1 = 6.91 Norwegian crowns)",
        "© 2031 AFP",
        "___",
    ],
)
def test_line_after_the_story_is_no_paragraph(line: str) -> None:
    article = load(f"Ferry strike ends\n\nCrews went back to work.\n\nBoats sail again.\n\n{line}\n")
    assert body(article) == ["Crews went back to work.", "Boats sail again."]
    assert kinds(article)[-1][1] == line


@pytest.mark.parametrize(
    "text",
    ["They said so. (ANI)", "It is true.", "He went to Rome (Italy).", "(He laughed.)", "Editor’s note: We like it."],
)
def test_last_sentence_of_the_story_is_a_paragraph(text: str) -> None:
    assert body(load(f"Ferry strike ends\n\nCrews went back to work.\n\n{text}"))[-1] == text


def test_bare_signature_names_the_agency_of_a_dateline_without_one() -> None:
    article = load(
        "LAGOS, Jan 5 - Output rose in December.\n\nThe ministry gave no figure.\n REUTER\n", received=date(1987, 1, 6)
    )
    assert article.dateline is not None
    assert article.dateline.agency == "Reuters"
    assert article.agency is not None
    assert article.agency.span is not None
    assert article.agency.span.of(article.text) == "REUTER"


def test_marked_signature_is_the_agency_of_the_article_only() -> None:
    article = load("KOBE, Japan - A bridge closed for repairs.\n\nIt is old.\n\n==Kyodo\n")
    assert article.dateline is not None
    assert article.dateline.agency is None
    assert article.agency is not None
    assert article.agency.name == "Kyodo"


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        pytest.param(
            "First.\n\nThe harbour wall\n\nMasons built it by hand, forty metres of it.",
            "The harbour wall",
            id="words",
        ),
        pytest.param("First.\n\n'Tar in my lamps'\n\nFor Odd Vik it came late.", "'Tar in my lamps'", id="quoted"),
        pytest.param("First.\n\nSums at a glance\n\n- Tolls of 4 mln\n- Fares of 2 mln", "Sums at a glance", id="list"),
        pytest.param("First.\n\n4:40 p.m.\n\nThe mayor lifted the order.", "4:40 p.m.", id="clock"),
        pytest.param("First.\n\n- Wells run dry\n\nFarmers have dug deeper wells.", "Wells run dry", id="dash"),
        pytest.param(
            "First.\n\nForward-Looking Statements\n\nThis is one.", "Forward-Looking Statements", id="release"
        ),
    ],
)
def test_heading_opens_a_section(text: str, heading: str) -> None:
    article = load("Ferry strike ends\n\n" + text)
    assert [section.heading for section in article.sections] == [None, heading]


@pytest.mark.parametrize(
    "line",
    [
        "Net loss 11.4 mln dlrs",
        "Dunn said",
        "He continued:",
        "Come again?",
        "“Nobody knows.”",
        "“Nobody” knows “it”",
        "More than that, they say.",
    ],
)
def test_short_line_that_is_no_heading_stays_a_paragraph(line: str) -> None:
    article = load(f"Ferry strike ends\n\nFirst of all.\n\n{line}\n\nThe mayor lifted the order on Friday.")
    assert line in body(article)


def test_questions_of_an_explainer_are_headings() -> None:
    blocks = [
        "The fare",
        "It starts on Monday.",
        "Who pays more?",
        "Riders at dawn do.",
        "What about children?",
        "They go free.",
    ]
    text = "\n\n".join(blocks)
    assert [section.heading for section in load(text).sections] == [None, "Who pays more?", "What about children?"]


def test_questions_of_a_dialogue_are_no_headings() -> None:
    text = "\n\n".join(
        ["The fare", "It starts on Monday.", "Q: Who pays?", "Riders at dawn do.", "Q: Children?", "They go free."]
    )
    assert len(load(text).sections) == 1


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        pytest.param("Ferry strike ends", True, id="no stop"),
        pytest.param("Ferry strike ends; owners relieved.", True, id="stop"),
        pytest.param("Ferry crews relieved, owner says.", True, id="attribution of a headline"),
        pytest.param("Ferry crews went back to work on Tuesday after nine days.", False, id="weekday of a lede"),
        pytest.param("Ferry crews went back to work, their union said.", False, id="attribution of a lede"),
        pytest.param("Ferry crews went back to work:", False, id="colon"),
        pytest.param("The port said it would run its boats again.", False, id="said"),
        pytest.param("Kestrel Barges Inc said it found two more leaks in its locks", False, id="said it, no stop"),
        pytest.param(
            "Barge owners on the canal are about to lose a third of the wharves they rent.",
            False,
            id="clause and articles",
        ),
        pytest.param(
            "Crews of the northern line have won an end to night shifts and more pay for the long runs in winter.",
            False,
            id="length and articles",
        ),
        pytest.param(
            "Crews Win End To Night Shifts And More Pay For The Long Runs In The Winter, Owners Say.",
            True,
            id="title case",
        ),
    ],
)
def test_first_block_is_a_headline_unless_it_reads_as_a_lede(first: str, headline: bool) -> None:
    article = load(f"{first}\n\nThe first boats left the harbour before dawn with lorries.\n\nFares stay as they are.")
    assert (article.blocks[0].kind == "headline") is headline


def test_text_of_a_single_block_is_a_paragraph() -> None:
    article = load("Ferry strike ends")
    assert kinds(article) == [("paragraph", "Ferry strike ends")]
    assert article.headline is not None
    assert article.headline.inferred


def test_inferred_title_is_a_stretch_of_the_lede() -> None:
    long = (
        "Crews of the northern ferries went back to work after nine days, "
        + "and more and more boats left " * 8
        + "the harbour."
    )
    article = load(f"{long}\n\nSecond one.\n\nThird one.")
    assert article.headline is not None
    assert article.headline.span is not None
    assert article.headline.span.of(article.text) == article.headline.text
    assert len(article.headline.text) <= 120
    assert long.startswith(article.headline.text)


def test_damage_is_reported_with_the_article() -> None:
    (article,) = load_input(Input(uri="a.txt", data=b"Caf\xe9 \x1b[31mshut"))
    assert article.text == "Café shut"
    assert article.source.encoding == "windows-1252"
    assert [problem.message for problem in article.problems] == [
        "the bytes were no UTF-8 and were read as windows-1252",
        "5 control characters were taken away",
    ]


def test_a_single_damage_is_told_in_the_singular() -> None:
    (article,) = load_input(Input(uri="a.txt", data=b"Shut\x02 down."))
    assert [problem.message for problem in article.problems] == ["1 control character was taken away"]


def test_same_bytes_make_the_same_article() -> None:
    assert load(AGENCY_COPY) == load(AGENCY_COPY)
    assert len(load(AGENCY_COPY).id) == 16


@pytest.mark.parametrize(
    ("text", "language"),
    [("The boats of the harbour have left and it is quiet.", "en"), ("Die Fähren haben den Hafen verlassen.", None)],
)
def test_language_is_english_or_unknown(text: str, language: str | None) -> None:
    assert load(text).language == language


def load_or_refuse(text: str) -> tuple[Article | None, str]:
    try:
        return load(text.encode("utf-8", "replace").decode()), ""
    except InputError as refused:
        return None, refused.message


WORDS = st.sampled_from(
    'LONDON, May 3 (AP) - |By Ann Lee|\n|\n\n|  |said|Tuesday|. |(Xinhua/Li Na)|"|* |REUTER|___|The boats left|'
    "May 3, 2019|Heading|(Adds detail)|?|-|é|\x1b[1m|\u202e|1987|FEATURE: |UPDATE 1-".split("|")
)


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS | st.text(max_size=12), max_size=40).map("".join))
def test_any_text_makes_an_article_or_an_input_error(text: str) -> None:
    made, refusal = load_or_refuse(text)
    if made is None:
        assert refusal in ("is empty", "is binary, not text")
        return
    article = made
    spans = [block.span for block in article.blocks]
    assert all(a.end < b.start for a, b in pairwise(spans))
    assert spans[0].start == 0
    assert spans[-1].end == len(article.text)
    assert [block.paragraph for block in article.paragraphs()] == list(range(1, len(article.paragraphs()) + 1))
    assert sorted(i for section in article.sections for i in section.blocks) == list(range(len(spans)))


@pytest.mark.parametrize(
    "unit",
    ["[", "LONDON - ", "a.\n", "* a\n", "By Ann Lee\n\n", "Head\n\n", "x\n\n", "(Adds\n\n", "May 3, 2019 ", "a-\n"],
)
def test_hostile_text_loads_in_linear_time(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    began = time.process_time()
    load(text)
    assert time.process_time() - began < 2
