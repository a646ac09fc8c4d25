"""What praise says, as data; each names what is there and what it does for the listener."""

from __future__ import annotations

PRAISES: dict[str, tuple[str, ...]] = {
    "compared": (
        "You say what it was before and what it was afterwards. That can be believed, and remembered.",
        "Before and after stand side by side here, so nobody has to take your word for it.",
        "The change is told with both its ends. Keep this sentence as it is.",
    ),
    "figure": (
        "The outcome has a size here. It is the sentence that will be written down.",
        "You give a figure where others say “a lot”. Say this one slowly.",
        "Here one can tell how much came of it.",
    ),
    "outcome": (
        "One learns what changed, and for whom.",
        "The story has an end here, and it follows from what you did.",
    ),
    "learning": (
        "This lesson comes out of your own case; it is not a saying.",
        "You say what you took from it, and one can see where it came from.",
        "Here you look at your own work from outside. Few answers do.",
    ),
    "own-step": (
        "Here it is plain that this step was yours.",
        "One sees you at work in this sentence.",
        "You say what you did, and do not hide behind “we”.",
    ),
    "plan-step": (
        "This is a step that one could take tomorrow, and it is yours.",
        "Here you act, where many answers only weigh.",
    ),
    "plan-outcome": (
        "You think it through to what it would change.",
        "The plan does not stop at the deed; it says what should come of it.",
    ),
    "detail": (
        "This can be pictured and checked, and so the rest is believed as well.",
        "The detail in this sentence could only come from somebody who was there.",
        "Exact words, in the place where most answers are vague.",
    ),
    "order": (
        "By this sentence the setting is told and you are at work. That is early, and easy to follow.",
        "Setting, step and end come in their order; here it turns to you, at the right time.",
    ),
    "answer-first": (
        "The first sentence answers the question, so they can listen to the rest at ease.",
        "You begin with the answer, and it is a definite one.",
    ),
}
