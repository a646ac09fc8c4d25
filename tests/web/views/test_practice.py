"""Practice, and the page of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.core.delivery.hearing import heard, spoken
from tests.web.test_transcripts import answered

from greenroom.core.answers.values import (
    Dimension,
    Feedback,
    Length,
    Line,
    Move,
    NotMeasured,
    Pillar,
    Praise,
    Rating,
    Remark,
    Sentence,
    Share,
)
from greenroom.core.delivery.plain import plain
from greenroom.core.spans import Quote, Span
from greenroom.services import practice
from greenroom.store.models import Attempt, Hearing, Question

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

ANSWER = (
    "Last winter two of our ovens failed before the Christmas orders. I had to deliver 400 loaves by seven. "
    "I rang three bakeries and moved the night shift to their ovens. We delivered 392 loaves in time. "
    "Since then I keep a list of ovens nearby."
)


@pytest.fixture
def question(owner: Actor) -> Question:
    return practice.add_question(owner, text="Tell me about a time when things broke.")


@pytest.fixture
def attempt(owner: Actor, question: Question) -> Attempt:
    return practice.answer(owner, question.pk, ANSWER, 75)


def test_without_questions_the_page_says_where_they_come_from(hers: Client) -> None:
    page = hers.get("/practice/").text
    assert "No questions yet" in page
    assert "/start/" in page


def test_the_question_to_answer_now_comes_first(hers: Client, question: Question) -> None:
    assert f"/practice/{question.pk}/" in hers.get("/practice/").text.partition("Answer this one now")[2]


def test_the_list_asks_no_more_of_the_database_for_more_questions(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        practice.add_question(owner, text=f"Question {number}?")
    with django_assert_max_num_queries(9):
        hers.get("/practice/")


def test_an_answer_leads_to_its_feedback_with_every_word_of_it(hers: Client, question: Question) -> None:
    page = hers.post(f"/practice/{question.pk}/", {"text": ANSWER, "seconds": "75"}, follow=True)
    attempt = Attempt.objects.get()
    assert page.redirect_chain[-1][0] == f"/attempts/{attempt.pk}/"
    assert attempt.seconds == 75
    assert "two of our ovens failed" in page.text
    assert "Try again" in page.text


def test_a_clock_that_did_not_run_measured_nothing(hers: Client, question: Question) -> None:
    hers.post(f"/practice/{question.pk}/", {"text": ANSWER, "seconds": "0"})
    assert Attempt.objects.get().seconds is None


def test_an_empty_answer_is_asked_for_again(hers: Client, question: Question) -> None:
    assert hers.post(f"/practice/{question.pk}/", {"text": "  "}).status_code == 422
    assert not Attempt.objects.exists()


def test_a_question_of_ones_own_is_added(hers: Client) -> None:
    page = hers.post("/practice/add/", {"text": "Why bread?", "kind": "motivational"}, follow=True).text
    assert "Why bread?" in page


def test_a_reviewer_reads_an_answer_and_cannot_answer_for_her(reviewers: Client, attempt: Attempt) -> None:
    page = reviewers.get(f"/attempts/{attempt.pk}/")
    assert "two of our ovens failed" in page.text
    assert "Try again" not in page.text
    assert reviewers.post(f"/practice/{attempt.question_id}/", {"text": ""}).status_code == 403
    assert reviewers.post(f"/attempts/{attempt.pk}/delete/").status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, attempt: Attempt) -> None:
    assert strangers.get(f"/attempts/{attempt.pk}/").status_code == 404
    assert strangers.get(f"/practice/{attempt.question_id}/").status_code == 404
    assert strangers.post(f"/practice/{attempt.question_id}/", {}).status_code == 404


def quote(words: str) -> Quote:
    start = ANSWER.index(words)
    return Quote(words, Span(start, start + len(words)))


OVENS = quote("Last winter two of our ovens failed before the Christmas orders.")
RANG = quote("I rang three bakeries and moved the night shift to their ovens.")
FOUND = Feedback(
    ANSWER,
    framework="star",
    sentences=(
        Sentence(OVENS.text, OVENS.span, Move.SITUATION, 0.4),
        Sentence(RANG.text, RANG.span, Move.ACTION, 0.9, counts=False),
    ),
    missing=(Move.RESULT,),
    length=Length(50, 75, measured=True, verdict="50 words in 75 seconds.", shares=(Share(Move.ACTION, 0.6),)),
    ratings=(Rating(Dimension.OVERALL, 3.4, 0.5), Rating(Dimension.LEARNING, None, why="It was not asked for.")),
    scorecard=(Line(Pillar.FIT, "You heard the question.", (OVENS,), Rating(Dimension.RELEVANCE, 4.1, 0.7)),),
    remarks=(
        Remark("who", "Whose ovens were they?", quote("two of our ovens"), "They hire you.", "Which were yours?"),
        Remark("no-result", "It has no end.", None, "They wait for it.", "How did it end?"),
    ),
    good=Praise("One sees you do it.", quote("I rang three bakeries")),
    not_measured=(NotMeasured("Voice", "It was typed."),),
)


def page_of(browser: Client, attempt: Attempt, found: Feedback = FOUND) -> str:
    """The page of an attempt about which just this was found."""
    row = attempt.feedback.get()
    row.body = practice.body_of(found)
    row.save()
    return " ".join(browser.get(f"/attempts/{attempt.pk}/").text.split())


def test_words_that_a_remark_quotes_are_marked_and_the_remark_stands_right_behind_them(
    hers: Client, attempt: Attempt
) -> None:
    page = page_of(hers, attempt)
    assert '<span class="said">two of our ovens</span><sup class="move-remark"><a href="#remark-1"' in page
    beside = page.partition('id="remark-1"')[2].partition("</div>")[0]
    for words in ("Whose ovens were they?", "“two of our ovens”", "They hire you.", "Which were yours?"):
        assert words in beside
    assert page.index('id="remark-1"') < page.index("night shift")


def test_a_remark_about_what_is_not_there_stands_under_the_answer(hers: Client, attempt: Attempt) -> None:
    page = page_of(hers, attempt)
    assert page.index("list of ovens nearby") < page.index('id="remark-2"')


def test_what_is_good_is_marked_in_the_answer(hers: Client, attempt: Attempt) -> None:
    page = page_of(hers, attempt)
    assert '<span class="said said-good">I rang three bakeries</span>' in page
    assert "One sees you do it." in page


def test_a_guess_is_shown_as_one_and_so_is_what_does_not_count(hers: Client, attempt: Attempt) -> None:
    page = page_of(hers, attempt)
    assert '<mark data-kind="situation" data-doubtful>' in page
    assert '<mark data-kind="action" data-idle>' in page
    assert "mark a guess" in page
    assert "Paler words count neither for the answer nor against it" in page


def test_the_scorecard_shows_every_rating_with_its_error_and_the_words_behind_it(
    hers: Client, attempt: Attempt
) -> None:
    card = page_of(hers, attempt).partition("What it says about you")[2]
    assert "Relevance: strong, 4.1 ± 0.7 of 5" in card
    assert f"“{OVENS.text}”" in card
    assert "average, 3.4 ± 0.5 of 5" in card


def test_what_was_not_measured_or_rated_says_why(hers: Client, attempt: Attempt) -> None:
    left_out = page_of(hers, attempt).partition("Not measured")[2]
    assert "It was typed." in left_out
    assert "It was not asked for." in left_out


def test_numbers_are_counted_from_the_answer(hers: Client, attempt: Attempt) -> None:
    counted = hers.get(f"/attempts/{attempt.pk}/").text.partition("Counted")[2].partition("Not measured")[0]
    assert "400" in counted
    assert "392" in counted
    assert "“I” 0 times" not in counted


def test_the_time_by_move_is_read_aloud_with_the_time_that_is_good(hers: Client, attempt: Attempt) -> None:
    assert 'aria-label="Action 45 seconds. People listen well from 1:00 to 1:30."' in page_of(hers, attempt)


def test_an_attempt_without_feedback_shows_the_answer_alone(hers: Client, attempt: Attempt) -> None:
    attempt.feedback.all().delete()
    page = hers.get(f"/attempts/{attempt.pk}/").text
    assert "Nothing was measured in this answer" in page
    assert "What it says about you" not in page


def test_trying_again_starts_empty_with_the_question_that_mends_and_can_begin_from_this_take(
    hers: Client, attempt: Attempt
) -> None:
    again = page_of(hers, attempt).partition('id="again"')[2]
    assert "Which were yours?" in again
    assert "list of ovens nearby" not in again.partition("</textarea>")[0]
    copied = hers.get(f"/attempts/{attempt.pk}/?copy=1").text.partition('id="again"')[2]
    assert "list of ovens nearby" in copied.partition("</textarea>")[0]


def test_a_later_take_says_on_top_what_changed(hers: Client, owner: Actor, attempt: Attempt) -> None:
    later = practice.answer(owner, attempt.question_id, ANSWER.partition(" We delivered")[0])
    page = hers.get(f"/attempts/{later.pk}/").text
    assert "It no longer says the result." in page.partition("Since your last take")[2].partition('"answer"')[0]
    assert "Since your last take" not in hers.get(f"/attempts/{attempt.pk}/").text


def test_the_strongest_take_is_named_in_words(hers: Client, owner: Actor, attempt: Attempt) -> None:
    later = practice.answer(owner, attempt.question_id, ANSWER.partition(" I rang")[0])
    assert "Strongest so far" in hers.get(f"/attempts/{later.pk}/").text
    assert "It is your strongest take so far." in hers.get(f"/attempts/{attempt.pk}/").text


def test_the_usual_order_of_moves_is_chosen_and_taught(hers: Client, question: Question) -> None:
    page = hers.get(f"/practice/{question.pk}/").text
    assert '<option value="star" selected>' in page
    assert "when, where and with whom, in a sentence or two" in page


def test_another_order_is_shown_when_it_is_asked_for(hers: Client, question: Question) -> None:
    page = hers.get(f"/practice/{question.pk}/?framework=par").text
    assert '<option value="par" selected>' in page
    assert "Problem: what had to be mended." in page.partition("Other orders of moves")[0]


def test_the_order_that_was_chosen_is_chosen_again_the_next_time(hers: Client, question: Question) -> None:
    hers.post(f"/practice/{question.pk}/", {"text": ANSWER, "framework": "own", "order": "s-a-r"})
    page = hers.get(f"/practice/{question.pk}/").text
    assert '<option value="own" selected>' in page
    assert 'value="S-A-R"' in page


def test_an_order_that_is_none_is_said_beside_its_field_and_the_answer_stays(hers: Client, question: Question) -> None:
    page = hers.post(f"/practice/{question.pk}/", {"text": ANSWER, "framework": "own", "order": "S-X"})
    assert page.status_code == 422
    assert "such as S-A-R-L" in page.text.partition('id="id_order_error"')[2].partition("</ul>")[0]
    assert "list of ovens nearby" in page.text
    assert not Attempt.objects.exists()


def test_the_remark_that_helps_most_is_named(hers: Client, attempt: Attempt) -> None:
    page = page_of(hers, attempt)
    assert "This helps most" in page.partition('id="remark-1"')[2].partition("</div>")[0]
    assert page.count("This helps most") == 1


def test_a_corrected_letter_is_kept_and_shown_as_hers_and_the_ratings_stay(hers: Client, attempt: Attempt) -> None:
    page_of(hers, attempt)
    page = hers.post(f"/attempts/{attempt.pk}/correct/", {f"move-{RANG.span.start}": "R"}, follow=True).text
    assert 'title="Result, as you read it"' in page
    assert "A letter with “✎” is your own reading." in page
    assert "average, 3.4 ± 0.5 of 5" in page


def test_a_reviewer_corrects_nothing(reviewers: Client, attempt: Attempt) -> None:
    assert "Is a letter wrong?" not in reviewers.get(f"/attempts/{attempt.pk}/").text
    assert reviewers.post(f"/attempts/{attempt.pk}/correct/", {"move-0": "R"}).status_code == 403


def test_the_page_of_an_answer_said_aloud_plays_it_and_says_how_it_was_said(hers: Client) -> None:
    recording, attempt = answered()
    page = hers.get(f"/attempts/{attempt.pk}/").text
    assert f'src="/recordings/{recording.pk}/play/"' in page
    assert 'data-at="0.5"' in page
    assert 'class="is-filler">Um,</span>' in page
    assert "How it was said" in page
    assert f'data-player="player-{recording.pk}"' in page
    assert "Not measured" in page
    assert "The answer was typed" not in page


def test_words_of_a_recording_without_an_answer_in_it_are_no_answer(hers: Client, owner: Actor) -> None:
    recording, before = answered()
    quiet = heard(spoken("Thank you."), [(0.5, 0.9)])
    Hearing.objects.update(heard=plain(quiet), partial=quiet.text)
    recording.attempt = None
    recording.save()
    page = hers.post(f"/practice/{recording.question_id}/", {"text": "Thank you.", "recording": str(recording.pk)})
    assert page.status_code == 422
    assert "No voice was heard in this recording" in page.text
    assert practice.answer(owner, before.question_id, "I led nine people.", recording=recording.pk).seconds == 1


def test_words_that_were_not_written_down_can_be_asked_for_later(hers: Client, reviewers: Client) -> None:
    recording, attempt = answered()
    Hearing.objects.update(state="cancelled", heard={}, delivery={}, partial="")
    address = f"/attempts/{attempt.pk}/"
    assert "No words were written down" in hers.get(address).text
    assert "Write its words down" not in reviewers.get(address).text
    page = hers.post(f"/recordings/{recording.pk}/hear/", follow=True)
    assert page.redirect_chain == [(address, 302)]
    assert "Its words are being written down. Reload" in page.text
    assert Hearing.objects.filter(state="waiting").count() == 1
