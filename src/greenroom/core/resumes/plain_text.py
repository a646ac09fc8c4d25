"""A résumé as plain text: for forms that ask to paste it, and for machines that read nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.resumes.page import BAR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.resumes.page import Entry, Page, PageSection

_SET_IN = "    "


def to_plain_text(page: Page) -> str:
    """The page as lines of text; headings in capitals, what a job was under it and set in."""
    blocks = ["\n".join(filter(None, (page.name, page.headline, " | ".join(page.contact))))]
    if page.summary:
        blocks.append(f"SUMMARY\n{page.summary}")
    blocks += [_section(each) for each in page.sections]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _section(section: PageSection) -> str:
    if section.words:
        lines = [f"- {each}" for each in section.words] if section.lines else [BAR.join(section.words)]
        return "\n".join((section.title.upper(), *lines))
    return f"{section.title.upper()}\n" + "\n\n".join("\n".join(_entry(each)) for each in section.entries)


def _entry(entry: Entry) -> Iterator[str]:
    yield from filter(None, (entry.head, entry.under))
    if entry.text:
        yield f"{_SET_IN}{entry.text}"
    yield from (f"- {point}" for point in entry.points)
