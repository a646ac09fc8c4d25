"""Two half-hours of a search in a real browser: a week across a clock change, and the days after the talks."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect
from tests.e2e.program import barriers, overflow, run, wear

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from tests.e2e.program import Program

pytestmark = pytest.mark.e2e


def clock_change() -> dt.date:
    """The second Sunday of next year's March, when clocks in New York change and those in Lisbon do not yet."""
    march = dt.date(dt.datetime.now(dt.UTC).year + 1, 3, 8)
    return march + dt.timedelta((6 - march.weekday()) % 7)


CHANGE = clock_change()


def day(after: int) -> str:
    """So many days after the change, as a mail writes it."""
    then = CHANGE + dt.timedelta(after)
    return f"{then:%A}, {then.day} {then:%B %Y}"


INVITATIONS = [
    f"""From: Maria Keller <maria.keller@northwind.example>
To: Ana Lima <ana@lima.example>
Subject: Interview invitation: Senior Data Analyst

Dear Ana,

thank you for applying for the Senior Data Analyst position at Northwind. We invite you to a first interview.

Date: {day(-3)}
Time: 10:00 - 11:00 CET
Where: Zoom, https://northwind.zoom.us/j/92837465?pwd=Ab12

You will meet:
- Jane Doe, Head of Analytics
- Tom O'Neil, Data Engineer

Kind regards,
Maria Keller
Talent Acquisition Partner
""",
    f"""Hey Ana, Bob from Loopline here. Interview with me for Product Analyst on {day(-2)} at 10:00 am ET for 45 min?
https://meet.google.com/abc-defg-hij

Bob Stone
Hiring manager, Loopline
""",
    f"""Hi Ana, for your final interview for the Product Analyst role at Loopline: {day(1)}, 10:00 - 11:00 am ET,
https://meet.google.com/xyz-defg-hij. You will meet Priya Nair, VP Product.

Best, Bob Stone
Loopline
""",
    f"""Dear Ana Lima,

Sakura Trading invites you to an online interview for the position of Business Analyst on {day(2)} at 18:00 JST
(60 minutes) via Microsoft Teams: https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc

Kenji Sato, HR
Sakura Trading
""",
    f"""Guten Tag Frau Lima,

vielen Dank für Ihre Bewerbung als Datenanalystin bei Fjord Foods. Wir laden Sie herzlich zum Vorstellungsgespräch ein:
am {(CHANGE + dt.timedelta(3)).day}. März {CHANGE.year} um 14:00 Uhr (MEZ), ca. 60 Minuten,
Hafenstraße 12, 20457 Hamburg.

Mit freundlichen Grüßen
Petra Vogel
Fjord Foods
""",
    f"""Dear Ana, we would like to invite you to a second interview for the Senior Data Analyst position at Northwind on
{day(3)}, 11:00 - 12:00 CET, on Zoom: https://northwind.zoom.us/j/5551234

Maria Keller
Northwind
""",
]
MOVED = f"""Dear Ana, unfortunately we have to move your interview for the position of Business Analyst at
Sakura Trading from {day(2)}, 18:00 JST to {day(4)}, 17:00 JST. The link stays the same.

Kenji Sato, HR
Sakura Trading
"""


def hand_in(page: Page, text: str) -> None:
    """Paste an invitation."""
    page.goto("/invitations/new/")
    page.get_by_label("Or paste its text").fill(text)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", name="What was understood")).to_be_visible()


def confirm(page: Page) -> None:
    """Take what was understood as it is."""
    page.get_by_role("button", name="Put it into the calendar").click()
    expect(page).to_have_url(re.compile(r"/interviews/[0-9a-f-]{36}/$"))


def open_application(page: Page, role: str) -> str:
    """The page of that application; its address."""
    page.goto("/applications/")
    page.get_by_role("link", name=role).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(role)
    return page.url


@pytest.fixture(scope="module")
def pasted() -> list[str]:
    """Whether the week was handed in already: the tests below stand on it, in their order."""
    return []


@pytest.fixture
def searching(page: Page, pasted: list[str]) -> Page:
    """Ana, who lives in Lisbon, with four applications and six interviews."""
    if pasted:
        return page
    page.goto("/profile/")
    page.get_by_label("Name").first.fill("Ana Lima")
    page.get_by_label("Time zone").first.select_option("Europe/Lisbon")
    page.get_by_role("button", name="Keep").first.click()
    for text in INVITATIONS:
        hand_in(page, text)
        confirm(page)
    pasted.append("all")
    return page


def test_six_invitations_become_four_applications_with_both_clocks_right_on_both_sides_of_the_change(
    searching: Page, program: Program
) -> None:
    before = open_application(searching, "Product Analyst")
    expect(searching.get_by_text("Final round").first).to_be_visible()
    searching.goto("/applications/")
    expect(searching.locator("main tbody tr")).to_have_count(4)
    told = run(program.home, "now")
    assert "10:00 in New York (15:00 in Lisbon)" in told
    searching.goto(before)
    other = searching.get_by_role("link", name=re.compile("10:00 New York time")).first
    other.click()
    expect(searching.get_by_text("14:00 Lisbon time")).to_be_visible()


