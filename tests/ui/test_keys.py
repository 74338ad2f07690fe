"""The table of actions, the keys and what is made from them."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.keys import _character_to_key

from briefing.ui.actions import ACTIONS, CONTEXTS
from briefing.ui.deeds import DEEDS
from briefing.ui.keys import Keymap, document, shown

ROOT = Path(__file__).parents[2]
# What a terminal can't tell from another key, or keeps for itself. Source: design of terminals since the VT100.
TAKEN = {"ctrl+m", "ctrl+i", "ctrl+h", "ctrl+j", "ctrl+[", "ctrl+s", "ctrl+b"}


def test_every_action_has_its_deed_and_no_deed_is_left_over() -> None:
    assert [action.id for action in ACTIONS] == list(dict.fromkeys(action.id for action in ACTIONS))
    assert {action.id for action in ACTIONS} == set(DEEDS)


def test_no_two_actions_share_a_key_and_none_hides_another() -> None:
    keys = [tuple(key.split(" ")) for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))
    assert [key for key in keys for other in keys if other != key and other[: len(key)] == key] == []


def test_no_key_is_one_that_terminals_take() -> None:
    assert [key for action in ACTIONS for keys in action.keys for key in keys.split(" ") if key in TAKEN] == []


def test_every_action_says_what_it_does_in_a_known_context() -> None:
    for action in ACTIONS:
        assert action.context in CONTEXTS
        assert action.help[0].isupper()
        assert not action.help.endswith(".")
        assert 0 < len(action.words) <= 20


def test_docs_keys_md_is_the_table() -> None:
    assert (ROOT / "docs" / "keys.md").read_text("utf-8") == document(), "write it anew: its first lines say how"


def test_a_key_gives_its_action() -> None:
    keymap = Keymap()
    action = keymap.press("j")
    assert action is not None
    assert action.id == "move.down"
    assert keymap.press("y") is None


def test_a_sequence_is_open_until_its_last_key() -> None:
    keymap = Keymap()
    assert keymap.press("g") is None
    assert list(keymap.pending) == ["g"]
    assert ("g", "move.top") in [(key, action.id) for key, action in keymap.followers()]
    action = keymap.press("g")
    assert action is not None
    assert action.id == "move.top"
    assert list(keymap.pending) == []


def test_another_key_ends_a_sequence_without_meaning_itself() -> None:
    keymap = Keymap()
    keymap.press("g")
    assert keymap.press("j") is None
    assert keymap.pending == ()
    assert not keymap.drop_pending()


@pytest.mark.parametrize(
    ("keys", "words"),
    [("g g", "g g"), ("space", "space"), ("pagedown", "PgDn"), ("ctrl+d", "ctrl+d"), ("escape", "esc"), ("?", "?")],
)
def test_keys_as_the_help_prints_them(keys: str, words: str) -> None:
    assert shown(keys) == words


def test_named_keys_are_named_as_textual_names_them() -> None:
    named = {
        "down",
        "up",
        "left",
        "right",
        "tab",
        "enter",
        "escape",
        "space",
        "pagedown",
        "pageup",
        "home",
        "end",
        "f1",
    }
    for action in ACTIONS:
        for key in (key for keys in action.keys for key in keys.split(" ")):
            plain = key.removeprefix("shift+").removeprefix("ctrl+")
            assert plain in named or len(plain) == 1
            assert len(plain) > 1 or _character_to_key(plain)
