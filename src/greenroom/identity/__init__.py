"""Who somebody is: on a laptop the owner, let in by a one-time link."""
