"""The cards of the hard moments (X1 to X4) and of the mistakes (M1 to M4), to be read in a minute each."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import NotFound
from greenroom.core.hard_moments.values import Card, MomentKey

if TYPE_CHECKING:
    from greenroom.core.hard_moments.values import Facts

_K = MomentKey

CARDS: tuple[Card, ...] = (
    Card(
        _K.UNKNOWN,
        "You do not know the answer",
        "They ask about something that you have never done or heard of.",
        "They ask about something that you have never done or heard of. A half-sentence that sounds like knowledge is already on your tongue.",
        "Whether you notice where your knowledge ends, say so calmly, and have a way to find out. At work that happens every week, and whoever bluffs costs more than whoever asks.",
        (
            "Say it in one sentence: that you do not know it, or have not done it.",
            "Say what is nearest that you do know, and stay on that side of the line.",
            "Say how you would find out: where you would look, whom you would ask, what you would try first.",
        ),
        (
            "“I don’t know that one. The nearest I have done is [what you have done].”",
            "“I haven’t worked with it. I would read [the source] first, try it on [a small case], and ask [whom] before I relied on it.”",
            "“May I think aloud? I know [this], I don’t know [that], and the first thing to settle would be [what].”",
        ),
        (
            "Guessing in the voice of somebody who knows",
            "Apologising more than once",
            "Talking at length about something else, and hoping that nobody notices",
        ),
    ),
    Card(
        _K.PAY,
        "They ask about pay too early",
        "A figure is wanted before anybody has said what the job is.",
        "In the first minutes, sometimes on a form, somebody asks what you want to earn. You do not know yet what you would do for it.",
        "Whether your expectation and their budget can meet at all. It is a fair question at an unfair moment: a figure named now binds you before you know for what.",
        (
            "Bring it back to the scope once: what is the role, and which range is planned for it?",
            "If they ask again, give a range. Take it from market figures with a date and from what you need; its lower end must be one you could live with.",
            "Tie the range to the scope, and leave the door open: more or less work, another figure.",
        ),
        (
            "“Gladly. So that we mean the same job: what is its scope, and which range have you planned?”",
            "“My range is {pay}, for the role as I understand it now. If the scope is another, I would look at it again with you.”",
            "“What I earn now was set for another job, so it would tell you little about this one.”",
        ),
        (
            "A single figure as the first word",
            "What you earn at present, unasked",
            "“I’m flexible”, and nothing after it",
        ),
    ),
    Card(
        _K.TRAP,
        "A trap question",
        "Every straight answer seems to cost you something.",
        "They ask what is wrong with you, with your last employer, or with somebody who is not in the room. Every straight answer seems to cost you something.",
        "Rarely the thing itself. They watch whether you stay fair, whether what you say is real, and whether you come back to the work by yourself.",
        (
            "Take a breath, and answer the question that was asked, in one or two true sentences.",
            "Blame nobody, and keep private what is private.",
            "Cross over to what you do about it, or what you look for now, and stop there.",
        ),
        (
            "“That is a fair question. In short: [one true sentence]. Since then I [what you do differently].”",
            "“We saw that differently. What I took from it is [what you took], which is why I look for [what you look for].”",
            "“I’d rather leave my private life out of it. If you want to know whether I can be there for [the hours, the travel]: I can.”",
        ),
        (
            "A weakness that is praise in disguise",
            "Any bad word about somebody who is absent",
            "Filling the silence after a good short answer",
        ),
    ),
    Card(
        _K.ACROSS,
        "A talk across distance and languages",
        "The line is slow, and you do not share a first language.",
        "They sit in another country, the line is slow, and for one of you English is a second language. After your answer there is silence, and you cannot tell what it means.",
        "Whether working with you at a distance will be easy: do you check what was meant, stay plain, and name times so that nobody comes at the wrong hour?",
        (
            "Speak plainly: short sentences, one thought at a time, no figures of speech. Then wait for two breaths.",
            "Check what was meant, in both directions: say it back in your own words, and ask whether you were clear.",
            "Name every time in both zones, and say what you would write down and send.",
        ),
        (
            "“Let me check that I understood you: you mean [their point in your words]?”",
            "“I’ll stop here, because the line may be slow. Is that what you wanted to know?”",
            "“{zones} I’ll send you both times in writing.”",
        ),
        (
            "Talking into the silence",
            "Idioms, jokes about words, and names of programmes that only your country has",
            "Guessing from a passport how somebody likes to talk. Ask them.",
        ),
    ),
    Card(
        _K.ROTE,
        "It sounds learned by heart",
        "The same words come every time, in the same order.",
        "You prepared well, and now the same words come every time, in the same order and at an even speed. One question from the side, and the text is lost.",
        "Nobody minds preparation. But a recited answer answers the question you expected, and whoever listens feels read to.",
        (
            "Learn the points and the figures, never the sentences: five words on a card are enough.",
            "Tell it three times in a row, each time to somebody else: a colleague, a friend, a child.",
            "Begin with a word of their question, so that the first sentence cannot be the old one.",
        ),
        (
            "“You asked about [their word]. The short version: [one sentence].”",
            "“Let me tell that from its end: [the result]. How it came about: …”",
            "“For your team the interesting part may be [which part].”",
        ),
        (
            "Writing answers out in full",
            "Practising the same answer more than three times without changing the question",
        ),
        mistake=True,
    ),
    Card(
        _K.DUTIES,
        "Duties instead of outcomes",
        "You describe the position, and not what changed because you were in it.",
        "You say what you were responsible for. All of it is true, and it would be as true of anybody who ever held that position.",
        "They can read the duties in any posting. What they cannot read is what became different while you were there, and what of it was you.",
        (
            "Cut “responsible for”: begin the sentence with what you did.",
            "Say what was different afterwards: a number, a time, a word that somebody said.",
            "Say which part of it was yours.",
        ),
        (
            "“{result}”",
            "“When I came, [how it was]. When I left, [how it was then]. My part was [what you did].”",
            "“I don’t have a figure for it. What people noticed was [what they noticed].”",
        ),
        (
            "“Responsible for”, “involved in”, “helped with”",
            "A list of five tasks where one result would do",
            "A figure that you could not explain",
        ),
        mistake=True,
    ),
    Card(
        _K.TANGENTS,
        "You wander off",
        "One thing leads to another, and the question is out of sight.",
        "The interviewer nods, it feels like a conversation, and one thing leads to another. Three minutes later nobody remembers the question, and something private has been said.",
        "They have a list and a clock. What you tell beside the point takes the place of what would have spoken for you.",
        (
            "Answer in the first sentence. Then give one example, and its end.",
            "If you notice that you wander, say so, and come back. That makes a good impression.",
            "Stop, and ask whether they want more of it.",
        ),
        (
            "“In one sentence: [the answer]. One example: …”",
            "“I’m getting away from your question. Back to [their word]: …”",
            "“I can say more about [that part], if it helps you.”",
        ),
        (
            "The history of the firm before your own part begins",
            "Family, health, money and quarrels, however kind the listener",
            "Going on because they nod",
        ),
        mistake=True,
    ),
    Card(
        _K.NO_QUESTIONS,
        "No questions at the end",
        "“What would you like to ask us?” “I think you covered everything.”",
        "“What would you like to ask us?” It has been a long talk, and you say that everything was covered.",
        "The last minutes stay in the memory. No question sounds like no interest, and you give away your only chance to find out whether you want to work there.",
        (
            "Bring five questions on paper; the talk will answer three of them.",
            "Ask at least two, of things that no web page says: the first months, what success is, the team, what comes next.",
            "Leave pay, leave and hours to whoever sets them, and never ask only about those.",
        ),
        (
            "{ask}",
            "“You said earlier that [their words]. What would I do about that in the first three months?”",
            "“What happens next, and by when may I ask if I have heard nothing?”",
        ),
        (
            "“No, you covered everything”",
            "A question that their first page answers",
            "Pay as the only question",
        ),
        mistake=True,
    ),
)

_BLANKS = {
    "pay": "[your range: write one into the profile]",
    "result": "[one result of yours, with what it was before and after]",
    "zones": "That is [the time] for you and [the time] for me.",
    "ask": "“What would have to be true after six months for you to say that it worked out?”",
}


def card(key: str) -> Card:
    """The card of a moment.

    Raises:
        NotFound: there is no such moment.
    """
    for each in CARDS:
        if each.key == key:
            return each
    message = "There is no such hard moment. Choose one from the list."
    raise NotFound(message)


def words_to_say(of: Card, facts: Facts) -> tuple[str, ...]:
    """The words of a card with what the record knows; a blank stays where it knows nothing."""
    known = {"pay": facts.pay, "result": facts.result, "zones": facts.zones, "ask": f"“{facts.ask[0]}”" if facts.ask else ""}
    filled = {name: known[name] or blank for name, blank in _BLANKS.items()}
    return tuple(each.format(**filled) for each in of.say)
