"""The addresses of the first call, the papers, the referees, what disagrees, and the record of small acts."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import consistency, papers, references, reliability, screens

urlpatterns = [
    path("applications/<uuid:application>/screen/", screens.screen_pack, name="screen_pack"),
    path("applications/<uuid:application>/screen/answer/", screens.keep_answer, name="keep_screen_answer"),
    path("applications/<uuid:application>/screen/told/", screens.tell, name="tell"),
    path("applications/<uuid:application>/screen/practise/", screens.practise_topic, name="practise_topic"),
    path("applications/<uuid:application>/screen/call/", screens.screen_call, name="screen_call"),
    path("applications/<uuid:application>/screen/print/", screens.screen_sheet, name="screen_sheet"),
    path("told/<uuid:told>/remove/", screens.untell, name="untell"),
    path("applications/<uuid:application>/consistency/", consistency.consistency, name="consistency"),
    path("interviews/<uuid:interview>/papers/", papers.papers, name="papers"),
    path("interviews/<uuid:interview>/papers/add/", papers.add_paper, name="add_paper"),
    path("interviews/<uuid:interview>/papers/sent/", papers.note_sent_resume, name="note_sent_resume"),
    path("interviews/<uuid:interview>/papers/asked/", papers.ask_for, name="ask_for_paper"),
    path("interviews/<uuid:interview>/papers/tick/", papers.tick_points, name="tick_points"),
    path("interviews/<uuid:interview>/packet.zip", papers.packet_zip, name="packet_zip"),
    path("interviews/<uuid:interview>/packet.pdf", papers.packet_pdf, name="packet_pdf"),
    path("papers/<uuid:document>/file/", papers.paper_file, name="paper_file"),
    path("papers/<uuid:document>/remove/", papers.remove_paper, name="remove_paper"),
    path("references/", references.referees, name="referees"),
    path("references/add/", references.add_referee, name="add_referee"),
    path("references/<uuid:referee>/", references.referee, name="referee"),
    path("references/<uuid:referee>/remove/", references.remove_referee, name="remove_referee"),
    path("applications/<uuid:application>/references/", references.references, name="references"),
    path("named/<uuid:reference>/mark/", references.mark_reference, name="mark_reference"),
    path("named/<uuid:reference>/remove/", references.take_back_reference, name="take_back_reference"),
    path("reliability/", reliability.reliability, name="reliability"),
]
