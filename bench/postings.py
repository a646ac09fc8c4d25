"""How well postings are read: our own hand-labelled set, the tuned part and the held-out part apart.

Run: python bench/postings.py [--only dev|held-out] [--misses] [--folder bench/postings]
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from greenroom.adapters.reading.html import read_html
from greenroom.core.documents import Document, Kind
from greenroom.core.postings.json_form import RoleMapJson, to_json
from greenroom.core.postings.reading import read_posting

CLASSES = ("responsibilities", "must_haves", "nice_to_haves")
FACTS = tuple(
    "title employer places remote pay posted closing start visa relocation seniority employment".split()  # noqa: SIM905
)
ENOUGH_OVERLAP = 0.6
FOLDER = Path(__file__).parent / "postings"


def read(path: Path) -> RoleMapJson:
    """The role map of one posting file."""
    if path.suffix == ".html":
        return to_json(read_posting(read_html(path.read_bytes())))
    kind = Kind.MARKDOWN if path.suffix == ".md" else Kind.TEXT
    return to_json(read_posting(Document(kind, path.read_text())))


def tokens(text: str) -> Counter[str]:
    """The words of a line, for comparison."""
    return Counter(re.findall(r"\w+", text.lower()))


def overlap(one: str, other: str) -> float:
    """Shared words over all words of both."""
    left, right = tokens(one), tokens(other)
    return (left & right).total() / max(1, (left | right).total())


def best(line: str, readings: list[str]) -> str | None:
    """The reading that says the same as a labelled line, if there is one."""
    ranked = max(readings, key=lambda each: overlap(line, each), default=None)
    return ranked if ranked is not None and overlap(line, ranked) >= ENOUGH_OVERLAP else None


def same_fact(name: str, expected: Any, found: Any) -> bool:  # noqa: ANN401 - parsed JSON
    """Whether a fact was read as labelled; a fact that is not stated must not be found."""
    if name == "places":
        towns = {place["value"].split(",")[0].split()[0].lower() for place in found}
        return towns == {place.split(",")[0].split()[0].lower() for place in expected or []}
    if expected is None or found is None:
        return expected is found
    if name == "pay":
        return all(found[key] == expected[key] for key in ("low", "high", "currency", "period"))
    if name == "employment":
        return set(found["value"].split(", ")) == set(expected.split(", "))
    return bare(found["value"]) == bare(expected)


def bare(value: str) -> str:
    """A value in small letters without a company's legal form."""
    return re.sub(r"[\s,.]*\b(?:ltd|llp|pvt|plc|inc)\b\.?|^the |^an? ", "", value.lower()).strip()


class Tally:
    """Counts over a set of postings."""

    def __init__(self) -> None:
        self.hit: Counter[str] = Counter()
        self.labelled: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.fact: Counter[str] = Counter()
        self.stated: Counter[str] = Counter()
        self.stated_hit: Counter[str] = Counter()
        self.told_apart = self.both = self.postings = 0
        self.misses: list[str] = []

    def add(self, path: Path, labels: dict[str, Any]) -> None:
        """Read one posting and count what is right."""
        role_map = read(path)
        self.postings += 1
        self._add_lines(path.name, labels, {name: [item["text"] for item in role_map[name]] for name in CLASSES})  # type: ignore[literal-required]
        for name in FACTS:
            expected, found = labels["facts"][name], role_map[name]  # type: ignore[literal-required]
            right = same_fact(name, expected, found)
            self.fact[name] += right
            self.stated[name] += expected is not None
            self.stated_hit[name] += right and expected is not None
            if not right:
                self.misses.append(f"{path.name}: {name}: expected {expected!r}, read {found!r}")

    def _add_lines(self, posting: str, labels: dict[str, Any], read_as: dict[str, list[str]]) -> None:
        """Count the lines of the three classes."""
        for name in CLASSES:
            self.labelled[name] += len(labels[name])
            self.found[name] += len(read_as[name])
            for line in labels[name]:
                right = best(line, read_as[name]) is not None
                self.hit[name] += right
                elsewhere = next((other for other in CLASSES if other != name and best(line, read_as[other])), None)
                if not right:
                    self.misses.append(f"{posting}: {name}: {line!r} read as {elsewhere}")
                if name != "responsibilities" and (right or elsewhere in CLASSES[1:]):
                    self.both += 1
                    self.told_apart += right
            for line in read_as[name]:
                if best(line, labels[name]) is None:
                    self.misses.append(f"{posting}: not labelled as {name}: {line!r}")

    def print(self, title: str) -> None:
        """Print the table."""
        print(f"\n{title}: {self.postings} postings")
        print(f"  {'':<18}{'precision':>10}{'recall':>10}{'lines':>8}")
        for name in CLASSES:
            precision, recall = self.hit[name] / max(1, self.found[name]), self.hit[name] / max(1, self.labelled[name])
            print(f"  {name:<18}{precision:>10.1%}{recall:>10.1%}{self.labelled[name]:>8}")
        print(f"  must-have told from nice-to-have: {self.told_apart / max(1, self.both):.1%} of {self.both}")
        for name in FACTS:
            stated = f"{self.stated_hit[name]}/{self.stated[name]} where stated"
            print(f"  {name:<18}{self.fact[name] / max(1, self.postings):>10.1%}   {stated}")


def main(data: Path, folder: Path = FOLDER, only: str | None = None, *, misses: bool = False) -> None:  # noqa: ARG001
    """Print the tables; `data`, the shared data, is not needed, for this set is our own.

    Args:
        data: where the shared data lies.
        folder: where the labelled postings lie.
        only: "dev" or "held-out" to read one part only.
        misses: whether to name each line and fact that was read wrongly.
    """
    tallies = {name: Tally() for name in ("dev", "held-out") if only in {None, name}}
    started = time.perf_counter()
    for labelled in sorted(folder.glob("*.labels.json")):
        labels = json.loads(labelled.read_text())
        if labels["set"] in tallies:
            tallies[labels["set"]].add(labelled.with_name(labelled.name.removesuffix(".labels.json")), labels)
    for name, tally in tallies.items():
        tally.print(name)
        if misses:
            print(*(f"    {miss}" for miss in tally.misses), sep="\n")
    postings = max(1, sum(tally.postings for tally in tallies.values()))
    print(f"\n{(time.perf_counter() - started) / postings * 1000:.1f} ms a posting")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--only", choices=("dev", "held-out"))
    parser.add_argument("--misses", action="store_true", help="name each line and fact that was read wrongly")
    asked = parser.parse_args()
    main(Path(), asked.folder, asked.only, misses=asked.misses)
