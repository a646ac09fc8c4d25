"""What the lines of a scorecard say, as data: for each dimension a sentence by level, tuned to the kind of question."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.answers.values import Dimension
from greenroom.core.questions.values import QuestionKind

LEVELS = (1.8, 2.8, 3.8)  # ratings at which the next sentence begins
_D, _K = Dimension, QuestionKind

BY_LEVEL: dict[Dimension, tuple[tuple[str, ...], ...]] = {
    _D.STRUCTURE: (
        (
            "There is no order yet that a listener could follow.",
            "A listener would have to put the parts together alone.",
        ),
        (
            "One can follow it in places, with a part missing or mixed in.",
            "Parts of a story are there, and not yet in their order.",
        ),
        (
            "One can follow it; a part is thin or stands in another place than one expects.",
            "The order holds, with a gap here or there.",
        ),
        (
            "It has an order, and one can follow it without effort.",
            "Setting, deed and end can be told apart, and they come in turn.",
        ),
    ),
    _D.EVIDENCE: (
        (
            "It says how things are in general; this answer shows nothing that could be checked.",
            "There are claims, and this answer shows nothing that happened.",
        ),
        (
            "Something happened here, and most of it stays general.",
            "A case is touched on, without the details that would carry it.",
        ),
        ("There is a case with some detail; a figure or a name would make it firmer.", "One can picture part of it."),
        (
            "It tells a particular case, with details that could be checked.",
            "Who, what and when are there, so that one can believe it.",
        ),
    ),
    _D.OWNERSHIP: (
        (
            "One cannot tell what you did; this answer shows nothing of your own part.",
            "Your own part does not appear in this answer.",
        ),
        ("Your part can be guessed at, and is seldom said.", "You are in the story, mostly among others."),
        ("Your part is named; the decisions behind it are less plain.", "One sees what you did, and less of why."),
        ("Your own steps are plain.", "One can tell what you decided and did."),
    ),
    _D.RESULT: (
        ("This answer shows nothing of how it ended.", "An outcome does not appear in this answer."),
        (
            "It ends somewhere, and what was reached is left to guess.",
            "An end is hinted at, and what it brought is not said.",
        ),
        (
            "The outcome is named; its size, or what it meant to others, is open.",
            "One knows that it ended well or badly, and not by how much.",
        ),
        ("The outcome is clear, and one sees what it changed.", "It is told to its end, and the end weighs something."),
    ),
    _D.RELEVANCE: (
        ("This does not yet answer what was asked.", "The question and this answer go past each other."),
        ("It touches the question and then goes its own way.", "Part of the question is met."),
        ("It answers most of what was asked.", "The question is met, not in every part."),
        ("It answers what was asked.", "You heard the question and kept to it."),
    ),
    _D.LEARNING: (
        ("This answer shows nothing of what you took from it.", "What you learned does not appear in this answer."),
        ("A lesson is hinted at, and it would fit any story.", "There is a word of looking back, and no more."),
        (
            "A lesson is named; what you do differently since is open.",
            "You look back, and one does not yet see the change.",
        ),
        ("You say what you learned, and what it changed.", "The lesson belongs to this case, and you use it."),
    ),
}

BY_KIND: dict[tuple[QuestionKind, Dimension], tuple[str, str, str, str]] = {
    (_K.SITUATIONAL, _D.STRUCTURE): (
        "One cannot yet tell what you would do first and what next.",
        "Some steps are there, without a clear order.",
        "The steps can be followed; a reason or the last step is missing.",
        "The steps follow one another, and one could act on them.",
    ),
    (_K.SITUATIONAL, _D.EVIDENCE): (
        "It stays with rules; this answer shows nothing that fits this case alone.",
        "Some of it fits this case, and most would fit any.",
        "You take up the case; a time, an amount or a case of your own would make it firmer.",
        "You work with the details of the case.",
    ),
    (_K.SITUATIONAL, _D.OWNERSHIP): (
        "One cannot tell what you would do yourself.",
        "You would act, mostly together with others.",
        "Your steps are named; the reasons behind them are less plain.",
        "One can tell what you would decide and do.",
    ),
    (_K.SITUATIONAL, _D.RESULT): (
        "This answer shows nothing of what should come of it.",
        "An aim is hinted at.",
        "The aim is named; how you would know that you had reached it is open.",
        "You say what should come of it, and how one would see it.",
    ),
    (_K.TECHNICAL, _D.EVIDENCE): (
        "This answer shows nothing of the matter itself.",
        "The matter is touched on, in words that anybody could use.",
        "You name real parts of the matter; assumptions or amounts would make it firmer.",
        "You speak of the matter itself, with details that somebody who does it would know.",
    ),
    (_K.TECHNICAL, _D.OWNERSHIP): (
        "One cannot tell how you would go about it.",
        "Your way can be guessed at.",
        "Your steps are named; why you choose them is less plain.",
        "One can follow what you would decide, and why.",
    ),
    (_K.MOTIVATIONAL, _D.EVIDENCE): (
        "The reasons are stated; this answer shows nothing that proves them.",
        "There is a beginning of a proof.",
        "A reason has something behind it; one thing that you did would make it firmer.",
        "What you say has something that you did behind it.",
    ),
    (_K.CULTURAL, _D.EVIDENCE): (
        "What you value is stated; this answer shows nothing that proves it.",
        "There is a beginning of a proof.",
        "What you value has something behind it; one exact case would make it firmer.",
        "What you value is shown in something that you did.",
    ),
}

ROUGH = "Take this as a rough reading."
NO_EVIDENCE = "No words of it stand out that one could point to."

OTHERS = {
    "blame": (
        "Here others are made to answer for it. An interviewer hears how you may one day speak of them.",
        "These words put it on others; the listener cannot hear their side.",
    ),
    "credit": (
        "You let others have their part, and name your own as well.",
        "Others appear with what they did, and so do you.",
    ),
    "shared": ("You speak of what you did together; which part was whose stays open.", "Others are in it as “we”."),
    "none": (
        "This answer shows nothing of how you are with others.",
        "How you work with others does not come up in this answer, as far as its words tell.",
    ),
}
ECHOES: dict[str, tuple[str, ...]] = {
    "unknown": ("The employer’s own words are not known here, so this was not looked at.",),
    "some": (
        "You take up words of the employer’s own.",
        "These words are theirs; to use them shows that you listened.",
    ),
    "none": (
        "This answer takes up none of the employer’s own words.",
        "No words from the posting or from their introduction are in it.",
    ),
}
REASONS = {
    "none": ("This answer shows nothing of why you want it.", "A reason for wanting this does not appear in the answer."),
    "one": ("A reason is given. What you did because of it would prove it.", "You say why; it would weigh more with something that you have done."),
    "several": ("You give reasons. One that has a proof weighs more than the rest together.", "There is more than one reason here; the one with a proof will be remembered."),
    "proved": ("You say why, and there is something definite behind it.", "The reason has a fact beside it, so it is more than a wish."),
    "unasked": ("This answer shows nothing of why you want this job; it was not asked here.", "Why you want this job was not the question, and the answer does not say it."),
    "by-the-way": ("Though it was not asked, one hears what draws you to the work.", "By the way you say what draws you to it."),
}  # fmt: skip
