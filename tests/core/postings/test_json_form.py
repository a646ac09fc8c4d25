from __future__ import annotations

import json

from greenroom.core.postings.json_form import to_json
from greenroom.core.postings.reading import read_posting_text

TEXT = "Baker\n\nRequirements\n- Rye bread\n\n£14 per hour"


def test_an_item_carries_its_words_and_place() -> None:
    assert to_json(read_posting_text(TEXT))["must_haves"] == [
        {"text": "Rye bread", "start": 22, "end": 31, "certainty": "sure"}
    ]


def test_pay_is_in_numbers() -> None:
    assert to_json(read_posting_text(TEXT))["pay"] == {
        "low": 14.0,
        "high": 14.0,
        "currency": "GBP",
        "period": "hour",
        "text": "£14 per hour",
        "start": 33,
        "end": 45,
        "certainty": "sure",
    }


def test_what_is_not_stated_is_null_or_empty() -> None:
    form = to_json(read_posting_text(TEXT))
    assert (form["employer"], form["visa"], form["places"], form["nice_to_haves"]) == (None, None, [], [])


def test_any_json_writer_takes_it() -> None:
    form = to_json(read_posting_text(TEXT))
    assert json.loads(json.dumps(form)) == form
