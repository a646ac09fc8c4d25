from __future__ import annotations

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.screens.topics import TOLD_TOPICS, TOPICS, topic, topic_of_told
from greenroom.core.screens.values import TopicKey


def test_every_topic_is_complete_and_comes_once() -> None:
    assert [each.key for each in TOPICS] == list(TopicKey)
    for each in TOPICS:
        assert len(each.asks) >= 3
        assert all(ask.endswith("?") for ask in each.asks)
        assert each.why.endswith(".")
        assert each.good.endswith(".")
        low, high, most = each.seconds
        assert 0 < low < high < most


def test_a_call_of_good_answers_fits_into_half_an_hour() -> None:
    assert 4 * 60 < sum(each.seconds[1] for each in TOPICS) < 20 * 60


def test_everything_that_is_told_belongs_to_a_topic_and_fits_its_field() -> None:
    assert TOLD_TOPICS
    assert {topic_of_told(key) for key in TOLD_TOPICS} <= set(TopicKey)
    assert topic_of_told("start") is TopicKey.NOTICE
    assert max(map(len, [*TOLD_TOPICS, *TopicKey])) <= 30


def test_a_topic_that_does_not_exist_is_refused() -> None:
    assert topic("pay").key is TopicKey.PAY
    with pytest.raises(InvalidChoice, match="Choose one of the topics"):
        topic("weather")
