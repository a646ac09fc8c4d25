"""Greenroom: a private workspace for every interview of a job search."""

__version__ = "0.1.0"
