"""Time grows with the length of an article and no faster, whatever it is made of.

`re` holds the interpreter for a whole match: one pattern that goes back over what it read freezes the desk. So whole
articles of near-misses, one character or scrap a case, are loaded and analysed at a length and at four times that.
"""

from __future__ import annotations

import time

import pytest

from briefing.analyse import analyse
from briefing.load import Input, load_input

LENGTH_CHARS = 3_000
# What linear work needs for four times the text, and room for a busy machine; quadratic work needs 16.
AT_MOST = 9.0
# Below this the growth is noise; quadratic work over 12,000 characters is far above it.
SLOW_S = 0.3

SCRAPS = (
    *"!?…\"“”‘’'«([{)];:-—/*#_|=0aAé中",
    " ",
    "a ",
    "A ",
    "Aa ",
    "A.",
    ". ",
    "1,",
    "1 ",
    "12.",
    "a-",
    'a" ',
    "(a ",
    "said ",
    "of the ",
    "Mr. ",
    "Ann Lee ",
    "Jan. 5, ",
    "$1 million ",
    "a@b.",
    "BY ANN ",
    "/AB",
    "http://a",
)
FRAMES = {
    "body": "Dam holds\n\nRain fell. {}a\n",
    "headline": "{}a\n\nRain fell on the dam.\n",
    "byline": "Dam holds\n\nBy {}a\n\nRain fell on the dam.\n",
    "dateline": "Dam holds\n\nBERGEN, {}(a - Rain fell on the dam.\n",
    "caption": "Dam holds\n\nRain falls. ({}a\n\nRain fell on the dam.\n",
}


def seconds(text: str) -> float:
    """Processor time of loading and analysing one article."""
    started = time.process_time()
    for article in load_input(Input(uri="flash.txt", data=text.encode())):
        analyse(article)
    return time.process_time() - started


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("scrap", SCRAPS, ids=[f"{n}-{scrap.strip() or 'space'}" for n, scrap in enumerate(SCRAPS)])
def test_four_times_the_text_takes_about_four_times_as_long(scrap: str, frame: str) -> None:
    def of(length_chars: int) -> float:
        return seconds(FRAMES[frame].format(scrap * (length_chars // len(scrap))))

    longer = of(4 * LENGTH_CHARS)
    if longer > SLOW_S:
        longer = min(longer, of(4 * LENGTH_CHARS))
        shorter = min(of(LENGTH_CHARS), of(LENGTH_CHARS))
        assert longer < AT_MOST * shorter, f"{longer:.2f} s after {shorter:.2f} s"
