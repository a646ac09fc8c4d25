"""Background work: each job takes an id, can be done twice without harm, and is done again after a crash."""
