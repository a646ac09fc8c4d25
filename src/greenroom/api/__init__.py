"""The JSON API: the services of the pages and commands, for programs of the person's own."""
