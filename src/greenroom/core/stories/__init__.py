"""Stories: short accounts of what the candidate did, that prove something."""
