"""`greenroom resume FILE`: what a résumé says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from greenroom.cli.files import document_at

if TYPE_CHECKING:
    import argparse

    from greenroom.core.resumes.values import Resume


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `resume` to the program's commands."""
    parser = subparsers.add_parser("resume", help="read a résumé and print what it says")
    parser.add_argument("file", help="the résumé: .pdf .docx .txt .md, JSON Resume or RenderCV YAML")
    parser.add_argument("--json", action="store_true", help="print it as JSON Resume, with places and doubts")
    parser.set_defaults(run=resume)


def resume(arguments: argparse.Namespace) -> int:
    """Print the reading."""
    from greenroom.core.resumes.reading import read_resume  # noqa: PLC0415 - the tables take time to load
    from greenroom.core.resumes.writing import to_json_resume  # noqa: PLC0415

    read = read_resume(document_at(arguments.file))
    if arguments.json:
        print(json.dumps(to_json_resume(read), ensure_ascii=False, indent=2))
    else:
        _print(read)
    return 0


def _print(read: Resume) -> None:
    """A readable summary."""
    print(read.contact.name.text or "No name was found.")
    for job in read.work:
        dates = " to ".join(
            each
            for each in (
                job.start.iso() if job.start else "",
                _end(job.end.iso() if job.end else None, now=job.current),
            )
            if each
        )
        print(f"\n{job.title.text}, {job.employer.text}" + (f" ({dates})" if dates else ""))
        for achievement in job.achievements:
            print(f"  - {achievement.text}")
    for doubt in read.doubts:
        print(f"\nPlease check: {doubt.text}")


def _end(stated: str | None, *, now: bool) -> str:
    """When a job ended."""
    return stated or ("now" if now else "")
