"""Packed networks: their layers, run by ONNX Runtime, and the arrays that lie beside them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime as ort

from greenroom.core.reader import Reader, Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from greenroom.core.reader import Floats, Layers

    Arrays = Mapping[str, NDArray[np.generic]]

_MODELS = files("greenroom.adapters") / "models"


@cache
def packed_layers(file: str) -> Layers:
    """The layers that a packed file draws, loaded once."""
    return drawn_layers((_MODELS / file).read_bytes())


def drawn_layers(drawn: bytes) -> Layers:
    """The layers of a graph. Texts are short: more threads would wait for one another."""
    ort.disable_telemetry_events()
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = ort.InferenceSession(drawn, options, providers=["CPUExecutionProvider"])

    def layers(words: Floats, there: Floats) -> Sequence[Floats]:
        outputs: Sequence[Floats] = session.run(None, {"words": words, "there": there})
        return outputs

    return layers


@cache
def packed_arrays(file: str) -> Arrays:
    """The arrays of a packed file, loaded once."""
    with (_MODELS / file).open("rb") as stored, np.load(stored, allow_pickle=False) as arrays:
        return dict(arrays)


@cache
def vocabulary() -> Mapping[str, int]:
    """The row of each word piece."""
    words = (_MODELS / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    return {word: row for row, word in enumerate(words)}


def named(arrays: Arrays, name: str) -> Arrays:
    """The arrays whose names begin with this name and a full stop, without it."""
    return {key.removeprefix(f"{name}."): array for key, array in arrays.items() if key.startswith(f"{name}.")}


def reader(words: Arrays, places: Arrays, layers: Layers) -> Reader:
    """A reader made of packed words, of packed places and kinds of text, and of layers."""
    known = Words(vocabulary(), words["words.weight"].astype(np.int8), words["words.scale"].astype(np.float32))
    positions, kinds = (places[f"{part}.weight"].astype(np.float32) for part in ("positions", "kinds"))
    return Reader(known, positions, kinds, layers)
