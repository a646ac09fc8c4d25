"""Conversations that were written down: who said what, how the talk was shared, and what each did with their turns."""
