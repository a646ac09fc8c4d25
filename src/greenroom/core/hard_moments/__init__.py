"""Hard moments of an interview and the mistakes that cost most: a card to read in a minute, and a drill."""
