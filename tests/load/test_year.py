"""The year of a dateline that prints none: which evidence decides, in which order."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.load.year import Evidence, first_weekday, full_dates, last_full_date, resolve_year

PAST = "On March 6, 2031, the council closed the lake."


def resolve(month: int, day: int, **evidence: object) -> tuple[str | None, str | None, str]:
    year = evidence.pop("printed", None)
    given = Evidence(body=str(evidence.pop("body", "")), **evidence)  # type: ignore[arg-type]
    found = resolve_year(month, day, year, given)  # type: ignore[arg-type]
    if found is None:
        return None, None, ""
    return found.day.isoformat(), found.strength, found.because[0]


def test_year_printed_in_the_dateline_decides() -> None:
    assert resolve(8, 20, printed=2031, stamp=date(2011, 8, 20))[0] == "2031-08-20"


def test_stamp_decides_by_the_nearest_such_day() -> None:
    day, strength, because = resolve(12, 28, stamp=date(2032, 1, 3), body=PAST)
    assert (day, strength, because) == ("2031-12-28", "sure", "the copy is stamped 2032-01-03")


def test_source_line_of_a_monitored_report_decides() -> None:
    body = "Text.\n\nSource: Lake radio, Tartu, in Estonian 1715 gmt 9 Aug 11"
    assert resolve(8, 9, body=body)[0] == "2011-08-09"


def test_full_past_date_and_the_weekday_of_the_lede_decide_before_the_file() -> None:
    day, strength, because = resolve(5, 8, body=PAST, weekday=3, received=date(2036, 5, 14), received_is_file_time=True)
    assert (day, strength, because) == ("2031-05-08", "likely", "the latest past date in the text is 2031-03-06")


def test_weekday_that_contradicts_the_text_leaves_the_year_open() -> None:
    assert resolve(5, 8, body=PAST, weekday=6)[0] is None


def test_weekday_alone_never_decides() -> None:
    assert resolve(5, 8, weekday=3)[0] is None


def test_full_past_date_without_weekday_is_a_guess() -> None:
    assert resolve(5, 8, body=PAST)[:2] == ("2031-05-08", "guess")


def test_date_yet_to_come_is_no_evidence() -> None:
    assert resolve(3, 2, body="The bonds are due March 31, 1992.")[0] is None


def test_date_after_the_copy_came_is_no_past_date() -> None:
    body = "It tells of June 30, 1989."
    assert resolve(3, 3, body=body, received=date(1987, 3, 4))[0] == "1987-03-03"


def test_file_time_is_the_last_evidence_and_says_so() -> None:
    day, strength, because = resolve(11, 5, received=date(2019, 11, 6), received_is_file_time=True)
    assert (day, strength) == ("2019-11-05", "guess")
    assert because == "only the file's time, 2019-11-06, tells the year"


def test_received_day_is_named_as_such() -> None:
    assert resolve(11, 5, received=date(2019, 11, 6))[2] == "the copy was received on 2019-11-06"


def test_file_time_is_not_used_when_the_text_contradicts_it() -> None:
    body = "It is shut. On June 3, 2032, the lake was opened."
    assert resolve(5, 8, body=body, weekday=6, received=date(2031, 5, 14), received_is_file_time=True)[0] is None


def test_old_file_needs_the_weekday_to_fit() -> None:
    assert resolve(5, 8, weekday=6, received=date(2031, 11, 20))[0] is None
    assert resolve(5, 8, weekday=3, received=date(2031, 11, 20))[0] == "2031-05-08"


def test_leap_day_takes_a_leap_year() -> None:
    assert resolve(2, 29, received=date(2026, 3, 1))[0] == "2024-02-29"


def test_no_evidence_leaves_the_year_open() -> None:
    assert resolve(5, 8)[0] is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("opened May 3, 1999, and shut 4 June 2001", ["1999-05-03", "2001-06-04"]),
        ("Sept. 17, 2031.", ["2031-09-17"]),
        ("in May 2019 and on February 30, 2019", []),
        ("about 2000 people", []),
    ],
)
def test_full_dates_have_day_month_and_year(text: str, days: list[str]) -> None:
    assert [day.isoformat() for _, day in full_dates(text)] == days


def test_last_full_date_is_the_latest_not_the_last_printed() -> None:
    assert last_full_date("June 4, 2001, after May 3, 1999") == date(2001, 6, 4)


@pytest.mark.parametrize(
    ("lede", "weekday"),
    [
        ("they met on Tuesday.", 1),
        ("since last Friday they met.", None),
        ("Monday's vote and Sunday", 6),
        ("no day", None),
    ],
)
def test_first_weekday_is_one_the_lede_tells_of(lede: str, weekday: int | None) -> None:
    assert first_weekday(lede) == weekday
