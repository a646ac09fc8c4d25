"""Tables of applications from elsewhere, read into ours; and ours written as a table."""
