"""Résumés: a document in; person, work history and achievements out."""

from greenroom.core.resumes.json_resume import from_json_resume
from greenroom.core.resumes.reading import read_resume
from greenroom.core.resumes.rendercv import from_rendercv
from greenroom.core.resumes.writing import to_json_resume

__all__ = ["from_json_resume", "from_rendercv", "read_resume", "to_json_resume"]
