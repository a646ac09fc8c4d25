from __future__ import annotations

import json

from tests.core.delivery.hearing import STORY, heard, spoken

from greenroom.core.delivery.measuring import deliver
from greenroom.core.delivery.plain import delivery_from, heard_from, plain
from greenroom.core.delivery.values import Listening


def test_what_was_heard_comes_back_out_of_json() -> None:
    before = heard(spoken(f"Um, {STORY}"), [(0.5, 9.0), (11.0, 18.0)])
    assert heard_from(json.loads(json.dumps(plain(before)))) == before


def test_what_was_measured_comes_back_out_of_json() -> None:
    before = deliver(heard(spoken(STORY)), None, Listening(stutter=True))
    assert before.measured
    assert before.not_measured
    assert delivery_from(json.loads(json.dumps(plain(before)))) == before
