"""Ratings in a sentence: the notations of scores and the phrases around them, in the languages members write."""
