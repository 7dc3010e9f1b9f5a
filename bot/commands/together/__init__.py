"""Titles for a group and the vote on them, and how alike two members rate."""
