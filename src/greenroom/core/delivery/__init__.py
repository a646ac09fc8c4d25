"""How an answer was said: pace, pauses, fillers, loudness and pitch, measured from what was heard."""