def test_an_interview_that_moves_is_one_interview_still(searching: Page) -> None:
    hand_in(searching, MOVED)
    expect(searching.get_by_role("heading", level=1)).to_have_text("An interview moves")
    confirm(searching)
    expect(searching.get_by_text("17:00 Tokyo time").first).to_be_visible()
    open_application(searching, "Business Analyst")
    expect(searching.get_by_text("18:00 Tokyo time")).to_have_count(0)


def test_the_calendar_names_the_clock_change(searching: Page) -> None:
    searching.goto("/calendar/")
    expect(searching.get_by_text(re.compile("clocks", re.IGNORECASE)).first).to_be_visible()


def test_after_a_talk_a_debrief_becomes_questions_a_promise_and_two_different_thank_yous(searching: Page) -> None:
    address = open_application(searching, "Senior Data Analyst")
    searching.get_by_role("link", name="Add an interview").click()
    started = dt.datetime.now(ZoneInfo("Europe/Berlin")) - dt.timedelta(hours=3)
    searching.get_by_label("Date and time").fill(f"{started:%Y-%m-%dT%H:%M}")
    searching.get_by_label("In the time zone").select_option("Europe/Berlin")
    searching.get_by_label("Minutes").fill("45")
    for fold in searching.locator("main summary").all():
        fold.click()
    for seat, name in enumerate(("Jane Doe", "Tom O'Neil")):
        searching.get_by_label("Name").nth(seat).fill(name)
    searching.get_by_role("button", name="Add the interview").click()
    searching.goto("/")
    searching.get_by_role("link", name="Note it").click()
    searching.get_by_label("One moment of the talk").fill(
        "Jane laughed when the dashboard found a mistake in her numbers."
    )
    searching.get_by_label("What did they ask?").fill(
        "Tell me about a disagreement.\n! How do you decide what to measure?"
    )
    searching.get_by_label("What did you promise them?").fill("The dashboard sample")
    searching.get_by_role("button", name="Keep").first.click()
    expect(searching.get_by_text("Went badly", exact=True)).to_be_visible()
    searching.get_by_role("button", name="Draft one for each").click()
    expect(searching.get_by_text("no two alike")).to_be_visible()
    searching.goto(address)
    expect(searching.locator("#promises")).to_contain_text("The dashboard sample")


def test_a_voice_note_survives_leaving_the_page_and_is_heard_once_it_is_kept(searching: Page) -> None:
    searching.goto("/calendar/")
    searching.locator('main a[href^="/interviews/"][href$="/"]').last.click()
    searching.goto(f"{searching.url}debrief/")
    searching.get_by_role("button", name="Record it here").click()
    expect(searching.get_by_text("Recording. 0:02")).to_be_visible()
    searching.reload()
    expect(searching.get_by_text("Your recording is still here")).to_be_visible()
    searching.get_by_role("button", name="Keep it").click()
    expect(searching.locator(".voice-kept audio")).to_be_visible()
    seconds = searching.evaluate(
        """async () => {
            const sound = document.querySelector(".voice-kept audio");
            const answer = await fetch(sound.src);
            const audio = new AudioContext();
            return (await audio.decodeAudioData(await answer.arrayBuffer())).duration;
        }"""
    )
    assert seconds >= 1
    searching.reload()
    expect(searching.get_by_text("Your recording is still here")).to_have_count(0)


def test_a_refusal_shows_what_it_can_teach(searching: Page) -> None:
    address = open_application(searching, "Business Analyst")
    searching.goto(f"{address}move/")
    searching.get_by_role("button", name="Rejected").click()
    searching.goto(address)
    searching.get_by_role("link", name="Look").click()
    searching.get_by_label("What they said").fill("We wished for more examples with numbers.")
    searching.get_by_role("button", name="Keep it").click()
    expect(searching.get_by_text("more examples with numbers").first).to_be_visible()


def test_an_offer_is_accepted_by_letter(searching: Page) -> None:
    address = open_application(searching, "Product Analyst")
    searching.goto(f"{address}move/")
    searching.locator("main li", has_text="Offer").get_by_role("button").first.click()
    searching.goto(f"{address}letters/new/")
    searching.get_by_role("link", name="Accept an offer").click()
    expect(searching.get_by_role("heading", level=1)).to_have_text(re.compile("Accept"))


def test_every_page_of_the_journey_is_open_to_everybody_in_every_look(searching: Page, look: tuple[str, str]) -> None:
    address = open_application(searching, "Senior Data Analyst")
    for page in ("/", "/applications/", "/applications/?as=board", "/calendar/", address, f"{address}letters/"):
        searching.goto(page)
        wear(searching, look)
        assert (page, overflow(searching)) == (page, 0)
        assert (page, barriers(searching)) == (page, [])
