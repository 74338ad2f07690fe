"""The same article gives the same briefing on every run: nothing depends on the order in which a set is walked."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
import hashlib
from briefing.lexicon.en import bodies, titles
from briefing.model.codec import encode
from briefing.pipeline import brief_inputs

# Nouns that may head a source, in both numbers, with a pronoun after each.
nouns = sorted(bodies.BODIES | bodies.DOCUMENTS | bodies.GROUPS | frozenset(titles.OFFICES))[::4]
paragraphs = [
    f"The {noun} said the quay was closed. They said it would reopen. The {noun}s denied it, and he said so, too."
    for noun in nouns
]
digest = hashlib.sha256()
for at in range(0, len(paragraphs), 12):
    text = "Ferry and harbour close\\n\\n" + "\\n\\n".join(paragraphs[at : at + 12])
    for found in brief_inputs(["-"], stdin=text.encode()):
        digest.update(encode(found))
print(digest.hexdigest())
"""


def test_hash_seeds_change_nothing() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            capture_output=True,
            text=True,
            check=True,
            env={
                **os.environ,
                "PYTHONDONTWRITEBYTECODE": "",
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            },
        ).stdout
        for seed in ("0", "1", "2", "3")
    }
    assert len(digests) == 1
