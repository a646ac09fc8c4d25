"""Role-plays for tests: what somebody says who does it well, and somebody who does it badly."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import Feedback
from greenroom.core.interviewer.formats.role_play import PLAYS, respond
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Pressure, Script

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.questions.values import QuestionKind

WELL: dict[str, tuple[str, ...]] = {
    "upset-client": (
        "You are right to be angry: your people type forms at night, and you had to hear it from others. I am sorry, I should have called you. What does the delay mean for you?",
        "That must be very uncomfortable, to sit before your board with nothing. How did you find out about it?",
        "In the last tests orders got lost, so we did not switch it on. The order form itself works since yesterday. How do your people manage until then?",
        "I can show you the order form on Wednesday, so that you have something for your board on Thursday. And I will call you every Friday at nine with where we stand.",
    ),
    "refund": (
        "I am sorry, that should not have happened, and being put on hold until the line went dead must have been maddening. What do you need the machine for?",
        "Your mother’s eightieth, I understand why Saturday matters so much. What happened the first time it leaked?",
        "It is a known fault of a seal in that series, so you did nothing wrong. How were you treated on the telephone?",
        "That must have been hurtful. We have a new machine here in stock. I can test it together with you now, and you take it home today, in time for Saturday.",
    ),
    "supplier": (
        "Thank you for coming yourself. It must be a hard year for a mill. What drives your costs most, apart from the grain?",
        "I see that our jumping orders cost you a lorry. How long do you wait for our payment, and what does that do to you?",
        "That makes sense. Your flour bakes better than what others offer, and in fourteen years you were always reliable. My customers cannot pay much more for bread, so my limit is six percent.",
        "I propose this: from next month you get our orders four weeks ahead, and we pay after thirty days. How does your business look beyond this year?",
        "I can sign for two years at six percent and pay after thirty days from the first of next month.",
    ),
    "parent": (
        "Thank you for coming, I can see that you are worried about him. How is Emil at home?",
        "Stomach aches on maths days, that must be hard to watch. When did it begin, and what changed then?",
        "I have noticed that he sits alone in the back row and no longer raises his hand. He has a gap in fractions. What happened with his friends at the new year?",
        "That sounds lonely for him. From Tuesday he could come to our free support group in the afternoon. Tomorrow I will speak with Emil myself and change his seat, and I will write to you every Friday.",
    ),
    "relative": (
        "Since six in the morning without anything to drink, that must be awful for both of you. I am sorry that nobody spoke with you. What worries you most?",
        "I understand, after what happened to your mother you would not sit still. At noon an emergency came and took the theatre. He may drink now. What should I know about your father tonight?",
        "Thank you for telling me. I will bring him tea right now and note on the sheet for the night that he gets confused. How long can you stay today?",
        "Then I will ask Dr Okoye to speak with you at half past four, well before your train, and I will call you tonight at nine.",
    ),
    "lime-tree": (
        "I am sorry about that letter, nobody likes to read something like it. What does the tree mean to you?",
        "Thank you for telling me that. I can imagine that Monday feels like losing him again. What would change for you in the house without it?",
        "The trunk is rotten inside from a fungus, and in the last storm a branch fell on the way to school. That is why it cannot stay. What else has upset you?",
        "You are right, you should have been asked. I can show you the tree and the report tomorrow at ten. In autumn we plant a new lime, five metres tall, and from the wood we make a bench by June.",
        "For the summer I can lend you a shade sail from next week.",
    ),
    "late-colleague": (
        "Thank you for taking the time. You must have a lot on your desk. What does your week look like at the moment?",
        "Eleven regions, no wonder you are late, that is a lot. When do you get the data from the branches?",
        "I did not know that. On Monday at nine I present the report to the director, and I worked on it on Sunday. What worries you about handing it in earlier?",
        "I can understand that after May. From this week I take two of Petra’s regions, and on Wednesday we send the branches one sheet for all. On Friday at eleven we check the report together.",
    ),
    "feedback": (
        "Sorry for the missing subject, that must have been unsettling. Yes, it is about the hotel. How did you feel about the meeting yourself?",
        "I can see how much work you put in, and the client called your analysis the best they have seen. They also said that they could not get to ask a question: you spoke for thirty-five of forty minutes. What was on your mind in the meeting?",
        "That must be hard, with the promotion beside you in every meeting. How do you and Mei work together?",
        "Thank you for saying it so openly. Before the next meeting, let us rehearse it together on Tuesday with ten slides. And tomorrow we could sit down with Mei and agree on a sign.",
    ),
    "first-week": (
        "I understand that it feels like that. I felt lost in my first weeks too, and it is normal: everybody needs about six weeks. What is on your mind?",
        "Thank you for telling me, that must have been weighing on you. Deleted pages can be brought back from last night’s copy. How are you getting on with your colleagues?",
        "Tomasz sighs at everybody in the season; yesterday he said that he is glad you are here. How are you yourself?",
        "I would be nervous as well after nine years. Let us sit down tomorrow at ten and write a plan for your first six weeks, and we restore the booking page together today.",
    ),
    "more-scope": (
        "I can see that you sit between your management and us. What is behind the wish for Polish right now?",
        "That makes sense. Which pages do the partners need at the fair?",
        "The whole portal would take three weeks more, as texts are fixed in the code and contracts need a lawyer. What worries you if we do it in steps?",
        "I understand, after last year you have every reason to doubt a second step. We can do two pages, prices and accounts, within one week, in time for Warsaw. And on Thursday we put a date for the rest before the steering meeting.",
    ),
}
BADLY = (
    "Calm down, it is not that bad. Nobody died, you know, and there are people with far greater worries than that.",
    "You should have told us earlier, that is your own fault, and now it is rather late for all of us.",
    "Other people do not complain like that, you are overreacting.",
    "That is our policy. There is nothing I can do.",
)


def script(play: str, pressure: Pressure = Pressure.NEUTRAL, seed: int = 1) -> Script:
    """The script of one of our role-plays."""
    scenario = next(each for each in PLAYS if each.id == play)
    return Script(scenario, scenario.seats, minutes=scenario.minutes, pressure=pressure, seed=seed)


def nothing(question: str, kind: QuestionKind, answer: str) -> Feedback:
    """A judge that finds nothing; a role-play needs none."""
    del question, kind
    return Feedback(answer)


def played(of: Script, texts: Iterable[str]) -> tuple[Line, ...]:
    """The lines after the candidate said these, one after another; it may be over before."""
    lines = respond(of, (), nothing)
    for text in texts:
        lines += (Line(YOU, Phase.EXERCISE, Kind.ANSWER, text),)
        lines += respond(of, lines, nothing)
        if lines[-1].kind is Kind.GOODBYE:
            return lines
    return lines
