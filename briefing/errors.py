"""The error tree.

    BriefingError            anything a person has to be told; message, hint, where
    ├── InputError           an article can't be read: missing, not a regular file, binary, too large
    ├── UsageError           what was asked for makes no sense (exit code 2)
    ├── ConfigError          a theme or setting is invalid (exit code 2)
    └── ExportError          an export can't be written

Damage that does not stop the work is no exception: it is a `Problem` that travels with the result.
"""

from __future__ import annotations


class BriefingError(Exception):
    """Something went wrong that a person can understand and mend.

    message: what happened, a past-tense fact without a full stop.
    hint: what to do about it, or None.
    where: the file (and line) it concerns, "-" for standard input, of which `message` is then the predicate; or None.
    """

    def __init__(self, message: str, *, hint: str | None = None, where: str | None = None) -> None:
        super().__init__(message, hint, where)
        self.message = message
        self.hint = hint
        self.where = where

    def __str__(self) -> str:
        """One line: `where: message; hint`."""
        if self.where == "-":
            line = f"standard input {self.message}"
        else:
            line = f"{self.where}: {self.message}" if self.where else self.message
        return f"{line}; {self.hint}" if self.hint else line

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.message, self.hint, self.where))


def _rebuild(kind: type[BriefingError], message: str, hint: str | None, where: str | None) -> BriefingError:
    return kind(message, hint=hint, where=where)


class InputError(BriefingError):
    """An article could not be read."""


class UsageError(BriefingError):
    """The request itself is wrong."""


class ConfigError(BriefingError):
    """A theme or setting is invalid."""


class ExportError(BriefingError):
    """An export could not be written."""
