"""What stands beside a number in a narrow list."""

from __future__ import annotations

import pytest

from briefing.model import Brief
from briefing.pipeline import analyse
from briefing.view.rows import make_rows
from briefing.view.sidebar import beside_value
from tests.conftest import compose_article


@pytest.mark.parametrize(
    ("sentence", "value", "words"),
    [
        ("The depot sent 49,600 paper masks on Monday.", "49,600", "paper masks"),
        ("Repairs took six hours on Monday.", "6", "hours"),
        ("Seven sailors were missing on Monday.", "7", "sailors"),
        ("The bridge cost $2.5 million to mend.", "$2,500,000", ""),
        ("The fare rose by 15 percent on Monday.", "15%", ""),
        ("Between them 500 to 1,000 sheep were sold.", "500–1,000", "sheep"),
    ],
    ids=lambda value: value,
)
def test_the_number_is_not_said_twice(sentence: str, value: str, words: str) -> None:
    article = compose_article([("paragraph", sentence)])
    rows = make_rows(Brief(article=article, analysis=analyse(article))).figures
    assert [(row.value, beside_value(row)) for row in rows if row.value == value] == [(value, words)]
