"""Recommendations for a group, the vote on them, and how alike two members rate."""
