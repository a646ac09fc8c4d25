"""The first call: what it asks, what to answer, and whether the answers agree with what was said before."""
