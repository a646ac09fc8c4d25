from __future__ import annotations

import pytest
from tests.core.interviewer.formats.play_room import script

from greenroom.core.interviewer.formats.role_play_moves import Act, moves_in
from greenroom.core.interviewer.formats.role_play_values import RoleBody

CLIENT = script("upset-client").scenario.body
assert isinstance(CLIENT, RoleBody)
SAID = [
    ("I can see why you are angry.", Act.ACKNOWLEDGE),
    ("That must have been very frustrating.", Act.ACKNOWLEDGE),
    ("That sounds really hard.", Act.ACKNOWLEDGE),
    ("You have every right to be upset.", Act.ACKNOWLEDGE),
    ("No wonder you are tired of it.", Act.ACKNOWLEDGE),
    ("I would be annoyed as well.", Act.ACKNOWLEDGE),
    ("I am so sorry about that.", Act.APOLOGISE),
    ("That should not have happened.", Act.APOLOGISE),
    ("We apologise for the delay.", Act.APOLOGISE),
    ("What worries you most?", Act.ASK),
    ("How did that come about?", Act.ASK),
    ("Tell me more about the forms.", Act.ASK),
    ("Could you walk me through it?", Act.ASK),
    ("Did you call us?", Act.ASK_PLAIN),
    ("How many people is that?", Act.ASK_PLAIN),
    ("I will call you tomorrow at nine.", Act.OFFER),
    ("We can show it to you on Wednesday.", Act.OFFER),
    ("How about a first version by the end of the month?", Act.OFFER),
    ("I will look into it.", Act.VAGUE),
    ("We will do our best to help.", Act.VAGUE),
    ("You should have told us.", Act.BLAME),
    ("That is your own fault.", Act.BLAME),
    ("You never answer your mail.", Act.BLAME),
    ("Calm down.", Act.DISMISS),
    ("It is not that bad.", Act.DISMISS),
    ("I understand, but we have rules.", Act.DISMISS),
    ("There is nothing I can do.", Act.DISMISS),
    ("Other customers do not complain.", Act.DISMISS),
    ("Orders got lost in our tests.", Act.INFORM),
    ("It stands in the backlog.", Act.JARGON),
]
NOT = [
    ("I did nothing wrong there.", Act.BLAME),
    ("You did nothing wrong.", Act.BLAME),
    ("You should have been asked.", Act.BLAME),
    ("It was our mistake.", Act.BLAME),
    ("I am sorry, but that is how it is.", Act.APOLOGISE),
    ("I understand, but no.", Act.ACKNOWLEDGE),
    ("I called you yesterday.", Act.OFFER),
    ("Good morning.", Act.ACKNOWLEDGE),
    ("Fine.", Act.INFORM),
    ("I will call you.", Act.OFFER),
    ("Do not worry, you will hear from me tomorrow at nine.", Act.BLAME),
]


@pytest.mark.parametrize(("text", "act"), SAID)
def test_a_move_is_found_in_its_words(text: str, act: Act) -> None:
    found = {each.act: each.quote.text for each in moves_in(text, CLIENT)}
    assert found.get(act) == text


@pytest.mark.parametrize(("text", "act"), NOT)
def test_words_that_only_look_alike_are_no_such_move(text: str, act: Act) -> None:
    assert act not in {each.act for each in moves_in(text, CLIENT)}
