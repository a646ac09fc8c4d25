"""RenderCV's YAML, read: sections with arbitrary names, entries told by their fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import UnreadableText
from greenroom.core.resumes.dates import find_ranges
from greenroom.core.resumes.doubts import doubts_of
from greenroom.core.resumes.fields import Source, items, month, plain, strings
from greenroom.core.resumes.headings import Section, section_like
from greenroom.core.resumes.values import Contact, Education, Job, Language, Link, Project, Read, Resume

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.resumes.values import Month

_NOW = {"present", "current", "now"}


def is_rendercv(data: Mapping[str, Any]) -> bool:
    """Whether parsed YAML has the shape of a RenderCV file."""
    return isinstance(data.get("cv"), dict)


def from_rendercv(data: Mapping[str, Any], source: str) -> Resume:
    """Read a parsed RenderCV file.

    Args:
        data: the parsed file.
        source: its text, in which every value is found again.

    Raises:
        UnreadableText: when it names neither a person nor any section.
    """
    cv = data["cv"]
    sections = cv.get("sections")
    if not cv.get("name") and not sections:
        raise UnreadableText("This RenderCV file holds neither a name nor sections. Fill it in first.")
    text = Source(source)
    named = [(section_like(str(name).replace("_", " ")), entries) for name, entries in (sections or {}).items()]
    contact = _contact(cv, text, named)
    records = [(section, one) for section, entries in named for one in items(entries)]
    work = tuple(
        _job(one, text)
        for _, one in records
        if one.get("company") or (one.get("position") and not one.get("institution"))
    )
    education = tuple(_study(one, text) for _, one in records if one.get("institution"))
    return Resume(
        source=source,
        contact=contact,
        work=work,
        education=education,
        projects=tuple(
            _project(one, text) for section, one in records if one.get("name") and section is not Section.CERTIFICATES
        ),
        skills=tuple(_listed(named, text, Section.SKILLS)),
        languages=tuple(_language(read) for read in _listed(named, text, Section.LANGUAGES)),
        certificates=tuple(_listed(named, text, Section.CERTIFICATES)),
        doubts=doubts_of(contact, work, education),
    )


def _contact(cv: Mapping[str, Any], text: Source, named: list[tuple[Section | None, Any]]) -> Contact:
    site = [Link(plain(cv.get("website")))] if cv.get("website") else []
    networks = [
        profile(plain(one.get("network")), plain(one.get("username"))) for one in items(cv.get("social_networks"))
    ]
    others = [
        Link(plain(one.get("url") or one.get("placeholder")), _network(one))
        for one in items(cv.get("custom_connections"))
    ]
    return Contact(
        name=text.read(cv.get("name")),
        headline=text.read(cv.get("headline") or cv.get("label")),
        email=text.read(_one(cv.get("email"))),
        phone=text.read(str(_one(cv.get("phone")) or "").removeprefix("tel:")),
        place=text.read(cv.get("location")),
        summary=_summary(named, text),
        links=(*site, *networks, *others),
    )


def _summary(named: list[tuple[Section | None, Any]], text: Source) -> Read:
    """The paragraphs under a heading such as Summary, as one."""
    told = [part for section, entries in named if section is Section.SUMMARY for part in strings(entries)]
    return text.read(told[0]) if len(told) == 1 else Read(" ".join(plain(part) for part in told))


def _one(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value


def profile(network: str, username: str) -> Link:
    """The profile that RenderCV's network and user name stand for; the user name where no address is known."""
    addresses = {"LinkedIn": f"https://linkedin.com/in/{username}", "GitHub": f"https://github.com/{username}"}
    return Link(addresses.get(network, username), network, username)


def _stretch(one: Mapping[str, Any]) -> tuple[Month | None, Month | None, bool]:
    found = find_ranges(plain(one.get("date")))
    if found and not one.get("start_date"):
        start = found[0].end if found[0].single and not found[0].until else found[0].start
        return start, found[0].end, found[0].current
    stated = plain(one.get("end_date")).lower()
    current = bool(one.get("start_date")) and (not stated or stated in _NOW)
    return month(one.get("start_date")), month(one.get("end_date")), current


def _points(one: Mapping[str, Any], text: Source) -> tuple[Read, ...]:
    """The highlights; a nested list, which YAML folds into its parent, becomes points of its own."""
    reads = []
    for point in strings(one.get("highlights")):
        head, *parts = re.split(r"\n?\s+- ", point)
        for part in parts:
            if text.begins_a_line(f"- {part}"):
                reads.append(text.read(head))
                head = part
            else:
                head = f"{head} - {part}"
        reads.append(text.read(head))
    return tuple(read for read in reads if read.text)


def _job(one: Mapping[str, Any], text: Source) -> Job:
    start, end, current = _stretch(one)
    return Job(
        employer=text.read(one.get("company")),
        title=text.read(one.get("position")),
        start=start,
        end=end,
        current=current,
        place=text.read(one.get("location")),
        summary=text.read(one.get("summary")),
        achievements=_points(one, text),
    )


def _study(one: Mapping[str, Any], text: Source) -> Education:
    start, end, _ = _stretch(one)
    return Education(
        institution=text.read(one.get("institution")),
        degree=text.read(one.get("degree")),
        area=text.read(one.get("area")),
        start=start,
        end=end,
        place=text.read(one.get("location")),
        highlights=_points(one, text),
    )


def _project(one: Mapping[str, Any], text: Source) -> Project:
    start, end, _ = _stretch(one)
    return Project(text.read(one.get("name")), text.read(one.get("summary")), start, end, _points(one, text))


def _listed(named: list[tuple[Section | None, Any]], text: Source, wanted: Section) -> list[Read]:
    reads: list[Read] = []
    for section, entries in named:
        if section is not wanted:
            continue
        for one in entries if isinstance(entries, list) else []:
            reads += _listed_in(one, text, wanted)
    return [read for read in reads if read.text]


def _network(one: Mapping[str, Any]) -> str:
    """What a connection is called, where it is more than the address."""
    name, url = plain(one.get("placeholder")), plain(one.get("url"))
    return name if name and name not in url and url else ""


def _listed_in(one: object, text: Source, wanted: Section) -> list[Read]:
    if not isinstance(one, dict):
        return [text.read(one)]
    if wanted is Section.SKILLS and one.get("details"):
        return [text.read(word.strip()) for word in str(one["details"]).split(",")]
    if wanted is Section.LANGUAGES and one.get("label"):
        return [Read(f"{plain(one['label'])}: {plain(one.get('details'))}".rstrip(": "), text.read(one["label"]).span)]
    return [text.read(one.get("name") or one.get("bullet") or one.get("label"))]


def _language(read: Read) -> Language:
    name, _, level = read.text.partition(": ")
    return Language(Read(name, read.span), level)
