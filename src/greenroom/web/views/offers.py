"""Offers: all of them by deadline, and one with its letter beside its terms and what would land in the account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.errors import InvalidChoice, UserError
from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.offers.asking import questions
from greenroom.core.offers.pictures import deadlines
from greenroom.core.offers.terms import NOT_ASKED, TERMS, WITH_SCHEME, Group, shown, term_kind, unknown
from greenroom.core.spans import Certainty
from greenroom.services import offers as services
from greenroom.services.first_years import SPLIT, first_year_at
from greenroom.services.honest_start import honest_instead
from greenroom.services.net_spans import NOTE
from greenroom.services.offer_pay import pay_of
from greenroom.store.models import Offer, OfferTerm
from greenroom.web.forms.offers import BeforeForm, DescribeForm, OfferForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.offers.pictures import Picture
    from greenroom.core.offers.terms import TermKind, Value
    from greenroom.services.first_years import FirstYear
    from greenroom.services.offer_pay import OfferPay
    from greenroom.web.acting import ActingRequest

_ROWS = Offer.objects.select_related("application__employer", "person", "file").prefetch_related("terms")


@dataclass(frozen=True, slots=True)
class ShownTerm:
    """A term as the page shows it: in words, with its row if it is known, and what stands in its form."""

    kind: TermKind
    row: OfferTerm | None
    words: str
    typed: Mapping[str, object]
    why: str = ""
    wrong: str = ""
    field: str = ""


@require_http_methods(["GET", "POST"])
def offers(request: ActingRequest) -> HttpResponse:
    """Every offer, and room for one more."""
    if request.method == "GET":
        return _listing(request, OfferForm(actor=request.actor, initial={"received_on": timezone.localdate()}))
    form = OfferForm(request.POST, request.FILES, actor=request.actor)
    made = try_with(form, lambda **_: services.receive(request.actor, **form.values()))
    if made is None:
        return _listing(request, form, status=422)
    done(request, "The offer is read. Please check its terms." if made.source else "The offer is kept.")
    return redirect("offer", offer=made.pk)


@require_GET
def offer(request: ActingRequest, offer: UUID) -> HttpResponse:
    """One offer."""
    return _page(request, _ROWS.read(request.actor, offer))


@require_POST
def describe(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Change its name and where the job is."""
    row = _ROWS.own(request.actor, offer)
    form = DescribeForm(request.POST)
    if try_with(form, lambda **values: services.describe(request.actor, row.pk, **values)) is None:
        return _page(request, row, form=form, status=422)
    done(request, "Changed.")
    return redirect("offer", offer=row.pk)


