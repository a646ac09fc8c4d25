"""Net pay and comparisons for programs."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.people import alice

from greenroom.store.models import Offer

pytestmark = pytest.mark.django_db


def base(amount: float, **more: object) -> dict[str, object]:
    terms = {"base": {"amount": amount, "currency": "EUR", "period": "year"}}
    return {"country": "DE", "name": f"{amount:.0f}", "terms": terms, **more}


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(alice().user)
    return client


def test_net_pay_is_gross_less_its_lines(client: Client) -> None:
    asked = {"country": "nl", "gross": 85000, "year": "2026"}
    told = client.post("/api/net", asked, content_type="application/json").json()
    assert told["net"] == pytest.approx(told["gross"] - sum(line["amount"] for line in told["lines"]))
    assert told["sources"]


def test_a_stretch_of_days_has_a_part_for_each_tax_year(client: Client) -> None:
    asked = {"country": "GB", "gross": 60000, "start": "2026-01-01", "end": "2026-12-31"}
    told = client.post("/api/net", asked, content_type="application/json").json()
    assert [part["year"] for part in told["parts"]] == ["2025-26", "2026-27"]
    assert told["net"] == pytest.approx(sum(part["net"] for part in told["parts"]))
    del asked["end"]
    answer = client.post("/api/net", asked, content_type="application/json")
    assert (answer.status_code, answer.json()["field"]) == (422, "end")


def test_a_country_without_a_table_gets_an_estimate_that_is_called_one(client: Client) -> None:
    asked = {"country": "AT", "gross": 60000, "average_wage": 55000}
    told = client.post("/api/net", asked, content_type="application/json").json()
    assert (told["estimate"], told["error"], told["average_wage"]) == (True, 3.0, 55000)
    assert told["least"] < told["net"] < told["most"]
    assert "OECD" in told["source"]["where"]


def test_offers_are_compared_and_nothing_is_kept(client: Client) -> None:
    asked = {"offers": [base(60_000), base(90_000)], "weights": {"money": 1}, "home": "gbp"}
    told = client.post("/api/compare", asked, content_type="application/json").json()
    assert [(each["name"], each["wins"]) for each in told["offers"]] == [("90000", 1.0), ("60000", 0.0)]
    assert told["home"] == "GBP"
    assert not Offer.objects.exists()


@pytest.mark.parametrize(
    ("country", "gross", "said", "status"),
    [("BR", 1, "no tax table for BR", 404), ("NL", -1, "amount a year", 422)],
)
def test_what_cannot_be_reckoned_gets_one_sentence(
    client: Client, country: str, gross: float, said: str, status: int
) -> None:
    answer = client.post("/api/net", {"country": country, "gross": gross}, content_type="application/json")
    assert (answer.status_code, said in answer.json()["error"]) == (status, True)


def test_an_offer_that_is_none_gets_one_sentence(client: Client) -> None:
    answer = client.post("/api/compare", {"offers": [{}]}, content_type="application/json")
    assert answer.status_code == 422
    assert "offer 1 holds no offer" in answer.json()["error"]
