"""The people who make dramas, cast and crew: looking them up, and the spellings of their names."""
