from __future__ import annotations

from greenroom.core.interviewer.values import YOU
from greenroom.services import rehearsal


def test_a_rehearsal_goes_on_from_its_lines_alone() -> None:
    script = rehearsal.script("interview", "ten-minutes", seed=2)
    lines = rehearsal.answered("interview", script, ())
    assert lines
    lines = rehearsal.heard(script, lines, "Fine, thank you.")
    assert lines[-1].speaker == YOU
    assert rehearsal.answered("interview", script, lines) == rehearsal.answered("interview", script, lines)
    assert not rehearsal.over(lines)


def test_a_review_says_what_was_not_measured() -> None:
    script = rehearsal.script("interview", "ten-minutes")
    assert "The answers were typed." in rehearsal.as_text(script, rehearsal.answered("interview", script, ()))


def test_every_practice_and_scenario_is_listed() -> None:
    told = rehearsal.practices()
    assert "interview: " in told
    assert "  lead-people: Leading people" in told
