"""Titles recommended to one member, and what is said back to each."""
