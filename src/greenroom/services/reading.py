"""From what a person hands in to something read: the file kept, the text taken out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.reading import read_document
from greenroom.core.documents import Document, Kind
from greenroom.core.errors import UnreadableText
from greenroom.files.storage import check_size
from greenroom.services.papers import keep_file

if TYPE_CHECKING:
    from greenroom.store.access import Actor
    from greenroom.store.models import File

_LONGEST_TEXT = 400_000


@dataclass(frozen=True, slots=True)
class Handed:
    """What a person hands in: a file by `name` and `content`, or a pasted `text`. `url` says where it was fetched."""

    name: str = ""
    content: bytes | None = None
    text: str = ""
    url: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was handed in."""
        return not self.content and not self.text.strip()


@dataclass(frozen=True, slots=True)
class Taken:
    """What was handed in, as a document, with the file it was kept as."""

    document: Document
    file: File | None
    url: str = ""


def document_of(handed: Handed) -> Document:
    """The text of what was handed in, with characters that no database keeps replaced by spaces.

    Raises:
        UnreadableFile: the file is broken, empty, encrypted, too large, or not what its name says.
        UnreadableText: there is no text, or far too much of it.
    """
    if handed.content is not None:
        check_size(len(handed.content))
        document = read_document(handed.name, handed.content)
    elif handed.text.lstrip().startswith("{"):
        document = read_document("pasted.json", handed.text.encode())
    elif handed.text.strip():
        document = Document(Kind.TEXT, handed.text.replace("\r\n", "\n"))
    else:
        raise UnreadableText("There is nothing here yet. Paste the text, or choose a file.", field="text")
    if len(document.text) > _LONGEST_TEXT:
        raise UnreadableText(
            f"This text has {len(document.text):,} characters, and {_LONGEST_TEXT:,} are read. "
            "Paste only the part that matters.",
            field="text",
        )
    return document


def take_in(actor: Actor, handed: Handed, document: Document) -> Taken:
    """Keep the file, if it is one, just as it came."""
    if handed.content is None:
        return Taken(document, None, handed.url)
    return Taken(document, keep_file(actor, handed.name, handed.content, document.kind), handed.url)
