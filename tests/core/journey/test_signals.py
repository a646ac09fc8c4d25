from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.signal_catalogue import SIGNS, Polarity, Step
from greenroom.core.journey.signals import Leaning, LoggedSign, reading, signs_in, track_record

FOUND = [
    ("They ran over by 20 minutes and did not seem to mind.", "ran-over", "ran over by 20 minutes"),
    ("We went fifteen minutes over.", "ran-over", "went fifteen minutes over"),
    ("Good talk. Ran over by a quarter of an hour.", "ran-over", "Ran over by a quarter of an hour"),
    ("The call was longer than planned.", "ran-over", "call was longer than planned"),
    ("Anna: And when you start, we will get you a laptop.", "when-you-start", "when you start"),
    ("She kept saying ‘once you’re here’.", "when-you-start", "once you’re here"),
    ("You'd be working with Priya on the new depot.", "working-with", "You'd be working with"),
    ("they talked me through the first 90 days", "first-days", "talked me through the first 90 days"),
    ("What would you do in your first three months?", "first-days", "would you do in your first three months"),
    ("She introduced me to her team on the way out.", "introduced", "introduced me to her team"),
    ("I'd like you to meet our director.", "introduced", "I'd like you to meet"),
    ("We'll get back to you by Friday.", "timeline", "get back to you by Friday"),
    ("They said I'd hear by the end of next week.", "timeline", "I'd hear by the end of next week"),
    ("They'd let me know by Friday.", "timeline", "They'd let me know by Friday"),
    ("They would let me know next week.", "timeline", "They would let me know next week"),
    ("He booked the second interview straight away.", "next-booked", "booked the second interview"),
    ("We would love to have you back.", "next-booked", "We would love to have you back"),
    ("What is your notice period?", "notice-asked", "What is your notice period"),
    ("She asked how soon I could start.", "notice-asked", "asked how soon I could start"),
    ("He almost tried to sell the role to me.", "sold-to-you", "tried to sell the role to me"),
    ("Are you interviewing elsewhere?", "other-offers", "Are you interviewing elsewhere"),
    ("They asked me a lot of follow-up questions.", "dug-in", "asked me a lot of follow-up questions"),
    ("She seemed happy with my answer about the gap.", "doubt-settled", "seemed happy with my answer"),
    ("HR asked for two references.", "references-asked", "asked for two references"),
    (
        "Could you send us the names of your referees?",
        "references-asked",
        "Could you send us the names of your referees",
    ),
    ("Afterwards he showed me around.", "tour", "showed me around"),
    ("She walked me through the benefits.", "terms-explained", "walked me through the benefits"),
    ("They asked how I would solve their returns backlog.", "real-problem", "asked how I would solve their"),
    ("That's a great answer.", "praised", "That's a great answer"),
    ("The recruiter called the same day.", "quick-reply", "called the same day"),
    ("Halfway in, the director dropped in.", "senior-joined", "director dropped in"),
    ("They said they'd let me know.", "generic-follow-up", "said they'd let me know"),
    ("We'll be in touch.", "generic-follow-up", "We'll be in touch"),
    ("It was only about logistics.", "logistics-only", "only about logistics"),
    ("She asked the same questions as the recruiter.", "asked-again", "same questions as the recruiter"),
    ("Of course we have other candidates.", "other-candidates", "we have other candidates"),
    ("They read all questions from a sheet.", "from-a-sheet", "read all questions from a sheet"),
    ("Both of them friendly; they took a lot of notes.", "took-notes", "they took a lot of notes"),
    ("He could not give me a date.", "no-date", "could not give me a date"),
    ("The interview was postponed.", "rescheduled", "interview was postponed"),
    ("Now they want another round.", "extra-round", "want another round"),
    ("The panel had poker faces.", "no-reaction", "poker faces"),
    ("They asked about my salary expectations.", "pay-asked", "asked about my salary expectations"),
    ("It was over after 15 minutes.", "cut-short", "It was over after 15 minutes"),
    ("There were no questions about me.", "no-interest", "no questions about me"),
    ("He hardly asked me anything.", "no-interest", "hardly asked me anything"),
    ("She kept coming back to the gap in 2021.", "dwelt-on-gap", "kept coming back to the gap"),
    ("He couldn't say what the job is.", "no-substance", "couldn't say what the job"),
    ("The manager kept looking at his phone.", "distracted", "The manager kept looking at his phone"),
    ("They had not read my résumé.", "unprepared", "had not read my résumé"),
    ("They hadn't prepared much, Tom had not read my CV.", "unprepared", "had not read my CV"),
    ("You may be a bit overqualified for this.", "doubt-spoken", "You may be a bit overqualified"),
    ("There was no time for my questions.", "no-time-for-mine", "no time for my questions"),
    ("He dodged my question about turnover.", "evasive", "dodged my question"),
    ("The budget hasn't been approved.", "role-unsure", "budget hasn't been approved"),
    ("I still haven’t heard back.", "silence", "I still haven’t heard back"),
    ("We'll keep your CV on file.", "on-file", "keep your CV on file"),
    ("The job was posted again today.", "posted-again", "job was posted again"),
    ("He interrupted me several times.", "interrupted", "interrupted me several times"),
    ("She was ten minutes late.", "came-late", "She was ten minutes late"),
]

