"""The skill tagger's weights, read from the file that ships with the program.

They were learnt from the train sentences of SkillSpan (kris927b/SkillSpan, MIT licence) by `bench/train_skills.py`.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files

import numpy as np

from greenroom.core.postings.skill_tagger import Layer, SkillTagger

_FILE = "skill_weights.npz"


@cache
def load_skill_tagger() -> SkillTagger:
    """The tagger, read once."""
    with as_file(files("greenroom.adapters") / _FILE) as path, np.load(path, allow_pickle=False) as arrays:
        layers = [
            Layer(arrays[f"{name}_emissions"].astype(np.float32), arrays[f"{name}_transitions"].astype(np.float32))
            for name in ("abilities", "knowledge")
        ]
    return SkillTagger(*layers)
