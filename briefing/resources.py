"""Where the seeds and the themes are: in an installed wheel, in a checkout, and in the user's own folder."""

from __future__ import annotations

import os

from briefing.errors import ConfigError

_PACKAGE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - pathlib costs 15 ms of the start


def shipped(name: str) -> str:
    """The folder `name` ("seeds" or "themes") that came with the program.

    Raises ConfigError when the installation lacks it.
    """
    for folder in (os.path.join(_PACKAGE, "_shipped", name), os.path.join(os.path.dirname(_PACKAGE), name)):  # noqa: PTH118, PTH120
        if os.path.isdir(folder):  # noqa: PTH112
            return folder
    raise ConfigError(f"the folder {name} is missing from this installation", hint="install briefing again")


def seeds() -> str:
    """The folder of the articles shipped as the default content."""
    return shipped("seeds")


def user_folder(name: str) -> str:
    """The folder `name` among the user's own settings; it need not exist."""
    from platformdirs import user_config_dir  # 5 ms that only the desk and the themes need

    return os.path.join(user_config_dir("briefing", appauthor=False), name)  # noqa: PTH118
