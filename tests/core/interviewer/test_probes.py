# ruff: noqa: E501 - answers stand in one piece

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.interviewer.rooms import DANA, LUIS

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge
from greenroom.core.interviewer.probe_texts import PROBES
from greenroom.core.interviewer.probes import Probe, probe_of, probes
from greenroom.core.interviewer.threads import Told
from greenroom.core.interviewer.values import Pressure
from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import Question, QuestionKind

FAILED = Question("setback", "Tell me about a plan of yours that failed.", QuestionKind.BEHAVIOURAL, "resilience")
WOULD = Question("two-bosses", "Two managers want two things from you. What do you do?", QuestionKind.SITUATIONAL)
FULL = (
    "In spring 2021 one van in seven left our depot late. My director asked me to get late departures under six percent. "
    "I stood at the gate for a week and wrote down the reason for each late van. So I moved picking to three in the morning. "
    "In eight months late departures fell from 14 % to 5 %. What I learned is that the people at the gate knew the reason all along."
)
OURS = "Last year we had a big project. We worked on it for weeks and we did a lot of things. We delivered it to the customer. We were happy."
NO_END = "At my last job the printer broke every week. I called the supplier and asked for another one. I wrote down every fault."
NO_SIZE = "At my last job orders were late. I changed the order of picking and I told the drivers. In the end deliveries improved."
WITH_SIZE = "At my last job orders were late. I changed the order of picking and I told the drivers. In the end deliveries improved by 40 percent."
GENERAL = "I always try to stay calm. It is important to listen to people. Communication is the key to every good team."
BLAME = "At my last job a plan failed. My manager was an idiot and it was all his fault. I left after a month because of it."
TRAIT = (
    "I am a team player. I like to work with people and I believe that everybody has something to give in a project."
)


def told(answer: str, question: Question = FAILED, *earlier: str) -> Told:
    found = judge(Take(question.text, question.kind, answer), packed_network())
    return Told(question, answer, found, earlier)


def probe(answer: str, question: Question = FAILED, *earlier: str) -> Probe:
    found = probe_of(told(answer, question, *earlier), DANA, Pressure.NEUTRAL)
    assert found
    return found


def keys(answer: str, question: Question = FAILED) -> set[str]:
    return {each.key for each in probes(told(answer, question), DANA, Pressure.NEUTRAL)}


@pytest.mark.parametrize(
    ("answer", "key"),
    [(OURS, "own-part"), (NO_END, "result"), (NO_SIZE, "size"), (GENERAL, "particular"), (BLAME, "blame")],
)
def test_what_is_missing_or_surprising_is_taken_up(answer: str, key: str) -> None:
    assert probe(answer).key == key


def test_a_probe_quotes_words_that_stand_in_the_answer() -> None:
    for answer in (FULL, OURS, NO_END, NO_SIZE, GENERAL, BLAME, TRAIT):
        found = probe(answer)
        assert found.about.text == " ".join(found.about.span.of(answer).split())
        assert all(said.lower() in found.about.text.lower() for said in re.findall(r"“([^”]+)”", found.text))


def test_a_probe_never_asks_for_a_number_that_was_given() -> None:
    assert "size" in keys(NO_SIZE)
    assert not {"size", "how-many"} & keys(WITH_SIZE)
    assert not {"size", "how-many"} & keys(FULL)


@settings(max_examples=25)
@given(st.integers(1, 999), st.sampled_from(["percent", "hours", "customers", "euros"]))
def test_no_number_that_was_given_is_asked_for_again(number: int, unit: str) -> None:
    assert "size" not in keys(f"{NO_SIZE[:-1]} by {number} {unit}.")


def test_nothing_that_was_said_is_called_missing() -> None:
    assert not {"result", "learning", "action", "own-part", "setting", "particular"} & keys(FULL)
    assert "learning" not in keys(NO_SIZE + " Since then I always ask the drivers first.")
    assert "result" not in keys(NO_END + " They gave us a new one, and the faults stopped.")


def test_who_says_i_is_not_asked_for_their_own_part() -> None:
    assert "own-part" in keys(OURS)
    assert "own-part" not in keys(OURS.replace("We", "I").replace("we", "I"))


def test_a_team_that_changes_its_size_is_asked_about() -> None:
    found = probe(
        "I led a team of twelve at the depot. I planned the shifts and I told everybody why.",
        FAILED,
        "I led a team of five there.",
    )
    assert found.key == "contradiction"
    assert "team of five" in found.text
    assert "team of twelve" in found.text


def test_what_would_be_done_is_asked_on_and_not_measured() -> None:
    found = keys("First I would ask both of them what is urgent. Then I would tell them which I do first.", WOULD)
    assert "if-not" in found
    assert not {"result", "size", "learning"} & found


