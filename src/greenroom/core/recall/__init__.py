"""Recalling things before an interview: what to recall today so that most of it is there on the day."""
