from __future__ import annotations

import pytest

from greenroom.core.interviewer.formats.negotiation_moves import Act, moves_in
from greenroom.core.interviewer.formats.negotiation_values import LeverKind

OFFER = 62_000


def acts(text: str) -> set[Act]:
    return {each.act for each in moves_in(text, OFFER)}


def asked(text: str) -> int:
    return next((each.amount for each in moves_in(text, OFFER) if each.act is Act.ASK), 0)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("I would ask for €70,000.", 70_000),
        ("Could we get to 68k?", 68_000),
        ("I was hoping for something between 67,000 and 72,000 euros.", 67_000),
        ("70,000.", 70_000),
        ("I am looking for 6,000 a month.", 72_000),
        ("The median is 66,000 according to the survey, so I would like 71,500.", 71_500),
        ("For that I would ask for €68,000 a year instead of €62,000.", 68_000),
        ("If you can come to €66,000, I can give you my yes by 14 December.", 66_000),
        ("The median is 66,000 according to the survey.", 0),
        ("I don’t want to be difficult, but could you do 65?", 65_000),
        ("If we can meet at 69 I’d be happy to sign today.", 69_000),
        ("I won’t accept anything below 70,000.", 70_000),
        ("So 70,000 and four more days of leave, and I start on 1 February.", 70_000),
        ("The median, per the Federal Statistical Office, is €66,400.", 0),
        ("I can’t accept 62,000.", 0),
        ("Can I answer in 65 hours?", 0),
        ("You offered 62,000.", 0),
        ("I saved 70,000 in my last job.", 0),
        ("Make it sixty-eight five and we are there.", 68_500),
        ("Around seventy would feel right.", 70_000),
        ("u offered 62, i thought of 66", 66_000),
        ("Sixty-two for a head of team?", 0),
        ("I could start in seventy days.", 0),
        ("A firm across the river has put 70 on paper.", 0),
        ("Another employer offers 70,000.", 0),
        ("I earn 66,000 now.", 0),
        ("In 2025 I moved to Berlin.", 0),
    ],
)
def test_the_amount_that_is_asked_for_is_told_from_every_other(text: str, amount: int) -> None:
    assert asked(text) == amount


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("According to the Bureau of Labor Statistics the median is 66,000.", Act.MARKET),
        ("The market pays 66,000.", Act.HEARSAY),
        ("I cut the waiting time by a third.", Act.VALUE),
        ("If you can do 68,000, I can sign this week.", Act.TRADE),
        ("In return I would start two weeks earlier.", Act.TRADE),
        ("I have another offer, and I would rather come to you.", Act.ALTERNATIVE),
        ("They offer 69,000 in writing until Monday.", Act.ALTERNATIVE),
        ("I have no other offer.", Act.NO_ALTERNATIVE),
        ("What limits you on your side?", Act.QUESTION),
        ("…", Act.SILENCE),
        ("(I wait)", Act.SILENCE),
        ("(long pause)", Act.SILENCE),
        ("Pay me 80 or forget it.", Act.THREAT),
        ("Is there any flexibility?", Act.VAGUE),
        ("I would love to work here.", Act.ENTHUSIASM),
        ("May I have until Friday to think about it?", Act.TIME),
        ("Is there more possible?", Act.VAGUE),
        ("My rent went up.", Act.NEED),
        ("I currently earn 58,000.", Act.PRESENT_PAY),
        ("Sorry to ask, but is that it?", Act.SORRY),
        ("Do it or I walk.", Act.THREAT),
        ("If you can’t do that, I’ll go elsewhere.", Act.THREAT),
        ("That is an insult.", Act.RUDE),
        ("I accept.", Act.ACCEPT),
        ("We have a deal.", Act.ACCEPT),
        ("I have to decline.", Act.LEAVE),
        ("Put 68k in it and you have my word.", Act.TRADE),
        ("I could live with 64 as long as pay is looked at next spring.", Act.TRADE),
        ("Complaints went down from nine a week to two after I changed the desk.", Act.VALUE),
        ("Nobody told me that I would be leading two teams.", Act.SCOPE),
        ("realy want this, thx", Act.ENTHUSIASM),
        ("I can’t wait to begin!", Act.ENTHUSIASM),
        ("Let me sleep on that.", Act.TIME),
        ("Glassdor has it at 67 on average.", Act.MARKET),
        ("My work speaks for itself.", Act.CLAIM),
        ("You are the most brilliant boss one can have.", Act.FLATTERY),
        ("More or we’re done.", Act.THREAT),
        ("That is a slap in the face.", Act.RUDE),
        ("Count me in.", Act.ACCEPT),
        ("Done, send me the papers.", Act.ACCEPT),
        ("Could you do 66,000 if I start two weeks earlier?", Act.TRADE),
        ("Could you walk me through the band?", Act.QUESTION),
    ],
)
def test_each_move_is_seen_in_its_words(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("If you can do 68,000, I accept.", Act.ACCEPT),
        ("I cannot accept that yet.", Act.ACCEPT),
        ("I am not happy with the offer.", Act.ENTHUSIASM),
        ("I have another offer, and I would rather come to you.", Act.THREAT),
        ("If you can do 68,000, I can sign this week.", Act.THREAT),
        ("What is the scope of the job?", Act.SCOPE),
        ("The weather was fine.", Act.QUESTION),
        ("I won’t accept anything below 70,000.", Act.VALUE),
        ("They offer 69,000 in writing until Monday.", Act.TIME),
        ("Please send me the written offer.", Act.ALTERNATIVE),
        ("May I have 48 hours to think?", Act.LEVER),
        ("Could I read the contract over before I review it?", Act.LEVER),
        ("I think 70,000.", Act.SILENCE),
        ("What about a bit of training on top?", Act.QUESTION),
        ("Could you do 66,000 if I start two weeks earlier?", Act.LEVER),
        ("I bring a lot of value, and I cut costs by 30 percent.", Act.CLAIM),
    ],
)
def test_words_that_only_look_like_a_move_are_none(text: str, act: Act) -> None:
    assert act not in acts(text)


def test_what_is_asked_for_beside_pay_is_named() -> None:
    found = moves_in("Could you add a review after six months, and two days more at home?", OFFER)
    assert {each.lever for each in found if each.lever} == {LeverKind.REVIEW, LeverKind.REMOTE}


def test_every_move_quotes_the_sentence_it_stands_in() -> None:
    text = "Thank you for the offer. I would ask for 70,000."
    for each in moves_in(text, OFFER):
        assert each.quote.span.of(text) == each.quote.text


def test_what_is_given_in_a_trade_is_not_asked_for() -> None:
    given = moves_in("If we get to 68,000, I would start two weeks earlier.", OFFER)
    assert not [each.lever for each in given if each.lever]
    asked = moves_in("I could accept 66,000 if you add a review after six months.", OFFER)
    assert [each.lever for each in asked if each.lever] == [LeverKind.REVIEW]
