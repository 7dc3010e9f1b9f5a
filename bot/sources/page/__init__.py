"""Reading the text of a page about a drama, as someone copied it: its words, its values, its lines."""
