"""What was heard and measured as plain values for JSON, and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.values import Delivery, Heard, Measured, Sound, Stretch, Word
from greenroom.core.spans import Certainty


def plain(value: Heard | Delivery) -> dict[str, Any]:
    """The value as JSON can hold it."""
    return asdict(value)


def heard_from(values: dict[str, Any]) -> Heard:
    """The inverse of `plain`; columns that are not known here are an error."""
    sound = values["sound"]
    return Heard(
        **{
            **values,
            "words": tuple(Word(**each) for each in values["words"]),
            "speech": tuple(Stretch(**each) for each in values["speech"]),
            "sound": Sound(**{**sound, "loudness": tuple(sound["loudness"]), "pitch": tuple(sound["pitch"])}),
        }
    )


def delivery_from(values: dict[str, Any]) -> Delivery:
    """The inverse of `plain`."""
    return Delivery(
        tuple(_measured(each) for each in values["measured"]),
        tuple(NotMeasured(**each) for each in values["not_measured"]),
    )


def _measured(values: dict[str, Any]) -> Measured:
    where = tuple(Stretch(**each) for each in values["where"])
    return Measured(**{**values, "sure": Certainty(values["sure"]), "where": where})
