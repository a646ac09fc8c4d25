"""The addresses of what comes after an interview: debrief, promises, signals, own view, refusal; and of the guide."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import debriefs, employer_view, promises, rejection, signals, stage_guide

urlpatterns = [
    path("interviews/<uuid:interview>/debrief/", debriefs.debrief, name="debrief"),
    path("interviews/<uuid:interview>/debrief/voice/", debriefs.voice_note, name="voice_note"),
    path("interviews/<uuid:interview>/debrief/voice/remove/", debriefs.remove_voice_note, name="remove_voice_note"),
    path("interviews/<uuid:interview>/debrief/signs/", debriefs.confirm_signs, name="confirm_signs"),
    path("applications/<uuid:application>/promises/", promises.promises, name="promises"),
    path("promises/<uuid:promise>/day/", promises.move, name="move_promise"),
    path("promises/<uuid:promise>/keep/", promises.keep, name="keep_promise"),
    path("promises/<uuid:promise>/reopen/", promises.reopen, name="reopen_promise"),
    path("promises/<uuid:promise>/remove/", promises.remove, name="remove_promise"),
    path("applications/<uuid:application>/signals/", signals.signals, name="signals"),
    path("applications/<uuid:application>/signals/log/", signals.log, name="log_sign"),
    path("applications/<uuid:application>/signals/guess/", signals.guess, name="guess"),
    path("signs/<uuid:sign>/remove/", signals.remove, name="remove_sign"),
    path("guesses/<uuid:guess>/remove/", signals.remove_guess, name="remove_guess"),
    path("applications/<uuid:application>/view/", employer_view.employer_view, name="employer_view"),
    path("applications/<uuid:application>/rejection/", rejection.rejection, name="rejection"),
    path("applications/<uuid:application>/rejection/feedback/", rejection.log_feedback, name="log_feedback"),
    path("applications/<uuid:application>/rejection/questions/", rejection.mark_asked, name="mark_asked"),
    path("feedback/<uuid:document>/forget/", rejection.forget_feedback, name="forget_feedback"),
    path("stages/<uuid:stage>/guide/", stage_guide.stage_guide, name="stage_guide"),
]
