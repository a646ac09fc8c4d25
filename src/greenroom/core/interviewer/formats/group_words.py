"""What people in a group say to what somebody does there, by their temper; said as it is, whatever is decided."""

from __future__ import annotations

YIELDS = ("All right, all right. I stop.", "I was nearly done. But go on.", "Fine, somebody else then.")
"""The dominant one, when somebody stops them."""

TRIES = ("Could I just say… no, go on.", "There is one thing that I… sorry, you first.")
"""The quiet one, who begins and is not heard."""

TALKS_OVER = ("One second, I am not finished. As I was saying:", "Hold that thought, please. The point is this:")
"""The dominant one over the quiet one."""

THANKED = ("Thank you for asking. ", "Yes, thanks. ", "Since you ask. ")
"""The quiet one, before saying what nobody knew."""

ORDER_IS_GOOD = (
    "Yes. If we agree on how we choose, choosing is quick.",
    "Good, then we talk about one thing at a time.",
    "I can work with that order.",
)
"""The analytic one, to a proposal of how to work."""

ORDER_IS_SLOW = ("Fine, but let us not make a science of it.", "If we must. Two minutes for that.")
"""The dominant one, to the same."""

SUM_IS_RIGHT = ("That is how I heard it too.", "Yes, that is where we stand. Thank you.", "I would sign that summary.")
"""The analytic one, to a summary."""

TIME_IS_SHORT = (
    "Already? I had only just got comfortable.",
    "Good that somebody wears a watch.",
    "Then I save my next joke for the break.",
)
"""The agreeable one, when somebody speaks of the time."""

WHY = (
    "What makes you say that? I would like the reason.",
    "Could you say why? I hear what you want, and not yet what for.",
)
"""The analytic one, to a wish without a reason."""

GOOD_REASON = ("That is a reason I can follow.", "Fair. I had not looked at it like that.", "I can see that, yes.")
"""The analytic one, to a reason."""

WITH_YOU = ("I am with you.", "Yes, I like that.", "Count me in.")
"""Somebody who wants the same."""

MINE_TOO = ("There you are. Two of us already.", "Finally. That is what I have been saying.")
"""The dominant one, who wants the same."""

TAKEN_UP = ("Thanks. I was not sure whether it mattered.", "Yes, that is what I meant.")
"""The quiet one, whose words are taken up."""

NOT_HEARD = ("Nobody answers that, it seems. I go on, then.", "Hm. I am not sure what to do with that.")
"""When little or nothing was said."""

HALF = "Half of your time is gone."
NEARLY = "You have about two minutes left. Please come to a decision."
TIME = "Time. Please say for the group, in a few sentences: what did you decide, and why?"
END = "Thank you, all of you. That is the end of the exercise; I have my notes."
NOT_DECIDED = "Sorry, but did we decide that? I have not heard which one it is."
GOES_WITH_IT = (
    "Not my first choice. But I said what I had to say, and I go with the group.",
    "It is not what I wanted. I can stand behind it, though.",
)
IS_CONTENT = ("Yes, that is what we said.", "That is right.")
