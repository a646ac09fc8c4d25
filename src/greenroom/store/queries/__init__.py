"""What pages read: each function asks a fixed number of questions, however many rows there are."""
