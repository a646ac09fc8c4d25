"""The judge on another processor: one that QEMU plays, which knows none of the products that this one is fast with."""

from __future__ import annotations

import json
import platform
import subprocess
import sys

import pytest

pytestmark = pytest.mark.e2e
OLD = ["qemu-x86_64", "-cpu", "Nehalem"]  # without AVX
LINES = [
    {
        "id": "scanners",
        "question": "Tell me about a time when you had to act fast.",
        "answer": "Last winter two scanners failed at two in the morning, with 33 vans to load by six. I split the "
        "dock by lists and stood at the gate. 31 vans left in time. Since then I keep paper lists in each bay.",
    },
    {
        "id": "general",
        "question": "How do you deal with a colleague who does not answer?",
        "answer": "Well um I think communication is really important so I always try to talk to people first and "
        "then we find a solution together because at the end of the day we are one team",
    },
]


@pytest.mark.skipif(platform.machine() != "x86_64", reason="QEMU plays a processor of the same family only")
def test_another_processor_writes_the_same_bytes() -> None:
    assert feedback(OLD) == feedback([])


def feedback(processor: list[str]) -> bytes:
    """What the command writes there."""
    command = [*processor, sys.executable, "-m", "greenroom", "feedback", "--jsonl"]
    lines = "".join(json.dumps(line) + "\n" for line in LINES)
    return subprocess.run(command, input=lines.encode(), capture_output=True, check=True).stdout
