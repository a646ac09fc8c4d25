"""What each fact is asked for with, and which facts a letter is pointless without."""

from __future__ import annotations

from greenroom.core.letters.values import LetterKind

ASKS: dict[str, str] = {
    "my_name": "How do you sign?",
    "my_phone": "Which number reaches you on the day?",
    "to_name": "Who is it to?",
    "to_called": "How do you address them?",
    "to_title": "What is their job title?",
    "employer": "Which employer is it?",
    "role": "Which role is it?",
    "when": "When is the interview, in their time and in yours?",
    "interview_date": "On which day did you talk?",
    "format": "How is the interview held?",
    "place": "Where is the interview?",
    "link": "What is the address of the call?",
    "moment": "Which moment of the talk do you remember?",
    "priority": "What matters most to them, in their own words?",
    "offer": "What can you add, or what did they ask you for?",
    "question": "What would you still like to know?",
    "promised_item": "What did you promise to send?",
    "promised_by": "By which day did you promise it?",
    "item_link": "Where can they open it?",
    "last_contact": "On which day were you last in touch?",
    "timeline_given": "By which day did they say they would answer?",
    "accommodation": "What do you need, in your own words?",
    "constraints": "What should they know early: notice, permit, moving?",
    "availability": "Which times suit you, in their time and in yours?",
    "reason": "Why, in a sentence that you are happy to share?",
    "enthusiasm": "What do you like about this offer?",
    "agreed": "What has been agreed: pay, hours, place?",
    "start_date": "On which day do you start?",
    "offer_deadline": "By which day do they want an answer?",
    "answer_by": "By which day will you answer?",
    "known_from": "Where has this person seen your work?",
    "referee_can_vouch": "What has this person seen you do?",
    "job_summary": "What is the job, in one sentence?",
    "reference_by": "By which day is the reference needed?",
    "outcome": "What became of the application?",
    "motivation": "Why do you want this work, at this employer?",
    "proof": "What have you done that answers it, as your résumé has it?",
    "second_priority": "What else do they ask for that you can prove, in their own words?",
    "second_proof": "What have you done that answers that?",
    "read": "What have you read about them that speaks for it, in the words it stood in?",
}
"""For each fact the question to the person, as it stands in an open place."""

_ROLE = ("role", "employer")
NEEDED: dict[LetterKind, frozenset[str]] = {
    LetterKind.COVER: frozenset({*_ROLE, "motivation", "priority", "proof"}),
    LetterKind.CONFIRM: frozenset({"when"}),
    LetterKind.PROPOSE_TIMES: frozenset({"availability"}),
    LetterKind.ACCOMMODATION: frozenset({"accommodation"}),
    LetterKind.CONSTRAINTS: frozenset({"constraints"}),
    LetterKind.THANK_YOU: frozenset({"to_name", "moment"}),
    LetterKind.PROMISED_ITEM: frozenset({"promised_item"}),
    LetterKind.STATUS: frozenset({"role"}),
    LetterKind.ASK_FEEDBACK: frozenset(),
    LetterKind.DECLINE_INTERVIEW: frozenset(),
    LetterKind.WITHDRAW: frozenset({"role"}),
    LetterKind.ASK_FOR_TIME: frozenset({"answer_by"}),
    LetterKind.ACCEPT_OFFER: frozenset(_ROLE),
    LetterKind.DECLINE_OFFER: frozenset({"role"}),
    LetterKind.ASK_REFERENCE: frozenset({"to_name", *_ROLE}),
    LetterKind.BRIEF_REFERENCE: frozenset({"to_name", *_ROLE}),
    LetterKind.THANK_REFERENCE: frozenset({"to_name", "employer"}),
}
"""Without these a letter has no point: they become open places. The name under it is needed always."""
