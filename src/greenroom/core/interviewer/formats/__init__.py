"""The formats of interviews, a module each: guidance, scenarios, how it goes, and what it is held against."""
