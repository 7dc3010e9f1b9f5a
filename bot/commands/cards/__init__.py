"""The card of a title, ratings given on it, and the picker that asks which title is meant."""
