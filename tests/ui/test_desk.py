"""What keys and clicks do to the desk, told by its state; each action of the table at least once."""

from __future__ import annotations

import time

import pytest

from briefing.analyse import analyse
from briefing.load import Input, load_input
from briefing.model import Brief
from briefing.ui.jobs import Broken, Loaded
from briefing.ui.search import Search
from briefing.ui.widgets.reader import Reader
from tests.conftest import ferry_brief
from tests.ui.conftest import ScriptedJobs, analysed, desk, failure, quarry_brief, screen_text

NARROW, SMALL, TINY = (90, 30), (70, 24), (44, 16)


def words_at(reader: Reader) -> str:
    """The line one is at."""
    assert reader.page is not None
    line = reader.page.lines[reader.at]
    return reader.page.flows[line.flow].text[line.start : line.end]


def lit(reader: Reader) -> list[str]:
    """The words that are lit."""
    assert reader.article is not None
    return [span.of(reader.article.text) for span in reader.lit]


async def test_two_articles_open_side_by_side_with_the_summary_of_the_first() -> None:
    async with desk() as (pilot, screen):
        text = screen_text(pilot)
        assert [reader.article is not None for reader in screen.readers] == [True, True]
        assert screen.pane is screen.readers[0]
        assert "Summary of A" in text
        assert "FIGURES" in text
        assert "2 articles · 2 speakers · 7 figures" in text


async def test_j_and_k_go_line_by_line_and_leave_out_empty_lines() -> None:
    async with desk() as (pilot, screen):
        reader = screen.active
        assert words_at(reader).startswith("Ferry line")
        await pilot.press("j")
        assert words_at(reader).startswith("12 days") or "reopens" in words_at(reader)
        await pilot.press(*["down"] * 3)
        at = reader.at
        assert reader.page is not None
        assert reader.page.lines[at].flow >= 0
        await pilot.press("k", "up")
        assert reader.at < at


async def test_g_g_and_capital_g_go_to_the_ends() -> None:
    async with desk(size=(160, 16)) as (pilot, screen):
        reader = screen.active
        await pilot.press("G")
        assert words_at(reader).endswith("June.")
        assert reader.percent == 100
        await pilot.press("g")
        assert "top" in screen_text(pilot).splitlines()[-1]
        await pilot.press("g")
        assert (reader.at, reader.top) == (0, 0)
        await pilot.press("end", "home")
        assert reader.at == 0


async def test_space_goes_down_a_page_and_ctrl_d_half_of_one() -> None:
    async with desk(size=(160, 16)) as (pilot, screen):
        reader = screen.active
        await pilot.press("space")
        page = reader.top
        assert page > 0
        await pilot.press("b")
        assert reader.top == 0
        await pilot.press("ctrl+d")
        assert 0 < reader.top < page
        await pilot.press("ctrl+u", "pagedown", "pageup")
        assert reader.top == 0


async def test_tab_goes_round_and_h_l_stop_at_the_edges() -> None:
    async with desk() as (pilot, screen):
        seen = []
        for _ in range(4):
            seen.append(screen.pane.id)
            await pilot.press("tab")
        assert seen == ["reader-a", "reader-b", "summary", "articles"]
        await pilot.press("shift+tab")
        assert screen.pane.id == "articles"
        await pilot.press("h", "left")
        assert screen.pane.id == "articles"
        await pilot.press("l", "right", "l", "l")
        assert screen.pane.id == "summary"


@pytest.mark.parametrize(
    ("keys", "pane"), [("g1", "articles"), ("g2", "reader-a"), ("g3", "reader-b"), ("g4", "summary"), ("g5", "summary")]
)
async def test_g_and_a_number_go_to_a_pane(keys: str, pane: str) -> None:
    async with desk() as (pilot, screen):
        await pilot.press("g", "3", *keys)
        assert screen.pane.id == pane


async def test_g_4_and_g_5_choose_the_first_figure_and_speaker() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("g", "4")
        assert screen.summary.item is not None
        assert screen.summary.item.part == "figures"
        await pilot.press("g", "5")
        assert screen.summary.item.part == "speakers"


