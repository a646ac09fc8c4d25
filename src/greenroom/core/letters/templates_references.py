"""Letters to a referee: to ask, to brief, to thank."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.letters.values import LetterKind, Tone

if TYPE_CHECKING:
    from greenroom.core.letters.values import Texts

_ASK_REFERENCE: Texts = {
    Tone.FORMAL: (
        """
        Would you be willing to speak for me?
        ---
        I am applying for the role of {role} at {employer}.
        Would you be willing to be a referee for me<, as you know my work from {known_from}>?

        In short, the job is this: {job_summary}.

        You have seen these things yourself, and could speak about them:
        - {referee_can_vouch}

        The reference is needed by {reference_by}.

        If you agree, I will send you all you need before anybody calls you. If you would rather not, a short no is fine, and I thank you all the same.
        """,
    ),
    Tone.FRIENDLY: (
        """
        May I name you as a referee?
        ---
        I’m applying for a job< as {role}> at {employer}, and I thought of you<, because you know my work from {known_from}>.
        Would you be happy to speak for me?

        Here’s the job in short: {job_summary}.

        You’ve seen these yourself, so they’d be easy to talk about:
        - {referee_can_vouch}

        They need it by {reference_by}.

        If you say yes, I’ll send you everything beforehand. If it doesn’t suit you, just say no, with no hard feelings.
        """,
    ),
    Tone.BRIEF: (
        """
        A reference for me?
        ---
        I am applying for the role of {role} at {employer}. May I name you as a referee?

        You could speak about this:
        - {referee_can_vouch}

        It is needed by {reference_by}.

        A yes or a no is enough; I will send the details after a yes.
        """,
    ),
}

_BRIEF_REFERENCE: Texts = {
    Tone.FORMAL: (
        """
        Reference for the role of {role}: what you may be asked
        | Reference: what you may be asked
        ---
        Thank you for agreeing to speak for me. You may hear from {employer} about the role of {role}.
        They need the reference by {reference_by}.

        In short, the job is this: {job_summary}.
        What matters most, in the words of {employer}, is “{priority}”.

        You have seen these things yourself, and they bear on it:
        - {referee_can_vouch}

        Please say only what you saw yourself. If a question comes that you would like to talk over first, you can reach me on {my_phone}.
        | Please say only what you saw yourself.
        """,
    ),
    Tone.FRIENDLY: (
        """
        {employer} may call you
        | They may call you
        ---
        Thanks again for speaking for me. {employer} may call you about the {role} role.
        They need it by {reference_by}.

        Here’s the job in short: {job_summary}.
        What they care about most is “{priority}”, in their own words.

        These are things you saw yourself, and they fit:
        - {referee_can_vouch}

        Just tell it the way you saw it. If you’d like to talk first, my number is {my_phone}.
        | Just tell it the way you saw it.
        """,
    ),
    Tone.BRIEF: (
        """
        Reference: {employer}, {role}
        | Your reference
        ---
        Thank you for being my referee. You may hear from {employer} about the role of {role}.
        They need it by {reference_by}.
        The job: {job_summary}.
        They want this most: “{priority}”.

        You saw this yourself:
        - {referee_can_vouch}
        """,
    ),
}

_THANK_REFERENCE: Texts = {
    Tone.FORMAL: (
        """
        Thank you for your reference
        ---
        Thank you for speaking for me to {employer}< about the role of {role}>.
        You gave your time and your name for it, and I value both.

        You should be among the first to know what became of it: {outcome}.

        If there is ever something that I can do for you, please tell me.
        """,
    ),
    Tone.FRIENDLY: (
        """
        Thank you for speaking for me
        ---
        Thank you for speaking for me to {employer}< about the {role} role>. It means a lot to me.

        You’ll want to know how it went: {outcome}.

        If I can ever do the same for you, just ask.
        """,
    ),
    Tone.BRIEF: (
        """
        Thank you for the reference
        ---
        Thank you for your reference to {employer}< about the role of {role}>.
        The outcome: {outcome}.

        I will gladly do the same for you.
        """,
    ),
}

REFERENCES: dict[LetterKind, Texts] = {
    LetterKind.ASK_REFERENCE: _ASK_REFERENCE,
    LetterKind.BRIEF_REFERENCE: _BRIEF_REFERENCE,
    LetterKind.THANK_REFERENCE: _THANK_REFERENCE,
}
