"""Titles: found by name and by what they are."""
