"""Work that outlasts a request: done in order, once, and again after a crash."""
