"""Text that is no language: strokes on a keyboard, and words in no order."""

from __future__ import annotations

import re

# The pairs of letters that make up 97 in 100 of those in plain English.
_USUAL_PAIRS = (
    "ab ac ad ag ai ak al am an ap ar as at au av ay ba be bi bl bo bu ca cc ce ch ci ck cl co cr ct cu da de di dl do "
    "ds du ea ec ed ee ef eg ei el em en eo ep er es et ev ew ex ey fa fe ff fi fo fr ft fu ga ge gh gi gn go gr ha he "
    "hi ho hr ht ia ib ic id ie if ig il im in io ip ir is it iv iz je ke ki kn ks la ld le lf li lk ll lo lp ls lt lu "
    "lv ly ma mb me mi mm mo mp mu my na nc nd ne nf ng ni no ns nt ny oa ob oc od of oi oj ok ol om on oo op or os ot "
    "ou ov ow pa pe pi pl po pp pr ps pt qu ra rd re rg ri rk rm rn ro rr rs rt ru ry sa sc se sh si sk so sp ss st su "
    "ta te th ti to tr ts tt tu ty ua uc ud ue ug ui ul un up ur us ut va ve vi wa we wh wi wo xa xp ye yo ys"
)
_PAIRS = frozenset(_USUAL_PAIRS.split())
_FEWEST_PAIRS = 8
_USUAL = 0.62  # the worst sentence of 304 real answers has 0.81
_ROWS = re.compile(r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwert|zxcv|xcvb|cvbn|vbnm|uiop|lkjh|kjhg|fdsa|(\w)\1{4}")
_ONE_WORD = re.compile(r"[^\W\d_]{2,}")

# What cannot follow some small words within a sentence.
_VERBS = "is was were are am have had has do did does will would can could should"
_LINKS = "of for with from at into by and or but because"
_PEOPLE = "i we they he she"
_FOLLOWERS = (
    ("the a an", f"{_VERBS} {_LINKS} {_PEOPLE} the a an my our their your his to if it that this me us them him not"),
    (
        "my our your their his",
        f"{_VERBS} {_LINKS} {_PEOPLE} the a an my our their your his to if in on it that this me us them him not when",
    ),
    (_PEOPLE, f"{_PEOPLE} the a an my our their his of to for with from at because by me us them him it in on or into"),
    ("of for with from at into by during between", f"{_PEOPLE} is am are were or but of by to with and"),
    ("to", f"{_PEOPLE} is was were of and are had for from with or but because"),
    ("is was were are am", f"{_PEOPLE} of is was were are am and but or had have did"),
    ("and or but", "of and or but"),
    ("have had has", "of is was i are and but or we he they were"),
    ("because if when", "of and or but to because is was are had for with"),
    ("me us them him", "me us them him of"),
)
_CANNOT_FOLLOW = {word: frozenset(followers.split()) for words, followers in _FOLLOWERS for word in words.split()}
_PIECE = re.compile(r"[.!?,;:()\"“”\n–—]")
_WORD = re.compile(r"[a-z']+(?:[-/][a-z']+)*")
_JUMBLED = 0.15  # three such pairs or more; 304 real answers have 0.12 at most
_TWO_OF = 0.25


def is_noise(text: str) -> bool:
    """Whether most of a text is strokes on a keyboard: pairs of letters that words rarely have."""
    words = [word for word in _ONE_WORD.findall(text) if not word.isupper() or text.isupper()]
    words = [word.lower() for word in words if word.isascii()]
    if not words:
        return False
    mashed = sum(len(word) for word in words if _ROWS.search(word))
    if mashed >= 0.5 * sum(len(word) for word in words):
        return True
    pairs = [word[at : at + 2] for word in words for at in range(len(word) - 1)]
    return len(pairs) >= _FEWEST_PAIRS and sum(pair in _PAIRS for pair in pairs) < _USUAL * len(pairs)


def is_jumbled(text: str) -> bool:
    """Whether small words stand where they cannot: words in no order. A word said twice is only a stammer."""
    followed = [
        (first, second)
        for piece in _PIECE.split(text.replace("’", "'").lower())
        for first, second in _neighbours(_WORD.findall(piece))
        if first in _CANNOT_FOLLOW
    ]
    wrong = sum(second in _CANNOT_FOLLOW[first] for first, second in followed)
    if wrong < 2:
        return False
    return wrong >= (_JUMBLED if wrong > 2 else _TWO_OF) * len(followed)


def _neighbours(words: list[str]) -> list[tuple[str, str]]:
    """Each word with the next one, unless it is the same."""
    return [(words[at], words[at + 1]) for at in range(len(words) - 1) if words[at] != words[at + 1]]
