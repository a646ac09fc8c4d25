"""The mock interview: who asks what next, and why."""
