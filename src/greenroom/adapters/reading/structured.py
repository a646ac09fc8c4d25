"""Files written for machines: JSON and YAML."""

from __future__ import annotations

import json

from greenroom.adapters.reading.plain import decoded
from greenroom.core.documents import Document, Kind
from greenroom.core.errors import UnreadableFile


def read_json(content: bytes) -> Document:
    """Read a JSON file whose top is an object.

    Args:
        content: the bytes of the file.

    Raises:
        UnreadableFile: when it is no JSON, or a list or single value.
    """
    text = decoded(content)
    try:
        parsed = json.loads(text)
    except json.JSONDecodeError as broken:
        raise UnreadableFile(
            f"This JSON file has a mistake in line {broken.lineno}. Mend it there and try again."
        ) from broken
    except RecursionError as deep:
        raise UnreadableFile("This JSON file is nested too deeply to be a résumé or a posting.") from deep
    return _document(Kind.JSON, text, parsed)


def read_yaml(content: bytes) -> Document:
    """Read a YAML file whose top is a mapping.

    Args:
        content: the bytes of the file.

    Raises:
        UnreadableFile: when it is no YAML, or a list or single value.
    """
    import yaml  # noqa: PLC0415 - only when a YAML file comes

    text = decoded(content)
    if text.count("*") > 100 and text.count("&") > 20 and len(text) < 4000:
        raise UnreadableFile("This YAML file repeats itself by references. Write it out and try again.")
    try:
        parsed = yaml.safe_load(text)
    except yaml.YAMLError as broken:
        mark = getattr(broken, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark else ""
        raise UnreadableFile(f"This YAML file has a mistake{where}. Mend it there and try again.") from broken
    except RecursionError as deep:
        raise UnreadableFile("This YAML file is nested too deeply to be a résumé or a posting.") from deep
    return _document(Kind.YAML, text, parsed)


def _document(kind: Kind, text: str, parsed: object) -> Document:
    if not isinstance(parsed, dict):
        raise UnreadableFile(
            f"This {kind.value.upper()} file holds no named fields. Choose a JSON Resume or RenderCV file."
        )
    return Document(kind, text, data={str(key): value for key, value in parsed.items()})
