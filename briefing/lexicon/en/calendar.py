"""Months, weekdays and their abbreviations, case-folded and without full stop.

Source: AP Stylebook, "months" and "days of the week"; the spellings of EFE and of other agencies' English copy.
"""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan ene",
            "february feb",
            "march mar",
            "april apr abr",
            "may",
            "june jun",
            "july jul",
            "august aug ago",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec dic",
        ),
        1,
    )
    for name in names.split()
}
"""Name or abbreviation to month, 1 to 12. "ene", "abr", "ago" and "dic" stand in EFE datelines only."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
"""Name or abbreviation to weekday, Monday 0 as in `date.weekday()`."""

WEEKDAY_NAMES: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""As they are printed in full, in the order of `date.weekday()`."""
