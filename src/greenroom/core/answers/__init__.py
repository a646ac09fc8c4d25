"""Answers: what is in them, what is missing, and one way to mend it."""
