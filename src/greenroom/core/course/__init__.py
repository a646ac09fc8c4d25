"""A short course: ten lessons, a drill each, and a milestone that the judge measures."""
