"""What stands around a story: alerts, page lines, kickers, bylines, captions, notes, sign-offs; and the year."""

from __future__ import annotations

import time
from datetime import date

import pytest

from briefing.load import Input, load_input
from briefing.load.byline import is_office_line, read_byline, read_sole_name
from briefing.load.markup import markup_problem
from briefing.load.page import is_kicker, is_page_line
from briefing.load.stamp import read_stamp
from briefing.model import Article

LEDE = "Two lock keepers were hurt when a barge broke loose on the Arle canal, the port office said."
SECOND = "The barge was carrying gravel to a quay in Hest, and nobody was aboard it."


def load(*blocks: str, name: str = "copy.txt") -> Article:
    (article,) = load_input(Input(uri=name, data="\n\n".join(blocks).encode()))
    return article


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


@pytest.mark.parametrize(
    "line",
    [
        "URGENT",
        "BREAKING NEWS",
        "EMBARGOED UNTIL 06:00 GMT, MAY 9, 2031",
        "NOT FOR RELEASE BEFORE NOON",
        "Home / News / Canals",
        "Home > World",
        "4 min read",
        "Reading time: 4 minutes",
        "2 hours ago",
        "ADVERTISEMENT",
        "Read more: Nine locks worth a detour",
        "Related: Barges through the ages",
        "Share this",
    ],
)
def test_line_of_the_page_is_a_note_wherever_it_stands(line: str) -> None:
    assert is_page_line(line)
    above = load(line, "Barge breaks loose on canal", LEDE, SECOND)
    assert above.headline is not None
    assert above.headline.text == "Barge breaks loose on canal"
    within = load("Barge breaks loose on canal", LEDE, line, SECOND)
    assert kinds(within)[2] == ("note", line)
    assert len(within.paragraphs()) == 2


@pytest.mark.parametrize(
    "line",
    [
        "BREMEN / LIMA / OSLO",
        "5 minutes",
        "Listen: he said nothing.",
        "Shares of the canal fell",
        "Read more books, she says.",
        "FACEBOOK.",
        "He read for 4 minutes",
    ],
)
def test_line_of_the_story_is_none_of_the_page(line: str) -> None:
    assert not is_page_line(line)


@pytest.mark.parametrize(("line", "kicker"), [("COURT REPORT", True), ("World news", True), ("Barge lost", False)])
def test_kicker_names_only_the_section(line: str, kicker: bool) -> None:
    assert is_kicker(line) is kicker


def test_kicker_stands_above_the_headline_and_is_not_it() -> None:
    article = load("COURT REPORT", "Skipper fined over loose barge", LEDE, SECOND)
    assert kinds(article)[:2] == [("note", "COURT REPORT"), ("headline", "Skipper fined over loose barge")]
    alone = load("MARKET REPORT", "HEST, May 9 (Reuters) - " + LEDE, SECOND)
    assert kinds(alone)[0] == ("headline", "MARKET REPORT")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Rana al-Tamer in Hest and Jon Ek in Arle", ("Rana al-Tamer", "Jon Ek")),
        ("By Rana Tamer | Canals Editor | May 9, 2031", ("Rana Tamer",)),
        ("EXCLUSIVE by Jon Ek", ("Jon Ek",)),
        ("By Rana Tamer, Special to the Herald", ("Rana Tamer",)),
        ("By Rana Tamer, Hest", ("Rana Tamer",)),
        ("by Rana Tamer, Canal Institute of Arle", ("Rana Tamer",)),
        ("By Rana Tamer, New York", ("Rana Tamer",)),
        ("By Friday, Hest and Arle", None),
        ("By Rana Tamer, who saw it happen", None),
    ],
)
def test_byline_keeps_names_and_leaves_places_and_offices(line: str, names: tuple[str, ...] | None) -> None:
    assert read_byline(line) == names


@pytest.mark.parametrize(
    ("line", "office"),
    [
        ("Environment correspondent", True),
        ("Staff Writers", True),
        ("Special to the Herald", True),
        ("Chief Canal Reporter in Hest", True),
        ("Letters to the editor", False),
        ("The editor resigns", False),
        ("Canal boss quits", False),
    ],
)
def test_office_line_says_only_what_the_writer_is(line: str, office: bool) -> None:
    assert is_office_line(line) is office


@pytest.mark.parametrize(
    ("line", "name"),
    [("Rana Tamer-Ek", "Rana Tamer-Ek"), ("New York", None), ("Barges for sale", None), ("HEST", None)],
)
def test_sole_name_is_a_full_one(line: str, name: str | None) -> None:
    assert read_sole_name(line) == name


