"""Résumés: a document in; person, work history and achievements out."""
