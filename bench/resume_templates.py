"""Looks of a résumé: each writes one person as Typst, HTML, Word or plain text."""

# ruff: noqa: E501 - templates read better in long rows

from __future__ import annotations

import io
from html import escape
from typing import TYPE_CHECKING

from bench.resume_people import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.resume_people import Person, Post

    Dates = Callable[[Post, str], str]

_MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
}
_NOW = {"en": "Present", "de": "heute", "fr": "aujourd'hui"}


def long_dates(post: Post, tongue: str) -> str:
    """`March 2019 – Present`."""
    months = _MONTHS[tongue]
    start = f"{months[post.start[1] - 1]} {post.start[0]}"
    end = f"{months[post.end[1] - 1]} {post.end[0]}" if post.end else _NOW[tongue]
    return f"{start} – {end}"


def short_dates(post: Post, tongue: str) -> str:
    """`03/2019 - now`."""
    end = f"{post.end[1]:02d}/{post.end[0]}" if post.end else _NOW[tongue]
    return f"{post.start[1]:02d}/{post.start[0]} - {end}"


def iso_dates(post: Post, tongue: str) -> str:
    """`2019-03 to Present`."""
    end = f"{post.end[0]}-{post.end[1]:02d}" if post.end else _NOW[tongue]
    return f"{post.start[0]}-{post.start[1]:02d} {'to' if tongue == 'en' else '–'} {end}"


def day_dates(post: Post, tongue: str) -> str:
    """`01.03.2019 – heute`."""
    end = f"28.{post.end[1]:02d}.{post.end[0]}" if post.end else _NOW[tongue]
    return f"01.{post.start[1]:02d}.{post.start[0]} – {end}"


def _t(text: str) -> str:
    return "#" + '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '";'


def _typ(person: Person, entry: Callable[[Post], str], look: str = "", *, extra: str = "") -> str:
    """One column: head, summary, work, education, skills."""
    profile, work, education, skills = HEADINGS[person.tongue]
    head = f"= {_t(person.name)}\n{_t(person.headline)}\n\n{_t(person.email)} | {_t(person.phone)} | {_t(person.place)}"
    school, degree, year = person.school
    return "\n".join(
        [
            f"#set page(margin: 2cm)\n#set text(size: 10pt)\n{look}\n{head}\n\n== {profile}\n{_t(person.summary)}",
            f"\n== {work}\n" + "\n\n".join(entry(post) for post in person.posts),
            f"\n== {education}\n*{_t(degree)}*, {_t(school)} #h(1fr) {year}\n\n== {skills}\n",
            ", ".join(_t(skill) for skill in person.skills) + extra,
        ]
    )


def _points(post: Post, mark: str = "") -> str:
    listed = "\n".join(f"- {_t(point)}" for point in post.points)
    return f"#[#set list(marker: [{mark}])\n{listed}]" if mark else listed


def classic(person: Person) -> str:
    """Bold title, comma, employer; dates to the right."""
    return _typ(
        person,
        lambda p: (
            f"*{_t(p.title)}*, {_t(p.employer)}, {_t(p.place)} #h(1fr) {long_dates(p, person.tongue)}\n{_points(p)}"
        ),
    )


def company_first(person: Person) -> str:
    """Employer and place on one line, title and dates on the next."""
    return _typ(
        person,
        lambda p: (
            f"*{_t(p.employer)}* #h(1fr) {_t(p.place)}\\\n_{_t(p.title)}_ #h(1fr) _{short_dates(p, person.tongue)}_\n{_points(p)}"
        ),
        "#show heading.where(level: 2): it => [#smallcaps(it.body) #v(-8pt) #line(length: 100%)]",
    )


def date_left(person: Person) -> str:
    """Dates in a narrow column to the left."""
    return _typ(
        person,
        lambda p: (
            f"#grid(columns: (3.6cm, 1fr), gutter: 10pt, [{long_dates(p, person.tongue)}], [*{_t(p.title)}*, {_t(p.employer)} -- {_t(p.place)}\n{_points(p, '‣')}])"
        ),
    )


def date_right_column(person: Person) -> str:
    """Place over dates in a column to the right."""
    return _typ(
        person,
        lambda p: (
            f"#grid(columns: (1fr, 3.8cm), gutter: 10pt, [*{_t(p.title)}*, {_t(p.employer)}\n{_points(p)}], align(right)[{_t(p.place)}\\\n{long_dates(p, person.tongue)}])"
        ),
    )