HEADS = {
    "name and office": (["Rana Tamer-Ek\nEnvironment correspondent"], ["byline", "byline"], ("Rana Tamer-Ek",)),
    "name alone": (["Rana Tamer-Ek"], ["byline"], ("Rana Tamer-Ek",)),
    "office and city": (["Special Correspondent\nMUMBAI"], ["byline", "dateline"], ()),
    "name, office and address": (["Rana Tamer, Canals Reporter | rana@example.org"], ["byline"], ("Rana Tamer",)),
    "credit alone": (["Photo: Ida Holm", "By Rana Tamer"], ["caption", "byline"], ("Rana Tamer",)),
    "office below a byline": (["By Rana Tamer\nCanals Editor"], ["byline", "byline"], ("Rana Tamer",)),
    "two captions in one heap": (
        [
            "Barges wait on May 8, 2031. (Photo by Odd Vik/Getty Images)\nA gate at Arle sticks. Photo: Ida Holm",
            "By Rana Tamer in Hest and Jon Ek in Arle",
        ],
        ["caption", "caption", "byline"],
        ("Rana Tamer", "Jon Ek"),
    ),
}


@pytest.mark.parametrize(("blocks", "expected", "names"), HEADS.values(), ids=HEADS)
def test_lines_below_the_headline_get_their_kind(
    blocks: list[str], expected: list[str], names: tuple[str, ...]
) -> None:
    article = load("Barge breaks loose on canal", *blocks, LEDE, SECOND)
    assert [kind for kind, _ in kinds(article)] == ["headline", *expected, "paragraph", "paragraph"]
    assert article.byline is not None
    assert article.byline.names == names
    assert kinds(article)[-2][1] == LEDE


def test_byline_and_office_above_the_headline_leave_it_alone() -> None:
    article = load("By Rana Tamer\nStaff Writer", "Barge breaks loose on canal", LEDE, SECOND)
    assert [kind for kind, _ in kinds(article)][:3] == ["byline", "byline", "headline"]


def test_credit_alone_names_its_photographer() -> None:
    (caption,) = load("Barge breaks loose on canal", "Photo: Ida Holm", LEDE, SECOND).captions
    assert caption.photographer == "Ida Holm"


def test_day_in_a_byline_is_the_stamp() -> None:
    article = load("Barge breaks loose on canal", "By Rana Tamer | Canals Editor | May 9, 2031", LEDE, SECOND)
    assert article.published is not None
    assert article.published.date == "2031-05-09"


def test_stamp_with_two_times_gives_the_first() -> None:
    found = read_stamp("Updated May 9 2031 - 2:10pm, first published 5:30am")
    assert found is not None
    assert found.iso == "2031-05-09T14:10:00"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Additional reporting by Jon Ek", "credit"),
        ("Editing by Ida Holm and Jon Ek", "credit"),
        ("SOURCES: Port office, Arle canal trust", "credit"),
        ("Contact the writer: rana@example.org", "credit"),
        ("More to follow", "credit"),
        ("-0-", "credit"),
        ("Editor's note: Some keepers' names were withheld.", "note"),
        ("• This article was amended on 9 May 2031 to mend the name of the lock.", "note"),
    ],
)
def test_line_below_the_story_is_no_paragraph(line: str, kind: str) -> None:
    article = load("Barge breaks loose on canal", LEDE, SECOND, line)
    assert kinds(article)[-1] == (kind, line)
    assert len(article.paragraphs()) == 2


@pytest.mark.parametrize(
    "line",
    ["Reporting by the trust showed that gates stick.", "This lock was mended on 9 May.", "Editor's note: we like it."],
)
def test_sentence_that_opens_like_a_note_is_a_paragraph(line: str) -> None:
    assert kinds(load("Barge breaks loose on canal", LEDE, SECOND, line))[-1] == ("paragraph", line)


@pytest.mark.parametrize("sign", ["Enditem", "PTI RVT KO", "VNS", "-0-", "(END)", "==Kyodo"])
def test_signature_behind_the_last_sentence_is_a_part_of_its_own(sign: str) -> None:
    article = load("Barge breaks loose on canal", LEDE, f"{SECOND} {sign}")
    assert kinds(article)[-2:] == [("paragraph", SECOND), ("credit", sign)]


