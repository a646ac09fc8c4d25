"""The verbs of the journey, each done once on a full record, and those that only read."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from tests.desk import PDF
from tests.journey import TALK
from tests.recorded import in_pieces, tone, wav
from tests.world import NOW

from greenroom.core.hard_moments.values import MomentKey
from greenroom.core.journey.fit import Criterion
from greenroom.core.letters.values import LetterKind, Tone
from greenroom.services import (
    calendar_out,
    checklists,
    conversations,
    debriefs,
    digest,
    documents,
    employer_view,
    guesses,
    hard_moments,
    invitations,
    letters,
    listening,
    mail_servers,
    promises,
    recordings,
    references,
    rejection,
    screens,
    setup_checks,
    signals,
)
from greenroom.services.invitations import Settled
from greenroom.services.reading import Handed

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from tests.world import World

    from greenroom.store.access import Actor
    from greenroom.store.models import (
        Application,
        Conversation,
        Document,
        Letter,
        Promise,
        Recording,
        Reference,
        Told,
    )

DAY = dt.date(2026, 12, 9)
LOCAL = dt.datetime.fromisoformat("2026-12-09T09:00")
SETTLED = Settled(local=LOCAL, zone="Asia/Tokyo", employer="Fjord Foods", title="Baker")


def served(a: Actor) -> Actor:
    """With a mail server."""
    mail_servers.keep(a, host="127.0.0.1", port=25, security="plain", from_address="mara@example.org")
    return a


def invited(a: Actor) -> UUID:
    """An invitation that waits."""
    return invitations.take_in(a, Handed(text="Your interview at Fjord Foods: 9 December 2026, 09:00 CET."), NOW).pk


def letter(a: Actor, w: World) -> Letter:
    """A thank-you that is not finished."""
    seat = w.interview.participants.all()[0]
    return letters.draft(a, w.application.pk, LetterKind.THANK_YOU, interview=w.interview.pk, contact=seat.contact_id)


def ready(a: Actor, w: World) -> Letter:
    """A letter with nothing left open."""
    return letters.edit(
        a, letter(a, w).pk, subject="Thank you", body="Dear Joan, thank you.", to_address="joan@example.org"
    )


def promise(a: Actor, w: World) -> Promise:
    """Something that is owed."""
    return promises.add(a, w.application.pk, what="The rota")


def debriefed(a: Actor, w: World) -> World:
    """After an interview that was noted."""
    debriefs.debrief(a, w.interview.pk, asked="Why parcels?", notes="The talk ran over by 20 minutes.")
    return w


def guessed(a: Actor, w: World) -> Application:
    """An application with a guess, as it stands once it ended; that is not written yet."""
    guesses.guess(a, w.application.pk, 60)
    w.application.ended_as = "rejected"
    return w.application


def told(a: Actor, w: World) -> Told:
    """Something that the employer was told."""
    return screens.tell(a, w.application.pk, topic="pay", said="£32,000 a year", on=DAY, where="form")


def paper(a: Actor, w: World) -> Document:
    """A paper of the application."""
    return documents.add(a, w.application.pk, kind="sample", name="rota.pdf", content=PDF)


def vouching(a: Actor) -> UUID:
    """Somebody who vouches."""
    return references.add_referee(a, name="Ama Boateng", relation="My manager", email="ama@example.org").pk


def named(a: Actor, w: World) -> Reference:
    """The same, named to the employer."""
    return references.name_to(a, w.application.pk, vouching(a))


def talk(a: Actor, w: World) -> Conversation:
    """A transcript of the interview."""
    return conversations.bring(a, Handed(text=TALK), interview=w.interview.pk)


def agreed(a: Actor) -> Actor:
    """Somebody who agreed to be recorded."""
    listening.agree(a)
    return a


def recording(a: Actor) -> UUID:
    """A recording of which two pieces have arrived."""
    agreed(a)
    row = recordings.begin(a, medium="audio", media_type="audio/webm;codecs=opus")
    for number, piece in enumerate(in_pieces(tone(1), 2)):
        recordings.add_piece(a, row.pk, number, piece)
    return row.pk


def handed_in(a: Actor) -> Recording:
    """A recording that was made elsewhere."""
    return recordings.hand_in(agreed(a), "answer.wav", wav(1))


VERBS: dict[str, Callable[[Actor, World], Any]] = {
    "calendar_out.make_feed": lambda a, _: calendar_out.make_feed(a),
    "checklists.tick": lambda a, w: checklists.tick(a, w.interview.pk, ["Read the posting once more"]),
    "conversations.bring": talk,
    "conversations.keep_answer": lambda a, w: conversations.keep_answer(a, talk(a, w).pk, 0),
    "conversations.map_speakers": lambda a, w: conversations.map_speakers(a, talk(a, w).pk, {"Me": "other"}),
    "conversations.remove": lambda a, w: conversations.remove(a, talk(a, w).pk),
    "debriefs.debrief": lambda a, w: debriefs.debrief(
        a, w.interview.pk, moment="The lift", asked="Why parcels?", promised="The rota", answer_by=DAY, percent=60
    ),
    "debriefs.remove_voice": lambda a, w: debriefs.remove_voice(
        a, debriefs.debrief(a, w.interview.pk, voice=b"OggS two minutes").interview_id
    ),
    "digest.ask_for": lambda a, _: digest.ask_for(served(a), to="mara@example.org", at=dt.time(7)),
    "documents.add": paper,
    "documents.note_sent": lambda a, w: documents.note_sent(a, w.application.pk, w.resume.pk),
    "documents.remove": lambda a, w: documents.remove(a, paper(a, w).pk),
    "employer_view.set_view": lambda a, w: employer_view.set_view(
        a, w.application.pk, criteria=[Criterion("Pay", 2, 4)], flags=["pay-hidden"], excitement=4
    ),
    "guesses.guess": lambda a, w: guesses.guess(a, w.application.pk, 60),
    "guesses.grade": lambda a, w: guesses.grade(a, guessed(a, w)),
    "guesses.remove": lambda a, w: guesses.remove(a, guesses.guess(a, w.application.pk, 60).pk),
    "hard_moments.answer": lambda a, _: hard_moments.answer(
        a, MomentKey.TRAP, 0, [], text="I interrupt people. Since then I wait until they finish."
    ),
    "invitations.cancel": lambda a, w: invitations.cancel(a, invited(a), w.interview.pk, NOW),
    "invitations.leave": lambda a, _: invitations.leave(a, invited(a)),
    "invitations.settle": lambda a, _: invitations.settle(
        a, invited(a), SETTLED, application=None, interview=None, now=NOW
    ),
    "invitations.take_in": lambda a, _: invited(a),
    "letters.copy": lambda a, w: letters.copy(a, letter(a, w).pk),
    "letters.delete": lambda a, w: letters.delete(a, letter(a, w).pk),
    "letters.draft": letter,
    "letters.edit": lambda a, w: letters.edit(
        a, letter(a, w).pk, subject="Thank you", body="Dear Joan", to_address="joan@example.org"
    ),
    "letters.mark_sent": lambda a, w: letters.mark_sent(a, ready(a, w).pk, "mail-program"),
    "letters.redraft": lambda a, w: letters.redraft(a, letter(a, w).pk, Tone.BRIEF),
    "letters.thank_panel": lambda a, w: letters.thank_panel(a, w.interview.pk),
    "listening.agree": lambda a, _: listening.agree(a, keep_days=30),
    "listening.set_listening": lambda a, _: listening.set_listening(a, language="de", stutter=True, keep_days=7),
    "listening.take_back_consent": lambda a, _: listening.take_back_consent(agreed(a)),
    "mail_servers.keep": lambda a, _: served(a),
    "promises.add": lambda a, w: promises.add(a, w.application.pk, what="The rota", interview=w.interview.pk),
    "promises.keep": lambda a, w: promises.keep(a, promise(a, w).pk),
    "promises.move": lambda a, w: promises.move(a, promise(a, w).pk, DAY),
    "promises.remove": lambda a, w: promises.remove(a, promise(a, w).pk),
    "promises.reopen": lambda a, w: promises.reopen(a, promises.keep(a, promise(a, w).pk).pk),
    "recordings.begin": lambda a, _: recording(a),
    "recordings.finish": lambda a, _: recordings.finish(a, recording(a), 1),
    "recordings.hand_in": lambda a, _: handed_in(a),
    "references.add_referee": lambda a, _: vouching(a),
    "references.mark": lambda a, w: references.mark(a, named(a, w).pk, "briefed", at=NOW),
    "references.name_to": named,
    "references.remove_referee": lambda a, _: references.remove_referee(a, vouching(a)),
    "references.take_back": lambda a, w: references.take_back(a, named(a, w).pk),
    "references.update_referee": lambda a, _: references.update_referee(
        a, vouching(a), vouches=["leadership"], name="Ama Boateng-Hall"
    ),
    "rejection.forget_feedback": lambda a, w: rejection.forget_feedback(
        a, rejection.log_feedback(a, w.application.pk, "More examples, please.").pk
    ),
    "rejection.log_feedback": lambda a, w: rejection.log_feedback(a, w.application.pk, "More examples, please."),
    "rejection.mark_asked": lambda a, w: rejection.mark_asked(a, debriefed(a, w).application.pk, ["why parcels"]),
    "screens.keep_answer": lambda a, w: screens.keep_answer(a, "pay", "About £32,000 a year.", w.application.pk),
    "screens.practise": lambda a, w: screens.practise(a, w.application.pk, "pay"),
    "screens.tell": told,
    "screens.untell": lambda a, w: screens.untell(a, told(a, w).pk),
    "setup_checks.keep": lambda a, w: setup_checks.keep(a, ticked=["room-power"], interview=w.interview.pk),
    "signals.confirm": lambda a, w: signals.confirm(a, debriefed(a, w).interview.pk, ["ran-over"]),
    "signals.log": lambda a, w: signals.log(a, w.application.pk, "tour", interview=w.interview.pk),
    "signals.remove": lambda a, w: signals.remove(a, signals.log(a, w.application.pk, "tour").pk),
}

OUTSIDE = dict.fromkeys(
    (
        "hard_moments.exchange_of",
        "hard_moments.facts_of",
        "hard_moments.number_for",
        "hard_moments.tries",
        "setup_checks.backup_for",
        "setup_checks.fresh",
        "setup_checks.latest",
        "negotiation_script.known_for",
        "negotiation_script.script_for",
        "calendar_out.calendar_file",
        "calendar_out.interview_file",
        "checklists.checklist_of",
        "conversations.kept_answers",
        "conversations.names_of",
        "conversations.reading_of",
        "consistency.consistency_of",
        "consistency.gathered",
        "debriefs.voice_of",
        "decision_memo.memo_of",
        "documents.content_of",
        "documents.papers_of",
        "employer_view.last_excitement",
        "employer_view.usual_criteria",
        "employer_view.view_of",
        "guesses.calibration_of",
        "guesses.guesses_on",
        "invitations.reader_of",
        "invitations.waiting",
        "itinerary.times_for",
        "itinerary.upcoming",
        "letter_calls.ask_from",
        "letter_calls.calls",
        "letter_facts.answer_day",
        "letter_facts.availability",
        "letter_facts.facts_for",
        "letter_facts.last_contact_at",
        "letter_files.as_file",
        "letter_sources.moved_since",
        "letter_sources.sources",
        "letters.referee_of",
        "mail_servers.server_of",
        "now.now_of",
        "now.standing_of",
        "packets.packet_of",
        "packets.packet_pdf",
        "packets.packet_zip",
        "references.not_named_yet",
        "references.referees",
        "references.references_of",
        "rejection.asked_on",
        "rejection.facts_of",
        "rejection.feedback_on",
        "rejection.learning_of",
        "reliability.reliability_of",
        "screens.answers_as_said",
        "screens.facts_of",
        "screens.pack_of",
        "screens.sees_profile",
        "screens.told_as_said",
        "signals.offers_on",
        "signals.reading_of",
        "signals.signs_on",
        "signals.track_record_of",
        "fit.fit_line",
        "story_strength.strength_of",
        "story_strength.question_for",
        "story_bank.as_text",
        "story_bank.coverage_of",
        "story_bank.asked_for",
        "story_bank.resume_lines",
        "story_bank.stories_of",
        "loops.loop_of",
        "waits.own_waits",
        "waits.wait_after",
    ),
    "only reads",
) | {
    "calendar_out.end_feed": "ends the address for good; its own tests see to it",
    "calendar_copies.deleted": "only reads",
    "calendar_copies.keep_mine": "needs a calendar server; its own tests take it back",
    "calendar_copies.leave_be": "needs a calendar server; its own tests take it back",
    "calendar_copies.lost": "only reads",
    "calendar_copies.note_found": "part of looking at the server",
    "calendar_copies.note_sent": "part of sending to the server",
    "calendar_copies.pairs": "only reads",
    "calendar_copies.take_over": "needs a calendar server; its own tests take it back",
    "calendar_copies.waiting": "only reads",
    "calendar_server.calendars": "only reads",
    "calendar_server.choose": "needs a calendar server; its own tests take it back",
    "calendar_server.connect": "needs a calendar server; its own tests take it back",
    "calendar_server.forget": "forgets the password for good; its own tests take the rest back",
    "calendar_server.is_due": "only reads",
    "calendar_server.pull": "needs a calendar server; its own tests take it back",
    "calendar_server.push": "needs a calendar server; its own tests take it back",
    "calendar_server.server_of": "only reads",
    "calendar_server.wish": "needs a calendar server; its own tests take it back",
    "hearings.ask": "what is heard follows from the recording; no deed of the person",
    "hearings.cancel": "the same",
    "recordings.add_piece": "writes bytes only; the recording becomes whole by finishing it",
    "recordings.delete": "makes it go for good; its own tests see to it",
    "recordings.delete_all": "makes them go for good; its own tests see to it",
    "recordings.let_go": "makes the bytes go for good; its own tests see to it",
    "letters.send": "needs a mail server; its own tests take it back",
    "mail_servers.deliver": "sends, and changes nothing here",
    "mail_servers.forget": "forgets the password for good; its own tests take the rest back",
    "mail_servers.send_test": "sends, and changes nothing here",
}