async def test_the_summary_follows_the_reader_one_is_in() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("tab")
        assert screen.active is screen.readers[1]
        assert screen.summary.title_words == "Summary of B"
        assert screen.summary.items == []


async def test_moving_in_the_summary_lights_the_evidence_and_escape_goes_back() -> None:
    async with desk(size=(160, 18)) as (pilot, screen):
        reader = screen.active
        before = reader.position
        await pilot.press("g", "4", "G")
        await pilot.pause()
        assert reader.lit != ()
        assert reader.position != before
        assert screen.pane.id == "summary"
        await pilot.press("escape")
        assert reader.lit == ()
        assert reader.position == before


async def test_enter_goes_to_the_evidence_and_escape_returns_to_the_row() -> None:
    async with desk() as (pilot, screen):
        reader = screen.active
        before = reader.position
        await pilot.press("g", "4", "j", "enter")
        await pilot.pause()
        assert screen.pane.id == "reader-a"
        assert lit(reader) == ["More than 1,500 passengers"]
        assert "1,500" in words_at(reader)
        await pilot.press("escape")
        await pilot.pause()
        assert screen.pane.id == "summary"
        assert reader.position == before


async def test_a_speaker_of_the_summary_lights_all_that_was_said() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("g", "5", "enter")
        await pilot.pause()
        assert len(screen.active.lit) == 3


async def test_enter_in_the_text_goes_to_the_row_of_what_is_there() -> None:
    async with desk() as (pilot, screen):
        await pilot.press(".", ".", "enter")
        assert screen.pane.id == "summary"
        assert screen.summary.item is not None
        assert screen.summary.item.part == "figures"
        await pilot.press("escape")
        assert screen.pane.id == "reader-a"


async def test_the_rows_of_the_paragraph_one_reads_have_a_bar() -> None:
    async with desk() as (pilot, _):
        await pilot.press("}", "}")
        await pilot.pause()
        rows = [line for line in screen_text(pilot).splitlines() if "▎" in line]
        assert any("1,500" in line for line in rows)


async def test_figures_one_after_the_other_and_back() -> None:
    async with desk() as (pilot, screen):
        seen = []
        for _ in range(3):
            await pilot.press(".")
            seen += lit(screen.active)
        assert seen == ["12 days", "12 days", "1,500"]
        await pilot.press(",")
        assert lit(screen.active) == ["12 days"]
        await pilot.press(",", ",")
        assert "no figure before this" in screen.status.said


async def test_quotations_one_after_the_other_and_back() -> None:
    async with desk() as (pilot, screen):
        await pilot.press(")", ")")
        assert lit(screen.active)[0].startswith('"The quay held.')
        assert len(lit(screen.active)) == 2
        await pilot.press("(")
        assert lit(screen.active) == ["The ferry line to Aldermere reopened"]


async def test_braces_step_over_paragraphs_and_brackets_over_sections() -> None:
    async with desk() as (pilot, screen):
        reader = screen.active
        await pilot.press("}", "}")
        assert reader.paragraph == 2
        await pilot.press("{")
        assert reader.paragraph == 1
        await pilot.press("]")
        assert words_at(reader) == "What passengers say"
        await pilot.press("]")
        assert "no section after" in screen.status.said
        await pilot.press("[")
        assert words_at(reader).startswith("Ferry line")


async def test_capital_j_and_k_open_the_neighbours_but_not_the_one_in_the_other_reader() -> None:
    async with desk(ScriptedJobs([ferry_brief(), quarry_brief(), quarry_brief("third.txt")])) as (pilot, screen):
        await pilot.press("J")
        assert screen.opened.index_in(screen.readers[0]) == 2
        await pilot.press("J")
        assert screen.opened.index_in(screen.readers[0]) == 2
        assert screen.status.said == "this is the last article"
        await pilot.press("K")
        assert screen.opened.index_in(screen.readers[0]) == 0
        await pilot.press("c", "J")
        assert screen.opened.index_in(screen.readers[0]) == 1