def title_at(person: Person) -> str:
    """`Title at Company (dates)`, as people write it."""
    at = {"en": "at", "de": "bei", "fr": "chez"}[person.tongue]
    return _typ(
        person, lambda p: f"*{_t(p.title)} {at} {_t(p.employer)}* ({iso_dates(p, person.tongue)})\n{_points(p, '–')}"
    )


def stacked(person: Person) -> str:
    """Title, employer and dates each on a line of their own."""
    return _typ(
        person,
        lambda p: (
            f"*{_t(p.title)}*\\\n{_t(p.employer)} · {_t(p.place)}\\\n{short_dates(p, person.tongue)}\n{_points(p, '▪')}"
        ),
        "#show heading.where(level: 2): it => block(fill: navy, inset: 4pt, width: 100%, text(white, upper(it.body)))",
    )


def _sided(person: Person, *, left: bool) -> str:
    profile, work, education, skills = HEADINGS[person.tongue]
    side = (
        f"= {_t(person.name)}\n{_t(person.headline)}\n\n{_t(person.email)}\\\n{_t(person.phone)}\\\n{_t(person.place)}"
        f"\n== {skills}\n" + "\n".join(f"- {_t(skill)}" for skill in person.skills)
    )
    posts = "\n\n".join(
        f"*{_t(p.employer)}* #h(1fr) {long_dates(p, person.tongue)}\\\n{_t(p.title)} #h(1fr) {_t(p.place)}\n{_points(p)}"
        for p in person.posts
    )
    school, degree, year = person.school
    main = f"== {profile}\n{_t(person.summary)}\n== {work}\n{posts}\n== {education}\n*{_t(school)}* #h(1fr) {year}\\\n{_t(degree)}"
    cells = f"[{side}], [{main}]" if left else f"[{main}], [{side}]"
    widths = "(5.2cm, 1fr)" if left else "(1fr, 5.2cm)"
    return f"#set page(margin: 1.4cm)\n#set text(size: 9.5pt)\n#grid(columns: {widths}, gutter: 20pt, {cells})"


def sidebar_left(person: Person) -> str:
    """Person and skills in a bar to the left."""
    return _sided(person, left=True)


def sidebar_right(person: Person) -> str:
    """Person and skills in a bar to the right."""
    return _sided(person, left=False)


def many_pages(person: Person) -> str:
    """Small pages with a running foot, so that entries break over pages."""
    look = f'#set page(width: 15cm, height: 11cm, margin: 1.5cm, footer: context [{_t(person.name)} - Page #counter(page).display("1 of 1", both: true)])'
    return _typ(
        person,
        lambda p: f"*{_t(p.employer)}*, {_t(p.title)} #h(1fr) {long_dates(p, person.tongue)}\n{_points(p)}",
        look,
    )


def _html(person: Person, style: str, entry: Callable[[Post], str]) -> str:
    profile, work, education, skills = HEADINGS[person.tongue]
    school, degree, year = person.school
    posts = "".join(
        f"<section>{entry(p)}<ul>{''.join(f'<li>{escape(point)}</li>' for point in p.points)}</ul></section>"
        for p in person.posts
    )
    return (
        f"<!doctype html><meta charset=utf-8><style>body{{font:10pt 'DejaVu Sans'}}{style}</style><header><h1>{escape(person.name)}</h1>"
        f"<p>{escape(person.headline)}<p><span>{escape(person.email)}</span> <span>{person.phone}</span> <span>{person.place}</span></header>"
        f"<div id=all><aside><h2>{skills}</h2>{''.join(f'<p>{escape(s)}' for s in person.skills)}"
        f"<h2>{education}</h2><p><b>{escape(school)}</b><br>{escape(degree)}<br>{year}</aside>"
        f"<main><h2>{profile}</h2><p>{escape(person.summary)}<h2>{work}</h2>{posts}</main></div>"
    )


def web_sidebar(person: Person) -> str:
    """A flex page: a coloured head, a bar to the left, dates to the right."""
    style = "header{background:#7c2d12;color:#fff;padding:12px}#all{display:flex;gap:24px}aside{width:28%}main{flex:1}.r{display:flex;justify-content:space-between}"
    return _html(
        person,
        style,
        lambda p: (
            f"<div class=r><b>{escape(p.employer)}</b><span>{long_dates(p, person.tongue)}</span></div><div class=r><span>{escape(p.title)}</span><span>{escape(p.place)}</span></div>"
        ),
    )