def test_another_position_and_other_pressure_ask_otherwise() -> None:
    answer = told(OURS)
    asked = {
        found.text
        for persona in (DANA, LUIS)
        for pressure in Pressure
        for seed in range(6)
        if (found := probe_of(answer, persona, pressure, seed=seed))
    }
    assert len(asked) > len(Pressure)


def test_the_same_answer_is_never_asked_the_same_twice() -> None:
    answer = told(OURS)
    asked: set[str] = set()
    worded: set[tuple[str, int]] = set()
    texts: list[str] = []
    while found := probe_of(answer, DANA, Pressure.SCEPTICAL, asked=asked, worded=worded):
        asked.add(found.key)
        worded.add((found.key, found.wording))
        texts.append(found.text)
    assert len(texts) > 1
    assert len(texts) == len(set(texts))


def test_everybody_has_words_for_every_kind_of_probe() -> None:
    assert PROBES
    for key, wordings in PROBES.items():
        for stakeholder in Stakeholder:
            for pressure in Pressure:
                fit = [
                    each
                    for each in wordings
                    if (not each.of or stakeholder in each.of) and (not each.at or pressure in each.at)
                ]
                assert fit, (key, stakeholder, pressure)


def test_a_few_words_are_asked_to_become_more_and_noise_is_left_alone() -> None:
    assert keys("Maybe the time when I gave a late dose.") == {"more"}
    assert keys("asdf jkl qwer zxcv poiu lkjh mnbv asdf jkl") == set()


def test_who_tells_of_themselves_is_not_told_that_it_was_not_the_question() -> None:
    about_you = Question("about-you", "Tell me about yourself.", QuestionKind.MOTIVATIONAL)
    assert "off-question" not in keys("I started as a picker and now I plan the shifts for forty drivers.", about_you)


def text(answer: str, question: Question, seed: int = 0) -> str:
    found = probe_of(told(answer, question), DANA, Pressure.NEUTRAL, seed=seed)
    assert found
    return found.text


ACCURATE = Question("accuracy", "How do you make sure that your work is accurate?", QuestionKind.BEHAVIOURAL)
INTERESTS = Question("interests", "What are your outside interests?", QuestionKind.MOTIVATIONAL)
CRITICISED = Question("criticised", "What do people most often criticize about you?", QuestionKind.MOTIVATIONAL)
NOT_HIRE = Question("not-hire", "Why shouldn't I hire you?", QuestionKind.MOTIVATIONAL)
STUDIES = Question("studies", "What are your views about further studies?", QuestionKind.MOTIVATIONAL)
BOTH = Question("both", "What are your strengths and weaknesses?", QuestionKind.MOTIVATIONAL)


@pytest.mark.parametrize(
    "broken",
    [
        "I asking her to check the invoices of all suppliers. Then the printer was repaired by the firm.",
        "First step is 2.Checking invoices (all suppliers) again. Second step is 3.Checking prices (all goods).",
    ],
)
def test_words_that_do_not_read_well_are_meant_and_not_said_back(broken: str) -> None:
    assert all("“" not in text(broken, ACCURATE, seed) for seed in range(6))


def test_words_are_only_said_back_where_their_clause_is_whole() -> None:
    cut = (
        "I always compare the delivery notes of every single supplier with the long list of orders of the week before."
    )
    whole = "I always compare the delivery notes with the orders."
    assert all("“" not in text(cut, ACCURATE, seed) for seed in range(6))
    assert all(
        "“I always compare the delivery notes with the orders”" in text(whole, ACCURATE, seed) for seed in range(6)
    )


def test_a_definition_is_turned_to_the_person_themselves() -> None:
    answer = "Accuracy means that each number is checked by two people. Mistakes are expensive, and checking is cheap."
    assert probe(answer, ACCURATE).key == "yourself"


@pytest.mark.parametrize(
    ("question", "answer", "key"),
    [
        (INTERESTS, "I like to play the flute and to read novels about sailors at the weekend.", "pastimes"),
        (CRITICISED, "I am easily distracted from my work when people talk in the office.", "improve"),
        (NOT_HIRE, "I am unable to think of any reason for that, so please do hire me.", "unnamed"),
        (STUDIES, "I am not interested in further studies. I like projects and I want a job.", "declined"),
        (BOTH, "I am not easily distracted from my work. My weakness is that I get stressed by deadlines.", "improve"),
    ],
)
def test_what_somebody_says_of_themselves_is_asked_on_in_its_own_way(question: Question, answer: str, key: str) -> None:
    assert probe(answer, question).key == key


def test_a_strength_is_not_asked_on_as_a_weakness() -> None:
    answer = "I don't leave anything before completion. My weakness is that I get stressed by deadlines."
    assert "stressed" in probe(answer, BOTH).about.text


