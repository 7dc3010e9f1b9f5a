"""How good the search and the picks are, beside the usual methods."""
