"""`greenroom posting FILE`: what a job posting says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from greenroom.cli.files import document_at

if TYPE_CHECKING:
    import argparse


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `posting` to the program's commands."""
    parser = subparsers.add_parser("posting", help="read a job posting and print its role map")
    parser.add_argument("file", help="the posting: .txt .md .html .pdf .docx")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    parser.set_defaults(run=posting)


def posting(arguments: argparse.Namespace) -> int:
    """Print the role map."""
    from greenroom.core.postings.json_form import to_json  # noqa: PLC0415 - the tables take time to load
    from greenroom.core.postings.reading import read_posting  # noqa: PLC0415
    from greenroom.core.postings.values import ItemKind  # noqa: PLC0415

    role_map = read_posting(document_at(arguments.file))
    if arguments.json:
        print(json.dumps(to_json(role_map), ensure_ascii=False, indent=2))
        return 0
    for fact in role_map.facts:
        print(f"{fact.name.value}: {fact.value}")
    for kind in (ItemKind.PRIORITY, ItemKind.MUST_HAVE, ItemKind.NICE_TO_HAVE, ItemKind.RESPONSIBILITY):
        items = role_map.of(kind)
        if items:
            print(f"\n{kind.value}")
        for item in items:
            print(f"  - {' '.join(item.text.split())}")
    return 0