def test_an_example_that_was_given_is_not_asked_for_again() -> None:
    general = "I write a list of all figures and I check each of them against the invoice."
    example = " For example, last year I found a wrong price on a delivery note and called the supplier."
    assert "particular" in keys(general, ACCURATE)
    assert "particular" not in keys(general + example, ACCURATE)


def test_one_person_told_of_is_an_example_and_so_are_two_things_achieved() -> None:
    mentored = (
        "I have trained many cooks. I ask them first how they learn best. I had this one cook who learned by hand. "
        "So I would show her once, and every time after that I would let her do it. She knew the station in two shifts."
    )
    achieved = "I am fond of photography and have won two medals. I love music and have been an editor of short films."
    asking_for_one = {"would", "particular", "one-time", "action"}
    assert not keys(mentored) & asking_for_one
    assert "particular" not in keys(achieved, ACCURATE)


def test_what_used_to_happen_is_asked_for_one_time() -> None:
    answer = (
        "As an umpire I had angry parents. I would always ignore them or I would tell them to stop. Often they left."
    )
    assert probe(answer).key == "one-time"


def test_who_has_no_such_story_is_helped_to_the_nearest() -> None:
    assert probe("I have never had a failure like that in my life. Plans are good, and mine work.").key == "none-such"


def test_what_was_brought_about_is_asked_how() -> None:
    answer = "At my last job the team was quiet. I made sure everybody had a say in the project. In the end we won the prize."
    found = probe(answer)
    assert found.key == "steps"
    assert "had a say" in found.about.text


def test_a_reason_that_was_given_is_not_asked_for() -> None:
    decided = "At my last job a plan failed. I decided to move the stock to the depot in Leeds. In the end it was sold."
    assert "decision" in keys(decided)
    assert "decision" not in keys(decided.replace("in Leeds", "in Leeds because the rent was low"))


PASSIONS = Question("passions", "What are your passions?", QuestionKind.MOTIVATIONAL)
SKILL = Question("skill", "If you could learn some new skill, what would that be?", QuestionKind.MOTIVATIONAL)
SUCCESS = Question("success", "How do you define success?", QuestionKind.MOTIVATIONAL)
TIME = Question("time", "How much do you value time at work?", QuestionKind.MOTIVATIONAL)
LATE = (
    "At my last job a cook was often late. I talked to him and I took over his early shift. In the end he came on time."
)


def test_one_thing_liked_is_asked_on_by_its_name_and_of_several_one_is_chosen() -> None:
    assert "“travelling”" in text("I love travelling.", PASSIONS)
    assert probe("I love chess, travelling and the flute.", PASSIONS).key == "pastimes"
    assert probe("Painting, public speaking and Spanish.", SKILL).key == "wishes"


def test_a_definition_of_success_is_asked_for_a_success_of_ones_own_or_for_what_is_missing() -> None:
    assert probe("Success is a state in which people are happy with what they have.", SUCCESS).key == "reached"
    assert (
        probe(
            "Success is reaching goals that fit your ideals. I study at a good school, so I would say I am partly successful.",
            SUCCESS,
        ).key
        == "unreached"
    )


def test_who_has_learned_it_the_hard_way_is_asked_what_happened() -> None:
    assert probe("Time is very valuable and I have learned it the hard way.", TIME).key == "taught"


def test_an_answer_that_closes_with_the_lesson_is_asked_for_its_use_and_not_for_another_lesson() -> None:
    found = keys(LATE + " People have bad days and you need to talk to them.")
    assert "since" in found
    assert "learning" not in found
    assert "learning" in keys(LATE)
    assert not {"since", "learning"} & keys(LATE + " What I learned is to ask first. Since then I always ask first.")


def test_how_it_is_whenever_it_happens_is_asked_for_one_time() -> None:
    whenever = (
        "When I receive criticism, I listen first. They tend to be kind about it. I then proceeded with questions."
    )
    assert probe(whenever).key == "one-time"


def test_who_denies_that_there_was_such_a_case_is_not_asked_how_it_ended() -> None:
    denied = "I don't think I have made any such plan. I was never unsure about any big decisions I made in life."
    assert probe(denied).key == "none-such"


def test_a_trait_is_not_asked_where_it_was() -> None:
    trusting = "I am usually a trusting person. Once it happened that somebody whom I assumed to be sincere cheated me."
    assert all("trusting" not in text(trusting, FAILED, seed) for seed in range(6))


def test_an_own_part_that_was_told_is_not_asked_for_after_a_prize_that_all_won() -> None:
    won = "We took part in a hackathon. I have distributed the work by skills. We finished on time. We won the first prize."
    assert "own-part" not in keys(won)


