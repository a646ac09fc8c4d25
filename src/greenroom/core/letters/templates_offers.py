"""Letters about an offer: time to think, yes, and no."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.letters.values import LetterKind, Tone

if TYPE_CHECKING:
    from greenroom.core.letters.values import Texts

_ASK_FOR_TIME: Texts = {
    Tone.FORMAL: (
        """
        Your offer: {role}
        | Your offer
        ---
        Thank you for the offer< of the role of {role}>< at {employer}>. I am very glad to have it.
        What speaks to me most is this: {enthusiasm}.

        I want to give you an answer that holds.
        You asked for it by {offer_deadline}.
        May I give it to you by {answer_by}?
        The reason is this: {reason}.

        To decide well, I should like to know one more thing. {question}?

        Please tell me whether that date suits you, and what the latest would be if it does not.
        """,
    ),
    Tone.FRIENDLY: (
        """
        Your offer for the {role} role
        | Your offer
        ---
        Thank you so much for the offer< of the {role} role>. I’m really happy about it.
        Here’s what I like most: {enthusiasm}.

        It’s a big step, and I’d like my answer to be one you can rely on.
        You’d asked for it by {offer_deadline}.
        Could I let you know by {answer_by}?
        Here’s why: {reason}.

        There’s one more thing that would help me decide. {question}?

        If that date is difficult, tell me what would work and we’ll find a way.
        """,
    ),
    Tone.BRIEF: (
        """
        Your offer: {role}
        | Your offer
        ---
        Thank you for the offer< of the role of {role}>. I am very glad about it.

        I would like to answer by {answer_by}<, rather than by {offer_deadline}>. Is that all right for you?
        The reason: {reason}.
        One more question. {question}?
        """,
    ),
}

_ACCEPT_OFFER: Texts = {
    Tone.FORMAL: (
        """
        Your offer: I accept, with thanks
        ---
        I am very glad to accept your offer of the role of {role} at {employer}.
        What I look forward to most is this: {enthusiasm}.

        As I understand it, we have agreed on the following:
        - {agreed}

        I will start on {start_date}.

        Could you please send me the terms in writing, with whatever I need to sign?
        Thank you for your trust.
        """,
    ),
    Tone.FRIENDLY: (
        """
        Yes, gladly
        ---
        Yes! I’m very happy to accept the {role} role at {employer}.
        What I look forward to most: {enthusiasm}.

        Just to be sure we mean the same, this is what we agreed:
        - {agreed}

        I’ll start on {start_date}.

        Could you send me the terms in writing, with anything I need to sign? Thank you, and I look forward to working with you.
        """,
    ),
    Tone.BRIEF: (
        """
        Offer accepted: {role}
        | Offer accepted
        ---
        I gladly accept the role of {role} at {employer}.

        We agreed on this:
        - {agreed}

        I will start on {start_date}.

        Please send me the agreement in writing. Thank you.
        """,
    ),
}

_DECLINE_OFFER: Texts = {
    Tone.FORMAL: (
        """
        Your offer of the role of {role}
        | Your offer
        ---
        Thank you for offering me the role of {role}< at {employer}>, and for the time you gave me.
        After careful thought I have decided not to accept.
        My reason is this: {reason}.

        I will remember this from our talks: {moment}.
        I wish you a good choice, and would be glad if we met again.
        """,
    ),
    Tone.FRIENDLY: (
        """
        Your offer for the {role} role
        | Your offer
        ---
        Thank you for offering me the {role} role. I’ve thought hard about it, and my answer is no.
        Here’s why: {reason}.

        I’ll remember this from our talks: {moment}.
        I hope you find the right person, and that our ways cross again.
        """,
    ),
    Tone.BRIEF: (
        """
        Offer declined: {role}
        | Offer declined
        ---
        Thank you for offering me the role of {role}. I have decided not to accept it.
        The reason: {reason}.

        I wish you a good choice.
        """,
    ),
}

OFFERS: dict[LetterKind, Texts] = {
    LetterKind.ASK_FOR_TIME: _ASK_FOR_TIME,
    LetterKind.ACCEPT_OFFER: _ACCEPT_OFFER,
    LetterKind.DECLINE_OFFER: _DECLINE_OFFER,
}
