"""Small acts are counted, with their cases, and below three nothing is said."""

from __future__ import annotations

import datetime as dt

from greenroom.core.reliability import Act, Acts, Arrival, Kept, Line, Reply, Thanks, reliability

NOW = dt.datetime(2026, 11, 27, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def line(act: Act, **acts: object) -> Line:
    lines = reliability(Acts(**acts), NOW, "Europe/Amsterdam")  # type: ignore[arg-type]
    return next(each for each in lines if each.act is act)


def reply(asked: float, answered: float | None) -> Reply:
    at = NOW - asked * HOUR
    return Reply("A role", "invitation:1", at, at + answered * HOUR if answered is not None else None)


def test_answers_within_a_day_are_counted_and_the_usual_wait_is_said() -> None:
    found = line(Act.REPLY, replies=[reply(200, 2), reply(100, 5), reply(90, 30), reply(80, None)])
    assert (found.in_time, len(found.cases), found.measured) == (2, 4, True)
    assert found.text == "2 of 4 invitations were answered within a day. Half of your answers came within 5 hours."
    assert [case.words for case in found.cases] == ["open", "after 30 hours", "after 5 hours", "after 2 hours"]


def test_an_invitation_of_today_is_not_late_yet() -> None:
    assert line(Act.REPLY, replies=[reply(3, None)]).cases == ()


def test_below_three_nothing_is_measured() -> None:
    found = line(Act.REPLY, replies=[reply(200, 2), reply(100, 5)])
    assert not found.measured
    assert found.text == "Not measured: two cases so far, and below 3 a count says nothing."


def promise(due: str, kept: str | None) -> Kept:
    at = dt.datetime.fromisoformat(kept).replace(tzinfo=dt.UTC) if kept else None
    return Kept("A sample", "application:1", dt.date.fromisoformat(due), at)


def test_a_promise_is_kept_on_its_day_where_the_person_is() -> None:
    found = line(
        Act.PROMISE,
        promises=[
            promise("2026-11-20", "2026-11-20T22:30"),  # 23:30 in Amsterdam: in time
            promise("2026-11-20", "2026-11-20T23:30"),  # past midnight there: a day late
            promise("2026-11-20", "2026-11-23T12:00"),
            promise("2026-11-20", None),
            promise("2026-12-20", None),  # not due
            promise("2026-12-20", "2026-11-25T12:00"),
        ],
    )
    assert sorted(case.words for case in found.cases) == [
        "3 days late",
        "a day late",
        "by its day",
        "by its day",
        "open",
    ]
    assert found.text == "2 of 5 things were sent by their day."


def test_a_promise_is_not_late_on_its_own_day() -> None:
    assert line(Act.PROMISE, promises=[promise("2026-11-27", None)]).cases == ()
    assert len(line(Act.PROMISE, promises=[promise("2026-11-26", None)]).cases) == 1


def test_thanks_count_from_the_end_of_the_talk() -> None:
    def thanks(ended: float, sent: float | None) -> Thanks:
        at = NOW - ended * HOUR
        return Thanks("A talk", "interview:1", at, at + sent * HOUR if sent is not None else None)

    found = line(Act.THANKS, thanks=[thanks(100, 24), thanks(90, 25), thanks(80, None), thanks(2, None), thanks(2, 1)])
    assert found.text == "After 2 of 4 talks a thank-you was sent within 24 hours."
    assert {case.words for case in found.cases} == {"after 24 hours", "after 25 hours", "open", "after an hour"}


def test_arrivals_are_as_they_were_noted() -> None:
    found = line(
        Act.ARRIVAL, arrivals=[Arrival("A talk", "interview:1", NOW, on_time=on) for on in (True, True, False)]
    )
    assert found.text == "You were in time for 2 of 3 talks."
    assert [case.words for case in found.cases] == ["in time", "in time", "late"]


def test_an_empty_record_is_not_measured_and_says_what_would_be_counted() -> None:
    lines = reliability(Acts(), NOW, "UTC")
    assert [each.act for each in lines] == list(Act)
    assert all(each.text.startswith("Not measured: no case") for each in lines)
    assert all(each.source.startswith("Counted from") for each in lines)
    assert all(each.rule for each in lines)
