"""Reads the text of a page about dramas, as copied from a browser: words and values, lines, and the whole."""
