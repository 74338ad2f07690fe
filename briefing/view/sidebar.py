"""The words of rows too narrow for a sentence: what stands beside a number, and how often somebody speaks."""

from __future__ import annotations

from briefing.view.figures import FigureRow
from briefing.view.speakers import SpeakerRow


def beside_value(row: FigureRow) -> str:
    """What a list shows next to the number, without saying it twice.

    "49,600 disposable masks" gives "disposable masks", "Over 1,900,000 people" "people (over)", "two months ago"
    "months ago". Words that say more than the value, such as "a third" beside 0.3333, stay.
    """
    said = row.value if row.value in row.as_written else row.number
    before, number, after = row.as_written.partition(said)
    if not said or not number or ("." in row.value and not any(sign.isdigit() for sign in number)):
        return row.as_written
    before, after = before.strip(), after.strip()
    if before:
        after = f"{after} ({before[:1].lower()}{before[1:]})".strip()
    return after


def speech(row: SpeakerRow) -> str:
    """ "2× 49 w" for quoted words, "1× reported" for somebody who is only reported, "1× denied" for a denial alone."""
    if row.quoted_count:
        return f"{row.quoted_count}× {row.quoted_words} w"
    return f"{row.reported_count}× reported" if row.reported_count else f"{row.denied_count}× denied"
