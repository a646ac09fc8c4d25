"""What an interviewer says in any case: words to help, to press, and to go on."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

HOW_IT_GOES = (
    "I am {name}, {title}. I shall put a problem to you as it stands. I know some figures and give them when you ask; think aloud, and take the time you need.",
    "I am {name}, {title}. You get a real problem from me. Ask me whatever you need to know; I answer what I am asked, and I like to hear how you think.",
)
THEN = (
    "How would you go about it?",
    "Where do you begin?",
    "What would you do first?",
)
STRUCTURE = (
    "Before we go into figures: into which parts would you break this problem?",
    "Step back for a moment. If you drew this on a sheet, what would the main branches be?",
)
GO_ON = (
    "I can follow that. Where do you want to begin, and what do you need from me?",
    "All right. Take the part that matters most to you. What do you want to know?",
)
NEED = (
    "What do you need to know to go on?",
    "What would help you now?",
    "What is still open for you?",
    "Which piece is missing?",
)
UNKNOWN = (
    "I do not have that, at least not in those words. Ask differently, or make an assumption and say what it rests on.",
    "That nobody has measured, as far as I see. Take a figure you find sensible, and tell me why.",
    "I cannot tell you. Put it another way, or say what you would assume and how you would find out.",
    "There is no figure for that here. Put in one of your own and go on.",
)
WHICH_PART = (
    "That is a wide question. Which part of it do you want, and what would you do with it?",
    "I have a drawer full of papers. Which one shall I look for?",
    "Ask me for one thing. What would help you most right now?",
)
ONE_BY_ONE = (
    "Let us keep to those for now; ask me for the rest when you need it.",
    "One thing after another. Come back to the others.",
)
AGAIN = (
    "As I said: {text}",
    "We had that. {text}",
    "Once more: {text}",
)
SLIP = (
    "You said “{quote}”. Would you go through that once more?",
    "Let me stop you at “{quote}”. How did you get there?",
    "“{quote}”: does that hold? Do it again, aloud.",
    "Try that one again, slowly: “{quote}”.",
)
SLIP_TOLD = (
    "I get {value} there. Take that, and go on.",
    "Let me help: it comes to {value}. Go on from there.",
)
MENDED = (
    "Yes, that holds.",
    "Now we agree.",
    "That is what I get too.",
)
RIGHT = (
    "That is what I have too.",
    "We agree on that.",
    "I get the same.",
    "Yes, that is the figure.",
)
CHECK = (
    "I come to something else. What goes into it?",
    "That is not yet what I have. Take me through it step by step.",
    "My figure differs. Which numbers did you use?",
)
WAY = (
    "A thought on how to begin: {hint}",
    "Let me give you a start. {hint}",
    "Try it like this. {hint}",
)
TOLD = (
    "Let me put it on the table: {way}.",
    "I have it like this: {way}.",
    "To save us time: {way}.",
)
LOOK = (
    "There is more in it. {look}",
    "Look once more. {look}",
)
SEEN = (
    "Keep that in mind.",
    "All right, let us use that.",
    "Keep it beside you.",
)
TAKE_TIME = (
    "Of course. Take the time you need.",
    "Certainly. I have a coffee here.",
    "Please do.",
)
ENOUGH = (
    "Let us leave the figures there.",
    "We have enough on the table.",
)
BEFORE = (
    "Before you settle on that, there is news.",
    "Hold that thought; something has come up.",
)
SHORT = (
    "One sentence will do: what should be done first?",
    "Even without all the figures: what is your advice?",
)
NO_FIGURE = (
    "Which one figure carries that advice?",
    "What number would you give to somebody who doubts it?",
)
NO_RISK = (
    "What is most likely to go wrong with it?",
    "Where could that fail?",
)
NO_NEXT = (
    "And what happens on Monday morning?",
    "What is the first thing to do, and by when?",
)
AFTERWARDS = "Now that we are through, this is what lies behind it.\n{behind}\nOne sound answer:\n{answer}"
GOODBYE = (
    "Thank you for thinking it through with me. Goodbye.",
    "That is all I had. Thank you, and goodbye.",
    "Thank you. We end here; goodbye.",
)
