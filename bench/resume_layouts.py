"""How well résumés are read in looks and of people that no rule was written for.

python -m bench resume_layouts --data PATH
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst
from bench.resume_people import PEOPLE, Person, Post
from bench.resumes import FIELDS, Tally, line, measure

from bench import resume_templates as looks
from greenroom.adapters.reading import read_document
from greenroom.core.errors import UserError
from greenroom.core.resumes import read_resume
from greenroom.core.resumes.values import Contact, Job, Month, Read, Resume

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HELD_OUT = frozenset(
    {
        "company_first",
        "date_right_column",
        "stacked",
        "sidebar_right",
        "web_grid",
        "word_table",
        "plain_days",
        "markdown",
    }
)


def main(data: Path, *, misses: bool = False) -> None:
    """Print one line for each look, then the looks to develop with and those held out."""
    if shutil.which("chromium") is None:
        print("Some looks are printed by Chromium, which is not here. Install it, then run this table again.")
        return
    people = [*PEOPLE, *json_people(data)]
    print(f"{'look':44}" + "".join(f"{name:>14}" for name in FIELDS))
    totals = {"for development": Tally(), "held out": Tally()}
    for name, tally in tallies(people):
        print(line(name + (" *" if name in HELD_OUT else ""), tally))
        if misses:
            print("".join(f"    {miss}\n" for miss in tally.misses), end="")
        total = totals["held out" if name in HELD_OUT else "for development"]
        total.right += tally.right
        total.wanted += tally.wanted
    for label, total in totals.items():
        print(line(label, total))
        print(
            "".join(f"  {name} {total.right[name] / total.wanted[name]:.1%}" for name in FIELDS if total.wanted[name])
        )
    print("* held out: no rule was written for them; causes that showed there too were mended since")


def tallies(people: Sequence[Person]) -> Iterator[tuple[str, Tally]]:
    """Every look with what was read of all people in it."""
    with tempfile.TemporaryDirectory() as folder:
        for name, suffix, make in makers(Path(folder)):
            tally = Tally()
            for person in people:
                one = measure(truth(person), reading(f"cv.{suffix}", make(person)))
                tally.right += one.right
                tally.wanted += one.wanted
                tally.misses += [f"{person.name}: {miss}" for miss in one.misses]
            yield name, tally


def makers(folder: Path) -> Iterator[tuple[str, str, Any]]:
    """The name, the suffix and the maker of each look."""
    for look in looks.TYPST:
        yield look.__name__, "pdf", lambda person, look=look: typeset(look(person), folder)
    for look in looks.WEB:
        yield look.__name__, "pdf", lambda person, look=look: printed(look(person), folder)
    for file, suffix in looks.FILES:
        yield file.__name__, suffix, file


def typeset(source: str, folder: Path) -> bytes:
    """A PDF by Typst."""
    page = folder / "page.typ"
    page.write_text(source, encoding="utf-8")
    return bytes(typst.compile(str(page)))


def printed(source: str, folder: Path) -> bytes:
    """A PDF by the browser."""
    page, made = folder / "page.html", folder / "page.pdf"
    page.write_text(source, encoding="utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={made}"]
    subprocess.run(["chromium", *flags, page.as_uri()], check=True, capture_output=True, timeout=60)
    return made.read_bytes()


def reading(name: str, content: bytes) -> Resume:
    """What Greenroom reads; nothing where it refuses."""
    try:
        return read_resume(read_document(name, content))
    except UserError:
        return Resume("")


def truth(person: Person) -> Resume:
    """The person as a perfect reading."""
    return Resume(
        "", Contact(Read(person.name), email=Read(person.email)), tuple(job_of(post) for post in person.posts)
    )


def job_of(post: Post) -> Job:
    """The position as a perfect reading."""
    end = Month(*post.end) if post.end else None
    points = tuple(Read(point) for point in post.points)
    return Job(Read(post.employer), Read(post.title), Month(*post.start), end, post.end is None, achievements=points)


def json_people(folder: Path) -> list[Person]:
    """The people of the JSON Resume samples who have held a position."""
    found = sorted((folder / "jsonresume").glob("*.json")) or sorted((folder / "resumes" / "jsonresume").glob("*.json"))
    records = [json.loads(path.read_text(encoding="utf-8")) for path in found]
    return [person_of(one) for one in records if one.get("work")]


def person_of(record: dict[str, Any]) -> Person:
    """A person out of JSON Resume."""
    basics, school = record["basics"], (record.get("education") or [{}])[0]
    degree = " ".join(filter(None, (school.get("studyType"), school.get("area"))))
    return Person(
        basics["name"],
        basics.get("label", ""),
        basics.get("email", ""),
        basics.get("phone", ""),
        basics.get("location", {}).get("city", ""),
        basics.get("summary", ""),
        tuple(post_of(one) for one in record["work"]),
        (school.get("institution", ""), degree, int(school.get("endDate", "2015")[:4])),
        tuple(skill["name"] for skill in record.get("skills", [])),
    )


def post_of(one: dict[str, Any]) -> Post:
    """A position out of JSON Resume."""
    end = month_of(one["endDate"]) if one.get("endDate") else None
    place = one.get("location", "Springfield, IL")
    return Post(one["name"], one["position"], place, month_of(one["startDate"]), end, tuple(one["highlights"]))


def month_of(date: str) -> tuple[int, int]:
    """Year and month of `2021-03-01`."""
    return int(date[:4]), int(date[5:7])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    main(arguments.data, misses=arguments.misses)
