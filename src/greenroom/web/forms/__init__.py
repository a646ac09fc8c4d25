"""The forms of the pages: what may be typed, and where an error stands."""
