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


def test_the_chart_of_a_case_is_read_out_where_nothing_can_be_drawn() -> None:
    of = rehearsal.script("case", "ward-beds")
    lines = rehearsal.answered("case", of, ())
    lines = rehearsal.heard(of, lines, "Why do patients stay after they are fit to go?")
    _, exhibit = rehearsal.answered("case", of, lines)
    assert "  Medicines to take home: Patients in a hundred 40" in rehearsal.beside(of, exhibit).splitlines()
    assert rehearsal.beside(of, lines[0]) == ""
