"""The preparation plan: from an interview and free hours to dated tasks."""
