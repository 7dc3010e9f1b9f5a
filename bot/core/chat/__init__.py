"""Ratings in a sentence: what a message says, in the words and notations members write."""
