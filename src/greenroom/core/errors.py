"""Every error that Greenroom raises on purpose.

GreenroomError
└── UserError              a person can mend it: the message says what is wrong and what to do
    ├── UnreadableFile     the file cannot be read: broken, empty, encrypted, too large, or not what its name says
    ├── UnreadableText     the text was read, but holds nothing of what was asked for
    ├── InvalidChoice      a value given by hand does not fit its field
    ├── NotAllowed         this actor may see the thing but not change it
    ├── NotFound           no such thing, or none that this actor may see
    └── CannotUndo         a later change stands on the one to be undone
"""

from __future__ import annotations


class GreenroomError(Exception):
    """Something went wrong that Greenroom knows about."""


class UserError(GreenroomError):
    """A person can mend this; `message` is one sentence or two that say what is wrong and what to do.

    Attributes:
        message: what the person reads.
        field: the name of the form field or command option it is about, if there is one.
    """

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


class UnreadableFile(UserError):  # noqa: N818 - reads as a sentence where it is raised
    """The file is broken, empty, encrypted, too large, or not what its name says."""


class UnreadableText(UserError):  # noqa: N818
    """The text was read, but it holds nothing of what was asked for."""


class InvalidChoice(UserError):  # noqa: N818
    """A value given by hand does not fit its field."""


class NotAllowed(UserError):  # noqa: N818
    """This actor may see the thing but not change it."""


class NotFound(UserError):  # noqa: N818
    """There is no such thing, or none that this actor may see."""


class CannotUndo(UserError):  # noqa: N818
    """A later change stands on the one to be undone."""
