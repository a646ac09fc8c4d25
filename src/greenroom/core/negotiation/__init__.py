"""Negotiating an offer: amounts set before, words out of the record, and what was said against what is said now."""
