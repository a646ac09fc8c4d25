"""The joined record: application → interview → question → story → attempt → feedback → outcome."""

from greenroom.store.models.applications import Application, Interview, Participant, Stage
from greenroom.store.models.calendars import CalendarCopy, CalendarServer
from greenroom.store.models.debriefs import Debrief, EmployerView, Guess, Promise, Sign
from greenroom.store.models.employers import Contact, Employer
from greenroom.store.models.files import Document, File
from greenroom.store.models.habits import Card, Reading, Recall, Win
from greenroom.store.models.history import Change, Deed
from greenroom.store.models.invitations import Invitation
from greenroom.store.models.letters import Letter, MailServer
from greenroom.store.models.mocks import Mock, MockLine, SetupCheck
from greenroom.store.models.offers import (
    AgendaItem,
    Benchmark,
    BudgetLine,
    Comparison,
    Negotiation,
    NegotiationRound,
    Offer,
    OfferTerm,
    StartPlan,
)
from greenroom.store.models.people import Person, Share
from greenroom.store.models.postings import Posting, RoleFact, RoleItem
from greenroom.store.models.practice import Attempt, Feedback, Question
from greenroom.store.models.recordings import Conversation, Hearing, Recording
from greenroom.store.models.references import Referee, Reference
from greenroom.store.models.research import QuestionForThem, ResearchFact, Source
from greenroom.store.models.resumes import Achievement, Education, Job, Resume, ResumeEntry, ResumeView
from greenroom.store.models.screens import PreparedAnswer, SavedView, Told
from greenroom.store.models.stories import Story, Telling
from greenroom.store.models.tasks import Task

__all__ = [
    "Achievement",
    "AgendaItem",
    "Application",
    "Attempt",
    "Benchmark",
    "BudgetLine",
    "CalendarCopy",
    "CalendarServer",
    "Card",
    "Change",
    "Comparison",
    "Contact",
    "Conversation",
    "Debrief",
    "Deed",
    "Document",
    "Education",
    "Employer",
    "EmployerView",
    "Feedback",
    "File",
    "Guess",
    "Hearing",
    "Interview",
    "Invitation",
    "Job",
    "Letter",
    "MailServer",
    "Mock",
    "MockLine",
    "Negotiation",
    "NegotiationRound",
    "Offer",
    "OfferTerm",
    "Participant",
    "Person",
    "Posting",
    "PreparedAnswer",
    "Promise",
    "Question",
    "QuestionForThem",
    "Reading",
    "Recall",
    "Recording",
    "Referee",
    "Reference",
    "ResearchFact",
    "Resume",
    "ResumeEntry",
    "ResumeView",
    "RoleFact",
    "RoleItem",
    "SavedView",
    "SetupCheck",
    "Share",
    "Sign",
    "Source",
    "Stage",
    "StartPlan",
    "Story",
    "Task",
    "Telling",
    "Told",
    "Win",
]
