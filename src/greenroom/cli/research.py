"""`greenroom research FILE…`: what pages and papers say about an employer, by topic, and where they disagree."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from greenroom.cli.files import day, document_at

if TYPE_CHECKING:
    import argparse

    from greenroom.core.research.json_form import ResearchJson


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `research` to the program's commands."""
    parser = subparsers.add_parser("research", help="read facts about an employer from pages and papers")
    parser.add_argument("files", nargs="+", metavar="file", help="a page or paper: .txt .md .html .pdf .docx")
    parser.add_argument("--person", action="append", default=[], help="a name that facts may be about; again for more")
    parser.add_argument("--today", type=day, help="the day it is, such as 2026-12-01; today without")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    parser.set_defaults(run=research)


def research(arguments: argparse.Namespace) -> int:
    """Print the facts of every file."""
    from greenroom.core.research.json_form import to_json  # noqa: PLC0415 - the tables take time to load
    from greenroom.core.research.reading import read_text  # noqa: PLC0415

    today = arguments.today or dt.datetime.now(tz=dt.UTC).date()
    people = tuple(arguments.person)
    documents = [(name, document_at(name)) for name in arguments.files]
    read = [
        (name, read_text(each.text, today, people, published=str(each.data.get("published", ""))))
        for name, each in documents
    ]
    found = to_json(read)
    print(json.dumps(found, ensure_ascii=False, indent=2) if arguments.json else _as_text(found))
    return 0


def _as_text(found: ResearchJson) -> str:
    """The facts under their source, then what disagrees."""
    lines = []
    for source in found["sources"]:
        lines.append(f"{source['name']} ({source['written_on'] or 'it does not say when it was written'})")
        lines += [f"  {_whom(fact['person'], fact['topic'])}: {fact['text']}" for fact in source["facts"]]
        if not source["facts"]:
            lines.append("  No sentence in it says anything about goals, products, news, problems or people.")
    for each in found["conflicts"]:
        pairs = zip(each["said"], each["sources"], strict=True)
        lines.append(f"They disagree about {each['measure']}: " + ", ".join(f"{said} ({name})" for said, name in pairs))
    return "\n".join(lines)


def _whom(person: str, topic: str) -> str:
    return f"{person}, {topic}" if person else topic
