"""The joined record: application → interview → question → story → attempt → feedback → outcome."""

from greenroom.store.models.applications import Application, Interview, Participant, Stage
from greenroom.store.models.employers import Contact, Employer
from greenroom.store.models.files import Document, File
from greenroom.store.models.history import Change, Deed
from greenroom.store.models.people import Person, Share
from greenroom.store.models.postings import Posting, RoleFact, RoleItem
from greenroom.store.models.practice import Attempt, Feedback, Question
from greenroom.store.models.resumes import Achievement, Education, Job, Resume, ResumeEntry
from greenroom.store.models.stories import Story
from greenroom.store.models.tasks import Task

__all__ = [
    "Achievement",
    "Application",
    "Attempt",
    "Change",
    "Contact",
    "Deed",
    "Document",
    "Education",
    "Employer",
    "Feedback",
    "File",
    "Interview",
    "Job",
    "Participant",
    "Person",
    "Posting",
    "Question",
    "Resume",
    "ResumeEntry",
    "RoleFact",
    "RoleItem",
    "Share",
    "Stage",
    "Story",
    "Task",
]
