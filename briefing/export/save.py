"""Writing an export: the only place that makes files.

A file is written whole or not at all: into a new file beside it, flushed to the disk, then given its name in one step.
Nothing that exists is replaced unless that was asked for, and no link is followed from the name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from stat import S_ISREG

from briefing.errors import ExportError

_PREFIX = ".briefing-"
_PIECE_BYTES = 1 << 20


def save(pieces: Iterable[str], target: Path, *, force: bool = False) -> None:
    """Write the pieces to `target` as UTF-8. What `pieces` raises passes through, and leaves no file.

    Raises ExportError when the target exists (unless `force`, and it is a regular file) or can't be written.
    """
    mode = _check_target(target, force=force)
    temporary = _temporary(target)
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
        try:
            with os.fdopen(handle, "wb", buffering=_PIECE_BYTES) as file:
                for piece in pieces:
                    file.write(piece.encode("utf-8", "replace"))
                file.flush()
                if mode is not None:
                    os.fchmod(handle, mode)
                os.fsync(handle)
            _give_name(temporary, target, force=force)
        finally:
            temporary.unlink(missing_ok=True)
        _flush_folder(target.parent)
    except FileExistsError as error:
        raise _exists(target) from error
    except OSError as error:
        raise _unwritten(target, error) from error


def make_folder(folder: Path) -> Path:
    """The folder, made when it isn't there but the one above it is. Raises ExportError."""
    try:
        folder.mkdir(exist_ok=True)
    except FileNotFoundError as error:
        raise ExportError("the folder above it doesn't exist", hint="make it first", where=str(folder)) from error
    except OSError as error:
        raise _unwritten(folder, error) from error
    return folder


def _check_target(target: Path, *, force: bool) -> int | None:
    """Refuse early what can't succeed; the mode of the file that will be replaced, None for a new one."""
    folder = target.parent
    try:
        if not folder.is_dir():
            raise ExportError("there is no such folder", hint="make it first", where=str(folder))
        _sweep(folder)
        found = target.lstat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unwritten(target, error) from error
    if not force:
        raise _exists(target)
    if not S_ISREG(found.st_mode):
        raise ExportError("not a regular file, and not replaced", hint="name another file", where=str(target))
    return found.st_mode & 0o7777


def _give_name(temporary: Path, target: Path, *, force: bool) -> None:
    if force:
        temporary.replace(target)
        return
    try:
        target.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links: the check and the renaming are two steps there.
        if os.path.lexists(target):
            raise FileExistsError(str(target)) from None
        temporary.rename(target)


def _temporary(target: Path) -> Path:
    """A name of this machine and process, so that a later run can tell what a killed one left behind."""
    return target.parent / f"{_PREFIX}{_host()}-{os.getpid()}-{os.urandom(4).hex()}.tmp"


@cache
def _sweep(folder: Path) -> None:
    """Remove what processes of this machine left behind when they were killed while writing. Once a folder and run."""
    for path in folder.glob(f"{_PREFIX}{_host()}-*-*.tmp"):
        process = path.name.split("-")[-2]
        if process.isascii() and process.isdigit() and not _is_alive(int(process)):
            path.unlink(missing_ok=True)


def _host() -> str:
    return "".join(c if c.isalnum() else "_" for c in os.uname().nodename[:64])


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OverflowError, PermissionError):
        return True
    return True


def _flush_folder(folder: Path) -> None:
    """The new name has to be on the disk too; a file system that can't flush a folder is left at that."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def _exists(target: Path) -> ExportError:
    return ExportError("exists already and was not replaced", hint="--force replaces it", where=str(target))


def _unwritten(target: Path, error: OSError) -> ExportError:
    reason = (error.strerror or type(error).__name__).lower()
    return ExportError(f"could not be written: {reason}", where=str(target))
