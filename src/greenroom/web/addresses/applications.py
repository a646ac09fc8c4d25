"""Addresses of applications, their stages and postings."""

from django.urls import path

from greenroom.web.views import applications, imports, moves, postings, saved_views, stages, tracker

urlpatterns = [
    path("applications/", tracker.listing, name="applications"),
    path("applications/views/", saved_views.save, name="save_view"),
    path("applications/views/<uuid:savedview>/rename/", saved_views.rename, name="rename_view"),
    path("applications/views/<uuid:savedview>/delete/", saved_views.delete, name="delete_view"),
    path("applications/import/", imports.take_in, name="import_applications"),
    path("applications/export.csv", imports.export, name="export_applications"),
    path("applications/<uuid:application>/", applications.show, name="application"),
    path("applications/<uuid:application>/rename/", applications.rename, name="rename_application"),
    path("applications/<uuid:application>/move/", moves.move, name="move_application"),
    path("applications/<uuid:application>/details/", applications.details, name="application_details"),
    path("applications/<uuid:application>/history/", applications.history, name="application_history"),
    path("applications/<uuid:application>/resume/", applications.choose_resume, name="choose_resume"),
    path("applications/<uuid:application>/end/", stages.end, name="end_application"),
    path("applications/<uuid:application>/reopen/", stages.reopen, name="reopen_application"),
    path("applications/<uuid:application>/delete/", applications.delete, name="delete_application"),
    path("applications/<uuid:application>/stages/", stages.listing, name="stages"),
    path("applications/<uuid:application>/stages/add/", stages.add, name="add_stage"),
    path("applications/<uuid:application>/stages/template/", stages.use_template, name="use_template"),
    path("stages/<uuid:stage>/place/", stages.place, name="place_stage"),
    path("stages/<uuid:stage>/enter/", stages.enter, name="enter_stage"),
    path("stages/<uuid:stage>/rename/", stages.rename, name="rename_stage"),
    path("stages/<uuid:stage>/earlier/", stages.move, {"by": -1}, name="stage_earlier"),
    path("stages/<uuid:stage>/later/", stages.move, {"by": 1}, name="stage_later"),
    path("stages/<uuid:stage>/remove/", stages.remove, name="remove_stage"),
    path("applications/<uuid:application>/posting/", postings.show, name="posting"),
    path("applications/<uuid:application>/posting/add/", postings.read_in, name="read_posting"),
    path("postings/<uuid:posting>/items/", postings.add_item, name="add_item"),
    path("postings/<uuid:posting>/facts/", postings.set_fact, name="set_fact"),
    path("items/<uuid:item>/mend/", postings.mend_item, name="mend_item"),
    path("items/<uuid:item>/remove/", postings.remove_item, name="remove_item"),
]