def web_grid(person: Person) -> str:
    """A grid page: a bar to the right, title over employer and dates."""
    style = "#all{display:grid;grid-template-columns:1fr 5cm;gap:20px}aside{order:2}h2{text-transform:uppercase;letter-spacing:2px;border-bottom:1px solid}"
    return _html(
        person,
        style,
        lambda p: (
            f"<b>{escape(p.title)}</b><div>{escape(p.employer)} | {escape(p.place)} | {short_dates(p, person.tongue)}</div>"
        ),
    )


def _word(person: Person, entry: Callable[[object, Post], None]) -> bytes:
    from docx import Document  # noqa: PLC0415

    profile, work, education, skills = HEADINGS[person.tongue]
    page = Document()
    page.add_heading(person.name, 0)
    page.add_paragraph(person.headline)
    page.add_paragraph(f"{person.email} | {person.phone} | {person.place}")
    page.add_heading(profile, 1)
    page.add_paragraph(person.summary)
    page.add_heading(work, 1)
    for post in person.posts:
        entry(page, post)
        for point in post.points:
            page.add_paragraph(point, style="List Bullet")
    page.add_heading(education, 1)
    page.add_paragraph(f"{person.school[1]}, {person.school[0]}, {person.school[2]}")
    page.add_heading(skills, 1)
    page.add_paragraph(", ".join(person.skills))
    saved = io.BytesIO()
    page.save(saved)
    return saved.getvalue()


def word_tabs(person: Person) -> bytes:
    """A Word file with tab stops before the dates."""

    def entry(page: object, p: Post) -> None:
        line = page.add_paragraph()  # type: ignore[attr-defined]
        line.add_run(p.title).bold = True
        line.add_run(f"\t{long_dates(p, person.tongue)}")
        page.add_paragraph(f"{p.employer}, {p.place}")  # type: ignore[attr-defined]

    return _word(person, entry)


def word_table(person: Person) -> bytes:
    """A Word file with a table for the head of each entry."""

    def entry(page: object, p: Post) -> None:
        table = page.add_table(rows=2, cols=2)  # type: ignore[attr-defined]
        table.cell(0, 0).text, table.cell(0, 1).text = p.employer, short_dates(p, person.tongue)
        table.cell(1, 0).text, table.cell(1, 1).text = p.title, p.place

    return _word(person, entry)


def _text(person: Person, heading: str, bullet: str, entry: Callable[[Post], str]) -> bytes:
    profile, work, education, skills = HEADINGS[person.tongue]
    posts = "\n\n".join(entry(p) + "\n" + "\n".join(bullet + point for point in p.points) for p in person.posts)
    school, degree, year = person.school
    blocks = [
        f"{'# ' if heading == '## ' else ''}{person.name}\n\n{person.headline}\n\n{person.email} | {person.phone} | {person.place}",
        f"{heading}{profile}\n\n{person.summary}",
        f"{heading}{work}\n\n{posts}",
        f"{heading}{education}\n\n{degree}, {school}, {year}",
        f"{heading}{skills}\n\n" + ", ".join(person.skills),
    ]
    return "\n\n".join(blocks).encode()


def plain_dashes(person: Person) -> bytes:
    """Plain text: title, employer and dates in one line with bars."""
    return _text(person, "", "- ", lambda p: f"{p.title} | {p.employer} | {p.place} | {long_dates(p, person.tongue)}")


def plain_days(person: Person) -> bytes:
    """Plain text: dates to the day on a line above."""
    return _text(person, "", "* ", lambda p: f"{day_dates(p, person.tongue)}\n{p.title}\n{p.employer}, {p.place}")


def markdown(person: Person) -> bytes:
    """Markdown: employer as a small heading, title in bold, dates in italics."""
    return _text(
        person,
        "## ",
        "- ",
        lambda p: f"### {p.employer}\n\n**{p.title}**, {p.place}  \n*{long_dates(p, person.tongue)}*\n",
    )


TYPST = (
    classic,
    company_first,
    date_left,
    date_right_column,
    title_at,
    stacked,
    sidebar_left,
    sidebar_right,
    many_pages,
)
WEB = (web_sidebar, web_grid)
FILES = (
    (word_tabs, "docx"),
    (word_table, "docx"),
    (plain_dashes, "txt"),
    (plain_days, "txt"),
    (markdown, "md"),
)