NOT_FOUND = [
    # denied
    "They did not mention the team.",
    "They never talked me through the first 90 days.",
    "Nobody introduced me to the team.",
    "We parted without anybody having booked a second interview.",
    "It's not that there were no questions about me.",
    "There is no hiring freeze here.",
    "She didn't say when you start the pay goes up.",
    "He asked no follow-up questions.",
    # hoped for, supposed, planned
    "I hope they introduced me to the right team.",
    "If the director dropped in, I would be nervous.",
    "I wished she had walked me through the benefits.",
    "I can imagine that they ran over by 20 minutes.",
    "They should have showed me around.",
    "Check whether they ran over by 20 minutes last time.",
    "In the mock call she asked how soon I could start.",
    "Prepare an answer: what is your notice period?",
    "Question to ask: what would you want done in the first 90 days?",
    "Let me know by Friday, coach.",
    # asked back by the candidate or done by the candidate
    "Has she introduced me to her team by email?",
    "I ran over by 10 minutes because I talked too much.",
    "I took a lot of notes.",
    "I was happy with my answer.",
    "I replied the same day.",
    "I interrupted, sorry.",
    "I was late because of the train.",
    "Me: When you start a shift, who hands over?",
    "Candidate: We'll be in touch.",
    "[00:12:07] Me: Are you interviewing elsewhere?",
    # other things in like words
    "When you start a project, how do you plan it?",
    "When you join tables without an index, it is slow.",
    "They introduced me to Kubernetes.",
    "We ran over the numbers twice.",
    "It went over time and again to the same customer.",
    "The project ran over budget.",
    "In your first year at Acme, what did you change?",
    "What did you learn in your first three months there?",
    "She walked me through the benefits of the new system.",
    "The director joined the company in 2012.",
    "You'd be surprised how often that happens.",
    "They asked me to sell them this pen.",
    "I need a great answer about salary.",
    "We have other tools for that.",
    "We decided to meet on Monday.",
    "The budget has been approved.",
    "The file was posted again to the server.",
    "He asked about my dog.",
    "They were late to adopt cloud.",
    "The last planner was introduced to the team badly.",
    "The test finished early in the morning shift.",
    "They looked at their phone sales for the quarter.",
    "I told them I'd keep my CV on one page.",
    # elsewhere
    "At my last job they introduced me to the team on the first day.",
    "In another interview the recruiter called the same day.",
    "",
    "fine.",
]

CERTAIN = re.compile(
    r"\b(?:certain(?:ly)?|definite(?:ly)?|surely|guarantee\w*|undoubtedly|obviously|clearly means|"
    r"you will (?:get|be)|they will (?:hire|offer|reject)|probab\w+|chances?|odds|likel\w+|per ?cent)\b|%",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("text", "key", "words"), FOUND)
def test_a_sign_is_found_in_its_exact_words(text: str, key: str, words: str) -> None:
    found = {each.sign.key: each for each in signs_in(text)}
    assert list(found) == [key]
    quote = found[key].quote
    assert quote.text == words
    assert quote.span.of(text) == words


