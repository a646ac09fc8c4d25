"""Greenroom: a private workspace for every interview of a job search."""

import os

# A matrix here has a few rows. Further threads would only wait for work, and take a core from whatever has some.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
