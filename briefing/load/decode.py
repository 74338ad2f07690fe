"""Bytes to text: byte order mark, then UTF-8, then windows-1252; damage is reported, never raised.

Source: WHATWG Encoding Standard (byte order marks first; windows-1252 as what is called Latin-1 in practice).
"""

from __future__ import annotations

import msgspec

from briefing.errors import InputError
from briefing.model import Problem

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"PK\x05\x06", "a zip archive"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
    (b"(\xb5/\xfd", "zstd data"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a SQLite database"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "rich text (RTF)"),
    (b"RIFF", "sound or video"),
    (b"OggS", "sound or video"),
    (b"ID3", "sound"),
    (b"\x00\x00\x01\x00", "an icon"),
)
_SAMPLE_BYTES = 8192
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b\x07\x08"))
# More unprintable bytes than this in a sample is no text, even a damaged one; random bytes have 0.09 of them.
_MAX_CONTROL_SHARE = 0.1
_MAX_CONTROL_SHARE_UNLESS_UTF_8 = 0.04


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """The text of some bytes. encoding: as decoded. problems: damage met on the way."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, *, where: str) -> Decoded:
    """The text of `data`.

    Raises InputError when the bytes are no text at all.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], encoding)
    _refuse_binary(data, where)
    wide = _wide_without_mark(data) if b"\x00" in data[:_SAMPLE_BYTES] else None
    if wide:
        return _lenient(data, wide)
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError:
        pass
    if _is_mostly_utf8(data):
        return _lenient(data, "utf-8")
    _refuse_noise(data, where)
    return _windows_1252(data)


def _lenient(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    broken = text.count("\ufffd") if "\ufffd" in text else 0
    problems = (_damage(f"{were(broken, f'broken {encoding.upper()} characters')} replaced"),) if broken else ()
    return Decoded(text=text, encoding=encoding, problems=problems)


def _windows_1252(data: bytes) -> Decoded:
    text = data.decode("cp1252", "replace")
    problems = [
        _damage("the bytes were no UTF-8 and were read as windows-1252", "save the file as UTF-8 if names look odd")
    ]
    undefined = text.count("\ufffd")
    if undefined:
        problems.append(_damage(f"{were(undefined, 'meaningless windows-1252 bytes')} replaced"))
    return Decoded(text=text, encoding="windows-1252", problems=tuple(problems))


def were(count: int, things: str) -> str:
    """ "1 thing was", "2 things were": of things with a plural in -s."""
    return f"{count:,} {things.removesuffix('s')} was" if count == 1 else f"{count:,} {things} were"


def _damage(message: str, hint: str | None = None) -> Problem:
    return Problem(stage="load", message=message, hint=hint)


def _refuse_binary(data: bytes, where: str) -> None:
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"is {name}, not text", hint="give the article as plain text", where=where)
    sample = data[:_SAMPLE_BYTES]
    if b"\x00" in sample and _wide_without_mark(sample):
        return
    if _controls(sample) > max(48, len(sample) * _MAX_CONTROL_SHARE):
        raise _binary(where)


def _refuse_noise(data: bytes, where: str) -> None:
    """What is neither UTF-8 nor without control characters is compressed, encrypted or a program's."""
    sample = data[:_SAMPLE_BYTES]
    if _controls(sample) > max(4, len(sample) * _MAX_CONTROL_SHARE_UNLESS_UTF_8):
        raise _binary(where)


def _controls(sample: bytes) -> int:
    return len(sample) - len(sample.translate(None, _CONTROLS))


def _binary(where: str) -> InputError:
    return InputError("is binary, not text", hint="give the article as plain text", where=where)


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 of mostly Latin text shows as a NUL in every other byte."""
    sample = data[: _SAMPLE_BYTES // 2 * 2]
    if len(sample) < 4 or len(data) % 2:
        return None
    even, odd = sample[0::2], sample[1::2]
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.05 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.05 * len(odd):
        return "utf-16-be"
    return None


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether most of what is not ASCII is well-formed UTF-8: damaged UTF-8, not another encoding."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    well_formed = len(text) - broken - len(text.encode("ascii", "ignore"))
    return well_formed >= broken