@pytest.mark.parametrize("text", NOT_FOUND)
def test_near_misses_are_no_signs(text: str) -> None:
    assert [(each.sign.key, each.quote.text) for each in signs_in(text)] == []


def test_every_sign_is_found_by_one_of_the_sentences_above() -> None:
    assert len(SIGNS) >= 30
    assert {each.key for each in SIGNS} == {key for _, key, _ in FOUND}
    assert len(FOUND) >= 25
    assert len(NOT_FOUND) >= 25


def test_every_sign_has_an_innocent_reading_and_weighs_little() -> None:
    assert len({each.key for each in SIGNS}) == len(SIGNS)
    assert len({each.may_not for each in SIGNS}) == len(SIGNS)
    for each in SIGNS:
        assert each.may_mean.endswith(".")
        assert each.may_not.endswith(".")
        assert each.next.endswith((".", "?”"))
        assert 1 <= each.weight <= 3
        assert each.noted or each.said
    assert {each.polarity for each in SIGNS} == set(Polarity)


def test_no_sign_alone_decides_a_reading() -> None:
    for each in SIGNS:
        assert reading((), (LoggedSign(each.key),), 1).leaning is Leaning.FAINT


def test_a_sign_stands_once_and_in_the_order_of_the_text() -> None:
    text = "When you start, we have cake.\nWhen you start, bring a cup.\nWe'll be in touch by Friday."
    assert [(each.sign.key, each.quote.span.start) for each in signs_in(text)] == [
        ("when-you-start", 0),
        ("timeline", text.index("be in touch")),
    ]


def test_words_across_a_line_break_are_quoted_as_they_stand_with_white_space_folded() -> None:
    text = "She introduced me\n  to her team."
    (found,) = signs_in(text)
    assert found.quote.text == "introduced me to her team"
    assert found.quote.span.of(text) == "introduced me\n  to her team"


def test_of_two_signs_in_the_same_words_the_longer_counts() -> None:
    assert [each.sign.key for each in signs_in("The director joined us.")] == ["senior-joined"]
    assert [each.sign.key for each in signs_in("The director joined us late.")] == ["came-late"]


def test_a_denial_reaches_no_further_than_its_clause() -> None:
    text = "They did not talk about pay, but she introduced me to her team."
    assert [each.sign.key for each in signs_in(text)] == ["introduced"]
    assert [each.sign.key for each in signs_in("No problem, we'll be in touch.")] == ["generic-follow-up"]
    assert [each.sign.key for each in signs_in("They not only showed me around.")] == ["tour"]


def test_lines_under_the_candidates_own_name_are_left_out() -> None:
    text = "<v Sam Lee>Are you interviewing elsewhere?\n<v Tom>What is your notice period?"
    assert [each.sign.key for each in signs_in(text, own_names=("Sam", " "))] == ["notice-asked"]
    assert len(signs_in(text)) == 2


def test_trifles_alone_do_not_lean() -> None:
    trifles = [LoggedSign(each.key) for each in SIGNS if each.weight == 1]
    assert len(trifles) > 10
    assert reading((), trifles, 3).leaning in (Leaning.MIXED, Leaning.FAINT)


def test_a_wrapped_line_is_one_line() -> None:
    assert signs_in("They never\nintroduced me to the team.") == ()
    assert signs_in("Me: Who hands over\nwhen you start?") == ()
    assert [each.sign.key for each in signs_in("They did not ask\nShe introduced me to her team.")] == ["introduced"]


def test_two_good_signs_lean_warm_and_ask_to_wait() -> None:
    text = "They ran over by 20 minutes. She introduced me to her team."
    read = reading(signs_in(text), (), 1)
    assert (read.leaning, read.step) == (Leaning.WARM, Step.WAIT)
    assert read.reasons[0].text == (
        "“ran over by 20 minutes”. They may have wanted to hear more than they had planned. "
        "Or not: some people run late with everybody, and long answers take time too."
    )
    assert read.next.endswith("Note what they went on asking about, and bring proof of it next time.")
    assert read.little.startswith("This rests on 2 signs from 1 interview.")


