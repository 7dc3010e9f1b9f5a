"""The card of a drama and its tabs."""
