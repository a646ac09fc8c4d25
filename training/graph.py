"""Layers as an ONNX graph whose every sum is one of whole numbers, so that each processor computes the same bits.

A sum of floating-point numbers depends on its order, and each processor orders it in its own way; a sum of whole
numbers does not. So each product of matrices here is one of whole numbers: of eight bits, which are summed in 32, or
of such as a 32-bit float holds exactly (below 2**24). Weights have seven bits: there are processors that add two
products in sixteen bits and cut off what is larger, and two products of 255 by 63 are not. Means are sums of whole
32nds. All else is done to one number at a time: products, sums, divisions, square roots and roundings, which IEEE 754
fixes to the bit.

A few of a layer's numbers are twenty times as large as the rest, and one step for all of them would leave the rest
without shades. So each number has a step of its own, from the largest that was seen of it, and the weights that it
meets take that step on (SmoothQuant: Xiao et al. 2023).
"""

from __future__ import annotations

from contextlib import contextmanager
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from training.bert import BEND, HALVINGS, HEADS, WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import torch
    from numpy.typing import NDArray
    from training.bert import Layer

    Floats = NDArray[np.float32]

_GRID = 32  # steps in one, for means: sums of squares stay below 2**24 while the variance is below 42
_BYTE, _WEIGHT, _MIDDLE = 255, 63, 128
_KEY, _VALUE = 511, 127  # 32 products of 511 * 511, and 512 of 255 * 127, stay below 2**24
_GROUPS, _PARTS = 6, 2  # of heads and of pieces: what is made of one of them stays in a processor's fast memory
_LEAST = 0.1852  # the curve between a layer's halves never falls lower than minus this
_BEYOND = 1.05  # what may come, for what was seen
_TO_INPUTS = 0.75  # the part of a step that goes by the inputs; the rest goes by the weights


class Most(NamedTuple):
    """The largest numbers that were seen, without their sign: what went into a product, and what came out."""

    inputs: Floats
    outputs: Floats


Seen = dict[nn.Module, Most]


@contextmanager
def watched(layers: nn.Module) -> Iterator[Seen]:
    """What goes through each product of these layers, as long as this lasts."""
    seen: Seen = {}

    def see(part: nn.Module, inputs: tuple[torch.Tensor, ...], outputs: torch.Tensor) -> None:
        new = Most(*(each.detach().abs().flatten(0, -2).amax(0).float().numpy() for each in (inputs[0], outputs)))
        seen[part] = Most(*map(np.maximum, seen.get(part, new), new))

    hooks = [part.register_forward_hook(see) for part in layers.modules() if isinstance(part, nn.Linear)]
    try:
        yield seen
    finally:
        for hook in hooks:
            hook.remove()


class Rows(NamedTuple):
    """Rows after a norm: as they are, before the norm's own weights, and that norm."""

    whole: str
    even: str
    norm: nn.LayerNorm


class Step(NamedTuple):
    """How numbers become whole ones of eight bits: by how much each is multiplied, and what zero becomes."""

    factors: Floats
    zero: np.uint8


