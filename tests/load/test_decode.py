"""Decoding: marks, UTF-8, windows-1252 and what is no text."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.load.decode import decode

WORDS = "Déjà vu: “guillemets” – 5 €, a long enough text."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(WORDS.encode(), "utf-8", id="UTF-8"),
        pytest.param(WORDS.encode("utf-8-sig"), "utf-8", id="UTF-8 with mark"),
        pytest.param(b"\xff\xfe" + WORDS.encode("utf-16-le"), "utf-16-le", id="UTF-16 little"),
        pytest.param(b"\xfe\xff" + WORDS.encode("utf-16-be"), "utf-16-be", id="UTF-16 big"),
        pytest.param(b"\xff\xfe\0\0" + WORDS.encode("utf-32-le"), "utf-32-le", id="UTF-32 little"),
        pytest.param(b"\0\0\xfe\xff" + WORDS.encode("utf-32-be"), "utf-32-be", id="UTF-32 big"),
        pytest.param(("plain words " * 9).encode("utf-16-le"), "utf-16-le", id="UTF-16 without mark"),
    ],
)
def test_decode_finds_the_encoding_and_reports_no_damage(data: bytes, encoding: str) -> None:
    decoded = decode(data, where="a.txt")
    assert (decoded.encoding, decoded.problems) == (encoding, ())
    assert decoded.text in (WORDS, "plain words " * 9)


def test_windows_1252_is_the_last_resort_and_said() -> None:
    decoded = decode(WORDS.encode("cp1252"), where="a.txt")
    assert (decoded.text, decoded.encoding) == (WORDS, "windows-1252")
    assert [problem.message for problem in decoded.problems] == [
        "the bytes were no UTF-8 and were read as windows-1252"
    ]


def test_bytes_undefined_in_windows_1252_are_counted() -> None:
    decoded = decode(b"caf\xe9 and \x81\x8d words", where="a.txt")
    assert decoded.text == "café and \ufffd\ufffd words"
    assert decoded.problems[1].message == "2 meaningless windows-1252 bytes were replaced"


def test_one_damaged_character_is_told_in_the_singular() -> None:
    damaged = decode(WORDS.encode() + b" \xff end", where="a.txt")
    assert [problem.message for problem in damaged.problems] == ["1 broken UTF-8 character was replaced"]


def test_damaged_utf8_stays_utf8() -> None:
    decoded = decode(WORDS.encode() + b" \xff\xfe end", where="a.txt")
    assert decoded.text == WORDS + " \ufffd\ufffd end"
    assert [problem.message for problem in decoded.problems] == ["2 broken UTF-8 characters were replaced"]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a PNG picture", id="PNG"),
        pytest.param(b"%PDF-1.7\n", "a PDF", id="PDF"),
        pytest.param(b"PK\x03\x04rest", "a zip archive or office document", id="zip"),
        pytest.param(bytes(range(32)) * 40, "binary", id="controls"),
    ],
)
def test_binary_is_refused_by_name(data: bytes, name: str) -> None:
    with pytest.raises(InputError, match=f"a.txt: is {name}, not text; give the article as plain text"):
        decode(data, where="a.txt")


@pytest.mark.parametrize("size", [200, 5000, 100_000])
def test_noise_is_refused(size: int) -> None:
    noise = random.Random(size).randbytes(size)
    with pytest.raises(InputError, match="is binary, not text"):
        decode(noise, where="a.txt")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("Déjà vu\x1b[31m, naïveté\x1b[0m. ".encode("cp1252") * 200, id="terminal sequences"),
        pytest.param(
            "\x02A café opened in Besançon on Monday, said its owner.\x03\f ".encode("cp1252") * 99, id="a wire's"
        ),
        pytest.param("Une journée à l'été ".encode("cp437") * 200, id="an older code page"),
        pytest.param("新しい記事の本文です。".encode("shift_jis") * 200, id="another script"),
    ],
)
def test_text_in_an_old_encoding_is_no_noise(data: bytes) -> None:
    assert decode(data, where="a.txt").encoding == "windows-1252"


def test_a_few_nul_bytes_are_still_text() -> None:
    assert decode(b"words \0\0 and words", where="a.txt").text == "words \0\0 and words"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_decode_gives_a_text_or_an_input_error(data: bytes) -> None:
    try:
        decoded = decode(data, where="a.txt")
    except InputError as refused:
        where = refused.where
    else:
        where = "a.txt"
        decoded.text.encode("utf-8")
    assert where == "a.txt"
