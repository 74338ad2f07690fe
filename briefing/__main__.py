"""`python -m briefing`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from briefing.cli import cli

    sys.exit(cli())


if __name__ == "__main__":
    main()
