"""Check before use: what a careful editor would query, each with the place where to look.

Source: AP Stylebook ("attribution", "anonymous sources", "datelines"); Reuters Handbook of Journalism ("sourcing",
"accuracy"); Silverman (ed.), "Verification Handbook" (2014), checklist of chapter 2.
"""

from __future__ import annotations

from briefing.analyse.checks.copy import check_dateline, check_headline, check_year
from briefing.analyse.checks.names import check_first_mentions
from briefing.analyse.checks.numbers import check_numbers
from briefing.analyse.checks.quotations import check_attributions, check_marks
from briefing.analyse.checks.sources import check_sources
from briefing.analyse.document import Document
from briefing.model import Check, Figure, Problem, Quote, Speaker

__all__ = ["find_checks"]


def find_checks(
    doc: Document,
    figures: tuple[Figure, ...],
    quotes: tuple[Quote, ...],
    speakers: tuple[Speaker, ...],
    problems: tuple[Problem, ...],
) -> tuple[Check, ...]:
    """Checks in a fixed order of kinds, within a kind in order of reading; one plain sentence each.

    problems: those of the quotation marks, each with the mark that has no partner as its span.
    """
    return (
        *check_headline(doc),
        *check_dateline(doc),
        *check_year(doc),
        *check_marks(doc, quotes, speakers, problems),
        *check_attributions(doc, quotes, speakers),
        *check_first_mentions(doc, quotes, speakers),
        *check_sources(quotes, speakers),
        *check_numbers(doc, figures),
    )
