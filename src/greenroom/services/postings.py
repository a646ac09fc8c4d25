"""Postings: read in, kept untouched, and their role maps mended by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.adapters.skill_weights import load_skill_tagger
from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice, UnreadableText
from greenroom.core.postings.reading import read_posting
from greenroom.core.postings.values import Fact as CoreFact
from greenroom.core.postings.values import FactName, Item, ItemKind, Pay, RoleMap
from greenroom.core.spans import Certainty, Quote, Span
from greenroom.services.reading import Handed, Taken, document_of, take_in
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Posting, RoleFact, RoleItem

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.core.documents import Document
    from greenroom.store.access import Actor

_LONGEST_VALUE = 500


def read_in(
    actor: Actor, application: UUID, *, name: str = "", content: bytes | None = None, text: str = "", url: str = ""
) -> Posting:
    """Read a posting into an application, from a file's `content` or a pasted `text`; `url` says where it was fetched.

    Raises:
        UnreadableFile: the file cannot be read.
        UnreadableText: the text holds nothing of a posting.
    """
    row = Application.objects.own(actor, application)
    handed = Handed(name, content, text, url)
    document = document_of(handed)
    role_map = read_role_map(document)
    with deed(actor, "read-posting", f"Read the posting for “{row}”"):
        return keep_posting(actor, row, take_in(actor, handed, document), role_map)


def read_role_map(document: Document) -> RoleMap:
    """What a document says about a role; the error of one that says nothing names the field to mend."""
    try:
        return read_posting(document, tagger=load_skill_tagger())
    except UnreadableText as error:
        error.field = error.field or "posting"
        raise


def keep_posting(actor: Actor, application: Application, taken: Taken, role_map: RoleMap) -> Posting:
    """Keep a posting with what was read from it."""
    with deed(actor, "keep-posting", f"Kept the posting for “{application}”") as record:
        posting = record.create(
            Posting(
                person=actor.person,
                application=application,
                source=storable(role_map.source),
                kind=taken.document.kind,
                url=taken.url[:2000],
                file=taken.file,
            )
        )
        record.create_all([_fact_row(actor, posting, fact, place) for place, fact in enumerate(role_map.facts)])
        record.create_all([_item_row(actor, posting, item, place) for place, item in enumerate(role_map.items)])
        return posting


def mend_item(actor: Actor, item: UUID, *, text: str | None = None, kind: str | None = None) -> RoleItem:
    """Say what an item really is; the source stays as it was."""
    row = RoleItem.objects.own(actor, item)
    fields: dict[str, object] = {"by_hand": True, "certainty": Certainty.SURE}
    if text is not None:
        fields["text"] = given(text, field="text", what="the words of the item")
    if kind is not None:
        fields["kind"] = _kind(kind)
    with deed(actor, "mend-item", f"Mended “{cut(row.text, 80)}”") as record:
        return record.update(row, **fields)


def add_item(actor: Actor, posting: UUID, *, kind: str, text: str) -> RoleItem:
    """Add an item that the reading missed; when its words stand in the source, it points there."""
    row = Posting.objects.own(actor, posting)
    wanted = given(text, field="text", what="the words of the item")
    start = row.source.find(wanted)
    item = RoleItem(
        person=actor.person,
        posting=row,
        kind=_kind(kind),
        text=wanted,
        start=max(start, 0),
        end=start + len(wanted) if start >= 0 else 0,
        by_hand=True,
        position=row.items.count(),
    )
    with deed(actor, "add-item", f"Added “{cut(wanted, 80)}”") as record:
        return record.create(item)


def remove_item(actor: Actor, item: UUID) -> None:
    """Remove an item that should not have been read."""
    row = RoleItem.objects.own(actor, item)
    with deed(actor, "remove-item", f"Removed “{cut(row.text, 80)}”") as record:
        record.delete(row)


def mend_fact(actor: Actor, fact: UUID, *, value: str) -> RoleFact:
    """Say what a fact really is; an empty value removes nothing, it says that the posting does not state it."""
    row = RoleFact.objects.own(actor, fact)
    with deed(actor, "mend-fact", f"Mended the {row.name} of the posting") as record:
        return record.update(row, value=value.strip(), pay={}, by_hand=True, certainty=Certainty.SURE)


def set_fact(actor: Actor, posting: UUID, *, name: str, value: str) -> RoleFact:
    """State a fact by hand, whether the reading found it or not."""
    row = Posting.objects.own(actor, posting)
    if name not in set(FactName):
        raise InvalidChoice("There is no such fact of a posting.", field="name")
    known = row.facts.filter(name=name).first()
    if known is not None:
        return mend_fact(actor, known.pk, value=value)
    fact = RoleFact(
        person=actor.person, posting=row, name=name, value=value.strip(), by_hand=True, position=row.facts.count()
    )
    with deed(actor, "mend-fact", f"Added the {name} of the posting") as record:
        return record.create(fact)


def delete(actor: Actor, posting: UUID) -> None:
    """Delete a posting with its role map."""
    row = Posting.objects.own(actor, posting)
    with deed(actor, "delete-posting", f"Deleted a posting of “{row.application}”") as record:
        record.delete(row)


def role_map_of(posting: Posting) -> RoleMap:
    """The role map as it stands after mending. Facts that were emptied by hand are not stated."""
    return RoleMap(
        source=posting.source,
        facts=tuple(_fact(row) for row in posting.facts.all() if row.value),
        items=tuple(_item(row) for row in posting.items.all()),
    )


def _kind(value: str) -> str:
    if value not in set(ItemKind):
        raise InvalidChoice("Choose what this is, such as must-have or responsibility.", field="kind")
    return value


def _fact_row(actor: Actor, posting: Posting, fact: CoreFact, position: int) -> RoleFact:
    pay = fact.pay
    return RoleFact(
        person=actor.person,
        posting=posting,
        name=fact.name,
        value=storable(cut(str(fact.value), _LONGEST_VALUE)),
        text=storable(fact.quote.text),
        start=fact.quote.span.start,
        end=fact.quote.span.end,
        certainty=fact.certainty,
        pay={"low": pay.low, "high": pay.high, "currency": pay.currency, "period": pay.period} if pay else {},
        position=position,
    )


def _item_row(actor: Actor, posting: Posting, item: Item, position: int) -> RoleItem:
    quotes = [{"text": storable(q.text), "start": q.span.start, "end": q.span.end} for q in item.quotes]
    return RoleItem(
        person=actor.person,
        posting=posting,
        kind=item.kind,
        text=storable(item.text),
        start=item.span.start,
        end=item.span.end,
        certainty=item.certainty,
        quotes=quotes,
        why=storable(item.why),
        position=position,
    )


def _fact(row: RoleFact) -> CoreFact:
    return CoreFact(
        name=FactName(row.name),
        value=row.value,
        quote=Quote(row.text, Span(row.start, row.end)),
        certainty=Certainty(row.certainty),
        pay=Pay(**row.pay) if row.pay else None,
    )


def _item(row: RoleItem) -> Item:
    return Item(
        kind=ItemKind(row.kind),
        text=row.text,
        span=Span(row.start, row.end),
        certainty=Certainty(row.certainty),
        quotes=tuple(Quote(quote["text"], Span(quote["start"], quote["end"])) for quote in row.quotes),
        why=row.why,
    )
