"""JSON Resume, read and written; the format is described at jsonresume.org."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.errors import UnreadableText
from greenroom.core.resumes.doubts import doubts_of
from greenroom.core.resumes.fields import Source, items, month, plain, strings
from greenroom.core.resumes.values import Contact, Education, Job, Language, Link, Project, Read, Resume

if TYPE_CHECKING:
    from collections.abc import Mapping


def is_json_resume(data: Mapping[str, Any]) -> bool:
    """Whether parsed JSON or YAML has the shape of a JSON Resume."""
    return isinstance(data.get("basics"), dict) or any(items(data.get(key)) for key in ("work", "education"))


def from_json_resume(data: Mapping[str, Any], source: str) -> Resume:
    """Read a parsed JSON Resume.

    Args:
        data: the parsed file.
        source: its text, in which every value is found again.

    Raises:
        UnreadableText: when it names neither a person nor any work or education.
    """
    text = Source(source)
    basics = data.get("basics")
    contact = _contact(basics if isinstance(basics, dict) else {}, text)
    work = tuple(_job(one, text) for one in items(data.get("work")))
    education = tuple(_study(one, text) for one in items(data.get("education")))
    if not (contact.name.text or work or education):
        raise UnreadableText(
            "This file has the form of a JSON Resume but holds no name, work or education. Fill it in first."
        )
    return Resume(
        source=source,
        contact=contact,
        work=work,
        education=education,
        projects=tuple(_project(one, text) for key in ("projects", "volunteer") for one in items(data.get(key))),
        skills=_skills(data, text),
        languages=tuple(
            Language(text.read(one.get("language")), plain(one.get("fluency"))) for one in items(data.get("languages"))
        ),
        certificates=tuple(_certificate(one, text) for one in items(data.get("certificates"))),
        doubts=doubts_of(contact, work, education),
    )


def _contact(basics: Mapping[str, Any], text: Source) -> Contact:
    location = basics.get("location")
    links = (
        [Link(plain(basics.get("url") or basics.get("website")))] if basics.get("url") or basics.get("website") else []
    )
    profiles = [
        Link(plain(one.get("url")), plain(one.get("network")), plain(one.get("username")))
        for one in items(basics.get("profiles"))
    ]
    return Contact(
        name=text.read(basics.get("name")),
        headline=text.read(basics.get("label")),
        email=text.read(basics.get("email")),
        phone=text.read(basics.get("phone")),
        place=_place(location) if isinstance(location, dict) else text.read(location),
        summary=text.read(basics.get("summary")),
        links=(*links, *profiles),
    )


def _place(location: Mapping[str, Any]) -> Read:
    names = [plain(location.get(key)) for key in ("city", "region", "countryCode")]
    return Read(", ".join(name for name in names if name) or plain(location.get("address")))


def _current(one: Mapping[str, Any]) -> bool:
    if one.get("current") is False:
        return False
    stated = plain(one.get("endDate")).lower()
    return bool(one.get("startDate")) and (not stated or stated in {"present", "current", "now"})


def _job(one: Mapping[str, Any], text: Source) -> Job:
    location = one.get("location")
    return Job(
        employer=text.read(one.get("name") or one.get("company")),
        title=text.read(one.get("position")),
        start=month(one.get("startDate")),
        end=month(one.get("endDate")),
        current=_current(one),
        place=_place(location) if isinstance(location, dict) else text.read(location),
        summary=text.read(one.get("summary")),
        achievements=tuple(text.read(point) for point in strings(one.get("highlights"))),
    )


def _study(one: Mapping[str, Any], text: Source) -> Education:
    return Education(
        institution=text.read(one.get("institution")),
        degree=text.read(one.get("studyType")),
        area=text.read(one.get("area")),
        start=month(one.get("startDate")),
        end=month(one.get("endDate")),
        place=text.read(one.get("location")),
        highlights=tuple(text.read(point) for point in strings(one.get("courses"))),
    )


def _project(one: Mapping[str, Any], text: Source) -> Project:
    names = [plain(one.get(key)) for key in ("position", "organization") if one.get(key)]
    name = text.read(one.get("name")) if one.get("name") else Read(", ".join(names))
    points = tuple(text.read(point) for point in strings(one.get("highlights")))
    return Project(
        name,
        text.read(one.get("description") or one.get("summary")),
        month(one.get("startDate")),
        month(one.get("endDate")),
        points,
    )


def _certificate(one: Mapping[str, Any], text: Source) -> Read:
    """A certificate in one line: its name, who gave it, and the year, as far as they are there."""
    name = text.read(one.get("name"))
    year = f"{stated.year}" if (stated := month(one.get("date"))) else ""
    more = [each for each in (plain(one.get("issuer")), year) if each and each not in name.text]
    return Read(", ".join([name.text, *more])) if name.text and more else name


def _skills(data: Mapping[str, Any], text: Source) -> tuple[Read, ...]:
    reads = []
    for one in items(data.get("skills")):
        keywords = strings(one.get("keywords"))
        reads += [text.read(word) for word in keywords] if keywords else [text.read(one.get("name"))]
    return tuple(read for read in reads if read.text)
