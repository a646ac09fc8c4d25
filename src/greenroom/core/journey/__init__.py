"""The journey: stages from first contact to signed offer, and what a newcomer does not know about each."""
