"""Values of core come back from plain JSON as they went in."""

from __future__ import annotations

import dataclasses
import json

from greenroom.core.answers.values import (
    Dimension,
    Feedback,
    Finding,
    Length,
    Line,
    Measure,
    Move,
    Pillar,
    Rating,
    Sentence,
    Share,
)
from greenroom.core.spans import Quote, Span
from greenroom.services.reviving import revived

_QUOTE = Quote("12 beds", Span(4, 11))


def test_feedback_comes_back_as_it_was_found() -> None:
    rating = Rating(Dimension.EVIDENCE, 3.4, 0.5, "It names a number.", (_QUOTE,))
    found = Feedback(
        "Ran 12 beds.",
        sentences=(Sentence("Ran 12 beds.", Span(0, 12), Move.ACTION, 0.9),),
        missing=(Move.RESULT, Move.LEARNING),
        length=Length(3, 2, measured=False, verdict="Short.", shares=(Share(Move.ACTION, 1.0),)),
        findings=(Finding(Measure.NUMBER, _QUOTE),),
        ratings=(rating,),
        scorecard=(Line(Pillar.COMPETENCE, "A number.", (_QUOTE,), rating),),
    )
    assert revived(Feedback, json.loads(json.dumps(dataclasses.asdict(found)))) == found


def test_a_field_of_a_later_judge_keeps_its_default() -> None:
    assert revived(Feedback, {"answer": "Hello.", "numbers": []}) == Feedback("Hello.")
