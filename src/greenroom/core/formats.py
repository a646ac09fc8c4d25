"""The formats of interviews: what is special about each, and what to check before it."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass

from greenroom.core.meetings import Format


@dataclass(frozen=True, slots=True)
class FormatGuide:
    """What a newcomer does not know about a format: its name, what it is for, and a short checklist."""

    format: Format
    name: str
    about: str
    checklist: tuple[str, ...]


FORMATS: tuple[FormatGuide, ...] = (
    FormatGuide(
        Format.PHONE, "Phone",
        "Short, and voice only: the practical facts, and whether the rest of the talk is worth it.",
        ("Charged phone, a place with signal, a second number at hand", "Posting, résumé and notes on the table", "A glass of water; stand up while you speak", "Pay range, notice and start date written down", "Pen and paper for names and dates"),
    ),
    FormatGuide(
        Format.VIDEO, "Video",
        "A talk like any other, seen through a small window: sound counts for more than picture.",
        ("Link opened and name in the call checked the day before", "Microphone tested, messages silenced, other programs closed", "Light from the front, camera at the height of the eyes", "A dial-in number or a phone as a second way in", "Look at the camera when you speak"),
    ),
    FormatGuide(
        Format.IN_PERSON, "In person",
        "Everybody you meet may be asked about you later, from the front desk to the lift.",
        ("Route tried, with one train to spare", "Name and number of the person who will fetch you", "Two printed résumés, identity card, papers they asked for", "Clothes laid out the evening before", "Phone off before you go in"),
    ),
    FormatGuide(
        Format.PANEL, "Panel",
        "Several people with a list each: answer the one who asked, then bring the others in.",
        ("Names and positions learned, one question for each of them", "Restate a long question before you answer it", "Begin with whoever asked, then look at each of the others", "A printed résumé for each", "Note who asked what, for the thank-you"),
    ),
    FormatGuide(
        Format.TECHNICAL, "Technical test or live task",
        "They judge how you get there as much as where you end.",
        ("Tools, accounts and access tried beforehand", "Ask what is wanted before you begin", "Say your assumptions and think aloud", "Watch the clock; leave time to check", "If you do not know: say so, and how you would find out"),
    ),
    FormatGuide(
        Format.CASE, "Case or role-play",
        "A problem without a right answer: structure, and how you deal with what you do not know.",
        ("Paper and pen, a way to draw to show others", "Say the question back and ask for the missing facts", "Name a structure before the first figure", "Round figures, and say how you got them", "End with a recommendation and its risk"),
    ),
    FormatGuide(
        Format.ASSESSMENT_CENTRE, "Assessment centre or group exercise",
        "Several exercises in a day; in the group they watch what you do for the result and for the others.",
        ("Timetable, place and what to bring read twice", "Use names; draw in whoever has not spoken", "Keep an eye on time and task aloud", "Each exercise starts anew: let the last one go", "Water, something to eat, breaks outside"),
    ),
)  # fmt: skip


def guide_to(format: Format) -> FormatGuide:  # noqa: A002 - the word that people use
    """What is special about a format."""
    return next(each for each in FORMATS if each.format is format)
