"""What every template knows: addresses, files, messages, and how to write a date."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from django.contrib.messages import get_messages
from django.contrib.staticfiles import finders
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

from greenroom.core.charts import amount, draw
from greenroom.core.interviewer.formats.boards import drawing
from greenroom.core.interviewer.formats.negotiation_hand import table_chart
from greenroom.core.interviewer.formats.role_play_side import act_name, mood_chart
from greenroom.core.offers.routes import is_authority
from greenroom.core.research.dates import in_words
from greenroom.web import moments
from greenroom.web.highlights import highlight
from greenroom.web.navigation import IN_THE_DOCK, ROOMS
from greenroom.web.sentences import listed, within


def environment(**options: Any) -> Environment:  # noqa: ANN401 - whatever Django passes to Jinja
    """The Jinja environment of the pages. A name that is not there is an error."""
    pages = Environment(  # noqa: S701 - Django's backend passes autoescape=True
        **{**options, "undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True},
    )
    pages.globals.update(url=address, static=file_address, get_messages=get_messages, _=str)
    pages.globals.update(rooms=ROOMS, in_the_dock=IN_THE_DOCK)
    pages.tests.update(authority=is_authority)
    pages.filters.update(
        moment=moments.moment,
        clock=moments.clock,
        deadline=moments.deadline,
        day=moments.day,
        machine=moments.machine,
        minutes=moments.minutes,
        verbatim=verbatim,
        highlight=highlight,
        drawn=draw,
        moods=mood_chart,
        act_name=act_name,
        tables=table_chart,
        drawing=drawing,
        amount=amount,
        host=host,
        listed=listed,
        plain=plain,
        stated=stated,
        within=within,
    )
    return pages


def address(name: str, *args: object, **kwargs: object) -> str:
    """The address of a page by its name and the keys it needs."""
    return reverse(name, args=args or None, kwargs=kwargs or None)


def host(url: str) -> str:
    """Whose address it is: “www.gov.uk” of “https://www.gov.uk/skilled-worker-visa”."""
    return urlsplit(url).netloc


@cache
def file_address(path: str) -> str:
    """The address of a static file, with its content's fingerprint, so that a browser may keep it for ever."""
    found = finders.find(path)
    if not isinstance(found, str):
        raise FileNotFoundError(path)
    with open(found, "rb") as file:  # noqa: PTH123 - the finder gives a plain name
        return f"{static(path)}?v={hashlib.sha256(file.read()).hexdigest()[:10]}"


def verbatim(text: str) -> Markup:
    """Somebody's text for a page, character for character: a browser would turn a carriage return into a line feed."""
    return Markup(str(escape(text)).replace("\r", "&#13;"))  # noqa: S704 - escaped in the same breath


def plain(value: object) -> str:
    """A value as it stands in a field: numbers without decimals that say nothing."""
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def stated(value: str) -> str:
    """What a posting states, with a day in words: “14 December 2026” of “2026-12-14”."""
    return in_words(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else value