async def test_with_two_articles_open_capital_j_says_where_the_other_one_is() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("J")
        assert screen.opened.index_in(screen.readers[0]) == 0
        assert "but the one in the other reader" in screen.status.said


async def test_choosing_what_the_other_reader_shows_goes_there() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("g", "1", "j", "enter")
        assert screen.pane is screen.readers[1]
        assert [screen.opened.index_in(reader) for reader in screen.readers] == [0, 1]


async def test_the_list_opens_what_is_chosen_in_the_reader_one_came_from() -> None:
    jobs = ScriptedJobs([ferry_brief(), quarry_brief(), quarry_brief("third.txt")])
    async with desk(jobs) as (pilot, screen):
        await pilot.press("g", "3", "g", "1", "G", "enter")
        await pilot.pause()
        assert screen.opened.index_in(screen.readers[1]) == 2
        assert screen.pane is screen.readers[1]


async def test_c_closes_and_opens_the_second_reader() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("c")
        assert not screen.readers[1].display
        assert screen.summary.title_words in ("Summary", "Summary of A")
        await pilot.press("c")
        assert screen.readers[1].display
        assert screen.opened.index_in(screen.readers[1]) == 1


async def test_c_with_one_article_says_that_there_is_no_other() -> None:
    async with desk(ScriptedJobs([ferry_brief()])) as (pilot, screen):
        await pilot.press("c")
        assert "no other article" in screen.status.said


async def test_both_readers_move_together_by_paragraph() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("=", "}", "}", "}")
        await pilot.pause()
        assert screen.readers[0].paragraph == 3
        assert screen.readers[1].paragraph == 3
        await pilot.press("=", "}")
        await pilot.pause()
        assert screen.readers[1].paragraph == 3


async def test_find_lights_every_hit_and_counts_them() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("/", *"ferry")
        assert screen.finder.search.count == "1/3"
        await pilot.press("enter")
        assert "1/3" in screen_text(pilot).splitlines()[-1]
        await pilot.press("n", "n")
        assert screen.finder.search.count == "3/3"
        await pilot.press("N", "N", "N")
        assert screen.finder.search.count == "3/3"
        await pilot.press("escape")
        assert screen.finder.search.hits == []


async def test_a_search_goes_along_to_the_other_reader_and_the_next_article() -> None:
    jobs = ScriptedJobs([ferry_brief(), quarry_brief(), ferry_brief()])
    async with desk(jobs) as (pilot, screen):
        await pilot.press("/", *"the", "enter", "g", "3")
        search = screen.finder.search
        at_first = screen.active.position
        assert search.count.startswith("–/")
        await pilot.press("n")
        assert search.count.startswith("1/")
        assert screen.active.position != at_first
        await pilot.press("J")
        assert search.count.startswith("–/")
        assert len(search.hits) > 2


async def test_n_and_an_empty_search_find_the_last_words_again() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("n")
        assert "nothing is looked for yet" in screen.status.said
        await pilot.press("/", *"ferry", "enter", "escape", "G", "N")
        assert screen.finder.search.count == "3/3"
        await pilot.press("escape", "/", "enter")
        assert screen.finder.search.editor.text == "ferry"
        await pilot.press("/", "up", "x")
        assert screen.finder.search.editor.text == "ferryx"


def test_a_space_in_the_search_is_any_run_of_space() -> None:
    search = Search()
    search.editor.insert("port  wessel on")
    search.look("In Port \n Wessel  on Monday. Portwessel.", 0)
    assert [(hit.start, hit.end) for hit in search.hits] == [(3, 20)]


def test_a_megabyte_of_blanks_is_searched_at_once() -> None:
    search = Search()
    search.editor.insert(" a b ")
    began = time.perf_counter()
    search.look(" " * 1_000_000 + "a " * 1000, 0)
    assert search.hits == []
    assert time.perf_counter() - began < 2


JUMPS_OUT = {
    "find": ("/", *"tickets", "enter"),
    "hits": ("/", *"the", "enter", "n", "n", "n", "escape"),
    "figures": (".", ".", ".", ".", "."),
    "quotations": (")", ")", ")"),
    "the bottom": ("G",),
    "the top": ("g", "g"),
    "sections": ("]",),
}


