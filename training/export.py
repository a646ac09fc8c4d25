"""From torch to what the product reads: graphs of layers, words in eight bits, small parts in half floats."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from training.graph import stacked

from greenroom.adapters import judge

if TYPE_CHECKING:
    from pathlib import Path

    import torch
    from numpy.typing import NDArray
    from torch import nn
    from training.alone import Alone
    from training.bert import Reader
    from training.together import Together

    Arrays = dict[str, NDArray[np.generic]]

_LEARNING = ("told", "whole")  # heads that only learning needs


def save(
    alone: Alone, usually: torch.Tensor, together: Together, fitted: dict[str, NDArray[np.float64]], models: Path
) -> None:
    """Write both networks, the meaning of usual questions, and the calibration into the folder of models."""
    others = {
        name: tensor.numpy().astype(np.float16)
        for name, tensor in together.state_dict().items()
        if not name.startswith("reader.")
    }
    arrays = _named("alone.reader", begun(alone.reader)) | _named("alone.heads", heads_of(alone.heads))
    arrays |= _named("together.reader", begun(together.reader)) | _named("together.heads", others)
    arrays["alone.heads.usual"] = usually.numpy().astype(np.float16)
    arrays |= {f"calibration.{name}": values.astype(np.float32) for name, values in fitted.items()}
    np.savez_compressed(models / judge.MODEL, **arrays)  # type: ignore[arg-type]
    for file, network in ((judge.ALONE, alone), (judge.TOGETHER, together)):
        (models / file).write_bytes(stacked(network.reader.norm, network.reader.layers))


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


def _named(name: str, arrays: Arrays) -> Arrays:
    """The arrays under a name."""
    return {f"{name}.{key}": array for key, array in arrays.items()}
