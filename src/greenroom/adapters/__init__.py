"""The outside world: readers and writers of files, pages and models, behind plain functions."""
