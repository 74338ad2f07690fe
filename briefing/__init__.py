"""briefing: read wire stories, find who said what and how many, compare, and take a brief away.

The public names are resolved when first used, so that `import briefing` costs nothing.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.errors import BriefingError
    from briefing.model import Analysis, Article, Brief
    from briefing.pipeline import analyse, brief, load

__version__ = "0.1.0"
__all__ = ["Analysis", "Article", "Brief", "BriefingError", "__version__", "analyse", "brief", "load"]

_HOMES = {
    "Analysis": "briefing.model",
    "Article": "briefing.model",
    "Brief": "briefing.model",
    "BriefingError": "briefing.errors",
    "analyse": "briefing.pipeline",
    "brief": "briefing.pipeline",
    "load": "briefing.pipeline",
}


def __getattr__(name: str) -> Any:  # the types stand under TYPE_CHECKING
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'briefing' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(home), name)


class _Package(type(sys)):  # type: ignore[misc]
    """`briefing.load` and `briefing.analyse` are functions; the parts of the program behind them have those names, too.

    Python binds a part to its package when it is imported. Here that is let pass, so that the functions stay; `from
    briefing.load import ...` finds the part all the same.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name not in _HOMES:
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
