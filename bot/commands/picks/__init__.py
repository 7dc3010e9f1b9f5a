"""Recommendations for one member, and the buttons to react to them."""
