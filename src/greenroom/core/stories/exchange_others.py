"""The story files of career-ops and interview-coach-skill; `exchange.py` says where their shapes are from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.stories.values import PARTS, Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CAREER_OPS = {
    "situation": ("S (Situation)", "S"),
    "task": ("T (Task)", "T"),
    "actions": ("A (Action)", "A"),
    "result": ("R (Result)", "R"),
    "learning": ("Reflection", "Reflection"),
}
_BEST_FOR = "Best for questions about"
_COACH = {
    "situation": "Situation",
    "task": "Task",
    "actions": "Action",
    "result": "Result",
    "learning": "Earned Secret",
}
_DEPLOY = "Deploy for"
_COLUMNS = ("ID", "Title", "Primary Skill", "Secondary Skill", "Earned Secret", "Strength", "Use Count", "Last Used")
# Skills that interview-coach-skill names otherwise than we do.
_ALSO = {
    "data-driven decision making": "analytical",
    "strategic thinking": "decision-making",
    "ambiguity navigation": "adaptability",
    "innovation": "creativity",
    "execution/delivery": "results",
    "mentorship": "coaching",
    "influence without authority": "influencing",
}
_IDS = {each.name.lower(): each.id for each in COMPETENCIES} | {each.id: each.id for each in COMPETENCIES} | _ALSO
_NAMES = {each.id: each.name for each in COMPETENCIES}


def is_career_ops(text: str) -> bool:
    """Whether a file is a story bank of career-ops."""
    return bool(
        re.search(r"^### ", text, re.MULTILINE) and re.search(r"^\*\*A(?: \(Action\))?:\*\*", text, re.MULTILINE)
    )


def is_coach(text: str) -> bool:
    """Whether a file is a state of interview-coach-skill."""
    return bool(
        re.search(r"^#### S\d+\b", text, re.MULTILINE) or re.search(r"^\| *ID *\| *Title *\|", text, re.MULTILINE)
    )


def to_career_ops(stories: Sequence[Story]) -> str:
    """A `story-bank.md` of career-ops."""
    return "# Story Bank\n\n## Stories\n\n" + "\n---\n\n".join(_career_ops(story) for story in stories)


def _career_ops(story: Story) -> str:
    names = [_NAMES[each] for each in story.competencies if each in _NAMES]
    theme = f"[{' + '.join(names[:2])}] " if names else ""
    lines = [f"### {theme}{_folded(story.title)}"]
    lines += [
        f"**{long}:** {words}" for part, (long, _) in _CAREER_OPS.items() if (words := _folded(getattr(story, part)))
    ]
    lines += [f"**{_BEST_FOR}:** {', '.join(names)}"] if names else []
    return "\n".join(lines) + "\n"


def from_career_ops(text: str) -> list[Story]:
    """The stories of a `story-bank.md`; what stands in comments is a pattern and no story."""
    told = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    blocks = [block for block in re.split(r"^(?=#{1,6} )", told, flags=re.MULTILINE) if block.startswith("### ")]
    return [_from_career_ops(block) for block in blocks]


def _from_career_ops(block: str) -> Story:
    head, _, body = block[4:].partition("\n")
    theme = re.match(r"\[([^\]]*)\] *(.*)", head)
    fields = _labelled(body, r"^\*\*([^*\n]+):\*\* ?")
    parts = {part: fields.get(long) or fields.get(short, "") for part, (long, short) in _CAREER_OPS.items()}
    named = [*re.split(r"\s*\+\s*", theme[1] if theme else ""), *re.split(r"[,;]\s*", fields.get(_BEST_FOR, ""))]
    return _story((theme[2] if theme else head).strip(), parts, named)


def to_coach(stories: Sequence[Story]) -> str:
    """The part of a `coaching_state.md` that holds the stories. Strength stays empty: Greenroom gives no total."""
    head = [f"| {' | '.join(_COLUMNS)} |", f"|{'|'.join('---' for _ in _COLUMNS)}|"]
    rows = [_row(number, story) for number, story in enumerate(stories, 1)]
    details = [_coach(number, story) for number, story in enumerate(stories, 1)]
    return "\n".join(["## Storybank", *head, *rows, "", "### Story Details", *details]) + "\n"


def _row(number: int, story: Story) -> str:
    names = [_NAMES[each] for each in story.competencies if each in _NAMES]
    cells = [f"S{number:03}", story.title, *[*names, "", ""][:2], story.learning, "", "", ""]
    return f"| {' | '.join(_folded(each).replace('|', chr(92) + '|') for each in cells)} |"


def _coach(number: int, story: Story) -> str:
    names = [_NAMES[each] for each in story.competencies if each in _NAMES]
    lines = [f"#### S{number:03} — {_folded(story.title)}"]
    lines += [f"- {label}: {_folded(getattr(story, part))}".rstrip() for part, label in _COACH.items()]
    return "\n".join([*lines, f"- {_DEPLOY}: {', '.join(names)}".rstrip()])


def from_coach(text: str) -> list[Story]:
    """The stories of a `coaching_state.md`: the details where there are some, the table's row where there are none."""
    rows = {row.get("id", ""): row for row in _table(text)}
    blocks = re.findall(r"^#### (S\d+)\b[ \t]*[—–:-]*[ \t]*(.*)\n((?:(?!#).*\n?)*)", text, re.MULTILINE)
    details = {key: (title.strip(), _labelled(body, r"^[-*] +\**([^:*\n]+?)\**:\** ?")) for key, title, body in blocks}
    return [_from_coach(rows.get(key, {}), *details.get(key, ("", {}))) for key in dict.fromkeys([*rows, *details])]


