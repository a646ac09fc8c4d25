"""The addresses of moving for a job: the first day, where one may work, what it costs, whom to ask."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import moving, norms, start_plans, work_rights

urlpatterns = [
    path("applications/<uuid:application>/start/", start_plans.start_plan, name="start_plan"),
    path("applications/<uuid:application>/start/forget/", start_plans.forget_start_plan, name="forget_start_plan"),
    path("work-rights/", work_rights.work_rights, name="work_rights"),
    path("work-rights/remove/", work_rights.remove_right, name="remove_right"),
    path("applications/<uuid:application>/work-right/", work_rights.work_right, name="work_right"),
    path("offers/<uuid:offer>/budget/", moving.budget, name="budget"),
    path("costs/<uuid:budgetline>/remove/", moving.remove_line, name="remove_budget_line"),
    path("offers/<uuid:offer>/agenda/", moving.agenda, name="agenda"),
    path("offers/<uuid:offer>/agenda/begin/", moving.begin_agenda, name="begin_agenda"),
    path("agenda/<uuid:agendaitem>/answer/", moving.answer_item, name="answer_agenda_item"),
    path("agenda/<uuid:agendaitem>/remove/", moving.remove_item, name="remove_agenda_item"),
    path("applications/<uuid:application>/norms/", norms.norms, name="norms"),
]
