"""Job postings: text in, role map out."""