def _from_coach(row: dict[str, str], title: str, fields: dict[str, str]) -> Story:
    parts = {part: fields.get(label, "") for part, label in _COACH.items()}
    parts["result"] = parts["result"] or row.get("impact", "")
    parts["learning"] = parts["learning"] or row.get("earned secret", "")
    skills = [row.get("primary skill", ""), row.get("secondary skill", "")]
    named = [*skills, *re.split(r"[,;]\s*", fields.get(_DEPLOY, ""))]
    return _story(title or row.get("title", ""), parts, named)


def _table(text: str) -> list[dict[str, str]]:
    """The rows of the first table whose columns begin with ID and Title, by the columns' names in small letters."""
    found = re.search(r"^\| *ID *\| *Title *\|.*\n\|[-| :]+\|\n((?:\|.*\n?)*)", text, re.MULTILINE)
    if found is None:
        return []
    head = [each.lower() for each in _cells(found[0].split("\n", 1)[0])]
    lines = [_cells(line) for line in found[1].splitlines()]
    return [dict(zip(head, cells, strict=False)) for cells in lines if re.fullmatch(r"S\d+", cells[0])]


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", inner)]


def _labelled(body: str, label: str) -> dict[str, str]:
    """What stands after each label, up to the next one or to a line that rules off; white space folded."""
    body = re.split(r"^---+\s*$", body, flags=re.MULTILINE)[0]
    pieces = re.split(label, body, flags=re.MULTILINE)
    return {name.strip(): _folded(words) for name, words in zip(pieces[1::2], pieces[2::2], strict=False)}


def _story(title: str, parts: dict[str, str], named: Iterable[str]) -> Story:
    """A story of its parts, with the competencies that are named."""
    situation, task, actions, result, learning = (parts[part] for part in PARTS)
    return Story("", title, situation, task, actions, result, learning, competencies=_known(named))


def _known(names: Iterable[str]) -> tuple[str, ...]:
    """The ids of the competencies that these names are; others are left out."""
    return tuple(dict.fromkeys(_IDS[name] for each in names if (name := each.strip().lower()) in _IDS))


def _folded(words: str) -> str:
    return " ".join(words.split())
