"""The layers that all networks are made of, in torch, and the weights that they begin with.

They are BERT's, but for their two curves: GELU and the exponential of attention are made of a few products and sums, so
that the product can compute them to the same bit everywhere (`export.py` draws the same layers in whole numbers).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from safetensors.torch import load_file
from torch import nn
from training.bge import weights

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

WIDTH, INNER, HEADS, POSITIONS = 384, 1536, 12, 512
HALVINGS = 5  # attention's exponential is (1 + x / 32) to the power of 32: so many squares
_DROPPED = 26  # of 256 numbers
BEND = 0.4  # where the curve between a layer's halves becomes a line: at 1 / BEND on either side
_PARTS = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "out": "attention.output.dense", "norm_seen": "attention.output.LayerNorm", "first": "intermediate.dense",
    "second": "output.dense", "norm_thought": "output.LayerNorm",
}  # fmt: skip


def bent(x: torch.Tensor) -> torch.Tensor:
    """GELU to .02, of products and sums."""
    near = (x * BEND).clamp(-1, 1)
    return x * (1 + near * (2 - near.abs())) / 2


class Attention(torch.autograd.Function):
    """Shares of attention along the last axis, for points of which the largest counts most.

    The backward pass is written out, which spares keeping every square.
    """

    @staticmethod
    def forward(kept: torch.autograd.function.FunctionCtx, near: torch.Tensor) -> torch.Tensor:  # noqa: D102 - torch's
        root = (near - near.amax(-1, keepdim=True)).div_(2**HALVINGS).add_(1).clamp_(min=0)
        shares = root * root
        for _ in range(HALVINGS - 1):
            shares.mul_(shares)
        shares.div_(shares.sum(-1, keepdim=True))
        kept.save_for_backward(root, shares)
        return shares

    @staticmethod
    def backward(kept: torch.autograd.function.FunctionCtx, wrong: torch.Tensor) -> torch.Tensor:  # noqa: D102 - torch's
        root, shares = kept.saved_tensors  # type: ignore[attr-defined]
        own: torch.Tensor = wrong - (wrong * shares).sum(-1, keepdim=True)
        return own.mul_(shares).div_(root.clamp(min=1e-6))


class Drop(nn.Module):
    """Dropout of a tenth; its chance comes in bytes, which is several times as fast as torch's own."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The same while it does not learn."""
        if not self.training:
            return x
        chance = torch.empty(-(-x.numel() // 8), dtype=torch.int64).random_(-(2**63), None)
        stays = (chance.view(torch.uint8)[: x.numel()].view(x.shape) >= _DROPPED).to(x.dtype)
        return x * stays.mul_(256 / (256 - _DROPPED))


class Layer(nn.Module):
    """One layer: every word looks at every word of its text."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.out, self.first, self.second = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_seen, self.norm_thought = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Drop()

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """`x` is texts by words by width, `mask` says which words are there."""
        texts, words, _ = x.shape
        query, key, value = (
            part(x).view(texts, words, HEADS, -1).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        near = (query @ key.transpose(-1, -2)).float() / (WIDTH / HEADS) ** 0.5
        share = self.drop(Attention.apply(near.masked_fill(~mask[:, None, None, :], -1e4)))
        seen = share.to(value.dtype) @ value
        x = self.norm_seen(x + self.drop(self.out(seen.transpose(1, 2).reshape(texts, words, WIDTH))))
        thought: torch.Tensor = self.norm_thought(x + self.drop(self.second(bent(self.first(x)))))
        return thought


class Reader(nn.Module):
    """Pieces of words in, one row for each piece out; `kinds` tells the question from the answer."""

    def __init__(self, vocabulary: int, layers: int) -> None:
        super().__init__()
        self.words, self.positions = nn.Embedding(vocabulary, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.kinds, self.norm, self.drop = nn.Embedding(2, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12), Drop()
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, kinds: torch.Tensor | None = None) -> torch.Tensor:
        """Texts by pieces by width."""
        kinds = torch.zeros_like(ids) if kinds is None else kinds
        x: torch.Tensor = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.kinds(kinds)
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x


def minilm(model: Path, vocabulary: Sequence[str], layers: int) -> Reader:
    """The lower layers of all-MiniLM-L6-v2; its folder holds `model.safetensors` and `vocab.txt`."""
    return _begun(load_file(model / "model.safetensors"), model, vocabulary, layers)


def bge(model: Path, vocabulary: Sequence[str], layers: int) -> Reader:
    """The lower layers of bge-small-en-v1.5; its folder holds `model.onnx` and `vocab.txt`."""
    stored = {name: torch.from_numpy(array) for name, array in weights(model / "model.onnx").items()}
    return _begun(stored, model, vocabulary, layers)


def _begun(stored: Mapping[str, torch.Tensor], model: Path, vocabulary: Sequence[str], layers: int) -> Reader:
    """A reader with stored weights; its words stand as in `vocabulary`, and stay as they are."""
    reader = Reader(len(vocabulary), layers)
    rows = {word: row for row, word in enumerate((model / "vocab.txt").read_text(encoding="utf-8").splitlines())}
    names = {
        "positions": "embeddings.position_embeddings",
        "kinds": "embeddings.token_type_embeddings",
        "norm": "embeddings.LayerNorm",
    }
    names |= {f"layers.{n}.{our}": f"encoder.layer.{n}.{their}" for n in range(layers) for our, their in _PARTS.items()}
    state = {
        f"{ours}.{kind}": stored[f"{theirs}.{kind}"]
        for ours, theirs in names.items()
        for kind in ("weight", "bias")
        if f"{theirs}.{kind}" in stored
    }
    words = stored["embeddings.word_embeddings.weight"]
    reader.load_state_dict({**state, "words.weight": words[[rows[word] for word in vocabulary]]})
    reader.words.weight.requires_grad_(False)
    return reader
