"""Span F1 of our skill reading on SkillSpan's dev sentences, beside the published numbers of its test split.

Run: python bench/skills.py [--data ../shared/data/posting-skills]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from greenroom.core.postings.skills import find_skills
from greenroom.core.postings.sorting import clauses_of_ability
from greenroom.core.spans import Span

PUBLISHED = (("jobSpanBERT, test", 0.563, 0.619, 0.589), ("Skill-LLM 8B, test", 0.543, 0.742, 0.648))
Spans = set[tuple[int, int]]


def labelled(tags: list[str]) -> Spans:
    """Token spans of a BIO sequence."""
    spans: Spans = set()
    start: int | None = None
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and tag != "I":
            spans.add((start, index))
            start = None
        if tag == "B":
            start = index
    return spans


def read(tokens: list[str]) -> tuple[Spans, Spans]:
    """Token spans of the abilities (skill) and the names (knowledge) that we read in a sentence."""
    text = " ".join(tokens)
    starts, position = [], 0
    for token in tokens:
        starts.append(position)
        position += len(token) + 1
    ends = [start + len(token) for start, token in zip(starts, tokens, strict=True)]

    def covered(span: Span) -> tuple[int, int]:
        inside = [i for i, start in enumerate(starts) if start < span.end and ends[i] > span.start]
        return inside[0], inside[-1] + 1

    names = {covered(item.span) for item in find_skills(text, (Span(0, len(text)),))}
    return {covered(span) for span in clauses_of_ability(text)}, names


def f1(right: int, found: int, expected: int) -> float:
    """Harmonic mean of precision and recall."""
    return 2 * right / max(1, found + expected)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[2] / "shared/data/posting-skills")
    sentences = [json.loads(line) for line in (parser.parse_args().data / "dev.json").read_text().splitlines()]
    counts = {"skill": [0, 0, 0], "knowledge": [0, 0, 0]}
    started = time.perf_counter()
    for sentence in sentences:
        ours = dict(zip(counts, read(sentence["tokens"]), strict=True))
        for kind, count in counts.items():
            expected = labelled(sentence[f"tags_{kind}"])
            count[0] += len(ours[kind] & expected)
            count[1] += len(ours[kind])
            count[2] += len(expected)
    seconds = time.perf_counter() - started
    total = [sum(numbers) for numbers in zip(*counts.values(), strict=True)]
    print(f"{'exact span F1':<24}{'skill':>8}{'knowledge':>12}{'total':>8}")
    scores = [f1(*counts["skill"]), f1(*counts["knowledge"]), f1(*total)]
    print(f"{'Greenroom, dev':<24}{scores[0]:>8.3f}{scores[1]:>12.3f}{scores[2]:>8.3f}")
    for name, skill, knowledge, both in PUBLISHED:
        print(f"{name:<24}{skill:>8.3f}{knowledge:>12.3f}{both:>8.3f}")
    print(f"\n{len(sentences)} sentences in {seconds:.1f} s.")


if __name__ == "__main__":
    main()
