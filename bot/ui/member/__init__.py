"""A member's own: lists, what they bring along, settings, data."""
