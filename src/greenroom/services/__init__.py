"""The verbs: one module a topic. Only they write the record; each is one transaction and one deed in its history."""
