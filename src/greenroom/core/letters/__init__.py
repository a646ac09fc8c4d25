"""Letters: drafts for every occasion of a job search, filled only from what is in the record."""
