"""Open places, found again in a text that a person has edited, and filled with their words."""

from __future__ import annotations

import re

from greenroom.core.letters.places import open_places

_SENTENCE_START = re.compile(r"(?:^|[.?!]\s|\n\n)$")
_LISTED = re.compile(r"(?:^|\n)- $")


def parts_of(text: str) -> tuple[tuple[str, bool], ...]:
    """A text in parts, character for character: which words are an open place, and which are not."""
    parts: list[tuple[str, bool]] = []
    at = 0
    for place in open_places(text):
        found = _pattern(place).search(text, at)
        if found is None:
            continue
        parts += [(text[at : found.start()], False), (found[0], True)]
        at = found.end()
    return tuple((words, is_open) for words, is_open in (*parts, (text[at:], False)) if words)


def filled(text: str, place: str, words: str) -> str:
    """The text with somebody's words in an open place, wherever it stands.

    The sentence around keeps one full stop or question mark. In a list, each line of the words is a point of its own.

    Args:
        text: the letter.
        place: the open place, as `open_places` gives it.
        words: what stands there from now on; nothing changes when there are none.
    """
    lines = [" ".join(line.split()) for line in words.splitlines() if line.strip()]
    if not lines:
        return text
    found = re.compile(f"({_pattern(place).pattern})([.?”]?)")

    def put(match: re.Match[str]) -> str:
        before = text[: match.start()]
        if _LISTED.search(before):
            return "\n- ".join(line.removeprefix("- ") for line in lines) + match[2]
        said = _ended(" ".join(lines), match[2])
        return said[:1].upper() + said[1:] if _SENTENCE_START.search(before) else said

    return found.sub(put, text)


def paragraph_around(place: str, *texts: str) -> str:
    """The paragraph in which an open place stands, in the first of the texts that has it; else nothing."""
    paragraphs = (each for text in texts for each in text.split("\n\n"))
    return next((each.strip() for each in paragraphs if _pattern(place).search(each)), "")


def _pattern(place: str) -> re.Pattern[str]:
    """Where the place stands, also when a line was broken within it."""
    return re.compile(r"\s+".join(re.escape(word) for word in place.split()))


def _ended(words: str, mark: str) -> str:
    """Words before the mark that ends their sentence, without a second one."""
    bare = words.rstrip(" ,;:") if mark else words
    if mark == "?":
        return bare.rstrip(".?") + mark
    if mark == "”":
        return bare.strip("“”\"'.") + mark
    return bare if bare.endswith((".", "?", "!", "…")) else bare + mark
