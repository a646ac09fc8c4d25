"""Files read: bytes in, a document with its text out."""
