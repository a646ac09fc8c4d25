"""Forty invitations as people write them, each with what it says; written for Greenroom."""
