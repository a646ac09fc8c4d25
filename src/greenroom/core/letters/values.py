"""What a letter is for, what it may say, and what a draft of it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LetterKind(StrEnum):
    """The occasions of a job search on which people write."""

    COVER = "cover"
    CONFIRM = "confirm"
    PROPOSE_TIMES = "propose-times"
    ACCOMMODATION = "accommodation"
    CONSTRAINTS = "constraints"
    THANK_YOU = "thank-you"
    PROMISED_ITEM = "promised-item"
    STATUS = "status"
    ASK_FEEDBACK = "ask-feedback"
    DECLINE_INTERVIEW = "decline-interview"
    WITHDRAW = "withdraw"
    ASK_FOR_TIME = "ask-for-time"  # time to think about an offer
    ACCEPT_OFFER = "accept-offer"
    DECLINE_OFFER = "decline-offer"
    ASK_REFERENCE = "ask-reference"  # to a referee, as the next two
    BRIEF_REFERENCE = "brief-reference"
    THANK_REFERENCE = "thank-reference"


class Tone(StrEnum):
    """How formal a letter is; a brief one is polite and says only what is needed."""

    FORMAL = "formal"
    FRIENDLY = "friendly"
    BRIEF = "brief"


Texts = dict[Tone, tuple[str, ...]]
"""The templates for one occasion; `drafting` says how they are written."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a letter may say. Nothing else gets into a draft, and an empty fact is a missing one.

    Own words stand after a colon or as a sentence of their own, so that a phrase and a whole sentence both read well.
    Times and dates are words already: a letter does not know the calendar.

    Attributes:
        my_name: as I sign.
        my_phone: a number that reaches me on the day.
        to_name: the full name of the reader.
        to_called: how I address the reader: “Ama” or “Dr Okafor”. The full name is used when it is empty.
        to_title: the reader's job title; a letter is addressed to it when there is no name.
        employer: the name of the employer.
        role: the title of the role, without an article: “Senior Theatre Nurse”.
        when: the times of the interview, each with both zones (see `times.in_both_zones`).
        interview_date: the day of a talk that has been held, as it follows “on”: “3 December”.
        format: how the interview is held, as a line of its own: “Video call, 45 minutes”.
        place: where it is held.
        link: the address of the call.
        moment: a real moment of the talk, in my own words: “how you moved the night shift to two teams”.
        priority: what matters most to the employer, in the employer's own words. It is quoted.
        offer: what I can add to the talk, in my own words: something they asked for, or a piece of work.
        question: one clarifying question to the reader, as a sentence.
        promised_item: what I promised to send, in my own words.
        promised_by: the day by which I promised it, as it follows “by”.
        item_link: where the promised item can be opened.
        last_contact: the day on which we were last in touch, as it follows “on”.
        timeline_given: the day by which they said they would answer, as it follows “by”.
        accommodation: what I need so that the interview is fair, in my own words.
        constraints: what must be known early, each in my own sentence: notice, permit, moving.
        availability: times that suit me, each with both zones.
        reason: why, in my own words; for a decline, a withdrawal, another time, or time to think.
        enthusiasm: what I like about the offer of a job, in my own words.
        agreed: what has been agreed, one point each: pay, hours, place.
        start_date: the first day of work, as it follows “on”.
        offer_deadline: the day by which they want an answer, as it follows “by”.
        answer_by: the day by which I will answer an offer, as it follows “by”.
        known_from: where the referee has seen my work, as it follows “from”: “the night ward in Leeds”.
        referee_can_vouch: what the referee has seen and can speak about, one point each.
        job_summary: the job in a sentence, for somebody who has not read the posting.
        reference_by: the day by which the reference is needed, as it follows “by”.
        outcome: what became of the application, in my own words, for the referee.
        motivation: why I want this work, in my own words.
        proof: what I have done that answers the priority, as my résumé has it.
        second_priority: the next thing they ask for and I can prove, in the employer's own words. It is quoted.
        second_proof: what I have done that answers it, as my résumé has it.
        read: what I have read about them, in the words of its source. It is quoted.
    """

    my_name: str = ""
    my_phone: str = ""
    to_name: str = ""
    to_called: str = ""
    to_title: str = ""
    employer: str = ""
    role: str = ""
    when: tuple[str, ...] = ()
    interview_date: str = ""
    format: str = ""
    place: str = ""
    link: str = ""
    moment: str = ""
    priority: str = ""
    offer: str = ""
    question: str = ""
    promised_item: str = ""
    promised_by: str = ""
    item_link: str = ""
    last_contact: str = ""
    timeline_given: str = ""
    accommodation: str = ""
    constraints: tuple[str, ...] = ()
    availability: tuple[str, ...] = ()
    reason: str = ""
    enthusiasm: str = ""
    agreed: tuple[str, ...] = ()
    start_date: str = ""
    offer_deadline: str = ""
    answer_by: str = ""
    known_from: str = ""
    referee_can_vouch: tuple[str, ...] = ()
    job_summary: str = ""
    reference_by: str = ""
    outcome: str = ""
    motivation: str = ""
    proof: str = ""
    second_priority: str = ""
    second_proof: str = ""
    read: str = ""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A fact that is missing: its `name` in `Facts`, and the question that asks the person for it."""

    name: str
    ask: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to be read, edited and sent by a person.

    Attributes:
        subject: one line.
        body: the text from the greeting to the name, paragraphs parted by an empty line.
        missing: what the letter is pointless without; each stands in the body as an open place.
        facts_used: the names of the facts that it says, in the order of the text.
        left_out: what it would also have said, had it been known. These do not keep it from being sent.
    """

    subject: str
    body: str
    missing: tuple[Placeholder, ...] = ()
    facts_used: tuple[str, ...] = ()
    left_out: tuple[Placeholder, ...] = ()
