"""`greenroom resume FILE`: what a résumé says, and the same résumé in another form."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from greenroom.cli.files import document_at, write_to
from greenroom.core.errors import InvalidChoice
from greenroom.core.resumes.looks import DESIGNS, PAPERS

if TYPE_CHECKING:
    import argparse

    from greenroom.core.resumes.values import Resume


_NOT_FOR_A_SCREEN = ("pdf", "docx")
_KINDS = (*_NOT_FOR_A_SCREEN, "txt", "json", "yaml")


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `resume` to the program's commands."""
    parser = subparsers.add_parser("resume", help="read a résumé and print what it says")
    parser.add_argument("file", help="the résumé: .pdf .docx .txt .md, JSON Resume or RenderCV YAML")
    parser.add_argument("--json", action="store_true", help="print it as JSON Resume, with places and doubts")
    parser.add_argument("--to", choices=_KINDS, help="write it in another form instead: the words stay as they are")
    parser.add_argument("--design", choices=tuple(DESIGNS), default="plain", help="the looks of a PDF (default: plain)")
    parser.add_argument("--paper", choices=tuple(PAPERS), default="a4", help="its paper (default: a4)")
    parser.add_argument("--out", metavar="FILE", help="where it is written; text is printed without it")
    parser.set_defaults(run=resume)


def resume(arguments: argparse.Namespace) -> int:
    """Print the reading."""
    from greenroom.core.resumes.reading import read_resume  # noqa: PLC0415 - the tables take time to load
    from greenroom.core.resumes.writing import to_json_resume  # noqa: PLC0415

    read = read_resume(document_at(arguments.file))
    if arguments.to:
        return _write(read, arguments)
    if arguments.json:
        print(json.dumps(to_json_resume(read), ensure_ascii=False, indent=2))
    else:
        _print(read)
    return 0


def _write(read: Resume, arguments: argparse.Namespace) -> int:
    """Write it in another form; a PDF or a Word file is not for a screen, so it needs a place."""
    from greenroom.adapters.resume_files import content_of  # noqa: PLC0415 - `--help` is quicker without it

    if arguments.out is None and arguments.to in _NOT_FOR_A_SCREEN:
        raise InvalidChoice(f"Say where it goes, such as --out resume.{arguments.to}.", field="out")
    content = content_of(read, arguments.to, arguments.design, arguments.paper)
    if arguments.out is None:
        sys.stdout.write(content.decode())
        return 0
    write_to(arguments.out, content)
    print(f"Wrote {arguments.out}.", file=sys.stderr)
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
