"""How talks usually go in a country: hints with a source and a date, and what to ask; never a score."""
