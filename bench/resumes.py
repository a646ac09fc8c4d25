"""How well résumés are read: PDFs against the sources they were made from, field by field.

python -m bench resumes --data PATH
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from html import unescape
from pathlib import Path

from greenroom.adapters.reading import read_document
from greenroom.core.resumes import read_resume
from greenroom.core.resumes.dates import find_ranges
from greenroom.core.resumes.values import Contact, Job, Read, Resume

FIELDS = ("name", "e-mail", "employer", "title", "start", "end", "bullet", "extra bullets")


@dataclass
class Tally:
    """Right and wanted per field, with what was missed."""

    right: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def add(self, name: str, wanted: str, got: str) -> None:
        """Count one field."""
        self.wanted[name] += 1
        if same(wanted, got):
            self.right[name] += 1
        else:
            self.misses.append(f"{name}: wanted {wanted!r}, got {got!r}")


def same(one: str, other: str) -> bool:
    """Equal but for case, white space and typography."""
    return folded(one) == folded(other)


def folded(text: str) -> str:
    """Small letters and digits only."""
    return re.sub(r"[\W_]+", "", text.lower())


def measure(wanted: Resume, got: Resume) -> Tally:
    """Compare a reading with its source."""
    tally = Tally()
    tally.add("name", wanted.contact.name.text, got.contact.name.text)
    tally.add("e-mail", wanted.contact.email.text, got.contact.email.text)
    left = list(got.work)
    for job in wanted.work:
        best = max(left, key=lambda one: likeness(job, one), default=Job(Read(""), Read("")))
        if best in left:
            left.remove(best)
        compare_jobs(tally, job, best)
    for job in left:
        tally.add("employer", "", job.employer.text + " (not a job)")
    return tally


def likeness(one: Job, other: Job) -> float:
    """How much two jobs share."""
    names = SequenceMatcher(
        None, f"{one.employer.text}{one.title.text}", f"{other.employer.text}{other.title.text}"
    ).ratio()
    return names + (one.start == other.start) + (one.end == other.end)


def compare_jobs(tally: Tally, wanted: Job, got: Job) -> None:
    """Count the fields of one job."""
    tally.add("employer", wanted.employer.text, got.employer.text)
    tally.add("title", wanted.title.text, got.title.text)
    tally.add("start", wanted.start.iso() if wanted.start else "", got.start.iso() if got.start else "")
    tally.add(
        "end",
        "now" if wanted.current else wanted.end.iso() if wanted.end else "",
        "now" if got.current else got.end.iso() if got.end else "",
    )
    found = {folded(point.text) for point in got.achievements}
    for point in wanted.achievements:
        close = next((one.text for one in got.achievements if folded(one.text)[:20] == folded(point.text)[:20]), "")
        tally.add("bullet", point.text, point.text if folded(point.text) in found else close)
    meant = {folded(point.text) for point in wanted.achievements}
    for one in got.achievements:
        tally.add("extra bullets", "" if folded(one.text) not in meant else one.text, one.text)


def sources(folder: Path) -> list[tuple[Path, Resume]]:
    """Every résumé of the data folder that has a source beside it, with the source read."""
    pairs = []
    for pdf in sorted((folder / "rendercv").glob("*.pdf")):
        yaml = pdf.with_suffix(".yaml")
        pairs.append((pdf, read_resume(read_document(yaml.name, yaml.read_bytes()))))
    sample = folder / "reactive-resume" / "sample.ts.txt"
    if sample.exists():
        truth = reactive_sample(sample.read_text(encoding="utf-8"))
        pairs += [(pdf, truth) for pdf in sorted((folder / "reactive-resume").glob("*.pdf"))]
    for made in sorted(path for path in folder.glob("*.*") if path.suffix in {".pdf", ".docx", ".txt", ".md"}):
        beside = made.with_suffix(".json")
        if beside.exists():
            pairs.append((made, read_resume(read_document(beside.name, beside.read_bytes()))))
    return pairs


def reactive_sample(text: str) -> Resume:
    """The fields of Reactive-Resume's sample, cut out of its TypeScript."""
    work = []
    block = text[text.index("experience: {") : text.index("volunteer: {")]
    for company, position, date, summary in re.findall(
        r'company: "(.*?)".*?position: "(.*?)".*?date: "(.*?)".*?summary:\s*"(.*?)",\n', block, re.DOTALL
    ):
        stretch = find_ranges(date)[0]
        points = tuple(
            Read(unescape(re.sub(r"<[^>]+>", "", point))) for point in re.findall(r"<li>(.*?)</li>", summary)
        )
        work.append(
            Job(Read(company), Read(position), stretch.start, stretch.end, stretch.current, achievements=points)
        )
    name = re.search(r'name: "(.*?)"', text)
    email = re.search(r'email: "(.*?)"', text)
    return Resume(
        text, Contact(Read(name.group(1) if name else ""), email=Read(email.group(1) if email else "")), tuple(work)
    )


def main(data: Path, *, misses: bool = False) -> None:
    """Print one line for each layout and one for all."""
    folder = data / "resumes" if (data / "resumes").is_dir() else data
    total = Tally()
    print(f"{'layout':44}" + "".join(f"{name:>14}" for name in FIELDS) + f"{'seconds':>9}")
    for path, truth in sources(folder):
        begin = time.perf_counter()
        got = read_resume(read_document(path.name, path.read_bytes()))
        tally = measure(truth, got)
        print(line(path.stem, tally) + f"{time.perf_counter() - begin:9.2f}")
        if misses:
            print("".join(f"    {miss}\n" for miss in tally.misses), end="")
        total.right += tally.right
        total.wanted += tally.wanted
    print(line("all layouts", total))


def line(label: str, tally: Tally) -> str:
    """One row of the table."""
    shares = (f"{tally.right[name]}/{tally.wanted[name]}" for name in FIELDS)
    return f"{label:44}" + "".join(f"{share:>14}" for share in shares)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--misses", action="store_true", help="print every field that was missed")
    arguments = parser.parse_args()
    main(arguments.data, misses=arguments.misses)
