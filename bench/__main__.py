"""Every table, one after the other: `python -m bench --data PATH`, or only those that are named."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path

TABLES = (
    "resumes",
    "resume_layouts",
    "resume_round_trip",
    "postings",
    "skills",
    "prepare",
    "start",
    "feedback",
    "followups",
    "changes",
    "fairness",
    "questions",
    "invitations",
    "journey",
    "speech",
    "groups",
    "net_cross_check",
    "offers",
    "negotiations",
    "negotiation_words",
    "research",
    "plan",
    "recall",
    "stories",
)


def main() -> None:
    """Print the tables that were asked for, by default all."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("tables", nargs="*", choices=[[], *TABLES], help="which tables; default: all")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="where the shared data lies")
    asked = parser.parse_args()
    for name in asked.tables or TABLES:
        print(f"\n== {name} ==\n")
        import_module(f"bench.{name}").main(asked.data)


if __name__ == "__main__":
    main()
