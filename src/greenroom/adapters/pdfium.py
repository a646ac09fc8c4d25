"""PDFium reads and merges PDF files. It must not be entered by two threads at once."""

from __future__ import annotations

import threading

ONE_AT_A_TIME = threading.Lock()
