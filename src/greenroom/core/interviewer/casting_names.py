"""Made-up names for interviewers whom nobody knows yet: first and family names of many origins, joined by chance."""

from __future__ import annotations

# (first name, whether its voice is high), by nothing but variety.
FIRST_NAMES: tuple[tuple[str, bool], ...] = (
    ("Amara", True), ("Mateo", False), ("Yuki", True), ("Oskar", False), ("Leila", True), ("Kwame", False),
    ("Ingrid", True), ("Rahul", False), ("Camila", True), ("Tariq", False), ("Siobhan", True), ("Minh", False),
    ("Zofia", True), ("Andrei", False), ("Nomsa", True), ("Paolo", False), ("Anjali", True), ("Hakan", False),
    ("Freya", True), ("Diego", False), ("Soo-jin", True), ("Emil", False), ("Fatima", True), ("Tama", False),
    ("Elodie", True), ("Ifeanyi", False), ("Marit", True), ("Goran", False), ("Priya", True), ("Gareth", False),
)  # fmt: skip
FAMILY_NAMES: tuple[str, ...] = (
    "Okafor", "Lindholm", "Nakagawa", "Duarte", "Petrov", "Mwangi", "Rossi", "Haddad", "Nguyen", "Kowalska",
    "Brennan", "Iyer", "Demir", "Vermeer", "Castellanos", "Mensah", "Halvorsen", "Rahman", "Novak", "Tamihana",
    "Beaumont", "Choi", "Schreiber", "Adeleke", "Pillai", "Marchetti", "Karimi", "Ozturk", "Sandberg", "Whitlock",
)  # fmt: skip
