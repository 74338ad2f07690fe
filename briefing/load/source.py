"""Where the bytes come from: files, folders and standard input. The only place of the loader that touches the disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime

import msgspec

from briefing.errors import InputError
from briefing.text.patterns import Pattern

SIZE_LIMIT_BYTES = 64 * 1024 * 1024
"""Larger than any article and most archives; what is larger was named by mistake."""

_UNPRINTABLE = Pattern("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# A FIFO or a device must not block the reader, nor become its terminal.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOCTTY", 0)


class Input(msgspec.Struct, frozen=True, kw_only=True):
    """Something to load.

    uri: as given, joined with the path below it by "/", fit to be shown. path: None for standard input (`data`).
    failure: why it can't be loaded although it was named, as message and hint; None otherwise.
    """

    uri: str
    path: str | None = None
    data: bytes | None = None
    failure: tuple[str, str | None] | None = None


class Raw(msgspec.Struct, frozen=True, kw_only=True):
    """The bytes of an input. modified: the day of the file's time (UTC), None for standard input."""

    data: bytes
    modified: date | None = None


def find_inputs(
    arguments: Sequence[str], *, stdin: bytes | None = None, claimed: Callable[[str], bool]
) -> Iterator[Input]:
    """What the arguments name, in order; a folder is read in order of name, with its subfolders.

    Hidden files, links to folders and files whose name `claimed` denies are left out of a folder. What can't be read
    comes as an
    input with a `failure` in its place. stdin: the bytes meant by "-".
    """
    for argument in arguments:
        if argument == "-":
            yield _standard_input(stdin)
        elif os.path.isdir(argument):  # noqa: PTH112 - pathlib costs 15 ms of the start
            yield from _walk(argument, claimed)
        else:
            yield Input(uri=shown(argument), path=argument)


def _standard_input(stdin: bytes | None) -> Input:
    if stdin is None:
        return Input(uri="-", failure=("was not given", "pipe an article into the command"))
    return Input(uri="-", data=stdin)


def _walk(folder: str, claimed: Callable[[str], bool]) -> Iterator[Input]:
    base = folder.rstrip("/") or "/"
    found = 0
    # A stack, as folders may be nested deeper than Python recurses.
    pending: list[tuple[str, str, bool]] = [(folder, base, True)]
    while pending:
        path, uri, is_folder = pending.pop()
        if not is_folder:
            found += 1
            yield Input(uri=shown(uri), path=path)
            continue
        try:
            with os.scandir(path) as entries:
                listed = sorted((e.name, e.path, e.is_dir(follow_symlinks=False), _is_other(e)) for e in entries)
        except OSError as error:
            found += 1
            yield Input(uri=shown(uri), failure=(f"the folder could not be read: {_reason(error)}", None))
            continue
        start = "" if uri == "/" else uri
        for name, below, inner, other in reversed(listed):
            if not name.startswith(".") and (inner or (not other and claimed(name))):
                pending.append((below, f"{start}/{name}", inner))
    if not found:
        yield Input(uri=shown(base), failure=("no article was found in the folder", "plain text ends in .txt"))


def _is_other(entry: os.DirEntry[str]) -> bool:
    """A link to a folder; a broken link is kept, to be reported when it is read."""
    return entry.is_symlink() and os.path.isdir(entry.path)  # noqa: PTH112


def shown(path: str) -> str:
    """A path fit to be shown: what can't be printed becomes U+FFFD."""
    return _UNPRINTABLE.compiled.sub("\ufffd", path) if not path.isprintable() else path


def read_source(found: Input) -> Raw:
    """The bytes of an input, read without ever waiting for them.

    Raises InputError for what is missing, no regular file, too large or not to be read.
    """
    if found.failure is not None:
        raise InputError(found.failure[0], hint=found.failure[1], where=found.uri)
    if found.path is None:
        data = found.data or b""
        _check_size(len(data), found.uri)
        return Raw(data=data)
    try:
        return _read_file(found.path, found.uri)
    except OSError as error:
        raise InputError(f"could not be read: {_reason(error)}", where=found.uri) from error
    except ValueError as error:  # a NUL in the name
        raise InputError("is no name of a file", where=found.uri) from error


def _read_file(path: str, uri: str) -> Raw:
    descriptor = os.open(path, _OPEN_FLAGS)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"is {_sort_of(status.st_mode)}, not a regular file", where=uri)
        _check_size(status.st_size, uri)
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(SIZE_LIMIT_BYTES + 1)
    finally:
        os.close(descriptor)
    _check_size(len(data), uri)
    return Raw(data=data, modified=_day(status.st_mtime))


def _day(seconds: float) -> date | None:
    try:
        return datetime.fromtimestamp(seconds, UTC).date()
    except (OverflowError, ValueError, OSError):
        return None


def _check_size(size_bytes: int, uri: str) -> None:
    if size_bytes > SIZE_LIMIT_BYTES:
        limit_mb = SIZE_LIMIT_BYTES // (1024 * 1024)
        raise InputError(
            f"is larger than {limit_mb} MB ({size_bytes // (1024 * 1024)} MB or more)",
            hint="split it into files of one article each",
            where=uri,
        )


def _sort_of(mode: int) -> str:
    for test, name in ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket")):
        if test(mode):
            return name
    return "a device"


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