def test_signs_on_both_sides_are_mixed_and_ask_for_specifics() -> None:
    read = reading(signs_in("They ran over by 20 minutes. She kept coming back to the gap."), (), 2)
    assert (read.leaning, read.step) == (Leaning.MIXED, Step.SPECIFICS)
    assert "none of it settles" in read.text


def test_cool_signs_of_conduct_ask_to_reassess_and_cool_signs_of_doubt_ask_for_specifics() -> None:
    conduct = reading((), (LoggedSign("distracted"), LoggedSign("evasive")), 1)
    doubt = reading((), (LoggedSign("dwelt-on-gap"), LoggedSign("doubt-spoken")), 1)
    assert (conduct.leaning, conduct.step) == (Leaning.COOL, Step.REASSESS)
    silence = reading((), (LoggedSign("silence"), LoggedSign("posted-again")), 1)
    assert (doubt.leaning, doubt.step) == (Leaning.COOL, Step.SPECIFICS)
    assert (silence.leaning, silence.step) == (Leaning.COOL, Step.WAIT)


def test_without_signs_nothing_is_read() -> None:
    read = reading((), (), 0)
    assert (read.leaning, read.step, read.reasons) == (Leaning.NONE, Step.NOTE_MORE, ())
    assert read.little == (
        "This rests on no signs from no interviews. Nothing noted means nothing known, in either direction."
    )


def test_what_was_found_and_logged_counts_once_and_quotes_what_was_found() -> None:
    read = reading(signs_in("They ran over by 20 minutes."), (LoggedSign("ran-over", "long"), LoggedSign("tour")), 1)
    assert [each.words for each in read.reasons] == ["ran over by 20 minutes", ""]
    assert read.reasons[1].text.startswith("You logged: they showed you around. ")


def test_words_noted_beside_a_logged_sign_are_quoted() -> None:
    assert reading((), (LoggedSign("tour", " saw the lab "),), 1).reasons[0].text.startswith("“saw the lab”. ")


@given(
    st.lists(st.sampled_from([each.key for each in SIGNS]), max_size=12),
    st.lists(st.sampled_from([text for text, _, _ in FOUND]), max_size=6),
    st.integers(0, 9),
)
def test_a_reading_never_claims_certainty_and_is_the_same_each_time(
    keys: list[str], texts: list[str], interviews: int
) -> None:
    logged = tuple(LoggedSign(key) for key in keys)
    found = signs_in("\n".join(texts))
    read = reading(found, logged, interviews)
    assert read == reading(signs_in("\n".join(texts)), logged, interviews)
    assert read.little
    assert len(read.reasons) == len({*keys, *(each.sign.key for each in found)})
    said = [read.text, read.next, read.little, *(each.text for each in read.reasons if not each.words)]
    assert [line for line in said if CERTAIN.search(line)] == []


def test_the_catalogue_claims_no_certainty() -> None:
    assert CERTAIN.search("You will get it, 90 % certain.")
    lines = [line for each in SIGNS for line in (each.name, each.may_mean, each.may_not, each.next)]
    assert [line for line in lines if CERTAIN.search(line)] == []


def test_an_unknown_sign_is_refused() -> None:
    with pytest.raises(InvalidChoice, match="no sign “tea”"):
        reading((), (LoggedSign("tea"),), 1)
    with pytest.raises(InvalidChoice):
        track_record([("tea", True)])


def test_what_came_after_a_sign_is_not_measured_below_five_times() -> None:
    (record,) = track_record([("tour", True), ("tour", True)])
    assert (record.seen, record.went_on) == (2, 2)
    assert record.text == "Not measured: seen 2 of the 5 times it takes."


def test_what_came_after_a_sign_is_told_with_its_range() -> None:
    records = track_record([("tour", True), ("ran-over", False)] * 4 + [("tour", False)])
    assert [each.sign.key for each in records] == ["ran-over", "tour"]
    assert records[1].text == (
        "Things went on 4 of the 5 times you saw it; with so few, anything from 38 to 96 of a hundred would fit that."
    )
