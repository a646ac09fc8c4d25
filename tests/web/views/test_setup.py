from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from django.urls import reverse
from tests.world import World, world

from greenroom.services import interviews, setup_checks
from greenroom.store.models import SetupCheck

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

SMALL = json.dumps({"camera": {"frames": 40, "seen": 40, "several": 0, "face": 0.26, "top": 0.3, "across": 0.5}})


@pytest.fixture
def here(owner: Actor) -> World:
    made = world(owner)
    interviews.update(owner, made.interview.pk, format="video", link="https://meet.example.org/x")
    return made


def test_the_page_says_what_the_numbers_mean_once_they_are_kept(hers: Client, here: World) -> None:
    address = reverse("interview_setup", args=[here.interview.pk])
    assert "Nothing yet." in hers.get(address).content.decode()
    page = hers.post(address, {"numbers": SMALL, "ticked": ["room-power"], "backup": "Call Joan"}, follow=True)
    text = page.content.decode()
    assert "Mend this first" in text
    assert "Your face fills 26 % of the height: come closer." in text
    assert "1 of 10 points ticked by hand" in text
    assert "Call Joan" in text
    assert "Your face fills 26 %" in hers.get(reverse("interview", args=[here.interview.pk])).content.decode()


def test_it_works_as_a_list_of_ticks_without_a_script(hers: Client) -> None:
    page = hers.post(reverse("setup_check"), {"ticked": ["room-heard", "room-seen"]}, follow=True).content.decode()
    assert "2 of 10 points ticked by hand" in page
    assert SetupCheck.objects.get().interview is None


def test_nothing_at_all_comes_back_with_a_sentence(hers: Client) -> None:
    page = hers.post(reverse("setup_check"), {"backup": " "})
    assert page.status_code == 422
    assert "Nothing is checked yet" in page.content.decode()


def test_what_was_typed_stays_when_the_measurement_is_broken(hers: Client) -> None:
    page = hers.post(reverse("setup_check"), {"numbers": "{", "backup": "Call Joan"})
    assert page.status_code == 422
    text = page.content.decode()
    assert "did not arrive in one piece" in text
    assert "Call Joan" in text


def test_only_this_page_may_compile_webassembly(hers: Client) -> None:
    policies = {
        name: hers.get(address)["Content-Security-Policy"]
        for name, address in (("setup", reverse("setup_check")), ("practice", reverse("practice")))
    }
    assert "'wasm-unsafe-eval'" in policies["setup"]
    assert "unsafe" not in policies["practice"]
    assert "'unsafe-eval'" not in policies["setup"]


def test_bob_sees_the_check_and_no_form(reviewers: Client, owner: Actor, here: World) -> None:
    setup_checks.keep(owner, backup="Call Joan", interview=here.interview.pk)
    address = reverse("interview_setup", args=[here.interview.pk])
    text = reviewers.get(address).content.decode()
    assert "Call Joan" in text
    assert "gr-setup" not in text
    assert reviewers.post(address, {"backup": "Mine"}).status_code == 403


def test_charlie_finds_nothing(strangers: Client, here: World) -> None:
    assert strangers.get(reverse("interview_setup", args=[here.interview.pk])).status_code == 404


def test_many_checks_cost_no_more_questions_to_the_database(
    hers: Client, owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(6):
        setup_checks.keep(owner, backup=f"Call {number}", interview=here.interview.pk)
    with django_assert_max_num_queries(14):
        hers.get(reverse("interview_setup", args=[here.interview.pk]))