@pytest.mark.parametrize(
    "dropped",
    [
        "At my last job two cooks fell out. I decided to gather myself and some of the other cooks who got along with both of them to talk.",
        "At my last job two cooks fell out. I decided to move one of them whenever the kitchen was full.",
    ],
)
def test_no_partner_and_no_condition_is_cut_off_from_what_is_said_back(dropped: str) -> None:
    assert all("“" not in text(dropped, FAILED, seed) for seed in range(6))


def test_every_wording_without_the_candidates_words_names_what_it_asks_about() -> None:
    bare = re.compile(r"^(?:And|Nobody)\b|\bdo so\b|How is it with you", re.IGNORECASE)
    texts = [each.text for wordings in PROBES.values() for each in wordings]
    assert [each for each in texts if bare.search(each)] == []


ORGANISED = Question("organised", "Are you an organised or a disorganised person?", QuestionKind.CULTURAL)
CONVINCE = Question("convince", "How would you convince your client?", QuestionKind.SITUATIONAL)


def every(answer: str, question: Question) -> set[str]:
    asked = (
        probe_of(told(answer, question), persona, pressure, seed=seed)
        for persona in (DANA, LUIS)
        for pressure in Pressure
        for seed in range(6)
    )
    return {found.text for found in asked if found}


def test_of_several_weaknesses_and_of_a_way_of_living_one_named_thing_is_asked_for() -> None:
    several = (
        "Strengths: (1) I handle stress very well. (2) I am calm. Weaknesses: (1) I am a perfectionist, I prefer executing "
        "each task with perfection which irritates my friends. (2) I have too many lists, due to which it takes me long. "
        "(3) I am very choosy, only some of the subjects get my interest and I tend to be lethargic about the others."
    )
    assert {asked[:34] for asked in every(several, BOTH)} == {"Take the weakness you named first."}
    living = every("My passion is to try out new things and follow my routine as well.", PASSIONS)
    assert living
    assert not any("those" in asked for asked in living)
    assert not any("put to the test" in each.text for wordings in PROBES.values() for each in wordings)


def test_no_lesson_is_asked_for_before_own_steps_are_told_or_after_a_sentence_broken_off() -> None:
    no_steps = "At my last job there was a big plan. I saw the opportunity and I took it. I knew the team needed it. It ended well for the firm."
    assert "untold" in keys(no_steps)
    assert "learning" not in keys(no_steps)
    assert "learning" in keys(LATE)
    assert probe(LATE + " After that I asked the").key == "broken-off"


def test_a_friend_who_changed_and_what_it_ultimately_led_to_are_an_end() -> None:
    story = "At my last job I broke a promise to a cook. I wrote him a letter and I brought him flowers."
    assert "result" in keys(story)
    assert "result" not in keys(story + " Ultimately my friend again gained confidence in me.")
    assert "result" not in keys(story + " My friend regained confidence.")


def test_who_tells_how_it_shows_at_work_is_not_asked_where_it_shows() -> None:
    shown = "Well i am not an organised person. Coming to my studies i dont have a timetable and i just study topics randomly."
    asked = every(shown, ORGANISED)
    assert asked
    assert not any("work or studies" in each or "shows it" in each for each in asked)


def test_what_was_done_is_no_plan_to_start_with() -> None:
    past = "My friends did not like the idea for our project. I then explained the advantages of the plan to them."
    plan = "I then explain the advantages of the plan to them. After that we sign."
    assert not any("would start" in each or "Suppose" in each for each in every(past, CONVINCE))
    assert probe(plan, CONVINCE).key == "if-not"


def test_exams_and_numbers_are_a_setting() -> None:
    bare = "There were many things to do and I made a schedule. I kept to it and it ended well for me."
    assert "setting" in keys(bare)
    assert "setting" not in keys(bare.replace("many things", "three things"))
    assert "setting" not in keys(bare.replace("many things", "exams"))


def test_which_part_was_yours_is_only_hung_on_work_that_was_done() -> None:
    meeting = "Last year we had a big project. We meet together to ensure the plan is good. We did our work. We delivered it. We were glad."
    asked = [each for each in every(meeting, FAILED) if "meet together" in each]
    assert asked == []
    assert any("“" in each for each in every(meeting.replace("meet together to ensure", "rebuilt it so that"), FAILED))


def test_who_described_a_method_is_asked_how_it_went_and_not_for_advice() -> None:
    process = Question("focus", "Describe your process for staying focused, with an example.", QuestionKind.BEHAVIOURAL)
    answer = "What works for me is the Pomodoro technique: half an hour of work, then a break. This is what I used recently when I studied for two exams."
    assert not any("advice" in each.text for wordings in PROBES.values() for each in wordings)
    assert "method" in keys(answer, process)
    assert "learning" not in keys(answer, process)
