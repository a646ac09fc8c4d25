"""The addresses of résumés and what was read from them."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import achievements, resume_parts, resume_views, resumes

urlpatterns = [
    path("resumes/", resumes.resumes, name="resumes"),
    path("resumes/add/", resumes.add_resume, name="add_resume"),
    path("resumes/views/", resume_views.views, name="resume_views"),
    path("resumes/views/make/", resume_views.make, name="make_view"),
    path("resumes/views/<uuid:resumeview>/", resume_views.view, name="resume_view"),
    path("resumes/views/<uuid:resumeview>/head/", resume_views.describe, name="describe_view"),
    path("resumes/views/<uuid:resumeview>/proof-first/", resume_views.proof_first, name="proof_first"),
    path("resumes/views/<uuid:resumeview>/remove/", resume_views.remove, name="remove_view"),
    path("resumes/views/<uuid:resumeview>/picture/", resume_views.picture, name="view_picture"),
    path("resumes/views/<uuid:resumeview>/file/", resume_views.file, name="view_file"),
    path("resumes/views/<uuid:resumeview>/sent/", resume_views.keep_sent, name="view_sent"),
    path("resumes/views/<uuid:resumeview>/machine/", resume_views.machine, name="view_machine"),
    path("resumes/views/<uuid:resumeview>/lines/<uuid:line>/show/", resume_views.show_line, name="show_line"),
    path("resumes/views/<uuid:resumeview>/lines/<uuid:line>/words/", resume_views.reword_line, name="reword_line"),
    path("resumes/views/<uuid:resumeview>/lines/<uuid:line>/place/", resume_views.place_line, name="place_line"),
    path("resumes/<uuid:resume>/", resumes.resume, name="resume"),
    path("resumes/<uuid:resume>/rename/", resumes.rename_resume, name="rename_resume"),
    path("resumes/<uuid:resume>/delete/", resumes.delete_resume, name="delete_resume"),
    path("resumes/<uuid:resume>/contact/", resumes.mend_contact, name="mend_contact"),
    path("resumes/<uuid:resume>/confirm/", resumes.confirm_doubt, name="confirm_doubt"),
    path("resumes/<uuid:resume>/jobs/", resume_parts.add_job, name="add_job"),
    path("resumes/<uuid:resume>/education/", resume_parts.add_education, name="add_education"),
    path("resumes/<uuid:resume>/entries/", resume_parts.add_entry, name="add_entry"),
    path("resumes/<uuid:resume>/achievements/", achievements.add_achievement, name="add_achievement"),
    path("jobs/<uuid:job>/edit/", resume_parts.mend_job, name="mend_job"),
    path("jobs/<uuid:job>/confirm/", resume_parts.confirm_job, name="confirm_job"),
    path("jobs/<uuid:job>/remove/", resume_parts.remove_job, name="remove_job"),
    path("jobs/<uuid:job>/achievements/", achievements.add_to_job, name="add_to_job"),
    path("education/<uuid:education>/edit/", resume_parts.mend_education, name="mend_education"),
    path("education/<uuid:education>/remove/", resume_parts.remove_education, name="remove_education"),
    path("entries/<uuid:entry>/edit/", resume_parts.mend_entry, name="mend_entry"),
    path("entries/<uuid:entry>/remove/", resume_parts.remove_entry, name="remove_entry"),
    path("achievements/<uuid:achievement>/edit/", achievements.mend_achievement, name="mend_achievement"),
    path("achievements/<uuid:achievement>/answer/", achievements.answer_ask, name="answer_ask"),
    path("achievements/<uuid:achievement>/remove/", achievements.remove_achievement, name="remove_achievement"),
    path("achievements/<uuid:achievement>/story/", achievements.make_story, name="make_story"),
]
