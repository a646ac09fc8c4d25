"""The addresses of moving for a job: the first day, where one may work, what it costs, whom to ask."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import start_plans

urlpatterns = [
    path("applications/<uuid:application>/start/", start_plans.start_plan, name="start_plan"),
    path("applications/<uuid:application>/start/forget/", start_plans.forget_start_plan, name="forget_start_plan"),
]