@pytest.mark.parametrize("keys", JUMPS_OUT.values(), ids=JUMPS_OUT.keys())
async def test_escape_goes_back_to_where_a_run_of_jumps_began(keys: tuple[str, ...]) -> None:
    async with desk(size=(160, 16)) as (pilot, screen):
        await pilot.press("}", "}", "j")
        before = screen.active.position
        await pilot.press(*keys)
        assert screen.active.position != before
        await pilot.press(*["escape"] * (2 if "enter" in keys and keys[-1] != "escape" else 1))
        assert screen.active.position == before


async def test_two_kinds_of_jumps_are_two_ways_back() -> None:
    async with desk(size=(160, 16)) as (pilot, screen):
        first = screen.active.position
        await pilot.press(".", ".")
        second = screen.active.position
        await pilot.press("G")
        assert screen.active.position not in (first, second)
        await pilot.press("escape")
        assert screen.active.position == second
        await pilot.press("escape")
        assert screen.active.position == first


async def test_the_next_key_takes_a_message_away_and_a_hint_stands_before_it() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("G", "]")
        assert "no section" in screen.status.said
        await pilot.press("g")
        last = screen_text(pilot).splitlines()[-1]
        assert "then" in last
        assert "no section" not in last
        screen.say("something came in")
        assert "then" in screen_text(pilot).splitlines()[-1]
        await pilot.press("escape", "]", "y")
        assert screen.status.said == ""
        assert "quit" in screen_text(pilot).splitlines()[-1]


async def test_the_summary_opens_at_its_key_points_and_follows_from_the_body_on() -> None:
    async with desk(size=(160, 16)) as (pilot, screen):
        assert screen.summary.top == 0
        await pilot.press("G")
        assert screen.summary.top > 0
        await pilot.press("g", "g")
        assert screen.summary.top == 0


async def test_the_summary_cuts_no_point_and_no_figure() -> None:
    brief = ferry_brief()
    async with desk(ScriptedJobs([brief]), size=(80, 60)) as (pilot, screen):
        region = screen.summary.region
        rows = [
            line[region.x + 1 : region.right - 1] for line in screen_text(pilot).splitlines()[region.y : region.bottom]
        ]
        assert [row for row in rows if "…" in row] == []
        words = " ".join(" ".join(rows).replace("•", " ").replace("▌", " ").split())
        for point in brief.analysis.points:
            assert " ".join(point.span.of(brief.article.text).split()) in words


async def test_the_header_says_of_what_it_counts() -> None:
    jobs = ScriptedJobs([ferry_brief(), quarry_brief(), quarry_brief("third.txt")])
    async with desk(jobs) as (pilot, _):
        assert "3 articles · these two: 2 speakers · 7 figures" in screen_text(pilot)
        await pilot.press("c")
        assert "3 articles · this one: 2 speakers" in screen_text(pilot)


@pytest.mark.parametrize("width", [40, 60, 80, 100])
async def test_help_and_quit_are_always_offered(width: int) -> None:
    async with desk(size=(width, 24)) as (pilot, _):
        last = screen_text(pilot).splitlines()[-1]
        assert "? keys" in last
        assert "q quit" in last


async def test_the_smallest_screen_lends_its_last_line_to_what_is_typed_and_said() -> None:
    async with desk(size=(20, 5)) as (pilot, screen):
        assert not screen.status.display
        await pilot.press("/", *"ferry")
        await pilot.pause()
        assert screen_text(pilot).splitlines()[-1].startswith(" /ferry")
        await pilot.press("escape", "g")
        await pilot.pause()
        assert screen_text(pilot).splitlines()[-1].startswith(" g then")
        await pilot.press("escape")
        await pilot.pause()
        assert not screen.status.display


async def test_closing_the_second_reader_ends_moving_together() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("=", "c")
        assert not screen.together


