"""Thank-you notes: four for each tone, so that four people of a panel get four letters. `drafting` says how to read them.

Each names a real moment, restates interest with the employer's own words, offers what can be added, and asks one question.
No two share a sentence, and the order differs.
"""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.letters.values import Tone

if TYPE_CHECKING:
    from greenroom.core.letters.values import Texts

_FORMAL = (
    """
    Thank you for the interview for the role of {role}
    | Thank you for the interview
    ---
    Thank you for the time you gave me< on {interview_date}>< to talk about the role of {role}>.
    One moment has stayed with me in particular: {moment}.

    I remain very interested in this work.
    What it is for, in the words of {employer}, is “{priority}”, and I should like to take a share in that.
    | What it is for, in your own words, is “{priority}”, and I should like to take a share in that.

    I can add this to what I said: {offer}.

    I should also like to ask a question, so as to understand the work better. {question}?

    If anything else from me would help you to decide, please tell me.
    """,
    """
    After our conversation about the role of {role}
    | After our conversation
    ---
    I am writing with thanks for our conversation< on {interview_date}>.
    This is what I took away from it above all: {moment}.

    My interest< in the role of {role}> is as firm as before.
    With “{priority}” {employer} has put its need plainly, and I would begin there.
    | With “{priority}” you have put the need plainly, and I would begin there.

    To complete my answers, I can let you have the following: {offer}.

    On a further point I should be grateful for a word from you. {question}?

    Thank you again, and I am ready for the next step whenever it suits you.
    """,
    """
    The role of {role}: my thanks
    | My thanks for the interview
    ---
    After our meeting< on {interview_date}> I would gladly take up the role< of {role}>.
    Thank you for being part of it.

    If I could keep only one thing from that day, it would be this: {moment}.
    {employer} has named “{priority}” as what matters, and I hope to be the person who helps with it.
    | You have named “{priority}” as what matters, and I hope to be the person who helps with it.

    Before we speak again, your view of the following would help me. {question}?

    For my part, I can contribute this: {offer}.

    Should something have remained open for you, I will gladly answer it.
    """,
    """
    With thanks for our meeting about the role of {role}
    | With thanks for our meeting
    ---
    Please accept my thanks for our meeting< on {interview_date}>.
    Of all that was said, I would single this out: {moment}.

    There is a matter on which I would still value your answer. {question}?

    The aim that {employer} has set is “{priority}”, and I would be glad to work for it< as {role}>.
    | The aim that you have set is “{priority}”, and I would be glad to work for it< as {role}>.
    | I would be glad to work with you< as {role}>.

    So that you can judge better how I work, I can supply this: {offer}.

    I look forward to your decision, whenever you have reached it.
    """,
)

_FRIENDLY = (
    """
    Thank you for our talk about the {role} role
    | Thank you for our talk
    ---
    Thanks for making time for me< on {interview_date}>.
    There’s a part of our talk that I keep coming back to: {moment}.

    I’d really like to do this job.
    The way {employer} puts it, it’s about “{priority}”, and I’d like to spend my working days on that.
    | The way you put it, it’s about “{priority}”, and I’d like to spend my working days on that.

    I also have something for you: {offer}.

    And there’s a thing I’d still love to know. {question}?

    If you need anything more from me, just say so.
    """,
    """
    After our talk about the {role} role
    | After our talk
    ---
    Since we spoke< on {interview_date}>, one thing has stuck in my mind: {moment}.
    Thank you for that, and for the whole conversation.

    I’m as keen on the {role} role as I was.
    | I’m as keen on the role as I was.
    I’d like to help with “{priority}”, as {employer} calls it.
    | I’d like to help with “{priority}”, as you call it.

    I’d like to ask you something before the next step. {question}? A short answer is plenty.

    Here’s what I can add from my side: {offer}.

    I hope we’ll talk again soon, and I’m easy to reach until then.
    """,
    """
    Good to meet you, and thank you
    ---
    I’m glad we met< on {interview_date}>, and I wanted to thank you properly.
    If a friend asked me what it was like, I’d begin with this: {moment}.

    What {employer} wants is “{priority}”, and I’d be happy to be one of the people working on it.
    | What you want is “{priority}”, and I’d be happy to be one of the people working on it.
    So yes, I’d still like the job< as {role}>.

    You may find this useful as you think it over: {offer}.

    Something I’d like to understand better is this. {question}?

    Thanks again, and do tell me if you’re missing anything.
    """,
    """
    Still keen on the {role} role
    | Still keen on the role
    ---
    I came away from our talk< on {interview_date}> wanting this job, so thank you for it.

    Let me say what did it: {moment}.
    And then there’s the need itself, “{priority}” in the words of {employer}, which is where I’d start.
    | And then there’s the need itself, “{priority}” in your words, which is where I’d start.

    A question from me, if you don’t mind. {question}?

    Whenever it helps, I can send or show you this: {offer}.

    Whatever you decide< about the {role} role>, it was good to talk with you, and you can ask me anything that’s still open.
    """,
)

_BRIEF = (
    """
    Thank you: {role}
    | Thank you
    ---
    Thank you for the interview< for the role of {role}>< on {interview_date}>.
    I remember this best: {moment}.

    I would like to have the job.
    {employer} asks for “{priority}”, and I want to work on that.
    | You ask for “{priority}”, and I want to work on that.

    I can add this: {offer}.

    I have a question as well. {question}?

    Please ask if you need more from me before you decide.
    """,
    """
    Our talk about the role of {role}
    | Our talk
    ---
    Thank you for talking with me< on {interview_date}>< about the role of {role}>.
    What I will keep from it: {moment}.

    My interest is unchanged.
    If “{priority}” is the task at {employer}, I am glad to take it on with you.
    | If “{priority}” is the task, I am glad to take it on with you.

    I would like to know something more. {question}?

    From my side I can give you this: {offer}.

    I am ready for another talk when you are.
    """,
    """
    Thanks for meeting me
    ---
    We met< on {interview_date}>< about the role of {role}>, and I want to thank you for it.

    The job still appeals to me.
    It comes down to “{priority}”, as {employer} says, and there I can be of use.
    | It comes down to “{priority}”, as you say, and there I can be of use.

    Best of all I liked this part: {moment}.

    To help you decide, I offer this: {offer}.

    What I could not work out alone: {question}?

    Tell me if a document or an answer is missing.
    """,
    """
    Interview for the role of {role}: thanks
    | The interview: thanks
    ---
    A short note of thanks for your time< on {interview_date}>.
    It is this that convinced me: {moment}.

    I hope to join {employer}< as {role}>.
    | I hope to join you< as {role}>.
    The need is “{priority}”, and I would put my time into it.

    Something is still unclear to me. {question}?

    If it is of help, I have this ready: {offer}.

    My thanks again, and good luck with the choice.
    """,
)

THANKS: Texts = {Tone.FORMAL: _FORMAL, Tone.FRIENDLY: _FRIENDLY, Tone.BRIEF: _BRIEF}
