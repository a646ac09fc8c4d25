"""Files as they came in: kept by key in a folder that only their owner may read."""