async def test_z_and_e_without_an_article_say_so() -> None:
    async with desk(ScriptedJobs([])) as (pilot, screen):
        await pilot.press("z")
        assert not screen.wish.zen
        await pilot.press("e")
        assert screen.status.said == "there is no article"


async def test_a_column_that_fills_its_pane_says_so() -> None:
    async with desk() as (pilot, screen):
        await pilot.press(">")
        assert "the pane is full" in screen.status.said
        await pilot.press(*["<"] * 9)
        assert "no fewer" in screen.status.said


async def test_a_capital_in_the_search_means_itself() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("/", *"Ferry", "enter")
        assert screen.finder.search.count == "1/1"


async def test_escape_while_typing_returns_to_where_the_search_began() -> None:
    async with desk(size=(160, 16)) as (pilot, screen):
        before = screen.active.position
        await pilot.press("/", *"parliament")
        assert screen.active.position != before
        await pilot.press("escape")
        assert screen.active.position == before
        assert not screen.finder.search.typing


async def test_a_search_without_hits_says_so_and_keeps_the_place() -> None:
    async with desk() as (pilot, screen):
        before = screen.active.position
        await pilot.press("/", *"zebra", "enter")
        assert "no “zebra” here" in screen.status.said
        assert screen.active.position == before


async def test_typing_is_edited_and_pasted() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("/", *"fery", "left", "r", "end", "x", "backspace")
        assert screen.finder.search.editor.text == "ferry"
        await pilot.press("ctrl+u")
        assert screen.finder.search.editor.text == ""


async def test_s_hides_and_shows_the_summary() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("s")
        assert not screen.summary.display
        await pilot.press("s")
        assert screen.summary.display


async def test_z_shows_nothing_but_the_text() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("z")
        await pilot.pause()
        assert screen.panes == [screen.readers[0]]
        assert not screen.header.display
        await pilot.press("escape")
        assert len(screen.panes) == 4


async def test_capital_h_goes_through_the_highlights() -> None:
    async with desk() as (pilot, screen):
        seen = []
        for _ in range(5):
            await pilot.press("H")
            seen.append(screen.active.highlights)
        assert seen == ["figures", "speakers", "quotations", "none", "all"]


async def test_the_column_of_text_is_made_narrower_and_wider() -> None:
    async with desk() as (pilot, screen):
        reader = screen.active
        assert reader.page is not None
        width = reader.page.width
        await pilot.press("<", "<")
        assert reader.page.width == width - 8
        await pilot.press(">")
        assert reader.page.width == width - 4


async def test_q_goes_back_first_and_quits_from_the_top() -> None:
    async with desk() as (pilot, _screen):
        await pilot.press("z", "q")
        assert pilot.app.is_running
        await pilot.press("q")
        assert pilot.app.return_value == 0


@pytest.mark.parametrize(("keys", "code"), [(("ctrl+q",), 0), (("ctrl+c", "ctrl+c"), 130)])
async def test_ctrl_q_quits_and_ctrl_c_twice_interrupts(keys: tuple[str, ...], code: int) -> None:
    async with desk() as (pilot, _):
        await pilot.press(*keys)
        assert pilot.app.return_value == code


async def test_ctrl_c_once_only_says_how_to_quit() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("ctrl+c")
        assert pilot.app.return_value is None
        assert "once more" in screen.status.said


async def test_a_key_that_means_nothing_ends_a_sequence() -> None:
    async with desk() as (pilot, screen):
        await pilot.press("g", "y")
        assert screen.keymap.pending == ()
        await pilot.press("g", "escape")
        assert screen.keymap.pending == ()


async def test_where_nothing_can_be_read_the_desk_closes() -> None:
    async with desk(ScriptedJobs([], failures=[failure()])) as (pilot, _):
        assert pilot.app.return_value == 1


async def test_what_could_not_be_read_stands_in_the_list_and_in_the_status() -> None:
    jobs = ScriptedJobs([ferry_brief()], failures=[failure("gone [bold].txt")])
    async with desk(jobs) as (pilot, screen):
        text = screen_text(pilot)
        assert "✗ gone [bold].txt" in text
        assert "there is no such file" in screen.status.said
        await pilot.press("g", "1", "G", "enter")
        assert "could not be read" in screen.status.said
        assert screen.opened.index_in(screen.readers[0]) == 0


