"""The record: Django models by topic, who may see them, and read queries."""
