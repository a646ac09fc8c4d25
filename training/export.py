"""From torch to what the product reads: graphs of layers, words in eight bits, small parts in half floats."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from training.graph import stacked

from greenroom.adapters import judge
from greenroom.adapters.layers import drawn_layers, named
from greenroom.core.answers.network import Network

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import nn
    from training.alone import Alone
    from training.bert import Reader
    from training.graph import Seen
    from training.together import Together

    Arrays = dict[str, NDArray[np.generic]]

_LEARNING = ("told", "whole")  # heads that only learning needs


class Packed(NamedTuple):
    """Both networks as the product reads them.

    Attributes:
        arrays: words and heads, by name.
        alone: the layers that read sentences alone, as a graph, and
        together: those that read question and answer together.
    """

    arrays: Arrays
    alone: bytes
    together: bytes

    def network(self, fitted: Arrays) -> Network:
        """The product's judge with this calibration."""
        alone = judge.alone_of(named(self.arrays, "alone"), drawn_layers(self.alone))
        return Network(alone, judge.together_of(named(self.arrays, "together"), drawn_layers(self.together)), fitted)

    def save(self, fitted: Arrays, models: Path) -> None:
        """Write everything into the folder of models."""
        calibration = {name: values.astype(np.float32) for name, values in fitted.items()}
        np.savez_compressed(models / judge.MODEL, **self.arrays, **_under("calibration", calibration))  # type: ignore[arg-type]
        (models / judge.ALONE).write_bytes(self.alone)
        (models / judge.TOGETHER).write_bytes(self.together)


def packed(alone: Alone, together: Together, seen: tuple[Seen, Seen]) -> Packed:
    """Both networks; `seen` is what went through the layers of each."""
    others = {
        name: tensor.numpy().astype(np.float16)
        for name, tensor in together.state_dict().items()
        if not name.startswith("reader.")
    }
    arrays = _under("alone.reader", begun(alone.reader)) | _under("alone.heads", heads_of(alone.heads))
    arrays |= _under("together.reader", begun(together.reader)) | _under("together.heads", others)
    graphs = (
        stacked(each.reader.norm, each.reader.layers, most) for each, most in zip((alone, together), seen, strict=True)
    )
    return Packed(arrays, *graphs)


def heads_of(heads: nn.Module) -> Arrays:
    """Small parts in half floats."""
    return {
        name: tensor.numpy().astype(np.float16) for name, tensor in heads.state_dict().items() if name not in _LEARNING
    }


def begun(reader: Reader) -> Arrays:
    """What stands before a reader's layers; words come in eight bits with a size of one for each row."""
    words = reader.words.weight.detach().numpy()
    scale = np.maximum(np.abs(words).max(axis=1), 1e-12) / 127
    return {
        "words.weight": np.rint(words / scale[:, None]).astype(np.int8),
        "words.scale": scale.astype(np.float32),
        "positions.weight": reader.positions.weight.detach().numpy().astype(np.float16),
        "kinds.weight": reader.kinds.weight.detach().numpy().astype(np.float16),
    }


def _under(name: str, arrays: Arrays) -> Arrays:
    """The arrays under a name."""
    return {f"{name}.{key}": array for key, array in arrays.items()}