async def test_a_desk_without_any_article_stays_open() -> None:
    async with desk(ScriptedJobs([])) as (pilot, _):
        await pilot.press("j", "enter", ".", ")", "/", "e", "J", "c", "=", "z", "z", "G", "escape")
        assert "There is no article." in screen_text(pilot)
        assert pilot.app.return_value is None


async def test_the_article_can_be_read_before_anything_is_found_in_it() -> None:
    jobs = ScriptedJobs([ferry_brief()], findings=False)
    async with desk(jobs) as (pilot, screen):
        assert "reading …" in screen_text(pilot)
        await pilot.press("j", "}", ".")
        assert screen.active.paragraph == 1
        assert "still reading" in screen.status.said
        place = screen.active.position
        jobs.say(analysed(jobs.briefs[0]))
        await pilot.pause()
        assert "FIGURES" in screen_text(pilot)
        assert screen.active.position == place


async def test_an_older_result_never_replaces_a_newer_one() -> None:
    brief = ferry_brief()
    jobs = ScriptedJobs([brief], findings=False)
    async with desk(jobs) as (pilot, screen):
        await pilot.pause(0.1)
        screen.opened.shelf.expect({id(brief.article): 7})
        jobs.say(analysed(brief, request=7))
        await pilot.pause()
        newer = screen.analysed
        jobs.say(analysed(brief, request=3))
        await pilot.pause()
        assert newer is not None
        assert screen.analysed is newer


async def test_a_failed_analysis_is_said_and_the_article_stays() -> None:
    brief = ferry_brief()
    jobs = ScriptedJobs([brief], findings=False)
    async with desk(jobs) as (pilot, screen):
        jobs.say(Broken(0, brief.article, "the analysis failed: ValueError: x"))
        await pilot.pause()
        assert "the analysis failed" in screen.status.said
        assert "Ferry line" in screen_text(pilot)


async def test_articles_that_come_later_leave_the_place_alone() -> None:
    jobs = ScriptedJobs([ferry_brief()])
    async with desk(jobs) as (pilot, screen):
        await pilot.press("}", "}")
        place = screen.active.text_offset
        jobs.say(Loaded(tuple(quarry_brief(f"{n}.txt").article for n in range(50)), ended=False))
        await pilot.pause()
        assert len(screen.articles.entries) == 51
        assert screen.active.text_offset == place
        assert screen.opened.index_in(screen.readers[1]) == 1


async def test_neighbours_are_asked_for_after_what_is_open() -> None:
    jobs = ScriptedJobs([quarry_brief(f"{n}.txt") for n in range(6)], findings=False)
    async with desk(jobs) as (pilot, _):
        await pilot.press("J", "J", "J")
        assert jobs.wanted[-1] == ("4.txt", "1.txt", "5.txt", "3.txt", "2.txt", "0.txt")


async def test_clicks_choose_rows_open_articles_and_press_keys() -> None:
    async with desk() as (pilot, screen):
        rows = screen_text(pilot).splitlines()
        y = next(number for number, line in enumerate(rows) if "$2,500,000" in line)
        await pilot.click(offset=(rows[y].index("$2,500,000"), y))
        await pilot.pause()
        assert lit(screen.active) == ["$2.5 million"]
        await pilot.click("#articles", offset=(6, 5))
        await pilot.pause()
        assert screen.pane is screen.readers[1]
        x = screen_text(pilot).splitlines()[-1].index("z zen")
        await pilot.click("#status", offset=(x, 0))
        await pilot.pause()
        assert screen.wish.zen


async def test_a_click_on_a_figure_chooses_its_row() -> None:
    async with desk() as (pilot, screen):
        region = screen.active.region
        rows = [line[region.x : region.right] for line in screen_text(pilot).splitlines()]
        y = next(number for number, line in enumerate(rows) if "$2.5" in line)
        await pilot.click(offset=(region.x + rows[y].index("$2.5"), y))
        await pilot.pause()
        assert screen.summary.item is not None
        assert screen.summary.item.part == "figures"
        assert lit(screen.active) == ["$2.5 million"]