@require_POST
def set_term(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Say by hand what a term is."""
    row = _ROWS.own(request.actor, offer)
    name = request.POST.get("name", "")
    kind = term_kind(name)
    typed = {part.name: request.POST.get(part.name, "") for part in kind.parts}
    try:
        services.set_term(request.actor, row.pk, name, typed)
    except InvalidChoice as error:
        return _page(request, row, came_back=(name, typed, error), status=422)
    done(request, f"{kind.name} is kept.")
    return redirect("offer", offer=row.pk)


@require_POST
def confirm_term(request: ActingRequest, term: UUID) -> HttpResponse:
    """Say that a term was read rightly."""
    row = services.confirm_term(request.actor, term)
    done(request, f"{term_kind(row.name).name} is confirmed.")
    return redirect("offer", offer=row.offer_id)


@require_POST
def confirm_clear(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Say that everything that is clear in the letter was read rightly."""
    count = services.confirm_clear(request.actor, offer)
    done(request, "1 term is confirmed." if count == 1 else f"{count} terms are confirmed.")
    return redirect("offer", offer=offer)


@require_POST
def remove_term(request: ActingRequest, term: UUID) -> HttpResponse:
    """Remove a term that the offer does not have."""
    row = services.remove_term(request.actor, term)
    done(request, f"{term_kind(row.name).name} is removed.")
    return redirect("offer", offer=row.offer_id)


@require_POST
def settle(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Note how it ended, or open it again."""
    row = services.settle(request.actor, offer, request.POST.get("settled_as", ""))
    done(request, f"Noted: {services.SETTLED[row.settled_as].lower()}." if row.settled_as else "It is open again.")
    return redirect("offer", offer=row.pk)


@require_POST
def delete(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Delete an offer; undo brings it back."""
    row = services.delete(request.actor, offer)
    done(request, f"“{row}” is deleted.")
    return redirect("offers")


def _listing(request: ActingRequest, form: OfferForm, status: int = 200) -> HttpResponse:
    rows = services.offers_of(request.actor)
    shown_rows = [(row, _headline(row), COUNTRIES.get(row.country, row.country)) for row in rows]
    context = {
        "offers": shown_rows,
        "next": next((row for row in rows if not row.settled_as and row.person_id == request.actor.person.pk), None),
        "line": _deadlines(rows),
        "comparable": sum(1 for row in rows if not row.settled_as and row.person_id == request.actor.person.pk) > 1,
        "settled": services.SETTLED,
        "form": form,
    }
    return render(request, "pages/offers/list.html", context, status=status)


def _deadlines(rows: Sequence[Offer]) -> Picture | None:
    """The days by which open offers wait for an answer, on one line, once there are two of them."""
    waiting = [row for row in rows if not row.settled_as]
    days = [(row.name, timezone.localtime(row.answer_by).date()) for row in waiting if row.answer_by]
    return deadlines("Days until an answer is due", days, timezone.localdate()) if len(days) > 1 else None


def _headline(row: Offer) -> str:
    """Base pay in words, or that it is not known."""
    base = services.terms_of(row).get("base")
    return shown(term_kind("base"), base) if base else "Base pay is not known yet"


def _page(
    request: ActingRequest,
    row: Offer,
    *,
    form: DescribeForm | None = None,
    came_back: tuple[str, dict[str, str], InvalidChoice] | None = None,
    status: int = 200,
) -> HttpResponse:
    terms = services.terms_of(row)
    abroad = row.country != request.actor.person.country
    rows = _shown_terms(row, came_back)
    pay = pay_of(row, terms, timezone.localdate())
    left_out = _not_needed(pay) | (frozenset() if row.country in WITH_SCHEME else {"ruling"})
    rows = [each for each in rows if each.row or each.kind.id not in left_out]
    split = BeforeForm(request.GET) if "until" in request.GET else BeforeForm()
    context = {
        "offer": row,
        "place": ", ".join(part for part in (row.region, COUNTRIES.get(row.country, row.country)) if part),
        "groups": [(group, [each for each in rows if each.kind.group is group]) for group in Group],
        "to_check": [each for each in rows if each.row is not None and not each.row.confirmed],
        "clear": sum(
            1 for each in rows if each.row and not each.row.confirmed and each.row.certainty == Certainty.SURE
        ),
        "ask": questions(terms, abroad=abroad, country=row.country),
        "silent": unknown(set(terms), abroad=abroad, country=row.country),
        "pay": pay,
        "first": _first_year(row, terms, pay, split),
        "split": split,
        "span_note": NOTE,
        "honest": honest_instead(request.actor, row, terms),
        "split_note": SPLIT,
        "settled": services.SETTLED,
        "form": form or DescribeForm(initial={name: getattr(row, name) for name in DescribeForm.base_fields}),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/offers/offer.html", context, status=status)


def _not_needed(pay: OfferPay) -> frozenset[str]:
    """Terms that nobody need give: the own figure beside a table, the average wage without average rates."""
    if pay.net is not None:
        return NOT_ASKED
    return frozenset() if pay.guess else frozenset({"average_wage"})


def _first_year(row: Offer, terms: Mapping[str, Value], pay: OfferPay, split: BeforeForm) -> FirstYear | None:
    """The first year's part, with the part before it elsewhere where that was given."""
    before = split.before() if split.is_bound else None
    try:
        return first_year_at(row, terms, pay, before)
    except UserError as error:
        split.take_error(error, "country")
        return first_year_at(row, terms, pay)


def _shown_terms(row: Offer, came_back: tuple[str, dict[str, str], InvalidChoice] | None) -> Sequence[ShownTerm]:
    """Every term there is, known or not, with what was typed wrongly just now."""
    known = {term.name: term for term in row.terms.all()}
    doubts = services.doubts_of(row) if any(not term.confirmed for term in known.values()) else {}
    made = []
    for kind in TERMS:
        term = known.get(kind.id)
        words = shown(kind, term.value) if term else ""
        typed: Mapping[str, object] = term.value if term else {"currency": row.currency}
        wrong, field = "", ""
        if came_back and came_back[0] == kind.id:
            typed, wrong, field = came_back[1], came_back[2].message, came_back[2].field or ""
        why = doubts.get(kind.id, "") if term and not term.confirmed else ""
        made.append(ShownTerm(kind, term, words, typed, why, wrong, field))
    return made
