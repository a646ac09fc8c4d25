"""The judge's networks that are packed in, learnt by `training/`."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from greenroom.adapters.layers import named, packed_arrays, packed_layers, reader
from greenroom.core.answers.alone import Alone
from greenroom.core.answers.network import Network
from greenroom.core.answers.together import Together

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.adapters.layers import Arrays
    from greenroom.core.reader import Layers

One = TypeVar("One")
Other = TypeVar("Other")
MODEL = "answers-5.npz"
ALONE, TOGETHER = "answers-5-alone.onnx", "answers-5-together.onnx"


@cache
def packed_network() -> Network:
    """Both networks and their calibration, loaded once."""
    arrays = packed_arrays(MODEL)
    alone = alone_of(named(arrays, "alone"), packed_layers(ALONE))
    return Network(alone, packed_together(), named(arrays, "calibration"), _at_once)


@cache
def packed_together() -> Together:
    """The second of the two networks, loaded once."""
    return together_of(named(packed_arrays(MODEL), "together"), packed_layers(TOGETHER))


def alone_of(arrays: Arrays, layers: Layers) -> Alone:
    """The network that reads sentences alone."""
    begun = named(arrays, "reader")
    return Alone(named(arrays, "heads"), reader(begun, begun, layers))


def together_of(arrays: Arrays, layers: Layers) -> Together:
    """The network that reads question and answer together."""
    begun = named(arrays, "reader")
    return Together(named(arrays, "heads"), reader(begun, begun, layers))


@cache
def _second() -> ThreadPoolExecutor:
    """A second thread. What is done in it never waits for it."""
    return ThreadPoolExecutor(1, "judge")


def _at_once(one: Callable[[], One], other: Callable[[], Other]) -> tuple[One, Other]:
    """Both at the same time."""
    waiting = _second().submit(one)
    done = other()
    return waiting.result(), done
