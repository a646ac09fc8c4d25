"""What words of an answer are: one module for each thing that is worth knowing, by rules alone."""
