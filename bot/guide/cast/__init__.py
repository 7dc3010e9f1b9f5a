"""The people who make dramas, cast and crew: who they are, what their names are."""
