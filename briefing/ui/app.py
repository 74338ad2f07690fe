"""The Textual application: screens, signals and news from the workers, wired together."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from pathlib import Path

from textual.app import App
from textual.message import Message

from briefing.ui.jobs import Jobs, News
from briefing.ui.paint import Paint
from briefing.ui.screens.desk import DeskScreen

_GRACE_S = 2.0
"""How long an ending may take after a signal before the process goes all the same."""


class DeskApp(App[int], inherit_bindings=False):
    """The reading desk as an application."""

    CSS_PATH = Path(__file__).with_name("briefing.tcss")
    TITLE = "briefing"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    AUTO_FOCUS = None
    ESCAPE_TO_MINIMIZE = False

    class Told(Message):
        """News of a worker has arrived."""

        def __init__(self, news: News) -> None:
            super().__init__()
            self.news = news

    def __init__(self, jobs: Jobs, paint: Paint) -> None:
        # With ansi_color the colours of our strips reach the terminal untouched; NO_COLOR is not turned into greys.
        super().__init__(ansi_color=True)
        self.jobs = jobs
        self.desk = DeskScreen(jobs, paint)

    def get_default_screen(self) -> DeskScreen:
        """The desk itself."""
        return self.desk

    def on_mount(self) -> None:
        """End as told by the system, with the terminal given back; after a stop draw everything anew."""
        self.app_resume_signal.subscribe(self, self._draw_anew)
        loop = asyncio.get_running_loop()
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
                loop.add_signal_handler(number, self._end_by, number)

    def _end_by(self, number: signal.Signals) -> None:
        last = threading.Timer(_GRACE_S, os._exit, (128 + number,))
        last.daemon = True
        last.start()
        self.exit(128 + number)

    def _draw_anew(self, _: object) -> None:
        """The terminal shows nothing of ours any more, and Textual takes what it drew last for being there."""
        for screen in self.screen_stack:
            for widget in (screen, *screen.query("*")):
                widget.refresh()

    def on_unmount(self) -> None:
        """No more work."""
        self.jobs.stop()

    def tell(self, news: News) -> None:
        """Take news from any thread."""
        self.post_message(self.Told(news))

    def on_desk_app_told(self, message: Told) -> None:
        """Hand news to the desk."""
        self.desk.on_news(message.news)
