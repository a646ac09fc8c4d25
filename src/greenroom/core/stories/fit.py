"""How well a story answers a question: four levels, each with its reason and words of the story."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.answers.readable import why_not_readable
from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.competencies import COMPETENCIES
from greenroom.core.ranking import is_telling, tokens
from greenroom.core.stories.shows import Sureness, shown_by

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from greenroom.core.answers.network import Network
    from greenroom.core.embedding import Embedder
    from greenroom.core.spans import Quote
    from greenroom.core.stories.shows import Shown
    from greenroom.core.stories.values import Story

_IDS = tuple(each.id for each in COMPETENCIES)
# Set by least squares on half of the pairs in bench/story_fit_pairs.py; the other half was left for the test.
_BY_COMPETENCY, _BY_MEANING, _BY_NETWORK, _BASE = 0.8, 0.19, 0.13, 1.29
_STEPS = (0.6, 1.2, 1.85)
_BY_WORDS = 1.5  # of the posting's telling words, if the story uses all of them
_SURE = {Sureness.GLANCED: 1.0, Sureness.FOUND: 2.0, Sureness.CHOSEN: 2.3, Sureness.CONFIRMED: 2.6}
_SECOND = 0.6  # what a question's further competencies count
_BEST_SENTENCES = 2
_NOTHING = -9.0  # below whatever can be read


class Fit(IntEnum):
    """How well a story answers a question."""

    NONE = 0
    STRETCH = 1
    FAIR = 2
    STRONG = 3


FIT_NAMES = {
    Fit.NONE: "does not fit",
    Fit.STRETCH: "fits with a bend",
    Fit.FAIR: "fits",
    Fit.STRONG: "made for it",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the ids of the competencies it looks at, the first the most.

    `about` are words of the posting that it names, if it names any: a story that uses them as well fits better.
    """

    text: str
    competencies: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True)
class Fitting:
    """How one story answers one question; `score` is for ranking only, higher is better.

    `why` is one sentence; `quote` the sentence of the story that it rests on, None where it rests on none.
    """

    story: str
    level: Fit
    score: float
    why: str
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class StoryPool:
    """Stories made ready to be held against questions.

    Attributes:
        stories: those that have words to be read.
        shown: for each, what it shows by competency.
        meant: how near each is to each competency in meaning, in standard deviations: stories by competencies.
        vectors: the meaning of each as the judge's network reads it.
        words: the stems that each uses.
        unreadable: for each, why it is nothing that can be looked at; empty where it can.
    """

    stories: tuple[Story, ...]
    shown: tuple[Mapping[str, Shown], ...]
    meant: NDArray[np.float64]
    vectors: NDArray[np.float32]
    words: tuple[frozenset[str], ...]
    unreadable: tuple[str, ...]
    network: Network


def pool_of(stories: Sequence[Story], network: Network, embedder: Embedder) -> StoryPool:
    """The stories with all that is measured once; one without a word is left out."""
    told = tuple(story for story in stories if story.whole)
    shown = tuple({each.competency.id: each for each in shown_by(story)} for story in told)
    near = embedder.embed([f"{each.definition} {each.shows}" for each in COMPETENCIES])
    meant = np.array([_meant(story.whole, near, embedder) for story in told]).reshape(len(told), len(_IDS))
    vectors = network.vectors([story.whole for story in told]) if told else np.zeros((0, 1), np.float32)
    words = tuple(frozenset(token.stem for token in tokens(f"{story.title} {story.whole}")) for story in told)
    unreadable = tuple(why_not_readable("", story.whole) for story in told)
    return StoryPool(told, shown, meant, vectors, words, unreadable, network)


def fits(asked: Asked, pool: StoryPool) -> tuple[Fitting, ...]:
    """How each story answers a question, the best first."""
    if not pool.stories:
        return ()
    near = pool.network.fits(pool.vectors, pool.network.vectors([asked.text])[0]).ravel()
    found = [_fitting(asked, pool, place, float(near[place])) for place in range(len(pool.stories))]
    return tuple(sorted(found, key=lambda each: (-each.score, each.story)))


def _meant(text: str, competencies: NDArray[np.float32], embedder: Embedder) -> NDArray[np.float64]:
    """How near a text's best sentences come to each competency, in standard deviations over all competencies."""
    alike = embedder.embed([span.of(text) for span in sentence_spans(text)]).astype(np.float64) @ competencies.T
    best = np.sort(alike, axis=0)[-_BEST_SENTENCES:].mean(axis=0)
    spread = float(best.std())
    scored: NDArray[np.float64] = (best - best.mean()) / (spread or 1.0)
    return scored


def _fitting(asked: Asked, pool: StoryPool, place: int, network: float) -> Fitting:
    story, shown = pool.stories[place], pool.shown[place]
    if pool.unreadable[place]:
        return Fitting(story.key, Fit.NONE, _NOTHING, pool.unreadable[place])
    wanted = [key for key in asked.competencies if key in _IDS]
    counted = [(shown[key], 1.0 if key == wanted[0] else _SECOND) for key in wanted if key in shown]
    by_words = max((_SURE[each.sureness] * weight for each, weight in counted), default=0.0)
    by_meaning = float(pool.meant[place, _IDS.index(wanted[0])]) if wanted else 0.0
    score = _BASE + _BY_COMPETENCY * by_words + _BY_MEANING * by_meaning + _BY_NETWORK * network
    shared = _shared(asked.about, pool.words[place])
    score += _BY_WORDS * len(shared) / max(1, len(_telling(asked.about)))
    level = Fit(int(np.digitize(score, _STEPS)))
    best = max((each for each, _ in counted), key=lambda each: each.sureness, default=None)
    return Fitting(story.key, level, round(score, 3), *_reason(level, best, wanted, shared))


def _telling(about: str) -> dict[str, str]:
    """The words of a posting that tell something, by their stems."""
    return {token.stem: token.span.of(about) for token in tokens(about) if is_telling(token)}


def _shared(about: str, words: frozenset[str]) -> list[str]:
    """The posting's words that the story uses as well."""
    return [word for stem, word in _telling(about).items() if stem in words]


def _reason(level: Fit, best: Shown | None, wanted: Sequence[str], shared: Sequence[str]) -> tuple[str, Quote | None]:
    """One sentence that says why, and the words it rests on."""
    names = {each.id: each.name.lower() for each in COMPETENCIES}
    about = names[wanted[0]] if wanted else "this"
    if level is Fit.NONE:
        return f"Nothing in it is about {about}.", None
    if len(shared) > 1:
        return f"It speaks of the same: {_listed(shared)}.", best.quote if best else None
    if best is None:
        return f"It is near the question in meaning, but no sentence of it says {about} outright.", None
    return _by_competency(level, best), best.quote


def _by_competency(level: Fit, best: Shown) -> str:
    name = best.competency.name.lower()
    if best.sureness is Sureness.CONFIRMED:
        return f"You confirmed that it shows {name}."
    if best.sureness is Sureness.CHOSEN:
        return f"You chose it for {name}." + ("" if best.quote else " No sentence says so yet.")
    if level is Fit.STRETCH:
        return f"One sentence touches {name}; you would have to bend it."
    return f"It shows {name}."


def _listed(words: Sequence[str]) -> str:
    quoted = [f"“{word}”" for word in words[:3]]
    return f"{', '.join(quoted[:-1])} and {quoted[-1]}"
