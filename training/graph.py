"""Layers as an ONNX graph whose every sum is one of whole numbers, so that each processor computes the same bits.

A sum of floating-point numbers depends on its order, and each processor orders it in its own way; a sum of whole
numbers does not. So each product of matrices here is one of whole numbers: of eight bits, which are summed in 32, or
of such as a 32-bit float holds exactly (below 2**24). Weights have seven bits: there are processors that add two
products in sixteen bits and cut off what is larger, and two products of 255 by 63 are not. Means are sums on a grid,
as 64-bit floats. All else is done to one number at a time: products, sums, divisions, square roots and roundings,
which IEEE 754 fixes to the bit.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from training.bert import BEND, HALVINGS, HEADS, WIDTH

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import nn
    from training.bert import Layer

_GRID = 4096  # steps in one, for means
_BYTE, _WEIGHT, _MIDDLE = 127, 63, 128
_KEY, _VALUE = 511, 2047  # 32 products of 511 * 511, and 4,608 shares of 2,047, stay below 2**24
_SHARES, _RAISED = 4096, 8192  # what all shares add up to, and what the largest counts before
_LEAST = np.float32(1e-9)


class Graph:
    """Nodes in the order in which they are drawn."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._stored: list[onnx.TensorProto] = []

    def of(self, kind: str, *parts: str | NDArray[np.generic] | np.generic, outputs: int = 1, **how: object) -> str:
        """One more node; numbers among its inputs are stored. The name of its output, or of its outputs with blanks."""
        names = [part if isinstance(part, str) else self._store(np.asarray(part)) for part in parts]
        made = [f"{kind}_{len(self._nodes)}_{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(kind, names, made, **how))
        return " ".join(made)

    def _store(self, values: NDArray[np.generic]) -> str:
        """Numbers that belong to the graph."""
        name = f"stored_{len(self._stored)}"
        self._stored.append(numpy_helper.from_array(values, name))
        return name

    def written(self, outputs: list[str]) -> bytes:
        """The file: `words` (texts by pieces by width) and `there` (texts by pieces, one or zero) in; these out."""
        rows = helper.make_tensor_value_info("words", TensorProto.FLOAT, ["texts", "pieces", WIDTH])
        there = helper.make_tensor_value_info("there", TensorProto.FLOAT, ["texts", "pieces"])
        made = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["texts", "pieces", WIDTH]) for name in outputs]
        graph = helper.make_graph(self._nodes, "layers", [rows, there], made, self._stored)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
        onnx.checker.check_model(model)
        return model.SerializeToString()

    def layer(self, x: str, there: str, layer: Layer) -> str:
        """One layer."""
        asked = self._linear(x, layer.query, layer.key, layer.value)
        seen = self.of("Add", self._linear(self._look(asked, there), layer.out), x)
        x = self.norm(seen, layer.norm_seen)
        thought = self._linear(self._bent(self._linear(x, layer.first)), layer.second)
        return self.norm(self.of("Add", thought, x), layer.norm_thought)

    def norm(self, x: str, norm: nn.LayerNorm) -> str:
        """Rows with mean 0 and variance 1, then stretched and moved."""
        level = self.of("Round", self.of("Mul", x, np.float32(_GRID)))
        grid = self.of("Cast", level, to=TensorProto.DOUBLE)
        mean = self.of("Div", self._sum(grid), np.float64(WIDTH))
        square = self.of("Div", self._sum(self.of("Mul", grid, grid)), np.float64(WIDTH))
        variance = self.of("Sub", square, self.of("Mul", mean, mean))
        size = self.of("Sqrt", self.of("Max", variance, np.float64(1e-3)))
        spread = self.of("Cast", self.of("Div", np.float64(1), size), to=TensorProto.FLOAT)
        level = self.of("Mul", self.of("Sub", level, self.of("Cast", mean, to=TensorProto.FLOAT)), spread)
        return self.of("Add", self.of("Mul", level, _of(norm.weight)), _of(norm.bias))

    def _linear(self, x: str, *parts: nn.Linear) -> str:
        """Products with weights of seven bits; each row of inputs has a size of its own, and so has each output."""
        weights = np.concatenate([_of(part.weight) for part in parts])
        scale = np.maximum(np.abs(weights).max(axis=1), 1e-12) / _WEIGHT
        whole = np.ascontiguousarray(np.rint(weights / scale[:, None]).astype(np.int8).T)
        most = self.of("Max", self.of("ReduceMax", self.of("Abs", x), np.array([-1]), keepdims=1), _LEAST)
        rows = self.of("Round", self.of("Mul", x, self.of("Div", np.float32(_BYTE), most)))
        bytes_ = self.of("Cast", self.of("Add", rows, np.float32(_MIDDLE)), to=TensorProto.UINT8)
        product = self.of("MatMulInteger", bytes_, whole, np.uint8(_MIDDLE), np.int8(0))
        sized = self.of("Mul", self.of("Cast", product, to=TensorProto.FLOAT), most)
        sized = self.of("Mul", sized, (scale / _BYTE).astype(np.float32))
        return self.of("Add", sized, np.concatenate([_of(part.bias) for part in parts]))

    def _bent(self, x: str) -> str:
        """The curve between a layer's halves."""
        near = self.of("Clip", self.of("Mul", x, np.float32(BEND)), np.float32(-1), np.float32(1))
        curve = self.of("Mul", near, self.of("Sub", np.float32(2), self.of("Abs", near)))
        return self.of("Mul", self.of("Mul", x, np.float32(0.5)), self.of("Add", curve, np.float32(1)))

    def _look(self, asked: str, there: str) -> str:
        """What the words of each text take from one another."""
        query, key, value = self.of("Split", asked, outputs=3, axis=-1, num_outputs=3).split()
        query, query_size = self._heads(query, [0, 2, 1, 3], _KEY)
        key, key_size = self._heads(key, [0, 2, 3, 1], _KEY)
        value, value_size = self._heads(value, [0, 2, 1, 3], _VALUE)
        size = self.of("Mul", self.of("Mul", query_size, key_size), np.float32(1 / sqrt(WIDTH / HEADS) / 2**HALVINGS))
        near = self.of("Mul", self.of("MatMul", query, key), size)
        most = self.of("Sub", self.of("ReduceMax", near, np.array([-1]), keepdims=1), np.float32(1))
        raised = self.of("Max", self.of("Sub", near, most), np.float32(0))
        for _ in range(HALVINGS):
            raised = self.of("Mul", raised, raised)
        raised = self.of("Mul", raised, self.of("Mul", there, np.float32(_RAISED)))
        raised = self.of("Round", raised)
        share = self.of("Round", self.of("Mul", raised, self.of("Div", np.float32(_SHARES), self._sum(raised))))
        seen = self.of("Mul", self.of("MatMul", share, value), self.of("Mul", value_size, np.float32(1 / _SHARES)))
        return self.of("Reshape", self.of("Transpose", seen, perm=[0, 2, 1, 3]), np.array([0, 0, WIDTH]))

    def _heads(self, part: str, order: list[int], most: int) -> tuple[str, str]:
        """Queries, keys or values as whole numbers by head, and the size of one for each text and head."""
        heads = self.of("Reshape", part, np.array([0, 0, HEADS, WIDTH // HEADS]))
        largest = self.of("ReduceMax", self.of("Abs", heads), np.array([1, 3]), keepdims=1)
        largest = self.of("Max", largest, _LEAST)
        whole = self.of("Round", self.of("Mul", heads, self.of("Div", np.float32(most), largest)))
        size = self.of("Transpose", self.of("Mul", largest, np.float32(1 / most)), perm=[0, 2, 1, 3])
        return self.of("Transpose", whole, perm=order), size

    def _sum(self, x: str) -> str:
        """Sums along the last axis."""
        return self.of("ReduceSum", x, np.array([-1]), keepdims=1)


def begun(norm: nn.LayerNorm) -> tuple[Graph, str, str]:
    """A graph, its words after the first norm, and which of them are there, as attention takes it."""
    graph = Graph()
    return graph, graph.norm("words", norm), graph.of("Unsqueeze", "there", np.array([1, 2]))


def stacked(norm: nn.LayerNorm, layers: nn.ModuleList) -> bytes:
    """A graph of layers, one after the other."""
    graph, x, there = begun(norm)
    for layer in layers:
        x = graph.layer(x, there, layer)
    return graph.written([x])


def _of(tensor: nn.Parameter) -> NDArray[np.float32]:
    """A parameter's numbers."""
    values: NDArray[np.float32] = tensor.detach().numpy().astype(np.float32)
    return values
