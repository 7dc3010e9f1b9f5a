"""Recommendations: for one member, for a group, and how alike two rate."""
