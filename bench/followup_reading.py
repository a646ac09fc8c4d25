"""What was found when the sixty probes were read."""

from __future__ import annotations

READ = "b07a1152eba1f273"  # the beginning of the SHA-256 of the sixty texts that were read
NOT_TO_THE_POINT = frozenset({7, 8, 23, 25, 38, 48, 49, 58})  # a claim or a broken clause is taken for an occasion
