"""The classifier of questions that is packed in: heads and layers learnt by `training/`, and two packed readers."""

from __future__ import annotations

from functools import cache

from greenroom.adapters.embedder import packed_embedder
from greenroom.adapters.judge import MODEL as JUDGE
from greenroom.adapters.layers import named, packed_arrays, packed_layers, reader
from greenroom.core.questions.classifying import Classifier
from greenroom.core.questions.reading import QuestionReader

MODEL, READ, LAYERS = "questions-1.npz", "questions-2-read.npz", "questions-2.onnx"


@cache
def packed_classifier() -> Classifier:
    """The packed classifier, loaded once."""
    return Classifier(packed_arrays(MODEL), packed_embedder().embed, packed_question_reader().read)


@cache
def packed_question_reader() -> QuestionReader:
    """The packed network for questions, loaded once; it shares MiniLM's words with the judge."""
    arrays = packed_arrays(READ)
    words = named(packed_arrays(JUDGE), "alone.reader")
    return QuestionReader(arrays, reader(words, arrays, packed_layers(LAYERS)))
