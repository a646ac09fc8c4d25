"""Letters after the interview: what was promised, how things stand, why it was a no, and a step back of one's own."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.letters.values import LetterKind, Tone

if TYPE_CHECKING:
    from greenroom.core.letters.values import Texts

_PROMISED_ITEM: Texts = {
    Tone.FORMAL: (
        """
        The role of {role}: what I promised to send
        | What I promised to send
        ---
        When we spoke< on {interview_date}>< about the role of {role}>, I promised to send you something< by {promised_by}>.
        Here it is: {promised_item}.

        You can open it here:
        - {item_link}

        If anything in it is unclear, please ask me.
        """,
    ),
    Tone.FRIENDLY: (
        """
        As promised: {role}
        | As promised
        ---
        Here’s what I said I’d send you< when we talked on {interview_date}>: {promised_item}.

        You can open it here:
        - {item_link}

        I’m happy to walk you through it if that’s useful.
        """,
    ),
    Tone.BRIEF: (
        """
        As promised
        ---
        As promised< on {interview_date}>, here it is: {promised_item}.

        The link:
        - {item_link}
        """,
    ),
}

_STATUS: Texts = {
    Tone.FORMAL: (
        """
        The role of {role}: how things stand
        | How things stand
        ---
        We were last in touch on {last_contact} about the role of {role}<, and you expected to answer by {timeline_given}>.
        | I am writing about the role of {role}<; you expected to answer by {timeline_given}>.
        May I ask how things stand, and when I may expect to hear from you?

        I remain interested, and will gladly send whatever you still need.
        """,
    ),
    Tone.FRIENDLY: (
        """
        The {role} role: any news?
        | Any news?
        ---
        I’m still interested in the {role} role, so I thought I’d ask how it’s going.
        When we were last in touch on {last_contact}, you hoped to know more by {timeline_given}.
        | You hoped to know more by {timeline_given}.
        | We were last in touch on {last_contact}.

        Could you tell me where things are, and when you expect to decide? If you need anything from me, just say so.
        """,
    ),
    Tone.BRIEF: (
        """
        {role}: where things are
        | Where things are
        ---
        Is there news about the role of {role}? You had named {timeline_given} as the date.
        | Is there news about the role of {role}?
        I am still interested. When may I expect an answer?
        """,
    ),
}

_ASK_FEEDBACK: Texts = {
    Tone.FORMAL: (
        """
        The role of {role}: thank you, and a question
        | Thank you, and a question
        ---
        Thank you for telling me your decision< about the role of {role}>, and for the time you gave to my application.
        I will remember this part of our talk: {moment}.

        I should like to learn from it, and have a single question. {question}?
        | I should like to learn from it, and have a single question. Which skill or example would I have had to show more clearly?
        A sentence is enough, and I will understand if you cannot answer.

        I wish you and your team well.
        """,
    ),
    Tone.FRIENDLY: (
        """
        The {role} role: thanks, and a question
        | Thanks, and a question
        ---
        Thanks for letting me know< about the {role} role>. I’d hoped for another answer, and I’m grateful for your time all the same.
        I’ll remember this part of our talk: {moment}.

        May I ask a single thing, so that I do better next time? {question}?
        | May I ask a single thing, so that I do better next time? What would you have wanted to hear more about from me?
        A short line is plenty, and it’s fine if you can’t say.

        I wish you all well.
        """,
    ),
    Tone.BRIEF: (
        """
        {role}: a question
        | A question
        ---
        Thank you for your decision< about the role of {role}> and for your time.

        May I ask a single question, to learn from it? {question}?
        | May I ask a single question, to learn from it? What was missing most?
        A line is enough.
        """,
    ),
}

_WITHDRAW: Texts = {
    Tone.FORMAL: (
        """
        Withdrawal of my application: {role}
        | Withdrawal of my application
        ---
        I am writing to withdraw my application for the role of {role}< at {employer}>.
        My reason is this: {reason}.

        Thank you for considering me, and for the time you gave to it. I wish you a good choice.
        """,
    ),
    Tone.FRIENDLY: (
        """
        My application for the {role} role
        | My application
        ---
        I’ve decided to withdraw my application for the {role} role, and wanted you to hear it from me right away.
        Here’s why: {reason}.

        Thank you for your time. I hope you find the right person.
        """,
    ),
    Tone.BRIEF: (
        """
        Application withdrawn: {role}
        | Application withdrawn
        ---
        I withdraw my application for the role of {role}.
        The reason: {reason}.

        Thank you for your time.
        """,
    ),
}

WAITING: dict[LetterKind, Texts] = {
    LetterKind.PROMISED_ITEM: _PROMISED_ITEM,
    LetterKind.STATUS: _STATUS,
    LetterKind.ASK_FEEDBACK: _ASK_FEEDBACK,
    LetterKind.WITHDRAW: _WITHDRAW,
}
