"""Settings: every knob is typed, documented, and has a safe default for a laptop."""
