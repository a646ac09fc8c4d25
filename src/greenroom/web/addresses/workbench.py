"""The addresses of the desk on which code is written."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import workbench

urlpatterns = [
    path("workbench/python/", workbench.worker, name="workbench_python"),
    path("workbench/tests/", workbench.trials, name="workbench_tests"),
]
