"""The addresses of letters, and of the mail server that they can go through."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import letters, mail_servers

urlpatterns = [
    path("applications/<uuid:application>/letters/", letters.letters, name="letters"),
    path("applications/<uuid:application>/letters/new/", letters.new_letter, name="new_letter"),
    path("interviews/<uuid:interview>/thanks/", letters.thank_panel, name="thank_panel"),
    path("letters/<uuid:letter>/", letters.letter, name="letter"),
    path("letters/<uuid:letter>/edit/", letters.edit_letter, name="edit_letter"),
    path("letters/<uuid:letter>/send/", letters.send_letter, name="send_letter"),
    path("letters/<uuid:letter>/sent/", letters.letter_sent, name="letter_sent"),
    path("letters/<uuid:letter>/afresh/", letters.redraft_letter, name="redraft_letter"),
    path("letters/<uuid:letter>/copy/", letters.copy_letter, name="copy_letter"),
    path("letters/<uuid:letter>/delete/", letters.delete_letter, name="delete_letter"),
    path("letters/<uuid:letter>/letter.eml", letters.letter_file, name="letter_file"),
    path("mail-server/", mail_servers.mail_server, name="mail_server"),
    path("mail-server/test/", mail_servers.test_mail_server, name="test_mail_server"),
    path("mail-server/daily/", mail_servers.ask_for_digest, name="ask_for_digest"),
    path("mail-server/forget/", mail_servers.forget_mail_server, name="forget_mail_server"),
]
