"""What our own files lose of the résumés that they were made of, read back with our own reader.

python -m bench resume_round_trip --data PATH
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.adapters.reading import read_document
from greenroom.adapters.resume_files import FORMATS, content_of
from greenroom.core.errors import UserError
from greenroom.core.resumes import read_resume
from greenroom.core.resumes.comparing import Lost, fields, lost
from greenroom.core.resumes.looks import DESIGNS

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Resume

WAYS = (*(("pdf", design) for design in DESIGNS), *((kind, "plain") for kind in FORMATS if kind != "pdf"))


def main(data: Path, *, misses: bool = False) -> None:
    """Print one line for each design and format."""
    read = masters(data)
    print(f"{len(read)} files, {sum(map(fields, read.values()))} fields")
    for kind, design in WAYS:
        missed = {name: losses(resume, kind, design) for name, resume in read.items()}
        print(f"{kind:5}{design:10}{sum(map(len, missed.values())):6} lost")
        if misses:
            print("".join(f"    {name}: {each}\n" for name, found in missed.items() for each in found), end="")


def masters(data: Path) -> dict[str, Resume]:
    """Every file of the data folder that reads as a résumé."""
    folder = data / "resumes" if (data / "resumes").is_dir() else data
    found: dict[str, Resume] = {}
    for path in sorted(folder.rglob("*.*")):
        if path.name.endswith(".ts.txt"):  # the source of a program, no résumé
            continue
        try:
            found[str(path.relative_to(folder))] = read_resume(read_document(path.name, path.read_bytes()))
        except UserError:
            continue
    return found


def losses(resume: Resume, kind: str, design: str = "plain") -> tuple[Lost, ...]:
    """What one file loses; the whole résumé where it cannot be read at all."""
    content = content_of(resume, kind, design)
    try:
        return lost(resume, read_resume(read_document(f"resume.{kind}", content)))
    except UserError as refused:
        return (Lost("Everything", str(refused)),)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    main(arguments.data, misses=arguments.misses)
