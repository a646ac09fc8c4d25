"""What a job pays according to statistics and surveys: read, found, and how an amount stands in it."""
