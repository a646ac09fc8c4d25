"""Invitations: what a mail, a calendar file or a pasted text says about an interview, and in which words."""
