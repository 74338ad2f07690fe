"""Quotation marks: paired, nested, repaired and reported; words counted."""

from __future__ import annotations

import pytest

from tests.analyse.quote_cases import find_said, read_lines

PAIRED = [
    ("plain", 'He said "yes" and "no" twice.', ['"yes"', '"no"']),
    ("curly", "He said “yes” twice.", ["“yes”"]),
    ("nested single left out", "He said “she told me ‘no’ twice”.", ["“she told me ‘no’ twice”"]),
    ("nested double left out", "He said ‘she told me “no” twice’.", ["‘she told me “no” twice’"]),
    ("nested single in single", "'We sold the 'big boat' in May,' he said.", ["'We sold the 'big boat' in May,'"]),
    ("apostrophes alone", "It isn't the dogs' day, rock 'n' roll, the '90s.", []),
    ("feet and inches", "She is 5'10\" and he is 6'2\".", []),
    ("single around two words", "The 'paper pier' fell.", ["'paper pier'"]),
    ("directed mark the wrong way round", "”Never,” he said.", ["”Never,”"]),
    ("bracket before and stop behind", 'He left ("for good").', ['"for good"']),
    ("dash before", 'One thing—"never again"—was clear.', ['"never again"']),
]


@pytest.mark.parametrize(("text", "marks"), [case[1:] for case in PAIRED], ids=[case[0] for case in PAIRED])
def test_marks_pair(text: str, marks: list[str]) -> None:
    plain, said = find_said(text)
    assert [span.of(plain) for span in said.marks] == marks


def test_missing_opening_mark_is_repaired_at_the_sentence_behind_the_attribution() -> None:
    text = '"We will talk," Orr said. I trust such talks suit [the board]."'
    plain, said = find_said(text)
    assert read_lines(text) == ['Orr | said | direct | "We will talk," [...] I trust such talks suit [the board]."']
    problem = said.problems[0]
    assert (problem.stage, problem.message) == ("quotes", "an opening quotation mark is missing")
    assert problem.span is not None
    assert problem.span.of(plain) == '"'


def test_missing_closing_mark_is_repaired_at_the_comma_before_the_attribution() -> None:
    text = '"Somebody cut the ropes, Orr explained afterwards. "All nine of them."'
    _, said = find_said(text)
    assert read_lines(text) == ['Orr | explained | direct | "Somebody cut the ropes, [...] "All nine of them."']
    assert [problem.message for problem in said.problems] == ["a closing quotation mark is missing"]


def test_missing_closing_mark_at_the_end_is_repaired_there() -> None:
    text = '"Bring rope," she said. "Both boats are loose.'
    _, said = find_said(text)
    assert read_lines(text) == ['she | said | direct | "Bring rope," [...] "Both boats are loose.']
    assert len(said.problems) == 1


def test_paragraph_opened_again_is_no_problem() -> None:
    _, said = find_said("“Pumps stood idle,” she said. “Nobody looked.\n\n“Now they must.”")
    assert said.problems == ()


def test_quoted_words_are_the_runs_of_non_space_between_marks() -> None:
    _, said = find_said('Orr said "yes, and no" to the "dam men".')
    assert said.quoted_words == 5


def test_problems_are_capped_however_many_marks_are_stray() -> None:
    _, said = find_said("word” " * 500)
    assert 0 < len(said.problems) <= 20


def test_quoted_words_are_those_between_marks_of_any_style() -> None:
    for marks in ("“”", "‘’", '""', "''", "«»"):
        text = f"Councillor Ann Orr said the weir would be {marks[0]}a wound in the valley{marks[1]} by spring."
        _, said = find_said(text)
        [quote] = said.quotes
        assert (quote.kind, quote.quoted_words(text)) == ("mixed", 5), marks
