"""The research file: what texts say about an employer, a role and the people there, and what is still missing."""
