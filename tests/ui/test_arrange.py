"""Which panes have a place at a size: the text comes first."""

from __future__ import annotations

import pytest

from briefing.ui.arrange import READER, Wish, arrange

ONE, TWO = Wish(two=False), Wish(two=True)


def reader_width(width: int, wish: Wish) -> int:
    """Columns of each reader."""
    plan = arrange(width, 40, wish)
    beside = sum(
        size for size, over in ((plan.list_width, plan.list_over), (plan.summary_width, plan.summary_over)) if not over
    )
    return (width - beside) // plan.readers


@pytest.mark.parametrize("wish", [ONE, TWO], ids=["one", "two"])
def test_a_pane_beside_the_text_leaves_every_reader_its_columns(wish: Wish) -> None:
    for width in range(READER, 301):
        assert reader_width(width, wish) >= READER, width


@pytest.mark.parametrize(
    ("width", "wish", "shown"),
    [
        (160, TWO, (True, 2, True)),
        (128, TWO, (True, 2, True)),
        (127, TWO, (False, 2, True)),
        (100, TWO, (False, 2, True)),
        (99, TWO, (False, 2, False)),
        (72, TWO, (False, 2, False)),
        (71, TWO, (False, 1, False)),
        (60, TWO, (False, 1, False)),
        (116, ONE, (True, 1, True)),
        (80, ONE, (False, 1, True)),
        (72, ONE, (False, 1, True)),
        (71, ONE, (False, 1, False)),
    ],
    ids=str,
)
def test_list_summary_and_second_reader_come_with_the_columns(
    width: int, wish: Wish, shown: tuple[bool, int, bool]
) -> None:
    plan = arrange(width, 40, wish)
    assert (plan.list_width > 0, plan.readers, plan.summary_width > 0) == shown


@pytest.mark.parametrize("width", range(1, 72, 10))
def test_what_lies_over_the_text_covers_it_wholly(width: int) -> None:
    for wish in (TWO._replace(asked_list=True), TWO._replace(asked_summary=True)):
        plan = arrange(width, 40, wish)
        assert plan.list_over or plan.summary_over
        assert width in (plan.list_width, plan.summary_width)


def test_a_summary_asked_for_takes_the_place_of_the_second_reader() -> None:
    plan = arrange(90, 40, TWO._replace(asked_summary=True))
    assert (plan.readers, plan.summary_over) == (1, False)
    assert plan.summary_width > 0
