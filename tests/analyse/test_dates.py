"""Dates: one sentence of an article filed on Tuesday, April 14, 2020 in, each date out as "words = days grain"."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing.analyse.dates import find_dates
from briefing.analyse.document import Document
from briefing.model import Dateline, DateMention, Published
from tests.conftest import compose_article


def dates_of(sentence: str, published: str | None = "2020-04-14") -> tuple[DateMention, ...]:
    """The dates of an article of this one sentence. published: None when nothing says when it was written."""
    article = compose_article([("paragraph", sentence)])
    if published is not None:
        article = msgspec.structs.replace(article, published=Published(date=published))
    return find_dates(Document(article))


def shown(found: DateMention, text: str) -> str:
    """A date as the table of these tests writes it."""
    days = "unresolved" if found.first is None else str(found.first)
    days += f"..{found.last}" if found.last != found.first else ""
    return f"{found.span.of(text)} = {days} {found.grain}" + (" approximate" if found.approximate else "")


DATES: list[tuple[str, list[str]]] = [
    ("The pact was signed on April 9, 2020.", ["April 9, 2020 = 2020-04-09 day"]),
    ("It opened on Jan. 1, 2015, and closed.", ["Jan. 1, 2015 = 2015-01-01 day"]),
    ("The ferry sank on 9 April 2019.", ["9 April 2019 = 2019-04-09 day"]),
    ("They met on the 4th of July, 1998.", ["4th of July, 1998 = 1998-07-04 day"]),
    ("Records from 2016-01-12 were lost.", ["2016-01-12 = 2016-01-12 day"]),
    ("The letter is dated 12/31/2015.", ["12/31/2015 = 2015-12-31 day"]),
    ("A note of 31.12.2015 was found.", ["31.12.2015 = 2015-12-31 day"]),
    ("The fair runs on May 25th, 2021.", ["May 25th, 2021 = 2021-05-25 day"]),
    ("He arrived on Monday, June 6, 2016.", ["Monday, June 6, 2016 = 2016-06-06 day"]),
    ("Trading stopped in March 1984.", ["March 1984 = 1984-03-01..1984-03-31 month"]),
    ("The mill closed in September of 2008.", ["September of 2008 = 2008-09-01..2008-09-30 month"]),
    ("He was born in 1999.", ["1999 = 1999-01-01..1999-12-31 year"]),
    ("The 1986/87 crop was large.", ["1986/87 = 1986-01-01..1987-12-31 year"]),
    ("The 2013-14 season was wet.", ["2013-14 = 2013-01-01..2014-12-31 year"]),
    ("The 1990s were calm.", ["1990s = 1990-01-01..1999-12-31 decade"]),
    ("The late 1970s were loud.", ["late 1970s = 1977-01-01..1979-12-31 decade approximate"]),
    ("Rents rose in the first quarter of 1993.", ["first quarter of 1993 = 1993-01-01..1993-03-31 quarter"]),
    ("Q3 2019 was weak.", ["Q3 2019 = 2019-07-01..2019-09-30 quarter"]),
    ("The second half of 2018 was strong.", ["second half of 2018 = 2018-07-01..2018-12-31 quarter"]),
    ("The summer of 1990 was dry.", ["summer of 1990 = 1990-06-01..1990-08-31 season"]),
    ("It began in winter 2015.", ["winter 2015 = 2015-12-01..2016-02-29 season"]),
    ("Budgets for fiscal 2019 are set.", ["fiscal 2019 = 2019-01-01..2019-12-31 year approximate"]),
    ("In late December 2019, officials warned.", ["late December 2019 = 2019-12-21..2019-12-31 month approximate"]),
    ("In early March 2020, ports shut.", ["early March 2020 = 2020-03-01..2020-03-10 month approximate"]),
    ("In mid-June 2018 it rained.", ["mid-June 2018 = 2018-06-11..2018-06-20 month approximate"]),
    ("It closed at the end of 1997.", ["end of 1997 = 1997-12-01..1997-12-31 year approximate"]),
    ("By the middle of 2007 it was full.", ["middle of 2007 = 2007-05-01..2007-08-31 year approximate"]),
    ("From 2011 to 2016 it grew.", ["2011 to 2016 = 2011-01-01..2016-12-31 year"]),
    ("Between 2007 and 2009 it shrank.", ["2007 and 2009 = 2007-01-01..2009-12-31 year"]),
    ("It ran from March 3 to March 9, 2019.", ["March 3 to March 9, 2019 = 2019-03-03..2019-03-09 day"]),
    ("It was shut on March 3-5, 2019.", ["March 3-5, 2019 = 2019-03-03..2019-03-05 day"]),
    ("He lived there from 1989 through 2013.", ["1989 through 2013 = 1989-01-01..2013-12-31 year"]),
    ("The minister said Tuesday.", ["Tuesday = 2020-04-14 day"]),
    ("The council will meet on Tuesday.", ["Tuesday = 2020-04-14 day"]),
    ("The council met on Friday.", ["Friday = 2020-04-10 day"]),
    ("The council will meet on Friday.", ["Friday = 2020-04-17 day"]),
    ("She said Monday the port would reopen Thursday.", ["Monday = 2020-04-13 day", "Thursday = 2020-04-16 day"]),
    ("A meeting is scheduled for Wednesday.", ["Wednesday = 2020-04-15 day"]),
    ("Last Tuesday it rained.", ["Last Tuesday = 2020-04-07 day"]),
    ("Next Tuesday it will rain.", ["Next Tuesday = 2020-04-21 day"]),
    ("This Friday the shop opens.", ["This Friday = 2020-04-17 day"]),
    ("It rained yesterday.", ["yesterday = 2020-04-13 day"]),
    ("It will rain tomorrow.", ["tomorrow = 2020-04-15 day"]),
    ("It is raining today.", ["today = 2020-04-14 day"]),
    ("The crowd gathered last night.", ["last night = 2020-04-13 day"]),
    ("Police will patrol tonight.", ["tonight = 2020-04-14 day"]),
    ("The fire spread overnight.", ["overnight = 2020-04-13..2020-04-14 day approximate"]),
    ("Aid was sent two months ago.", ["two months ago = 2020-02-01..2020-02-29 month"]),
    ("He left three days ago.", ["three days ago = 2020-04-11 day"]),
    ("She resigned a week ago.", ["a week ago = 2020-04-06..2020-04-12 week"]),
    ("It closed 10 years ago.", ["10 years ago = 2010-01-01..2010-12-31 year"]),
    ("It broke a year ago.", ["a year ago = 2019-01-01..2019-12-31 year"]),
    ("They quit a couple of weeks ago.", ["a couple of weeks ago = 2020-03-30..2020-04-05 week"]),
    ("He left several days ago.", ["several days ago = unresolved day approximate"]),
    ("Last week it rained.", ["Last week = 2020-04-06..2020-04-12 week"]),
    ("Next week it will rain.", ["Next week = 2020-04-20..2020-04-26 week"]),
    ("This week it rained.", ["This week = 2020-04-13..2020-04-19 week"]),
    ("Last month it closed.", ["Last month = 2020-03-01..2020-03-31 month"]),
    ("Next month it will open.", ["Next month = 2020-05-01..2020-05-31 month"]),
    ("This month it was quiet.", ["This month = 2020-04-01..2020-04-30 month"]),
    ("Last year it closed.", ["Last year = 2019-01-01..2019-12-31 year"]),
    ("Next year it will open.", ["Next year = 2021-01-01..2021-12-31 year"]),
    ("This year it grew.", ["This year = 2020-01-01..2020-12-31 year"]),
    ("It fell in the last quarter.", ["last quarter = 2020-01-01..2020-03-31 quarter"]),
    ("It shrank over the past six years.", ["past six years = 2014-04-14..2020-04-14 year"]),
    ("It will grow in the next 10 days.", ["next 10 days = 2020-04-14..2020-04-24 day"]),
    ("It fell over the past week.", ["past week = 2020-04-07..2020-04-14 week"]),
    ("In the last two decades it grew.", ["last two decades = 2000-04-14..2020-04-14 decade"]),
    ("Last summer was hot.", ["Last summer = 2019-06-01..2019-08-31 season"]),
    ("Next winter will be cold.", ["Next winter = 2020-12-01..2021-02-28 season"]),
    ("This spring is mild.", ["This spring = 2020-03-01..2020-05-31 season"]),
    ("Last December it snowed.", ["Last December = 2019-12-01..2019-12-31 month"]),
    ("Next March it will open.", ["Next March = 2021-03-01..2021-03-31 month"]),
    ("It rained on Sept. 30.", ["Sept. 30 = 2019-09-30 day"]),
    ("It will open on Sept. 30.", ["Sept. 30 = 2020-09-30 day"]),
    ("It opened on March 30.", ["March 30 = 2020-03-30 day"]),
    ("In November it snowed.", ["November = 2019-11-01..2019-11-30 month"]),
    ("It will open in November.", ["November = 2020-11-01..2020-11-30 month"]),
    ("The vote is due May 5.", ["May 5 = 2020-05-05 day"]),
    ("Early last year it closed.", ["Early last year = 2019-01-01..2019-04-30 year approximate"]),
    ("Late last month it opened.", ["Late last month = 2020-03-21..2020-03-31 month approximate"]),
    ("Earlier this month it closed.", ["Earlier this month = 2020-04-01..2020-04-14 month approximate"]),
    ("Later this year it will open.", ["Later this year = 2020-04-14..2020-12-31 year approximate"]),
    ("The third quarter was weak.", ["third quarter = 2019-07-01..2019-09-30 quarter"]),
    ("It happened on April 10.", ["April 10 = 2020-04-10 day"]),
    ("On April 20 it will open.", ["April 20 = 2020-04-20 day"]),
    ("The spring fair is set for May 12-13.", ["May 12-13 = 2020-05-12..2020-05-13 day"]),
    ("It was signed on 3 and 4 February 2018.", ["3 and 4 February 2018 = 2018-02-03..2018-02-04 day"]),
    ("Dues for the year ended April 30, 1996, doubled.", ["April 30, 1996 = 1996-04-30 day"]),
    ("It happened last weekend.", ["last weekend = 2020-04-11..2020-04-12 week"]),
    ("It will happen next weekend.", ["next weekend = 2020-04-25..2020-04-26 week"]),
    ("In May it opened.", ["May = 2019-05-01..2019-05-31 month"]),
    ("Since January it has grown.", ["January = 2020-01-01..2020-01-31 month"]),
    ("It closed until June 2021.", ["June 2021 = 2021-06-01..2021-06-30 month"]),
    ("It was built in the 1890s.", ["1890s = 1890-01-01..1899-12-31 decade"]),
    ("Prices in 1986 fell.", ["1986 = 1986-01-01..1986-12-31 year"]),
    ("The 2014 study was wrong.", ["2014 = 2014-01-01..2014-12-31 year"]),
    ("It opened on Saturday night.", ["Saturday = 2020-04-11 day"]),
    ("It will open Sunday morning.", ["Sunday = 2020-04-19 day"]),
    ("This morning it rained.", ["This morning = 2020-04-14 day"]),
    ("It rained on Thu., April 9.", ["Thu., April 9 = 2020-04-09 day"]),
    ("She was born on Feb. 29, 2016.", ["Feb. 29, 2016 = 2016-02-29 day"]),
    ("It was founded on 1 January 1900.", ["1 January 1900 = 1900-01-01 day"]),
    ("A bomb fell on 7 July 2005.", ["7 July 2005 = 2005-07-07 day"]),
    ("The pact of 12 September 1990 holds.", ["12 September 1990 = 1990-09-12 day"]),
    ("It closed in spring 2019.", ["spring 2019 = 2019-03-01..2019-05-31 season"]),
    ("It opened in the fall of 2017.", ["fall of 2017 = 2017-09-01..2017-11-30 season"]),
    ("It shrank in the second quarter of last year.", ["second quarter of last year = 2019-04-01..2019-06-30 quarter"]),
    ("He resigned six months ago.", ["six months ago = 2019-10-01..2019-10-31 month"]),
    ("He resigned four weeks ago.", ["four weeks ago = 2020-03-16..2020-03-22 week"]),
    ("The storm hit 24 hours ago.", ["24 hours ago = 2020-04-13 day"]),
    ("It was sold two quarters ago.", ["two quarters ago = 2019-10-01..2019-12-31 quarter"]),
    ("It was built three decades ago.", ["three decades ago = 1990-01-01..1999-12-31 decade"]),
    ("It has rained for the past three months.", ["past three months = 2020-01-14..2020-04-14 month"]),
    ("Sales fell in the past month.", ["past month = 2020-03-14..2020-04-14 month"]),
    ("The fair is next Saturday.", ["next Saturday = 2020-04-18 day"]),
    ("The fair was last Saturday.", ["last Saturday = 2020-04-11 day"]),
    ("From Monday through Wednesday it was shut.", ["Monday through Wednesday = 2020-04-06..2020-04-08 day"]),
    ("It will be shut from Monday to Wednesday.", ["Monday to Wednesday = 2020-04-20..2020-04-22 day"]),
    ("It was shut from Thursday to Sunday.", ["Thursday to Sunday = 2020-04-09..2020-04-12 day"]),
    ("It lasted from June 2018 to August 2019.", ["June 2018 to August 2019 = 2018-06-01..2019-08-31 month"]),
    ("Between January 1 and April 2 it rained.", ["January 1 and April 2 = 2020-01-01..2020-04-02 day"]),
    ("In July 2020 it will open.", ["July 2020 = 2020-07-01..2020-07-31 month"]),
    ("It will end in 2025.", ["2025 = 2025-01-01..2025-12-31 year"]),
    ("By 2030 it will be full.", ["2030 = 2030-01-01..2030-12-31 year"]),
    ("He was held trying to enter the port on Monday.", ["Monday = 2020-04-13 day"]),
    ("Holt to meet Lund on Friday.", ["Friday = 2020-04-17 day"]),
    ("The talks are to be held on Thursday.", ["Thursday = 2020-04-16 day"]),
    ("The hearing was adjourned to May 25.", ["May 25 = 2020-05-25 day"]),
    ("The vote was postponed until June.", ["June = 2020-06-01..2020-06-30 month"]),
    ("Forecasters expect rain by Friday.", ["Friday = 2020-04-17 day"]),
    ("The crews left by Friday.", ["Friday = 2020-04-10 day"]),
    ("No recovery before the fourth quarter, the bank warns.", ["fourth quarter = 2020-10-01..2020-12-31 quarter"]),
    ("Output should double by the fourth quarter.", ["fourth quarter = 2020-10-01..2020-12-31 quarter"]),
    ("The port had not opened before the fourth quarter.", ["fourth quarter = 2019-10-01..2019-12-31 quarter"]),
    ("July cocoa settled higher.", ["July = 2020-07-01..2020-07-31 month"]),
    ("July cocoa imports fell.", ["July = 2019-07-01..2019-07-31 month"]),
    ("It opened in July last year.", ["July last year = 2019-07-01..2019-07-31 month"]),
    ("It shut in June of last year.", ["June of last year = 2019-06-01..2019-06-30 month"]),
    ("The fair is on June 4 next year.", ["June 4 next year = 2021-06-04 day"]),
    ("It closes at the end of next year.", ["end of next year = 2021-12-01..2021-12-31 year approximate"]),
    ("At the start of 2018 it opened.", ["start of 2018 = 2018-01-01..2018-01-31 year approximate"]),
    ("It shut at the end of June 2018.", ["end of June 2018 = 2018-06-21..2018-06-30 month approximate"]),
    ("Members will vote in three weeks.", ["in three weeks = 2020-05-04..2020-05-10 week"]),
    ("A bridge will open in two years.", ["in two years = 2022-01-01..2022-12-31 year"]),
    ("The ferry sails ten days from now.", ["ten days from now = 2020-04-24 day"]),
    ("It rained on Christmas Day.", ["Christmas Day = 2019-12-25 day"]),
    ("New Year’s Eve will be quiet.", ["New Year’s Eve = 2020-12-31 day"]),
    ("Boxing Day 2016 was quiet.", ["Boxing Day 2016 = 2016-12-26 day"]),
    ("The Fourth of July parade will go ahead.", ["Fourth of July = 2020-07-04 day"]),
    ("It will shrink in the second half of the year.", ["second half of the year = 2020-07-01..2020-12-31 quarter"]),
    ("It will reopen by the end of the month.", ["end of the month = 2020-04-21..2020-04-30 month approximate"]),
    ("At the start of the week it hailed.", ["start of the week = 2020-04-13..2020-04-14 week approximate"]),
    ("They met in 1066.", ["1066 = 1066-01-01..1066-12-31 year"]),
]


@pytest.mark.parametrize(("sentence", "expected"), DATES, ids=[sentence for sentence, _ in DATES])
def test_a_date_is_resolved_against_the_day_of_writing(sentence: str, expected: list[str]) -> None:
    assert [shown(found, sentence) for found in dates_of(sentence)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Theresa May and April Holt may march on Black Friday.",
        "The March of Hope and Saturday Night Lights are names.",
        "The Sunday Times and the Daily Mirror wrote of it.",
        "It cost $2,000 and drew 1,999 people.",
        "Nearly 2000 people live at 1600 Harbour Avenue.",
        "He plays on Saturday nights and speaks of the next thing.",
        "The last man left the second floor for a third time.",
        "Call 555-0147 after rule 1040.",
        "The Harbours Act of 1933 and the Clean Boats Act of 1970 apply.",
        "She lives at 1820 Elder St. and works every Christmas Day.",
        "He read it in the Norvik Sun.",
        "He sang for the first time in six winters and will tour for three weeks.",
        "In the last six minutes sales grew 5 percent in three weeks.",
        "The fall of the wall and the spring of the clock were heard.",
    ],
)
def test_what_only_looks_like_a_date_is_none(sentence: str) -> None:
    assert [found.span.of(sentence) for found in dates_of(sentence)] == []


def test_without_a_day_of_writing_relative_dates_stay_unresolved() -> None:
    sentence = "He said Tuesday that the pact of April 9, 2019, ended two months ago, in May."
    found = dates_of(sentence, published=None)
    assert [shown(each, sentence) for each in found] == [
        "Tuesday = unresolved day",
        "April 9, 2019 = 2019-04-09 day",
        "two months ago = unresolved month",
        "May = unresolved month",
    ]
    assert {each.relative_to for each in found} == {None}


def test_the_day_of_the_dateline_goes_before_the_day_of_publication() -> None:
    article = compose_article([("dateline", "NORVIK, April 10 -"), ("paragraph", "It closed on Thursday.")])
    dateline = Dateline(text="NORVIK, April 10 -", span=article.blocks[0].span, resolved=date(2020, 4, 10))
    article = msgspec.structs.replace(article, dateline=dateline, published=Published(date="2020-04-14"))
    (found,) = find_dates(Document(article))
    assert (found.first, found.relative_to) == (date(2020, 4, 9), date(2020, 4, 10))


def test_the_dateline_itself_holds_no_date() -> None:
    article = compose_article([("dateline", "NORVIK, April 10 -"), ("paragraph", "The port closed.")])
    assert find_dates(Document(article)) == ()


def test_absolute_dates_have_nothing_they_are_counted_from() -> None:
    (found,) = dates_of("It closed on March 11, 2020.")
    assert (found.relative_to, found.rule, found.strength) == (None, "full-date", "sure")


def test_a_date_no_calendar_has_stays_unresolved() -> None:
    (found,) = dates_of("It closed on Feb. 30, 2019.")
    assert (found.span.start, found.first, found.last) == (13, None, None)


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_no_obstacle(published: str) -> None:
    sentence = "Yesterday, next year, the past 900 decades, last winter, tomorrow, 99 decades ago and Friday."
    assert len(dates_of(sentence, published)) > 5
