"""Letters before the interview: to confirm it, move it, make it fair, settle facts early, or decline it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.letters.values import LetterKind, Tone

if TYPE_CHECKING:
    from greenroom.core.letters.values import Texts

_CONFIRM: Texts = {
    Tone.FORMAL: (
        """
        Interview for the role of {role}: confirmed
        | Interview confirmed
        ---
        Thank you for the invitation.
        I confirm the interview< for the role of {role}>< at {employer}>:
        - {when}
        - {format}
        - {place}
        - {link}

        Should anything change on the day, you can reach me on {my_phone}.
        I have a question beforehand. {question}?
        I look forward to our conversation.
        """,
    ),
    Tone.FRIENDLY: (
        """
        Interview for the {role} role: I’ll be there
        | Interview: I’ll be there
        ---
        Thanks for inviting me< to talk about the {role} role>. I’ll be there:
        - {when}
        - {format}
        - {place}
        - {link}

        If something comes up on the day, my number is {my_phone}.
        There’s something I’d like to ask beforehand. {question}?
        I look forward to meeting you.
        """,
    ),
    Tone.BRIEF: (
        """
        Confirmed: {role}
        | Confirmed
        ---
        Thank you. I confirm:
        - {when}
        - {format}
        - {place}
        - {link}

        On the day I can be reached on {my_phone}.
        """,
    ),
}

_PROPOSE_TIMES: Texts = {
    Tone.FORMAL: (
        """
        Interview for the role of {role}: other times
        | Interview: other times
        ---
        Thank you for the invitation to an interview< for the role of {role}>< at {employer}>.
        I am glad to come, and need your help with the time.

        Unfortunately I cannot be there at this time:
        - {when}

        The reason is this: {reason}.

        These times suit me:
        - {availability}

        Please tell me which you prefer, or name others.
        """,
    ),
    Tone.FRIENDLY: (
        """
        Interview for the {role} role: could we find another time?
        | Interview: could we find another time?
        ---
        Thanks for inviting me< to talk about the {role} role>. I’d be glad to.

        I’m sorry that this time doesn’t work for me:
        - {when}

        Here’s why: {reason}.

        I could do any of these:
        - {availability}

        Does one of them work for you? If not, please suggest another.
        """,
    ),
    Tone.BRIEF: (
        """
        Other times: {role}
        | Other times
        ---
        Thank you for the invitation.

        I cannot make this time:
        - {when}

        These suit me:
        - {availability}

        Which is best for you?
        """,
    ),
}

_ACCOMMODATION: Texts = {
    Tone.FORMAL: (
        """
        Interview for the role of {role}: an arrangement I need
        | Interview: an arrangement I need
        ---
        Thank you for the invitation to an interview< for the role of {role}>, to which I look forward.

        It is about this time:
        - {when}

        So that I can show you my work on equal terms, I need the following: {accommodation}.

        Could you please confirm that this can be arranged?
        If you have a question about it, I will gladly explain.
        """,
    ),
    Tone.FRIENDLY: (
        """
        Interview for the {role} role: something I need
        | Interview: something I need
        ---
        Thanks for inviting me< to talk about the {role} role>. I’m looking forward to it.

        It’s about this time:
        - {when}

        For it to work well, I need the following: {accommodation}.

        Can you let me know whether that’s possible? I’m happy to explain if it helps you to arrange it.
        """,
    ),
    Tone.BRIEF: (
        """
        Interview: an arrangement I need
        ---
        Thank you for the invitation.

        It is about this time:
        - {when}

        For the interview I need this: {accommodation}.

        Please confirm that it can be arranged, or ask me if something is unclear.
        """,
    ),
}

_CONSTRAINTS: Texts = {
    Tone.FORMAL: (
        """
        The role of {role}: facts for your planning
        | Facts for your planning
        ---
        I am interested in the role< of {role}>< at {employer}>.
        So that we both plan with the facts, I should like to state these early:
        - {constraints}

        If any of this is a difficulty, I would rather talk about it now than later.
        Please ask if you need a paper or a date that is not here.
        """,
    ),
    Tone.FRIENDLY: (
        """
        The {role} role: what you should know early
        | What you should know early
        ---
        I’d like to go further< with the {role} role>, and I’d rather you heard these facts from me now:
        - {constraints}

        If any of it makes things hard, let’s talk about it. There may be a way.
        """,
    ),
    Tone.BRIEF: (
        """
        {role}: facts to plan with
        | Facts to plan with
        ---
        Facts for your planning< about the role of {role}>:
        - {constraints}

        Please tell me if any of this is a difficulty.
        """,
    ),
}

_DECLINE_INTERVIEW: Texts = {
    Tone.FORMAL: (
        """
        Invitation to an interview for the role of {role}
        | Invitation to an interview
        ---
        Thank you for the invitation to an interview< for the role of {role}>< at {employer}>.
        I have decided not to go further with my application, and want you to know in good time.
        My reason is this: {reason}.

        Thank you for considering me. I wish you a good choice.
        """,
    ),
    Tone.FRIENDLY: (
        """
        Your invitation: {role}
        | Your invitation
        ---
        Thank you for inviting me< to talk about the {role} role>.
        I’ve thought about it, and I won’t be going further, so please give my place to somebody else.
        Here’s why: {reason}.

        I hope you find the right person.
        """,
    ),
    Tone.BRIEF: (
        """
        Interview declined: {role}
        | Interview declined
        ---
        Thank you for the invitation< for the role of {role}>. I will not be taking the interview.
        The reason: {reason}.

        I wish you a good choice.
        """,
    ),
}

SCHEDULING: dict[LetterKind, Texts] = {
    LetterKind.CONFIRM: _CONFIRM,
    LetterKind.PROPOSE_TIMES: _PROPOSE_TIMES,
    LetterKind.ACCOMMODATION: _ACCOMMODATION,
    LetterKind.CONSTRAINTS: _CONSTRAINTS,
    LetterKind.DECLINE_INTERVIEW: _DECLINE_INTERVIEW,
}
