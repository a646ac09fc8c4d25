from __future__ import annotations

import pytest

from greenroom.core.invitations.employers import employer_in
from greenroom.core.invitations.values import Person
from greenroom.core.spans import Certainty

BORNE_OUT = Person("Maria Keller", "", "maria@northwind.example", "sender", Certainty.SURE)
UNKNOWN = Person("Maria Keller", "", "", "sender", Certainty.SURE)


@pytest.mark.parametrize(
    ("text", "name", "certainty"),
    [
        ("the position at Northwind. We would like to meet you", "Northwind", Certainty.DOUBTFUL),
        ("bei Fjord Foods. Wir laden Sie ein", "Fjord Foods", Certainty.DOUBTFUL),
        ("Dear Ana,\n\nSakura Trading invites you to an interview", "Sakura Trading", Certainty.LIKELY),
        ("See you.\n\nBest,\nMaria Keller\nLoopline", "Loopline", Certainty.DOUBTFUL),
        (
            "See you.\n\nBest,\nMaria Keller\nRegistrar, Assiniboia University, Regina",
            "Assiniboia University",
            "likely",
        ),
        ("See you.\n\nMaria Keller\nHR manager | Casa Mimosa | Porto", "Casa Mimosa", Certainty.DOUBTFUL),
        ("an interview at Oak & Iron on Monday", "Oak & Iron", Certainty.DOUBTFUL),
    ],
)
def test_who_invites_is_named_without_the_words_behind(text: str, name: str, certainty: str) -> None:
    found = employer_in(text, [UNKNOWN])
    assert found is not None
    assert (found.text, found.certainty) == (name, certainty)
    assert found.quote is not None
    assert text[found.quote.span.start : found.quote.span.end] == name


def test_a_name_that_the_senders_address_bears_out_is_sure() -> None:
    found = employer_in("We at Northwind. And so on, with Fjord Foods.", [BORNE_OUT])
    assert found is not None
    assert (found.text, found.certainty) == ("Northwind", Certainty.SURE)


def test_an_address_alone_is_likely_and_says_where_it_comes_from() -> None:
    found = employer_in("We invite you.", [BORNE_OUT])
    assert found is not None
    assert (found.text, found.quote) == ("Northwind", None)
    assert "address" in found.note


@pytest.mark.parametrize("text", ["a talk with Maria Keller", "on Zoom with Zoom at Monday", "at 10:00 with us"])
def test_a_person_a_day_or_a_service_is_no_employer(text: str) -> None:
    assert employer_in(text, [UNKNOWN]) is None