@pytest.mark.parametrize("end", ["(ANI)", "He has no NATO badge", "It was AP"])
def test_capitals_that_end_a_sentence_stay_in_it(end: str) -> None:
    article = load("Barge breaks loose on canal", LEDE, f"{SECOND[:-1]} {end}")
    assert kinds(article)[-1][0] == "paragraph"


def test_dateline_before_a_list_and_items_with_dashes() -> None:
    article = load(
        "Canal diary", "HEST FALLS - The following were seen on the towpath this week:", "- two otters\n- a lost oar"
    )
    assert [kind for kind, _ in kinds(article)] == ["headline", "dateline", "paragraph", "list_item", "list_item"]


def test_office_in_brackets_is_no_agency() -> None:
    article = load("Barge breaks loose", "PORT HEST (Staff Reporter) - " + LEDE, SECOND)
    assert article.dateline is not None
    assert (article.dateline.places, article.dateline.agency) == (("Port Hest",), None)
    assert article.agency is None


def test_earlier_copy_below_a_breaking_update_loses_its_dateline() -> None:
    breaking = "THIS IS A BREAKING NEWS STORY. What was filed before stands below."
    article = load("Barge breaks loose", "HEST, Ohio (AP) — " + LEDE, breaking, "HEST, Ohio (AP) — " + SECOND)
    assert [kind for kind, _ in kinds(article)][1:] == ["dateline", "paragraph", "note", "dateline", "paragraph"]
    assert article.dateline is not None
    assert article.dateline.span.start == article.text.index("HEST")


@pytest.mark.parametrize(
    ("text", "name", "sort"),
    [
        ("<!doctype html><html><body><p>Barge lost</p></body></html>", "a.txt", "HTML"),
        ("# Barge lost\n\n**Hest** is quiet.", "a.txt", "Markdown"),
        ("# Barge lost\n\nHest is quiet.", "a.md", "Markdown"),
        ("# Barge lost\n\nHest is quiet.", "a.txt", None),
        ("Profit rose if 3 < 4 and 5 > 2, at #1.", "a.html", None),
    ],
)
def test_marked_up_text_is_named(text: str, name: str, sort: str | None) -> None:
    found = markup_problem(text, name)
    assert (found.message.split(";")[0] if found else None) == (f"looks like {sort}" if sort else None)


def test_marked_up_text_is_still_loaded_and_says_so() -> None:
    article = load("# Barge lost", "See [the map](map.png).", LEDE, name="a.md")
    (problem,) = article.problems
    assert problem.stage == "load"
    assert "Markdown" in problem.message


@pytest.mark.parametrize(
    ("dateline", "body", "received", "resolved", "strength"),
    [
        # 17 June is a Tuesday in 2025 and a Wednesday in 2026.
        (
            "June 17",
            "It sold 9 barges early in 2025, it said on Tuesday.",
            "2026-11-22",
            "2025-06-17",
            "likely",
        ),
        (
            "June 17",
            "It will sell 9 barges by the end of 2026, it said on Tuesday.",
            "2026-11-22",
            "2025-06-17",
            "guess",
        ),
        ("June 17", "It sold 9 barges in 2023, it said on Wednesday.", "2026-11-22", "2026-06-17", "guess"),
        # The day before the dateline's, when the copy came at once.
        ("June 17", "It sold 9 barges in 2025, it said on Tuesday.", "2026-06-18", "2026-06-17", "guess"),
        ("June 17", "It sold 9 barges, it said on Sunday.", "2026-11-22", None, None),
    ],
    ids=["year told", "year to come", "several years", "came at once", "no year fits"],
)
def test_year_in_which_the_weekday_is_the_datelines_own(
    dateline: str, body: str, received: str, resolved: str | None, strength: str | None
) -> None:
    text = f"HEST, {dateline} (Reuters) - {body}\n\n{SECOND}"
    (article,) = load_input(Input(uri="a.txt", data=text.encode()), received=date.fromisoformat(received))
    assert article.dateline is not None
    assert article.dateline.resolved == (date.fromisoformat(resolved) if resolved else None)
    assert article.dateline.strength == strength
    assert (article.published.strength if article.published else None) == strength


@pytest.mark.parametrize(
    "unit", ["A / ", "By A in B and ", "Read more ", "Photo: ", ". VNS ", "3 min ", "'a' ", "Editor's note: "]
)
def test_near_misses_take_no_time(unit: str) -> None:
    began = time.process_time()
    load(unit * (10_000 // len(unit)), (unit * 20).strip() + "\n" + unit * 9, LEDE)
    assert time.process_time() - began < 1
