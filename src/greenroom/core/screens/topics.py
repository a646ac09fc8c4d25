"""The topics of a first call: how they are asked, why, and what a good answer does. All of it are our own rules of thumb."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.errors import InvalidChoice
from greenroom.core.questions.values import QuestionKind
from greenroom.core.screens.values import Topic, TopicKey

_CLOSING, _MOTIVES = QuestionKind.CLOSING, QuestionKind.MOTIVATIONAL

TOPICS: tuple[Topic, ...] = (
    Topic(
        TopicKey.BACKGROUND, "Your background in two minutes",
        ("Could you tell me a little about yourself?", "Would you walk me through your résumé?", "What is your background, in two minutes?"),
        "They have your page before them and want to know how to read it. What you say first becomes the first line of their note.",
        "Two minutes: what you do now, the one or two steps that led there, one result with a figure, and why this role comes next.",
        (75, 120, 180), _MOTIVES,
    ),
    Topic(
        TopicKey.SITUATION, "Your present situation",
        ("What are you doing at present?", "Why are you looking for something new?", "Are you still in your last job?"),
        "They look for a reason that will not follow you into the next job, and for facts that fit the dates on your page.",
        "What you do now in one sentence, what you are looking for in another. Nothing against anybody, and nothing that your dates do not show.",
        (20, 60, 120), _MOTIVES,
    ),
    Topic(
        TopicKey.WHY_ROLE, "Why this role",
        ("Why this role?", "What made you apply to us?", "What do you already know about us?"),
        "They pass one sentence about your reason on to the manager, so give them one that can be passed on.",
        "One thing of theirs in their own words, and one thing you have done that fits it. Leave out what would be true of any employer.",
        (30, 75, 120), _MOTIVES,
    ),
    Topic(
        TopicKey.RELOCATION, "Where you live, and moving",
        ("Where do you live at the moment?", "Would you move for this role?", "How would you get to us?"),
        "A move needs time and money and involves other people, so they want to hear that you have thought it through.",
        "Where you live, whether you would move, from when, and what has to be settled first. If family or school is part of it, say so now rather than at the end.",
        (20, 45, 90), _CLOSING,
    ),
    Topic(
        TopicKey.NOTICE, "Notice and start date",
        ("How long is your notice?", "When could you start?", "Could it be any sooner?"),
        "The date goes into their plan. One that slips costs more trust than one that is late from the beginning.",
        "Your notice as your contract words it, and the earliest honest date: notice, permit and moving added together. Do not give away days that are not yours to give.",
        (15, 40, 90), _CLOSING,
    ),
    Topic(
        TopicKey.PAY, "Pay expectation",
        ("What are your pay expectations?", "Which range are you looking in?", "What do you earn at present?"),
        "They find out whether your range and theirs meet before anybody gives up an hour.",
        "A range whose lower end you could live with, where it comes from, and then your question about their range and the scope of the role. Say the figure, then stop.",
        (15, 45, 90), _CLOSING,
    ),
    Topic(
        TopicKey.PERMIT, "Right to work",
        ("Are you allowed to work here?", "Would you need sponsorship, now or later?", "Until when is your permit valid?"),
        "A permit can need weeks and somebody to apply for it. Where it is missing, they have to know before they plan.",
        "How it stands in this country, in one sentence. If something is needed: who has to do what, and how long it takes, with the source that you have it from.",
        (15, 45, 90), _CLOSING,
    ),
    Topic(
        TopicKey.OTHERS, "Other processes",
        ("Are you talking with others as well?", "How far are you in other processes?", "Do you expect an offer soon?"),
        "They want to know how fast they have to be, and whether you are serious about this one.",
        "Whether there are others, how far, and by when you have to decide. No names, and no offer that is not there.",
        (10, 30, 60), _CLOSING,
    ),
    Topic(
        TopicKey.AVAILABILITY, "When you can talk next",
        ("When could you meet the hiring manager?", "How are you placed next week?", "Is there anything that you need for the interview?"),
        "Somebody has to find an hour that suits several people. Whoever names three saves everybody a week.",
        "Three times, each in their time zone and in yours, and by when you would like to know. Say now what you need so that the talk is fair.",
        (10, 30, 60), _CLOSING,
    ),
)  # fmt: skip

TOLD_TOPICS: dict[str, str] = {
    "pay": "Pay",
    "notice": "Notice",
    "start": "Start date",
    "permit": "Right to work",
    "relocation": "Moving",
    "background": "Background",
    "situation": "Present situation",
    "others": "Other processes",
}
"""What an employer can be told, by the key in the record; a start date belongs to the topic of notice."""


def topic(key: str) -> Topic:
    """The topic of that key.

    Raises:
        InvalidChoice: there is none.
    """
    found = next((each for each in TOPICS if each.key == key), None)
    if found is None:
        raise InvalidChoice("Choose one of the topics of a first call.", field="topic")
    return found


def topic_of_told(key: str) -> TopicKey:
    """The topic under which something that was told is shown."""
    return TopicKey.NOTICE if key == "start" else TopicKey(key)
