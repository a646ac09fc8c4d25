"""The addresses of the research file, and of the questions to ask them."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import questions_for_them as asking
from greenroom.web.views import research

urlpatterns = [
    path("applications/<uuid:application>/research/", research.research, name="research"),
    path("applications/<uuid:application>/research/facts/", research.add_fact, name="add_research_fact"),
    path("research-facts/<uuid:researchfact>/mend/", research.mend_fact, name="mend_research_fact"),
    path("research-facts/<uuid:researchfact>/remove/", research.remove_fact, name="remove_research_fact"),
    path("sources/<uuid:source>/", research.source, name="source"),
    path("sources/<uuid:source>/remove/", research.remove_source, name="remove_source"),
    path("applications/<uuid:application>/to-ask/", asking.keep, name="keep_to_ask"),
    path("to-ask/<uuid:questionforthem>/answer/", asking.answer, name="answer_to_ask"),
    path("to-ask/<uuid:questionforthem>/reopen/", asking.reopen, name="reopen_to_ask"),
    path("to-ask/<uuid:questionforthem>/remove/", asking.remove, name="remove_to_ask"),
]
