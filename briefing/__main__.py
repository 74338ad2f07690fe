"""`python -m briefing`, and the console script."""

from __future__ import annotations

import gc
import sys

_COLLECT_AFTER = 50_000
"""Objects made before garbage is looked for. With Python's 700 a short run spends a tenth of its time looking."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        # Answered before click is imported, which costs three bare starts of Python.
        from briefing import __version__

        print(f"briefing {__version__}")  # noqa: T201
        return
    gc.set_threshold(_COLLECT_AFTER, 20, 20)
    try:
        from briefing.cli import run

        code = run(arguments)
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    main()