async def test_the_wheel_scrolls_and_takes_the_place_along() -> None:
    async with desk(size=(160, 16)) as (_, screen):
        reader = screen.active
        reader.wheel(3)
        assert reader.top == 3
        assert reader.at >= reader.top
        reader.wheel(-9)
        assert reader.top == 0


SIZES = [(200, 60), SMALL, (40, 12), (1, 1)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_pane_can_be_reached_at_every_size(size: tuple[int, int]) -> None:
    async with desk(size=size) as (pilot, screen):
        for keys, pane in (("g1", "articles"), ("g2", "reader-a"), ("g3", "reader-b"), ("g4", "summary")):
            await pilot.press(*keys)
            await pilot.pause()
            assert screen.pane.id == pane
            assert screen.pane.display
            assert screen.pane.region.width <= size[0]
        await pilot.press("j", "G", "space", "escape", "z", "/", "e", "enter")
        assert len(screen_text(pilot).splitlines()) <= size[1] + 1


async def test_panes_come_and_go_with_the_size() -> None:
    async with desk() as (pilot, screen):
        shown = []
        for size in ((160, 48), (120, 40), NARROW, SMALL, TINY):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            shown.append([pane.id for pane in screen.panes])
        assert shown == [
            ["articles", "reader-a", "reader-b", "summary"],
            ["reader-a", "reader-b", "summary"],
            ["reader-a", "reader-b"],
            ["reader-a"],
            ["reader-a"],
        ]


async def test_a_summary_asked_for_takes_the_place_of_the_second_reader_until_escape() -> None:
    async with desk(size=NARROW) as (pilot, screen):
        await pilot.press("s")
        assert [pane.id for pane in screen.panes] == ["reader-a", "summary"]
        await pilot.press("escape")
        assert [pane.id for pane in screen.panes] == ["reader-a", "reader-b"]
        await pilot.press("s", "s")
        assert [pane.id for pane in screen.panes] == ["reader-a", "reader-b"]


async def test_the_place_is_kept_over_a_change_of_size() -> None:
    async with desk(size=(160, 16)) as (pilot, screen):
        await pilot.press("G", "{")
        before = screen.active.paragraph
        for size in ((90, 16), (200, 50), (160, 16), (70, 8)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert screen.active.paragraph == before
            assert "▸" in screen_text(pilot)


async def test_a_narrow_desk_shows_the_summary_over_the_text_and_escape_takes_it_away() -> None:
    async with desk(size=SMALL) as (pilot, screen):
        await pilot.press("s")
        await pilot.pause()
        assert screen.summary.display
        assert screen.pane.id == "summary"
        await pilot.press("escape")
        await pilot.pause()
        assert not screen.summary.display
        assert screen.pane.id == "reader-a"


async def test_resizes_in_quick_succession_do_no_harm() -> None:
    async with desk() as (pilot, screen):
        for number in range(12):
            await pilot.resize_terminal(1 + (number * 37) % 200, 1 + (number * 17) % 60)
            if number % 5 == 0:
                await pilot.press("space" if number % 2 else "tab")
        await pilot.resize_terminal(160, 48)
        await pilot.pause()
        assert "Ferry line" in screen_text(pilot)
        assert screen.is_current


async def test_a_headline_with_the_sign_of_inference_is_listed_whole() -> None:
    copy = "Dam costs ≈ 5 million crowns a year\n\nNORVIK, May 4 (Norvik) - The dam costs more than it did.\n"
    [article] = load_input(Input(uri="dam.txt", data=copy.encode()))
    async with desk(ScriptedJobs([Brief(article=article, analysis=analyse(article))])) as (pilot, screen):
        assert screen.articles.display
        listed = " ".join(line[1:28].strip(" │▸A") for line in screen_text(pilot).splitlines()[2:5])
        assert "Dam costs ≈ 5 million crowns" in " ".join(listed.split())
