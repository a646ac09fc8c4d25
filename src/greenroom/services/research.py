"""The research file of an application: texts brought in, facts read from them, mended by hand, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice, UnreadableText
from greenroom.core.questions.to_ask_bank import TO_ASK
from greenroom.core.research.conflicts import conflicts
from greenroom.core.research.dates import opening, typed_date
from greenroom.core.research.missing import missing
from greenroom.core.research.reading import read_text
from greenroom.core.research.values import About, FactTopic, KnownFact
from greenroom.core.spans import Certainty
from greenroom.services.meetings import attendee_of
from greenroom.services.postings import role_map_of
from greenroom.services.reading import Handed, document_of, take_in
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Contact, QuestionForThem, ResearchFact, Source

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.documents import Document
    from greenroom.core.research.conflicts import Conflict
    from greenroom.core.research.missing import Missing
    from greenroom.core.research.values import Found
    from greenroom.store.access import Actor

_LONGEST_NAME, _LONGEST_FACT = 300, 2000
_NAME_WORDS = 9


@dataclass(frozen=True, slots=True)
class ResearchFile:
    """Everything that is known, and what is not.

    Attributes:
        sources: the texts, the newest first, without their words.
        facts: each row with its value for core.
        people: those who will sit there or have sat there.
        missing: what is not known yet, the most important first.
        conflicts: where sources disagree.
    """

    sources: Sequence[Source]
    facts: Sequence[tuple[ResearchFact, KnownFact]]
    people: Sequence[Contact]
    missing: Sequence[Missing]
    conflicts: Sequence[Conflict]


def bring(
    actor: Actor, application: UUID, handed: Handed, *, name: str = "", contact: UUID | None = None, today: dt.date
) -> tuple[Source, int]:
    """Take a text in and keep the facts that it states; `contact` says that all of it is about that person.

    Returns:
        The source, and how many facts of it were left out because there were more than anybody would read.

    Raises:
        UnreadableFile: the file cannot be read.
        UnreadableText: there is nothing in it, or far too much.
        InvalidChoice: that person is not of this application.
    """
    row = Application.objects.select_related("employer").own(actor, application)
    about = _contact(row, contact)
    document = document_of(handed)
    text = storable(document.text)
    if not text.strip():
        raise UnreadableText("There is no text in this. Copy what you can read of it, and paste that.", field="file")
    people = {each.name: each for each in people_of(row)}
    published = str(document.data.get("published", ""))
    read = read_text(text, today, tuple(people), about.name if about else "", published)
    called = cut(name.strip() or _called(handed, document), _LONGEST_NAME)
    with deed(actor, "bring-source", f"Brought “{cut(called, 80)}” to the research on {row.employer.name}") as record:
        taken = take_in(actor, handed, document)
        source = record.create(
            Source(
                person=actor.person,
                application=row,
                name=called,
                url=taken.url[:2000],
                kind=document.kind,
                text=text,
                file=taken.file,
                written_on=read.written_on,
            )
        )
        contacts = people | ({about.name: about} if about else {})
        record.create_all([_row(source, found, contacts.get(found.person)) for found in read.facts])
    return source, read.left_out


def add_fact(
    actor: Actor,
    application: UUID,
    *,
    topic: str,
    text: str,
    about: str = "employer",
    on: str = "",
    source: UUID | None = None,
) -> ResearchFact:
    """Put a fact down by hand, from a source if one is named; `about` is employer, role, or the key of a person.

    Words that stand in the source point to their place there; without a day of its own, the fact is from the source’s.

    Raises:
        InvalidChoice: there is no such topic or person, no text, or `on` is no date.
    """
    row = Application.objects.own(actor, application)
    origin = Source.objects.own(actor, source) if source else None
    if origin is not None and origin.application_id != row.pk:
        raise InvalidChoice("This source is of another application. Choose one of this one’s.", field="source")
    words = _words(text)
    start = origin.text.find(words) if origin else -1
    fact = ResearchFact(
        person=actor.person,
        application=row,
        source=origin,
        topic=_topic(topic),
        text=words,
        on=typed_date(on) or (origin.written_on if origin else ""),
        start=max(start, 0),
        end=start + len(words) if start >= 0 else 0,
        by_hand=True,
        **_whom(row, about),
    )
    with deed(actor, "add-fact", f"Noted “{cut(words, 80)}”") as record:
        return record.create(fact)


def mend_fact(
    actor: Actor,
    fact: UUID,
    *,
    topic: str | None = None,
    text: str | None = None,
    about: str | None = None,
    on: str | None = None,
) -> ResearchFact:
    """Say what a fact really is; what is not given stays. Its place in the source stays as it was.

    Raises:
        InvalidChoice: there is no such topic or person, no text, or `on` is no date.
    """
    row = ResearchFact.objects.select_related("application").own(actor, fact)
    fields: dict[str, object] = {"by_hand": True, "certainty": Certainty.SURE}
    if topic is not None:
        fields["topic"] = _topic(topic)
    if text is not None:
        fields["text"] = _words(text)
    if about is not None:
        fields |= _whom(row.application, about)
    if on is not None:
        fields["on"] = typed_date(on)
    with deed(actor, "mend-fact-found", f"Mended “{cut(row.text, 80)}”") as record:
        return record.update(row, **fields)


def remove_fact(actor: Actor, fact: UUID) -> None:
    """Remove a fact; its source stays."""
    row = ResearchFact.objects.own(actor, fact)
    with deed(actor, "remove-fact", f"Removed “{cut(row.text, 80)}”") as record:
        record.delete(row)


def remove_source(actor: Actor, source: UUID) -> None:
    """Remove a text with all facts that were read from it."""
    row = Source.objects.own(actor, source)
    with deed(actor, "remove-source", f"Removed “{cut(row.name, 80)}” and what was read from it") as record:
        record.delete(row)


def file_of(application: Application, today: dt.date) -> ResearchFile:
    """The research file of an application; for whoever may see it."""
    rows = known_facts(application)
    facts = [known for _, known in rows]
    people = people_of(application)
    posting = application.postings.prefetch_related("facts", "items").first()
    asked = list(QuestionForThem.objects.filter(application=application).exclude(key=""))
    role_map = role_map_of(posting) if posting else None
    there = [attendee_of(each) for each in people]
    return ResearchFile(
        sources=list(Source.objects.filter(application=application).defer("text")),
        facts=rows,
        people=people,
        missing=missing([*facts, *_told(asked)], role_map, there, today, {each.key for each in asked}),
        conflicts=conflicts(facts),
    )


def _told(asked: Sequence[QuestionForThem]) -> list[KnownFact]:
    """What they answered to questions that find something out: it is missing no longer."""
    finds = {each.key: each.research for each in TO_ASK if each.research}
    return [
        KnownFact(About.EMPLOYER, finds[row.key], row.answer, f"{row.answered_at:%Y-%m-%d}")
        for row in asked
        if row.answered_at and row.key in finds
    ]


def known_facts(application: Application) -> list[tuple[ResearchFact, KnownFact]]:
    """The facts of an application, each row with its value for core."""
    rows = ResearchFact.objects.filter(application=application).select_related("source", "contact")
    return [(row, _known(row)) for row in rows.defer("source__text").order_by("topic", "-on", "start", "pk")]


def people_of(application: Application) -> list[Contact]:
    """Those who sit in the interviews of an application, by name."""
    return list(Contact.objects.filter(participations__interview__application=application).distinct().order_by("name"))


def _row(source: Source, found: Found, contact: Contact | None) -> ResearchFact:
    return ResearchFact(
        person=source.person,
        application=source.application,
        source=source,
        contact=contact,
        about=found.about,
        topic=found.topic,
        text=cut(found.quote.text, _LONGEST_FACT),
        on=found.on,
        start=found.quote.span.start,
        end=found.quote.span.end,
        certainty=found.certainty,
    )


def _known(row: ResearchFact) -> KnownFact:
    return KnownFact(
        about=About(row.about),
        topic=FactTopic(row.topic),
        text=row.text,
        on=row.on,
        source=row.source.name if row.source else "",
        person=row.contact.name if row.contact else "",
        certainty=Certainty(row.certainty),
        key=str(row.pk),
    )


def _contact(application: Application, contact: UUID | None) -> Contact | None:
    if contact is None:
        return None
    row = next((each for each in people_of(application) if each.pk == contact), None)
    if row is None:
        raise InvalidChoice("Choose somebody who sits in one of these interviews.", field="contact")
    return row


def _whom(application: Application, about: str) -> dict[str, object]:
    """The fields that say whom a fact is about."""
    if about in {About.EMPLOYER, About.ROLE}:
        return {"about": about, "contact": None}
    known = {str(each.pk): each for each in people_of(application)}
    if about not in known:
        raise InvalidChoice("Choose whom this is about.", field="about")
    return {"about": About.PERSON, "contact": known[about]}


def _topic(topic: str) -> str:
    if topic not in set(FactTopic):
        raise InvalidChoice("Choose what this is about, such as goals or news.", field="topic")
    return topic


def _words(text: str) -> str:
    words = given(storable(text.replace("\r\n", "\n")), field="text", what="the fact in one sentence")
    if len(words) > _LONGEST_FACT:
        raise InvalidChoice("This is too long for one fact. Keep the sentence that matters.", field="text")
    return words


def _called(handed: Handed, document: Document) -> str:
    """What a source is called when nobody says: its title, its address, its file, or its first words."""
    if document.data.get("title"):
        return storable(str(document.data["title"]))
    if handed.url:
        return handed.url.removeprefix("https://").removeprefix("http://").rstrip("/")
    return handed.name or " ".join(_heading(opening(storable(document.text))).split()[:_NAME_WORDS])


def _heading(text: str) -> str:
    """The first line, with the lines that go on in the middle of its sentence."""
    first, *others = text.strip().split("\n")
    return "\n".join([first, *takewhile(lambda line: line[:1].islower(), others)])
