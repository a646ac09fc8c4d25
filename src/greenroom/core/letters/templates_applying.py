"""The cover letter: why this work, and for what they ask for first, their words beside a line of the person's résumé.

It says nothing that anybody could say of any job: without a motivation, a priority and a proof it stays open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.letters.values import LetterKind, Tone

if TYPE_CHECKING:
    from greenroom.core.letters.values import Texts

_COVER: Texts = {
    Tone.FORMAL: (
        """
        Application for the role of {role}
        | My application
        ---
        I should like to apply for the role of {role} at {employer}.
        What draws me to it is this: {motivation}.
        About you I have read: “{read}”.

        In your posting you ask for “{priority}”.
        From my own work I can set this beside it: {proof}.

        You also name “{second_priority}”, and I can answer with this: {second_proof}.

        My résumé is enclosed, and I should be glad to tell you more.
        """,
    ),
    Tone.FRIENDLY: (
        """
        {role}: my application
        | My application
        ---
        I’d like to join {employer} as {role}, and I can say why in a sentence: {motivation}.
        This I read about you: “{read}”.

        One line of your posting stayed with me, “{priority}”.
        Here’s what I’ve done that comes closest to it: {proof}.

        Another one is “{second_priority}”, and I’d bring this to it: {second_proof}.

        There’s more in my résumé, enclosed, and I’d enjoy telling you the rest.
        """,
    ),
    Tone.BRIEF: (
        """
        Application: {role}
        | My application
        ---
        I apply for the role of {role} at {employer}, because of this: {motivation}.
        I have read this about you: “{read}”.

        You ask for “{priority}”. I have done this: {proof}.

        You ask for “{second_priority}” as well. There I have this to show: {second_proof}.

        My résumé comes with this letter.
        """,
    ),
}

APPLYING: dict[LetterKind, Texts] = {LetterKind.COVER: _COVER}
