"""From the text of any transcript to a conversation; its content says what it is, not its name."""

from __future__ import annotations

from greenroom.core.conversations.cues import looks_like_cues, read_cues
from greenroom.core.conversations.named import read_named
from greenroom.core.conversations.values import Origin, Talk
from greenroom.core.errors import UnreadableText

ORIGIN_WORDS = {
    Origin.WEBVTT: "captions (WebVTT), as Zoom and Teams save them",
    Origin.SRT: "captions (SRT)",
    Origin.SBV: "captions (SBV)",
    Origin.ZOOM_CHAT: "a saved chat of Zoom",
    Origin.STAMPED: "names with the time of each turn",
    Origin.MEET: "a transcript of Google Meet",
    Origin.PLAIN: "names and words",
    Origin.ROOM: "a mock interview",
}
_NONE = (
    "This is no transcript that Greenroom knows. Each turn needs its speaker before it, such as “Ana: Shall we start?” "
    "Or choose a caption file (.vtt or .srt) from your meeting program."
)
_NAMELESS = (
    "These captions do not say who speaks. Save the transcript with names from your meeting program, or write “Ana:” "
    "before what Ana says."
)


def read(text: str) -> Talk:
    """The conversation in a text: WebVTT, SRT, SBV, what Zoom, Teams and Google Meet save, or “Name: words”.

    Raises:
        UnreadableText: it is none, or nobody is named in it.
    """
    talk = read_cues(text) if looks_like_cues(text) else read_named(text)
    if talk is None or not any(turn.text.strip() for turn in talk.turns):
        raise UnreadableText(_NONE, field="text")
    if not any(talk.speakers):
        raise UnreadableText(_NAMELESS, field="text")
    return talk
