"""Titles and names of a server's own, for those who manage it."""
