"""The set-up check before a talk on a screen: what was measured and ticked, and what to say of it."""