class Graph:
    """Nodes in the order in which they are drawn."""

    def __init__(self, seen: Mapping[nn.Module, Most]) -> None:
        self._seen = seen
        self._nodes: list[onnx.NodeProto] = []
        self._stored: dict[bytes, onnx.TensorProto] = {}

    def of(self, kind: str, *parts: str | NDArray[np.generic] | np.generic, outputs: int = 1, **how: object) -> str:
        """One more node; numbers among its inputs are stored. The name of its output, or of its outputs with blanks."""
        names = [part if isinstance(part, str) else self._store(np.asarray(part)) for part in parts]
        made = [f"{kind}_{len(self._nodes)}_{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(kind, names, made, **how))
        return " ".join(made)

    def _store(self, values: NDArray[np.generic]) -> str:
        """Numbers that belong to the graph; the same ones are stored once."""
        bare = numpy_helper.from_array(values).SerializeToString()
        return self._stored.setdefault(bare, numpy_helper.from_array(values, f"stored_{len(self._stored)}")).name

    def written(self, outputs: list[Rows]) -> bytes:
        """The file: `words` (texts by pieces by width) and `there` (texts by pieces, one or zero) in; these out."""
        rows = helper.make_tensor_value_info("words", TensorProto.FLOAT, ["texts", "pieces", WIDTH])
        there = helper.make_tensor_value_info("there", TensorProto.FLOAT, ["texts", "pieces"])
        made = [
            helper.make_tensor_value_info(each.whole, TensorProto.FLOAT, ["texts", "pieces", WIDTH]) for each in outputs
        ]
        graph = helper.make_graph(self._nodes, "layers", [rows, there], made, [*self._stored.values()])
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
        onnx.checker.check_model(model)
        return model.SerializeToString()

    def layer(self, x: Rows, there: str, layer: Layer) -> Rows:
        """One layer."""
        looked = self._linear(*self._look(x, there, layer), layer.out)
        x = self.norm(self.of("Add", looked, x.whole), layer.norm_seen)
        whole, step = self._whole(x, layer.first)
        parts = self.of("Split", whole, outputs=_PARTS, axis=1, num_outputs=_PARTS).split()
        bent = [self._bent(self._linear(part, step, layer.first), layer.second) for part in parts]
        thought = self.of("Concat", *(self._linear(*each, layer.second) for each in bent), axis=1)
        return self.norm(self.of("Add", thought, x.whole), layer.norm_thought)

    def norm(self, x: str, norm: nn.LayerNorm) -> Rows:
        """Rows with mean 0 and variance 1, then stretched and moved."""
        level = self.of("Round", self.of("Mul", x, np.float32(_GRID)))
        mean = self.of("Div", self._sum("ReduceSum", level), np.float32(WIDTH * _GRID))
        square = self.of("Div", self._sum("ReduceSumSquare", level), np.float32(WIDTH * _GRID**2))
        variance = self.of("Max", self.of("Sub", square, self.of("Mul", mean, mean)), np.float32(1e-3))
        even = self.of("Mul", self.of("Sub", x, mean), self.of("Div", np.float32(1), self.of("Sqrt", variance)))
        return Rows(self.of("Add", self.of("Mul", even, _of(norm.weight)), _of(norm.bias)), even, norm)

    def _whole(self, x: Rows, *parts: nn.Linear) -> tuple[str, Step]:
        """Rows after a norm as whole numbers, for these products."""
        step = self._step(_all(parts), self._seen[parts[0]].inputs, 0.0)
        weight, bias = (_of(each) * step.factors for each in (x.norm.weight, x.norm.bias))
        return self._bytes(self.of("Add", self.of("Mul", x.even, weight), bias), step.zero), step

    def _step(self, weights: Floats, most: Floats, least: float) -> Step:
        """A step for each of the numbers that meet these weights; `least` is what they never fall below, if known."""
        most = most * np.float32(_BEYOND) + np.float32(1e-6)
        own = most**_TO_INPUTS / np.maximum(np.abs(weights).max(axis=0), 1e-6) ** (1 - _TO_INPUTS)
        above = (most / own).max()
        below = (least / own).max() if least else above
        step = (above + below) / (_BYTE - 1)
        return Step((1 / own / step).astype(np.float32), np.uint8(np.ceil(below / step)))

    def _bytes(self, x: str, zero: np.uint8) -> str:
        """Numbers rounded to eight bits; what lies beyond is cut off."""
        return self.of("QuantizeLinear", x, np.float32(1), zero)

    def _linear(self, whole: str, step: Step, *parts: nn.Linear, factors: Floats | None = None) -> str:
        """Products with weights of seven bits; each output has a size of its own, and is multiplied by its factor."""
        weights = _all(parts) / step.factors
        scale = np.maximum(np.abs(weights).max(axis=1), 1e-12) / _WEIGHT
        sevens = np.ascontiguousarray(np.rint(weights / scale[:, None]).astype(np.int8).T)
        out = np.ones(len(weights), np.float32) if factors is None else factors
        product = self.of("Cast", self.of("MatMulInteger", whole, sevens, step.zero, np.int8(0)), to=TensorProto.FLOAT)
        bias = np.concatenate([_of(part.bias) for part in parts])
        return self.of("Add", self.of("Mul", product, (scale * out).astype(np.float32)), bias * out)

    def _bent(self, x: str, after: nn.Linear) -> tuple[str, Step]:
        """The curve between a layer's halves, as whole numbers."""
        step = self._step(_of(after.weight), self._seen[after].inputs, _LEAST)
        near = self.of("Clip", self.of("Mul", x, np.float32(BEND)), np.float32(-1), np.float32(1))
        curve = self.of("Mul", near, self.of("Sub", np.float32(2), self.of("Abs", near)))
        half = self.of("Mul", x, step.factors / 2)
        return self._bytes(self.of("Mul", half, self.of("Add", curve, np.float32(1))), step.zero), step

    def _look(self, x: Rows, there: str, layer: Layer) -> tuple[str, Step]:
        """What the words of each text take from one another, as whole numbers.

        Two heads at a time, whose shares the fast memory of a processor holds.
        """
        three = (layer.query, layer.key, layer.value)
        sizes = [_by_head(self._seen[part].outputs) for part in three]
        factors = [most / size for most, size in zip((_KEY, _KEY, _VALUE), sizes, strict=True)]
        asked = self._linear(
            *self._whole(x, *three), *three, factors=np.repeat(np.concatenate(factors), WIDTH // HEADS)
        )
        query, key, value = self.of("Split", self.of("Round", asked), outputs=3, axis=-1, num_outputs=3).split()
        parts = (
            self._heads(query, [0, 2, 1, 3], _KEY),
            self._heads(key, [0, 2, 3, 1], _KEY),
            self._counting(self._heads(value, [0, 2, 1, 3], _VALUE), there),
        )
        split = [self.of("Split", part, outputs=_GROUPS, axis=1, num_outputs=_GROUPS).split() for part in parts]
        near = np.split((factors[0] * factors[1]).reshape(1, HEADS, 1, 1), _GROUPS, axis=1)
        taken = [
            self.of("MatMul", self._raised(self.of("MatMul", query, key), size), value)
            for query, key, value, size in zip(*split, near, strict=True)
        ]
        sums, counts = self.of(
            "Split", self.of("Concat", *taken, axis=1), np.array([WIDTH // HEADS, 1]), outputs=2, axis=-1
        ).split()
        seen = _by_head(self._seen[layer.out].inputs)
        size = (factors[2] * seen / (_MIDDLE - 1)).astype(np.float32).reshape(1, HEADS, 1, 1)
        mean = self.of("Transpose", self.of("Div", sums, self.of("Mul", counts, size)), perm=[0, 2, 1, 3])
        whole = self._bytes(self.of("Reshape", mean, np.array([0, 0, WIDTH])), np.uint8(_MIDDLE))
        return whole, Step(np.repeat(((_MIDDLE - 1) / seen).astype(np.float32), WIDTH // HEADS), np.uint8(_MIDDLE))

    def _counting(self, value: str, there: str) -> str:
        """Values, and a one beside them, so that their sum counts; nothing for words that are not there.

        A text is filled up with its own first word, so what is filled up is never nearer than all that is there.
        """
        one = self.of("Expand", there, np.array([1, HEADS, 1, 1]))
        return self.of("Concat", self.of("Mul", value, there), one, axis=-1)

    def _raised(self, near: str, size: Floats) -> str:
        """How much each word counts for each, as whole numbers; the nearest counts 255."""
        top = _BYTE ** (1 / 2**HALVINGS)
        size = (top / (size * sqrt(WIDTH / HEADS) * 2**HALVINGS)).astype(np.float32)
        most = self.of("Mul", self.of("ReduceMax", near, np.array([-1]), keepdims=1), size)
        raised = self.of("Add", self.of("Mul", near, size), self.of("Sub", np.float32(top), most))
        raised = self.of("Relu", raised)
        for _ in range(HALVINGS):
            raised = self.of("Mul", raised, raised)
        return self.of("Round", raised)

    def _heads(self, part: str, order: list[int], most: int) -> str:
        """Queries, keys or values by head; what lies beyond is cut off."""
        cut = self.of("Clip", part, np.float32(-most), np.float32(most))
        return self.of("Transpose", self.of("Reshape", cut, np.array([0, 0, HEADS, WIDTH // HEADS])), perm=order)

    def _sum(self, kind: str, x: str) -> str:
        """Sums along the last axis."""
        return self.of(kind, x, np.array([-1]), keepdims=1)


def begun(norm: nn.LayerNorm, seen: Mapping[nn.Module, Most]) -> tuple[Graph, Rows, str]:
    """A graph, its words after the first norm, and which of them are there, as attention takes it."""
    graph = Graph(seen)
    return graph, graph.norm("words", norm), graph.of("Unsqueeze", "there", np.array([1, 3]))


def stacked(norm: nn.LayerNorm, layers: nn.ModuleList, seen: Mapping[nn.Module, Most]) -> bytes:
    """A graph of layers, one after the other; `seen` is what went through them."""
    graph, x, there = begun(norm, seen)
    for layer in layers:
        x = graph.layer(x, there, layer)
    return graph.written([x])


def _all(parts: tuple[nn.Linear, ...]) -> Floats:
    """The weights of products that share their inputs."""
    return np.concatenate([_of(part.weight) for part in parts])


def _by_head(most: Floats) -> Floats:
    """The largest number of each head, and a little more."""
    largest: Floats = most.reshape(HEADS, -1).max(axis=1) * np.float32(_BEYOND)
    return largest


def _of(tensor: torch.Tensor) -> Floats:
    """A parameter's numbers."""
    values: Floats = tensor.detach().numpy().astype(np.float32)
    return values
