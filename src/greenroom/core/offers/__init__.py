"""Offers: what lands in the account, what it buys, what it is worth, when one could start, and how to ask for more."""
